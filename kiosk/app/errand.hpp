#pragma once

#include <functional>
#include <thread>

#include "kiosk/app/inbox.hpp"

namespace baileo::app {

/// Something that takes its time, done beside the thread that draws; one at a time.
template <class Answer>
class Errand {
  public:
    /// `wake` is called by the errand's thread when there is an answer to take.
    explicit Errand(std::function<void()> wake) : answers_(std::move(wake)) {}

    /// `work` gives what came of it; it may only touch what it owns and what is made for several threads.
    /// Waits for an earlier errand, if one is still under way.
    void run(std::function<Answer()> work) {
        thread_ = std::jthread([this, work = std::move(work)] { answers_.put(work()); });
    }

    /// What came out since the last call.
    [[nodiscard]] std::vector<Answer> take_answers() { return answers_.take(); }

  private:
    Inbox<Answer> answers_;
    std::jthread thread_;  ///< last: it uses the above
};

}  // namespace baileo::app
