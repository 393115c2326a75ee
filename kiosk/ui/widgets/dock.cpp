#include "kiosk/ui/widgets/dock.hpp"

#include <iterator>
#include <numeric>
#include <ranges>
#include <string_view>

#include "kiosk/ui/widgets/band.hpp"
#include "kiosk/ui/widgets/tools.hpp"

namespace baileo::ui {
namespace {

/// Buttons with their places, and what they leave above.
struct Plan {
    std::vector<std::pair<Button, Rect>> buttons;
    Rect left_over;
};

using Buttons = std::vector<Button>;

constexpr float emphasis = 1.35F;

/// The main action is wider than its words ask for, by this factor.
std::vector<float> wishes(const Frame& frame, const Buttons& buttons, float stress = emphasis) {
    std::vector<float> widths;
    for (const Button& button : buttons) {
        const float factor = button.look == Look::primary ? stress : 1;
        widths.push_back(std::max(natural_width(frame, button) * factor, frame.metrics.target()));
    }
    return widths;
}

/// What buttons ask for at least: that their longest word stands on one line.
std::vector<float> needs(const Frame& frame, const Buttons& buttons) {
    std::vector<float> widths;
    widths.reserve(buttons.size());
    for (const Button& button : buttons) {
        Button narrow = button;
        float width = frame.metrics.target();
        for (const auto word : std::views::split(std::string_view(button.label), ' ')) {
            narrow.label.assign(word.begin(), word.end());
            width = std::max(width, natural_width(frame, narrow));
        }
        widths.push_back(width);
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

/// One size for the labels of a row, at which each fits its button.
Buttons alike(const Frame& frame, Buttons buttons, const std::vector<float>& widths, float height) {
    for (const bool tool : {false, true}) {
        int step = Fonts::highest;
        const auto in_group = [&](const Button& button) { return (button.look == Look::quiet) == tool; };
        for (std::size_t i = 0; i < buttons.size(); ++i)
            if (in_group(buttons[i]))
                step = std::min(step, label_step(frame, buttons[i], {0, 0, widths[i], height}));
        for (Button& button : buttons)
            if (in_group(button)) button.style.most = std::max(step, button.style.least);
    }
    return buttons;
}

/// A row across the whole width.
void plan_row(const Frame& frame, Plan& plan, Buttons buttons, float least) {
    const float gap = frame.metrics.gap();
    auto wanted = wishes(frame, buttons);
    const float gaps = gap * static_cast<float>(buttons.size() - 1);
    const auto too_wide = [&] {
        return std::accumulate(wanted.begin(), wanted.end(), gaps) > plan.left_over.width;
    };
    if (too_wide() && frame.preferences.text_size <= visit::TextSize::medium && !frame.metrics.is_low()) {
        // A step smaller and no wider than its words, a button keeps its icon beside them.
        Buttons smaller = buttons;
        for (Button& button : smaller)
            button.style.most = std::max(frame.type.wanted_step(button.style) - 1, button.style.least);
        wanted = wishes(frame, smaller, 1);
        if (!too_wide()) buttons = std::move(smaller);
    }
    if (too_wide()) {
        // Too narrow for icons beside the words: above them, the words have the whole width.
        for (Button& button : buttons)
            button.side = IconSide::top;
        wanted = wishes(frame, buttons);
    }
    // Still too narrow: words stand below each other, and the main action has nothing more than the others.
    if (too_wide()) wanted = needs(frame, buttons);
    auto widths = shares(wanted, plan.left_over.width, gap, frame.metrics.target());
    // A lone Back stays where and as wide as it always is.
    if (buttons.size() == 1 && buttons.front().id == "back")
        widths.front() = std::min(widths.front(), std::max(wanted.front(), frame.metrics.mm(72)));
    const float height =
        row_height(frame, buttons, widths, least, least * (frame.metrics.is_low() ? 1 : 1.6F));
    Rect row = take_bottom(plan.left_over, height, frame.metrics.space(2));
    const Buttons same = alike(frame, buttons, widths, height);
    for (std::size_t i = 0; i < same.size(); ++i)
        plan.buttons.emplace_back(same[i], take_left(row, widths[i], gap));
}

/// One row: Back and the tools to the left, the other actions to the right.
void plan_one_row(const Frame& frame, Plan& plan, const Buttons& actions, const Buttons& between) {
    const bool with_back = !actions.empty() && actions.front().id == "back";
    const auto onward = actions.begin() + (with_back ? 1 : 0);
    Buttons buttons(actions.begin(), onward);
    buttons.insert(buttons.end(), between.begin(), between.end());
    const std::size_t left_count = buttons.size();
    buttons.insert(buttons.end(), onward, actions.end());

    const float gap = frame.metrics.gap();
    std::vector<float> widths = wishes(frame, buttons);
    for (float& width : widths)
        width = std::max(width, frame.metrics.target() * 1.15F);
    const float total =
        std::accumulate(widths.begin(), widths.end(), gap * static_cast<float>(buttons.size() - 1));
    if (total > plan.left_over.width)
        widths = shares(needs(frame, buttons), plan.left_over.width, gap, frame.metrics.target());

    const float least = frame.metrics.is_low() ? frame.metrics.target() : frame.metrics.mm(25);
    const float height =
        row_height(frame, buttons, widths, least, least * (frame.metrics.is_low() ? 1.1F : 1.5F));
    Rect row = take_bottom(plan.left_over, height, frame.metrics.space(frame.metrics.is_low() ? 1 : 2));
    const float right_part =
        std::accumulate(widths.begin() + static_cast<std::ptrdiff_t>(left_count), widths.end(),
                        gap * static_cast<float>(buttons.size() - left_count)) -
        gap;
    const Buttons same = alike(frame, buttons, widths, height);
    for (std::size_t i = 0; i < same.size(); ++i) {
        if (i == left_count) row = take_right(row, right_part);
        plan.buttons.emplace_back(same[i], take_left(row, widths[i], gap));
    }
}

Buttons all_tools(const Frame& frame, IconSide side) {
    Buttons all = listen_button(frame, side);
    std::ranges::move(tools(frame, side), std::back_inserter(all));
    return all;
}

Plan plan_dock(const Frame& frame, const Rect& area, const Buttons& actions, bool with_tools) {
    const Metrics& metrics = frame.metrics;
    Plan plan{{}, inset(area, metrics.margin(), 0)};
    take_bottom(plan.left_over, band_height(frame) + metrics.space(metrics.is_low() ? 1 : 3));
    if (metrics.is_low()) {
        // The tools stand in the head there, except for the one that has no room in it.
        Buttons buttons = actions;
        const Buttons listen = with_tools ? listen_button(frame, IconSide::top) : Buttons{};
        buttons.insert(buttons.begin() + (buttons.empty() ? 0 : 1), listen.begin(), listen.end());
        if (!buttons.empty()) plan_row(frame, plan, buttons, metrics.target());
        return plan;
    }
    if (!metrics.is_portrait()) {
        plan_one_row(frame, plan, actions, with_tools ? all_tools(frame, IconSide::top) : Buttons{});
        return plan;
    }
    if (with_tools) plan_row(frame, plan, all_tools(frame, IconSide::left), metrics.target());
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

std::vector<Button> page_buttons(const Frame& frame, std::size_t page, std::size_t pages,
                                 std::size_t capacity) {
    const auto to = [&](std::size_t target) { return visit::event::PageTurned{target * capacity}; };
    return {{.id = "page-previous",
             .label = frame.say(Text::page_previous),
             .event = to(page == 0 ? 0 : page - 1),
             .enabled = page > 0},
            {.id = "page-next",
             .label = frame.say(Text::page_next),
             .event = to(page + 1 < pages ? page + 1 : page),
             .look = Look::primary,
             .icon = Icon::arrow_right,
             .side = IconSide::right,
             .enabled = page + 1 < pages}};
}

Button search_button(const Frame& frame) {
    return {.id = "search",
            .label = frame.say(Text::search),
            .event = visit::event::SearchOpened{},
            .icon = Icon::search};
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
