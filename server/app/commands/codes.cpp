#include <fmt/format.h>

#include "server/app/commands.hpp"
#include "server/usecases/ballot_codes.hpp"
#include "server/usecases/catalogue.hpp"
#include "server/usecases/code_sheet.hpp"
#include "shared/base/time_text.hpp"

namespace baileo::app {
namespace {

std::string line_of(const store::CodeBatch& batch) {
    std::string line =
        fmt::format("{:>5}  {:>6} codes  {}", batch.number, batch.codes, to_rfc3339(batch.made_at));
    if (!batch.label.empty()) line += "  " + batch.label;
    if (batch.revoked)
        line += fmt::format("\n       revoked {}: {}", to_rfc3339(batch.revoked->at), batch.revoked->reason);
    return line + "\n";
}

}  // namespace

CommandOutcome run(const CreateCodes& command, usecases::Services services) {
    const auto catalogue = usecases::current_catalogue(services);
    if (!catalogue) return failed(catalogue.error());
    const auto made = usecases::make_codes(services, command.count, command.label, std::string(author));
    if (!made) return failed(made.error());
    CommandOutcome outcome = success(
        fmt::format("Batch {}: {} codes. They stand in {}.csv and {}.html and nowhere else; print them, and "
                    "delete both files.\n",
                    made->batch, made->codes.size(), command.stem.string(), command.stem.string()));
    outcome.files = {{command.stem.string() + ".csv", usecases::code_table(made->codes)},
                     {command.stem.string() + ".html",
                      usecases::code_sheet(made->codes, catalogue->competition.title, command.label)}};
    return outcome;
}

CommandOutcome run(const ListCodes&, usecases::Services services) {
    const auto batches = usecases::list_code_batches(services);
    if (!batches) return failed(batches.error());
    std::string output;
    for (const store::CodeBatch& batch : *batches)
        output += line_of(batch);
    return success(output.empty() ? "No ballot codes yet.\n" : std::move(output));
}

CommandOutcome run(const RevokeCodes& command, usecases::Services services) {
    const auto revoked = usecases::revoke_codes(services, command.batch, command.reason, std::string(author));
    if (!revoked) return failed(revoked.error());
    return success("Ballots with the codes of this batch are set aside.\n");
}

}  // namespace baileo::app
