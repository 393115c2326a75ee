#pragma once

#include <functional>
#include <mutex>
#include <utility>
#include <vector>

namespace baileo::app {

/// Carries things from other threads to the one that draws, in order.
template <class Item>
class Inbox {
  public:
    /// `wake` is called after each item by the thread that put it.
    explicit Inbox(std::function<void()> wake) : wake_(std::move(wake)) {}

    void put(Item item) {
        {
            const std::scoped_lock lock(mutex_);
            items_.push_back(std::move(item));
        }
        wake_();
    }

    /// Everything since the last call.
    [[nodiscard]] std::vector<Item> take() {
        const std::scoped_lock lock(mutex_);
        return std::exchange(items_, {});
    }

  private:
    std::function<void()> wake_;
    std::mutex mutex_;
    std::vector<Item> items_;
};

}  // namespace baileo::app
