#pragma once

#include <cstdio>
#include <cstdlib>
#include <source_location>
#include <string_view>

namespace baileo {

/// Ends the program if a promise between two pieces of our own code is broken. Stays on in release builds:
/// a kiosk that restarts in two seconds is safer than one that counts wrong.
inline void expects(bool condition, std::string_view why,
                    std::source_location where = std::source_location::current()) {
    if (condition) return;
    std::fprintf(stderr, "%s:%u: broken promise: %.*s\n", where.file_name(), where.line(),
                 static_cast<int>(why.size()), why.data());
    std::abort();
}

}  // namespace baileo
