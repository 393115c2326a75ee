#pragma once

#include <memory>
#include <mutex>
#include <optional>

#include "shared/base/clock.hpp"
#include "shared/base/result.hpp"
#include "shared/journal/entry.hpp"

namespace baileo::kiosk {

class Connection;

/// A comparison with the server's clock: at `at` the server's time was `server_time`, give or take `error`.
struct TimeAnchor {
    WallTime server_time;
    SinceBoot at{};
    std::chrono::milliseconds error{};
};

/// What an entry says about its time.
struct TimeStamp {
    std::string boot;
    SinceBoot since_boot{};
    journal::ClockQuality quality = journal::ClockQuality::unknown;
    std::string hour;  ///< empty if unknown
};

/// What is known about the time. The machine's own wall clock is never believed: a kiosk without a battery
/// wakes up years ago. May be used by several threads.
class Timekeeper {
  public:
    /// Reads what was written down; an anchor of the same start of the machine still holds.
    [[nodiscard]] static Result<std::unique_ptr<Timekeeper>> load(Connection& connection, const Clock& clock,
                                                                  std::string boot);

    [[nodiscard]] TimeStamp stamp() const;
    /// The time if it was compared with the server since the machine was started.
    [[nodiscard]] std::optional<WallTime> anchored_now() const;
    /// A time that has certainly passed, if any is known; equals anchored_now() if that is known.
    [[nodiscard]] std::optional<WallTime> not_before() const;
    [[nodiscard]] std::optional<TimeAnchor> anchor() const;

    /// Keeps a new comparison. Errors: storage errors.
    [[nodiscard]] Status keep(const TimeAnchor& anchor);
    /// Writes not_before() down, so that the next start knows at least that; to be called each minute.
    [[nodiscard]] Status write_floor();

  private:
    Timekeeper(Connection& connection, const Clock& clock, std::string boot);
    [[nodiscard]] std::optional<WallTime> anchored() const;
    [[nodiscard]] std::optional<WallTime> floor_now() const;

    Connection& connection_;
    const Clock& clock_;
    const std::string boot_;
    const SinceBoot loaded_at_;
    mutable std::mutex mutex_;
    std::optional<TimeAnchor> anchor_;
    std::optional<WallTime> floor_;  ///< had passed at `loaded_at_`
};

}  // namespace baileo::kiosk
