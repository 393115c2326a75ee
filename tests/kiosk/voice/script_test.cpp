#include "kiosk/voice/script.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace baileo;
using namespace baileo::voice;
using domain::Language;

namespace {

std::vector<std::string> texts(const std::vector<Utterance>& script) {
    std::vector<std::string> result;
    for (const Utterance& utterance : script)
        result.push_back(utterance.text);
    return result;
}

/// The four faces, as they are drawn: the heading is not the first part, and "Baik" is chosen.
std::vector<Part> rating_screen() {
    return {
        {.kind = PartKind::button, .label = "Kembali"},
        {.kind = PartKind::text, .label = "Pilih satu wajah."},
        {.kind = PartKind::heading, .label = "Bagaimana inovasi ini?", .clip = ClipId::parse("rate-title")},
        {.kind = PartKind::choice, .label = "Tidak baik"},
        {.kind = PartKind::choice, .label = "Baik", .selected = true},
        {.kind = PartKind::button, .label = "Lanjut", .enabled = false}};
}

}  // namespace

TEST_CASE("a screen is read heading first, then texts, choices with their place and buttons") {
    const auto script = screen_script(rating_screen(), Language::id, Audience::visitor_alone);

    CHECK(texts(script) == std::vector<std::string>{"Bagaimana inovasi ini?", "Pilih satu wajah.",
                                                    "Tidak baik", "pilihan 1 dari 2",       //
                                                    "Baik", "pilihan 2 dari 2", "dipilih",  //
                                                    "Kembali", "tombol",                    //
                                                    "Lanjut", "tombol", "tidak tersedia"});
}

TEST_CASE("an English screen has English words for place and state") {
    const std::vector<Part> parts{{.kind = PartKind::choice, .label = "Not good", .enabled = false},
                                  {.kind = PartKind::choice, .label = "Good", .selected = true},
                                  {.kind = PartKind::button, .label = "Next"}};

    const auto script = screen_script(parts, Language::en, Audience::visitor_alone);

    CHECK(texts(script) == std::vector<std::string>{"Not good", "choice 1 of 2", "unavailable",  //
                                                    "Good", "choice 2 of 2", "selected",         //
                                                    "Next", "button"});
    for (const Utterance& utterance : script)
        CHECK(utterance.language == Language::en);
}

TEST_CASE("a recording is named for the sentences of the screen and for those of the voice") {
    const auto script = screen_script(rating_screen(), Language::id, Audience::visitor_alone);

    CHECK(script[0].clip == ClipId::parse("rate-title"));
    CHECK(script[1].clip == std::nullopt);
    CHECK(script[3].clip == ClipId::parse("choice-1-of-2"));
    CHECK(script[6].clip == ClipId::parse("selected"));
    CHECK(script[11].clip == ClipId::parse("unavailable"));
}

TEST_CASE("the loudspeaker does not say which choice was made") {
    const auto script = screen_script(rating_screen(), Language::id, Audience::everybody);

    CHECK(texts(script) == std::vector<std::string>{"Bagaimana inovasi ini?", "Pilih satu wajah.",
                                                    "Tidak baik", "pilihan 1 dari 2",  //
                                                    "Baik", "pilihan 2 dari 2",        //
                                                    "Kembali", "tombol",               //
                                                    "Lanjut", "tombol", "tidak tersedia"});
}

TEST_CASE("answers on the review are heard in headphones only") {
    const std::vector<Part> review{
        {.kind = PartKind::heading, .label = "Check, then send"},
        {.kind = PartKind::text, .label = "Sago Drives Rutong's Economy: Good", .confidential = true},
        {.kind = PartKind::text, .label = "Ambon City of Music: Not good", .confidential = true},
        {.kind = PartKind::text, .label = "Not sent yet."}};

    CHECK(texts(screen_script(review, Language::en, Audience::visitor_alone)) ==
          std::vector<std::string>{"Check, then send", "Sago Drives Rutong's Economy: Good",
                                   "Ambon City of Music: Not good", "Not sent yet."});
    CHECK(texts(screen_script(review, Language::en, Audience::everybody)) ==
          std::vector<std::string>{"Check, then send",
                                   "Your answers are not read aloud. Use headphones to hear them.",
                                   "Not sent yet."});
}

