#pragma once

#include "kiosk/visit/state.hpp"

namespace baileo::visit {

/// How long a screen waits for a touch before it asks whether somebody is there.
inline constexpr SinceBoot idle_time = std::chrono::seconds(45);
/// The same where there is more to read: an innovation's own page and the review.
inline constexpr SinceBoot reading_time = std::chrono::seconds(90);
/// How long the idle warning counts down before it clears the answers (WCAG 2.2.1 asks for 20 seconds).
inline constexpr SinceBoot warning_time = std::chrono::seconds(30);
/// How long thanks, or the news that a ballot was not stored, stay on the screen.
inline constexpr SinceBoot closing_time = std::chrono::seconds(15);

/// A waiting time as this visitor needs it: doubled with "more time" and for who goes by ear.
[[nodiscard]] SinceBoot stretched(SinceBoot time, const Preferences& preferences);

/// When a visit without further touches gets its warning; nothing while ballots are being stored.
[[nodiscard]] std::optional<SinceBoot> warning_starts(const InVisit& visit);

/// Whole seconds left on a countdown, rounded up, so that it ends when it shows 0.
[[nodiscard]] std::int64_t seconds_left(SinceBoot ends, SinceBoot now);

}  // namespace baileo::visit
