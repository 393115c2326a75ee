#include "kiosk/store/pin_guard.hpp"

#include <fmt/format.h>

#include "kiosk/store/rows.hpp"
#include "shared/crypto/secret_hash.hpp"

namespace baileo::kiosk {
namespace {

unsigned count_attempts(SQLite::Database& database) {
    SQLite::Statement row(database, "SELECT count FROM pin_attempts");
    return row.executeStep() ? row.getColumn(0).getUInt() : 0;
}

Status append(SQLite::Database& database, const Timekeeper& time, std::string_view type,
              std::string_view body) {
    auto appender = EntryAppender::begin(database, time.stamp());
    if (!appender) return tl::unexpected(appender.error());
    appender->append(type, body);
    return {};
}

}  // namespace

SinceBoot wait_after_failures(unsigned failures) {
    if (failures < free_attempts) return SinceBoot{0};
    return first_wait * (1U << (failures - free_attempts));
}

bool PinAttempt::is_right(std::string_view digits) const { return crypto::is_secret_of(hash_, digits); }

Result<PinStanding> PinGuard::standing(SinceBoot now) {
    using Kind = PinStanding::Kind;
    return connection_.ask([&](SQLite::Database& database) -> Result<PinStanding> {
        if (!read_settings(database)) return PinStanding{};
        const unsigned failures = count_attempts(database);
        if (failures >= most_attempts) return PinStanding{Kind::locked, failures, {}};
        const SinceBoot wait = wait_after_failures(failures);
        if (wait == SinceBoot{0}) return PinStanding{Kind::ready, failures, {}};
        // Another start of the program, or of the machine: nobody knows how long ago that was.
        if (!newest_failure_ || *newest_failure_ > now) newest_failure_ = now;
        const SinceBoot until = *newest_failure_ + wait;
        return now < until ? PinStanding{Kind::waiting, failures, until}
                           : PinStanding{Kind::ready, failures, {}};
    });
}

Result<PinAttempt> PinGuard::begin(SinceBoot now) {
    const auto standing = this->standing(now);
    if (!standing) return tl::unexpected(standing.error());
    if (standing->kind != PinStanding::Kind::ready)
        return failure(ErrorCode::conflict, "the PIN may not be tried now");
    return connection_.write([&](SQLite::Database& database) -> Result<PinAttempt> {
        database.exec("INSERT INTO pin_attempts VALUES (1, 1) ON CONFLICT DO UPDATE SET count = count + 1");
        const auto settings = read_settings(database);
        if (!settings) return failure(ErrorCode::conflict, "there is no PIN");
        return PinAttempt(settings->pin_hash, count_attempts(database));
    });
}

Result<bool> PinGuard::finish(const PinAttempt& attempt, std::string_view digits, SinceBoot now) {
    const bool right = attempt.is_right(digits);
    if (!right) newest_failure_ = now;
    const Status written = connection_.write([&](SQLite::Database& database) -> Status {
        if (!right)
            return append(database, time_, journal::type::pin_failed,
                          fmt::format(R"({{"failures":{},"locked":{}}})", attempt.count_,
                                      attempt.count_ >= most_attempts));
        database.exec("DELETE FROM pin_attempts");
        return append(database, time_, journal::type::pin_ok, "{}");
    });
    if (!written) return tl::unexpected(written.error());
    return right;
}

}  // namespace baileo::kiosk
