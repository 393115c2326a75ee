#include "kiosk/ui/focus.hpp"

#include <algorithm>

#include "kiosk/ui/typing.hpp"

namespace baileo::ui {
namespace {

namespace event = visit::event;
namespace staff = maintenance::event;

std::vector<const Node*> focusable(const Scene& scene) {
    std::vector<const Node*> nodes;
    for (const Node& node : scene.nodes)
        if (can_be_touched(node)) nodes.push_back(&node);
    return nodes;
}

template <class... Events>
bool is_one_of(const Action& action) {
    return (means<Events>(action) || ...);
}

/// The way back or out that a screen offers without deciding anything.
bool leads_back(const Action& action) {
    return is_one_of<event::Back, event::PanelClosed, event::CancelRefused, event::StayRequested, event::Done,
                     staff::Back, staff::Closed>(action);
}

/// What the first node means whose event is of this kind; Touched if the screen offers none.
template <class Wanted>
Action offered(const Scene& scene, Wanted wanted) {
    for (const Node* node : focusable(scene))
        if (wanted(*node)) return *node->event;
    return event::Touched{};
}

}  // namespace

void FocusTracker::show(const Scene& scene, SinceBoot now) {
    if (scene.screen != settling_.screen()) clear();
    settling_.show(scene, now);
}

std::optional<Action> FocusTracker::follow(const KeyStroke& stroke, const Scene& scene) {
    // A keyboard writes faster than a keypad is pressed, and what it writes is heard as characters.
    if (stroke.key == FocusKey::erase && can_write(scene)) return erased(scene);
    if (stroke.key == FocusKey::place && (can_write(scene) || scene.takes_codes)) return std::nullopt;
    if (!is_by_hand(stroke.at) || !settling_.is_over(stroke.at) || stroke.key == FocusKey::other)
        return std::nullopt;
    if (scene.first_key) return scene.first_key;
    switch (stroke.key) {
        case FocusKey::previous:
        case FocusKey::next:
            move(scene, stroke.key == FocusKey::next);
            break;
        case FocusKey::place:
            go_to(scene, stroke.place);
            break;
        case FocusKey::activate:
            return offered(scene, [&](const Node& node) { return node.id == focused_; });
        case FocusKey::back:
        case FocusKey::erase:
            return offered(scene, [](const Node& node) { return leads_back(*node.event); });
        case FocusKey::help:
            return offered(scene, [](const Node& node) { return is_one_of<event::HelpOpened>(*node.event); });
        case FocusKey::language:
            return offered(scene, [](const Node& node) {
                return is_one_of<event::LanguageChosen, staff::LanguageChosen>(*node.event);
            });
        case FocusKey::louder:
        case FocusKey::softer:
            return event::VolumeStepped{stroke.key == FocusKey::louder};
        case FocusKey::repeat:  // for the voice alone
        case FocusKey::other:
            break;
    }
    return event::Touched{};
}

bool FocusTracker::is_by_hand(SinceBoot at) {
    const SinceBoot silence = at - newest_key_;
    newest_key_ = at;
    if (silence >= burst_pause) bounces_ = 0;
    if (silence < bounce) ++bounces_;
    return silence >= bounce && bounces_ < burst;
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

void FocusTracker::go_to(const Scene& scene, std::size_t place) {
    const auto nodes = focusable(scene);
    if (place >= 1 && place <= nodes.size()) focused_ = nodes[place - 1]->id;
}

}  // namespace baileo::ui
