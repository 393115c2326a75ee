#include "kiosk/maintenance/names.hpp"
#include "kiosk/maintenance/tasks.hpp"
#include "kiosk/ui/screens/maintenance/screens.hpp"
#include "kiosk/ui/widgets/staff_page.hpp"
#include "kiosk/ui/widgets/task_words.hpp"
#include "kiosk/ui/widgets/tile.hpp"

namespace baileo::ui::staff {
namespace {

using maintenance::Facts;
using maintenance::Task;

/// How the kiosk is, in one sentence that leads to the main task.
std::string sentence(const Frame& frame, Task main) {
    if (main == Task::enrolment) return frame.say(Text::staff_main_enrolment);
    if (main == Task::pause) return frame.say(Text::staff_main_pause);
    return frame.say(main == Task::status ? Text::staff_main_status : Text::staff_main_connection);
}

Button task_button(const Frame& frame, Task task, const Facts& facts, Look look) {
    return {.id = "task-" + std::string(maintenance::name(task)),
            .label = task_words(frame, task, facts),
            .event = maintenance::event::TaskChosen{task},
            .look = look,
            .icon = icon_of(task)};
}

Button leave_button(const Frame& frame) {
    return {.id = "leave", .label = frame.say(Text::staff_leave), .event = maintenance::event::Closed{}};
}

void draw_others(Frame& frame, const Rect& body, const Facts& facts) {
    const Metrics& metrics = frame.metrics;
    const auto tasks = maintenance::other_tasks(facts);
    const std::size_t columns = metrics.is_portrait() ? 2 : 4;
    const std::size_t rows = (tasks.size() + columns - 1) / columns;
    const auto cells = grid(body, columns, rows, metrics.gap());
    for (std::size_t i = 0; i < tasks.size(); ++i) {
        Button button = task_button(frame, tasks[i], facts, Look::secondary);
        button.style = {0, Weight::bold, 1.12F, Fonts::lowest, 3};
        button.side = metrics.is_portrait() ? IconSide::left : IconSide::top;
        if (metrics.is_low()) button.icon.reset();
        draw(frame, button, cells[i]);
    }
}

}  // namespace

void draw_menu(Frame& frame, const Facts& facts, bool others) {
    const Metrics& metrics = frame.metrics;
    if (others) {
        // Three rows of buttons leave a tiny panel no room for a head.
        const std::string heading = metrics.is_low() ? "" : frame.say(Text::staff_others);
        draw_others(frame, draw_staff_page(frame, heading, facts.name, {}), facts);
        return;
    }
    const Task main = maintenance::main_task(facts);
    Rect body =
        draw_staff_page(frame, frame.say(Text::staff_menu), sentence(frame, main), {leave_button(frame)});
    const float most = metrics.mm(72);
    body = centered(body, std::min(body.width, metrics.mm(240)),
                    std::min(body.height, most + metrics.gap() + metrics.mm(34)));
    const Rect below = take_bottom(
        body, std::max(metrics.target(), std::min(metrics.mm(34), body.height * 0.36F)), metrics.gap());
    Button button = task_button(frame, main, facts, Look::primary);
    button.style = {5, Weight::bold, 1.15F};
    draw(frame, button, body);
    draw(frame,
         {.id = "others",
          .label = frame.say(Text::staff_others),
          .event = maintenance::event::OthersOpened{},
          .icon = Icon::all},
         below);
}

}  // namespace baileo::ui::staff
