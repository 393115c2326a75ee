#pragma once

#include <span>

#include "server/console/console_files.hpp"

namespace baileo::console {

/// Every file of the console, in no particular order. Its source is written by embed.cmake at build time.
[[nodiscard]] std::span<const File> files();

}  // namespace baileo::console
