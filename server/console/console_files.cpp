#include "server/console/console_files.hpp"

#include <algorithm>

#include "server/console/console_table.hpp"

namespace baileo::console {

std::optional<File> find(std::string_view path) {
    const auto all = files();
    const auto found = std::ranges::find(all, path, &File::path);
    if (found == all.end()) return std::nullopt;
    return *found;
}

}  // namespace baileo::console
