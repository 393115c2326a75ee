#include "shared/journal/ballot_body.hpp"

namespace baileo::journal {

namespace {

/// Joins parts with commas between two brackets; nothing at all if there are no parts.
std::string listed(std::string_view name, const std::vector<std::string>& parts, char open, char close) {
    if (parts.empty()) return {};
    std::string text = ",\"" + std::string(name) + "\":" + open;
    for (const std::string& part : parts)
        text += (text.back() == open ? "" : ",") + part;
    return text + close;
}

std::string quoted(std::string_view text) { return "\"" + std::string(text) + "\""; }

std::string write_profile(const domain::Profile& profile) {
    std::vector<std::string> parts;
    if (profile.gender) parts.push_back(R"("gender":)" + quoted(domain::gender_words.word(*profile.gender)));
    if (profile.age) parts.push_back(R"("age":)" + quoted(domain::age_words.word(*profile.age)));
    if (profile.residence) parts.push_back(R"("residence":)" + quoted(profile.residence->text()));
    if (profile.disability)
        parts.emplace_back(*profile.disability ? R"("disability":true)" : R"("disability":false)");
    return listed("profile", parts, '{', '}');
}

std::string write_answers(const domain::Answers& answers) {
    std::vector<std::string> aspects;
    aspects.reserve(answers.aspects.size());
    for (const auto& [aspect, rating] : answers.aspects)
        aspects.push_back(quoted(domain::aspect_words.word(aspect)) + ":" +
                          std::to_string(domain::value(rating)));
    std::vector<std::string> reasons;
    reasons.reserve(answers.reasons.size());
    for (const domain::Reason reason : answers.reasons)
        reasons.push_back(quoted(domain::reason_words.word(reason)));
    return listed("aspects", aspects, '{', '}') + listed("reasons", reasons, '[', ']') +
           write_profile(answers.profile);
}

}  // namespace

std::string write_ballot(const domain::Ballot& ballot) {
    return R"({"ballot_id":")" + ballot.id.text() + R"(","competition":")" + ballot.competition.text() +
           R"(","catalogue_version":)" + std::to_string(ballot.catalogue_version) + R"(,"innovation":")" +
           ballot.innovation.text() + R"(","overall":)" + std::to_string(domain::value(ballot.overall)) +
           write_answers(ballot.answers) + R"(,"visit":")" + ballot.visit.text() + R"(","language":")" +
           std::string(domain::code(ballot.language)) + R"(","order_seed":)" +
           std::to_string(ballot.order_seed) + R"(,"position":)" + std::to_string(ballot.position) +
           (ballot.code_tag ? R"(,"code_tag":)" + quoted(ballot.code_tag->text()) : "") + "}";
}

Commitment commit(const Salt& salt, std::string_view ballot_text) {
    return crypto::sha256({as_bytes("baileo/ballot/1"), salt, as_bytes(ballot_text)});
}

std::string write_ballot_body(const domain::Ballot& ballot, const Salt& salt) {
    const std::string text = write_ballot(ballot);
    return R"({"ballot":)" + text + R"(,"salt":")" + to_hex(salt) + R"(","commit":")" +
           to_hex(commit(salt, text)) + R"("})";
}

std::string receipt_code(const Commitment& commitment) {
    const std::string code = to_crockford(commitment, 10);
    return code.substr(0, 4) + "-" + code.substr(4, 4) + "-" + code.substr(8);
}

}  // namespace baileo::journal
