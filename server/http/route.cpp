#include "server/http/route.hpp"

#include <algorithm>

namespace baileo::http {
namespace {

using Parts = decltype(Request::parts);

/// Takes the text up to the next '/' off the front.
std::string_view take_segment(std::string_view& path) {
    const std::string_view segment = path.substr(0, path.find('/'));
    path.remove_prefix(std::min(path.size(), segment.size() + 1));
    return segment;
}

std::optional<Parts> match(std::string_view pattern, std::string_view path) {
    Parts parts;
    if (std::ranges::count(pattern, '/') != std::ranges::count(path, '/')) return std::nullopt;
    while (!pattern.empty() || !path.empty()) {
        std::string_view expected = take_segment(pattern);
        const std::string_view found = take_segment(path);
        if (expected.starts_with('{') && !found.empty()) {
            expected = expected.substr(1, expected.size() - 2);
            parts.emplace_back(expected, std::string(found));
        } else if (expected != found) {
            return std::nullopt;
        }
    }
    return parts;
}

}  // namespace

Match find_route(std::span<const Route> routes, Request& request) {
    Match result;
    const std::string_view method = request.method == "HEAD" ? "GET" : std::string_view(request.method);
    for (const Route& route : routes) {
        auto parts = match(route.path, request.path);
        if (!parts) continue;
        if (route.method == method) {
            request.parts = std::move(*parts);
            return {&route, {}};
        }
        result.allowed += (result.allowed.empty() ? "" : ", ") + std::string(route.method);
    }
    return result;
}

}  // namespace baileo::http
