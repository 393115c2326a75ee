#include <atomic>
#include <latch>
#include <thread>

#include "tests/server/store/store_fixture.hpp"

namespace baileo::tests {
namespace {

using store::Reader;
using store::Writer;

TEST_CASE_FIXTURE(StoreFixture, "nothing of a change that fails is kept") {
    const auto failed = store->write([&](Writer& writer) -> Status {
        REQUIRE(writer.set_setting("half", "done"));
        return failure(ErrorCode::gap, "and then something was wrong");
    });

    REQUIRE_FALSE(failed.has_value());
    CHECK(failed.error().code == ErrorCode::gap);
    CHECK(setting("half").empty());
}

TEST_CASE_FIXTURE(StoreFixture, "a change that fails takes none with it that share its commit") {
    constexpr int others = 20;
    std::latch in_change(1);
    std::latch go_on(1);
    std::vector<std::jthread> threads;
    // While the first change holds the writer, all others queue up and so share the next commit.
    threads.emplace_back([&] {
        CHECK(store->write([&](Writer& writer) {
            in_change.count_down();
            go_on.wait();
            return writer.set_setting("first", "kept");
        }));
    });
    in_change.wait();
    std::atomic<int> kept = 0;
    std::atomic<int> refused = 0;
    for (int i = 0; i < others; ++i)
        threads.emplace_back([&, i] {
            const auto outcome = store->write([&](Writer& writer) -> Status {
                if (auto written = writer.set_setting(std::to_string(i), "here"); !written) return written;
                if (i % 3 == 0) return failure(ErrorCode::conflict, "every third fails");
                return {};
            });
            ++(outcome ? kept : refused);
        });
    go_on.count_down();
    threads.clear();

    CHECK(kept == 13);
    CHECK(refused == 7);
    for (int i = 0; i < others; ++i)
        CHECK(setting(std::to_string(i)) == (i % 3 == 0 ? "" : "here"));
    CHECK(setting("first") == "kept");
}

TEST_CASE_FIXTURE(StoreFixture, "a reader does not wait for the writer and sees nothing half done") {
    REQUIRE(set("state", "before"));
    std::latch in_change(1);
    std::latch go_on(1);
    const std::jthread writing([&] {
        CHECK(store->write([&](Writer& writer) {
            REQUIRE(writer.set_setting("state", "after"));
            in_change.count_down();
            go_on.wait();
            return Status{};
        }));
    });

    in_change.wait();
    CHECK(setting("state") == "before");

    go_on.count_down();
}

TEST_CASE_FIXTURE(StoreFixture, "one question sees one picture though others write meanwhile") {
    REQUIRE(set("left", "1"));
    REQUIRE(set("right", "1"));

    const auto asked = store->read([&](Reader& reader) -> Status {
        const auto left = reader.setting("left");
        REQUIRE(store->write([&](Writer& writer) -> Status {
            REQUIRE(writer.set_setting("left", "2"));
            return writer.set_setting("right", "2");
        }));
        const auto right = reader.setting("right");
        REQUIRE(left.has_value());
        REQUIRE(right.has_value());
        CHECK(*left == *right);
        return {};
    });

    CHECK(asked.has_value());
    CHECK(setting("left") == "2");
}

TEST_CASE_FIXTURE(StoreFixture, "many threads write and read at once and no write is lost") {
    constexpr int writers = 8;
    constexpr int rounds = 25;
    std::vector<std::jthread> threads;
    for (int writer_number = 0; writer_number < writers; ++writer_number)
        threads.emplace_back([&, writer_number] {
            for (int round = 0; round < rounds; ++round) {
                const std::string name = std::to_string(writer_number) + "/" + std::to_string(round);
                CHECK(set(name, "here").has_value());
                CHECK(setting(name) == "here");
            }
        });
    threads.clear();

    for (int writer_number = 0; writer_number < writers; ++writer_number)
        for (int round = 0; round < rounds; ++round)
            CHECK(setting(std::to_string(writer_number) + "/" + std::to_string(round)) == "here");
}

}  // namespace
}  // namespace baileo::tests
