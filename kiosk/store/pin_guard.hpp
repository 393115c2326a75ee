#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "kiosk/store/timekeeper.hpp"

namespace baileo::kiosk {

/// Whether a maintenance PIN may be tried now.
struct PinStanding {
    enum class Kind {
        none,     ///< the server set none
        ready,    ///< may be tried
        waiting,  ///< not before `until`
        locked,   ///< not until the server sets a new one
    };

    Kind kind = Kind::none;
    unsigned failures = 0;  ///< attempts since the last right one
    SinceBoot until{};      ///< while waiting

    bool operator==(const PinStanding&) const = default;
};

/// So many wrong attempts before a wait, which doubles with each further one (VotingWorks VxSuite).
inline constexpr unsigned free_attempts = 5;
inline constexpr SinceBoot first_wait = std::chrono::seconds(15);
/// So many wrong attempts before nothing helps but a new PIN.
inline constexpr unsigned most_attempts = 15;

/// How long to wait after so many wrong attempts.
[[nodiscard]] SinceBoot wait_after_failures(unsigned failures);

/// One attempt at the PIN. It exists only once it is counted on the disk, so pulling the plug gains nothing.
class PinAttempt {
  public:
    /// Whether these digits are the PIN. Takes some hundredths of a second.
    [[nodiscard]] bool is_right(std::string_view digits) const;

  private:
    friend class PinGuard;
    PinAttempt(std::string hash, unsigned count) : hash_(std::move(hash)), count_(count) {}

    std::string hash_;
    unsigned count_;
};

/// Guards the maintenance of an enrolled kiosk. Belongs to the thread that draws.
class PinGuard {
  public:
    PinGuard(Connection& connection, const Timekeeper& time) : connection_(connection), time_(time) {}

    /// After a start of the program a wait begins anew. Errors: storage errors.
    [[nodiscard]] Result<PinStanding> standing(SinceBoot now);

    /// Begins an attempt. Errors: conflict unless the PIN may be tried; storage errors.
    [[nodiscard]] Result<PinAttempt> begin(SinceBoot now);

    /// Ends it and writes into the journal how it went. Returns whether the digits were right. Errors:
    /// storage errors; then the attempt stays counted, and nobody was let in.
    [[nodiscard]] Result<bool> finish(const PinAttempt& attempt, std::string_view digits, SinceBoot now);

  private:
    Connection& connection_;
    const Timekeeper& time_;
    std::optional<SinceBoot> newest_failure_;  ///< as far as this program knows
};

}  // namespace baileo::kiosk
