#include "tests/server/http/callers.hpp"

namespace baileo::tests {
namespace {

std::string credentials(const std::string& name, const std::string& password) {
    return R"({"name":")" + name + R"(","password":")" + password + R"("})";
}

struct ServerWithJudge : TestServer {
    explicit ServerWithJudge(http::Settings settings = {}, http::ServerOptions options = {})
        : TestServer(settings, options) {
        publish(a_catalogue({some_innovation}));
        REQUIRE(usecases::put_user(services, "hakim", store::Role::judge, good_password).has_value());
    }
    [[nodiscard]] HttpAnswer sign_in(const std::string& password = good_password) const {
        return ask_server(post_json("/api/v1/session", credentials("hakim", password)));
    }
};

TEST_CASE("a judge signs in, is known, and signs out") {
    const ServerWithJudge server;

    const auto signed_in = server.sign_in();
    REQUIRE(signed_in.status == 200);
    const std::string cookie =
        signed_in.header("Set-Cookie").substr(0, signed_in.header("Set-Cookie").find(';'));
    const auto start = signed_in.body.find("csrf_token\":\"") + 13;
    const std::string csrf = signed_in.body.substr(start, signed_in.body.find('"', start) - start);
    const auto known = server.ask_server(get("/api/v1/session").with("Cookie", "other=1; " + cookie));
    HttpRequest leave{
        .method = "DELETE", .path = "/api/v1/session", .headers = {{"Cookie", cookie}}, .body = {}};
    const auto left = server.ask_server(leave.with("X-CSRF-Token", csrf));

    CHECK(signed_in.body.find(R"("role":"judge")") != std::string::npos);
    CHECK(known.status == 200);
    CHECK(known.body == signed_in.body);
    CHECK(left.status == 204);
    CHECK(left.header("Set-Cookie").find("Max-Age=0") != std::string::npos);
    CHECK(server.ask_server(get("/api/v1/session").with("Cookie", cookie)).slug() == "not-signed-in");
}

TEST_CASE("a session's cookie is out of reach of scripts and other sites, and of plain http behind TLS") {
    const ServerWithJudge plain;
    const ServerWithJudge behind_tls({.behind_tls = true}, {.strict_transport = true});

    const std::string cookie = plain.sign_in().header("Set-Cookie");
    const auto secure_answer = behind_tls.sign_in();
    const std::string secure_cookie = secure_answer.header("Set-Cookie");

    CHECK(cookie.starts_with("baileo="));
    CHECK(cookie.ends_with("; Path=/; HttpOnly; SameSite=Strict"));
    CHECK(secure_cookie.starts_with("__Host-baileo="));
    CHECK(secure_cookie.ends_with("; Path=/; HttpOnly; SameSite=Strict; Secure"));
    CHECK(secure_answer.header("Strict-Transport-Security") == "max-age=31536000");
}

TEST_CASE("a wrong password and an unknown name get the same answer") {
    const ServerWithJudge server;

    const auto wrong = server.sign_in("another-password");
    const auto unknown =
        server.ask_server(post_json("/api/v1/session", credentials("nobody", good_password)));

    CHECK(wrong.slug() == "wrong-credentials");
    CHECK(unknown.body == wrong.body);
    CHECK(wrong.header("Set-Cookie").empty());
}

TEST_CASE("who guesses is told how long to wait") {
    const ServerWithJudge server;

    HttpAnswer answer;
    for (int i = 0; i < 6; ++i)
        answer = server.sign_in("another-password");

    CHECK(answer.status == 429);
    CHECK(answer.slug() == "slow-down");
    CHECK(answer.header("Retry-After") == "60");
}

TEST_CASE("an address that tries too often waits for the next minute") {
    ServerWithJudge server({.sign_ins = {2, 100}});

    for (int i = 0; i < 2; ++i)
        CHECK(server.sign_in().status == 200);
    server.clock.advance(std::chrono::seconds(20));
    const auto refused = server.sign_in();
    server.clock.advance(std::chrono::seconds(40));

    CHECK(refused.slug() == "slow-down");
    CHECK(refused.header("Retry-After") == "40");
    CHECK(server.sign_in().status == 200);
}

TEST_CASE("a page of another site can neither sign in nor change anything") {
    TestServer server;
    server.publish(a_catalogue({some_innovation}));
    const SignedInPerson admin(server, store::Role::admin);
    const auto invite = post_json("/api/v1/kiosks", R"({"name":"Loket 1"})");
    const auto with_cookie = invite.with("Cookie", admin.cookie());
    const auto slug = [&](const HttpRequest& request) { return server.ask_server(request).slug(); };

    CHECK(slug(with_cookie) == "forbidden");
    CHECK(slug(with_cookie.with("X-CSRF-Token", "guess")) == "forbidden");
    CHECK(slug(admin.request(invite).with("Origin", "http://evil.example")) == "forbidden");
    CHECK(slug(admin.request(invite).with("Origin", "null")) == "forbidden");
    CHECK(slug(post_json("/api/v1/session", "{}").with("Origin", "http://evil.example")) == "forbidden");
    CHECK(server.ask([](store::Reader& reader) { return reader.kiosks(); }).empty());
    CHECK(slug(admin.request(invite).with("Origin", "http://" + server.authority())) == "");
}

TEST_CASE("every role may do what the table of permissions says, and nothing else") {
    TestServer server;
    server.publish(a_catalogue({some_innovation}));

    for (const auto role :
         {store::Role::judge, store::Role::secretary, store::Role::admin, store::Role::auditor}) {
        const SignedInPerson person(server, role);
        for (const http::Route& route : http::routes()) {
            const auto* const access = std::get_if<http::ForPeople>(&route.access);
            if (access == nullptr || route.method == "DELETE") continue;
            std::string path(route.path);
            for (const std::string part : {"{id}", "{judge}"})
                if (const auto at = path.find(part); at != std::string::npos)
                    path.replace(at, part.size(), "0011223344556677");
            HttpRequest request{.method = std::string(route.method), .path = path, .headers = {}, .body = {}};
            if (!route.body_type.empty()) {
                request.body = "{}";
                request = request.with("Content-Type", std::string(route.body_type));
            }
            CAPTURE(word(role));
            CAPTURE(route.path);
            const std::string slug = server.ask_server(person.request(request)).slug();
            CHECK((slug != "forbidden") == usecases::is_allowed(role, access->action));
            CHECK(server.ask_server(request).slug() == "not-signed-in");
        }
    }
}

TEST_CASE("only admins see and manage kiosks, and everybody who signs in sees the ranking") {
    using usecases::Action;
    using usecases::is_allowed;

    for (const auto role : {store::Role::judge, store::Role::secretary, store::Role::auditor}) {
        CHECK(is_allowed(role, Action::see_session));
        CHECK(is_allowed(role, Action::see_ranking));
        CHECK_FALSE(is_allowed(role, Action::see_kiosks));
        CHECK_FALSE(is_allowed(role, Action::manage_kiosks));
    }
    for (const Action action :
         {Action::see_session, Action::see_ranking, Action::see_kiosks, Action::manage_kiosks})
        CHECK(is_allowed(store::Role::admin, action));
}

TEST_CASE("only judges score, and only the secretary gives a sheet back") {
    using usecases::Action;
    using usecases::is_allowed;

    for (const auto role :
         {store::Role::judge, store::Role::secretary, store::Role::admin, store::Role::auditor}) {
        CHECK(is_allowed(role, Action::score) == (role == store::Role::judge));
        CHECK(is_allowed(role, Action::reopen_sheets) == (role == store::Role::secretary));
    }
}

}  // namespace
}  // namespace baileo::tests
