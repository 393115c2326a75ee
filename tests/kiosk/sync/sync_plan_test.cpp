#include <algorithm>

#include "kiosk/sync/sync_plan.hpp"

#include <doctest/doctest.h>

#include "tests/support/seeded_random.hpp"

using namespace baileo;
using namespace baileo::sync;
using std::chrono::hours;
using std::chrono::milliseconds;
using std::chrono::minutes;
using std::chrono::seconds;

namespace {

constexpr SinceBoot now = hours(5);

/// A kiosk that has told its server everything, a moment ago.
Knowledge at_rest(Standing standing = Standing::active) {
    Knowledge knowledge = at_start(10);
    knowledge.standing = standing;
    knowledge.compared = true;
    knowledge.catalogue_due.reset();
    knowledge.time_due = now + hours(1);
    knowledge.last_contact = now;
    knowledge.online = true;
    return knowledge;
}

Knowledge told(Knowledge knowledge, Act act, const Outcome& outcome) {
    tests::SeededRandom random(1);
    return after(std::move(knowledge), act, outcome, now, random);
}

Knowledge refused(Knowledge knowledge, ErrorCode code, std::optional<seconds> retry_after = std::nullopt) {
    return told(std::move(knowledge), Act::send_entries, outcome::Refused{{code, "why"}, retry_after});
}

Knowledge after_stored(Knowledge knowledge, std::uint64_t through) {
    return told(std::move(knowledge), Act::send_entries,
                outcome::EntriesStored{.standing = Standing::active, .stored_through = through});
}

}  // namespace

TEST_CASE("at the start clocks are compared, then journals, then the catalogue") {
    Knowledge knowledge = at_start(10);

    CHECK(next(knowledge, now).act == Act::compare_clocks);
    knowledge = told(knowledge, Act::compare_clocks, outcome::ClocksCompared{});
    CHECK(next(knowledge, now).act == Act::compare_journals);
    knowledge = told(knowledge, Act::compare_journals, outcome::JournalsCompared{Standing::active, 10, true});
    CHECK(next(knowledge, now).act == Act::send_entries);
    knowledge = after_stored(knowledge, 10);
    CHECK(next(knowledge, now).act == Act::fetch_catalogue);
    knowledge = told(knowledge, Act::fetch_catalogue, outcome::CatalogueChecked{});
    CHECK(next(knowledge, now).act == Act::rest);
}

TEST_CASE("a kiosk with nothing to say shows every 30 seconds that it is there") {
    const Knowledge knowledge = at_rest();

    CHECK(next(knowledge, now).until == now + seconds(30));
    CHECK(next(knowledge, now + seconds(29)).act == Act::rest);
    CHECK(next(knowledge, now + seconds(30)).act == Act::send_entries);
}

TEST_CASE("new entries are sent a second after the first of them") {
    Knowledge knowledge = with_head(at_rest(), 11, now);
    knowledge = with_head(knowledge, 13, now + milliseconds(900));

    CHECK(next(knowledge, now + milliseconds(999)).act == Act::rest);
    CHECK(next(knowledge, now + milliseconds(999)).until == now + seconds(1));
    CHECK(next(knowledge, now + seconds(1)).act == Act::send_entries);
}

TEST_CASE("a full batch is sent at once") {
    CHECK(next(with_head(at_rest(), 10 + most_lines, now), now).act == Act::send_entries);
}

TEST_CASE("what a batch left over follows at once") {
    const Knowledge knowledge = after_stored(with_head(at_rest(), 500, now), 210);

    CHECK(knowledge.stored_through == 210);
    CHECK(next(knowledge, now).act == Act::send_entries);
}

TEST_CASE("after a gap journals are compared and entries sent from where the server stands") {
    Knowledge knowledge = refused(with_head(at_rest(), 12, now), ErrorCode::gap);

    CHECK(next(knowledge, now).act == Act::compare_journals);
    knowledge = told(knowledge, Act::compare_journals, outcome::JournalsCompared{Standing::active, 4, true});
    CHECK(knowledge.stored_through == 4);
    CHECK(next(knowledge, now).act == Act::send_entries);
    CHECK_FALSE(knowledge.alarm);
}

