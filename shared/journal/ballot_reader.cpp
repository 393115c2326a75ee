#include "shared/journal/ballot_reader.hpp"

namespace baileo::journal {
namespace {

using domain::Answers;

constexpr std::uint32_t longest_list = 100'000;
constexpr std::uint64_t seed_limit = 1ULL << 53U;  // what every JSON reader keeps exactly

void read_rating(OrderedFields& fields, std::string_view name, domain::Rating& target) {
    fields.accept(name, domain::rating_of(fields.number(name)), target, "is not 1, 2, 3 or 4");
}

void read_aspects(OrderedFields& fields, Answers& answers) {
    for (const domain::Aspect aspect : domain::aspect_words.values()) {
        const std::string_view name = domain::aspect_words.word(aspect);
        if (fields.next_is(name)) read_rating(fields, name, answers.aspects[aspect]);
    }
}

void read_reasons(OrderedFields& fields, Answers& answers) {
    fields.each_text("reasons", [&](std::string_view word) {
        const auto reason = domain::reason_words.value(word);
        const auto& given = answers.reasons;
        if (!reason || given.size() == domain::reason_limit || (!given.empty() && given.back() >= *reason))
            return fields.fail("reasons", "are not up to three known words in their order");
        answers.reasons.push_back(*reason);
    });
}

void read_profile(OrderedFields& fields, domain::Profile& profile) {
    if (fields.next_is("gender")) fields.word("gender", domain::gender_words, profile.gender);
    if (fields.next_is("age")) fields.word("age", domain::age_words, profile.age);
    if (fields.next_is("residence")) fields.identifier("residence", profile.residence);
    if (fields.next_is("disability")) profile.disability = fields.flag("disability");
}

void read_answers(OrderedFields& fields, Answers& answers) {
    if (fields.next_is("aspects"))
        fields.nested("aspects", [&](OrderedFields& inner) { read_aspects(inner, answers); });
    if (fields.next_is("reasons")) read_reasons(fields, answers);
    if (fields.next_is("profile"))
        fields.nested("profile", [&](OrderedFields& inner) { read_profile(inner, answers.profile); });
}

}  // namespace

domain::Ballot read_ballot(OrderedFields& fields) {
    domain::Ballot ballot;
    fields.identifier("ballot_id", ballot.id);
    fields.identifier("competition", ballot.competition);
    ballot.catalogue_version = fields.number("catalogue_version");
    fields.identifier("innovation", ballot.innovation);
    read_rating(fields, "overall", ballot.overall);
    read_answers(fields, ballot.answers);
    fields.identifier("visit", ballot.visit);
    fields.accept("language", domain::language_of(fields.text("language")), ballot.language,
                  "is not id or en");
    ballot.order_seed = fields.number("order_seed");
    if (ballot.order_seed >= seed_limit) fields.fail("order_seed", "is not below 2^53");
    const std::uint64_t position = fields.number("position");
    if (position > longest_list) fields.fail("position", "is not a place in a list");
    ballot.position = static_cast<std::uint32_t>(position);
    if (fields.next_is("code_tag")) fields.identifier("code_tag", ballot.code_tag);
    return ballot;
}

}  // namespace baileo::journal
