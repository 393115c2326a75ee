#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "shared/base/result.hpp"

namespace baileo::sync {

/// One HTTP request.
struct Request {
    std::string method;  ///< "GET" or "POST"
    std::string path;
    std::string query;  ///< without '?'; empty if there is none
    std::vector<std::pair<std::string, std::string>> fields;
    std::string content_type;  ///< POST only
    std::string body;
};

/// What came back.
struct Reply {
    int status = 0;
    std::string body;
    std::optional<std::chrono::seconds> retry_after;
};

/// The way to the server. Passed in, so that a test can lose, repeat and delay what goes over it.
class Transport {
  public:
    Transport() = default;
    Transport(const Transport&) = delete;
    Transport& operator=(const Transport&) = delete;
    virtual ~Transport() = default;

    /// The server's host and port as in the Host field, lower case; signatures cover it.
    [[nodiscard]] virtual std::string authority() const = 0;
    /// Sends the request and waits for the answer, which may be of any status. Errors: unreachable, in which
    /// case the server may or may not have acted on the request.
    [[nodiscard]] virtual Result<Reply> exchange(const Request& request) = 0;
};

}  // namespace baileo::sync
