#include <doctest/doctest.h>

#include <array>
#include <cstdio>

#include "server/results/final/influence.hpp"
#include "server/results/final/panel_result.hpp"
#include "server/results/flags/answer_flags.hpp"
#include "server/results/panel/agreement.hpp"
#include "shared/base/bytes.hpp"
#include "shared/crypto/sha256.hpp"
#include "tests/server/results/final/sample_competition.hpp"

using namespace baileo;
using namespace baileo::results;

namespace {

/// Every bit of a number, as text.
std::string bits(double number) {
    std::array<char, 40> text{};
    std::snprintf(text.data(), text.size(), "%a ", number);
    return text.data();
}

std::string bits(const FinalStanding& each) {
    return each.innovation.text() + " " + bits(each.final_score) + bits(each.interval.low) +
           bits(each.interval.high) + bits(each.rank) + bits(each.rank_low) + bits(each.rank_high) +
           bits(each.chance_first) + bits(each.chance_top) + bits(each.tied_through) +
           bits(each.citizens->index) + bits(each.citizens->interval.low) +
           bits(each.citizens->interval.high) + bits(each.citizens->largest_share) + bits(each.panel->score) +
           bits(each.panel->deviation) + "\n";
}

/// Everything that is computed for a competition, to the last bit.
std::string everything(const ResultInputs& inputs) {
    const PanelResult result = panel_result(inputs, {20261126});
    std::string text = bits(result.prior.strength) + bits(result.effective_panel_weight) + "\n";
    for (const FinalStanding& each : result.standings)
        text += bits(each);

    const PanelScores panel(inputs.criteria, inputs.marks);
    for (const auto& [name, severity] : panel.severities())
        text += name.text() + " " + bits(severity.points) + bits(severity.deviation) + "\n";
    const Agreement agreed = agreement(panel);
    text += bits(agreed.single_judge.value_or(-1)) + bits(agreed.mean_of_judges.value_or(-1)) + "\n";
    for (const auto& [name, influence] : kiosk_influence(inputs))
        text += name.text() + " " + bits(influence.largest_change) + "\n";
    for (const auto& [name, influence] : judge_influence(inputs))
        text += name.text() + " " + bits(influence.largest_change) + "\n";
    for (const auto& [name, kiosks] : inputs.ballots)
        text += bits(same_shares_chance(kiosks.at(kiosk(0)), kiosks.at(kiosk(3)))) + "\n";
    return text;
}

}  // namespace

TEST_CASE("a competition has the same figures to the last bit on every machine and with every compiler") {
    // Must be found alike with g++ and clang, without optimisation and with -O2. Whoever changes what is
    // computed gives the formula another name and writes the new digest here.
    const std::string text = everything(sample_competition());

    INFO(text);
    CHECK(to_hex(crypto::sha256(text)) == "e5bd20291cfac7780e50890786cd9983b3a08e59e177f5ac05b22bf76e6dbf81");
    CHECK(text == everything(sample_competition()));
}
