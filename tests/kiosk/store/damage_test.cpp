#include <SQLiteCpp/SQLiteCpp.h>
#include <doctest/doctest.h>

#include <fstream>

#include "tests/kiosk/store/store_fixture.hpp"

using namespace baileo;
using tests::EnrolledStore;
namespace files = std::filesystem;

namespace {

/// A kiosk with ten ballots that was switched off.
struct SwitchedOff : EnrolledStore {
    SwitchedOff() {
        for (int i = 0; i < 10; ++i)
            expects(append({tests::ballot_of(random)}).has_value(), "a ballot is stored");
        store.reset();
    }
    /// Changes the file behind the program's back.
    void tamper(const std::string& sql) const {
        SQLite::Database raw(database().string(), SQLite::OPEN_READWRITE);
        raw.exec("DROP TRIGGER entries_are_not_changed; DROP TRIGGER entries_are_not_removed");
        raw.exec("PRAGMA foreign_keys=OFF");
        raw.exec(sql);
    }
};

}  // namespace

TEST_CASE("a store whose database is missing is refused and none is made") {
    SwitchedOff kiosk;
    files::remove(kiosk.database());

    const auto opened = kiosk.try_reopen();

    REQUIRE_FALSE(opened);
    CHECK(opened.error().code == ErrorCode::storage_corrupt);
    CHECK_FALSE(files::exists(kiosk.database()));
}

TEST_CASE("a store whose database is empty is refused again and again") {
    SwitchedOff kiosk;
    files::resize_file(kiosk.database(), 0);

    for (int i = 0; i < 2; ++i)
        CHECK(kiosk.try_reopen().error().code == ErrorCode::storage_corrupt);
}

TEST_CASE("a store whose key is missing is refused") {
    SwitchedOff kiosk;
    files::remove(kiosk.folder.path() / "device.key");

    CHECK(kiosk.try_reopen().error().code == ErrorCode::storage_corrupt);
}

TEST_CASE("a store with another kiosk's key is refused") {
    SwitchedOff kiosk;
    files::remove(kiosk.folder.path() / "device.key");
    REQUIRE(crypto::SigningKey::generate().save(kiosk.folder.path() / "device.key"));

    CHECK(kiosk.try_reopen().error().code == ErrorCode::storage_corrupt);
}

TEST_CASE("a file that is no database is refused and left as it is") {
    SwitchedOff kiosk;
    std::ofstream(kiosk.database()) << std::string(8192, 'x');

    CHECK(kiosk.try_reopen().error().code == ErrorCode::storage_corrupt);
    CHECK(files::file_size(kiosk.database()) == 8192);
}

TEST_CASE("a journal that somebody changed is refused") {
    std::string sql;
    SUBCASE("another rating") {
        sql = R"(UPDATE entries SET line = replace(line, '"overall":3', '"overall":4') WHERE seq = 5)";
    }
    SUBCASE("another rating in the newest entry") {
        sql = R"(UPDATE entries SET line = replace(line, '"overall":3', '"overall":4') WHERE seq = 10)";
    }
    SUBCASE("an entry taken out") { sql = "DELETE FROM entries WHERE seq = 5"; }
    SUBCASE("another kiosk's journal") { sql = "UPDATE enrolment SET kiosk = 'ffffffffffffffff'"; }
    SUBCASE("no enrolment") {
        sql =
            "UPDATE enrolment SET kiosk = NULL, competition = NULL, server_key = NULL, publishing_key = NULL";
    }
    SwitchedOff kiosk;

    kiosk.tamper(sql);

    CHECK(kiosk.try_reopen().error().code == ErrorCode::storage_corrupt);
}

TEST_CASE("no flipped bit of the file gets an altered ballot past the check") {
    SwitchedOff kiosk;
    const auto before = [&] {
        kiosk.reopen();
        auto lines = kiosk.lines();
        kiosk.store.reset();
        return lines;
    }();
    std::string whole;
    {
        std::ifstream file(kiosk.database(), std::ios::binary);
        whole.assign(std::istreambuf_iterator<char>(file), {});
    }
    tests::SeededRandom random(7);
    int refused = 0;
    for (int i = 0; i < 200; ++i) {
        CAPTURE(i);
        std::string damaged = whole;
        char& byte = damaged[random.below(damaged.size())];
        byte = static_cast<char>(byte ^ static_cast<char>(1U << random.below(8)));
        std::ofstream(kiosk.database(), std::ios::binary) << damaged;

        auto opened = kiosk.try_reopen();

        if (!opened)
            ++refused;
        else
            CHECK((*opened)->journal().lines_after(0, 100, 1'000'000) == before);
    }
    CHECK(refused > 0);
}

TEST_CASE("only one process has the store") {
    EnrolledStore kiosk;
    REQUIRE(kiosk.append({tests::ballot_of(kiosk.random)}));

    const auto second =
        kiosk::KioskStore::open(tests::settings_in(kiosk.folder.path()), kiosk.clock, kiosk.random);

    REQUIRE_FALSE(second);
    CHECK(second.error().code == ErrorCode::storage_busy);
}

TEST_CASE("entries cannot be changed or removed by a slip of ours") {
    SwitchedOff kiosk;
    SQLite::Database raw(kiosk.database().string(), SQLite::OPEN_READWRITE);

    CHECK_THROWS_AS(raw.exec("DELETE FROM entries WHERE seq = 1"), SQLite::Exception);
    CHECK_THROWS_AS(raw.exec("UPDATE entries SET line = '' WHERE seq = 1"), SQLite::Exception);
}
