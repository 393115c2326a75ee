#pragma once

#include <compare>
#include <string>
#include <vector>

namespace baileo::usecases {

/// One thing that is wrong with a folder to import. As text: "innovations.csv:7:4: title_id is empty;
/// expected 1 to 80 characters".
struct ImportFault {
    std::string file;      ///< name within the folder, e.g. "units.csv" or "pictures/sageru.png"
    std::size_t line = 0;  ///< from 1, as an editor counts; 0 if the fault is in the file as a whole
    std::size_t column =
        0;  ///< in a table the number of the cell, in TOML of the character; 0 if in the whole line
    std::string wrong;     ///< e.g. "title_id is empty"
    std::string expected;  ///< e.g. "1 to 80 characters"

    [[nodiscard]] std::string text() const;
    auto operator<=>(const ImportFault&) const = default;
};

/// Collects what is wrong with the files of one folder.
using ImportFaults = std::vector<ImportFault>;

}  // namespace baileo::usecases
