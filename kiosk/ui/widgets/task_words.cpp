#include "kiosk/ui/widgets/task_words.hpp"

namespace baileo::ui {

using maintenance::Task;

std::string task_words(const Frame& frame, Task task, const maintenance::Facts& facts) {
    switch (task) {
        case Task::status:
            break;
        case Task::connection:
            return frame.say(Text::task_connection);
        case Task::readiness:
            return frame.say(Text::task_readiness);
        case Task::pause:
            return frame.say(facts.paused ? Text::task_resume : Text::task_pause);
        case Task::copy:
            return frame.say(Text::task_copy);
        case Task::cleaning:
            return frame.say(Text::task_cleaning);
        case Task::touch_test:
            return frame.say(Text::task_touch_test);
        case Task::screen_test:
            return frame.say(Text::task_screen_test);
        case Task::sound:
            return frame.say(Text::task_sound);
        case Task::enrolment:
            return frame.say(Text::task_enrolment);
        case Task::restart:
            return frame.say(Text::task_restart);
        case Task::shut_down:
            return frame.say(Text::task_shut_down);
    }
    return frame.say(Text::task_status);
}

Icon icon_of(Task task) {
    switch (task) {
        case Task::status:
            break;
        case Task::connection:
            return Icon::globe;
        case Task::readiness:
            return Icon::shield;
        case Task::pause:
        case Task::restart:
            return Icon::wait;
        case Task::copy:
            return Icon::send;
        case Task::cleaning:
            return Icon::still;
        case Task::touch_test:
            return Icon::touch;
        case Task::screen_test:
            return Icon::display;
        case Task::sound:
            return Icon::voice;
        case Task::enrolment:
            return Icon::plus;
        case Task::shut_down:
            return Icon::cross;
    }
    return Icon::check;
}

}  // namespace baileo::ui
