#include "shared/domain/ballot_code.hpp"

namespace baileo::domain {
namespace {

/// Times the generator `a` of GF(32): a shift, less the field's polynomial where it carries over.
constexpr unsigned times_a(unsigned value) {
    constexpr unsigned polynomial = 0b100101;
    const unsigned shifted = value << 1U;
    return (shifted & 32U) != 0 ? shifted ^ polynomial : shifted;
}

/// What the check character must be after these twelve.
char check_character(std::string_view twelve) {
    unsigned sum = 0;
    for (const char character : twelve)
        sum = times_a(sum ^ static_cast<unsigned>(BallotCode::alphabet.find(character)));
    return BallotCode::alphabet[sum];
}

}  // namespace

BallotCode BallotCode::of(const ByteArray<8>& random) {
    std::string text = to_crockford(random, length - 1);
    text += check_character(text);
    return BallotCode(std::move(text));
}

std::optional<BallotCode> BallotCode::parse(std::string_view typed) {
    std::string text = normalise_crockford(typed);
    if (text.size() != length || text.find_first_not_of(alphabet) != std::string::npos) return std::nullopt;
    if (text.back() != check_character(std::string_view(text).substr(0, length - 1))) return std::nullopt;
    return BallotCode(std::move(text));
}

std::optional<char> code_character(char typed) {
    const std::string text = normalise_crockford({&typed, 1});
    if (text.empty() || BallotCode::alphabet.find(text.front()) == std::string_view::npos)
        return std::nullopt;
    return text.front();
}

std::string in_groups(std::string_view code) {
    std::string text;
    for (std::size_t i = 0; i < code.size(); ++i) {
        if (i == 4 || i == 8) text += '-';
        text += code[i];
    }
    return text;
}

}  // namespace baileo::domain
