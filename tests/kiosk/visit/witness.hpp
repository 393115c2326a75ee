#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>

#include "kiosk/visit/answers.hpp"
#include "kiosk/visit/preferences.hpp"
#include "kiosk/visit/reduce.hpp"

namespace baileo::visit {

/// Watches every event over a citizen's shoulder, keeps its own account of what was answered, and says what
/// is wrong.
class Witness {
  public:
    explicit Witness(bool asks_for_codes = false) : asks_for_codes_(asks_for_codes) {}

    struct Seen {
        std::size_t visits = 0;
        std::size_t sent = 0;
        std::size_t full = 0;  ///< sent with `choice_limit` choices
        std::size_t with_aspects = 0;
        std::size_t with_reasons = 0;
        std::size_t with_profile = 0;
        std::size_t abandoned = 0;
        std::size_t not_stored = 0;
    };

    /// What is wrong with what followed from an event; nothing if all is well.
    [[nodiscard]] std::optional<std::string> fault(const State& before, const Event& event,
                                                   const Outcome& outcome) {
        const auto* was = std::get_if<InVisit>(&before.screen);
        const auto* is = std::get_if<InVisit>(&outcome.state.screen);
        if (is != nullptr && was == nullptr) return fault_of_beginning(before, event, *is);
        if (was != nullptr) note_answer(*was, event);
        if (was != nullptr) note_story(*was, event);
        if (was != nullptr && is != nullptr && !(was->seeds == is->seeds)) return "one visit became another";
        if (auto wrong = fault_of_code(was, event, is)) return wrong;
        if (is != nullptr && is->choices.size() > choice_limit) return "more choices than a visit may make";
        if (is != nullptr && account_of(is->choices) != confirmed_)
            return "the choices are not what was confirmed in this visit";
        if (is != nullptr && is->profile != profile_) return "the profile is not what was told in this visit";
        if (was != nullptr && is == nullptr) {
            if (auto wrong = fault_of_ending(*was, event, outcome)) return wrong;
        }
        if (auto wrong = fault_of_preferences(before, outcome.state)) return wrong;
        return fault_of_effects(before, event, outcome);
    }

    [[nodiscard]] const Seen& seen() const { return seen_; }

  private:
    /// What was said about one innovation.
    struct Said {
        domain::Rating rating = domain::Rating::good;
        std::map<domain::Aspect, domain::Rating> aspects{};
        std::set<domain::Reason> reasons{};

        bool operator==(const Said&) const = default;
    };
    using Account = std::map<domain::InnovationId, Said>;

    static Account account_of(const std::vector<Choice>& choices) {
        Account account;
        for (const Choice& choice : choices)
            account[choice.innovation] = {
                choice.rating, choice.aspects, {choice.reasons.begin(), choice.reasons.end()}};
        return account;
    }

    /// Follows what the citizen confirms: by Next under a touched face, or by Back to the review. What was
    /// not used is forgotten when they go on.
    void note_answer(const InVisit& was, const Event& event) {
        const auto* not_used = std::get_if<step::NotUsed>(&was.step);
        const bool goes_on =
            std::holds_alternative<event::RateAnother>(event) || std::holds_alternative<event::Done>(event);
        if (not_used != nullptr && was.overlay == Overlay::none && goes_on)
            confirmed_.erase(not_used->rate.innovation);
        const auto* rate = std::get_if<step::Rate>(&was.step);
        if (rate == nullptr || was.overlay != Overlay::none) return;
        const bool confirms = std::holds_alternative<event::Next>(event) ||
                              (std::holds_alternative<event::Back>(event) && rate->from_review);
        if (!confirms || !rate->rating) return;
        Said& said = confirmed_[rate->innovation];
        said.rating = *rate->rating;
        std::erase_if(said.reasons, [&](domain::Reason reason) { return contradicts(reason, said.rating); });
    }

    /// The first seven reasons praise.
    static bool contradicts(domain::Reason reason, domain::Rating rating) {
        const bool praises = static_cast<int>(reason) < 7;
        return praises != (domain::value(rating) >= 3);
    }

