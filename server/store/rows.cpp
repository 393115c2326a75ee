#include "server/store/rows.hpp"

#include <algorithm>
#include <array>

namespace baileo::store {
namespace {

constexpr std::array<std::string_view, 6> statuses{"invited",   "pending", "active",
                                                   "suspended", "frozen",  "revoked"};
constexpr std::array<std::string_view, 4> roles{"judge", "secretary", "admin", "auditor"};

template <class Value, class Words>
std::optional<Value> value_of(const Words& words, std::string_view word) {
    const auto found = std::ranges::find(words, word);
    if (found == words.end()) return std::nullopt;
    return static_cast<Value>(found - words.begin());
}

}  // namespace

std::string_view word(KioskStatus status) { return statuses[static_cast<std::size_t>(status)]; }
std::optional<KioskStatus> kiosk_status_of(std::string_view word) {
    return value_of<KioskStatus>(statuses, word);
}
std::string_view word(Role role) { return roles[static_cast<std::size_t>(role)]; }
std::optional<Role> role_of(std::string_view word) { return value_of<Role>(roles, word); }

}  // namespace baileo::store
