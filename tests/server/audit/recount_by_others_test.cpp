// A program that knows nothing of ours but the bundle comes to the same result.
#include <cstdlib>

#include "server/app/bundle_folder.hpp"
#include "tests/server/audit/evidence_fixture.hpp"

namespace baileo::tests {
namespace {

constexpr int competitions = 200;
const std::vector<std::string> offered{"antar-ktp", "posyandu", "sageru"};

/// One competition in which whatever can happen to a ballot happens by chance.
class Competition : public IntakeFixture {
  public:
    explicit Competition(std::uint64_t seed) : luck_(seed) {
        std::vector<std::string> before = offered;
        before.emplace_back("gone");
        domain::Catalogue trial = a_catalogue(before);
        trial.competition.mode = domain::Mode::test;
        publish(trial);
        publish(a_catalogue(offered));
        if (luck_.chance(50)) {
            publish(asking_for_codes(a_catalogue(offered)));
            give_out({code(1), code(2), code(3)});
        }
        for (std::uint64_t kiosk = 1 + luck_.below(3); kiosk > 0; --kiosk)
            kiosks_.push_back(admit(static_cast<std::uint8_t>(kiosk)));
    }

    /// People vote, kiosks send or stay away, an admin decides, days are closed.
    void run() {
        for (std::uint64_t day = 1 + luck_.below(3); day > 0; --day) {
            for (JournalWriter& kiosk : kiosks_)
                vote(kiosk);
            for (const JournalWriter& kiosk : kiosks_)
                if (luck_.chance(70)) send_new(kiosk);
            if (luck_.chance(30)) decide();
            if (luck_.chance(80)) REQUIRE(usecases::close_log_day(services).has_value());
            clock.advance(std::chrono::hours(24));
        }
        for (const JournalWriter& kiosk : kiosks_)  // late, and one sometimes never
            if (luck_.chance(80)) send_new(kiosk);
    }

  private:
    void vote(JournalWriter& kiosk) {
        for (std::uint64_t i = luck_.below(12); i > 0; --i) {
            if (luck_.chance(8)) {
                kiosk.add(journal::type::ballot, R"({"ballot":{}})");
                continue;
            }
            kiosk.add(any_ballot(), any_salt());
        }
        if (luck_.chance(20)) kiosk.add(journal::type::metrics, R"({"counters":{}})");
    }

    /// Few visits, innovations and codes, so that minds change, codes are used twice and ranks tie.
    domain::Ballot any_ballot() {
        const auto innovation = luck_.below(20);
        domain::Ballot ballot =
            a_ballot(innovation == 0   ? "gone"
                     : innovation == 1 ? "nobody-offers-this"
                                       : std::string_view(offered[innovation % offered.size()]),
                     *domain::rating_of(static_cast<unsigned>(1 + luck_.below(4))),
                     static_cast<unsigned>(1 + luck_.below(9)));
        ballot.catalogue_version = 1 + luck_.below(5);
        if (luck_.chance(5)) ballot.competition = id<domain::CompetitionId>("ambon-2025");
        if (luck_.chance(40)) ballot.code_tag = code(static_cast<unsigned>(1 + luck_.below(4)));
        if (luck_.chance(20)) ballot.answers.aspects[domain::Aspect::time] = domain::Rating::good;
        if (luck_.chance(20)) ballot.answers.profile.disability = luck_.chance(50);
        ballot.order_seed = luck_.below(1ULL << 53U);
        return ballot;
    }
    journal::Salt any_salt() {
        journal::Salt salt{};
        luck_.fill(salt);
        return salt;
    }

    void send_new(const JournalWriter& kiosk) const {
        const std::uint64_t stored = known(kiosk.kiosk()).journal.stored.seq;
        REQUIRE(send(kiosk, kiosk.batch(stored + 1, kiosk.size())).has_value());
    }
    void decide() {
        const auto& kiosk = kiosks_[luck_.below(kiosks_.size())].kiosk();
        if (!usecases::suspend_kiosk(services, kiosk, "moved without notice", "admin"))
            REQUIRE(usecases::release_kiosk(services, kiosk, "it was announced", "admin"));
    }

    SeededRandom luck_;
    std::vector<JournalWriter> kiosks_;
};

TEST_CASE(
    "a recount in another language agrees on two hundred competitions with ties, late and double ballots") {
    const TemporaryDirectory bundles;
    for (int i = 0; i < competitions; ++i) {
        Competition competition(static_cast<std::uint64_t>(i));
        competition.run();
        const auto bundle = usecases::make_bundle(competition.services, audit::BundleKind::auditor);
        REQUIRE(bundle.has_value());
        const audit::BundleReport report = audit::check_bundle(*bundle);
        CAPTURE(i);
        CAPTURE(audit::in_words(report));
        REQUIRE_FALSE(report.fault.has_value());
        REQUIRE(app::write_bundle(bundles.path() / std::to_string(i), *bundle).has_value());
    }

    const std::string command =
        std::string(BAILEO_PYTHON) + " " + BAILEO_RECOUNT + " " + bundles.path().string() + "/*";
    CHECK(std::system(command.c_str()) == 0);
}

}  // namespace
}  // namespace baileo::tests