TEST_CASE("a server that asks for entries again and again is not asked in a circle") {
    Knowledge knowledge = with_head(at_rest(), 12, now - seconds(1));
    int requests = 0;
    while (next(knowledge, now).act != Act::rest) {
        REQUIRE(++requests < 10);
        knowledge = next(knowledge, now).act == Act::send_entries
                        ? refused(knowledge, ErrorCode::gap)
                        : told(knowledge, Act::compare_journals,
                               outcome::JournalsCompared{Standing::active, 4, true});
    }

    CHECK(knowledge.alarm);
}

TEST_CASE("a kiosk that waits for confirmation asks for it and sends nothing") {
    const Knowledge knowledge = with_head(at_rest(Standing::pending), 20, now);

    CHECK(next(knowledge, now + seconds(4)).act == Act::rest);
    CHECK(next(knowledge, now + seconds(5)).act == Act::compare_journals);
    const Knowledge confirmed =
        told(knowledge, Act::compare_journals, outcome::JournalsCompared{Standing::active, 10, true});
    CHECK(next(confirmed, now).act == Act::send_entries);
}

TEST_CASE("a revoked kiosk sends nothing any more") {
    const Knowledge knowledge = refused(with_head(at_rest(), 20, now), ErrorCode::revoked);

    CHECK(knowledge.standing == Standing::revoked);
    CHECK(next(knowledge, now + hours(1000)).act == Act::rest);
}

TEST_CASE("a forked journal rests until the server says that a person has decided") {
    for (const ErrorCode code : {ErrorCode::fork, ErrorCode::frozen}) {
        Knowledge knowledge = refused(with_head(at_rest(), 20, now), code);

        CHECK(knowledge.standing == Standing::frozen);
        CHECK(next(knowledge, now + seconds(299)).act == Act::rest);
        CHECK(next(knowledge, now + seconds(300)).act == Act::compare_journals);
        knowledge =
            told(knowledge, Act::compare_journals, outcome::JournalsCompared{Standing::active, 10, true});
        CHECK(next(knowledge, now).act == Act::send_entries);
    }
}

TEST_CASE("a server whose journal is not ours freezes the kiosk") {
    const Knowledge knowledge =
        told(at_rest(), Act::compare_journals, outcome::JournalsCompared{Standing::active, 10, false});

    CHECK(knowledge.standing == Standing::frozen);
    CHECK(knowledge.alarm->code == ErrorCode::fork);
}

TEST_CASE("a kiosk that is taken for a copy compares journals once and then stops") {
    const outcome::JournalsCompared ours{Standing::active, 10, true};
    Knowledge knowledge = refused(at_rest(), ErrorCode::continuation);

    CHECK(knowledge.standing == Standing::active);
    CHECK(next(knowledge, now).act == Act::compare_journals);
    knowledge = told(knowledge, Act::compare_journals, ours);
    CHECK(next(knowledge, now).act == Act::send_entries);

    SUBCASE("the server goes on with it") {
        CHECK(after_stored(knowledge, 10).standing == Standing::active);
        CHECK(refused(after_stored(knowledge, 10), ErrorCode::continuation).standing == Standing::active);
    }
    SUBCASE("the server refuses it again") {
        knowledge = refused(knowledge, ErrorCode::continuation);
        CHECK(knowledge.standing == Standing::frozen);
        CHECK(told(knowledge, Act::compare_journals, ours).standing == Standing::frozen);
    }
}

TEST_CASE("a refused signature makes the kiosk compare clocks and try once more") {
    for (const ErrorCode code : {ErrorCode::bad_signature, ErrorCode::clock_skew}) {
        Knowledge knowledge = refused(with_head(at_rest(), 11, now - seconds(1)), code);

        CHECK(next(knowledge, now).act == Act::compare_clocks);
        knowledge = told(knowledge, Act::compare_clocks, outcome::ClocksCompared{});
        CHECK(next(knowledge, now).act == Act::send_entries);
        CHECK_FALSE(knowledge.alarm);
        CHECK(refused(knowledge, code).alarm);
    }
}

TEST_CASE("a batch that is too large is halved, and grows again when one went through") {
    Knowledge knowledge = with_head(at_rest(), 1000, now);

    knowledge = refused(refused(knowledge, ErrorCode::too_large), ErrorCode::too_large);
    CHECK(knowledge.batch_lines == 50);
    CHECK(next(knowledge, now).act == Act::send_entries);
    CHECK(after_stored(knowledge, 60).batch_lines == 100);
    for (int i = 0; i < 10; ++i)
        knowledge = refused(knowledge, ErrorCode::too_large);
    CHECK(knowledge.batch_lines == 1);
    CHECK(knowledge.alarm->code == ErrorCode::too_large);
}

