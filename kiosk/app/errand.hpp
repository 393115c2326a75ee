#pragma once

#include <functional>
#include <thread>

#include "kiosk/app/inbox.hpp"
#include "kiosk/maintenance/event.hpp"

namespace baileo::app {

/// Something for the staff that takes its time, done beside the thread that draws; one at a time.
class Errand {
  public:
    explicit Errand(std::function<void()> wake) : answers_(std::move(wake)) {}

    /// `work` gives what came of it; it may only touch what it owns and what is made for several threads.
    /// Waits for an earlier errand, if one is still under way.
    void run(std::function<maintenance::Event()> work) {
        thread_ = std::jthread([this, work = std::move(work)] { answers_.put(work()); });
    }

    [[nodiscard]] std::vector<maintenance::Event> take_answers() { return answers_.take(); }

  private:
    Inbox<maintenance::Event> answers_;
    std::jthread thread_;  ///< last: it uses the above
};

}  // namespace baileo::app
