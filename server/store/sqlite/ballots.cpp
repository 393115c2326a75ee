#include "server/store/sqlite/ballots.hpp"

namespace baileo::store::sqlite::ballots {
namespace {

/// Of a row with these columns: seq, verdict, competition, catalogue_version, innovation, overall, visit,
/// code_tag, journal.
PlacedBallot read(const Query& row) {
    PlacedBallot placed;
    placed.journal = row.number(8);
    StoredBallot& stored = placed.stored;
    stored.seq = row.count(0);
    stored.verdict = row.value(1, merge::verdict_of);
    if (row.is_null(2)) return placed;
    domain::Ballot ballot;
    ballot.competition = row.identifier<domain::CompetitionId>(2);
    ballot.catalogue_version = row.count(3);
    ballot.innovation = row.identifier<domain::InnovationId>(4);
    ballot.overall = static_cast<domain::Rating>(row.number(5));  // the schema allows 1 to 4 alone
    ballot.visit = row.identifier<domain::VisitId>(6);
    if (!row.is_null(7)) ballot.code_tag = row.identifier<domain::CodeTag>(7);
    stored.ballot = std::move(ballot);
    return placed;
}

std::vector<PlacedBallot> read_all(Query& query) {
    std::vector<PlacedBallot> ballots;
    while (query.next())
        ballots.push_back(read(query));
    return ballots;
}

}  // namespace

void each(Connection& connection,
          const std::function<void(std::int64_t journal, const StoredBallot&)>& visit) {
    Query query(connection, R"(
        SELECT seq, verdict, competition, catalogue_version, innovation, overall, visit, code_tag, journal
        FROM ballots ORDER BY journal, seq)");
    while (query.next()) {
        const PlacedBallot placed = read(query);
        visit(placed.journal, placed.stored);
    }
}

// Left to itself, SQLite walks through the whole journal in the order of seq, for each ballot that comes.
std::vector<PlacedBallot> relatives(Connection& connection, std::int64_t journal,
                                    const domain::Ballot& ballot) {
    if (ballot.code_tag) {
        Query with_code(connection, R"(
            SELECT seq, verdict, competition, catalogue_version, innovation, overall, visit, code_tag, journal
            FROM ballots INDEXED BY ballots_with_a_code
            WHERE code_tag = ? AND verdict IN ('counted', 'changed-in-visit', 'duplicate-code')
            ORDER BY journal, seq)",
                        *ballot.code_tag);
        return read_all(with_code);
    }
    Query of_visit(connection, R"(
        SELECT seq, verdict, competition, catalogue_version, innovation, overall, visit, code_tag, journal
        FROM ballots INDEXED BY ballots_of_a_visit
        WHERE journal = ? AND visit = ? AND innovation = ? AND code_tag IS NULL
              AND verdict IN ('counted', 'changed-in-visit')
        ORDER BY seq)",
                   journal, ballot.visit, ballot.innovation);
    return read_all(of_visit);
}

void add(Connection& connection, std::int64_t journal, const StoredBallot& stored) {
    constexpr std::string_view sql = R"(
        INSERT INTO ballots (journal, seq, verdict, competition, catalogue_version, innovation, overall, visit,
                             code_tag)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?))";
    const std::string_view verdict = merge::word(stored.verdict);
    if (const auto& ballot = stored.ballot) {
        const std::int64_t overall = domain::value(ballot->overall);
        run(connection, sql, journal, stored.seq, verdict, ballot->competition, ballot->catalogue_version,
            ballot->innovation, overall, ballot->visit, ballot->code_tag);
    } else {
        constexpr std::optional<std::int64_t> nothing;
        run(connection, sql, journal, stored.seq, verdict, nothing, nothing, nothing, nothing, nothing,
            nothing);
    }
}

std::optional<merge::Verdict> verdict(Connection& connection, const BallotPlace& place) {
    Query query(connection, "SELECT verdict FROM ballots WHERE journal = ? AND seq = ?", place.journal,
                place.seq);
    if (!query.next()) return std::nullopt;
    return query.value(0, merge::verdict_of);
}

bool set_verdict(Connection& connection, std::int64_t journal, std::uint64_t seq, merge::Verdict verdict) {
    return run(connection, "UPDATE ballots SET verdict = ? WHERE journal = ? AND seq = ?",
               merge::word(verdict), journal, seq) == 1;
}

}  // namespace baileo::store::sqlite::ballots
