#include "server/usecases/sign_in.hpp"

#include <atomic>
#include <thread>

#include "shared/crypto/sha256.hpp"
#include "tests/server/usecases/server_fixture.hpp"

using namespace baileo;
using namespace baileo::tests;
using namespace baileo::usecases;
using namespace std::chrono_literals;

namespace {

constexpr std::string_view password = "sagu lempeng hangat";
constexpr std::string_view wrong_password = "sagu lempeng dingin";

/// A server with one judge, called rina.
struct SignInFixture : ServerFixture {
    SignInFixture() { REQUIRE(put_user(services, "rina", store::Role::judge, password)); }

    SignedIn signed_in() const {
        auto result = sign_in(services, "rina", password);
        REQUIRE(result.has_value());
        return *result;
    }

    [[nodiscard]] SignInRefusal refusal(std::string_view name, std::string_view given) const {
        const auto result = sign_in(services, name, given);
        REQUIRE_FALSE(result.has_value());
        return result.error();
    }

    void fail(int times) const {
        for (int i = 0; i < times; ++i)
            REQUIRE(refusal("rina", wrong_password).error.code == ErrorCode::wrong_credentials);
    }

    [[nodiscard]] bool is_active(const std::string& token) const {
        const auto session = authenticate_session(services, token);
        if (!session) REQUIRE(session.error().code == ErrorCode::not_signed_in);
        return session.has_value();
    }

    [[nodiscard]] store::User rina() const {
        const auto user = ask([](store::Reader& reader) { return reader.user("rina"); });
        REQUIRE(user.has_value());
        return *user;
    }
};

}  // namespace

TEST_CASE("the right password starts a session that knows who it is") {
    const SignInFixture server;
    const SignedIn signed_in = server.signed_in();

    CHECK(signed_in.token.size() == 64);
    CHECK(signed_in.csrf_token.size() == 64);
    CHECK(signed_in.user.name == "rina");
    const auto session = authenticate_session(server.services, signed_in.token);
    REQUIRE(session.has_value());
    CHECK(session->user.role == store::Role::judge);
    CHECK(session->csrf_token == signed_in.csrf_token);
}

TEST_CASE("each sign-in gets a session of its own") {
    const SignInFixture server;

    CHECK(server.signed_in().token != server.signed_in().token);
}

TEST_CASE("neither passwords nor the cookie's value are stored") {
    const SignInFixture server;
    const SignedIn signed_in = server.signed_in();

    CHECK(server.rina().password_hash.starts_with("$argon2id$v=19$m=65536,t=3,p=1$"));
    CHECK_FALSE(
        server.ask([&](store::Reader& reader) { return reader.session(signed_in.token); }).has_value());
}

TEST_CASE("a wrong password and an unknown name are refused in the same words") {
    const SignInFixture server;
    const SignInRefusal wrong = server.refusal("rina", wrong_password);
    const SignInRefusal unknown = server.refusal("rino", password);

    CHECK(wrong.error.code == ErrorCode::wrong_credentials);
    CHECK(wrong.error == unknown.error);
    CHECK(wrong.retry_after == 0s);
}

TEST_CASE("after five wrong passwords an account waits 1, 2, 4, 8 and then 15 minutes") {
    SignInFixture server;
    server.fail(5);

    for (const auto wait : {1min, 2min, 4min, 8min, 15min, 15min}) {
        CAPTURE(wait.count());
        CHECK(server.refusal("rina", password).error.code == ErrorCode::slow_down);
        CHECK(server.refusal("rina", password).retry_after == wait);
        server.clock.advance(wait - 1ms);
        CHECK(server.refusal("rina", password).retry_after == 1s);
        server.clock.advance(1ms);
        server.fail(1);
    }
}

TEST_CASE("a lock that has passed lets the right password in, and four more failures") {
    SignInFixture server;
    server.fail(5);
    server.clock.advance(1min);

    server.signed_in();

    CHECK(server.rina().failures == 0);
    server.fail(4);
    server.signed_in();
}

TEST_CASE("a restart does not make anybody forget the failures") {
    SignInFixture server;
    server.fail(5);

    server.store.reset();
    server.store = server.open();
    const Services again{*server.store, server.clock, server.random, server.identity};

    const auto result = sign_in(again, "rina", password);
    REQUIRE_FALSE(result.has_value());
    CHECK(result.error().error.code == ErrorCode::slow_down);
}

