#include "server/store/sqlite/tally.hpp"

namespace baileo::store::sqlite::tally {
namespace {

void raise_revision(Connection& connection) {
    run(connection, "UPDATE tally_revision SET revision = revision + 1");
}

/// An update first: the row is there nearly always, and a difference below zero could not be inserted.
void add_counts(Connection& connection, const domain::InnovationId& innovation, const merge::Counts& counts) {
    const int changed = run(connection, R"(
        UPDATE tally_innovations
        SET poor = poor + ?, not_very_good = not_very_good + ?, good = good + ?, very_good = very_good + ?
        WHERE innovation = ?)",
                            counts[0], counts[1], counts[2], counts[3], innovation);
    if (changed == 1) return;
    run(connection, R"(
        INSERT INTO tally_innovations (innovation, poor, not_very_good, good, very_good)
        VALUES (?, ?, ?, ?, ?))",
        innovation, counts[0], counts[1], counts[2], counts[3]);
}

void add_ballots(Connection& connection, merge::Verdict verdict, std::uint64_t ballots) {
    const int changed = run(connection, "UPDATE tally_verdicts SET ballots = ballots + ? WHERE verdict = ?",
                            ballots, merge::word(verdict));
    if (changed == 1) return;
    run(connection, "INSERT INTO tally_verdicts (verdict, ballots) VALUES (?, ?)", merge::word(verdict),
        ballots);
}

void add_rows(Connection& connection, const merge::Tally& tally) {
    for (const auto& [innovation, counts] : tally.innovations)
        add_counts(connection, innovation, counts);
    for (const auto& [verdict, ballots] : tally.verdicts)
        add_ballots(connection, verdict, ballots);
    raise_revision(connection);
}

}  // namespace

merge::Tally read(Connection& connection) {
    merge::Tally tally;
    Query innovations(connection,
                      "SELECT innovation, poor, not_very_good, good, very_good FROM tally_innovations");
    while (innovations.next())
        tally.innovations[innovations.identifier<domain::InnovationId>(0)] = {
            innovations.count(1), innovations.count(2), innovations.count(3), innovations.count(4)};
    Query verdicts(connection, "SELECT verdict, ballots FROM tally_verdicts WHERE ballots > 0");
    while (verdicts.next())
        tally.verdicts[verdicts.value(0, merge::verdict_of)] = verdicts.count(1);
    return tally;
}

std::uint64_t revision(Connection& connection) {
    Query query(connection, "SELECT revision FROM tally_revision");
    return query.next() ? query.count(0) : 0;
}

void add(Connection& connection, const merge::Tally& difference) { add_rows(connection, difference); }

void put(Connection& connection, const merge::Tally& tally) {
    run(connection, "DELETE FROM tally_innovations");
    run(connection, "DELETE FROM tally_verdicts");
    add_rows(connection, tally);
}

}  // namespace baileo::store::sqlite::tally
