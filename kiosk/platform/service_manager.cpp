#include "kiosk/platform/service_manager.hpp"

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <algorithm>
#include <cstddef>

namespace baileo::platform {

void ServiceManager::alive(SinceBoot now) {
    if (told_ && now - *told_ < std::chrono::seconds(1)) return;
    told_ = now;
    tell("WATCHDOG=1");
}

void ServiceManager::tell(std::string_view message) const {
    sockaddr_un address{};
    if (socket_.empty() || socket_.size() >= sizeof address.sun_path) return;
    address.sun_family = AF_UNIX;
    std::ranges::copy(socket_, address.sun_path);
    if (socket_.front() == '@') address.sun_path[0] = '\0';

    const int handle = ::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    if (handle < 0) return;
    const auto length = static_cast<socklen_t>(offsetof(sockaddr_un, sun_path) + socket_.size());
    // A lost message is no failure: the next one follows within a second.
    ::sendto(handle, message.data(), message.size(), MSG_NOSIGNAL, reinterpret_cast<sockaddr*>(&address),
             length);
    ::close(handle);
}

}  // namespace baileo::platform
