// How long a ranking takes, next to what the standard library needs to draw as many gamma variables and no
// more.

#include <cstdio>
#include <random>
#include <string>

#include "server/results/ranking.hpp"
#include "tests/bench/stopwatch.hpp"

using namespace baileo;

namespace {

using Tally = std::map<domain::InnovationId, merge::Counts>;

constexpr int runs = 5;

/// Innovations with some hundred ballots each, most of them good.
Tally a_tally(unsigned innovations) {
    Tally tally;
    std::mt19937_64 random(1);
    for (unsigned i = 0; i < innovations; ++i) {
        merge::Counts counts{};
        for (const std::size_t answer : {0U, 1U, 2U, 3U})
            counts[answer] = random() % (20 + 60 * answer);
        tally.emplace(*domain::InnovationId::parse("innovation-" + std::to_string(i)), counts);
    }
    return tally;
}

/// The same gamma variables, from the standard library.
double standard_draws(const Tally& tally) {
    std::mt19937_64 random(1);
    double sum = 0;
    for (std::size_t draw = 0; draw < results::draw_count; ++draw)
        for (const auto& [innovation, counts] : tally)
            for (const std::uint64_t count : counts)
                sum += std::gamma_distribution(static_cast<double>(count) + 5.0)(random);
    return sum;
}

}  // namespace

int main() {
    double kept = 0;
    for (const unsigned innovations : {10U, 53U, 150U, 400U}) {
        const Tally tally = a_tally(innovations);
        const auto ours =
            bench::best_of(runs, [&] { kept += static_cast<double>(results::rank(tally, 1).size()); });
        const auto standard = bench::best_of(runs, [&] { kept += standard_draws(tally); });
        std::printf(
            "ranking of %3u innovations, %zu draws  %8.1f ms  %5.2f x the standard library's draws alone\n",
            innovations, results::draw_count, 1000 * ours.count(), ours / standard);
    }
    return kept > 0 ? 0 : 1;
}
