#pragma once

#include <vector>

#include "kiosk/visit/answers.hpp"
#include "kiosk/visit/order.hpp"
#include "kiosk/visit/search.hpp"
#include "kiosk/visit/stories.hpp"
#include "shared/base/overloaded.hpp"
#include "shared/domain/catalogue.hpp"
#include "tests/kiosk/visit/samples.hpp"

/// What there is to touch on each screen, for tests that touch at random.
namespace baileo::visit {

inline std::vector<Event> offers_of_question(const InVisit& visit, const step::Tell& tell,
                                             const domain::Catalogue& catalogue) {
    std::vector<Event> offers{event::Next{}, event::Next{}, event::QuestionSkipped{}, event::Back{},
                              event::RestSkipped{}};
    const auto answers = [&](const ProfileAnswer& answer) {
        offers.emplace_back(event::ProfileAnswered{answer});
    };
    std::visit(
        Overloaded{
            [&](domain::Aspect) {
                for (const domain::Rating rating : domain::ratings)
                    offers.emplace_back(event::Rated{rating});
            },
            [&](Why) {
                const Choice* choice = choice_of(visit, *tell.story.innovation);
                for (const domain::Reason reason : shuffled_reasons(choice->rating, visit.seeds.order_seed))
                    offers.emplace_back(event::ReasonTouched{reason});
            },
            [&](ProfilePart part) {
                if (part == ProfilePart::gender) answers(domain::Gender::woman);
                if (part == ProfilePart::age) answers(domain::AgeBand::from_26);
                if (part == ProfilePart::residence) answers(residences(catalogue).front());
                if (part == ProfilePart::disability) answers(false);
            },
        },
        tell.question);
    return offers;
}

inline std::vector<Event> offers_of_step(const InVisit& visit, const domain::Catalogue& catalogue) {
    const auto list = [&](const step::ChooseInnovation& at) -> std::vector<Event> {
        std::vector<Event> offers{event::Back{}};
        const auto order = shuffled(catalogue, at.scope, visit.seeds.order_seed);
        for (std::size_t i = at.first; i < std::min(at.first + page_size, order.size()); ++i)
            offers.emplace_back(event::InnovationChosen{order[i]->id, static_cast<std::uint32_t>(i + 1)});
        offers.emplace_back(event::SearchOpened{});
        if (std::holds_alternative<domain::UnitKey>(at.scope)) offers.emplace_back(event::OthersRequested{});
        if (at.first >= page_size) offers.emplace_back(event::PageTurned{at.first - page_size});
        if (at.first + page_size < order.size()) offers.emplace_back(event::PageTurned{at.first + page_size});
        return offers;
    };
    const auto search = [&](const step::Search& at) -> std::vector<Event> {
        std::vector<Event> offers{event::Back{},         event::Typed{'p'}, event::Typed{'a'},
                                  event::Typed{'k'},     event::Typed{' '}, event::Erased{},
                                  event::ResultsWanted{}};
        const auto found = results(catalogue, at.query, visit.preferences.language);
        for (std::size_t i = at.first; i < std::min(at.first + page_size, found.size()); ++i)
            offers.emplace_back(event::InnovationChosen{found[i]->id, 0});
        if (at.first >= page_size) offers.emplace_back(event::PageTurned{at.first - page_size});
        if (at.first + page_size < found.size()) offers.emplace_back(event::PageTurned{at.first + page_size});
        return offers;
    };
    const auto faces = [](const step::Rate&) -> std::vector<Event> {
        return {event::Rated{domain::Rating::poor},
                event::Rated{domain::Rating::not_very_good},
                event::Rated{domain::Rating::good},
                event::Rated{domain::Rating::very_good},
                event::Next{},
                event::Next{},
                event::NotUsed{},
                event::Back{}};
    };
    const auto review = [&](const step::Review&) -> std::vector<Event> {
        std::vector<Event> offers{event::Send{}, event::Back{}, event::TellMore{}, event::TellMore{}};
        for (const Choice& choice : visit.choices)
            offers.emplace_back(event::ChangeRequested{choice.innovation});
        if (visit.choices.size() < choice_limit) offers.insert(offers.end(), 3, event::RateAnother{});
        return offers;
    };
    const auto topic = [&](const step::ChooseTopic&) -> std::vector<Event> {
        std::vector<Event> offers{event::Back{}};
        for (const step::Story& story : topics(visit, catalogue))
            offers.emplace_back(event::TopicChosen{story.innovation});
        return offers;
    };
    using Offers = std::vector<Event>;
    return std::visit(Overloaded{
                          [](const step::ChooseKind&) -> Offers {
                              return {event::KindChosen{},
                                      event::KindChosen{domain::UnitKind::opd},
                                      event::KindChosen{domain::UnitKind::puskesmas},
                                      event::GroupingChosen{Grouping::by_kecamatan},
                                      event::KecamatanChosen{sirimau()},
                                      event::SearchOpened{},
                                      event::Back{}};
                          },
                          list,
                          search,
                          [](const step::Detail&) -> Offers {
                              return {event::RateRequested{}, event::RateRequested{}, event::PageTurned{1},
                                      event::Back{}};
                          },
                          faces,
                          [](const step::NotUsed&) -> Offers {
                              return {event::RateAnother{}, event::Back{}, event::Done{}};
                          },
                          review,
                          topic,
                          [&](const step::Tell& tell) { return offers_of_question(visit, tell, catalogue); },
                          [](const step::Storing&) -> Offers { return {}; },
                          [](const step::EnterCode&) -> Offers {
                              return {event::CodeScanned{std::string(a_code)},
                                      event::Typed{'k'},
                                      event::Erased{},
                                      event::Next{},
                                      event::NoCode{},
                                      event::Back{}};
                          },
                          [](const step::NoCode&) -> Offers { return {event::Back{}, event::Done{}}; },
                      },
                      visit.step);
}

inline std::vector<Event> offers_of_overlay(Overlay overlay) {
    switch (overlay) {
        case Overlay::none:
            break;
        case Overlay::settings: {
            Preferences changed;
            changed.text_size = TextSize::large;
            changed.more_time = true;
            return {event::PanelClosed{}, event::PanelClosed{}, event::PreferencesChanged{changed}};
        }
        case Overlay::help:
            return {event::PanelClosed{}};
        case Overlay::confirm_cancel:
            return {event::CancelConfirmed{}, event::CancelRefused{}};
        case Overlay::idle_warning:
            return {event::CancelConfirmed{}, event::StayRequested{}};
    }
    return {};
}

/// What the screen of this state offers to touch. Common to every step: language, settings, help and the
/// way out.
inline std::vector<Event> offers(const State& state, const domain::Catalogue& catalogue) {
    using Offers = std::vector<Event>;
    const Offers languages{event::LanguageChosen{domain::Language::id},
                           event::LanguageChosen{domain::Language::en}};
    const auto closing = [&](const auto&) {
        Offers result = languages;
        result.emplace_back(event::Done{});
        return result;
    };
    return std::visit(Overloaded{
                          [](const Attract&) -> Offers {
                              return {event::Start{domain::Language::id}, event::Start{domain::Language::en},
                                      event::GuidanceRequested{}, event::GuidanceEnded{}};
                          },
                          [&](const InVisit& visit) -> Offers {
                              if (visit.overlay != Overlay::none) return offers_of_overlay(visit.overlay);
                              Offers result = offers_of_step(visit, catalogue);
                              if (std::holds_alternative<step::Storing>(visit.step)) return result;
                              result.insert(result.end(), languages.begin(), languages.end());
                              result.insert(result.end(),
                                            {event::SettingsOpened{}, event::HelpOpened{}, event::Cancel{}});
                              return result;
                          },
                          [&](const Thanks& thanks) { return closing(thanks); },
                          [&](const NotStored& not_stored) { return closing(not_stored); },
                          [](const auto&) -> Offers { return {}; },
                      },
                      state.screen);
}

/// What the machine around the visit answers, or does later on: the way on where nothing can be touched.
inline std::vector<Event> answers_of_the_machine(const State& state) {
    if (std::holds_alternative<Beginning>(state.screen)) return {event::VisitBegun{some_seeds()}};
    if (const auto* visit = std::get_if<InVisit>(&state.screen)) {
        if (std::holds_alternative<step::Storing>(visit->step))
            return {event::BallotsStored{}, event::BallotsNotStored{}};
        const auto* code = std::get_if<step::EnterCode>(&visit->step);
        if (code != nullptr && code->checking_since)
            return {event::CodeChecked{.visit = visit->seeds.visit, .tag = a_tag()}};
    }
    if (std::holds_alternative<NotOpen>(state.screen)) return {event::PhaseChanged{domain::Phase::open}};
    if (std::holds_alternative<OutOfService>(state.screen)) return {event::ServiceRestored{}};
    if (std::holds_alternative<Paused>(state.screen)) return {event::Resumed{}};
    return {};
}

}  // namespace baileo::visit
