#include "kiosk/ui/touch.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

namespace baileo::ui {
namespace {

/// Pixels from a point to a rectangle; 0 inside.
float distance(const Rect& rect, float x, float y) {
    const float beside = std::max({rect.x - x, 0.F, x - (rect.x + rect.width)});
    const float above = std::max({rect.y - y, 0.F, y - (rect.y + rect.height)});
    return std::hypot(beside, above);
}

const Node* find(const Scene& scene, std::string_view id) {
    const auto found = std::ranges::find(scene.nodes, id, &Node::id);
    return found != scene.nodes.end() && can_be_touched(*found) ? &*found : nullptr;
}

/// What can be touched closest to a point, at most `reach` pixels away.
const Node* closest(const Scene& scene, float x, float y, float reach) {
    const Node* best = nullptr;
    float best_distance = reach;
    for (const Node& node : scene.nodes) {
        if (!can_be_touched(node)) continue;
        const float away = distance(node.rect, x, y);
        if (away > best_distance) continue;
        best = &node;
        best_distance = away;
    }
    return best;
}

}  // namespace

void TouchTracker::show(const Scene& scene, SinceBoot now) {
    if (settling_.show(scene, now) && !settling_.is_over(touched_, now)) let_go();
}

std::optional<Action> TouchTracker::follow(const Contact& contact, const Scene& scene) {
    switch (contact.phase) {
        case Contact::Phase::down:
            return begin(contact, scene);
        case Contact::Phase::move:
            follow_finger(contact, scene);
            return std::nullopt;
        case Contact::Phase::up:
            return end(contact, scene);
    }
    return std::nullopt;
}

std::optional<Action> TouchTracker::begin(const Contact& contact, const Scene& scene) {
    const bool first = down_.empty();
    down_.insert(contact.finger);
    const Node* node = closest(scene, contact.x, contact.y, reach_mm * panel_.pixels_per_mm());
    if (is_mashing(contact.at, node != nullptr && node->role == Role::key)) {
        paused_until_ = contact.at + mash_pause;
        let_go();
    }
    if (is_too_fast(contact.at)) return visit::event::Touched{};
    const bool settled =
        node == nullptr ? settling_.is_over(contact.at) : settling_.is_over(node->id, contact.at);
    if (!first || !settled) return std::nullopt;

    if (node == nullptr) {
        missed_ = MissedTouch{contact.x, contact.y, contact.at};
        return visit::event::Touched{};
    }
    owner_ = contact.finger;
    touched_ = node->id;
    is_inside_ = true;
    return std::nullopt;
}

void TouchTracker::follow_finger(const Contact& contact, const Scene& scene) {
    if (owner_ != contact.finger) return;
    const Node* node = find(scene, touched_);
    is_inside_ =
        node != nullptr && distance(node->rect, contact.x, contact.y) <= slop_mm * panel_.pixels_per_mm();
}

std::optional<Action> TouchTracker::end(const Contact& contact, const Scene& scene) {
    down_.erase(contact.finger);
    if (owner_ != contact.finger) return std::nullopt;
    follow_finger(contact, scene);
    const bool counts = is_inside_;
    const std::string id = std::exchange(touched_, {});
    let_go();
    const Node* node = find(scene, id);
    if (counts && node != nullptr) return node->event;
    return visit::event::Touched{};
}

bool TouchTracker::is_mashing(SinceBoot now, bool writes) {
    if (!writes) recent_.push_back(now);
    while (!recent_.empty() && recent_.front() + mash_window < now)
        recent_.pop_front();
    return recent_.size() > mash_limit || down_.size() >= mash_fingers;
}

void TouchTracker::let_go() {
    owner_.reset();
    touched_.clear();
    is_inside_ = false;
}

}  // namespace baileo::ui
