#include "server/usecases/ballot_codes.hpp"

#include <fstream>

#include "server/usecases/kiosks.hpp"
#include "shared/crypto/sha256.hpp"
#include "shared/journal/code_tag.hpp"
#include "tests/server/usecases/intake_fixture.hpp"

namespace baileo::tests {
namespace {

using domain::Rating;
using merge::Verdict;
using Verdicts = std::map<Verdict, std::uint64_t>;

struct Codes : IntakeFixture {
    Codes() { publish(asking_for_codes(a_catalogue({"posyandu", "sageru"}))); }

    [[nodiscard]] usecases::NewCodes make(std::uint64_t count) const {
        auto made = usecases::make_codes(services, count, "Kecamatan Sirimau", "admin");
        REQUIRE(made.has_value());
        return *made;
    }
    [[nodiscard]] domain::CodeCheck check() const {
        return *usecases::current_catalogue(services)->competition.codes;
    }
    [[nodiscard]] domain::CodeTag tag(const domain::BallotCode& code) const {
        return *journal::code_tag(code, check());
    }
    [[nodiscard]] std::string list() const {
        return ask([&](store::Reader& reader) { return reader.blob(check().list); })->bytes;
    }
};

/// A ballot under the newest catalogue.
domain::Ballot a_ballot_with(std::optional<domain::CodeTag> code, std::string_view innovation, unsigned visit,
                             Rating overall = Rating::good) {
    domain::Ballot ballot = a_ballot(innovation, overall, visit);
    ballot.code_tag = std::move(code);
    return ballot;
}

TEST_CASE_FIXTURE(
    Codes, "a catalogue that asks for codes says how they are checked and names the list of their tags") {
    CHECK_FALSE(check().salt.empty());
    CHECK(check().list.empty());

    const auto made = make(20);

    CHECK(usecases::current_catalogue(services)->version == 2);
    CHECK(check().list == to_hex(crypto::sha256(list())));
    CHECK(list().size() == 20 * journal::tag_bytes);
    for (const domain::BallotCode& code : made.codes)
        CHECK(journal::lists(list(), tag(code)));
}

TEST_CASE_FIXTURE(Codes, "the server keeps nothing that a code could be read from") {
    const auto made = make(3);
    const auto file = folder.path();
    store.reset();

    for (const auto& entry : std::filesystem::directory_iterator(file)) {
        std::ifstream in(entry.path(), std::ios::binary);
        const std::string bytes(std::istreambuf_iterator<char>(in), {});
        for (const domain::BallotCode& code : made.codes)
            CHECK(bytes.find(code.text().substr(0, 8)) == std::string::npos);
    }
}

TEST_CASE_FIXTURE(Codes, "the salt stays the same whatever is published since printed codes depend on it") {
    const auto salt = check().salt;
    static_cast<void>(make(2));
    publish(a_catalogue({"posyandu"}));

    publish(asking_for_codes(a_catalogue({"posyandu", "sageru", "antar-ktp"})));

    CHECK(check().salt == salt);
    CHECK(list().size() == 2 * journal::tag_bytes);
}

TEST_CASE_FIXTURE(Codes, "another cost is refused while codes are in use that were made at the first") {
    const auto made = make(1);
    auto dearer = asking_for_codes(a_catalogue({"sageru"}));
    dearer.competition.codes->passes = 2;

    CHECK(usecases::publish_catalogue(services, {dearer, {}}).error().code == ErrorCode::conflict);

    REQUIRE(usecases::revoke_codes(services, made.batch, "printed for a trial", "admin"));
    CHECK(usecases::publish_catalogue(services, {dearer, {}}).has_value());
}

TEST_CASE_FIXTURE(Codes, "no codes are made where none are asked for nor too many at once") {
    CHECK(usecases::make_codes(services, 0, "", "admin").error().code == ErrorCode::malformed);
    CHECK(usecases::make_codes(services, usecases::batch_limit + 1, "", "admin").error().code ==
          ErrorCode::malformed);
    publish(a_catalogue({"sageru"}));
    CHECK(usecases::make_codes(services, 1, "", "admin").error().code == ErrorCode::conflict);
}

TEST_CASE_FIXTURE(Codes, "where codes are asked for a ballot counts with a good one alone") {
    const auto made = make(1);
    JournalWriter kiosk = admit(1);
    kiosk.add(a_ballot_with(std::nullopt, "sageru", 1));
    kiosk.add(a_ballot_with(code(1), "sageru", 2));
    kiosk.add(a_ballot_with(tag(made.codes[0]), "sageru", 3));

    REQUIRE(send(kiosk, kiosk.everything()).has_value());

    CHECK(verdicts() ==
          Verdicts{{Verdict::missing_code, 1}, {Verdict::unknown_code, 1}, {Verdict::counted, 1}});
    CHECK(recount_differences().empty());
}

TEST_CASE_FIXTURE(IntakeFixture, "ballots that were cast before codes were asked for need none") {
    publish(a_catalogue({"sageru"}));
    JournalWriter kiosk = admit(1);
    kiosk.add(a_ballot("sageru", Rating::good, 1));
    publish(asking_for_codes(a_catalogue({"sageru"})));
    domain::Ballot later = a_ballot("sageru", Rating::good, 2);
    later.catalogue_version = 2;
    kiosk.add(later);

    REQUIRE(send(kiosk, kiosk.everything()).has_value());

    CHECK(verdicts() == Verdicts{{Verdict::missing_code, 1}, {Verdict::counted, 1}});
    CHECK(recount_differences().empty());
}

TEST_CASE_FIXTURE(Codes, "a code serves one visit with all that this visit rates and changes") {
    const auto good = tag(make(1).codes[0]);
    JournalWriter kiosk = admit(1);
    kiosk.add(a_ballot_with(good, "sageru", 1, Rating::poor));
    kiosk.add(a_ballot_with(good, "posyandu", 1));
    kiosk.add(a_ballot_with(good, "sageru", 1, Rating::very_good));

    REQUIRE(send(kiosk, kiosk.everything()).has_value());

    CHECK(verdicts() == Verdicts{{Verdict::changed_in_visit, 1}, {Verdict::counted, 2}});
}

TEST_CASE_FIXTURE(Codes,
                  "ballots with the codes of a revoked batch are set aside also when they came before") {
    const auto first = make(1);
    const auto second = make(1);
    JournalWriter kiosk = admit(1);
    kiosk.add(a_ballot_with(tag(first.codes[0]), "sageru", 1));
    kiosk.add(a_ballot_with(tag(second.codes[0]), "sageru", 2));
    REQUIRE(send(kiosk, kiosk.everything()).has_value());
    CHECK(verdicts() == Verdicts{{Verdict::counted, 2}});

    REQUIRE(usecases::revoke_codes(services, first.batch, "the slips were stolen", "admin"));

    CHECK(verdicts() == Verdicts{{Verdict::unknown_code, 1}, {Verdict::counted, 1}});
    CHECK(recount_differences().empty());
    CHECK(usecases::revoke_codes(services, first.batch, "again", "admin").error().code ==
          ErrorCode::not_found);
    const auto batches = usecases::list_code_batches(services);
    REQUIRE(batches->size() == 2);
    CHECK((*batches)[0].revoked->reason == "the slips were stolen");
    CHECK((*batches)[1].label == "Kecamatan Sirimau");
}

TEST_CASE_FIXTURE(Codes, "the other visit with a code counts while the kiosk of the winner is excluded") {
    const auto good = tag(make(1).codes[0]);
    std::vector<JournalWriter> kiosks;
    kiosks.push_back(admit(1));
    kiosks.push_back(admit(2));
    for (unsigned visit = 1; visit <= 2; ++visit) {
        kiosks[visit - 1].add(a_ballot_with(good, "sageru", visit));
        REQUIRE(send(kiosks[visit - 1], kiosks[visit - 1].everything()).has_value());
    }
    const Verdicts one_each{{Verdict::duplicate_code, 1}, {Verdict::counted, 1}};
    CHECK(verdicts() == one_each);
    const std::string before = tally();

    for (const JournalWriter& kiosk : kiosks) {
        REQUIRE(usecases::suspend_kiosk(services, kiosk.kiosk(), "moved", "admin"));
        CHECK(verdicts() == Verdicts{{Verdict::quarantined, 1}, {Verdict::counted, 1}});
        CHECK(recount_differences().empty());
        REQUIRE(usecases::release_kiosk(services, kiosk.kiosk(), "announced", "admin"));
        CHECK(tally() == before);
    }
}

}  // namespace
}  // namespace baileo::tests
