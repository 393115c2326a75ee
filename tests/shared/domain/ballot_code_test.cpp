#include "shared/domain/ballot_code.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>

using namespace baileo;
using domain::BallotCode;

namespace {

/// So many different codes, the same each time.
std::vector<std::string> some_codes(unsigned count) {
    std::vector<std::string> codes;
    codes.reserve(count);
    for (unsigned i = 0; i < count; ++i) {
        const std::uint64_t mixed = (i + 1ULL) * 0x9E3779B97F4A7C15ULL;
        ByteArray<8> random{};
        for (std::size_t byte = 0; byte < random.size(); ++byte)
            random[byte] = static_cast<std::uint8_t>(mixed >> (8 * byte));
        codes.push_back(BallotCode::of(random).text());
    }
    return codes;
}

}  // namespace

TEST_CASE("a code is thirteen characters that cannot be mistaken for each other") {
    for (const std::string& code : some_codes(200)) {
        CHECK(code.size() == 13);
        CHECK(code.find_first_of("ILOU") == std::string::npos);
        CHECK(BallotCode::parse(code)->text() == code);
    }
}

TEST_CASE("a code with one wrong character is no code whichever it is") {
    for (const std::string& code : some_codes(200))
        for (std::size_t place = 0; place < code.size(); ++place)
            for (const char wrong : BallotCode::alphabet) {
                std::string typed = code;
                typed[place] = wrong;
                CHECK(BallotCode::parse(typed).has_value() == (wrong == code[place]));
            }
}

TEST_CASE("a code with two characters swapped is no code wherever they stand") {
    for (const std::string& code : some_codes(200))
        for (std::size_t one = 0; one < code.size(); ++one)
            for (std::size_t other = one + 1; other < code.size(); ++other) {
                std::string typed = code;
                std::swap(typed[one], typed[other]);
                CHECK(BallotCode::parse(typed).has_value() == (code[one] == code[other]));
            }
}

TEST_CASE("every two characters in every two places are told from each other when swapped") {
    // The sum is linear: what finds a swap depends on the two characters and places alone.
    const std::string_view all = BallotCode::alphabet;
    for (std::size_t place = 0; place + 2 < BallotCode::length; ++place)
        for (const char one : all)
            for (const char other : all) {
                std::string twelve(BallotCode::length - 1, '0');
                twelve[place] = one;
                twelve[place + 1] = other;
                std::string swapped = twelve;
                std::swap(swapped[place], swapped[place + 1]);
                const auto fits = [all](const std::string& text) {
                    const auto found = std::ranges::find_if(
                        all, [&text](char check) { return BallotCode::parse(text + check).has_value(); });
                    return *found;
                };
                if (one != other) CHECK(fits(twelve) != fits(swapped));
            }
}

TEST_CASE("a code is read as it was meant") {
    const std::string code = BallotCode::of({0x00, 0x42, 0x10, 0x84, 0x21, 0x08, 0x42, 0x10}).text();
    REQUIRE(code == "0111111111114");

    CHECK(BallotCode::parse("ollL-iIIi 11114")->text() == code);
    CHECK(BallotCode::parse(" 0111-1111-11114 ")->text() == code);
    CHECK_FALSE(BallotCode::parse("").has_value());
    CHECK_FALSE(BallotCode::parse(code + "0").has_value());
    CHECK_FALSE(BallotCode::parse(code.substr(0, 12)).has_value());
    CHECK_FALSE(BallotCode::parse("U111111111114").has_value());
    CHECK_FALSE(BallotCode::parse("011111111111\x80").has_value());
}

TEST_CASE("only characters that occur in codes are taken from a keyboard") {
    CHECK(domain::code_character('k') == 'K');
    CHECK(domain::code_character('o') == '0');
    CHECK(domain::code_character('L') == '1');
    for (const char other : {'u', '-', ' ', '*', '\x7f'})
        CHECK_FALSE(domain::code_character(other).has_value());
}

TEST_CASE("a code is shown in groups as far as it was typed") {
    CHECK(domain::in_groups("") == "");
    CHECK(domain::in_groups("KTB7") == "KTB7");
    CHECK(domain::in_groups("KTB7Q") == "KTB7-Q");
    CHECK(domain::in_groups("KTB7QM4X2H9CX") == "KTB7-QM4X-2H9CX");
}
