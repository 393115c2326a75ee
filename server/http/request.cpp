#include "server/http/request.hpp"

#include <algorithm>

namespace baileo::http {
namespace {

std::string_view find(const auto& pairs, std::string_view name) {
    const auto found =
        std::ranges::find(pairs, name, [](const auto& pair) -> std::string_view { return pair.first; });
    return found == pairs.end() ? std::string_view() : std::string_view(found->second);
}

}  // namespace

std::string_view Request::header(std::string_view name) const { return find(headers, name); }

std::size_t Request::header_count(std::string_view name) const {
    return static_cast<std::size_t>(
        std::ranges::count(headers, name, [](const auto& pair) -> std::string_view { return pair.first; }));
}

std::string_view Request::part(std::string_view name) const { return find(parts, name); }

std::string_view Request::query_value(std::string_view name) const {
    std::string_view rest = query;
    while (!rest.empty()) {
        const std::string_view pair = rest.substr(0, rest.find('&'));
        rest.remove_prefix(std::min(rest.size(), pair.size() + 1));
        const auto equals = pair.find('=');
        if (equals != std::string_view::npos && pair.substr(0, equals) == name)
            return pair.substr(equals + 1);
    }
    return {};
}

}  // namespace baileo::http
