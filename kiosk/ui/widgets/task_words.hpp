#pragma once

#include "kiosk/maintenance/event.hpp"
#include "kiosk/ui/frame.hpp"

namespace baileo::ui {

/// What a task of the staff is called on this kiosk now.
[[nodiscard]] std::string task_words(const Frame& frame, maintenance::Task task,
                                     const maintenance::Facts& facts);

[[nodiscard]] Icon icon_of(maintenance::Task task);

}  // namespace baileo::ui
