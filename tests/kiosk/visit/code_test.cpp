#include <doctest/doctest.h>

#include "kiosk/visit/idle.hpp"
#include "kiosk/visit/names.hpp"
#include "tests/kiosk/visit/samples.hpp"

namespace baileo::visit {
namespace {

struct AskingKiosk : Kiosk {
    AskingKiosk() : Kiosk(a_catalogue_with_codes()) {}

    AskingKiosk& types(std::string_view text) {
        for (const char character : text)
            happens(event::Typed{character});
        return *this;
    }
    /// The machine's answer to the newest check.
    AskingKiosk& checks(std::optional<CodeRefusal> refused = std::nullopt, SinceBoot pause = {}) {
        happens(event::CodeChecked{
            .visit = some_seeds().visit, .refused = refused, .tag = a_tag(), .pause = pause});
        return *this;
    }
    [[nodiscard]] const step::EnterCode& code() const {
        return std::get<step::EnterCode>(std::get<InVisit>(state.screen).step);
    }
    [[nodiscard]] bool asks_to_check(std::string_view text) const {
        const auto* check = effects.empty() ? nullptr : std::get_if<effect::CheckCode>(&effects.front());
        return check != nullptr && check->code == text && check->visit == some_seeds().visit;
    }
};

}  // namespace

TEST_CASE("a code is asked for after the language where the competition wants one") {
    AskingKiosk kiosk;
    kiosk.begins();
    CHECK(name(kiosk.state) == "enter-code");

    Kiosk other;
    other.begins();
    CHECK(name(other.state) == "choose-kind");
}

TEST_CASE("a code is typed as people read it and checked when it is complete") {
    AskingKiosk kiosk;
    kiosk.begins();

    kiosk.types("ktb7-qm4x 2h9cx");
    CHECK(kiosk.code().typed == a_code);
    kiosk.types("Z");
    CHECK(kiosk.code().typed == a_code);

    kiosk.happens(event::Next{});
    CHECK(kiosk.asks_to_check(a_code));
    kiosk.checks();
    CHECK(name(kiosk.state) == "choose-kind");
}

TEST_CASE("an unfinished code is not checked and says how much is there") {
    AskingKiosk kiosk;
    kiosk.begins();
    kiosk.types("KTB");

    kiosk.happens(event::Next{});

    CHECK(kiosk.effects.empty());
    CHECK(kiosk.code().refused == CodeRefusal::incomplete);
    kiosk.types("7");
    CHECK_FALSE(kiosk.code().refused.has_value());
}

TEST_CASE("a code that is refused stays to be put right and says why") {
    for (const auto why : {CodeRefusal::mistyped, CodeRefusal::unknown, CodeRefusal::used}) {
        AskingKiosk kiosk;
        kiosk.begins();
        kiosk.types(a_code).happens(event::Next{});

        kiosk.checks(why);

        CHECK(kiosk.code().typed == a_code);
        CHECK(kiosk.code().refused == why);
        kiosk.happens(event::Erased{});
        CHECK(kiosk.code().typed.size() == a_code.size() - 1);
        CHECK_FALSE(kiosk.code().refused.has_value());
    }
}

TEST_CASE("nothing is written or asked twice while a code is being checked") {
    AskingKiosk kiosk;
    kiosk.begins();
    kiosk.types(a_code).happens(event::Next{});

    for (const Event& event : std::initializer_list<Event>{
             event::Next{}, event::Erased{}, event::CodeScanned{"0000000000000"}, event::NoCode{}}) {
        kiosk.happens(event);
        CHECK(kiosk.effects.empty());
        CHECK(kiosk.code().typed == a_code);
    }
}

TEST_CASE("the answer to a check of an earlier visit is no answer for this one") {
    AskingKiosk kiosk;
    kiosk.begins();
    kiosk.types(a_code).happens(event::Next{});

    kiosk.happens(event::CodeChecked{.visit = *domain::VisitId::parse(std::string(32, '0')), .tag = a_tag()});

    CHECK(name(kiosk.state) == "enter-code");
}

TEST_CASE("a scanner begins a visit in the usual language with the code that it read") {
    AskingKiosk kiosk;
    kiosk.state.usual.language = domain::Language::en;

    kiosk.happens(event::CodeScanned{std::string(a_code)});
    kiosk.happens(event::VisitBegun{some_seeds()});

    CHECK(kiosk.asks_to_check(a_code));
    CHECK(std::get<InVisit>(kiosk.state.screen).preferences.language == domain::Language::en);
    kiosk.checks();
    CHECK(name(kiosk.state) == "choose-kind");
}

TEST_CASE("a scanner begins no visit with something else nor where no code is asked for") {
    AskingKiosk kiosk;
    for (const char* other : {"8991002101234", "8991002101234567", "https://ambon.go.id", "KTB7", ""}) {
        kiosk.happens(event::CodeScanned{other});
        CHECK(name(kiosk.state) == "attract");
    }
    Kiosk without;
    without.happens(event::CodeScanned{std::string(a_code)});
    CHECK(name(without.state) == "attract");
}

TEST_CASE("a scanned code takes the place of what was typed") {
    AskingKiosk kiosk;
    kiosk.begins();
    kiosk.types("0000");

    kiosk.happens(event::CodeScanned{std::string(a_code)});

    CHECK(kiosk.asks_to_check(a_code));
}

TEST_CASE("who has no code is told where to get one and can go on or leave") {
    AskingKiosk kiosk;
    kiosk.begins();

    kiosk.happens(event::NoCode{});
    CHECK(name(kiosk.state) == "no-code");
    kiosk.happens(event::Back{});
    CHECK(name(kiosk.state) == "enter-code");
    kiosk.happen({event::NoCode{}, event::Done{}});
    CHECK(name(kiosk.state) == "attract");
}

TEST_CASE("after too many wrong codes none is taken for a while not even in the next visit") {
    AskingKiosk kiosk;
    kiosk.begins();
    kiosk.types(a_code).happens(event::Next{});
    kiosk.checks(CodeRefusal::mistyped, std::chrono::seconds(30));
    kiosk.happens(event::Next{});
    CHECK(kiosk.effects.empty());

    kiosk.happens(event::Back{}).begins();
    kiosk.happens(event::CodeScanned{std::string(a_code)});
    CHECK(kiosk.effects.empty());
    CHECK(kiosk.code().typed == a_code);

    kiosk.waits(std::chrono::seconds(31));
    kiosk.happens(event::Next{});
    CHECK(kiosk.asks_to_check(a_code));
}

TEST_CASE("a clock that is set back does not make anybody wait longer for a code") {
    AskingKiosk kiosk;
    kiosk.happens(event::Tick{std::chrono::hours(2)});
    kiosk.happens(event::CodesPaused{std::chrono::seconds(30)});

    kiosk.happens(event::Tick{std::chrono::hours(1)});

    CHECK(kiosk.state.code_pause_ends == std::chrono::hours(1) + std::chrono::seconds(30));
}

TEST_CASE("the ballots of a visit carry its code and the next visit knows nothing of it") {
    AskingKiosk kiosk;
    kiosk.begins();
    kiosk.types(a_code).happens(event::Next{});
    kiosk.checks().rates("apel", domain::Rating::good).happens(event::Send{});

    const auto& store = std::get<effect::StoreBallots>(kiosk.effects.front());
    CHECK(store.code == a_tag());
    kiosk.happen({event::BallotsStored{}, event::Done{}}).begins();
    CHECK_FALSE(std::get<InVisit>(kiosk.state.screen).code.has_value());
    CHECK(kiosk.code().typed.empty());
}

}  // namespace baileo::visit
