#include "kiosk/visit/answers.hpp"
#include "kiosk/visit/idle.hpp"
#include "kiosk/visit/transitions.hpp"

namespace baileo::visit {
namespace {

step::Rate change(const Choice& choice) {
    return {.innovation = choice.innovation,
            .position = choice.position,
            .from = {},
            .rating = choice.rating,
            .from_review = true};
}

Way back_to(const step::Origin& origin) {
    return std::visit([](const auto& step) -> Way { return Step(step); }, origin);
}

}  // namespace

Way on(const step::Detail& detail, const event::RateRequested&, Turn& turn) {
    return step::Rate{.innovation = detail.innovation,
                      .position = detail.position,
                      .from = detail.from,
                      .rating = answer_of(turn.visit, detail.innovation)};
}

Way on(const step::Detail& detail, const event::PageTurned& turned, Turn&) {
    step::Detail turned_to = detail;
    turned_to.first = turned.first;
    return turned_to;
}

Way on(const step::Detail& detail, const event::Back&, Turn&) { return back_to(detail.from); }

Way on(const step::Rate& rate, const event::Rated& rated, Turn&) {
    step::Rate answered = rate;
    answered.rating = rated.rating;
    answered.reminded = false;
    return answered;
}

Way on(const step::Rate& rate, const event::NotUsed&, Turn&) { return step::NotUsed{rate}; }

Way on(const step::Rate& rate, const event::Next&, Turn& turn) {
    if (rate.rating) {
        keep_choice(turn.visit, rate);
        return after_rating(turn, rate);
    }
    step::Rate reminded = rate;
    reminded.reminded = true;
    return reminded;
}

Way on(const step::Rate& rate, const event::Back&, Turn& turn) {
    if (rate.from_review) {
        keep_choice(turn.visit, rate);
        return review_or_out(turn);
    }
    keep_draft(turn.visit, rate);
    return step::Detail{.innovation = rate.innovation, .position = rate.position, .from = rate.from};
}

Way on(const step::NotUsed& not_used, const event::RateAnother&, Turn& turn) {
    forget_answer(turn.visit, not_used.rate.innovation);
    return back_to(not_used.rate.from);
}

Way on(const step::NotUsed& not_used, const event::Back&, Turn&) { return not_used.rate; }

Way on(const step::NotUsed& not_used, const event::Done&, Turn& turn) {
    forget_answer(turn.visit, not_used.rate.innovation);
    return review_or_out(turn);
}

Way on(const step::Review&, const event::ChangeRequested& requested, Turn& turn) {
    const Choice* choice = choice_of(turn.visit, requested.innovation);
    if (choice == nullptr) return Stay{};
    return change(*choice);
}

Way on(const step::Review&, const event::RateAnother&, Turn& turn) {
    if (!can_rate_another(turn.visit)) return Stay{};
    return first_step(turn.visit, turn.catalogue);
}

Way on(const step::Review&, const event::Back&, Turn& turn) {
    if (turn.visit.choices.empty()) return Stay{};
    return change(turn.visit.choices.back());
}

Way on(const step::Review&, const event::Send&, Turn& turn) {
    const InVisit& visit = turn.visit;
    if (visit.choices.empty()) return Stay{};
    turn.effects.emplace_back(effect::StoreBallots{.visit = visit.seeds.visit,
                                                   .language = visit.preferences.language,
                                                   .order_seed = visit.seeds.order_seed,
                                                   .choices = visit.choices,
                                                   .profile = visit.profile,
                                                   .code = visit.code});
    return step::Storing{};
}

Way on(const step::Storing&, const event::BallotsStored& stored, Turn& turn) {
    const Preferences& preferences = turn.visit.preferences;
    return Thanks{preferences, stored.receipts, turn.now + stretched(closing_time, preferences)};
}

Way on(const step::Storing&, const event::BallotsNotStored&, Turn& turn) {
    const Preferences& preferences = turn.visit.preferences;
    return NotStored{preferences, turn.now + stretched(closing_time, preferences)};
}

}  // namespace baileo::visit
