#include "kiosk/ui/screens/question_sheet.hpp"

#include <algorithm>

#include "kiosk/visit/answers.hpp"
#include "kiosk/visit/order.hpp"
#include "kiosk/visit/stories.hpp"
#include "shared/base/overloaded.hpp"

namespace baileo::ui {
namespace {

using visit::ProfilePart;

QuestionSheet about_aspect(const Frame& frame, domain::Aspect aspect, const visit::Choice* choice) {
    QuestionSheet sheet{.heading = std::string(words(aspect, frame.language())), .options = {}};
    sheet.options.reserve(domain::ratings.size());
    for (const domain::Rating rating : domain::ratings) {
        const bool given = choice != nullptr && choice->aspects.contains(aspect);
        sheet.options.push_back({.id = "answer-" + std::to_string(domain::value(rating)),
                                 .label = std::string(words(aspect, rating, frame.language())),
                                 .event = visit::event::Rated{rating},
                                 .chosen = given && choice->aspects.at(aspect) == rating,
                                 .face = rating});
    }
    return sheet;
}

/// Only one side suits the rating and would give it away, so both are named.
std::string both_sides(const Frame& frame, domain::Reason reason) {
    const auto both = std::ranges::find_if(domain::reason_pairs, [&](const auto& sides) {
        return sides.first == reason || sides.second == reason;
    });
    return frame.say(Text::praise_or_blame, {{"one", std::string(words(both->first, frame.language()))},
                                             {"other", std::string(words(both->second, frame.language()))}});
}

QuestionSheet about_reasons(const Frame& frame, const visit::InVisit& visit, const visit::Choice* choice,
                            bool reminded) {
    const domain::Rating rating = choice == nullptr ? domain::Rating::good : choice->rating;
    const bool praises = rating >= domain::Rating::good;
    const Text hint = reminded ? Text::reasons_reminder : Text::reasons_hint;
    QuestionSheet sheet{.heading = frame.say(praises ? Text::praise_question : Text::blame_question),
                        .public_heading = frame.say(Text::praise_or_blame_question),
                        .hint = frame.say(hint, {{"limit", std::to_string(domain::reason_limit)}}),
                        .options = {}};
    const auto reasons = visit::shuffled_reasons(rating, visit.seeds.order_seed);
    sheet.options.reserve(reasons.size());
    for (const domain::Reason reason : reasons)
        sheet.options.push_back(
            {.id = "reason-" + std::string(domain::reason_words.word(reason)),
             .label = std::string(words(reason, frame.language())),
             .event = visit::event::ReasonTouched{reason},
             .chosen = choice != nullptr && std::ranges::count(choice->reasons, reason) > 0,
             .public_label = both_sides(frame, reason)});
    return sheet;
}

std::string residence_name(const Frame& frame, const domain::UnitCode& code) {
    if (code == visit::outside_city()) return frame.say(Text::residence_outside);
    const domain::Unit* unit = frame.context.catalogue.find({code, domain::UnitKind::kecamatan});
    return unit == nullptr ? code.text() : unit->name.in(frame.language());
}

std::vector<Option> profile_options(const Frame& frame, const domain::Profile& profile, ProfilePart part) {
    std::vector<Option> options;
    const auto add = [&](std::string_view id, std::string_view label, const visit::ProfileAnswer& answer,
                         bool chosen) {
        options.push_back(
            {"answer-" + std::string(id), std::string(label), visit::event::ProfileAnswered{answer}, chosen});
    };
    switch (part) {
        case ProfilePart::gender:
            for (const domain::Gender gender : domain::gender_words.values())
                add(domain::gender_words.word(gender), words(gender, frame.language()), gender,
                    profile.gender == gender);
            break;
        case ProfilePart::age:
            for (const domain::AgeBand age : domain::age_words.values())
                add(domain::age_words.word(age), words(age, frame.language()), age, profile.age == age);
            break;
        case ProfilePart::residence:
            for (const domain::UnitCode& code : visit::residences(frame.context.catalogue))
                add(code.text(), residence_name(frame, code), code, profile.residence == code);
            break;
        case ProfilePart::disability:
            add("yes", frame.say(Text::disability_yes), true, profile.disability == true);
            add("no", frame.say(Text::disability_no), false, profile.disability == false);
            break;
    }
    return options;
}

QuestionSheet about_oneself(const Frame& frame, const domain::Profile& profile, ProfilePart part) {
    constexpr Text headings[] = {Text::gender_question, Text::age_question, Text::residence_question,
                                 Text::disability_question};
    return {.heading = frame.say(headings[static_cast<std::size_t>(part)]),
            .options = profile_options(frame, profile, part),
            .skip = Text::prefer_not_to_say};
}

}  // namespace

QuestionSheet question_sheet(const Frame& frame, const visit::InVisit& visit, const visit::step::Tell& step) {
    const visit::Choice* choice =
        step.story.innovation ? visit::choice_of(visit, *step.story.innovation) : nullptr;
    return std::visit(Overloaded{
                          [&](domain::Aspect aspect) { return about_aspect(frame, aspect, choice); },
                          [&](visit::Why) { return about_reasons(frame, visit, choice, step.reminded); },
                          [&](ProfilePart part) { return about_oneself(frame, visit.profile, part); },
                      },
                      step.question);
}

}  // namespace baileo::ui
