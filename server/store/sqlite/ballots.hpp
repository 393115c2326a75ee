#pragma once

#include <functional>

#include "server/store/sqlite/connection.hpp"

namespace baileo::store::sqlite::ballots {

void each(Connection& connection,
          const std::function<void(std::int64_t journal, const StoredBallot&)>& visit);
std::vector<PlacedBallot> relatives(Connection& connection, std::int64_t journal,
                                    const domain::Ballot& ballot);
void add(Connection& connection, std::int64_t journal, const StoredBallot& ballot);
std::optional<merge::Verdict> verdict(Connection& connection, const BallotPlace& place);
/// False if no ballot stands there.
bool set_verdict(Connection& connection, std::int64_t journal, std::uint64_t seq, merge::Verdict verdict);

}  // namespace baileo::store::sqlite::ballots
