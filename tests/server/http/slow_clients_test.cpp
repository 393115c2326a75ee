#include <thread>

#include "tests/server/http/callers.hpp"

namespace baileo::tests {
namespace {

constexpr int many = 200;  // far more than there are workers

struct ServerWithKiosk : TestServer {
    explicit ServerWithKiosk(http::ServerOptions options = {}) : TestServer({}, options) {
        publish(a_catalogue({some_innovation}));
        kiosk.join();
    }
    CallingKiosk kiosk{*this};
};

/// Keeps a server busy with connections that never get anywhere until this ends.
class Crowd {
  public:
    Crowd(const TestServer& server, const std::string& beginning) {
        for (int i = 0; i < many; ++i) {
            connections_.emplace_back(server.port());
            connections_.back().send(beginning);
        }
        dripping_ = std::jthread([this](const std::stop_token& stopped) {
            while (!stopped.stop_requested()) {
                for (const RawConnection& connection : connections_)
                    connection.send("x");
                std::this_thread::sleep_for(std::chrono::milliseconds(20));
            }
        });
    }

  private:
    std::vector<RawConnection> connections_;
    std::jthread dripping_;
};

TEST_CASE("a working kiosk is served among many connections that drip, wait or say nothing") {
    ServerWithKiosk server({.workers = 2});
    const std::string host = "Host: " + server.authority() + "\r\n";
    const Crowd drip_headers(server, "GET / HTTP/1.1\r\n" + host + "X-Slow: ");
    const Crowd drip_body(server, "POST " + server.kiosk.path("entries") + " HTTP/1.1\r\n" + host +
                                      "Content-Type: application/jsonl\r\nContent-Length: 200000\r\n\r\n");
    std::vector<RawConnection> idle;
    for (int i = 0; i < many; ++i)
        idle.emplace_back(server.port());

    for (int i = 0; i < 20; ++i)
        CHECK(server.ask_server(server.kiosk.entries_request()).status == 200);
}

TEST_CASE("a client that never reads its answer holds nobody up") {
    const ServerWithKiosk server({.workers = 2});
    const std::string picture(4'000'000, 'p');
    const std::string hash = to_hex(crypto::sha256(picture));
    server.write([&](store::Writer& writer) { return writer.put_blob({hash, "image/png", picture}); });

    std::vector<RawConnection> deaf;
    for (int i = 0; i < 20; ++i) {
        deaf.emplace_back(server.port());
        deaf.back().send(get("/v1/blobs/sha256/" + hash).bytes(server.authority()));
    }

    CHECK(server.ask_server(get("/healthz")).status == 200);
    CHECK(server.ask_server(get("/v1/blobs/sha256/" + hash)).body == picture);
}

TEST_CASE("a connection that says nothing in time is closed") {
    http::ServerOptions options;
    options.limits.head_time = std::chrono::milliseconds(50);
    options.limits.body_time = std::chrono::milliseconds(50);
    const TestServer server({}, options);

    const RawConnection silent(server.port());
    const RawConnection unfinished(server.port());
    unfinished.send("POST /v1/enrol HTTP/1.1\r\nContent-Length: 10\r\n\r\nhalf");

    CHECK(silent.receive_all().empty());
    CHECK(unfinished.receive_all().empty());
}

TEST_CASE("under a flood the connections that have waited longest go first") {
    http::ServerOptions options;
    options.limits.connections = 10;
    const TestServer server({}, options);

    const RawConnection oldest(server.port());
    std::vector<RawConnection> flood;
    for (int i = 0; i < 30; ++i)
        flood.emplace_back(server.port());

    CHECK(oldest.receive_all().empty());
    CHECK(server.ask_server(get("/healthz")).status == 200);
}

TEST_CASE("a kiosk that sends too much still gets to read why") {
    ServerWithKiosk server;
    const auto batch = server.kiosk.signed_request(server.kiosk.batch_request(std::string(900'000, 'x')));

    CHECK(server.ask_server(batch).slug() == "too-large");
}

TEST_CASE("many kiosks at once are all served") {
    ServerWithKiosk server;
    std::vector<std::jthread> callers;
    std::atomic<int> served = 0;

    for (int i = 0; i < 16; ++i)
        callers.emplace_back([&] {
            for (int j = 0; j < 20; ++j)
                if (server.ask_server(get("/v1/time?n=abc")).status == 200) ++served;
        });
    callers.clear();

    CHECK(served == 16 * 20);
}

}  // namespace
}  // namespace baileo::tests
