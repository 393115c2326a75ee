// What everybody may ask about the public log.
#include <nlohmann/json.hpp>

#include "server/usecases/public_log.hpp"
#include "tests/server/http/callers.hpp"

namespace baileo::tests {
namespace {

struct PublicServer {
    explicit PublicServer(http::Settings settings = {}) : server(settings) {
        server.publish(a_catalogue({"posyandu", some_innovation}));
        kiosk.join();
    }

    /// Casts a ballot and returns its receipt.
    std::string cast() {
        const auto request = kiosk.entries_request();
        REQUIRE(server.ask_server(request).status == 200);
        return request.body.substr(request.body.find("\"commit\":\"") + 10, 64);
    }
    [[nodiscard]] HttpAnswer check(const std::string& receipt) const {
        return server.ask_server(get("/api/v1/receipts/" + receipt));
    }

    TestServer server;
    CallingKiosk kiosk{server};
};

TEST_CASE_FIXTURE(PublicServer,
                  "anybody may check a receipt, and learns where it stands and whether it counts") {
    const std::string receipt = cast();
    const auto before = nlohmann::json::parse(check(receipt).body);
    CHECK(before == nlohmann::json{{"commitment", receipt}, {"verdict", "counted"}, {"log", nullptr}});

    REQUIRE(usecases::close_log_day(server.services).has_value());
    const auto after = nlohmann::json::parse(check(receipt).body);
    CHECK(after["verdict"] == "counted");
    CHECK(after["log"]["position"] == 1);
    CHECK(after["log"]["size"] == 2);
    CHECK(after["log"]["proof"].size() == 1);
    CHECK(after["log"]["checkpoint"] == server.ask_server(get("/log/checkpoint")).body);
}

TEST_CASE_FIXTURE(PublicServer, "what is no receipt is told from one that nobody gave") {
    CHECK(check(std::string(64, 'a')).slug() == "not-found");
    CHECK(check("KTB7-QM4X-2H").slug() == "malformed");
    CHECK(server.ask_server(get("/log/checkpoint")).slug() == "not-found");
}

TEST_CASE("whoever asks for receipts without end is told to wait") {
    PublicServer open({.receipt_checks = {2, 100}});
    const std::string receipt = open.cast();

    CHECK(open.check(receipt).status == 200);
    CHECK(open.check(receipt).status == 200);
    CHECK(open.check(receipt).slug() == "slow-down");
}

TEST_CASE_FIXTURE(PublicServer, "the address that kiosks show leads to the page for receipts") {
    const auto page = server.ask_server(get("/r"));

    CHECK(page.status == 200);
    CHECK(page.header("Content-Type") == "text/html; charset=utf-8");
}

}  // namespace
}  // namespace baileo::tests
