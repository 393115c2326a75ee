#pragma once

#include <filesystem>
#include <functional>
#include <memory>

#include "server/http/answer.hpp"
#include "server/http/connection.hpp"
#include "shared/base/result.hpp"

namespace baileo::http {

struct ServerOptions {
    ConnectionLimits limits = {};
    std::size_t workers = 64;
    /// Believe X-Forwarded-For; only for a socket that nobody but our own proxy can reach.
    bool behind_proxy = false;
    /// Tell browsers to come by https only (RFC 6797).
    bool strict_transport = false;
};

/// Listens on an address or a unix socket and lets a function answer every request. Serves from its making
/// until it is destroyed.
class Server {
  public:
    /// Called by many threads at once. What it throws is logged and answered with a problem that says
    /// nothing.
    using Answering = std::function<Answer(Request)>;

    /// Port 0 takes any free one. Errors: conflict if the address is taken or not ours.
    [[nodiscard]] static Result<Server> on_port(const std::string& host, int port, ServerOptions options,
                                                Answering answering);
    /// Replaces a socket that an ended server left behind; access is a matter of the file's `mode`. Errors:
    /// conflict if somebody listens there.
    [[nodiscard]] static Result<Server> on_socket(const std::filesystem::path& socket,
                                                  std::filesystem::perms mode, ServerOptions options,
                                                  Answering answering);

    Server(Server&&) noexcept;
    Server& operator=(Server&&) noexcept;
    Server(const Server&) = delete;
    Server& operator=(const Server&) = delete;
    ~Server();

    [[nodiscard]] int port() const;  ///< 0 for a unix socket

  private:
    class Listener;
    explicit Server(std::unique_ptr<Listener> listener);
    std::unique_ptr<Listener> listener_;
};

}  // namespace baileo::http
