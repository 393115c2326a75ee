#pragma once

#include <condition_variable>
#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <set>
#include <string>
#include <thread>
#include <vector>

#include "kiosk/platform/texture.hpp"

namespace baileo::platform {

/// Pictures by the SHA-256 of their files: read and decoded on a thread of their own when first asked for,
/// and the longest unused dropped when they need too much memory. Belongs to the window's thread.
class Pictures {
  public:
    /// Gives the bytes of a file; called on the other thread.
    using Read = std::function<Result<std::string>(const std::string& sha256)>;

    /// `ready` is called on the other thread whenever a picture can be collected.
    Pictures(Read read, std::function<void()> ready, int longest_side = 1024,
             std::size_t byte_limit = std::size_t{96} << 20U);
    Pictures(const Pictures&) = delete;
    Pictures& operator=(const Pictures&) = delete;
    ~Pictures();

    /// The picture if it is there; if not, it will be soon. One that cannot be read never comes.
    [[nodiscard]] const Texture* find(const std::string& sha256);

    /// Takes over what was decoded. True if there was something new to draw.
    [[nodiscard]] bool collect();

  private:
    struct Shown {
        Texture texture;
        std::uint64_t used = 0;  ///< when it was last asked for, counted in questions
    };
    struct Decoded {
        std::string sha256;
        Result<Image> image;
    };

    void work(const std::stop_token& stop);
    void drop_longest_unused();

    Read read_;
    std::function<void()> ready_;
    int longest_side_;
    std::size_t byte_limit_;
    std::map<std::string, Shown> shown_;
    std::set<std::string> requested_;  ///< on their way, or not readable
    std::uint64_t questions_ = 0;

    std::mutex mutex_;  ///< guards the two below
    std::vector<std::string> wanted_;
    std::vector<Decoded> decoded_;
    std::condition_variable_any changed_;
    std::jthread worker_;  ///< last: it uses the above
};

}  // namespace baileo::platform
