#include "server/results/survey_index.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <ranges>
#include <vector>

#include "server/results/citizen_index.hpp"
#include "shared/base/expects.hpp"

namespace baileo::results {
namespace {

constexpr std::uint64_t base = 1ULL << 32U;

struct Fraction {
    std::uint64_t numerator = 0;
    std::uint64_t denominator = 1;  ///< below `base`
};

std::uint64_t sum(const merge::Counts& counts) {
    return counts[0] + 2 * counts[1] + 3 * counts[2] + 4 * counts[3];
}

/// The whole part of a sum of nine fractions below 1, by long division in base 2^32. What ten digits leave
/// open is less than nine units of the last one, and is added. That leads past no whole number: a sum that is
/// none itself keeps a distance of 1 / (product of the denominators) > 2^-288 from the next, and nine units
/// are less than 2^-316.
std::uint64_t whole_part(std::vector<Fraction> fractions) {
    std::array<std::uint64_t, 10> columns{};
    for (std::uint64_t& column : columns)
        for (Fraction& fraction : fractions) {
            fraction.numerator *= base;
            column += fraction.numerator / fraction.denominator;
            fraction.numerator %= fraction.denominator;
        }
    std::uint64_t carry = fractions.size();
    for (const std::uint64_t column : columns | std::views::reverse)
        carry = (column + carry) / base;
    return carry;
}

}  // namespace

void add(ElementCounts& elements, const domain::Answers& answers) {
    for (const auto& [element, answer] : answers.aspects)
        ++elements[element][domain::value(answer) - 1];
}

std::optional<double> mean_answer(const merge::Counts& element) {
    const std::uint64_t given = ballots(element);
    if (given == 0) return std::nullopt;
    return static_cast<double>(sum(element)) / static_cast<double>(given);
}

std::optional<double> survey_index(const ElementCounts& elements) {
    constexpr std::uint64_t count = domain::aspect_words.values().size();
    const auto answered = [](const auto& element) { return ballots(element.second) > 0; };
    if (std::ranges::count_if(elements, answered) != static_cast<std::ptrdiff_t>(count)) return std::nullopt;

    // Twice the index in hundredths is 5000 * sum of the NRR / 9; its fractions matter only for the half.
    std::uint64_t whole = 0;
    std::vector<Fraction> rest;
    rest.reserve(count);
    for (const auto& [element, counts] : elements) {
        const std::uint64_t given = ballots(counts);
        expects(given < base, "an element has fewer than 2^32 answers");
        whole += 5000 * sum(counts) / given;
        rest.push_back({5000 * sum(counts) % given, given});
    }
    const std::uint64_t hundredths = (whole + whole_part(std::move(rest)) + count) / (2 * count);
    return static_cast<double>(hundredths) / 100;
}

}  // namespace baileo::results
