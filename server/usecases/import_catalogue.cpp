#include "server/usecases/import_catalogue.hpp"

#include <algorithm>

#include "server/usecases/import/competition_file.hpp"
#include "server/usecases/import/innovation_table.hpp"
#include "shared/files/first_bytes.hpp"

namespace baileo::usecases {
namespace {

constexpr std::size_t table_byte_limit = 8UL * 1024 * 1024;

/// The whole of a file of the folder; nothing, and a fault, if there is none or it is too large.
std::optional<std::string> read_file(const std::filesystem::path& folder, const std::string& name,
                                     ImportFaults& faults) {
    auto bytes = first_bytes(folder / name, table_byte_limit + 1);
    if (!bytes) {
        faults.push_back({name, 0, 0, "the file is not there or cannot be read", "a file of this name"});
    } else if (bytes->size() > table_byte_limit) {
        faults.push_back({name, 0, 0, "the file is too large", "at most 8 MiB"});
        bytes.reset();
    }
    return bytes;
}

}  // namespace

tl::expected<CatalogueDraft, std::vector<ImportFault>> read_catalogue_folder(
    const std::filesystem::path& folder) {
    ImportFaults faults;
    CatalogueDraft draft;
    PictureFolder pictures(folder / "pictures");
    UnitTable units;
    if (const auto text = read_file(folder, "competition.toml", faults))
        draft.catalogue.competition = read_competition(*text, faults);
    if (const auto text = read_file(folder, "units.csv", faults)) units = read_units(*text, faults);
    if (const auto text = read_file(folder, "innovations.csv", faults))
        draft.catalogue.innovations = read_innovations(*text, units, pictures, faults);
    if (!faults.empty()) {
        std::ranges::sort(faults);
        return tl::unexpected(std::move(faults));
    }
    draft.catalogue.units = std::move(units.units);
    draft.pictures = std::move(pictures).taken();
    domain::sort(draft.catalogue);
    return draft;
}

}  // namespace baileo::usecases
