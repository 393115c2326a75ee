#include "kiosk/ui/typing.hpp"

#include <algorithm>

namespace baileo::ui {
namespace {

bool is_key(const Node& node) { return node.role == Role::key; }

bool is_for_staff(const Scene& scene) {
    return std::ranges::any_of(scene.nodes, [](const Node& node) {
        return is_key(node) && node.event && std::holds_alternative<maintenance::Event>(*node.event);
    });
}

}  // namespace

bool can_write(const Scene& scene) { return std::ranges::any_of(scene.nodes, is_key); }

std::optional<Action> typed(char32_t character, const Scene& scene) {
    constexpr char32_t ascii_end = 0x7F;
    if (!can_write(scene) || character < U' ' || character >= ascii_end) return std::nullopt;
    const char letter = static_cast<char>(character);
    if (is_for_staff(scene)) return maintenance::event::Typed{letter};
    return visit::event::Typed{letter};
}

Action erased(const Scene& scene) {
    if (is_for_staff(scene)) return maintenance::event::Erased{};
    return visit::event::Erased{};
}

}  // namespace baileo::ui