    /// Follows what the citizen tells beyond the ratings.
    void note_story(const InVisit& was, const Event& event) {
        const auto* tell = std::get_if<step::Tell>(&was.step);
        if (tell == nullptr || was.overlay != Overlay::none) return;
        const bool skipped = std::holds_alternative<event::QuestionSkipped>(event);
        if (const auto* part = std::get_if<ProfilePart>(&tell->question)) {
            const auto* answered = std::get_if<event::ProfileAnswered>(&event);
            if (skipped) note_profile(*part, std::nullopt);
            if (answered != nullptr) note_profile(*part, answered->answer);
            return;
        }
        Said& said = confirmed_.at(*tell->story.innovation);
        if (const auto* aspect = std::get_if<domain::Aspect>(&tell->question)) {
            if (skipped) said.aspects.erase(*aspect);
            if (const auto* rated = std::get_if<event::Rated>(&event)) said.aspects[*aspect] = rated->rating;
            return;
        }
        if (skipped) said.reasons.clear();
        const auto* touched = std::get_if<event::ReasonTouched>(&event);
        if (touched == nullptr || contradicts(touched->reason, said.rating)) return;
        if (said.reasons.erase(touched->reason) == 0 && said.reasons.size() < 3)
            said.reasons.insert(touched->reason);
    }

    /// An answer to another part than the one on the screen is a late touch.
    void note_profile(ProfilePart part, const std::optional<ProfileAnswer>& answer) {
        const auto given = [&]<class Answer>(std::optional<Answer>& kept) {
            if (!answer)
                kept.reset();
            else if (const auto* said = std::get_if<Answer>(&*answer))
                kept = *said;
        };
        if (part == ProfilePart::gender) given(profile_.gender);
        if (part == ProfilePart::age) given(profile_.age);
        if (part == ProfilePart::residence) given(profile_.residence);
        if (part == ProfilePart::disability) given(profile_.disability);
    }

    /// A visit starts as if there had never been another one.
    std::optional<std::string> fault_of_beginning(const State& before, const Event& event,
                                                  const InVisit& visit) {
        const auto* begun = std::get_if<event::VisitBegun>(&event);
        const auto* beginning = std::get_if<Beginning>(&before.screen);
        if (begun == nullptr || beginning == nullptr) return "a visit out of nowhere";
        InVisit fresh;
        fresh.seeds = begun->seeds;
        fresh.preferences = beginning->preferences;
        fresh.last_touch = before.now;
        if (before.unit != a_school()) fresh.unit = before.unit;  // the school offers nothing
        if (fresh.unit) fresh.step = step::ChooseInnovation{.scope = *fresh.unit};
        // What was scanned is checked right away, unless too many were wrong.
        if (asks_for_codes_) fresh.step = step::EnterCode{};
        if (asks_for_codes_ && !beginning->scanned.empty()) fresh.step = visit.step;
        if (asks_for_codes_ && !std::holds_alternative<step::EnterCode>(visit.step))
            return "a visit that begins without its code";
        confirmed_.clear();
        profile_ = {};
        stores_ = 0;
        ++seen_.visits;
        return visit == fresh ? std::nullopt
                              : std::optional<std::string>("a visit that knows something already");
    }

    /// Nothing but a code that was taken leads on to the questions.
    std::optional<std::string> fault_of_code(const InVisit* was, const Event& event,
                                             const InVisit* is) const {
        if (was == nullptr || is == nullptr || !asks_for_codes_) return std::nullopt;
        const auto asks = [](const InVisit& visit) {
            return std::holds_alternative<step::EnterCode>(visit.step) ||
                   std::holds_alternative<step::NoCode>(visit.step);
        };
        const auto* checked = std::get_if<event::CodeChecked>(&event);
        const bool taken = checked != nullptr && !checked->refused && checked->visit == was->seeds.visit;
        if (asks(*was) && !asks(*is) && !taken) return "past the code without one";
        if (!asks(*is) && !is->code) return "a visit without its code";
        return std::nullopt;
    }

