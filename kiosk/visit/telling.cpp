#include <algorithm>

#include "kiosk/visit/answers.hpp"
#include "kiosk/visit/stories.hpp"
#include "kiosk/visit/transitions.hpp"
#include "shared/base/overloaded.hpp"

namespace baileo::visit {
namespace {

using step::Story;
using step::Tell;

Choice* told_about(InVisit& visit, const Story& story) {
    const auto found = std::ranges::find(visit.choices, story.innovation, &Choice::innovation);
    return found == visit.choices.end() ? nullptr : &*found;
}

bool is_heard(const InVisit& visit, const Story& story) {
    if (!story.innovation) return visit.profile_heard;
    const Choice* choice = choice_of(visit, *story.innovation);
    return choice == nullptr || choice->heard;
}

/// The story that TellMore plainly means; nothing if the citizen has to say which.
std::optional<Story> only_story(const Turn& turn) {
    std::vector<Story> stories = topics(turn.visit, turn.catalogue);
    if (stories.size() == 1) return stories.front();
    std::erase_if(stories, [&](const Story& story) { return is_heard(turn.visit, story); });
    const auto about_innovations =
        std::ranges::count_if(stories, [](const Story& story) { return story.innovation.has_value(); });
    if (stories.empty() || about_innovations > 1) return std::nullopt;
    return stories.front();
}

Way begin_story(const Turn& turn, const Story& story) {
    const std::vector<Question> questions = questions_of(story, turn.catalogue);
    if (questions.empty()) return step::Review{};
    return Tell{.story = story, .question = questions.front()};
}

/// Whoever tells about an innovation is asked about themselves in the same go, once in a visit.
Way begin_with_oneself(const Turn& turn, Story story, const Step& from) {
    story.about_oneself = story.about_oneself || !turn.visit.profile_heard;
    if (std::holds_alternative<step::ChooseTopic>(from)) story.from = step::ChooseTopic{};
    return begin_story(turn, story);
}

Way end_story(const Tell& tell, Turn& turn) {
    if (Choice* choice = told_about(turn.visit, tell.story)) choice->heard = true;
    if (tell.story.about_oneself) turn.visit.profile_heard = true;
    return step::Review{};
}

Way onward(const Tell& tell, Turn& turn) {
    const std::vector<Question> questions = questions_of(tell.story, turn.catalogue);
    const auto here = std::ranges::find(questions, tell.question);
    if (here == questions.end() || here + 1 == questions.end()) return end_story(tell, turn);
    return Tell{.story = tell.story, .question = *(here + 1)};
}

void forget_part(domain::Profile& profile, ProfilePart part) {
    switch (part) {
        case ProfilePart::gender:
            profile.gender.reset();
            return;
        case ProfilePart::age:
            profile.age.reset();
            return;
        case ProfilePart::residence:
            profile.residence.reset();
            return;
        case ProfilePart::disability:
            profile.disability.reset();
            return;
    }
}

void forget_answer(const Tell& tell, InVisit& visit) {
    Choice* choice = told_about(visit, tell.story);
    std::visit(Overloaded{
                   [&](domain::Aspect aspect) {
                       if (choice != nullptr) choice->aspects.erase(aspect);
                   },
                   [&](Why) {
                       if (choice != nullptr) choice->reasons.clear();
                   },
                   [&](ProfilePart part) { forget_part(visit.profile, part); },
               },
               tell.question);
}

void keep_answer(domain::Profile& profile, const ProfileAnswer& answer) {
    std::visit(Overloaded{
                   [&](domain::Gender gender) { profile.gender = gender; },
                   [&](domain::AgeBand age) { profile.age = age; },
                   [&](const domain::UnitCode& residence) { profile.residence = residence; },
                   [&](bool disability) { profile.disability = disability; },
               },
               answer);
}

/// Gives or takes back a reason; false if it would be one too many.
bool touch(std::vector<domain::Reason>& reasons, domain::Reason reason) {
    if (std::erase(reasons, reason) > 0) return true;
    if (reasons.size() >= domain::reason_limit) return false;
    reasons.insert(std::ranges::upper_bound(reasons, reason), reason);
    return true;
}

}  // namespace

Way after_rating(const Turn& turn, const step::Rate& rate) {
    const domain::Form form = turn.catalogue.competition.questions.form;
    const Choice* choice = choice_of(turn.visit, rate.innovation);
    if (form == domain::Form::offered || choice == nullptr || choice->heard) return step::Review{};
    // The rating is confirmed: whoever comes back to its faces finds the review behind them.
    step::Rate confirmed = rate;
    confirmed.from_review = true;
    const bool about_oneself = form == domain::Form::survey && !turn.visit.profile_heard;
    return begin_story(turn,
                       {.innovation = rate.innovation, .about_oneself = about_oneself, .from = confirmed});
}

Way on(const step::Review& review, const event::TellMore&, Turn& turn) {
    if (turn.visit.choices.empty() || topics(turn.visit, turn.catalogue).empty()) return Stay{};
    const std::optional<Story> story = only_story(turn);
    if (!story) return step::ChooseTopic{};
    return begin_with_oneself(turn, *story, review);
}

Way on(const step::ChooseTopic& choose, const event::TopicChosen& chosen, Turn& turn) {
    const std::vector<Story> stories = topics(turn.visit, turn.catalogue);
    const auto story = std::ranges::find(stories, chosen.innovation, &Story::innovation);
    if (story == stories.end()) return Stay{};
    return begin_with_oneself(turn, *story, choose);
}

Way on(const step::ChooseTopic&, const event::Back&, Turn&) { return step::Review{}; }

Way on(const Tell& tell, const event::Rated& rated, Turn& turn) {
    const auto* aspect = std::get_if<domain::Aspect>(&tell.question);
    Choice* choice = told_about(turn.visit, tell.story);
    if (aspect != nullptr && choice != nullptr) choice->aspects[*aspect] = rated.rating;
    return Stay{};
}

Way on(const Tell& tell, const event::ReasonTouched& touched, Turn& turn) {
    Choice* choice = told_about(turn.visit, tell.story);
    const bool asked = std::holds_alternative<Why>(tell.question) && choice != nullptr;
    if (!asked || !domain::fits(touched.reason, choice->rating)) return Stay{};
    Tell answered = tell;
    answered.reminded = !touch(choice->reasons, touched.reason);
    return answered;
}

Way on(const Tell& tell, const event::ProfileAnswered& answered, Turn& turn) {
    const auto* part = std::get_if<ProfilePart>(&tell.question);
    if (part != nullptr && answered.answer.index() == static_cast<std::size_t>(*part))
        keep_answer(turn.visit.profile, answered.answer);
    return Stay{};
}

Way on(const Tell& tell, const event::Next&, Turn& turn) {
    if (!is_answered(turn.visit, tell)) return Stay{};
    return onward(tell, turn);
}

Way on(const Tell& tell, const event::QuestionSkipped&, Turn& turn) {
    forget_answer(tell, turn.visit);
    return onward(tell, turn);
}

Way on(const Tell& tell, const event::RestSkipped&, Turn& turn) { return end_story(tell, turn); }

Way on(const Tell& tell, const event::Back&, Turn& turn) {
    const std::vector<Question> questions = questions_of(tell.story, turn.catalogue);
    const auto here = std::ranges::find(questions, tell.question);
    if (here == questions.begin() || here == questions.end())
        return std::visit([](const auto& from) -> Way { return from; }, tell.story.from);
    return Tell{.story = tell.story, .question = *(here - 1)};
}

}  // namespace baileo::visit
