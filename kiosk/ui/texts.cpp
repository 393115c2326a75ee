#include "kiosk/ui/texts.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "text_table.hpp"

namespace baileo::ui {
namespace {

using namespace std::chrono;

constexpr hours ambon_offset{9};

/// The text that stands `index` places after another in texts/*.json.
Text nth(Text first, std::size_t index) { return static_cast<Text>(static_cast<std::size_t>(first) + index); }

/// A question is followed by its four answers.
Text question_about(domain::Aspect aspect) {
    return nth(Text::aspect_requirements, static_cast<std::size_t>(aspect) * 5);
}

}  // namespace

std::string_view words(Text text, domain::Language language) {
    const auto index = static_cast<std::size_t>(text);
    return language == domain::Language::id ? words_id.at(index) : words_en.at(index);
}

std::optional<std::string_view> name_of(std::string_view says, domain::Language language) {
    const auto& all = language == domain::Language::id ? words_id : words_en;
    const auto found = std::ranges::find(all, says);
    if (found == all.end()) return std::nullopt;
    return text_names.at(static_cast<std::size_t>(found - all.begin()));
}

std::string words(Text text, domain::Language language, std::initializer_list<Filling> fillings) {
    std::string filled(words(text, language));
    for (const auto& [name, value] : fillings) {
        const std::string placeholder = "{" + std::string(name) + "}";
        const auto at = filled.find(placeholder);
        if (at != std::string::npos) filled.replace(at, placeholder.size(), value);
    }
    return filled;
}

std::string_view words(domain::Rating rating, domain::Language language) {
    return words(nth(Text::rating_1, domain::value(rating) - 1), language);
}

std::string_view words(domain::Aspect aspect, domain::Language language) {
    return words(question_about(aspect), language);
}

std::string_view words(domain::Aspect aspect, domain::Rating answer, domain::Language language) {
    return words(nth(question_about(aspect), domain::value(answer)), language);
}

std::string_view words(domain::Reason reason, domain::Language language) {
    return words(nth(Text::reason_saves_time, static_cast<std::size_t>(reason)), language);
}

std::string_view words(domain::Gender gender, domain::Language language) {
    return words(nth(Text::gender_woman, static_cast<std::size_t>(gender)), language);
}

std::string_view words(domain::AgeBand age, domain::Language language) {
    return words(nth(Text::age_under_17, static_cast<std::size_t>(age)), language);
}

std::string_view words(domain::UnitKind kind, domain::Language language) {
    switch (kind) {
        case domain::UnitKind::opd:
            return words(Text::kind_opd, language);
        case domain::UnitKind::kecamatan:
            return words(Text::kind_kecamatan, language);
        case domain::UnitKind::kelurahan:
            return words(Text::kind_kelurahan, language);
        case domain::UnitKind::negeri:
            return words(Text::kind_negeri, language);
        case domain::UnitKind::puskesmas:
            return words(Text::kind_puskesmas, language);
        case domain::UnitKind::sekolah:
            return words(Text::kind_sekolah, language);
    }
    return {};
}

std::string count_words(std::size_t innovations, domain::Language language) {
    if (innovations == 1) return std::string(words(Text::innovation_one, language));
    return words(Text::innovation_count, language, {{"count", std::to_string(innovations)}});
}

std::string date_words(WallTime time, domain::Language language) {
    const year_month_day date{floor<days>(time + ambon_offset)};
    const auto month = words(nth(Text::month_1, static_cast<unsigned>(date.month()) - 1), language);
    return words(Text::date, language,
                 {{"day", std::to_string(static_cast<unsigned>(date.day()))},
                  {"month", std::string(month)},
                  {"year", std::to_string(static_cast<int>(date.year()))}});
}

std::string time_words(WallTime time, domain::Language language) {
    const auto local = time + ambon_offset;
    const hh_mm_ss clock{local - floor<days>(local)};
    const char* separator = language == domain::Language::id ? "." : ":";
    return fmt::format("{:02}{}{:02}", clock.hours().count(), separator, clock.minutes().count());
}

}  // namespace baileo::ui
