#include "server/merge/verdict.hpp"

#include <algorithm>

namespace baileo::merge {
namespace {

constexpr std::array<std::string_view, verdicts.size()> words{"rejected:malformed",
                                                              "rejected:other-competition",
                                                              "rejected:test-mode",
                                                              "rejected:unknown-innovation",
                                                              "rejected:withdrawn-innovation",
                                                              "rejected:missing-code",
                                                              "rejected:unknown-code",
                                                              "quarantined",
                                                              "duplicate-code",
                                                              "changed-in-visit",
                                                              "counted"};

}  // namespace

std::string_view word(Verdict verdict) { return words[static_cast<std::size_t>(verdict)]; }

std::optional<Verdict> verdict_of(std::string_view word) {
    const auto* const found = std::ranges::find(words, word);
    if (found == words.end()) return std::nullopt;
    return verdicts[static_cast<std::size_t>(found - words.begin())];
}

}  // namespace baileo::merge
