#pragma once

#include "kiosk/store/kiosk_store.hpp"
#include "tests/support/fake_clock.hpp"
#include "tests/support/seeded_random.hpp"
#include "tests/support/temporary_directory.hpp"

namespace baileo::tests {

inline const std::string this_machine(64, 'a');
inline const std::string another_machine(64, 'b');

inline kiosk::StoreSettings settings_in(const std::filesystem::path& folder) {
    return {.folder = folder, .hardware_fingerprint = this_machine, .boot = "0badcafe", .verify_all = true};
}

inline domain::Ballot ballot_of(RandomSource& random, std::string_view innovation = "sageru",
                                domain::Rating rating = domain::Rating::good) {
    return {.id = random.make<domain::BallotId, 16>(),
            .competition = *domain::CompetitionId::parse("ambon-2026"),
            .catalogue_version = 1,
            .innovation = *domain::InnovationId::parse(innovation),
            .overall = rating,
            .visit = random.make<domain::VisitId, 16>(),
            .language = domain::Language::id,
            .order_seed = 4711,
            .position = 3};
}

inline kiosk::Admission some_admission() {
    return {.kiosk = *domain::KioskId::parse("00112233445566ff"),
            .competition = *domain::CompetitionId::parse("ambon-2026"),
            .server_key = "the server's key",
            .publishing_key = "the publishing key",
            .continuation = "first"};
}

/// A kiosk's store in a folder of its own.
struct StoreFixture {
    TemporaryDirectory folder;
    FakeClock clock;
    SeededRandom random{1};
    std::unique_ptr<kiosk::KioskStore> store;

    StoreFixture() { reopen(); }

    /// The program ends and starts again.
    Result<std::unique_ptr<kiosk::KioskStore>> try_reopen() {
        store.reset();
        return kiosk::KioskStore::open(settings_in(folder.path()), clock, random);
    }
    void reopen() {
        auto opened = try_reopen();
        expects(opened.has_value(), opened ? "" : opened.error().detail);
        store = std::move(*opened);
    }
    void enrol() {
        expects(store->enrolment().begin("http://localhost", random).has_value(), "enrolment begins");
        expects(store->enrolment().complete(some_admission()).has_value(), "enrolment completes");
    }
    Result<std::vector<kiosk::StoredBallot>> append(std::vector<domain::Ballot> ballots) {
        return store->journal().append_ballots(ballots);
    }
    std::vector<std::string> lines() { return *store->journal().lines_after(0, 100'000, 100'000'000); }
    std::filesystem::path database() const { return folder.path() / "kiosk.db"; }
};

struct EnrolledStore : StoreFixture {
    EnrolledStore() { enrol(); }
};

}  // namespace baileo::tests
