#pragma once

#include <thread>

#include "kiosk/app/inbox.hpp"
#include "kiosk/sync/stick.hpp"

namespace baileo::app {

/// Visits a USB stick on a thread of its own, because sticks are slow and the screen must not stand still.
/// Ending it waits until the stick was visited.
class StickTask {
  public:
    using Outcome = Result<sync::StickVisit>;

    /// The store is borrowed. `wake` is called by the task's thread once it is over.
    StickTask(kiosk::KioskStore& store, std::filesystem::path folder, std::function<void()> wake);

    /// How it went, once, when it is over.
    [[nodiscard]] std::optional<Outcome> take();

  private:
    Inbox<Outcome> outcome_;
    std::jthread thread_;  ///< last: it uses the above
};

}  // namespace baileo::app
