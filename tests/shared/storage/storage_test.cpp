#include <doctest/doctest.h>

#include <array>
#include <cstdint>
#include <fstream>

#include "shared/storage/database.hpp"
#include "shared/storage/migrations.hpp"
#include "tests/support/temporary_directory.hpp"

using namespace baileo;
using storage::Access;
using storage::Database;
using storage::Migration;

namespace {

constexpr std::int32_t mark = 4711;
constexpr Migration first{"0001_first.sql",
                          "CREATE TABLE things (id INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT"};
constexpr Migration second{"0002_second.sql",
                           "ALTER TABLE things ADD COLUMN size INTEGER NOT NULL DEFAULT 7"};
constexpr Migration broken{"0002_broken.sql",
                           "CREATE TABLE others (id INTEGER) STRICT; CREATE TABLE nonsense ("};

struct Folder : tests::TemporaryDirectory {
    std::filesystem::path file = path() / "test.db";

    Result<Database> open(Access access = Access::writer) const { return Database::open(file, access, mark); }
};

std::int64_t number(Database& database, const std::string& question) {
    return database.handle().execAndGet(question).getInt64();
}

Status insert(Database& database, const std::string& name) {
    return storage::guarded(
        [&] { database.handle().exec("INSERT INTO things (name) VALUES ('" + name + "')"); });
}

}  // namespace

TEST_CASE("a connection that writes has every setting that durability depends on") {
    const Folder folder;
    for (const Access access : {Access::writer, Access::exclusive}) {
        auto database = folder.open(access);
        REQUIRE(database);
        CHECK(database->handle().execAndGet("PRAGMA journal_mode").getString() == "wal");
        CHECK(number(*database, "PRAGMA synchronous") == 2);
        CHECK(number(*database, "PRAGMA foreign_keys") == 1);
        CHECK(number(*database, "PRAGMA trusted_schema") == 0);
        CHECK(database->quick_check());
    }
}

TEST_CASE("a reader cannot write and does not need the writer to wait") {
    const Folder folder;
    auto writer = folder.open();
    REQUIRE(storage::migrate(*writer, std::array{first}));
    auto reader = folder.open(Access::reader);
    REQUIRE(reader);

    CHECK_FALSE(insert(*reader, "x"));
    const auto written = storage::in_transaction(*writer, [&]() -> Status {
        CHECK(insert(*writer, "y"));
        CHECK(number(*reader, "SELECT count(*) FROM things") == 0);
        return {};
    });
    CHECK(written);
    CHECK(number(*reader, "SELECT count(*) FROM things") == 1);
}

TEST_CASE("a transaction is kept if and only if it returns a value") {
    const Folder folder;
    auto database = folder.open();
    REQUIRE(storage::migrate(*database, std::array{first}));

    const auto undone = storage::in_transaction(*database, [&]() -> Status {
        CHECK(insert(*database, "a"));
        return failure(ErrorCode::conflict, "changed my mind");
    });
    const auto thrown = storage::in_transaction(*database, [&]() -> Status {
        CHECK(insert(*database, "b"));
        database->handle().exec("nonsense");
        return {};
    });
    const auto done = storage::in_transaction(*database, [&]() -> Status { return insert(*database, "c"); });

    CHECK(undone.error().code == ErrorCode::conflict);
    CHECK(thrown.error().code == ErrorCode::storage_failed);
    CHECK(done);
    CHECK(database->handle().execAndGet("SELECT group_concat(name) FROM things").getString() == "c");
}

TEST_CASE("what is refused by a rule of the schema is a conflict") {
    const Folder folder;
    auto database = folder.open();
    REQUIRE(storage::migrate(*database, std::array{first}));

    const auto refused =
        storage::guarded([&] { database->handle().exec("INSERT INTO things (name) VALUES (NULL)"); });

    CHECK(refused.error().code == ErrorCode::conflict);
}

TEST_CASE("each migration is applied once, over restarts") {
    const Folder folder;
    {
        auto database = folder.open();
        REQUIRE(storage::migrate(*database, std::array{first}));
        REQUIRE(insert(*database, "old"));
    }
    auto database = folder.open();

    REQUIRE(storage::migrate(*database, std::array{first, second}));
    REQUIRE(storage::migrate(*database, std::array{first, second}));

    CHECK(number(*database, "SELECT size FROM things WHERE name = 'old'") == 7);
    CHECK(number(*database, "PRAGMA user_version") == 2);
}

TEST_CASE("a schema newer than this program is refused and left as it is") {
    const Folder folder;
    auto database = folder.open();
    REQUIRE(storage::migrate(*database, std::array{first, second}));

    CHECK(storage::migrate(*database, std::array{first}).error().code == ErrorCode::newer_schema);
    CHECK(number(*database, "PRAGMA user_version") == 2);
}

TEST_CASE("a migration that fails leaves nothing behind") {
    const Folder folder;
    auto database = folder.open();
    REQUIRE(storage::migrate(*database, std::array{first}));

    const auto failed = storage::migrate(*database, std::array{first, broken});

    REQUIRE_FALSE(failed);
    CHECK(failed.error().detail.find("0002_broken.sql") != std::string::npos);
    CHECK(number(*database, "SELECT count(*) FROM sqlite_schema WHERE name = 'others'") == 0);
    CHECK(number(*database, "PRAGMA user_version") == 1);
}

TEST_CASE("another program's database is refused") {
    const Folder folder;
    REQUIRE(folder.open());

    const auto other = Database::open(folder.file, Access::writer, mark + 1);

    CHECK(other.error().code == ErrorCode::storage_corrupt);
}

TEST_CASE("an unmarked database with tables in it is refused") {
    const Folder folder;
    {
        SQLite::Database raw(folder.file.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        raw.exec("CREATE TABLE somebody_elses (id INTEGER)");
    }

    CHECK(folder.open().error().code == ErrorCode::storage_corrupt);
}

TEST_CASE("a file that is no database is refused") {
    const Folder folder;
    std::ofstream(folder.file) << std::string(4096, 'x');

    CHECK(folder.open().error().code == ErrorCode::storage_corrupt);
}

TEST_CASE("a reader makes no file") {
    const Folder folder;

    CHECK(folder.open(Access::reader).error().code == ErrorCode::not_found);
    CHECK_FALSE(std::filesystem::exists(folder.file));
}

TEST_CASE("an exclusive file is nobody else's") {
    const Folder folder;
    auto owner = folder.open(Access::exclusive);
    REQUIRE(storage::migrate(*owner, std::array{first}));

    CHECK(folder.open(Access::exclusive).error().code == ErrorCode::storage_busy);
}

TEST_CASE("a copy made while others write is whole") {
    const Folder folder;
    auto database = folder.open();
    REQUIRE(storage::migrate(*database, std::array{first}));
    REQUIRE(insert(*database, "a"));

    REQUIRE(database->copy_to(folder.path() / "copy.db"));

    auto copy = Database::open(folder.path() / "copy.db", Access::writer, mark);
    REQUIRE(copy);
    CHECK(copy->quick_check());
    CHECK(number(*copy, "SELECT count(*) FROM things") == 1);
}
