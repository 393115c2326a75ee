#include "kiosk/ui/widgets/code_keys.hpp"

#include "kiosk/ui/widgets/keys.hpp"
#include "shared/domain/ballot_code.hpp"

namespace baileo::ui {
namespace {

constexpr std::string_view characters = domain::BallotCode::alphabet;
constexpr Style character_style{3, Weight::bold, 1.1F, Fonts::lowest, 6};
constexpr Style erase_style{0, Weight::bold, 1.1F, Fonts::lowest, 3};

/// Each of these numbers leaves places in the last row.
std::size_t code_columns(const Frame& frame, float width) {
    return key_columns(frame, width, {12, 10, 9, 7}, 9);
}

std::size_t code_rows(std::size_t columns) { return (characters.size() + columns) / columns; }

Button code_key(std::string id, std::string label, visit::Event event, const Style& style, bool enabled) {
    return {.id = std::move(id),
            .label = std::move(label),
            .event = std::move(event),
            .look = Look::key,
            .style = style,
            .enabled = enabled,
            .role = Role::key,
            .confidential = true};
}

}  // namespace

float code_keys_height(const Frame& frame, float width) {
    return key_rows_height(frame, code_rows(code_columns(frame, width)));
}

void draw_code_keys(Frame& frame, const Rect& area, bool enabled, const std::optional<Button>& last) {
    const std::size_t columns = code_columns(frame, area.width);
    const auto cells = grid(area, columns, code_rows(columns), key_gap(frame));
    for (std::size_t i = 0; i < characters.size(); ++i) {
        const std::string character(1, characters[i]);
        draw(frame,
             code_key("key-" + character, character, visit::event::Typed{character[0]}, character_style,
                      enabled),
             cells[i]);
    }
    std::vector<Button> others{
        code_key("key-erase", frame.say(Text::key_erase), visit::event::Erased{}, erase_style, enabled)};
    others.back().icon = Icon::erase;
    if (last) others.push_back(*last);
    // The keys of a tiny panel have room for a word or a picture, not for both.
    if (frame.metrics.is_low())
        for (Button& other : others)
            other.icon.reset();
    const Rect& first = cells[characters.size()];
    draw_word_keys(frame, {first.x, first.y, right(area) - first.x, first.height}, others);
}

}  // namespace baileo::ui
