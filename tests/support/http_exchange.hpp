#pragma once

#include <arpa/inet.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <cstdint>
#include <map>
#include <string>
#include <utility>

#include "shared/base/expects.hpp"

namespace baileo::tests {

/// A connection to a server on this machine, for requests that no decent client would send.
class RawConnection {
  public:
    explicit RawConnection(int port) : descriptor_(::socket(AF_INET, SOCK_STREAM, 0)) {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(static_cast<std::uint16_t>(port));
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        expects(::connect(descriptor_, reinterpret_cast<const sockaddr*>(&address), sizeof(address)) == 0,
                "the server under test can be reached");
    }
    ~RawConnection() { ::close(descriptor_); }
    RawConnection(RawConnection&& other) noexcept : descriptor_(std::exchange(other.descriptor_, -1)) {}
    RawConnection& operator=(RawConnection&&) = delete;
    RawConnection(const RawConnection&) = delete;
    RawConnection& operator=(const RawConnection&) = delete;

    /// False if the server has closed the connection.
    bool send(std::string_view bytes) const {
        while (!bytes.empty()) {
            const ssize_t count = ::send(descriptor_, bytes.data(), bytes.size(), MSG_NOSIGNAL);
            if (count <= 0) return false;
            bytes.remove_prefix(static_cast<std::size_t>(count));
        }
        return true;
    }

    /// Everything up to the end of the connection.
    [[nodiscard]] std::string receive_all() const {
        std::string received;
        std::array<char, 4096> buffer{};
        for (ssize_t count = 1; count > 0;) {
            count = ::recv(descriptor_, buffer.data(), buffer.size(), 0);
            if (count > 0) received.append(buffer.data(), static_cast<std::size_t>(count));
        }
        return received;
    }

  private:
    int descriptor_;
};

struct HttpAnswer {
    int status = 0;
    std::multimap<std::string, std::string> headers;
    std::string body;

    [[nodiscard]] std::string header(const std::string& name) const {
        const auto found = headers.find(name);
        return found == headers.end() ? "" : found->second;
    }
    /// The last word of a problem's type; empty if this is no problem document.
    [[nodiscard]] std::string slug() const {
        constexpr std::string_view mark = "/problems/";
        const auto start = body.find(mark);
        if (header("Content-Type") != "application/problem+json" || start == std::string::npos) return "";
        return body.substr(start + mark.size(), body.find('"', start) - start - mark.size());
    }
};

inline HttpAnswer read_answer(const std::string& text) {
    HttpAnswer answer;
    const auto head_end = text.find("\r\n\r\n");
    if (!text.starts_with("HTTP/1.1 ") || head_end == std::string::npos) return answer;
    answer.status = std::stoi(text.substr(9, 3));
    for (auto at = text.find("\r\n"); at < head_end; at = text.find("\r\n", at + 2)) {
        const auto colon = text.find(": ", at);
        answer.headers.emplace(text.substr(at + 2, colon - at - 2),
                               text.substr(colon + 2, text.find("\r\n", colon) - colon - 2));
    }
    answer.body = text.substr(head_end + 4);
    return answer;
}

/// One request in the making. Content-Length is added for a body, unless taken away or given.
struct HttpRequest {
    std::string method = "GET";
    std::string path = "/";  ///< with the query
    std::multimap<std::string, std::string> headers;
    std::string body;
    bool announce_length = true;

    [[nodiscard]] HttpRequest with(const std::string& name, const std::string& value) const {
        HttpRequest changed = *this;
        changed.headers.emplace(name, value);
        return changed;
    }
    [[nodiscard]] std::string bytes(const std::string& authority) const {
        std::string text = method + " " + path + " HTTP/1.1\r\nHost: " + authority + "\r\n";
        for (const auto& [name, value] : headers)
            text += name + ": " + value + "\r\n";
        if (announce_length && (method == "POST" || !body.empty()))
            text += "Content-Length: " + std::to_string(body.size()) + "\r\n";
        return text + "\r\n" + body;
    }
};

inline HttpRequest get(std::string path) {
    return {.method = "GET", .path = std::move(path), .headers = {}, .body = {}};
}

inline HttpRequest post_json(std::string path, std::string body) {
    return {.method = "POST",
            .path = std::move(path),
            .headers = {{"Content-Type", "application/json"}},
            .body = std::move(body)};
}

}  // namespace baileo::tests
