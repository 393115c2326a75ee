#include <algorithm>

#include "tests/server/http/callers.hpp"

namespace baileo::tests {
namespace {

/// A server with a catalogue, a kiosk that has voted, and an admin who is signed in.
struct BusyServer : TestServer {
    BusyServer() : TestServer({.enrolments = {1000, 1000}, .sign_ins = {1000, 1000}}) {
        publish(a_catalogue({some_innovation, "antar-ktp"}));
        kiosk.join();
        REQUIRE(ask_server(kiosk.entries_request()).status == 200);
    }
    CallingKiosk kiosk{*this};
    SignedInStaff staff{*this};

    /// A path that leads to this route.
    [[nodiscard]] std::string path_of(const http::Route& route) const {
        std::string path(route.path);
        const auto fill = [&](const std::string& part, const std::string& with) {
            if (const auto at = path.find(part); at != std::string::npos) path.replace(at, part.size(), with);
        };
        fill("{id}", kiosk.kiosk().text());
        fill("{judge}", "judge");
        fill("{competition}", "ambon-2026");
        fill("{hash}", std::string(64, 'a'));
        fill("{file}", "index.js");
        return path == "/v1/time" ? path + "?n=abc" : path;
    }

    [[nodiscard]] HttpRequest request_to(const http::Route& route, std::string body) const {
        HttpRequest request{
            .method = std::string(route.method), .path = path_of(route), .headers = {}, .body = {}};
        if (route.body_type.empty()) return request;
        request.body = std::move(body);
        return request.with("Content-Type", std::string(route.body_type));
    }

