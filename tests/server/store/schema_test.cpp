#include "server/store/sqlite/connection.hpp"
#include "tests/server/store/store_fixture.hpp"

namespace baileo::tests {
namespace {

using store::Writer;

struct SchemaFixture : StoreFixture {
    /// Does to the file what no code of ours would, and says whether SQLite let it.
    [[nodiscard]] Status by_hand(const std::string& sql) {
        store.reset();
        auto database = storage::Database::open(folder.path() / store::sqlite::database_name,
                                                storage::Access::writer, store::sqlite::application_id);
        REQUIRE(database.has_value());
        return storage::guarded([&] { database->handle().exec(sql); });
    }
    [[nodiscard]] int user_version() const {
        SQLite::Database file((folder.path() / store::sqlite::database_name).string());
        return file.execAndGet("PRAGMA user_version").getInt();
    }
};

TEST_CASE_FIXTURE(SchemaFixture, "what was written is there after the store was opened again") {
    REQUIRE(set("server_name", "baileo-server/ambon"));

    reopen();

    CHECK(setting("server_name") == "baileo-server/ambon");
    CHECK(setting("something else").empty());
}

TEST_CASE_FIXTURE(SchemaFixture, "a database of a newer program is refused and left alone") {
    REQUIRE(by_hand("PRAGMA user_version = 4711"));

    const auto opened = store::sqlite::open_store(folder.path());

    REQUIRE_FALSE(opened.has_value());
    CHECK(opened.error().code == ErrorCode::newer_schema);
    CHECK(user_version() == 4711);
}

TEST_CASE_FIXTURE(SchemaFixture, "a damaged database is refused") {
    const auto file = folder.path() / store::sqlite::database_name;
    store.reset();
    const auto size = std::filesystem::file_size(file);
    REQUIRE(size > 8192);
    {
        std::FILE* const raw = std::fopen(file.c_str(), "r+b");
        REQUIRE(raw != nullptr);
        std::fseek(raw, 4096, SEEK_SET);
        const std::string noise(4096, '\x5A');
        CHECK(std::fwrite(noise.data(), 1, noise.size(), raw) == noise.size());
        std::fclose(raw);
    }

    const auto opened = store::sqlite::open_store(folder.path());

    REQUIRE_FALSE(opened.has_value());
    CHECK(opened.error().code == ErrorCode::storage_corrupt);
}

TEST_CASE_FIXTURE(SchemaFixture, "what was received and decided can be neither changed nor removed") {
    REQUIRE(store->write([&](Writer& writer) -> Status {
        REQUIRE(writer.add_entry(journal, 1, "{}", FakeClock::start));
        REQUIRE(writer.add_fork_evidence(journal, 1, "{\"other\":1}", "note", FakeClock::start));
        REQUIRE(writer.add_decision({0, "suspend", a_kiosk().id, "a reason", "admin", FakeClock::start}));
        REQUIRE(writer.put_user({"ani", store::Role::judge, "hash", 0, FakeClock::start}));
        REQUIRE(writer.panel().set_criteria(panel::national_criteria()));
        const auto ani = id<panel::JudgeId>("ani");
        REQUIRE(writer.panel().set_panel({{ani, {}}}, {}));
        const panel::Mark mark{id<panel::CriterionId>("novelty"), 70};
        return writer.panel().add_sheet_event(
            {0, ani, id<domain::InnovationId>("sageru"), mark, "ani", FakeClock::start});
    }));

    for (const char* sql :
         {"UPDATE entries SET line = '[]'", "DELETE FROM entries", "UPDATE fork_evidence SET line = '[]'",
          "DELETE FROM fork_evidence", "UPDATE decisions SET reason = 'another'", "DELETE FROM decisions",
          "UPDATE sheet_events SET mark = 100", "DELETE FROM sheet_events", "UPDATE criteria SET weight = 1",
          "DELETE FROM criteria"}) {
        CAPTURE(sql);
        CHECK_FALSE(by_hand(sql).has_value());
    }
}

}  // namespace
}  // namespace baileo::tests