TEST_CASE("guessing from many sides at once gets no more tries") {
    const SignInFixture server;
    std::atomic<int> checked{0};
    {
        std::vector<std::jthread> guesses;
        for (int i = 0; i < 12; ++i)
            guesses.emplace_back([&] {
                const auto result = sign_in(server.services, "rina", wrong_password);
                if (!result && result.error().error.code == ErrorCode::wrong_credentials) ++checked;
            });
    }

    CHECK(checked <= 5);
    CHECK(server.rina().failures == 5);
}

TEST_CASE("a session ends after half an hour without use") {
    SignInFixture server;
    const std::string token = server.signed_in().token;

    server.clock.advance(30min);
    CHECK(server.is_active(token));
    server.clock.advance(30min + 1ms);
    CHECK_FALSE(server.is_active(token));
    server.clock.set_wall(FakeClock::start);
    CHECK_FALSE(server.is_active(token));
}

TEST_CASE("a session ends after twelve hours, however busy") {
    SignInFixture server;
    const std::string token = server.signed_in().token;

    for (int i = 0; i < 48; ++i) {
        server.clock.advance(15min);
        REQUIRE(server.is_active(token));
    }
    server.clock.advance(1ms);
    CHECK_FALSE(server.is_active(token));
}

TEST_CASE("a page that asks every two seconds does not write each time") {
    SignInFixture server;
    const SignedIn signed_in = server.signed_in();
    const auto last_seen = [&] {
        const std::string hash = to_hex(crypto::sha256(signed_in.token));
        return server.ask([&](store::Reader& reader) { return reader.session(hash); })->last_seen_at;
    };

    server.clock.advance(2s);
    REQUIRE(server.is_active(signed_in.token));
    CHECK(last_seen() == FakeClock::start);
    server.clock.advance(1min);
    REQUIRE(server.is_active(signed_in.token));
    CHECK(last_seen() == server.clock.wall());
}

TEST_CASE("who signs out is out, and nobody else") {
    const SignInFixture server;
    const std::string mine = server.signed_in().token;
    const std::string other = server.signed_in().token;

    CHECK(sign_out(server.services, mine));

    CHECK_FALSE(server.is_active(mine));
    CHECK(server.is_active(other));
    CHECK(sign_out(server.services, mine));
}

TEST_CASE("an invented cookie is no session") {
    const SignInFixture server;

    CHECK_FALSE(server.is_active(""));
    CHECK_FALSE(server.is_active(std::string(64, '0')));
}

TEST_CASE("a new password and role end every session and every lock") {
    const SignInFixture server;
    const std::string token = server.signed_in().token;
    server.fail(5);

    REQUIRE(put_user(server.services, "rina", store::Role::admin, "papeda kuah kuning"));

    CHECK_FALSE(server.is_active(token));
    const auto signed_in = sign_in(server.services, "rina", "papeda kuah kuning");
    REQUIRE(signed_in.has_value());
    CHECK(signed_in->user.role == store::Role::admin);
    CHECK(server.refusal("rina", password).error.code == ErrorCode::wrong_credentials);
}

TEST_CASE("names and passwords that are not allowed make no user") {
    const ServerFixture server;
    struct Example {
        std::string name;
        std::string given;
        bool allowed;
    };
    for (const auto& [name, given, allowed] : {
             Example{"r", std::string(password), false},
             Example{"Rina", std::string(password), false},
             Example{"rina b", std::string(password), false},
             Example{std::string(33, 'r'), std::string(password), false},
             Example{"rina", "sagu lempen", false},
             Example{"rina", std::string(129, 'x'), false},
             Example{"rina.b-2", std::string(12, 'x'), true},
             // Twelve characters, counted as a person does.
             Example{"wati", "éééééééééééé", true},
             Example{"wati", "éééééé", false},
         }) {
        CAPTURE(name);
        CAPTURE(given);
        const Status put = put_user(server.services, name, store::Role::judge, given);
        CHECK(put.has_value() == allowed);
        if (!put) CHECK(put.error().code == ErrorCode::malformed);
    }
}

TEST_CASE("a hash made with weaker settings is made anew at the next sign-in") {
    const SignInFixture server;
    store::User weak = server.rina();
    // Argon2id of the password with 1 pass over 8 KiB.
    weak.password_hash =
        "$argon2id$v=19$m=8,t=1,p=1$wfCMFcEfGh8ZcY0vB4P+bg$RgGOcQagenub6iNn3sJ7eHAGRPf8Gcojqvd1ZOvAIXE";
    server.write([&](store::Writer& writer) { return writer.put_user(weak); });

    server.signed_in();

    CHECK(server.rina().password_hash.starts_with("$argon2id$v=19$m=65536,t=3,p=1$"));
    server.signed_in();
}
