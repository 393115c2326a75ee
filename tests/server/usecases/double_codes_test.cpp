// Codes that were used twice, on kiosks that knew nothing of each other.
#include "server/usecases/kiosks.hpp"
#include "shared/crypto/sha256.hpp"
#include "tests/server/usecases/intake_fixture.hpp"

namespace baileo::tests {
namespace {

constexpr unsigned code_count = 10'000;
constexpr std::size_t kiosk_count = 3;

/// What one visit of the fair cast: the page on the protocol says how the tickets of a code's visits compare.
struct Cast {
    domain::Ballot ballot;
    std::string ticket;
};

std::string ticket_of(const domain::Ballot& ballot) {
    return to_hex(crypto::sha256("baileo/dup/1" + ballot.competition.text() + ballot.code_tag->text() +
                                 ballot.visit.text()));
}

/// Three kiosks without a network, and codes that were each used on two of them or on all.
struct Fair : IntakeFixture {
    Fair() {
        publish(asking_for_codes(a_catalogue({"posyandu", "sageru"})));
        std::vector<domain::CodeTag> codes;
        for (unsigned number = 1; number <= code_count; ++number)
            codes.push_back(code(number));
        give_out(codes);
        for (std::size_t kiosk = 0; kiosk < kiosk_count; ++kiosk) {
            kiosks.push_back(admit(static_cast<std::uint8_t>(kiosk + 1)));
            for (const domain::CodeTag& tag : shuffled(codes))
                if (luck.below(4) > 0) cast(kiosk, tag);
        }
    }

    template <class Item>
    [[nodiscard]] std::vector<Item> shuffled(std::vector<Item> items) {
        for (std::size_t left = items.size(); left > 1; --left)
            std::swap(items[left - 1], items[luck.below(left)]);
        return items;
    }

    void cast(std::size_t kiosk, const domain::CodeTag& tag) {
        domain::Ballot ballot = a_ballot("sageru", domain::Rating::good, ++visits);
        ballot.code_tag = tag;
        kiosks[kiosk].add(ballot);
        const Cast now{ballot, ticket_of(ballot)};
        const auto [best, first] = winners.try_emplace(tag, now);
        if (!first && now.ticket < best->second.ticket) best->second = now;
    }

    /// The next up to 200 lines of a kiosk.
    void send_some(std::size_t kiosk) {
        const std::uint64_t stored = known(kiosks[kiosk].kiosk()).journal.stored.seq;
        const std::uint64_t last = std::min(stored + 1 + luck.below(199), kiosks[kiosk].size());
        if (stored < last) REQUIRE(send(kiosks[kiosk], kiosks[kiosk].batch(stored + 1, last)).has_value());
    }
    [[nodiscard]] bool all_sent() const {
        return std::ranges::all_of(kiosks, [&](const JournalWriter& kiosk) {
            return known(kiosk.kiosk()).journal.stored.seq == kiosk.size();
        });
    }

    [[nodiscard]] std::set<domain::VisitId> counted_visits() const {
        std::set<domain::VisitId> counted;
        const auto read = store->read([&](store::Reader& reader) {
            return reader.each_ballot([&](std::int64_t, const store::StoredBallot& stored) {
                if (stored.verdict == merge::Verdict::counted) counted.insert(stored.ballot->visit);
            });
        });
        REQUIRE(read.has_value());
        return counted;
    }

    SeededRandom luck{20261124};
    unsigned visits = 0;
    std::vector<JournalWriter> kiosks;
    std::map<domain::CodeTag, Cast> winners;
};

TEST_CASE_FIXTURE(Fair,
                  "of ten thousand codes used twice in any order of arrival each counts for one visit") {
    for (int i = 0; i < 40; ++i)
        send_some(luck.below(kiosk_count));
    REQUIRE(usecases::suspend_kiosk(services, kiosks[1].kiosk(), "moved without notice", "admin"));
    for (int i = 0; i < 40; ++i)
        send_some(luck.below(kiosk_count));
    CHECK(recount_differences().empty());
    REQUIRE(usecases::release_kiosk(services, kiosks[1].kiosk(), "it was announced", "admin"));
    while (!all_sent())
        send_some(luck.below(kiosk_count));

    std::set<domain::VisitId> expected;
    for (const auto& [tag, cast] : winners)
        expected.insert(cast.ballot.visit);
    CHECK(counted_visits() == expected);
    CHECK(verdicts().at(merge::Verdict::duplicate_code) == visits - expected.size());
    CHECK(recount_differences().empty());
}

}  // namespace
}  // namespace baileo::tests
