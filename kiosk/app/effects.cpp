#include "kiosk/app/effects.hpp"

#include <spdlog/spdlog.h>

#include "shared/base/overloaded.hpp"

namespace baileo::app {
namespace {

constexpr std::uint64_t order_seed_limit = std::uint64_t{1} << 53U;  // every JSON reader keeps it exactly

visit::Event draw(RandomSource& random) {
    visit::VisitSeeds seeds;
    seeds.visit = random.make<domain::VisitId, 16>();
    seeds.order_seed = random.number() % order_seed_limit;
    for (std::size_t ballot = 0; ballot < visit::choice_limit; ++ballot)
        seeds.ballot_ids.push_back(random.make<domain::BallotId, 16>());
    return visit::event::VisitBegun{seeds};
}

domain::Ballot ballot_of(const visit::Choice& choice, const visit::effect::StoreBallots& wanted,
                         const domain::Catalogue& catalogue) {
    return {.id = choice.ballot,
            .competition = catalogue.competition.id,
            .catalogue_version = catalogue.version,
            .innovation = choice.innovation,
            .overall = choice.rating,
            .visit = wanted.visit,
            .language = wanted.language,
            .order_seed = wanted.order_seed,
            .position = choice.position,
            .answers = {choice.aspects, choice.reasons, wanted.profile},
            .code_tag = wanted.code};
}

visit::Event store(const visit::effect::StoreBallots& wanted, const Surroundings& surroundings) {
    if (surroundings.store == nullptr) return visit::event::BallotsNotStored{};
    std::vector<domain::Ballot> ballots;
    ballots.reserve(wanted.choices.size());
    for (const visit::Choice& choice : wanted.choices)
        ballots.push_back(ballot_of(choice, wanted, surroundings.catalogue));

    const auto stored = surroundings.store->journal().append_ballots(ballots);
    if (!stored) {
        spdlog::error("ballots were not stored: {}", stored.error().detail);
        return visit::event::BallotsNotStored{};
    }
    std::vector<visit::Receipt> receipts;
    for (const kiosk::StoredBallot& ballot : *stored)
        receipts.push_back(
            {ballot.innovation, journal::receipt_code(ballot.commitment), to_hex(ballot.commitment)});
    return visit::event::BallotsStored{receipts};
}

std::optional<visit::Event> check(const visit::effect::CheckCode& wanted, const Surroundings& surroundings) {
    if (surroundings.codes == nullptr)
        return visit::event::CodeChecked{.visit = wanted.visit, .refused = visit::CodeRefusal::unchecked};
    return surroundings.codes->check(wanted, surroundings.store, surroundings.catalogue.competition.codes);
}

void count(const visit::effect::CountAbandoned& abandoned, const Surroundings& surroundings) {
    if (surroundings.store == nullptr) return;
    const Status counted = surroundings.store->journal().count("abandoned/" + abandoned.step);
    if (!counted) spdlog::warn("an abandoned visit was not counted: {}", counted.error().detail);
}

}  // namespace

std::optional<visit::Event> run(const visit::Effect& effect, const Surroundings& surroundings) {
    using Answer = std::optional<visit::Event>;
    return std::visit(
        Overloaded{
            [&](const visit::effect::DrawSeeds&) -> Answer { return draw(surroundings.random); },
            [&](const visit::effect::CheckCode& wanted) -> Answer { return check(wanted, surroundings); },
            [&](const visit::effect::StoreBallots& wanted) -> Answer { return store(wanted, surroundings); },
            [&](const visit::effect::CountAbandoned& abandoned) -> Answer {
                count(abandoned, surroundings);
                return std::nullopt;
            },
        },
        effect);
}

}  // namespace baileo::app
