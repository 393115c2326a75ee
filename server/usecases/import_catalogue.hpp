#pragma once

#include <filesystem>

#include "server/usecases/catalogue.hpp"
#include "server/usecases/import/import_fault.hpp"

namespace baileo::usecases {

/// Reads a folder with competition.toml, units.csv, innovations.csv and pictures/, whose form is described in
/// tests/sample/README.md. Either all of it is right and can be published, or every fault is named, sorted by
/// file, line and column.
[[nodiscard]] tl::expected<CatalogueDraft, std::vector<ImportFault>> read_catalogue_folder(
    const std::filesystem::path& folder);

}  // namespace baileo::usecases
