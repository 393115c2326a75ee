#pragma once

#include <doctest/doctest.h>

#include "kiosk/visit/answers.hpp"
#include "kiosk/visit/order.hpp"
#include "kiosk/visit/stories.hpp"
#include "shared/base/overloaded.hpp"
#include "tests/kiosk/visit/samples.hpp"

/// Somebody who answers whatever is asked beyond the rating.
namespace baileo::visit {

/// What is asked at the moment.
inline std::optional<Question> asked(const Kiosk& kiosk) {
    const auto* tell = kiosk.step<step::Tell>();
    return tell == nullptr ? std::nullopt : std::optional(tell->question);
}

/// Answers one question of each kind with the first that comes to mind, and goes on.
inline void answer(Kiosk& kiosk) {
    std::visit(Overloaded{
                   [&](domain::Aspect) { kiosk.happens(event::Rated{domain::Rating::very_good}); },
                   [&](Why) {
                       const Choice* about =
                           choice_of(kiosk.visit(), *kiosk.step<step::Tell>()->story.innovation);
                       kiosk.happens(event::ReasonTouched{shuffled_reasons(about->rating, 1).front()});
                   },
                   [&](ProfilePart part) {
                       const ProfileAnswer answers[] = {domain::Gender::woman, domain::AgeBand::over_60,
                                                        outside_city(), true};
                       kiosk.happens(event::ProfileAnswered{answers[static_cast<std::size_t>(part)]});
                   },
               },
               *asked(kiosk));
    kiosk.happens(event::Next{});
}

inline std::vector<Question> answer_everything(Kiosk& kiosk) {
    std::vector<Question> questions;
    while (const auto question = asked(kiosk)) {
        questions.push_back(*question);
        answer(kiosk);
    }
    return questions;
}

inline const effect::StoreBallots& sent(Kiosk& kiosk) {
    kiosk.happens(event::Send{});
    REQUIRE(kiosk.effects.size() == 1);
    return std::get<effect::StoreBallots>(kiosk.effects.front());
}

inline domain::Catalogue asking(domain::Questions questions) {
    domain::Catalogue catalogue = a_catalogue();
    catalogue.competition.questions = std::move(questions);
    return catalogue;
}

}  // namespace baileo::visit
