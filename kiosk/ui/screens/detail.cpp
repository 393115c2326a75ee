#include "kiosk/ui/screens.hpp"
#include "kiosk/ui/widgets/dock.hpp"
#include "kiosk/ui/widgets/innovation_card.hpp"
#include "kiosk/ui/widgets/picture_head.hpp"

namespace baileo::ui {
namespace {

constexpr Style summary_style{2, Weight::regular, 1.4F, 0, 6};
/// Beside a picture there is room for more, and a short text alone looks lost.
constexpr Style beside_style{4, Weight::regular, 1.4F, 0, 7};

/// A text in parts that each fit on a page, at the visitor's text size.
std::vector<Block> parts_of(const Frame& frame, const std::string& text, const Rect& room) {
    const Style& wanted =
        frame.metrics.is_portrait() || frame.metrics.is_low() ? summary_style : beside_style;
    const Block whole = frame.type.fit(text, wanted, room.width, room.height);
    if (whole.complete) return {whole};
    Style style = summary_style;
    style.step = 0;
    Block all = frame.type.set(text, style, room.width);
    const auto per_page = static_cast<std::size_t>(std::max(1.F, std::floor(room.height / all.leading)));
    std::vector<Block> parts;
    for (std::size_t from = 0; from < all.lines.size(); from += per_page) {
        Block part = all;
        const std::size_t end = std::min(from + per_page, all.lines.size());
        part.lines.assign(all.lines.begin() + static_cast<std::ptrdiff_t>(from),
                          all.lines.begin() + static_cast<std::ptrdiff_t>(end));
        part.height = part.leading * static_cast<float>(part.lines.size());
        parts.push_back(std::move(part));
    }
    return parts;
}

std::vector<Button> detail_actions(const Frame& frame, std::size_t part, std::size_t parts) {
    Button back = back_button(frame);
    if (part > 0) back.event = visit::event::PageTurned{part - 1};
    std::vector<Button> all{back};
    if (part + 1 < parts)
        all.push_back({.id = "page-next",
                       .label = frame.say(Text::read_on),
                       .event = visit::event::PageTurned{part + 1}});
    all.push_back({.id = "rate",
                   .label = frame.say(Text::rate_this),
                   .event = visit::event::RateRequested{},
                   .look = Look::primary,
                   .icon = Icon::arrow_right,
                   .side = IconSide::right});
    return all;
}

}  // namespace

void draw_detail(Frame& frame, const visit::step::Detail& step) {
    const Metrics& metrics = frame.metrics;
    const domain::Innovation* innovation = frame.context.catalogue.find(step.innovation);
    Rect room = dock_room(frame, frame.screen(), detail_actions(frame, 0, 2), true);
    room.height -= metrics.space(metrics.is_low() ? 0.5F : 3);
    const std::string text = innovation == nullptr ? "" : innovation->summary.in(frame.language());
    const float indent = metrics.is_portrait() ? metrics.space(1) : 0;
    const float needed =
        frame.type.set(text, summary_style, room.width - 2 * indent).height + metrics.space(2);
    const Rect beside = draw_picture_head(frame, innovation, room, 3, needed);
    const Rect place = inset(beside, indent, 0);
    const std::vector<Block> parts = parts_of(frame, text, place);
    const std::size_t part = std::min(step.first, parts.size() - 1);
    static_cast<void>(draw_dock(frame, frame.screen(), detail_actions(frame, part, parts.size()), true));
    const Entrance entrance(frame);
    const Stand stand = metrics.is_portrait() ? Stand::top : Stand::middle;
    frame.write(parts[part], place, frame.theme.page, {Align::left, stand});
    frame.describe(Role::text, "summary", text, place);
}

}  // namespace baileo::ui
