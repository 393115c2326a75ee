#include "kiosk/ui/typing.hpp"

#include <algorithm>

namespace baileo::ui {

bool can_write(const Scene& scene) {
    return std::ranges::any_of(scene.nodes, [](const Node& node) { return node.role == Role::key; });
}

std::optional<visit::Event> typed(char32_t character, const Scene& scene) {
    constexpr char32_t ascii_end = 0x7F;
    if (!can_write(scene) || character < U' ' || character >= ascii_end) return std::nullopt;
    return visit::event::Typed{static_cast<char>(character)};
}

}  // namespace baileo::ui
