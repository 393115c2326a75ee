#include "kiosk/ui/focus.hpp"

#include <algorithm>

namespace baileo::ui {
namespace {

std::vector<const Node*> focusable(const Scene& scene) {
    std::vector<const Node*> nodes;
    for (const Node& node : scene.nodes)
        if (node.enabled && node.event) nodes.push_back(&node);
    return nodes;
}

/// The way back or out that a screen offers without deciding anything.
bool leads_back(const visit::Event& event) {
    using namespace visit::event;
    return std::holds_alternative<Back>(event) || std::holds_alternative<PanelClosed>(event) ||
           std::holds_alternative<CancelRefused>(event) || std::holds_alternative<StayRequested>(event) ||
           std::holds_alternative<Done>(event);
}

}  // namespace

visit::Event FocusTracker::follow(FocusKey key, const Scene& scene) {
    const auto nodes = focusable(scene);
    if (key == FocusKey::next || key == FocusKey::previous) {
        move(scene, key == FocusKey::next);
        return visit::event::Touched{};
    }
    const auto erases = [](const Node* node) {
        return std::holds_alternative<visit::event::Erased>(*node->event);
    };
    if (key == FocusKey::erase && std::ranges::any_of(nodes, erases)) return visit::event::Erased{};
    const auto wanted = [&](const Node* node) {
        return key == FocusKey::activate ? node->id == focused_ : leads_back(*node->event);
    };
    const auto found = std::ranges::find_if(nodes, wanted);
    if (found == nodes.end()) return visit::event::Touched{};
    return *(*found)->event;
}

void FocusTracker::move(const Scene& scene, bool forward) {
    const auto nodes = focusable(scene);
    if (nodes.empty()) {
        clear();
        return;
    }
    const auto at = std::ranges::find(nodes, focused_, &Node::id);
    if (at == nodes.end()) {
        focused_ = (forward ? nodes.front() : nodes.back())->id;
        return;
    }
    const auto count = nodes.size();
    const auto index = static_cast<std::size_t>(at - nodes.begin());
    focused_ = nodes[(index + (forward ? 1 : count - 1)) % count]->id;
}

}  // namespace baileo::ui
