#include "kiosk/platform/reachability.hpp"

#include <fcntl.h>
#include <netdb.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cerrno>
#include <memory>

namespace baileo::platform {
namespace {

class Socket {
  public:
    explicit Socket(int family) : number_(::socket(family, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0)) {}
    Socket(const Socket&) = delete;
    Socket& operator=(const Socket&) = delete;
    ~Socket() {
        if (number_ >= 0) ::close(number_);
    }
    [[nodiscard]] int number() const { return number_; }

  private:
    int number_;
};

Reach meaning_of(int error) {
    if (error == 0) return Reach::connected;
    if (error == ECONNREFUSED) return Reach::refused;
    return error == ENETUNREACH || error == ENETDOWN ? Reach::no_network : Reach::no_answer;
}

Reach connect_to(const addrinfo& address) {
    constexpr int patience_ms = 5000;
    const Socket socket(address.ai_family);
    if (socket.number() < 0) return Reach::no_network;
    if (::connect(socket.number(), address.ai_addr, address.ai_addrlen) == 0) return Reach::connected;
    if (errno != EINPROGRESS) return meaning_of(errno);
    pollfd waiting{socket.number(), POLLOUT, 0};
    if (::poll(&waiting, 1, patience_ms) <= 0) return Reach::no_answer;
    int error = 0;
    socklen_t size = sizeof error;
    ::getsockopt(socket.number(), SOL_SOCKET, SO_ERROR, &error, &size);
    return meaning_of(error);
}

}  // namespace

Reach reach(const std::string& host, int port) {
    addrinfo hints{};
    hints.ai_socktype = SOCK_STREAM;
    addrinfo* found = nullptr;
    const int failed = ::getaddrinfo(host.c_str(), std::to_string(port).c_str(), &hints, &found);
    const std::unique_ptr<addrinfo, void (*)(addrinfo*)> addresses(found, ::freeaddrinfo);
    // Without a network no name server answers, which is not the same as a name that is wrong.
    if (failed == EAI_AGAIN) return Reach::no_network;
    if (failed != 0 || found == nullptr) return Reach::name_not_found;
    Reach reached = Reach::no_answer;
    for (const addrinfo* address = found; address != nullptr; address = address->ai_next) {
        reached = connect_to(*address);
        if (reached == Reach::connected) break;
    }
    return reached;
}

}  // namespace baileo::platform