    /// Signs or signs in as the route wants it.
    [[nodiscard]] HttpRequest entitled(const http::Route& route, const HttpRequest& request) const {
        if (std::holds_alternative<http::ForKiosk>(route.access)) return kiosk.signed_request(request);
        if (const auto* const people = std::get_if<http::ForPeople>(&route.access))
            return staff.allowed(people->action).request(request);
        return request;
    }
};

/// Something that is wrong with a request, whatever it asks for.
struct Fault {
    std::string_view what;
    std::string_view slug;
    HttpRequest (*spoil)(HttpRequest);
    bool (*concerns)(const http::Route&) = [](const http::Route&) { return true; };
};

bool takes_body(const http::Route& route) { return !route.body_type.empty(); }
bool is_post(const http::Route& route) { return route.method == "POST"; }

const std::array faults{
    Fault{"chunked", "length-required",
          [](HttpRequest request) { return request.with("Transfer-Encoding", "chunked"); }},
    Fault{"chunked beside a length", "length-required",
          [](HttpRequest request) {
              return request.with("Content-Length", "3").with("Transfer-Encoding", "chunked");
          }},
    Fault{"packed", "unsupported-type",
          [](HttpRequest request) { return request.with("Content-Encoding", "gzip"); }},
    Fault{"a part of the answer", "range-refused",
          [](HttpRequest request) { return request.with("Range", "bytes=0-1"); }},
    Fault{"many parts of the answer", "range-refused",
          [](HttpRequest request) { return request.with("Range", "bytes=0-,0-,0-,0-,0-,0-"); }},
    Fault{"two lengths", "malformed",
          [](HttpRequest request) {
              request.announce_length = false;
              return request.with("Content-Length", "0").with("Content-Length", "5");
          }},
    Fault{"a length that is no number", "malformed",
          [](HttpRequest request) {
              request.announce_length = false;
              return request.with("Content-Length", "abc");
          }},
    Fault{"a negative length", "malformed",
          [](HttpRequest request) {
              request.announce_length = false;
              return request.with("Content-Length", "-1");
          }},
    Fault{"no length", "length-required",
          [](HttpRequest request) {
              request.announce_length = false;
              request.body.clear();
              return request;
          },
          is_post},
    Fault{"a percent sign in the path", "malformed",
          [](HttpRequest request) {
              request.path = "/%76" + request.path;
              return request;
          }},
    Fault{"a path without end", "malformed",
          [](HttpRequest request) {
              request.path += std::string(600, 'a');
              return request;
          }},
    Fault{"an address of another server in the first line", "malformed",
          [](HttpRequest request) {
              request.path = "http://other.example" + request.path;
              return request;
          }},
    Fault{"another method", "method-not-allowed",
          [](HttpRequest request) {
              request.method = "PATCH";
              request.body = "{}";
              return request;
          }},
    Fault{"a body of another type", "unsupported-type",
          [](HttpRequest request) {
              request.headers.erase("Content-Type");
              return request.with("Content-Type", "text/plain");
          },
          takes_body},
    Fault{"a body without a type", "unsupported-type",
          [](HttpRequest request) {
              request.headers.erase("Content-Type");
              return request;
          },
          takes_body},
    Fault{"a body that is too long", "too-large",
          [](HttpRequest request) {
              request.body = std::string(300'000, 'x');
              return request;
          }},
    Fault{"a body announced too long to be read", "too-large",
          [](HttpRequest request) {
              request.announce_length = false;
              return request.with("Content-Length", "999999999999");
          }},
};

TEST_CASE("whatever is wrong with a request's form, every route refuses it and nothing changes") {
    const BusyServer server;
    const std::string before = everything_in(server);

    for (const http::Route& route : http::routes())
        for (const Fault& fault : faults) {
            if (!fault.concerns(route)) continue;
            CAPTURE(route.method);
            CAPTURE(route.path);
            CAPTURE(fault.what);
            const auto answer =
                server.ask_server(fault.spoil(server.entitled(route, server.request_to(route, "{}"))));
            CHECK(answer.slug() == fault.slug);
            CHECK(answer.body.find("exception") == std::string::npos);
        }

    CHECK(everything_in(server) == before);
}

TEST_CASE("a body that is not what the route reads is malformed and changes nothing") {
    const BusyServer server;
    const std::string before = everything_in(server);

    for (const http::Route& route : http::routes()) {
        if (!takes_body(route)) continue;
        for (const char* body :
             {"", "not json", "[]", "null", "{\"name\":7}", "{\"code\":{}}", "{\"reason\":[1]}",
              "{\"name\":\"\"}", "{\"head\":\"x\"}", "\xff\xfe", "{\"name\":\"a\\u0000b\"}"}) {
            CAPTURE(route.path);
            CAPTURE(body);
            CHECK(server.ask_server(server.entitled(route, server.request_to(route, body))).slug() ==
                  "malformed");
        }
    }

    CHECK(everything_in(server) == before);
}

TEST_CASE("only a kiosk's own fresh signature over exactly this request is accepted") {
    BusyServer server;
    const CallingKiosk stranger(server, 77);
    const std::string before = everything_in(server);
    const auto good = get(server.kiosk.path("state"));
    const std::string id = server.kiosk.kiosk().text();
    const auto too_old = std::chrono::minutes(-6);
    auto signed_good = server.kiosk.signed_request(good);
    auto other_path = signed_good;
    other_path.path += "?more=1";
    auto other_body = server.kiosk.signed_request(server.kiosk.batch_request("one"));
    other_body.body = "two";
    auto other_continuation = signed_good;
    other_continuation.headers.erase("Baileo-Continuation");
    auto of_stranger = stranger.signed_request(good, id);
    const auto slug = [&](const HttpRequest& request) { return server.ask_server(request).slug(); };

    CHECK(slug(good) == "bad-signature");
    CHECK(slug(signed_good) == "");
    CHECK(slug(other_path) == "bad-signature");
    CHECK(slug(other_body) == "bad-signature");
    CHECK(slug(other_continuation) == "bad-signature");
    CHECK(slug(other_continuation.with("Baileo-Continuation", "zzz")) == "bad-signature");
    CHECK(slug(of_stranger) == "bad-signature");
    CHECK(slug(server.kiosk.signed_request(good, "0000000000000000")) == "bad-signature");
    CHECK(slug(signed_good.with("Signature", "sig1=:AAAA:")) == "bad-signature");
    CHECK(slug(server.kiosk.signed_request(good, id, too_old)) == "clock-skew");
    CHECK(slug(server.kiosk.signed_request(good, id, -too_old)) == "clock-skew");
    CHECK(slug(stranger.signed_request(get(stranger.path("state")))) == "bad-signature");
    CHECK(slug(server.kiosk.signed_request(get("/v1/kiosks/nobody/state"))) == "bad-signature");

    CHECK(everything_in(server) == before);
}

TEST_CASE("a request that is sent again changes nothing") {
    BusyServer server;
    const auto batch = server.kiosk.entries_request();
    const auto first = server.ask_server(batch);
    const std::string before = everything_in(server);

    const auto again = server.ask_server(batch);
    server.clock.advance(std::chrono::minutes(10));
    const auto late = server.ask_server(batch);

    CHECK(first.status == 200);
    CHECK(again.status == 200);
    CHECK(late.slug() == "clock-skew");
    CHECK(everything_in(server) == before);
}

TEST_CASE("an enrolment that is sent again gets the same answer, and its code lets nobody else in") {
    BusyServer server;
    const auto invitation = usecases::invite_kiosk(server.services, "Loket 4", "");
    REQUIRE(invitation.has_value());
    const CallingKiosk newcomer(server, 33);
    const CallingKiosk thief(server, 34);
    const auto request = newcomer.enrol_request(invitation->code);
    const auto first = server.ask_server(request);
    const std::string before = everything_in(server);

    CHECK(first.status == 201);
    CHECK(server.ask_server(request).body == first.body);
    CHECK(server.ask_server(thief.enrol_request(invitation->code)).slug() == "code-spent");
    CHECK(server.ask_server(thief.enrol_request("AAAAAAAAAA")).slug() == "code-spent");
    CHECK(server.ask_server(post_json("/v1/enrol", thief.enrol_body(invitation->code))).slug() ==
          "bad-signature");
    CHECK(everything_in(server) == before);
}

TEST_CASE("entries with a hole before them are refused with the entry to send next") {
    BusyServer server;
    [[maybe_unused]] const auto lost = server.kiosk.entries_request();
    const auto after_hole = server.kiosk.entries_request();

    const auto answer = server.ask_server(after_hole);

    CHECK(answer.status == 409);
    CHECK(answer.slug() == "gap");
    CHECK(answer.body.find("\"expected_seq\":2") != std::string::npos);
    CHECK(answer.body.find("\"stored_hash\":\"") != std::string::npos);
    // Nothing is stored, but the server now knows what is still outside.
    const auto journal = server.ask([](store::Reader& reader) { return reader.journals(); }).front();
    CHECK(journal.stored.seq == 1);
    CHECK(journal.claimed_seq == 3);
}

TEST_CASE("what is not there is not found, and a path says which methods it has") {
    const BusyServer server;

    for (const char* path :
         {"/nothing", "/v1/catalogue/ambon-1999", "/v1/catalogue/Ambon", "/assets/nothing.js",
          "/assets/../index.html", "/v1/blobs/sha256/abc", "/index.html/", "//"}) {
        CAPTURE(path);
        CHECK(server.ask_server(get(path)).slug() == "not-found");
    }
    const auto answer = server.ask_server(post_json("/api/v1/ranking", "{}"));
    CHECK(answer.status == 405);
    CHECK(answer.header("Allow") == "GET");
}

TEST_CASE("bytes that are no request get an answer or a closed connection, and nothing changes") {
    const BusyServer server;
    const std::string before = everything_in(server);

    for (const std::string& bytes :
         {std::string("\r\n\r\n"), std::string("GET\r\n\r\n"), std::string("GET / HTTP/9.9\r\n\r\n"),
          std::string("\x16\x03\x01\x02\r\n\r\n"), std::string("GET / HTTP/1.1\r\nno colon\r\n\r\n"),
          "GET / HTTP/1.1\r\nX: " + std::string(40'000, 'x') + "\r\n\r\n",
          "GET /" + std::string(40'000, 'x') + " HTTP/1.1\r\n\r\n", std::string(100'000, '\0')}) {
        CAPTURE(bytes.substr(0, 40));
        const auto answer = server.send(bytes);
        CHECK((answer.status == 0 || answer.status == 200 || answer.status == 400));
    }

    CHECK(everything_in(server) == before);
    CHECK(server.ask_server(get("/healthz")).status == 200);
}

}  // namespace
}  // namespace baileo::tests
