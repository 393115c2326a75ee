#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "shared/base/clock.hpp"

namespace baileo::platform {

/// Tells systemd how we are (sd_notify(3)); without systemd nobody listens and nothing happens.
class ServiceManager {
  public:
    /// `socket` is $NOTIFY_SOCKET; empty if there is no listener. An abstract socket begins with '@'.
    explicit ServiceManager(std::string socket) : socket_(std::move(socket)) {}

    /// The first frame was shown.
    void ready() const { tell("READY=1"); }
    /// We are stopping on purpose.
    void stopping() const { tell("STOPPING=1"); }
    /// We are alive; told at most once a second.
    void alive(SinceBoot now);

  private:
    void tell(std::string_view message) const;

    std::string socket_;
    std::optional<SinceBoot> told_;
};

}  // namespace baileo::platform
