#include "kiosk/voice/pronunciation.hpp"

#include <doctest/doctest.h>

using namespace baileo;
using domain::Language;
using voice::Pronunciation;

namespace {

Pronunciation a_list() {
    return *Pronunciation::parse("# names\n\nid baileo ba ileo\nen baileo bah ee lay oh\n* skm es ka em\n");
}

}  // namespace

TEST_CASE("a word of the list is respelled in its language, whatever its case") {
    CHECK(a_list().respell("Selamat datang di Baileo.", Language::id) == "Selamat datang di ba ileo.");
    CHECK(a_list().respell("Welcome to BAILEO!", Language::en) == "Welcome to bah ee lay oh!");
}

TEST_CASE("a word listed for all languages is respelled in each") {
    CHECK(a_list().respell("SKM 2026", Language::id) == "es ka em 2026");
    CHECK(a_list().respell("SKM 2026", Language::en) == "es ka em 2026");
}

TEST_CASE("only whole words are respelled") {
    CHECK(a_list().respell("Baileonya, baileó dan e-skm", Language::id) ==
          "Baileonya, baileó dan e-es ka em");
}

TEST_CASE("square brackets do not reach the engine, which would read phonemes in them") {
    CHECK(a_list().respell("[[h@l'oU]] Ambon", Language::id) == "  h@l'oU   Ambon");
}

TEST_CASE("a line that is no entry is refused with its number") {
    for (const char* const list : {"id baileo ba ileo\nms baileo ba\n", "# a\nid baileo\n", "# a\nid\n",
                                   "# a\nid ba-ileo ba ileo\n", "# a\n baileo ba ileo\n"}) {
        CAPTURE(list);
        const auto refused = Pronunciation::parse(list);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == ErrorCode::malformed);
        CHECK(refused.error().detail.starts_with("line 2: "));
    }
}
