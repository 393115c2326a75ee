#include "kiosk/ui/widgets/query_field.hpp"

namespace baileo::ui {
namespace {

constexpr Style query_style{3, Weight::bold, 1.2F, Fonts::lowest, 6};
constexpr Style hint_style{1, Weight::regular, 1.2F, Fonts::lowest, 4};
constexpr Style count_style{0, Weight::regular, 1.2F, Fonts::lowest, 3};

std::string count_of(const Frame& frame, const std::string& query, std::size_t found) {
    if (query.empty()) return "";
    if (found == 0) return frame.say(Text::search_none);
    return count_words(found, frame.language());
}

void draw_query(Frame& frame, const std::string& query, const Rect& room) {
    const Tone& tone = frame.theme.card;
    if (query.empty()) {
        const std::string hint = frame.say(Text::search_hint);
        frame.write(hint, hint_style, room, tone, {Align::left, Stand::middle, true});
        frame.describe(Role::text, "query", hint, room);
        return;
    }
    const float caret = std::max(2.F, frame.metrics.mm(0.6F));
    const Rect place{room.x, room.y, room.width - 3 * caret, room.height};
    // Where it does not fit its end shows, which is what was typed last.
    std::string shown = query;
    while (shown.size() > 1 && !frame.type.fit(shown, query_style, place.width, place.height).complete)
        shown.erase(0, 1);
    const Rect drawn = frame.write(shown, query_style, place, tone, {Align::left, Stand::middle});
    frame.paint.fill({right(drawn) + caret, drawn.y, caret, drawn.height}, 0, tone.text);
    frame.describe(Role::text, "query", query, room);
}

}  // namespace

void draw_query_field(Frame& frame, const Rect& rect, const std::string& query, std::size_t found) {
    const Metrics& metrics = frame.metrics;
    const Tone& tone = frame.theme.card;
    frame.surface(rect, std::min(metrics.radius(), rect.height / 2), tone, 1);
    Rect room = inset(rect, metrics.space(metrics.is_low() ? 1 : 2), metrics.space(0.5F));
    if (!metrics.is_low()) {
        const float side = std::min(room.height * 0.6F, metrics.mm(9));
        draw_icon(frame.paint, Icon::search, take_left(room, side, metrics.space(2)), tone.soft);
    }
    const std::string count = count_of(frame, query, found);
    if (!count.empty()) {
        const Rect place = metrics.is_low() ? take_bottom(room, room.height * 0.42F)
                                            : take_right(room, std::min(room.width * 0.45F, metrics.mm(75)),
                                                         metrics.space(2));
        frame.write(count, count_style, place, tone,
                    {metrics.is_low() ? Align::left : Align::right, Stand::middle, true});
        frame.describe(Role::text, "result-count", count, place);
    }
    draw_query(frame, query, room);
}

}  // namespace baileo::ui
