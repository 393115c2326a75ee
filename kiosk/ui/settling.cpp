#include "kiosk/ui/settling.hpp"

#include <utility>

namespace baileo::ui {

bool Settling::show(const Scene& scene, SinceBoot now) {
    Places places;
    for (const Node& node : scene.nodes)
        if (can_be_touched(node)) places.emplace_back(node.id, node.rect);
    if (scene.screen == screen_ && places == places_) return false;
    screen_ = scene.screen;
    places_ = std::move(places);
    over_at_ = now + time;
    return true;
}

}  // namespace baileo::ui
