#include "server/merge/settle.hpp"

#include <algorithm>
#include <tuple>

#include "shared/crypto/sha256.hpp"

namespace baileo::merge {
namespace {

using CodeTag = domain::CodeTag;

/// A visit as it stands in line for its code; the smallest is served.
struct Place {
    crypto::Hash ticket{};
    std::int64_t journal = 0;

    auto operator<=>(const Place&) const = default;
};

Place place_of(const Received& received) {
    const domain::Ballot& ballot = *received.ballot;
    return {crypto::sha256({as_bytes("baileo/dup/1"), as_bytes(ballot.competition.text()),
                            as_bytes(ballot.code_tag->text()), as_bytes(ballot.visit.text())}),
            received.journal};
}

bool uses_code(const Received& received, Verdict verdict) {
    return verdict == Verdict::counted && received.ballot->code_tag;
}

void set_duplicates_aside(std::span<const Received> received, std::span<Verdict> judged) {
    std::map<CodeTag, Place> served;
    for (std::size_t i = 0; i < received.size(); ++i) {
        if (!uses_code(received[i], judged[i])) continue;
        const Place place = place_of(received[i]);
        const auto [first, added] = served.try_emplace(*received[i].ballot->code_tag, place);
        if (!added) first->second = std::min(first->second, place);
    }
    for (std::size_t i = 0; i < received.size(); ++i)
        if (uses_code(received[i], judged[i]) &&
            served.at(*received[i].ballot->code_tag) != place_of(received[i]))
            judged[i] = Verdict::duplicate_code;
}

/// What one rating answers again and replaces.
auto question_of(const Received& received) {
    const domain::Ballot& ballot = *received.ballot;
    return std::tie(received.journal, ballot.visit, ballot.innovation, ballot.code_tag);
}

void set_changed_aside(std::span<const Received> received, std::span<Verdict> judged) {
    using Question = std::tuple<std::int64_t, domain::VisitId, domain::InnovationId, std::optional<CodeTag>>;
    std::map<Question, std::uint64_t> standing;  // seq of the last rating that could count
    for (std::size_t i = 0; i < received.size(); ++i) {
        if (judged[i] != Verdict::counted) continue;
        auto& seq = standing[question_of(received[i])];
        seq = std::max(seq, received[i].seq);
    }
    for (std::size_t i = 0; i < received.size(); ++i)
        if (judged[i] == Verdict::counted && standing.at(question_of(received[i])) != received[i].seq)
            judged[i] = Verdict::changed_in_visit;
}

}  // namespace

void settle(std::span<const Received> received, std::span<Verdict> judged) {
    set_duplicates_aside(received, judged);
    set_changed_aside(received, judged);
}

}  // namespace baileo::merge
