#include "kiosk/ui/texts.hpp"

#include <doctest/doctest.h>

#include "shared/base/time_text.hpp"

namespace baileo::tests {

using domain::Language;
using ui::Text;

TEST_CASE("each rating and each kind of unit has its words in both languages") {
    CHECK(ui::words(domain::Rating::poor, Language::id) == "Tidak baik");
    CHECK(ui::words(domain::Rating::not_very_good, Language::id) == "Kurang baik");
    CHECK(ui::words(domain::Rating::good, Language::id) == "Baik");
    CHECK(ui::words(domain::Rating::very_good, Language::en) == "Very good");
    for (const domain::UnitKind kind : domain::unit_kinds)
        CHECK(ui::words(kind, Language::id) != ui::words(kind, Language::en).substr(0, 0));
}

TEST_CASE("each question about an innovation has its own words, and its answers go from worst to best") {
    using domain::Aspect;
    using domain::Rating;
    CHECK(ui::words(Aspect::requirements, Language::id) == "Apakah persyaratannya sesuai?");
    CHECK(ui::words(Aspect::requirements, Rating::poor, Language::id) == "Tidak sesuai");
    CHECK(ui::words(Aspect::cost, Rating::very_good, Language::id) == "Gratis");
    CHECK(ui::words(Aspect::facilities, Language::en) == "How are the rooms and equipment?");
    CHECK(ui::words(Aspect::facilities, Rating::very_good, Language::id) == "Sangat baik");
    CHECK(ui::words(domain::Reason::saves_time, Language::en) == "Saves time");
    CHECK(ui::words(domain::Reason::not_open_to_all, Language::id) == "Belum ramah difabel dan lansia");
    CHECK(ui::words(domain::Gender::man, Language::en) == "Man");
    CHECK(ui::words(domain::AgeBand::under_17, Language::en) == "Under 17");
    CHECK(ui::words(domain::AgeBand::over_60, Language::id) == "Di atas 60");
}

TEST_CASE("what stands for a name in a text is filled in") {
    CHECK(ui::words(Text::page_of, Language::id, {{"page", "2"}, {"pages", "9"}}) == "Halaman 2 dari 9");
}

TEST_CASE("one innovation is counted as one") {
    CHECK(ui::count_words(1, Language::en) == "1 entry");
    CHECK(ui::count_words(2, Language::en) == "2 entries");
    CHECK(ui::count_words(1, Language::id) == "1 inovasi");
}

TEST_CASE("a fixed sentence is known by its name, for recordings of it") {
    CHECK(ui::name_of("Bagaimana penilaian Bapak/Ibu?", Language::id) == "rate-question");
    CHECK(ui::name_of("How would you rate it?", Language::en) == "rate-question");
    CHECK(ui::name_of("How would you rate it?", Language::id) == std::nullopt);
    CHECK(ui::name_of("Puskesmas Hutumuri", Language::id) == std::nullopt);
}

TEST_CASE("days and hours are those of Ambon") {
    const auto evening = parse_rfc3339("2026-11-30T22:30:00Z");
    REQUIRE(evening.has_value());
    CHECK(ui::date_words(*evening, Language::id) == "1 Desember 2026");
    CHECK(ui::date_words(*evening, Language::en) == "1 December 2026");
    CHECK(ui::time_words(*evening, Language::id) == "07.30");
    CHECK(ui::time_words(*evening, Language::en) == "07:30");
}

}  // namespace baileo::tests
