#pragma once

#include "kiosk/maintenance/state.hpp"

namespace baileo::maintenance {

/// What the staff most likely came for: to enrol, to look after a connection, or to see that all is well.
[[nodiscard]] inline Task main_task(const Facts& facts) {
    if (!facts.enrolled) return Task::enrolment;
    if (facts.paused) return Task::pause;
    return facts.online && facts.trouble == Trouble::none ? Task::status : Task::connection;
}

/// Whether this kiosk can do it at all.
[[nodiscard]] inline bool is_offered(Task task, const Facts& facts) {
    if (task == Task::sound) return facts.speaks || facts.brightness.has_value();
    if (task == Task::pause || task == Task::copy) return facts.enrolled;
    return true;
}

/// All that this kiosk can do except for the main task, in the order of the menu.
[[nodiscard]] inline std::vector<Task> other_tasks(const Facts& facts) {
    std::vector<Task> others;
    for (const Task task :
         {Task::status, Task::connection, Task::readiness, Task::pause, Task::copy, Task::cleaning,
          Task::touch_test, Task::screen_test, Task::sound, Task::enrolment, Task::restart, Task::shut_down})
        if (task != main_task(facts) && is_offered(task, facts)) others.push_back(task);
    return others;
}

}  // namespace baileo::maintenance
