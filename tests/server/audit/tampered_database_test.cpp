// Ways to change the database itself, past every trigger, and which check finds each.
#include <SQLiteCpp/SQLiteCpp.h>

#include "tests/server/audit/evidence_fixture.hpp"

namespace baileo::tests {
namespace {

/// What somebody with the database in hand does to it, past all triggers.
struct Deed {
    std::string_view what;
    std::string_view check;
    const char* sql;
};

constexpr std::array deeds{
    Deed{"a rating in an entry", "journals",
         R"(UPDATE entries SET line = replace(line, '"overall":2', '"overall":4') WHERE journal = 1)"},
    Deed{"the innovation in an entry", "journals",
         R"(UPDATE entries SET line = replace(line, 'posyandu', 'sageru') WHERE journal = 1)"},
    Deed{"the newest entry removed", "journals",
         "DELETE FROM ballots WHERE journal = 1 AND seq = 7; DELETE FROM entries WHERE journal = 1 AND seq = "
         "7"},
    Deed{"a journal's head moved back", "journals", "UPDATE journals SET stored_seq = 6 WHERE number = 1"},
    Deed{"a journal's epoch", "journals", "UPDATE journals SET epoch = '00000000000000e2' WHERE number = 1"},
    Deed{"a kiosk's key", "journals",
         "UPDATE journals SET public_key = (SELECT public_key FROM journals WHERE number = 2) WHERE number = "
         "1"},
    Deed{"a kiosk's signature", "journals", "UPDATE journals SET head_note = '' WHERE number = 1"},
    Deed{"what a kiosk signed for", "journals", "UPDATE journals SET claimed_seq = 9 WHERE number = 1"},
    Deed{"a verdict", "verdicts", "UPDATE ballots SET verdict = 'quarantined' WHERE journal = 1 AND seq = 1"},
    Deed{"a ballot's row", "verdicts", "DELETE FROM ballots WHERE journal = 2 AND seq = 3"},
    Deed{"a count", "tally",
         "UPDATE tally_innovations SET very_good = very_good + 1 WHERE innovation = 'sageru'"},
    Deed{"a number of verdicts", "tally",
         "UPDATE tally_verdicts SET ballots = ballots + 1 WHERE verdict = 'counted'"},
    Deed{"a decision's reason", "batches", "UPDATE decisions SET reason = 'none' WHERE number = 1"},
    Deed{"the time of a decision", "batches",
         "UPDATE decisions SET decided_at = decided_at + 1 WHERE number = 1"},
    Deed{"the kind of a decision", "batches", "UPDATE decisions SET kind = 'suspend' WHERE number = 2"},
    Deed{"a decision removed", "batches", "DELETE FROM decisions WHERE number = 2"},
    Deed{"a catalogue", "catalogues",
         "UPDATE catalogues SET note = replace(note, 'sageru', 'sagero') WHERE version = 2"},
    Deed{"the list of codes", "codes", "UPDATE blobs SET bytes = zeroblob(32)"},
    Deed{"a leaf of the log", "checkpoints",
         "UPDATE log_leaves SET content = replace(content, '0', '1') WHERE position = 10"},
    Deed{"a leaf of the log removed", "log", "DELETE FROM log_leaves WHERE position = 14"},
    Deed{"a leaf of the log invented", "log",
         "INSERT INTO log_leaves (position, content) VALUES (15, (SELECT content FROM log_leaves WHERE "
         "position = 9))"},
    Deed{"a mark of the log", "batches", "UPDATE log_marks SET seq = 6 WHERE batch = 2 AND journal = 1"},
    Deed{"the size in a batch", "checkpoints", "UPDATE log_batches SET size = size - 1 WHERE number = 1"},
    Deed{"a checkpoint", "checkpoints",
         "UPDATE log_batches SET checkpoint = replace(checkpoint, 'a', 'b') WHERE number = 1"},
};

TEST_CASE("every way to change the database by hand is found, and by which check") {
    for (const Deed& deed : deeds) {
        CAPTURE(deed.what);
        EvidenceFixture server;
        REQUIRE_FALSE(usecases::verify_data(server.services, std::nullopt)->fault.has_value());
        SQLite::Database database((server.folder.path() / store::sqlite::database_name).string(),
                                  SQLite::OPEN_READWRITE);
        std::vector<std::string> triggers;
        SQLite::Statement query(database, "SELECT name FROM sqlite_schema WHERE type = 'trigger'");
        while (query.executeStep())
            triggers.push_back(query.getColumn(0).getString());
        query.reset();
        for (const std::string& trigger : triggers)
            database.exec("DROP TRIGGER " + trigger);
        database.exec(deed.sql);

        const auto report = usecases::verify_data(server.services, std::nullopt);

        REQUIRE(report.has_value());
        CAPTURE(audit::in_words(*report));
        CHECK((report->fault ? report->fault->check : "nothing") == deed.check);
    }
}

}  // namespace
}  // namespace baileo::tests
