#include "kiosk/platform/service_manager.hpp"

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <doctest/doctest.h>
#include <algorithm>
#include <array>

#include "tests/support/temporary_directory.hpp"

namespace baileo::platform {
namespace {

// What systemd would be: a socket that datagrams arrive at.
class Listener {
  public:
    explicit Listener(const std::string& path) : handle_(::socket(AF_UNIX, SOCK_DGRAM | SOCK_NONBLOCK, 0)) {
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        std::ranges::copy(path, address.sun_path);
        REQUIRE(::bind(handle_, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0);
    }
    Listener(const Listener&) = delete;
    Listener& operator=(const Listener&) = delete;
    ~Listener() { ::close(handle_); }

    /// The next message; empty if there is none.
    [[nodiscard]] std::string next() const {
        std::array<char, 64> buffer{};
        const ssize_t length = ::recv(handle_, buffer.data(), buffer.size(), 0);
        return length <= 0 ? "" : std::string(buffer.data(), static_cast<std::size_t>(length));
    }

  private:
    int handle_;
};

}  // namespace

TEST_CASE("systemd hears that the kiosk is ready, alive and stopping") {
    const tests::TemporaryDirectory folder;
    const std::string path = (folder.path() / "notify").string();
    const Listener systemd(path);
    ServiceManager service(path);

    service.ready();
    CHECK(systemd.next() == "READY=1");
    service.alive(std::chrono::seconds(5));
    CHECK(systemd.next() == "WATCHDOG=1");
    service.stopping();
    CHECK(systemd.next() == "STOPPING=1");
}

TEST_CASE("a sign of life is given once a second") {
    const tests::TemporaryDirectory folder;
    const std::string path = (folder.path() / "notify").string();
    const Listener systemd(path);
    ServiceManager service(path);

    service.alive(std::chrono::milliseconds(5000));
    service.alive(std::chrono::milliseconds(5500));
    service.alive(std::chrono::milliseconds(6000));

    CHECK(systemd.next() == "WATCHDOG=1");
    CHECK(systemd.next() == "WATCHDOG=1");
    CHECK(systemd.next().empty());
}

TEST_CASE("a kiosk without systemd runs just as well") {
    ServiceManager("").ready();
    ServiceManager("/nowhere/notify").ready();
    ServiceManager(std::string(200, 'x')).ready();
}

}  // namespace baileo::platform
