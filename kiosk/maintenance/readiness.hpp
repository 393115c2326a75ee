#pragma once

#include "kiosk/maintenance/state.hpp"

namespace baileo::maintenance {

/// What is checked before a kiosk is left alone with citizens.
enum class Subject { storage, space, enrolment, catalogue, clock, connection, voice };

/// How a check went: needs a person's look where the kiosk works, but not as it should.
enum class Verdict { good, look, bad, under_way };

struct Check {
    Subject subject = Subject::storage;
    Verdict verdict = Verdict::under_way;

    bool operator==(const Check&) const = default;
};

/// Less room than this on the disk is too little to go on, or soon will be.
inline constexpr std::uint64_t least_bytes = 200ULL << 20U;
inline constexpr std::uint64_t enough_bytes = 1ULL << 30U;

/// All checks in their order. Without a report the connection's is under way.
[[nodiscard]] std::vector<Check> checks(const Facts& facts, const std::optional<ConnectionReport>& report);

/// The worst of some checks; under way as long as one is.
[[nodiscard]] Verdict overall(const std::vector<Check>& checks);

}  // namespace baileo::maintenance
