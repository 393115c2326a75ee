#include "kiosk/sync/http_transport.hpp"

#include <httplib.h>

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <system_error>

namespace baileo::sync {
namespace {

constexpr std::chrono::seconds connect_limit{5};
constexpr std::chrono::seconds answer_limit{20};
/// Largest answer that is taken: a catalogue of a thousand innovations has about one MiB.
constexpr std::size_t body_limit = 16UL * 1024UL * 1024UL;

/// "host:port" of "http[s]://host[:port]", lower case; nothing if it is not of that form.
std::optional<std::string> authority_of(const std::string& url) {
    const std::size_t start = url.starts_with("https://") ? 8 : url.starts_with("http://") ? 7 : 0;
    std::string authority = url.substr(start);
    std::ranges::transform(authority, authority.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    const auto allowed = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.' || c == '-' || c == ':';
    };
    if (start == 0 || authority.empty() || !std::ranges::all_of(authority, allowed)) return std::nullopt;
    return authority;
}

std::optional<std::chrono::seconds> retry_after(const httplib::Response& response) {
    const std::string text = response.get_header_value("Retry-After");
    unsigned seconds = 0;
    const auto end = std::from_chars(text.data(), text.data() + text.size(), seconds);
    if (text.empty() || end.ec != std::errc() || end.ptr != text.data() + text.size()) return std::nullopt;
    return std::chrono::seconds(seconds);
}

httplib::Request to_http(const Request& request, const std::string& authority) {
    httplib::Request http;
    http.method = request.method;
    http.path = request.path + (request.query.empty() ? "" : "?" + request.query);
    http.headers.emplace("Host", authority);
    for (const auto& [name, value] : request.fields)
        http.headers.emplace(name, value);
    if (!request.content_type.empty()) http.headers.emplace("Content-Type", request.content_type);
    http.body = request.body;
    return http;
}

}  // namespace

struct HttpTransport::Client {
    std::string authority;
    httplib::Client http;
};

HttpTransport::HttpTransport(std::unique_ptr<Client> client) : client_(std::move(client)) {}
HttpTransport::~HttpTransport() = default;

Result<std::unique_ptr<HttpTransport>> HttpTransport::to(const std::string& url) {
    auto authority = authority_of(url);
    if (!authority) return failure(ErrorCode::malformed, "'" + url + "' is not like https://host[:port]");
    auto client = std::make_unique<Client>(std::move(*authority), httplib::Client(url));
    if (!client->http.is_valid()) return failure(ErrorCode::malformed, "'" + url + "' cannot be used");
    client->http.set_keep_alive(true);
    client->http.set_tcp_nodelay(true);
    client->http.set_follow_location(false);
    client->http.set_decompress(false);
    client->http.set_connection_timeout(connect_limit);
    client->http.set_read_timeout(answer_limit);
    client->http.set_write_timeout(answer_limit);
    return std::unique_ptr<HttpTransport>(new HttpTransport(std::move(client)));
}

std::string HttpTransport::authority() const { return client_->authority; }

Result<Reply> HttpTransport::exchange(const Request& request) {
    httplib::Request http = to_http(request, client_->authority);
    std::string body;
    http.content_receiver = [&](const char* data, std::size_t size, std::uint64_t, std::uint64_t) {
        if (body.size() + size > body_limit) return false;
        body.append(data, size);
        return true;
    };
    const auto result = client_->http.send(http);
    if (!result)
        return failure(ErrorCode::unreachable,
                       client_->authority + " does not answer: " + httplib::to_string(result.error()));
    return Reply{result->status, std::move(body), retry_after(*result)};
}

}  // namespace baileo::sync
