#pragma once

#include <optional>
#include <string>

#include "shared/base/clock.hpp"
#include "shared/base/result.hpp"

namespace baileo {

/// The moment this many milliseconds after 1970-01-01T00:00:00Z; nothing if that is after the year 9999, so
/// that no arithmetic with a time that was read can overflow.
[[nodiscard]] std::optional<WallTime> wall_time(std::uint64_t unix_milliseconds);

/// "2026-11-24T01:32:00Z" (RFC 3339, UTC, whole seconds).
[[nodiscard]] std::string to_rfc3339(WallTime time);

/// Reads RFC 3339 with `Z` or a numeric offset ("2026-07-01T08:00:00+09:00"). Errors: malformed.
[[nodiscard]] Result<WallTime> parse_rfc3339(std::string_view text);

/// "2026-11-24T01" (UTC): the finest time that is ever kept with a ballot.
[[nodiscard]] std::string to_hour(WallTime time);

}  // namespace baileo