TEST_CASE("what is wrong with the request itself is tried once more and then told to an admin") {
    for (const ErrorCode code : {ErrorCode::malformed, ErrorCode::chain_broken, ErrorCode::unsupported_type,
                                 ErrorCode::length_required, ErrorCode::not_found}) {
        const Knowledge once = refused(with_head(at_rest(), 11, now - seconds(1)), code);
        const Knowledge twice = refused(once, code);

        CHECK_FALSE(once.alarm);
        CHECK(next(once, now).act == Act::send_entries);
        CHECK(twice.alarm->code == code);
    }
}

TEST_CASE("a server that wants to be left alone is left alone") {
    for (const ErrorCode code :
         {ErrorCode::slow_down, ErrorCode::storage_full, ErrorCode::unreachable, ErrorCode::internal}) {
        const Knowledge knowledge = refused(with_head(at_rest(), 11, now - seconds(1)), code, seconds(40));

        CHECK(next(knowledge, now + seconds(39)).act == Act::rest);
        CHECK(next(knowledge, now + seconds(40)).act == Act::send_entries);
        CHECK(knowledge.online == true);
    }
}

TEST_CASE("without an answer the kiosk waits longer and longer, at most five minutes") {
    Knowledge knowledge = with_head(at_rest(), 11, now - seconds(1));
    milliseconds longest{};

    for (int i = 0; i < 200; ++i) {
        knowledge =
            told(knowledge, Act::send_entries, outcome::Unanswered{{ErrorCode::unreachable, "no route"}});
        longest = std::max(longest, knowledge.not_before - now);
    }

    CHECK(knowledge.online == false);
    CHECK(longest <= seconds(300));
    CHECK(next(knowledge, knowledge.not_before).act == Act::send_entries);
    CHECK(after_stored(knowledge, 11).failures == 0);
}

TEST_CASE("clock and catalogue may fail without keeping entries back") {
    for (const Act act : {Act::compare_clocks, Act::fetch_catalogue}) {
        Knowledge knowledge = with_head(at_rest(), 11, now - seconds(1));
        knowledge.time_due = act == Act::compare_clocks ? now : now + hours(1);
        knowledge.catalogue_due = now;

        knowledge =
            told(knowledge, act, outcome::Refused{{ErrorCode::bad_signature, "forged"}, std::nullopt});

        CHECK(next(knowledge, now).act == Act::send_entries);
        CHECK(knowledge.alarm->code == ErrorCode::bad_signature);
        CHECK((act == Act::compare_clocks ? knowledge.time_due : *knowledge.catalogue_due) ==
              now + minutes(10));
    }
}

TEST_CASE("another catalogue at the server is fetched") {
    Knowledge knowledge =
        told(at_rest(), Act::send_entries, outcome::EntriesStored{Standing::active, 10, true});

    CHECK(next(knowledge, now).act == Act::fetch_catalogue);
    knowledge = told(knowledge, Act::fetch_catalogue, outcome::CatalogueChecked{});
    CHECK(next(knowledge, now).act == Act::rest);
}

TEST_CASE("a suspended kiosk goes on sending") {
    const Knowledge knowledge = told(with_head(at_rest(), 30, now), Act::send_entries,
                                     outcome::EntriesStored{Standing::suspended, 20, false});

    CHECK(knowledge.standing == Standing::suspended);
    CHECK(next(knowledge, now).act == Act::send_entries);
}

TEST_CASE("new settings are fetched once the server speaks of them") {
    const Knowledge knowledge = told(
        at_rest(), Act::send_entries,
        outcome::EntriesStored{.standing = Standing::active, .stored_through = 10, .newer_settings = true});
    CHECK(next(knowledge, now).act == Act::fetch_settings);

    const Knowledge fetched = told(knowledge, Act::fetch_settings, outcome::SettingsChecked{});
    CHECK(next(fetched, now).act == Act::rest);
}

TEST_CASE("settings that cannot be used do not hold up ballots") {
    const Knowledge unusable = told(at_rest(), Act::fetch_settings,
                                    outcome::Refused{{ErrorCode::bad_signature, "why"}, std::nullopt});
    CHECK(unusable.alarm.has_value());
    CHECK(next(with_head(unusable, 11, now), now + gathering_time).act == Act::send_entries);
    CHECK(unusable.settings_due == now + refused_interval);
}
