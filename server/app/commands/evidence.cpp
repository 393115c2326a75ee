// The public log, bundles of evidence, and what can be checked of them.
#include <fmt/format.h>

#include "server/app/bundle_folder.hpp"
#include "server/app/commands.hpp"
#include "server/usecases/audit_bundle.hpp"
#include "server/usecases/public_log.hpp"

namespace baileo::app {
namespace {

CommandOutcome outcome_of(const audit::BundleReport& report) {
    if (!report.fault) return success(audit::in_words(report));
    return {1, {}, audit::in_words(report)};
}

/// The checkpoint in a file; nothing if no file is named.
Result<std::optional<std::string>> earlier_checkpoint(const std::filesystem::path& file) {
    if (file.empty()) return std::nullopt;
    auto note = read_file(file);
    if (!note) return tl::unexpected(note.error());
    return std::move(*note);
}

}  // namespace

CommandOutcome run(const CloseLogDay&, usecases::Services services) {
    const auto closing = usecases::close_log_day(services);
    if (!closing) return failed(closing.error());
    const std::string first = closing->added
                                  ? fmt::format("{} ballots were added to the log.", closing->ballots)
                                  : "Nothing was added: the day is closed already, or nothing is new.";
    return success(first + "\n\n" + closing->newest.checkpoint);
}

CommandOutcome run(const Export& command, usecases::Services services) {
    const auto kind = command.for_everybody ? audit::BundleKind::everybody : audit::BundleKind::auditor;
    const auto bundle = usecases::make_bundle(services, kind);
    if (!bundle) return failed(bundle.error());
    if (const auto written = write_bundle(command.folder, *bundle); !written) return failed(written.error());
    return success(fmt::format(
        "{} files are in {}. {}\n", bundle->size(), command.folder.string(),
        command.for_everybody ? "Everybody may have them."
                              : "They hold every ballot as it came: hand them to appointed auditors alone."));
}

CommandOutcome run(const Verify& command, usecases::Services services) {
    auto checkpoint = earlier_checkpoint(command.checkpoint);
    if (!checkpoint) return failed(checkpoint.error());
    const auto report = usecases::verify_data(services, std::move(*checkpoint));
    return report ? outcome_of(*report) : failed(report.error());
}

CommandOutcome run(const CheckBundle& command) {
    audit::Known known;
    if (!command.server_key.empty()) {
        auto key = protocol::VerifierKey::parse(command.server_key);
        if (!key) return failed(key.error());
        known.server = std::move(*key);
    }
    auto checkpoint = earlier_checkpoint(command.checkpoint);
    if (!checkpoint) return failed(checkpoint.error());
    known.checkpoint = std::move(*checkpoint);
    const auto bundle = read_bundle(command.folder);
    return bundle ? outcome_of(audit::check_bundle(*bundle, known)) : failed(bundle.error());
}

}  // namespace baileo::app
