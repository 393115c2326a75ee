#pragma once

#include <optional>
#include <string>

namespace baileo::audit {

/// Where a text first differs from what it should be, by line and in words; nothing if it does not.
[[nodiscard]] std::optional<std::string> first_difference(std::string_view text, std::string_view should);

}  // namespace baileo::audit
