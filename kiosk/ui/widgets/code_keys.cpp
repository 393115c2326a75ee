#include "kiosk/ui/widgets/code_keys.hpp"

#include "shared/domain/ballot_code.hpp"

namespace baileo::ui {
namespace {

constexpr std::string_view characters = domain::BallotCode::alphabet;
constexpr Style character_style{3, Weight::bold, 1.1F, Fonts::lowest, 6};
constexpr Style erase_style{0, Weight::bold, 1.1F, Fonts::lowest, 3};

/// On a tiny panel keys stand closer than other things; a key that is missed is taken back by one touch.
float code_key_gap(const Frame& frame) {
    return frame.metrics.is_low() ? std::ceil(frame.metrics.mm(1.5F)) : frame.metrics.gap();
}

/// As many keys beside each other as a finger can tell apart; each of these numbers leaves places in the last
/// row.
std::size_t code_columns(const Frame& frame, float width) {
    for (const std::size_t columns : {12U, 10U, 9U, 7U}) {
        const auto count = static_cast<float>(columns);
        if ((width - (count - 1) * code_key_gap(frame)) / count >= frame.metrics.target()) return columns;
    }
    return 9;
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
    const auto rows = static_cast<float>(code_rows(code_columns(frame, width)));
    return rows * frame.metrics.target() + (rows - 1) * code_key_gap(frame);
}

void draw_code_keys(Frame& frame, const Rect& area, bool enabled, const std::optional<Button>& last) {
    const std::size_t columns = frame.metrics.is_low() ? 9 : code_columns(frame, area.width);
    const float gap = code_key_gap(frame);
    const auto cells = grid(area, columns, code_rows(columns), gap);
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
    const Rect& first = cells[characters.size()];
    const Rect rest{first.x, first.y, right(area) - first.x, first.height};
    const auto places = grid(rest, others.size(), 1, gap);
    for (std::size_t i = 0; i < others.size(); ++i) {
        // The keys of a tiny panel have room for a word or a picture, not for both.
        if (frame.metrics.is_low()) others[i].icon.reset();
        if (places[i].width < frame.metrics.mm(34)) others[i].side = IconSide::top;
        draw(frame, others[i], places[i]);
    }
}

}  // namespace baileo::ui
