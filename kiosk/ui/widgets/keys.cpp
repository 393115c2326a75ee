#include "kiosk/ui/widgets/keys.hpp"

namespace baileo::ui {

float key_gap(const Frame& frame) {
    return frame.metrics.is_low() ? std::ceil(frame.metrics.mm(1.5F)) : frame.metrics.gap();
}

std::size_t key_columns(const Frame& frame, float width, std::initializer_list<std::size_t> choices,
                        std::size_t tiny) {
    if (frame.metrics.is_low()) return tiny;
    for (const std::size_t columns : choices) {
        const auto count = static_cast<float>(columns);
        if ((width - (count - 1) * key_gap(frame)) / count >= frame.metrics.target()) return columns;
    }
    return tiny;
}

float key_rows_height(const Frame& frame, std::size_t rows) {
    const auto count = static_cast<float>(rows);
    return count * frame.metrics.target() + (count - 1) * key_gap(frame);
}

void draw_word_keys(Frame& frame, const Rect& rest, const std::vector<Button>& keys) {
    const auto places = grid(rest, keys.size(), 1, key_gap(frame));
    for (std::size_t i = 0; i < keys.size(); ++i) {
        Button key = keys[i];
        if (places[i].width < frame.metrics.mm(34)) key.side = IconSide::top;
        draw(frame, key, places[i]);
    }
}

}  // namespace baileo::ui