TEST_CASE("the loudspeaker says what is public of a confidential part") {
    const std::vector<Part> question{{.kind = PartKind::heading,
                                      .label = "What needs fixing?",
                                      .confidential = true,
                                      .public_label = "What did you like, or what needs fixing?",
                                      .clip = ClipId::parse("blame-question")},
                                     {.kind = PartKind::choice,
                                      .label = "Far away",
                                      .selected = true,
                                      .confidential = true,
                                      .public_label = "Close to home, or: Far away"}};

    const auto aloud = screen_script(question, Language::en, Audience::everybody);
    CHECK(texts(aloud) == std::vector<std::string>{"What did you like, or what needs fixing?",
                                                   "Close to home, or: Far away", "choice 1 of 1"});
    CHECK(aloud[0].clip == std::nullopt);
    CHECK(texts(screen_script(question, Language::en, Audience::visitor_alone)) ==
          std::vector<std::string>{"What needs fixing?", "Far away", "choice 1 of 1", "selected"});
    CHECK(focus_script(question, 1, Language::en, Audience::everybody).empty());
}

TEST_CASE("the part in focus is said with its place and state") {
    const auto parts = rating_screen();

    CHECK(texts(focus_script(parts, 4, Language::id, Audience::visitor_alone)) ==
          std::vector<std::string>{"Baik", "pilihan 2 dari 2", "dipilih"});
    CHECK(texts(focus_script(parts, 5, Language::id, Audience::visitor_alone)) ==
          std::vector<std::string>{"Lanjut", "tombol", "tidak tersedia"});
}

TEST_CASE("the loudspeaker says buttons in focus but no choice") {
    const auto parts = rating_screen();

    CHECK(texts(focus_script(parts, 0, Language::id, Audience::everybody)) ==
          std::vector<std::string>{"Kembali", "tombol"});
    CHECK(focus_script(parts, 3, Language::id, Audience::everybody).empty());
}

TEST_CASE("a ballot code and the keys that write it are said to headphones alone") {
    const std::vector<Part> parts{
        {.kind = PartKind::text, .label = "2 dari 13", .confidential = true, .spelled = "KT"},
        {.kind = PartKind::key, .label = "K", .confidential = true}};

    CHECK(texts(focus_script(parts, 1, Language::id, Audience::everybody)).empty());
    CHECK(texts(focus_script(parts, 1, Language::id, Audience::visitor_alone)) ==
          std::vector<std::string>{"K"});
    const auto aloud = texts(screen_script(parts, Language::id, Audience::everybody));
    REQUIRE(aloud.size() == 1);
    CHECK(aloud[0].find("earphone") != std::string::npos);
    CHECK(texts(screen_script(parts, Language::id, Audience::visitor_alone)) ==
          std::vector<std::string>{"2 dari 13", "K", "T"});
}

TEST_CASE("a part without words is passed over") {
    const std::vector<Part> parts{{.kind = PartKind::text, .label = ""},
                                  {.kind = PartKind::text, .label = "Terima kasih."}};

    CHECK(texts(screen_script(parts, Language::id, Audience::everybody)) ==
          std::vector<std::string>{"Terima kasih."});
}

TEST_CASE("an option of the display is said with its state to everybody, since it is no answer") {
    const std::vector<Part> parts{{.kind = PartKind::option, .label = "Large", .selected = true}};

    CHECK(texts(focus_script(parts, 0, Language::en, Audience::everybody)) ==
          std::vector<std::string>{"Large", "selected"});
}

TEST_CASE("a code is spelled slowly, without its hyphens") {
    const std::vector<Part> parts{{.kind = PartKind::text, .label = "Tanda terima", .spelled = "K7-QM"}};

    const auto script = screen_script(parts, Language::id, Audience::everybody);

    CHECK(texts(script) == std::vector<std::string>{"Tanda terima", "K", "7", "Q", "M"});
    CHECK_FALSE(script[0].slow);
    for (std::size_t i = 1; i < script.size(); ++i)
        CHECK(script[i].slow);
}

TEST_CASE("a part in another language than its screen is said in its own") {
    const std::vector<Part> parts{{.kind = PartKind::button, .label = "Start", .language = Language::en}};

    const auto script = screen_script(parts, Language::id, Audience::everybody);

    CHECK(texts(script) == std::vector<std::string>{"Start", "button"});
    CHECK(script[0].language == Language::en);
    CHECK(script[1].language == Language::en);
}

TEST_CASE("the greeting is said in both languages") {
    const auto script = greeting();

    REQUIRE(script.size() == 2);
    CHECK(script[0].language == Language::id);
    CHECK(script[1].language == Language::en);
    CHECK(script[0].clip == ClipId::parse("welcome"));
}
