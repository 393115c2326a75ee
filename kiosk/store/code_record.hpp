#pragma once

#include <cstdint>

#include "shared/base/result.hpp"
#include "shared/domain/identifiers.hpp"

namespace baileo::kiosk {

class Connection;

/// What this kiosk remembers of ballot codes: which were used here (written by Journal::append_ballots), and
/// how many attempts went wrong. What is counted is on the disk: pulling the plug forgets nothing. May be
/// used by several threads.
class CodeRecord {
  public:
    explicit CodeRecord(Connection& connection) : connection_(connection) {}

    /// Ballots with this code stand in this kiosk's journal.
    [[nodiscard]] Result<bool> is_used(const domain::CodeTag& tag);

    /// Attempts since the last good code.
    [[nodiscard]] Result<std::uint32_t> attempts();
    /// Counts one more attempt, before anything is checked; returns how many there were since the last good
    /// code, this one included.
    [[nodiscard]] Result<std::uint32_t> count_attempt();
    /// The code was good: attempts start from nothing.
    [[nodiscard]] Status forgive();

  private:
    Connection& connection_;
};

}  // namespace baileo::kiosk
