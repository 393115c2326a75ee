#include "kiosk/visit/stories.hpp"

#include <algorithm>

#include "kiosk/visit/answers.hpp"
#include "shared/base/expects.hpp"
#include "shared/base/overloaded.hpp"

namespace baileo::visit {
namespace {

bool asks_about_innovations(const domain::Questions& asked) {
    return !asked.aspects.empty() || asked.reasons;
}

bool is_answered(const domain::Profile& profile, ProfilePart part) {
    switch (part) {
        case ProfilePart::gender:
            return profile.gender.has_value();
        case ProfilePart::age:
            return profile.age.has_value();
        case ProfilePart::residence:
            return profile.residence.has_value();
        case ProfilePart::disability:
            return profile.disability.has_value();
    }
    return false;
}

}  // namespace

domain::UnitCode outside_city() {
    const auto code = domain::UnitCode::parse("outside");
    expects(code.has_value(), "the word for everywhere else is a code");
    return *code;
}

std::vector<domain::UnitCode> residences(const domain::Catalogue& catalogue) {
    std::vector<domain::UnitCode> all;
    for (const domain::Unit& unit : catalogue.units)
        if (unit.key.kind == domain::UnitKind::kecamatan) all.push_back(unit.key.code);
    if (!all.empty()) all.push_back(outside_city());
    return all;
}

std::vector<Question> questions_of(const step::Story& story, const domain::Catalogue& catalogue) {
    const domain::Questions& asked = catalogue.competition.questions;
    std::vector<Question> questions;
    if (story.innovation) {
        questions.assign(asked.aspects.begin(), asked.aspects.end());
        if (asked.reasons) questions.emplace_back(Why{});
    }
    if (!story.about_oneself || !asked.profile) return questions;
    for (const ProfilePart part : profile_parts)
        if (part != ProfilePart::residence || !residences(catalogue).empty()) questions.emplace_back(part);
    return questions;
}

std::vector<step::Story> topics(const InVisit& visit, const domain::Catalogue& catalogue) {
    const domain::Questions& asked = catalogue.competition.questions;
    std::vector<step::Story> stories;
    if (asks_about_innovations(asked))
        for (const Choice& choice : visit.choices)
            stories.push_back({.innovation = choice.innovation, .about_oneself = false, .from = {}});
    if (asked.profile) stories.push_back({.innovation = {}, .about_oneself = true, .from = {}});
    return stories;
}

bool is_answered(const InVisit& visit, const step::Tell& tell) {
    const Choice* choice = tell.story.innovation ? choice_of(visit, *tell.story.innovation) : nullptr;
    return std::visit(
        Overloaded{
            [&](domain::Aspect aspect) { return choice != nullptr && choice->aspects.contains(aspect); },
            [&](Why) { return choice != nullptr && !choice->reasons.empty(); },
            [&](ProfilePart part) { return is_answered(visit.profile, part); },
        },
        tell.question);
}

}  // namespace baileo::visit
