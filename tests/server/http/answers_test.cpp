#include "server/console/console_files.hpp"
#include "shared/protocol/catalogue_manifest.hpp"
#include "shared/protocol/notes.hpp"
#include "tests/server/http/callers.hpp"

namespace baileo::tests {
namespace {

TEST_CASE("the server signs its time together with the asker's nonce") {
    const TestServer server;

    const auto answer = server.ask_server(get("/v1/time?n=a-Nonce_1"));

    REQUIRE(answer.status == 200);
    CHECK(protocol::read_time_note(answer.body, "a-Nonce_1", server.identity.server().verifier()) ==
          server.clock.wall());
    for (const char* path : {"/v1/time", "/v1/time?n=", "/v1/time?m=1", "/v1/time?n=a+b"})
        CHECK(server.ask_server(get(path)).slug() == "malformed");
}

TEST_CASE("a catalogue comes signed, and is not sent again to a kiosk that has it") {
    const TestServer server;
    server.publish(a_catalogue({some_innovation}));

    const auto answer = server.ask_server(get("/v1/catalogue/ambon-2026"));
    const std::string etag = answer.header("ETag");
    const auto again = server.ask_server(get("/v1/catalogue/ambon-2026").with("If-None-Match", etag));
    server.publish(a_catalogue({some_innovation, "antar-ktp"}));
    const auto newer =
        server.ask_server(get("/v1/catalogue/ambon-2026").with("If-None-Match", "\"x\", " + etag));

    CHECK(protocol::read_catalogue_note(answer.body, server.identity.publisher().verifier()).has_value());
    CHECK(etag == protocol::catalogue_etag(1, answer.body));
    CHECK(again.status == 304);
    CHECK(again.body.empty());
    CHECK(newer.status == 200);
}

TEST_CASE("a picture is found by its hash and may be kept for ever") {
    const TestServer server;
    const std::string bytes = "not really a picture";
    const std::string hash = to_hex(crypto::sha256(bytes));
    server.write([&](store::Writer& writer) { return writer.put_blob({hash, "image/png", bytes}); });

    const auto answer = server.ask_server(get("/v1/blobs/sha256/" + hash));

    CHECK(answer.status == 200);
    CHECK(answer.body == bytes);
    CHECK(answer.header("Content-Type") == "image/png");
    CHECK(answer.header("Cache-Control").find("immutable") != std::string::npos);
    CHECK(server.ask_server(get("/v1/blobs/sha256/" + std::string(64, '0'))).slug() == "not-found");
}

TEST_CASE("a ballot changes the ranking, and an unchanged ranking is not sent again") {
    TestServer server;
    server.publish(a_catalogue({some_innovation}));
    const SignedInPerson judge(server, store::Role::judge);
    CallingKiosk kiosk(server);
    kiosk.join();

    const auto ask = [&](const std::string& etag) {
        return server.ask_server(judge.request(get("/api/v1/ranking").with("If-None-Match", etag)));
    };
    const auto empty = ask("");
    const auto unchanged = ask(empty.header("ETag"));
    const auto sent = server.ask_server(kiosk.entries_request());
    const auto changed = ask(empty.header("ETag"));

    CHECK(empty.status == 200);
    CHECK(empty.body.find("\"counted\":0") != std::string::npos);
    CHECK(unchanged.status == 304);
    CHECK(sent.status == 200);
    CHECK(changed.status == 200);
    CHECK(changed.body.find("\"counted\":1") != std::string::npos);
}

TEST_CASE("a suspended kiosk's ballots are taken and set aside, and count again when it is released") {
    TestServer server;
    server.publish(a_catalogue({some_innovation}));
    const SignedInPerson admin(server, store::Role::admin);
    CallingKiosk kiosk(server);
    kiosk.join();
    const auto decide = [&](const std::string& act) {
        const std::string path = "/api/v1/kiosks/" + kiosk.kiosk().text() + "/" + act;
        return server.ask_server(admin.request(post_json(path, R"({"reason":"Layar dibawa anak-anak"})")))
            .status;
    };
    const auto counted = [&] {
        return server.ask([](store::Reader& reader) { return reader.tally(); })
            .verdicts[merge::Verdict::counted];
    };

    CHECK(decide("suspend") == 204);
    CHECK(decide("suspend") == 409);
    CHECK(server.ask_server(kiosk.entries_request()).status == 202);
    CHECK(counted() == 0);
    CHECK(decide("release") == 204);
    CHECK(counted() == 1);
}

TEST_CASE("a kiosk is invited, confirmed and shut out by an admin in the console") {
    TestServer server;
    server.publish(a_catalogue({some_innovation}));
    const SignedInPerson admin(server, store::Role::admin);

    const auto invited =
        server.ask_server(admin.request(post_json("/api/v1/kiosks", R"({"name":"Loket 1"})")));
    REQUIRE(invited.status == 201);
    const auto start = invited.body.find("\"code\":\"") + 8;
    const std::string code = invited.body.substr(start, 10);
    const CallingKiosk kiosk(server, 21);
    REQUIRE(server.ask_server(kiosk.enrol_request(code)).status == 201);
    const auto id = server.ask([](store::Reader& reader) { return reader.kiosks(); }).front().id.text();
    const auto act = [&](const std::string& what) {
        return server.ask_server(admin.request(
            {.method = "POST", .path = "/api/v1/kiosks/" + id + "/" + what, .headers = {}, .body = {}}));
    };
    const auto list = [&] { return server.ask_server(admin.request(get("/api/v1/kiosks"))).body; };

    CHECK(list().find(R"("state":"pending")") != std::string::npos);
    CHECK(act("confirm").status == 204);
    CHECK(list().find(R"("state":"active")") != std::string::npos);
    CHECK(act("confirm").slug() == "conflict");
    CHECK(act("revoke").status == 204);
    CHECK(list().find(R"("state":"revoked")") != std::string::npos);
}

TEST_CASE("every answer forbids what a browser need not do") {
    const TestServer server;

    for (const char* path : {"/", "/peringkat", "/masuk", "/healthz", "/nothing", "/v1/time?n=a"}) {
        CAPTURE(path);
        const auto answer = server.ask_server(get(path));
        CHECK(answer.header("Content-Security-Policy") ==
              "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; "
              "connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'; object-src "
              "'none'");
        CHECK(answer.header("X-Content-Type-Options") == "nosniff");
        CHECK(answer.header("Referrer-Policy") == "no-referrer");
        CHECK_FALSE(answer.header("Cache-Control").empty());
        CHECK(answer.header("Connection") == "close");
    }
    CHECK(server.ask_server(get("/api/v1/session")).header("Cache-Control") == "no-store");
}

TEST_CASE("the console's page and everything that it names is served") {
    const TestServer server;

    const auto page = server.ask_server(get("/peringkat"));

    CHECK(page.status == 200);
    CHECK(page.header("Content-Type") == "text/html; charset=utf-8");
    CHECK(page.body == server.ask_server(get("/")).body);
    for (auto at = page.body.find("\"/assets/"); at != std::string::npos;
         at = page.body.find("\"/assets/", at + 1)) {
        const std::string path = page.body.substr(at + 1, page.body.find('"', at + 1) - at - 1);
        CAPTURE(path);
        const auto asset = server.ask_server(get(path));
        CHECK(asset.status == 200);
        CHECK(server.ask_server(get(path).with("If-None-Match", asset.header("ETag"))).status == 304);
    }
}

TEST_CASE("HEAD answers like GET without a body") {
    const TestServer server;

    const auto whole = server.ask_server(get("/"));
    const auto head = server.ask_server({.method = "HEAD", .path = "/", .headers = {}, .body = {}});

    CHECK(head.status == 200);
    CHECK(head.body.empty());
    CHECK(head.header("ETag") == whole.header("ETag"));
    CHECK(head.header("Content-Length") == std::to_string(whole.body.size()));
}

TEST_CASE("an address in a header of the asker's own making is not believed") {
    TestServer server({.sign_ins = {1, 100}});
    const auto sign_in = post_json("/api/v1/session", "{}").with("REMOTE_ADDR", "6.6.6.6");

    CHECK(server.ask_server(sign_in.with("X-Forwarded-For", "1.1.1.1")).slug() == "malformed");
    CHECK(server.ask_server(sign_in.with("X-Forwarded-For", "2.2.2.2")).slug() == "slow-down");
}

}  // namespace
}  // namespace baileo::tests
