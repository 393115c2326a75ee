#include "kiosk/store/timekeeper.hpp"

#include "kiosk/store/connection.hpp"
#include "kiosk/store/hardware_fingerprint.hpp"
#include "shared/base/time_text.hpp"

namespace baileo::kiosk {
namespace {

using std::chrono::milliseconds;

/// The row of the clock table.
struct Kept {
    WallTime floor;
    std::string boot;
    TimeAnchor anchor;
};

Result<std::optional<Kept>> read_clock(Connection& connection) {
    return connection.ask([](SQLite::Database& database) -> Result<std::optional<Kept>> {
        SQLite::Statement row(
            database,
            "SELECT floor_ms, boot, anchor_server_ms, anchor_since_boot_ms, anchor_error_ms "
            "FROM clock");
        if (!row.executeStep()) return std::nullopt;
        return Kept{
            WallTime(milliseconds(row.getColumn(0).getInt64())), row.getColumn(1).getString(),
            TimeAnchor{WallTime(milliseconds(row.getColumn(2).getInt64())),
                       milliseconds(row.getColumn(3).getInt64()), milliseconds(row.getColumn(4).getInt64())}};
    });
}

}  // namespace

Timekeeper::Timekeeper(Connection& connection, const Clock& clock, std::string boot)
    : connection_(connection), clock_(clock), boot_(std::move(boot)), loaded_at_(clock.since_boot()) {}

Result<std::unique_ptr<Timekeeper>> Timekeeper::load(Connection& connection, const Clock& clock,
                                                     std::string boot) {
    auto kept = read_clock(connection);
    if (!kept) return failure(kept.error(), "reading the clock");
    std::unique_ptr<Timekeeper> time(new Timekeeper(connection, clock, std::move(boot)));
    if (!*kept) return time;
    time->floor_ = (*kept)->floor;
    const bool same_start = (*kept)->boot == time->boot_ && time->boot_ != unknown_boot;
    if (same_start) time->anchor_ = (*kept)->anchor;
    return time;
}

std::optional<WallTime> Timekeeper::anchored() const {
    if (!anchor_) return std::nullopt;
    return anchor_->server_time + (clock_.since_boot() - anchor_->at);
}

std::optional<WallTime> Timekeeper::floor_now() const {
    if (const auto now = anchored()) return now;
    if (!floor_) return std::nullopt;
    return *floor_ + (clock_.since_boot() - loaded_at_);
}

TimeStamp Timekeeper::stamp() const {
    const std::scoped_lock lock(mutex_);
    using journal::ClockQuality;
    const auto now = floor_now();
    const ClockQuality quality = anchor_ ? ClockQuality::anchored
                                 : now   ? ClockQuality::not_before
                                         : ClockQuality::unknown;
    return {boot_, clock_.since_boot(), quality, now ? to_hour(*now) : std::string()};
}

std::optional<WallTime> Timekeeper::anchored_now() const {
    const std::scoped_lock lock(mutex_);
    return anchored();
}

std::optional<WallTime> Timekeeper::not_before() const {
    const std::scoped_lock lock(mutex_);
    return floor_now();
}

std::optional<TimeAnchor> Timekeeper::anchor() const {
    const std::scoped_lock lock(mutex_);
    return anchor_;
}

Status Timekeeper::keep(const TimeAnchor& anchor) {
    {
        const std::scoped_lock lock(mutex_);
        anchor_ = anchor;
    }
    return write_floor();
}

Status Timekeeper::write_floor() {
    // Copied first: the connection may be busy, and stamp() must not wait for the disk.
    const auto [floor, anchor] = [&] {
        const std::scoped_lock lock(mutex_);
        return std::pair{floor_now(), anchor_};
    }();
    if (!floor) return {};
    auto written =
        connection_.write([&, floor = *floor, anchor = anchor](SQLite::Database& database) -> Status {
            SQLite::Statement row(
                database,
                "INSERT INTO clock VALUES (1, ?1, ?2, ?3, ?4, ?5) ON CONFLICT DO UPDATE SET floor_ms = "
                "max(floor_ms, ?1), boot = ?2, anchor_server_ms = ?3, anchor_since_boot_ms = ?4, "
                "anchor_error_ms = ?5");
            row.bind(1, static_cast<std::int64_t>(floor.time_since_epoch().count()));
            // Without an anchor of this start, the name of no start is kept with it.
            row.bind(2, anchor ? boot_ : std::string());
            const TimeAnchor kept = anchor.value_or(TimeAnchor{});
            row.bind(3, static_cast<std::int64_t>(kept.server_time.time_since_epoch().count()));
            row.bind(4, static_cast<std::int64_t>(kept.at.count()));
            row.bind(5, static_cast<std::int64_t>(kept.error.count()));
            row.exec();
            return {};
        });
    if (!written) return failure(written.error(), "writing the time down");
    return {};
}

}  // namespace baileo::kiosk
