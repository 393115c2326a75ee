#pragma once

#include <optional>

#include "server/http/answer.hpp"

namespace baileo::http {

/// The longest path and query that any of our routes can need.
inline constexpr std::size_t target_limit = 512;

/// Why this request is refused before anyone looks at what it asks for, or nothing. Everything that has made
/// HTTP libraries read more than was sent, or two readers disagree about where a message ends, is refused:
/// Transfer-Encoding, Content-Encoding, Range, a Content-Length that is missing, doubled or no number, '%' in
/// paths. None of our clients needs them.
[[nodiscard]] std::optional<Problem> framing_fault(const Request& request);

/// Whether the body is of the type and size that the route takes. `type` is a media type without parameters.
[[nodiscard]] std::optional<Problem> body_fault(const Request& request, std::string_view type,
                                                std::size_t limit);

}  // namespace baileo::http
