#include "kiosk/ui/settling.hpp"

#include <algorithm>
#include <utility>

namespace baileo::ui {

bool Settling::show(const Scene& scene, SinceBoot now) {
    std::vector<Place> places;
    for (const Node& node : scene.nodes)
        if (can_be_touched(node)) places.push_back({node.id, node.rect, now + time});
    bool changed = scene.screen != screen_ || places.size() != places_.size();
    for (Place& place : places) {
        const auto before = std::ranges::find(places_, place.id, &Place::id);
        const bool stayed = scene.screen == screen_ && before != places_.end() && before->rect == place.rect;
        if (stayed) place.over_at = before->over_at;
        changed = changed || !stayed;
    }
    if (!changed) return false;
    screen_ = scene.screen;
    places_ = std::move(places);
    over_at_ = now + time;
    return true;
}

bool Settling::is_over(std::string_view id, SinceBoot at) const {
    const auto place = std::ranges::find(places_, id, &Place::id);
    return place != places_.end() && place->over_at <= at;
}

}  // namespace baileo::ui
