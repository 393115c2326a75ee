#pragma once

#include <doctest/doctest.h>

#include <cmath>
#include <set>

#include "kiosk/ui/layout.hpp"
#include "kiosk/ui/metrics.hpp"
#include "tests/kiosk/ui/headless_screen.hpp"

/// What must hold for every screen on every panel.
namespace baileo::tests {

using ui::Node;
using ui::Rect;
using ui::Scene;
using ui::Writing;

inline bool overlap(const Rect& one, const Rect& other) {
    constexpr float touching = 0.6F;
    return one.x + touching < ui::right(other) && other.x + touching < ui::right(one) &&
           one.y + touching < ui::bottom(other) && other.y + touching < ui::bottom(one);
}

inline bool holds(const Rect& outer, const Rect& inner) {
    constexpr float rounding = 1.5F;
    return inner.x >= outer.x - rounding && inner.y >= outer.y - rounding &&
           ui::right(inner) <= ui::right(outer) + rounding &&
           ui::bottom(inner) <= ui::bottom(outer) + rounding;
}

/// Pixels between two rectangles that do not overlap.
inline float gap(const Rect& one, const Rect& other) {
    const float beside = std::max({one.x - ui::right(other), other.x - ui::right(one), 0.F});
    const float above = std::max({one.y - ui::bottom(other), other.y - ui::bottom(one), 0.F});
    return std::hypot(beside, above);
}

inline std::vector<Node> targets(const Scene& scene) {
    std::vector<Node> found;
    for (const Node& node : scene.nodes)
        if (node.event) found.push_back(node);
    return found;
}

inline void check_targets(const NamedPanel& named, const Scene& scene) {
    const ui::Metrics metrics(named.panel);
    const Rect whole{0, 0, named.panel.width_px, named.panel.height_px};
    const auto all = targets(scene);
    for (std::size_t i = 0; i < all.size(); ++i) {
        const Node& node = all[i];
        CAPTURE(node.id);
        CHECK(holds(whole, node.rect));
        const bool is_key = node.role == ui::Role::key;
        CHECK(std::min(node.rect.width, node.rect.height) >= metrics.mm(is_key ? 15 : 20) - 0.5F);
        CHECK(node.rect.y >= metrics.reach_top(false) - 1);
        for (std::size_t k = i + 1; k < all.size(); ++k) {
            CAPTURE(all[k].id);
            CHECK_FALSE(overlap(node.rect, all[k].rect));
            const bool keys = is_key && all[k].role == ui::Role::key;
            CHECK(gap(node.rect, all[k].rect) >= metrics.mm(keys ? 1.5F : 2.54F) - 0.5F);
        }
    }
}

inline void check_writings(const NamedPanel& named, const Scene& scene) {
    const Rect whole{0, 0, named.panel.width_px, named.panel.height_px};
    for (std::size_t i = 0; i < scene.writings.size(); ++i) {
        const Writing& writing = scene.writings[i];
        CAPTURE(writing.text);
        CHECK(writing.complete);
        CHECK(holds(whole, writing.drawn));
        CHECK(holds(writing.box, writing.drawn));
        for (std::size_t k = i + 1; k < scene.writings.size(); ++k) {
            if (scene.writings[k].layer != writing.layer) continue;
            CAPTURE(scene.writings[k].text);
            CHECK_FALSE(overlap(writing.drawn, scene.writings[k].drawn));
        }
    }
}

inline void check_nodes(const Scene& scene) {
    std::set<std::string> ids;
    for (const Node& node : scene.nodes) {
        CAPTURE(node.id);
        CHECK_FALSE(node.id.empty());
        CHECK_FALSE(node.label.empty());
        CHECK(ids.insert(node.id).second);
    }
    CHECK_FALSE(scene.screen.empty());
}

}  // namespace baileo::tests
