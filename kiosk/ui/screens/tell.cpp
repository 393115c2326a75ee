#include "kiosk/ui/screens.hpp"
#include "kiosk/ui/widgets/dock.hpp"
#include "kiosk/ui/widgets/head.hpp"
#include "kiosk/ui/widgets/note.hpp"
#include "kiosk/ui/widgets/option_card.hpp"
#include "kiosk/visit/answers.hpp"
#include "kiosk/visit/order.hpp"
#include "kiosk/visit/stories.hpp"
#include "shared/base/overloaded.hpp"

namespace baileo::ui {
namespace {

using visit::ProfilePart;

/// A question as it stands on the screen.
struct Sheet {
    std::string heading;
    std::string hint;  ///< how to answer, where that is not plain
    std::vector<Option> options;
    Text skip = Text::skip_question;
};

Sheet about_aspect(const Frame& frame, domain::Aspect aspect, const visit::Choice* choice) {
    Sheet sheet{.heading = std::string(words(aspect, frame.language())), .hint = {}, .options = {}};
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

Sheet about_reasons(const Frame& frame, const visit::InVisit& visit, const visit::Choice* choice,
                    bool reminded) {
    const domain::Rating rating = choice == nullptr ? domain::Rating::good : choice->rating;
    const bool praises = rating >= domain::Rating::good;
    const Text hint = reminded ? Text::reasons_reminder : Text::reasons_hint;
    Sheet sheet{.heading = frame.say(praises ? Text::praise_question : Text::blame_question),
                .hint = frame.say(hint, {{"limit", std::to_string(domain::reason_limit)}}),
                .options = {}};
    for (const domain::Reason reason : visit::shuffled_reasons(rating, visit.seeds.order_seed))
        sheet.options.push_back(
            {.id = "reason-" + std::string(domain::reason_words.word(reason)),
             .label = std::string(words(reason, frame.language())),
             .event = visit::event::ReasonTouched{reason},
             .chosen = choice != nullptr && std::ranges::count(choice->reasons, reason) > 0,
             .confidential = true});
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

Sheet about_oneself(const Frame& frame, const domain::Profile& profile, ProfilePart part) {
    constexpr Text headings[] = {Text::gender_question, Text::age_question, Text::residence_question,
                                 Text::disability_question};
    return {.heading = frame.say(headings[static_cast<std::size_t>(part)]),
            .hint = {},
            .options = profile_options(frame, profile, part),
            .skip = Text::prefer_not_to_say};
}

Sheet sheet_of(const Frame& frame, const visit::InVisit& visit, const visit::step::Tell& step) {
    const visit::Choice* choice =
        step.story.innovation ? visit::choice_of(visit, *step.story.innovation) : nullptr;
    return std::visit(Overloaded{
                          [&](domain::Aspect aspect) { return about_aspect(frame, aspect, choice); },
                          [&](visit::Why) { return about_reasons(frame, visit, choice, step.reminded); },
                          [&](ProfilePart part) { return about_oneself(frame, visit.profile, part); },
                      },
                      step.question);
}

/// "Question 2 of 7 about Ambon City of Music"
std::string place_of(const Frame& frame, const visit::step::Tell& step) {
    const auto questions = visit::questions_of(step.story, frame.context.catalogue);
    const auto here = std::ranges::find(questions, step.question);
    const std::string place =
        frame.say(Text::question_of, {{"question", std::to_string(here - questions.begin() + 1)},
                                      {"questions", std::to_string(questions.size())}});
    const bool about_innovation = !std::holds_alternative<ProfilePart>(step.question);
    const domain::Innovation* innovation = about_innovation && step.story.innovation
                                               ? frame.context.catalogue.find(*step.story.innovation)
                                               : nullptr;
    if (innovation == nullptr) return place + ".";
    return frame.say(Text::question_about,
                     {{"place", place}, {"title", innovation->title.in(frame.language())}});
}

std::vector<Button> actions(const Frame& frame, bool answered) {
    return {back_button(frame),
            {.id = "skip-rest", .label = frame.say(Text::skip_rest), .event = visit::event::RestSkipped{}},
            {.id = "next",
             .label = frame.say(Text::next),
             .event = visit::event::Next{},
             .look = Look::primary,
             .icon = Icon::arrow_right,
             .side = IconSide::right,
             .enabled = answered}};
}

void draw_hint(Frame& frame, const Sheet& sheet, bool reminded, Rect& body) {
    const Rect place = take_top(body, frame.type.line_height(style::label, 1) * 1.7F, frame.metrics.space(1));
    if (reminded) {
        draw_notice(frame, place, Icon::touch, "reminder", sheet.hint, frame.theme.warning, style::label);
        return;
    }
    const Rect drawn =
        frame.write(sheet.hint, style::body, place, frame.theme.page, {Align::left, Stand::middle, true});
    frame.describe(Role::text, "hint", sheet.hint, drawn);
}

void keep_heading_back(Frame& frame) {
    const auto heading = std::ranges::find(frame.scene.nodes, Role::heading, &Node::role);
    if (heading != frame.scene.nodes.end()) heading->confidential = true;
}

}  // namespace

void draw_tell(Frame& frame, const visit::InVisit& visit, const visit::step::Tell& step) {
    const Metrics& metrics = frame.metrics;
    const bool low = metrics.is_low();
    const Sheet sheet = sheet_of(frame, visit, step);
    const std::string note = low && !sheet.hint.empty() ? sheet.hint : place_of(frame, step);
    const float head = draw_head(frame, sheet.heading, note, 4);
    // Praise or blame is asked for as the innovation was rated, so the question alone gives that away.
    if (std::holds_alternative<visit::Why>(step.question)) keep_heading_back(frame);
    Rect body = draw_dock(frame, frame.screen(), actions(frame, visit::is_answered(visit, step)), true);
    const float top = low ? head + metrics.space(1) : std::max(frame.reach_top(), head) + metrics.space(2);
    body.height = bottom(body) - top - metrics.space(low ? 0 : 2);
    body.y = top;
    const Entrance entrance(frame);
    if (!low && !sheet.hint.empty()) draw_hint(frame, sheet, step.reminded, body);
    draw_options(frame, body, sheet.options,
                 {.id = "skip-question",
                  .label = frame.say(sheet.skip),
                  .event = visit::event::QuestionSkipped{},
                  .look = Look::quiet,
                  .style = style::name});
}

}  // namespace baileo::ui
