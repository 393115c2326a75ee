#pragma once

#include <string>

namespace baileo::http {

/// Owns one file descriptor of a socket and closes it.
class Socket {
  public:
    Socket() = default;
    explicit Socket(int descriptor) : descriptor_(descriptor) {}
    Socket(Socket&& other) noexcept;
    Socket& operator=(Socket&& other) noexcept;
    Socket(const Socket&) = delete;
    Socket& operator=(const Socket&) = delete;
    ~Socket();

    [[nodiscard]] int descriptor() const { return descriptor_; }
    void never_block() const;
    /// Tells the other side that nothing more will come from us.
    void finish_sending() const;
    /// Where the other side is: "192.0.2.7"; empty for a unix socket.
    [[nodiscard]] std::string peer_address() const;

  private:
    int descriptor_ = -1;
};

}  // namespace baileo::http
