#include "shared/protocol/request_signature.hpp"

#include <doctest/doctest.h>

#include <functional>

#include "tests/support/fake_clock.hpp"

using namespace baileo;
using namespace baileo::protocol;
using crypto::SigningKey;
using tests::FakeClock;

namespace {

const std::string key_id = "00112233445566ff";

/// A request with its signature, as it goes over the wire.
struct SignedRequest {
    SignedParts parts;
    std::string body;
    SignatureFields fields;
};

SigningKey a_key() { return SigningKey::from_seed({1}); }

SignedRequest sign(SignedParts parts, std::string body) {
    parts.digest = content_digest(body);
    SignedRequest request{std::move(parts), std::move(body), {}};
    request.fields = sign_request(request.parts, key_id, FakeClock::start, a_key());
    return request;
}

SignedRequest a_post() {
    return sign({.method = "POST",
                 .authority = "server.example:8443",
                 .path = "/v1/kiosks/00112233445566ff/entries",
                 .query = "",
                 .digest = "",
                 .content_type = "application/jsonl",
                 .continuation = "none"},
                "{\"head\":\"...\"}\n");
}

SignedRequest a_get() {
    return sign({.method = "GET",
                 .authority = "server.example",
                 .path = "/v1/kiosks/00112233445566ff/state",
                 .query = "a=1",
                 .digest = "",
                 .content_type = "",
                 .continuation = "token+/="},
                "");
}

/// All that a server checks, at this time, for the kiosk of this id.
bool is_accepted(const SignedRequest& request, WallTime now = FakeClock::start) {
    if (request.parts.digest != content_digest(request.body)) return false;
    const auto claim = read_signature_input(request.fields.input, request.parts.method);
    if (!claim || claim->key_id != key_id) return false;
    if (std::chrono::abs(claim->created - now) > clock_tolerance) return false;
    return verify_request(request.parts, *claim, request.fields.signature, a_key().public_key()).has_value();
}

void replace(std::string& text, std::string_view from, std::string_view to) {
    const auto at = text.find(from);
    REQUIRE(at != std::string::npos);
    text.replace(at, from.size(), to);
}

}  // namespace

TEST_CASE("a signed request is accepted within five minutes of its time") {
    for (const SignedRequest& request : {a_post(), a_get()}) {
        CHECK(is_accepted(request));
        CHECK(is_accepted(request, FakeClock::start + std::chrono::seconds(300)));
        CHECK(is_accepted(request, FakeClock::start - std::chrono::seconds(300)));
        CHECK_FALSE(is_accepted(request, FakeClock::start + std::chrono::seconds(301)));
        CHECK_FALSE(is_accepted(request, FakeClock::start - std::chrono::seconds(301)));
    }
}

TEST_CASE("a request that was changed after it was signed is refused") {
    const std::pair<const char*, std::function<void(SignedRequest&)>> changes[] = {
        {"method", [](auto& r) { r.parts.method = "PUT"; }},
        {"method in lower case", [](auto& r) { r.parts.method = "post"; }},
        {"host", [](auto& r) { r.parts.authority = "other.example:8443"; }},
        {"port", [](auto& r) { r.parts.authority = "server.example"; }},
        {"path", [](auto& r) { r.parts.path = "/v1/kiosks/ffffffffffffffff/entries"; }},
        {"end of the path", [](auto& r) { r.parts.path += "/"; }},
        {"query", [](auto& r) { r.parts.query = "force=1"; }},
        {"content type", [](auto& r) { r.parts.content_type = "application/json"; }},
        {"continuation", [](auto& r) { r.parts.continuation = "another"; }},
        {"no continuation", [](auto& r) { r.parts.continuation = ""; }},
        {"digest", [](auto& r) { r.parts.digest = content_digest("other"); }},
        {"body", [](auto& r) { r.body += " "; }},
        {"body and digest", [](auto& r) { r.body += " ", r.parts.digest = content_digest(r.body); }},
        {"no body", [](auto& r) { r.body.clear(), r.parts.digest = content_digest(r.body); }},
        {"a line smuggled into the path", [](auto& r) { r.parts.path += "\n\"@query\": ?"; }},
        {"a line smuggled into the continuation", [](auto& r) { r.parts.continuation += "\nx"; }},
    };
    for (const auto& [name, change] : changes) {
        CAPTURE(name);
        SignedRequest request = a_post();
        change(request);
        CHECK_FALSE(is_accepted(request));
    }
}

