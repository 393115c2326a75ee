#include "kiosk/app/code_desk.hpp"

#include <doctest/doctest.h>

#include "tests/kiosk/app/enrolled_folder.hpp"
#include "tests/support/eventually.hpp"
#include "tests/support/temporary_directory.hpp"

namespace baileo::tests {
namespace {

using namespace std::chrono_literals;
using domain::BallotCode;
using visit::CodeRefusal;
using visit::event::CodeChecked;

const BallotCode listed = BallotCode::of({1});
const BallotCode stranger = BallotCode::of({2});
const domain::VisitId this_visit = *domain::VisitId::parse(std::string(32, 'e'));

/// A desk in a kiosk whose list holds one code.
struct Desk {
    Desk() {
        make_enrolled_folder(folder.path(), {listed});
        open();
        const std::string list = list_of_tags({listed}, check);
        check.list = to_hex(crypto::sha256(list));
    }
    void open() {
        store.reset();
        auto opened = kiosk::KioskStore::open(app::settings_for(folder.path()), clock, random);
        REQUIRE(opened.has_value());
        store = std::move(*opened);
    }
    /// What comes of a code, now or after its check.
    CodeChecked answer(std::string_view code, bool online = true) {
        if (const auto now = desk.check({this_visit, std::string(code)}, store.get(), check))
            return std::get<CodeChecked>(*now);
        std::vector<visit::Event> answers;
        REQUIRE(eventually([&] {
            answers = desk.answers(*store, online);
            return !answers.empty();
        }));
        REQUIRE(answers.size() == 1);
        return std::get<CodeChecked>(answers.front());
    }
    [[nodiscard]] std::uint32_t attempts() { return *store->codes().attempts(); }

    TemporaryDirectory folder;
    SystemClock clock;
    crypto::SystemRandom random;
    domain::CodeCheck check{*domain::CodeSalt::parse(std::string(32, 'a')), 1, 8, ""};
    std::unique_ptr<kiosk::KioskStore> store;
    app::CodeDesk desk{[] {}};
};

}  // namespace

TEST_CASE_FIXTURE(Desk, "a code from the list is taken with its tag") {
    const CodeChecked checked = answer(domain::in_groups(listed.text()));

    CHECK_FALSE(checked.refused.has_value());
    CHECK(checked.visit == this_visit);
    CHECK(checked.tag == *journal::code_tag(listed, check));
    CHECK(attempts() == 0);
}

TEST_CASE_FIXTURE(Desk, "a code with a wrong character is refused at once") {
    std::string wrong = listed.text();
    wrong.back() = wrong.back() == '0' ? '1' : '0';

    const auto now = desk.check({this_visit, wrong}, store.get(), check);

    REQUIRE(now.has_value());
    CHECK(std::get<CodeChecked>(*now).refused == CodeRefusal::mistyped);
    CHECK(attempts() == 1);
}

TEST_CASE_FIXTURE(Desk, "a code that nobody was given is refused while the server answers") {
    CHECK(answer(stranger.text()).refused == CodeRefusal::unknown);
    CHECK(attempts() == 1);
}

TEST_CASE_FIXTURE(Desk, "without a network a code that is in no list is taken and the merge decides") {
    CHECK_FALSE(answer(stranger.text(), false).refused.has_value());
    check.list.clear();
    CHECK(answer(stranger.text(), true).refused == CodeRefusal::unknown);
    check.list = std::string(64, '0');
    CHECK_FALSE(answer(stranger.text(), true).refused.has_value());
}

TEST_CASE_FIXTURE(Desk, "a code that served a visit here is told to be used also without a network") {
    domain::Ballot ballot;
    ballot.id = random.make<domain::BallotId, 16>();
    ballot.competition = *domain::CompetitionId::parse("ambon-2026");
    ballot.innovation = *domain::InnovationId::parse("inovasi-a");
    ballot.visit = random.make<domain::VisitId, 16>();
    ballot.code_tag = *journal::code_tag(listed, check);
    REQUIRE(store->journal().append_ballots(std::array{ballot}));

    CHECK(answer(listed.text()).refused == CodeRefusal::used);
    CHECK(answer(listed.text(), false).refused == CodeRefusal::used);
}

TEST_CASE("five wrong codes bring a pause and each five more a longer one up to a quarter of an hour") {
    for (const std::uint32_t attempts : {0U, 1U, 4U, 6U, 9U, 11U})
        CHECK(app::pause_after(attempts) == 0s);
    CHECK(app::pause_after(5) == 30s);
    CHECK(app::pause_after(10) == 60s);
    CHECK(app::pause_after(15) == 120s);
    CHECK(app::pause_after(5'000'000) == 15min);
}

TEST_CASE_FIXTURE(Desk, "the fifth wrong code pauses and a restart does not shorten the row") {
    for (int i = 0; i < 4; ++i)
        CHECK(answer(stranger.text()).pause == 0s);
    open();

    CHECK(answer(stranger.text()).pause == 30s);
    CHECK(attempts() == 5);
    CHECK_FALSE(answer(listed.text()).refused.has_value());
    CHECK(attempts() == 0);
}

TEST_CASE_FIXTURE(Desk, "a kiosk that cannot store anything checks no code") {
    const auto now = desk.check({this_visit, listed.text()}, nullptr, check);
    REQUIRE(now.has_value());
    CHECK(std::get<CodeChecked>(*now).refused == CodeRefusal::unchecked);
}

}  // namespace baileo::tests
