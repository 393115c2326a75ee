#include <fmt/format.h>

#include "server/app/commands.hpp"
#include "server/usecases/import_catalogue.hpp"

namespace baileo::app {

CommandOutcome run(const Import& command, usecases::Services services) {
    auto draft = usecases::read_catalogue_folder(command.folder);
    if (!draft) {
        CommandOutcome outcome =
            failed(fmt::format("Nothing was imported: {} faults.", draft.error().size()));
        for (const auto& fault : draft.error())
            outcome.complaint.insert(outcome.complaint.size(), fault.text() + "\n");
        return outcome;
    }
    const std::size_t innovations = draft->catalogue.innovations.size();
    const auto version = usecases::publish_catalogue(services, *draft);
    if (!version) return failed(version.error());
    return success(
        fmt::format("Version {} of the catalogue is published: {} innovations.\n", *version, innovations));
}

}  // namespace baileo::app
