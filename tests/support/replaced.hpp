#pragma once

#include <doctest/doctest.h>

#include <string>
#include <string_view>

namespace baileo::tests {

/// The text with the first `from` in it made `to`; fails the test if there is none, since nothing would be
/// changed.
inline std::string replaced(std::string text, std::string_view from, std::string_view to) {
    const auto at = text.find(from);
    REQUIRE(at != std::string::npos);
    return text.replace(at, from.size(), to);
}

}  // namespace baileo::tests