TEST_CASE("a Signature-Input of any other form is refused") {
    const std::pair<const char*, const char*> changes[] = {
        {"sig1=", "sig2="},
        {"sig1=", "sig1 ="},
        {"sig1=", " sig1="},
        {"sig1=", ""},
        {"(\"@method\" ", "("},
        {"\"@authority\" ", ""},
        {"\"@path\" ", ""},
        {"\"@query\" ", ""},
        {"\"content-digest\" ", ""},
        {"\"content-type\" ", ""},
        {" \"baileo-continuation\"", ""},
        {"\"@method\" \"@authority\"", "\"@authority\" \"@method\""},
        {"\"@method\"", "\"@method\" \"@method\""},
        {"\"@method\"", "\"@method\";req"},
        {"\"@path\" \"@query\"", "\"@target-uri\""},
        {"\"content-digest\"", "\"Content-Digest\""},
        {"\"baileo-continuation\"", "\"baileo-continuation\" \"date\""},
        {"\"@method\" ", "\"@method\"  "},
        {"(\"@method\"", "()(\"@method\""},
        {";created=", ";Created="},
        {";created=", "; created="},
        {";created=1", ";created=\"1\";x=1"},
        {";created=1", ";created=01"},
        {";created=1", ";created=-1"},
        {";created=1", ";created=+1"},
        {";created=1785718800", ""},
        {";created=1785718800", ";created=1785718801"},
        {";created=1785718800", ";created=1785718800.0"},
        {";created=1785718800", ";created=99999999999999999999"},
        {";created=1785718800", ";created=1785718800;expires=1785719900"},
        {";created=1785718800", ";created=1785718800;nonce=\"x\""},
        {";keyid=\"00112233445566ff\"", ""},
        {"00112233445566ff", "00112233445566fe"},
        {"00112233445566ff", "00112233445566FF"},
        {"00112233445566ff", ""},
        {"\"00112233445566ff\"", "00112233445566ff"},
        {";alg=\"ed25519\"", ""},
        {"ed25519", "hmac-sha256"},
        {"ed25519", "none"},
        {";tag=\"baileo-sync-1\"", ""},
        {"baileo-sync-1", "baileo-sync-2"},
        {"baileo-sync-1\"", "baileo-sync-1\", sig2=()"},
        {"baileo-sync-1\"", "baileo-sync-1\" "},
    };
    for (const auto& [from, to] : changes) {
        CAPTURE(from);
        CAPTURE(to);
        SignedRequest request = a_post();
        replace(request.fields.input, from, to);
        CHECK_FALSE(is_accepted(request));
    }
}

TEST_CASE("a Signature of any other form is refused") {
    const std::pair<const char*, const char*> changes[] = {
        {"sig1=:", "sig2=:"}, {"sig1=:", "sig1="}, {"sig1=:", ""},  {"==:", "=="},
        {"==:", ":"},         {"==:", "==:;x"},    {"==:", "==: "}, {"sig1=:", "sig1=:AA"}};
    for (const auto& [from, to] : changes) {
        CAPTURE(to);
        SignedRequest request = a_post();
        replace(request.fields.signature, from, to);
        CHECK_FALSE(is_accepted(request));
    }
}

TEST_CASE("the signature of one request does not hold for another") {
    SignedRequest post = a_post();
    SignedRequest get = a_get();

    std::swap(post.fields, get.fields);

    CHECK_FALSE(is_accepted(post));
    CHECK_FALSE(is_accepted(get));
}

TEST_CASE("a request signed by another key is refused") {
    SignedRequest request = a_post();
    request.fields = sign_request(request.parts, key_id, FakeClock::start, SigningKey::from_seed({2}));

    CHECK_FALSE(is_accepted(request));
}

TEST_CASE("the list of components belongs to the method") {
    SignedRequest get = a_get();
    get.fields = sign_request({.method = "POST",
                               .authority = get.parts.authority,
                               .path = get.parts.path,
                               .query = get.parts.query,
                               .digest = get.parts.digest,
                               .content_type = "",
                               .continuation = get.parts.continuation},
                              key_id, FakeClock::start, a_key());

    CHECK_FALSE(is_accepted(get));
}

TEST_CASE("the digest of a body is that of RFC 9530") {
    CHECK(content_digest(R"({"hello": "world"})") ==
          "sha-256=:X48E9qOokqqrvdts8nOJRJN3OWDUoyWxBf7kbu9DBPE=:");
}