    /// What one visitor adjusted, the voice included, is gone for the next one.
    static std::optional<std::string> fault_of_preferences(const State& before, const State& after) {
        if (!is_between_visits(after) && after.guided) return "who is in a visit still waits for one";
        const bool ended = !is_between_visits(before) && is_between_visits(after);
        if (ended && !(preferences_of(after) == after.usual)) return "preferences that outlive their visit";
        return std::nullopt;
    }

    /// Without what the citizen says on this very screen that they have not used.
    static InVisit after_not_used(InVisit visit) {
        if (const auto* not_used = std::get_if<step::NotUsed>(&visit.step))
            forget_answer(visit, not_used->rate.innovation);
        return visit;
    }

    std::optional<std::string> fault_of_ending(const InVisit& was, const Event& event,
                                               const Outcome& outcome) {
        const bool storing = std::holds_alternative<step::Storing>(was.step);
        const bool counted = !outcome.effects.empty() &&
                             std::holds_alternative<effect::CountAbandoned>(outcome.effects.front());
        if (std::holds_alternative<Thanks>(outcome.state.screen))
            return storing && std::holds_alternative<event::BallotsStored>(event)
                       ? std::nullopt
                       : std::optional<std::string>("thanks before the ballots are on the disk");
        if (std::holds_alternative<NotStored>(outcome.state.screen)) {
            ++seen_.not_stored;
            return storing ? std::nullopt : std::optional<std::string>("nothing was to be stored");
        }
        if (storing || !counted) return "a visit that ends without being stored or counted as abandoned";
        ++seen_.abandoned;
        const bool asked = was.overlay == Overlay::idle_warning || was.overlay == Overlay::confirm_cancel;
        if (has_answers(after_not_used(was)) && !asked)
            return "answers are discarded without a question or a warning";
        return std::nullopt;
    }

    std::optional<std::string> fault_of_effects(const State& before, const Event& event,
                                                const Outcome& outcome) {
        if (outcome.effects.size() > 1) return "more than one effect";
        if (outcome.effects.empty()) return std::nullopt;
        const auto* store = std::get_if<effect::StoreBallots>(&outcome.effects.front());
        if (store == nullptr) return std::nullopt;
        const auto* was = std::get_if<InVisit>(&before.screen);
        const bool sent = was != nullptr && std::holds_alternative<step::Review>(was->step) &&
                          was->overlay == Overlay::none && std::holds_alternative<event::Send>(event);
        if (!sent) return "ballots that nobody sent from the review";
        if (++stores_ > 1) return "ballots are stored a second time";
        if (store->choices.empty() || account_of(store->choices) != confirmed_ ||
            store->choices.size() != confirmed_.size())
            return "ballots that were not chosen in this visit";
        if (store->profile != profile_) return "a profile that was not told in this visit";
        if (store->visit != was->seeds.visit || store->order_seed != was->seeds.order_seed ||
            store->language != was->preferences.language || store->code != was->code ||
            store->code.has_value() != asks_for_codes_)
            return "ballots of another visit";
        std::set<domain::BallotId> ids;
        for (const Choice& choice : store->choices) {
            const auto& given = was->seeds.ballot_ids;
            if (std::ranges::find(given, choice.ballot) == given.end() || !ids.insert(choice.ballot).second)
                return "a ballot whose id is not one of this visit's, each used once";
            if (choice.reasons.size() > 3 || !std::ranges::is_sorted(choice.reasons))
                return "reasons that are too many or out of order";
        }
        ++seen_.sent;
        if (store->choices.size() == choice_limit) ++seen_.full;
        if (std::ranges::any_of(store->choices, [](const Choice& c) { return !c.aspects.empty(); }))
            ++seen_.with_aspects;
        if (std::ranges::any_of(store->choices, [](const Choice& c) { return !c.reasons.empty(); }))
            ++seen_.with_reasons;
        if (!store->profile.empty()) ++seen_.with_profile;
        return std::nullopt;
    }

    bool asks_for_codes_ = false;
    Account confirmed_;
    domain::Profile profile_;
    std::size_t stores_ = 0;
    Seen seen_;
};

}  // namespace baileo::visit
