#include <doctest/doctest.h>

#include <set>

#include "shared/domain/answers.hpp"
#include "shared/domain/ballot.hpp"
#include "shared/domain/competition.hpp"
#include "shared/domain/fingerprint_words.hpp"
#include "shared/domain/text_rules.hpp"
#include "shared/domain/unit.hpp"

using namespace baileo;
using namespace baileo::domain;

TEST_CASE("every word that files and messages use is read back") {
    for (const UnitKind kind : unit_kinds)
        CHECK(unit_kind_of(word(kind)) == kind);
    for (const Mode mode : {Mode::official, Mode::test})
        CHECK(mode_of(word(mode)) == mode);
    for (const Language language : {Language::id, Language::en})
        CHECK(language_of(code(language)) == language);
    for (const Form form : form_words.values())
        CHECK(form_words.value(form_words.word(form)) == form);
    for (const Rating rating : ratings)
        CHECK(rating_of(value(rating)) == rating);
    CHECK_FALSE(unit_kind_of("OPD"));
    CHECK_FALSE(mode_of(""));
    CHECK_FALSE(language_of("de"));
    for (const std::uint64_t value : {0ULL, 5ULL, 257ULL, ~0ULL})
        CHECK_FALSE(rating_of(value));
}

TEST_CASE("each reason stands in one pair of praise and what needs fixing") {
    std::set<Reason> seen;
    for (const auto& [praise, blame] : reason_pairs) {
        CHECK(is_praise(praise));
        CHECK_FALSE(is_praise(blame));
        seen.insert({praise, blame});
    }
    CHECK(seen.size() == reason_words.values().size());
}

TEST_CASE("the words that people compare are 256 different short ones") {
    const auto& words = fingerprint_words();
    CHECK(std::set(words.begin(), words.end()).size() == 256);
    for (const std::string_view word : words) {
        CHECK(word.size() >= 3);
        CHECK(word.size() <= 7);
        CHECK(word.find_first_not_of("abcdefghijklmnopqrstuvwxyz") == std::string_view::npos);
    }
}

TEST_CASE("a text may be shown if it is what it seems to be") {
    for (const auto* text : {"Sageru", "Pelayanan cepat & ramah (24 jam)", "Caf\xC3\xA9", "\xF0\x9F\x98\x80"})
        CHECK_FALSE(text_fault(text, 80));
    const std::pair<const char*, const char*> faulty[] = {{"", "empty"},
                                                          {"a\nb", "control"},
                                                          {"a\x7F", "control"},
                                                          {"a\xC2\x85", "control"},
                                                          {"\xEF\xBB\xBF"
                                                           "Judul",
                                                           "control"},
                                                          {"a\xE2\x80\xAE"
                                                           "b",
                                                           "direction"},
                                                          {"a\xE2\x81\xA6"
                                                           "b",
                                                           "direction"},
                                                          {"a\xD8\x9C", "direction"},
                                                          {"\xC0\xAF", "UTF-8"},
                                                          {"\xED\xA0\x80", "UTF-8"},
                                                          {"\xF4\x90\x80\x80", "UTF-8"},
                                                          {"\xE2\x82", "UTF-8"},
                                                          {"\x80", "UTF-8"},
                                                          {"\xFF", "UTF-8"}};
    for (const auto& [text, expected] : faulty) {
        CAPTURE(expected);
        const auto fault = text_fault(text, 80);
        REQUIRE(fault);
        CHECK(fault->find(expected) != std::string::npos);
    }
}

TEST_CASE("the length of a text is counted in characters, not bytes") {
    CHECK_FALSE(text_fault("\xC3\xA9\xC3\xA9\xC3\xA9", 3));
    CHECK(text_fault("\xC3\xA9\xC3\xA9\xC3\xA9", 2));
}
