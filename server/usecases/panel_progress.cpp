#include "server/usecases/panel_progress.hpp"

#include "server/usecases/catalogue.hpp"

namespace baileo::usecases {
namespace {

Result<PanelProgress> read_progress(store::Reader& reader, const ServerIdentity& identity) {
    auto catalogue = current_catalogue(reader, identity);
    if (!catalogue) return tl::unexpected(catalogue.error());
    auto criteria = reader.panel().criteria();
    if (!criteria) return tl::unexpected(criteria.error());
    auto judges = reader.panel().judges();
    if (!judges) return tl::unexpected(judges.error());
    auto sheets = sheet_records(reader, std::nullopt);
    if (!sheets) return tl::unexpected(sheets.error());
    std::erase_if(*sheets, [&](const auto& entry) {
        const domain::Innovation* const innovation = catalogue->find(entry.first.innovation);
        return innovation == nullptr || innovation->withdrawn;
    });
    return PanelProgress{std::move(*catalogue), std::move(*criteria), std::move(*judges), std::move(*sheets)};
}

}  // namespace

Result<PanelProgress> panel_progress(Services services) {
    return store::ask(services.store,
                      [&](store::Reader& reader) { return read_progress(reader, services.identity); });
}

}  // namespace baileo::usecases
