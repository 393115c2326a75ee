#include "kiosk/app/screen_description.hpp"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "kiosk/maintenance/names.hpp"
#include "kiosk/visit/names.hpp"

namespace baileo::app {
namespace {

using nlohmann::ordered_json;

ordered_json describe(const ui::Node& node) {
    return {
        {"id", node.id},
        {"role", ui::word(node.role)},
        {"label", node.label},
        {"enabled", node.enabled},
        {"selected", node.selected},
        {"action", node.event.has_value()},
        {"rect",
         {{"x", node.rect.x}, {"y", node.rect.y}, {"width", node.rect.width}, {"height", node.rect.height}}}};
}

/// Where the keypad is; but not on keys that write a secret, which could be read off one after the other.
std::string_view told(std::string_view focused, const ui::Scene& scene) {
    const bool is_secret = std::ranges::any_of(scene.nodes, [&](const ui::Node& node) {
        return node.id == focused && node.role == ui::Role::key && node.confidential;
    });
    return is_secret ? "" : focused;
}

std::string describe(std::string_view state, std::string_view overlay, const ui::Scene& scene,
                     std::string_view focused) {
    ordered_json nodes = ordered_json::array();
    for (const ui::Node& node : scene.nodes)
        nodes.push_back(describe(node));
    const ordered_json described{{"state", state},
                                 {"overlay", overlay},
                                 {"screen", scene.screen},
                                 {"focused", told(focused, scene)},
                                 {"nodes", std::move(nodes)}};
    return described.dump() + "\n";
}

}  // namespace

std::string describe(const visit::State& state, const ui::Scene& scene, std::string_view focused) {
    const auto* in_visit = std::get_if<visit::InVisit>(&state.screen);
    const visit::Overlay overlay = in_visit == nullptr ? visit::Overlay::none : in_visit->overlay;
    return describe(visit::name(state), visit::name(overlay), scene, focused);
}

std::string describe(const maintenance::State& state, const ui::Scene& scene, std::string_view focused) {
    return describe(maintenance::name(state), visit::name(visit::Overlay::none), scene, focused);
}

}  // namespace baileo::app
