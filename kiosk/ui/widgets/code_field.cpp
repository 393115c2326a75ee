#include "kiosk/ui/widgets/code_field.hpp"

#include "shared/domain/ballot_code.hpp"

namespace baileo::ui {
namespace {

constexpr Style code_style{5, Weight::bold, 1.2F, Fonts::lowest, 6};
constexpr Style code_hint_style{1, Weight::regular, 1.2F, Fonts::lowest, 4};

/// With gaps rather than hyphens, so that a narrow field may break it.
std::string with_gaps(const std::string& typed) {
    std::string text = domain::in_groups(typed);
    std::ranges::replace(text, '-', ' ');
    return text;
}

}  // namespace

void draw_code_field(Frame& frame, const Rect& rect, const std::string& typed) {
    const Metrics& metrics = frame.metrics;
    const Tone& tone = frame.theme.card;
    frame.surface(rect, std::min(metrics.radius(), rect.height / 2), tone, 1);
    const Rect room = inset(rect, metrics.space(metrics.is_low() ? 1 : 2), metrics.space(0.5F));
    if (typed.empty()) {
        const std::string hint = frame.say(Text::code_field);
        frame.write(hint, code_hint_style, room, tone, {Align::middle, Stand::middle, true});
        frame.describe(Role::text, "code", hint, room);
        return;
    }
    frame.write(with_gaps(typed), code_style, room, tone, {Align::middle, Stand::middle});
    Node node{.id = "code",
              .role = Role::text,
              .label = frame.say(Text::code_typed, {{"count", std::to_string(typed.size())}}),
              .rect = room,
              .event = std::nullopt};
    node.spelled = typed;
    node.confidential = true;
    frame.describe(std::move(node));
}

}  // namespace baileo::ui
