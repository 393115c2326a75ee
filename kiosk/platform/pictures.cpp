#include "kiosk/platform/pictures.hpp"

#include <algorithm>
#include <utility>

namespace baileo::platform {

Pictures::Pictures(Read read, std::function<void()> ready, int longest_side, std::size_t byte_limit)
    : read_(std::move(read)),
      ready_(std::move(ready)),
      longest_side_(longest_side),
      byte_limit_(byte_limit),
      worker_([this](const std::stop_token& stop) { work(stop); }) {}

Pictures::~Pictures() = default;

const Texture* Pictures::find(const std::string& sha256) {
    const auto found = shown_.find(sha256);
    if (found != shown_.end()) {
        found->second.used = ++questions_;
        return &found->second.texture;
    }
    if (sha256.empty() || !requested_.insert(sha256).second) return nullptr;
    {
        const std::scoped_lock lock(mutex_);
        wanted_.push_back(sha256);
    }
    changed_.notify_one();
    return nullptr;
}

bool Pictures::collect() {
    std::vector<Decoded> decoded;
    {
        const std::scoped_lock lock(mutex_);
        decoded = std::exchange(decoded_, {});
    }
    for (const Decoded& picture : decoded) {
        if (!picture.image) continue;
        shown_.insert_or_assign(picture.sha256, Shown{Texture(*picture.image), ++questions_});
        requested_.erase(picture.sha256);
    }
    drop_longest_unused();
    return !decoded.empty();
}

void Pictures::work(const std::stop_token& stop) {
    while (true) {
        std::string sha256;
        {
            std::unique_lock lock(mutex_);
            if (!changed_.wait(lock, stop, [this] { return !wanted_.empty(); })) return;
            // The newest first: it is on the screen now.
            sha256 = std::move(wanted_.back());
            wanted_.pop_back();
        }
        Result<Image> image =
            read_(sha256).and_then([&](const std::string& file) { return decode(file, longest_side_); });
        {
            const std::scoped_lock lock(mutex_);
            decoded_.push_back({std::move(sha256), std::move(image)});
        }
        ready_();
    }
}

void Pictures::drop_longest_unused() {
    const auto bytes = [this] {
        std::size_t sum = 0;
        for (const auto& [sha256, shown] : shown_)
            sum += shown.texture.size();
        return sum;
    };
    const auto older = [](const auto& a, const auto& b) { return a.second.used < b.second.used; };
    while (shown_.size() > 1 && bytes() > byte_limit_)
        shown_.erase(std::ranges::min_element(shown_, older));
}

}  // namespace baileo::platform
