#include "kiosk/app/connection_test.hpp"

#include <charconv>

#include "kiosk/platform/reachability.hpp"
#include "kiosk/sync/http_transport.hpp"
#include "kiosk/sync/requests.hpp"
#include "shared/protocol/notes.hpp"

namespace baileo::app {
namespace {

using maintenance::Connection;
using maintenance::Standing;

/// A clock that differs by more makes the server refuse what this kiosk signs.
constexpr std::chrono::minutes clock_tolerance{5};

Connection meaning_of(platform::Reach reached) {
    switch (reached) {
        case platform::Reach::connected:
            break;
        case platform::Reach::no_network:
            return Connection::no_network;
        case platform::Reach::name_not_found:
            return Connection::name_not_found;
        case platform::Reach::refused:
            return Connection::refused;
        case platform::Reach::no_answer:
            return Connection::no_answer;
    }
    return Connection::good;
}

platform::Reach reach(const std::string& authority, bool encrypted) {
    const std::size_t colon = authority.find(':');
    int port = encrypted ? 443 : 80;
    if (colon != std::string::npos)
        std::from_chars(authority.data() + colon + 1, authority.data() + authority.size(), port);
    return platform::reach(authority.substr(0, colon), port);
}

Connection judge_time(const ConnectionTest& test, WallTime server) {
    if (test.time && std::chrono::abs(*test.time - server) > clock_tolerance) return Connection::clock_wrong;
    if (test.standing == Standing::suspended) return Connection::suspended;
    return test.standing == Standing::revoked ? Connection::revoked : Connection::good;
}

Connection try_server(const ConnectionTest& test, RandomSource& random) {
    const std::string& url = test.identity.server_url;
    const auto transport = sync::HttpTransport::to(url);
    if (!transport) return Connection::failed;
    const bool encrypted = url.starts_with("https://");
    const Connection reached = meaning_of(reach((*transport)->authority(), encrypted));
    if (reached != Connection::good) return reached;

    const std::string nonce = to_hex(random.bytes<16>());
    const auto reply = (*transport)->exchange(sync::time_request(nonce));
    // Somebody listens there: what is left to fail before HTTP is the certificate.
    if (!reply) return encrypted ? Connection::certificate : Connection::no_answer;
    const auto key = protocol::VerifierKey::parse(test.identity.server_key);
    if (reply->status != 200 || !key) return Connection::not_a_server;
    const auto time = protocol::read_time_note(reply->body, nonce, *key);
    return time ? judge_time(test, *time) : Connection::not_a_server;
}

}  // namespace

maintenance::ConnectionReport test_connection(const ConnectionTest& test, const Clock& clock,
                                              RandomSource& random) {
    const SinceBoot began = clock.since_boot();
    const Connection result = try_server(test, random);
    return {result, clock.since_boot() - began};
}

}  // namespace baileo::app
