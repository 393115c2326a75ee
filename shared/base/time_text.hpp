#pragma once

#include <string>

#include "shared/base/clock.hpp"
#include "shared/base/result.hpp"

namespace baileo {

/// "2026-11-24T01:32:00Z" (RFC 3339, UTC, whole seconds).
[[nodiscard]] std::string to_rfc3339(WallTime time);

/// Reads RFC 3339 with `Z` or a numeric offset ("2026-07-01T08:00:00+09:00"). Errors: malformed.
[[nodiscard]] Result<WallTime> parse_rfc3339(std::string_view text);

/// "2026-11-24T01" (UTC): the finest time that is ever kept with a ballot.
[[nodiscard]] std::string to_hour(WallTime time);

}  // namespace baileo
