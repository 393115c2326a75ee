#include "kiosk/ui/widgets/keyboard.hpp"

namespace baileo::ui {
namespace {

constexpr std::size_t letters = 26;
constexpr Style letter_style{3, Weight::bold, 1.1F, Fonts::lowest, 6};
constexpr Style word_style{0, Weight::bold, 1.1F, Fonts::lowest, 3};

/// On a tiny panel keys stand closer than other things; a key that is missed is taken back by one touch.
float key_gap(const Frame& frame) {
    return frame.metrics.is_low() ? std::ceil(frame.metrics.mm(1.5F)) : frame.metrics.gap();
}

/// As many letters beside each other as a finger can tell apart; each of these numbers leaves at least two
/// places in the last row.
std::size_t columns_for(const Frame& frame, float width) {
    for (const std::size_t columns : {14U, 10U, 7U}) {
        const auto count = static_cast<float>(columns);
        if ((width - (count - 1) * key_gap(frame)) / count >= frame.metrics.target()) return columns;
    }
    return 8;
}

std::size_t rows_for(std::size_t columns) { return (letters + 2 + columns - 1) / columns; }

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
    const auto rows = static_cast<float>(rows_for(columns_for(frame, width)));
    return rows * frame.metrics.target() + (rows - 1) * key_gap(frame);
}

void draw_keyboard(Frame& frame, const Rect& area, const std::optional<Button>& last) {
    const std::size_t columns = columns_for(frame, area.width);
    const float gap = key_gap(frame);
    const auto cells = grid(area, columns, rows_for(columns), gap);
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
    const Rect rest{first.x, first.y, right(area) - first.x, first.height};
    const auto places = grid(rest, others.size(), 1, gap);
    for (std::size_t i = 0; i < others.size(); ++i) {
        if (places[i].width < frame.metrics.mm(34)) others[i].side = IconSide::top;
        draw(frame, others[i], places[i]);
    }
}

}  // namespace baileo::ui
