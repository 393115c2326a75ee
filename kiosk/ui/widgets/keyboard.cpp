#include "kiosk/ui/widgets/keyboard.hpp"

#include "kiosk/ui/widgets/keys.hpp"

namespace baileo::ui {
namespace {

constexpr std::size_t letters = 26;
constexpr Style letter_style{3, Weight::bold, 1.1F, Fonts::lowest, 6};
constexpr Style word_style{0, Weight::bold, 1.1F, Fonts::lowest, 3};

/// Each of these numbers leaves at least two places in the last row.
std::size_t letter_columns(const Frame& frame, float width) {
    return key_columns(frame, width, {14, 10, 7}, 8);
}

std::size_t letter_rows(std::size_t columns) { return (letters + 2 + columns - 1) / columns; }

Button key(std::string id, std::string label, Action event, const Style& style) {
    return {.id = std::move(id),
            .label = std::move(label),
            .event = std::move(event),
            .look = Look::key,
            .style = style,
            .role = Role::key};
}

}  // namespace

float keyboard_height(const Frame& frame, float width) {
    return key_rows_height(frame, letter_rows(letter_columns(frame, width)));
}

void draw_keyboard(Frame& frame, const Rect& area, const std::optional<Button>& last) {
    const std::size_t columns = letter_columns(frame, area.width);
    const auto cells = grid(area, columns, letter_rows(columns), key_gap(frame));
    for (std::size_t i = 0; i < letters; ++i) {
        const std::string letter(1, static_cast<char>('A' + i));
        draw(frame, key("key-" + letter, letter, visit::event::Typed{letter[0]}, letter_style), cells[i]);
    }
    std::vector<Button> others{
        key("key-space", frame.say(Text::key_space), visit::event::Typed{' '}, word_style),
        key("key-erase", frame.say(Text::key_erase), visit::event::Erased{}, word_style)};
    others.back().icon = Icon::erase;
    if (last) others.push_back(*last);
    const Rect& first = cells[letters];
    draw_word_keys(frame, {first.x, first.y, right(area) - first.x, first.height}, others);
}

}  // namespace baileo::ui
