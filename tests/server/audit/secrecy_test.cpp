// What everybody may have tells nothing of who voted when.
#include <cmath>

#include "server/usecases/published_log.hpp"
#include "tests/server/audit/evidence_fixture.hpp"

namespace baileo::tests {
namespace {

constexpr std::size_t ballot_count = 10'000;

/// Spearman's rank correlation of a permutation with the order 0, 1, 2 ...
double rank_correlation(const std::vector<std::size_t>& places) {
    double squares = 0;
    for (std::size_t i = 0; i < places.size(); ++i) {
        const double distance = static_cast<double>(places[i]) - static_cast<double>(i);
        squares += distance * distance;
    }
    const auto n = static_cast<double>(places.size());
    return 1 - 6 * squares / (n * (n * n - 1));
}

TEST_CASE_FIXTURE(IntakeFixture,
                  "the places of ten thousand ballots in the log say nothing about their order") {
    publish(a_catalogue({"posyandu", "sageru"}));
    JournalWriter kiosk = admit(1);
    SeededRandom luck(7);
    std::map<std::string, std::size_t> order;
    for (unsigned visit = 1; visit <= ballot_count; ++visit) {
        journal::Salt salt{};
        luck.fill(salt);
        const domain::Ballot ballot = a_ballot("sageru", domain::Rating::good, visit);
        kiosk.add(ballot, salt);
        order[std::string(as_text(journal::commit(salt, journal::write_ballot(ballot))))] = order.size();
    }
    for (std::uint64_t seq = 1; seq <= ballot_count; seq += 200)
        REQUIRE(send(kiosk, kiosk.batch(seq, seq + 199)).has_value());
    REQUIRE(usecases::close_log_day(services).has_value());

    const auto log = ask([](store::Reader& reader) { return usecases::read_log(reader); });
    std::vector<std::size_t> places;
    places.reserve(ballot_count);
    for (const std::string& leaf : log.leaves)
        if (const auto found = order.find(leaf); found != order.end()) places.push_back(found->second);

    REQUIRE(places.size() == ballot_count);
    // Under no relation at all it is above this in one of a hundred cases: 2.576 / sqrt(n - 1).
    CHECK(std::abs(rank_correlation(places)) < 2.576 / std::sqrt(static_cast<double>(ballot_count - 1)));
}

}  // namespace
}  // namespace baileo::tests
