#include "kiosk/app/stick_task.hpp"

namespace baileo::app {

StickTask::StickTask(kiosk::KioskStore& store, std::filesystem::path folder, std::function<void()> wake)
    : outcome_(std::move(wake)), thread_([this, &store, folder = std::move(folder)] {
          outcome_.put(sync::visit_stick(store, folder));
      }) {}

std::optional<StickTask::Outcome> StickTask::take() {
    auto outcomes = outcome_.take();
    if (outcomes.empty()) return std::nullopt;
    return std::move(outcomes.front());
}

}  // namespace baileo::app
