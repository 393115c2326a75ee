#pragma once

#include "server/http/endpoint.hpp"
#include "server/http/server.hpp"
#include "server/usecases/kiosks.hpp"
#include "tests/server/usecases/server_fixture.hpp"
#include "tests/support/http_exchange.hpp"

namespace baileo::tests {

/// A real server on a free loopback port, over a real store in a temporary folder. Its clock is moved by
/// hand.
class TestServer : public ServerFixture {
  public:
    explicit TestServer(http::Settings settings = {}, http::ServerOptions options = {})
        : context_(services, settings), server_(listen(options)) {}

    [[nodiscard]] int port() const { return server_.port(); }
    [[nodiscard]] std::string authority() const { return "127.0.0.1:" + std::to_string(port()); }

    [[nodiscard]] HttpAnswer ask_server(const HttpRequest& request) const {
        return send(request.bytes(authority()));
    }

    /// Sends exactly these bytes on a connection of their own.
    [[nodiscard]] HttpAnswer send(const std::string& bytes) const {
        const RawConnection connection(port());
        connection.send(bytes);
        return read_answer(connection.receive_all());
    }

  private:
    http::Server listen(const http::ServerOptions& options) {
        auto server = http::Server::on_port("127.0.0.1", 0, options, [this](http::Request request) {
            return http::answer(context_, http::routes(), std::move(request));
        });
        REQUIRE(server.has_value());
        return std::move(*server);
    }

    http::Context context_;
    http::Server server_;
};

}  // namespace baileo::tests
