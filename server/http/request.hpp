#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace baileo::http {

/// One request as it came in, whole, apart from the library that read it. Texts are as sent: nothing is
/// decoded.
struct Request {
    std::string method;   ///< "GET", "POST" ...
    std::string path;     ///< up to the first '?'
    std::string query;    ///< after it; empty if there is none
    std::string address;  ///< who asks: the peer's address, or what our own proxy says it is
    std::string body;
    std::vector<std::pair<std::string, std::string>> headers;  ///< names in lower case

    /// The first header of this lower-case name; empty if there is none.
    [[nodiscard]] std::string_view header(std::string_view name) const;
    [[nodiscard]] std::size_t header_count(std::string_view name) const;

    /// A value of the query ("n=1&m=2"); empty if there is none.
    [[nodiscard]] std::string_view query_value(std::string_view name) const;

    /// The part of the path that stands for {name} in the route's pattern.
    [[nodiscard]] std::string_view part(std::string_view name) const;
    std::vector<std::pair<std::string_view, std::string>> parts;  ///< filled in by the router
};

}  // namespace baileo::http
