// How often intervals hold the truth and how well scores order, in many simulated competitions. The tests do
// the same with fewer draws in one kind of world; this shows other worlds too.

#include <cstdio>
#include <cstdlib>

#include "tests/server/results/simulated_competition.hpp"

using namespace baileo::results;
using namespace baileo::results::simulation;

namespace {

constexpr std::size_t draws = 10'000;

struct Case {
    const char* name;
    World world;
};

void show_coverage(const Case& each, std::size_t competitions) {
    const Coverage found = coverage(each.world, 1, competitions, draws);
    std::printf("%-34s 95 %% intervals hold the truth: index %5.2f %% +- %4.2f, final %5.2f %% +- %4.2f\n",
                each.name, 100 * found.index.mean(), 100 * found.index.error(),
                100 * found.final_score.mean(), 100 * found.final_score.error());
    std::fflush(stdout);
}

void show_gain(const Case& each, std::size_t competitions) {
    const Gain found = gain(each.world, 2, competitions);
    std::printf("%-34s rank correlation with truth: levelled %.4f, plain %.4f, gain %+.4f +- %.4f\n",
                each.name, found.levelled, found.plain, found.difference, found.error);
    std::fflush(stdout);
}

}  // namespace

int main(int count, char** words) {
    const auto competitions = count > 1 ? std::strtoul(words[1], nullptr, 10) : 2000UL;
    if (competitions == 0) {
        std::fprintf(stderr, "simulate: the number of competitions is a whole number above zero\n");
        return 2;
    }
    World alike;
    alike.quality_deviation = 0.1;
    World different;
    different.quality_deviation = 0.8;
    World few_ballots;
    few_ballots.fewest_ballots = 10;
    few_ballots.most_ballots = 60;
    World two_each;
    two_each.judges_each = 2;
    World all_each;
    all_each.judges_each = all_each.judges;
    World one_severity;
    one_severity.severity_deviation = 0;

    for (const Case& each : {Case{"a usual competition", {}}, Case{"innovations nearly alike", alike},
                             Case{"innovations very different", different}, Case{"few ballots", few_ballots},
                             Case{"two judges for each innovation", two_each}})
        show_coverage(each, competitions);
    for (const Case& each :
         {Case{"two of six judges each", two_each}, Case{"three of six judges each", {}},
          Case{"all six judges each", all_each}, Case{"judges of one severity", one_severity}})
        show_gain(each, competitions);
    return 0;
}
