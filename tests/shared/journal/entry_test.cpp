#include "shared/journal/entry.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include "shared/journal/json_reader.hpp"
#include "tests/support/entries.hpp"

using namespace baileo;
using journal::ClockQuality;
using journal::JsonReader;

namespace {

const std::string good_line =
    R"({"v":1,"k":"00112233445566ff","epoch":"8899aabbccddeeff","seq":5,)"
    R"("prev":"0000000000000000000000000000000000000000000000000000000000000000","type":"ballot","boot":"0badcafe",)"
    R"("mono_ms":60000,"q":2,"t_hour":"2026-08-03T01","body":{"a":1}})";

std::string with(std::string_view from, std::string_view to) {
    std::string line = good_line;
    const auto at = line.find(from);
    REQUIRE(at != std::string::npos);
    return line.replace(at, from.size(), to);
}

std::string hex_digits(std::size_t count) {
    return *rc::gen::container<std::string>(count, rc::gen::elementOf(std::string("0123456789abcdef")));
}

}  // namespace

TEST_CASE("an entry is read as it was written") {
    const auto entry = JsonReader().read_entry(good_line);

    REQUIRE(entry);
    CHECK(entry->kiosk == "00112233445566ff");
    CHECK(entry->epoch == "8899aabbccddeeff");
    CHECK(entry->seq == 5);
    CHECK(entry->type == "ballot");
    CHECK(entry->boot == "0badcafe");
    CHECK(entry->mono_ms == 60'000);
    CHECK(entry->quality == ClockQuality::anchored);
    CHECK(entry->hour == "2026-08-03T01");
    CHECK(entry->body == R"({"a":1})");
    CHECK(journal::write_entry(*entry) == good_line);
}

TEST_CASE("whatever a kiosk writes is read back") {
    CHECK(rc::check([] {
        const std::string kiosk = hex_digits(16), epoch = hex_digits(16), prev = hex_digits(64),
                          boot = hex_digits(8);
        const auto quality = *rc::gen::inRange(0, 3);
        const std::string line = journal::write_entry({.kiosk = kiosk,
                                                       .epoch = epoch,
                                                       .seq = *rc::gen::positive<std::uint64_t>(),
                                                       .prev = prev,
                                                       .type = journal::type::started,
                                                       .boot = boot,
                                                       .mono_ms = *rc::gen::arbitrary<std::uint64_t>(),
                                                       .quality = static_cast<ClockQuality>(quality),
                                                       .hour = quality == 0 ? "" : "2026-08-03T01",
                                                       .body = "{}"});

        const auto entry = JsonReader().read_entry(line);

        RC_ASSERT(entry.has_value());
        RC_ASSERT(journal::write_entry(*entry) == line);
    }));
}

TEST_CASE("the texts of an entry are borrowed from its line") {
    JsonReader reader;
    const std::string line = good_line;
    const auto entry = *reader.read_entry(line);
    REQUIRE(reader.read_entry(with("\"seq\":5", "\"seq\":6")));

    for (const std::string_view text :
         {entry.kiosk, entry.epoch, entry.prev, entry.type, entry.boot, entry.hour, entry.body}) {
        CHECK(text.data() >= line.data());
        CHECK(text.data() + text.size() <= line.data() + line.size());
    }
}

TEST_CASE("an entry in another spelling is refused, also where JSON would allow it") {
    struct Row {
        const char *from, *to;
    };
    const Row rows[] = {
        {"{\"v\"", " {\"v\""},
        {"{\"v\"", "{ \"v\""},
        {"\"v\":1", "\"v\": 1"},
        {"\"v\":1", "\"v\":1.0"},
        {"\"v\":1", "\"v\":2"},
        {"\"v\":1", "\"v\":\"1\""},
        {"\"v\":1,", ""},
        {"\"v\":1,", "\"v\":1,\"v\":1,"},
        {"\"k\"", "\"\\u006b\""},
        {"00112233445566ff", "00112233445566FF"},
        {"00112233445566ff", "00112233445566f"},
        {"00112233445566ff", "00112233445566fff"},
        {"8899aabbccddeeff", ""},
        {"\"seq\":5", "\"seq\":0"},
        {"\"seq\":5", "\"seq\":05"},
        {"\"seq\":5", "\"seq\":5e0"},
        {"\"seq\":5", "\"seq\":-5"},
        {"\"seq\":5", "\"seq\":18446744073709551616"},
        {"\"seq\":5", "\"seq\":null"},
        {"\"prev\":\"0", "\"prev\":\"G"},
        {"\"prev\":\"0", "\"prev\":\""},
        {"\"ballot\"", "\"\""},
        {"\"ballot\"", "\"Ballot\""},
        {"\"ballot\"", "\"bal lot\""},
        {"\"ballot\"", "\"\\u0062allot\""},
        {"\"ballot\"", "\"abcdefghijklmnopqrstuvwxyzabcdefg\""},
        {"0badcafe", "0badcaf"},
        {"\"mono_ms\":60000", "\"mono_ms\":6e4"},
        {"\"q\":2", "\"q\":3"},
        {"\"q\":2", "\"q\":0"},
        {"\"q\":2", "\"q\":true"},
        {"2026-08-03T01", ""},
        {"2026-08-03T01", "2026-08-03T01:30"},
        {"2026-08-03T01", "2026-08-03 01"},
        {"{\"a\":1}", "[1]"},
        {"{\"a\":1}", "1"},
        {"{\"a\":1}", "{\"a\":1"},
        {"{\"a\":1}", " {\"a\":1}"},
        {"{\"a\":1}", "{\"a\":1} "},
        {"{\"a\":1}", "{\"a\":1},\"extra\":1"},
        {"\"q\":2,\"t_hour\":\"2026-08-03T01\"", "\"t_hour\":\"2026-08-03T01\",\"q\":2"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.to);
        const auto entry = JsonReader().read_entry(with(row.from, row.to));
        REQUIRE_FALSE(entry);
        CHECK(entry.error().code == ErrorCode::malformed);
    }
}

TEST_CASE("what is no entry at all is refused") {
    for (const std::string& line : {std::string(), std::string("null"), std::string("[]"), std::string("{}"),
                                    good_line + "\n", good_line + good_line, "\xEF\xBB\xBF" + good_line,
                                    std::string("\0", 1), std::string("{\"v\":1"), std::string(4000, '[')}) {
        CAPTURE(line);
        CHECK_FALSE(JsonReader().read_entry(line));
    }
}

TEST_CASE("an entry has at most 4096 bytes") {
    const std::string body_start = R"({"text":")", body_end = R"("})";
    const std::size_t rest = good_line.size() - std::string(R"({"a":1})").size();
    const auto line_of = [&](std::size_t size) {
        const std::string filling(size - rest - body_start.size() - body_end.size(), 'x');
        return with(R"({"a":1})", body_start + filling + body_end);
    };

    CHECK(JsonReader().read_entry(line_of(journal::entry_limit)));
    CHECK(JsonReader().read_entry(line_of(journal::entry_limit + 1)).error().code == ErrorCode::too_large);
}

TEST_CASE("an entry without known time names no hour") {
    CHECK(JsonReader().read_entry(with(R"("q":2,"t_hour":"2026-08-03T01")", R"("q":0,"t_hour":"")")));
    CHECK_FALSE(JsonReader().read_entry(with(R"("q":2,"t_hour":"2026-08-03T01")", R"("q":1,"t_hour":"")")));
}
