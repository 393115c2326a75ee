#pragma once

#include "server/usecases/import/picture_folder.hpp"
#include "server/usecases/import/unit_table.hpp"
#include "shared/domain/innovation.hpp"

namespace baileo::usecases {

/// What innovations.csv holds; the pictures that it names are taken from their folder.
[[nodiscard]] std::vector<domain::Innovation> read_innovations(std::string_view text, const UnitTable& units,
                                                               PictureFolder& pictures, ImportFaults& faults);

}  // namespace baileo::usecases
