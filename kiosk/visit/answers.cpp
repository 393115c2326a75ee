#include "kiosk/visit/answers.hpp"

#include <algorithm>

#include "shared/base/overloaded.hpp"

namespace baileo::visit {
namespace {

const domain::BallotId* free_ballot_id(const InVisit& visit) {
    const auto taken = [&](const domain::BallotId& id) {
        return std::ranges::find(visit.choices, id, &Choice::ballot) != visit.choices.end();
    };
    const auto found = std::ranges::find_if_not(visit.seeds.ballot_ids, taken);
    return found == visit.seeds.ballot_ids.end() ? nullptr : &*found;
}

void forget_draft(InVisit& visit, const domain::InnovationId& innovation) {
    std::erase_if(visit.drafts, [&](const Draft& draft) { return draft.innovation == innovation; });
}

}  // namespace

const Choice* choice_of(const InVisit& visit, const domain::InnovationId& innovation) {
    const auto found = std::ranges::find(visit.choices, innovation, &Choice::innovation);
    return found == visit.choices.end() ? nullptr : &*found;
}

std::optional<domain::Rating> answer_of(const InVisit& visit, const domain::InnovationId& innovation) {
    const auto draft = std::ranges::find(visit.drafts, innovation, &Draft::innovation);
    if (draft != visit.drafts.end()) return draft->rating;
    const Choice* choice = choice_of(visit, innovation);
    return choice == nullptr ? std::nullopt : std::optional(choice->rating);
}

bool has_answers(const InVisit& visit) {
    const auto* rate = std::get_if<step::Rate>(&visit.step);
    return !visit.choices.empty() || !visit.drafts.empty() || !visit.profile.empty() ||
           (rate != nullptr && rate->rating.has_value());
}

bool can_rate_another(const InVisit& visit) { return visit.choices.size() < choice_limit; }

void keep_choice(InVisit& visit, const step::Rate& rate) {
    if (!rate.rating) return;
    forget_draft(visit, rate.innovation);
    const auto chosen = std::ranges::find(visit.choices, rate.innovation, &Choice::innovation);
    if (chosen != visit.choices.end()) {
        chosen->rating = *rate.rating;
        chosen->position = rate.position;
        std::erase_if(chosen->reasons, [&](domain::Reason reason) { return !fits(reason, *rate.rating); });
        return;
    }
    const domain::BallotId* id = free_ballot_id(visit);
    if (id == nullptr || !can_rate_another(visit)) return;
    visit.choices.push_back({*id, rate.innovation, rate.position, *rate.rating, {}, {}});
}

void keep_draft(InVisit& visit, const step::Rate& rate) {
    if (!rate.rating) return;
    forget_draft(visit, rate.innovation);
    visit.drafts.push_back({rate.innovation, *rate.rating});
}

void forget_answer(InVisit& visit, const domain::InnovationId& innovation) {
    forget_draft(visit, innovation);
    std::erase_if(visit.choices, [&](const Choice& choice) { return choice.innovation == innovation; });
}

}  // namespace baileo::visit
