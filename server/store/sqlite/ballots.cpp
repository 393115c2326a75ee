#include "server/store/sqlite/ballots.hpp"

namespace baileo::store::sqlite::ballots {
namespace {

/// Of a row that begins with these columns: seq, verdict, competition, catalogue_version, innovation,
/// overall, visit.
StoredBallot read(const Query& row) {
    StoredBallot stored;
    stored.seq = row.count(0);
    stored.verdict = row.value(1, merge::verdict_of);
    if (row.is_null(2)) return stored;
    domain::Ballot ballot;
    ballot.competition = row.identifier<domain::CompetitionId>(2);
    ballot.catalogue_version = row.count(3);
    ballot.innovation = row.identifier<domain::InnovationId>(4);
    ballot.overall = static_cast<domain::Rating>(row.number(5));  // the schema allows 1 to 4 alone
    ballot.visit = row.identifier<domain::VisitId>(6);
    stored.ballot = std::move(ballot);
    return stored;
}

}  // namespace

void each(Connection& connection,
          const std::function<void(std::int64_t journal, const StoredBallot&)>& visit) {
    Query query(connection, R"(
        SELECT seq, verdict, competition, catalogue_version, innovation, overall, visit, journal
        FROM ballots ORDER BY journal, seq)");
    while (query.next())
        visit(query.number(7), read(query));
}

std::vector<StoredBallot> choices(Connection& connection, std::int64_t journal, const domain::VisitId& visit,
                                  const domain::InnovationId& innovation) {
    // Left to itself, SQLite walks through the whole journal in the order of seq, for each ballot that comes.
    Query query(connection, R"(
        SELECT seq, verdict, competition, catalogue_version, innovation, overall, visit
        FROM ballots INDEXED BY ballots_of_a_visit
        WHERE journal = ? AND visit = ? AND innovation = ? AND verdict IN ('counted', 'changed-in-visit')
        ORDER BY seq)",
                journal, visit, innovation);
    std::vector<StoredBallot> choices;
    while (query.next())
        choices.push_back(read(query));
    return choices;
}

void add(Connection& connection, std::int64_t journal, const StoredBallot& stored) {
    constexpr std::string_view sql = R"(
        INSERT INTO ballots (journal, seq, verdict, competition, catalogue_version, innovation, overall, visit)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?))";
    const std::string_view verdict = merge::word(stored.verdict);
    if (const auto& ballot = stored.ballot) {
        const std::int64_t overall = domain::value(ballot->overall);
        run(connection, sql, journal, stored.seq, verdict, ballot->competition, ballot->catalogue_version,
            ballot->innovation, overall, ballot->visit);
    } else {
        constexpr std::optional<std::int64_t> nothing;
        run(connection, sql, journal, stored.seq, verdict, nothing, nothing, nothing, nothing, nothing);
    }
}

bool set_verdict(Connection& connection, std::int64_t journal, std::uint64_t seq, merge::Verdict verdict) {
    return run(connection, "UPDATE ballots SET verdict = ? WHERE journal = ? AND seq = ?",
               merge::word(verdict), journal, seq) == 1;
}

}  // namespace baileo::store::sqlite::ballots
