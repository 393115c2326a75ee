#include "kiosk/ui/widgets/dock.hpp"

#include <numeric>

#include "kiosk/ui/widgets/band.hpp"

namespace baileo::ui {
namespace {

/// Buttons with their places, and what they leave above.
struct Plan {
    std::vector<std::pair<Button, Rect>> buttons;
    Rect left_over;
};

using Buttons = std::vector<Button>;

Buttons tools(const Frame& frame, IconSide side) {
    const domain::Language other =
        frame.language() == domain::Language::id ? domain::Language::en : domain::Language::id;
    const auto tool = [&](const char* id, Text label, visit::Event event, Icon icon) {
        return Button{.id = id,
                      .label = frame.say(label),
                      .event = std::move(event),
                      .look = Look::quiet,
                      .icon = icon,
                      .side = side,
                      .style = style::label};
    };
    return {tool("settings", Text::settings, visit::event::SettingsOpened{}, Icon::display),
            tool("language", Text::other_language, visit::event::LanguageChosen{other}, Icon::globe),
            tool("help", Text::help, visit::event::HelpOpened{}, Icon::question)};
}

std::vector<float> wishes(const Frame& frame, const Buttons& buttons) {
    std::vector<float> widths;
    for (const Button& button : buttons) {
        const float emphasis = button.look == Look::primary ? 1.35F : 1;
        widths.push_back(std::max(natural_width(frame, button) * emphasis, frame.metrics.target()));
    }
    return widths;
}

float wanted_height(const Frame& frame, const Button& button, float width) {
    const bool on_top = button.side == IconSide::top;
    const float beside = button.icon && !on_top ? frame.metrics.space(6) : 0;
    const float room = std::max(width - frame.metrics.space(3) - beside, width / 2);
    const float above = button.icon && on_top ? frame.metrics.space(5) : 0;
    return frame.type.set(button.label, button.style, room).height + above + frame.metrics.space(2);
}

float row_height(const Frame& frame, const Buttons& buttons, const std::vector<float>& widths, float least,
                 float most) {
    float height = least;
    for (std::size_t i = 0; i < buttons.size(); ++i)
        height = std::max(height, wanted_height(frame, buttons[i], widths[i]));
    return std::round(std::min(height, most));
}

/// A row across the whole width.
void plan_row(const Frame& frame, Plan& plan, const Buttons& buttons, float least) {
    const float gap = frame.metrics.gap();
    const auto widths = shares(wishes(frame, buttons), plan.left_over.width, gap, frame.metrics.target());
    const float height = row_height(frame, buttons, widths, least, least * 1.6F);
    Rect row = take_bottom(plan.left_over, height, frame.metrics.space(2));
    for (std::size_t i = 0; i < buttons.size(); ++i)
        plan.buttons.emplace_back(buttons[i], take_left(row, widths[i], gap));
}

/// One row: Back and the tools to the left, the other actions to the right.
void plan_one_row(const Frame& frame, Plan& plan, const Buttons& actions, const Buttons& between) {
    Buttons buttons(actions.begin(), actions.begin() + (actions.empty() ? 0 : 1));
    buttons.insert(buttons.end(), between.begin(), between.end());
    const std::size_t left_count = buttons.size();
    if (!actions.empty()) buttons.insert(buttons.end(), actions.begin() + 1, actions.end());

    const float gap = frame.metrics.gap();
    std::vector<float> widths = wishes(frame, buttons);
    for (float& width : widths)
        width = std::max(width, frame.metrics.target() * 1.15F);
    const float total =
        std::accumulate(widths.begin(), widths.end(), gap * static_cast<float>(buttons.size() - 1));
    if (total > plan.left_over.width)
        widths = shares(widths, plan.left_over.width, gap, frame.metrics.target());

    const float least = frame.metrics.is_low() ? frame.metrics.target() : frame.metrics.mm(25);
    const float height =
        row_height(frame, buttons, widths, least, least * (frame.metrics.is_low() ? 1.1F : 1.5F));
    Rect row = take_bottom(plan.left_over, height, frame.metrics.space(frame.metrics.is_low() ? 1 : 2));
    const float right_part =
        std::accumulate(widths.begin() + static_cast<std::ptrdiff_t>(left_count), widths.end(),
                        gap * static_cast<float>(buttons.size() - left_count)) -
        gap;
    for (std::size_t i = 0; i < buttons.size(); ++i) {
        if (i == left_count) row = take_right(row, right_part);
        plan.buttons.emplace_back(buttons[i], take_left(row, widths[i], gap));
    }
}

Plan plan_dock(const Frame& frame, const Rect& area, const Buttons& actions, bool with_tools) {
    const Metrics& metrics = frame.metrics;
    Plan plan{{}, inset(area, metrics.margin(), 0)};
    take_bottom(plan.left_over, band_height(frame) + metrics.space(metrics.is_low() ? 1 : 3));
    if (!metrics.is_portrait()) {
        plan_one_row(frame, plan, actions, with_tools ? tools(frame, IconSide::top) : Buttons{});
        return plan;
    }
    if (with_tools) plan_row(frame, plan, tools(frame, IconSide::left), metrics.target());
    if (!actions.empty()) plan_row(frame, plan, actions, metrics.mm(26));
    return plan;
}

/// The order in which a person goes on: the main action before the tools.
bool is_tool(const std::pair<Button, Rect>& placed) { return placed.first.look == Look::quiet; }

}  // namespace

Button back_button(const Frame& frame) {
    return {.id = "back",
            .label = frame.say(Text::back),
            .event = visit::event::Back{},
            .icon = Icon::arrow_left};
}

Rect dock_room(const Frame& frame, const Rect& area, const Buttons& actions, bool with_tools) {
    return plan_dock(frame, area, actions, with_tools).left_over;
}

Rect draw_dock(Frame& frame, const Rect& area, const Buttons& actions, bool with_tools) {
    draw_band(frame);
    Plan plan = plan_dock(frame, area, actions, with_tools);
    std::ranges::stable_partition(plan.buttons, [](const auto& placed) { return !is_tool(placed); });
    frame.describes_dock = true;
    for (const auto& [button, place] : plan.buttons)
        draw(frame, button, place);
    frame.describes_dock = false;
    return plan.left_over;
}

}  // namespace baileo::ui
