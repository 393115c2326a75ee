#include <doctest/doctest.h>

#include <cmath>
#include <set>

#include "kiosk/ui/layout.hpp"
#include "kiosk/ui/metrics.hpp"
#include "tests/kiosk/ui/headless_screen.hpp"

namespace baileo::tests {
namespace {

using ui::Node;
using ui::Rect;
using ui::Scene;
using ui::Writing;

bool overlap(const Rect& one, const Rect& other) {
    constexpr float touching = 0.6F;
    return one.x + touching < ui::right(other) && other.x + touching < ui::right(one) &&
           one.y + touching < ui::bottom(other) && other.y + touching < ui::bottom(one);
}

bool holds(const Rect& outer, const Rect& inner) {
    constexpr float rounding = 1.5F;
    return inner.x >= outer.x - rounding && inner.y >= outer.y - rounding &&
           ui::right(inner) <= ui::right(outer) + rounding &&
           ui::bottom(inner) <= ui::bottom(outer) + rounding;
}

/// Pixels between two rectangles that do not overlap.
float gap(const Rect& one, const Rect& other) {
    const float beside = std::max({one.x - ui::right(other), other.x - ui::right(one), 0.F});
    const float above = std::max({one.y - ui::bottom(other), other.y - ui::bottom(one), 0.F});
    return std::hypot(beside, above);
}

std::vector<Node> targets(const Scene& scene) {
    std::vector<Node> found;
    for (const Node& node : scene.nodes)
        if (node.event) found.push_back(node);
    return found;
}

/// Every screen, language and text size on a panel, drawn one after the other.
template <class Check>
void for_each_screen(const NamedPanel& named, Check check) {
    HeadlessScreen screen(named.panel);
    for (const domain::Language language : {domain::Language::id, domain::Language::en})
        for (const visit::TextSize size : {visit::TextSize::small, visit::TextSize::medium,
                                           visit::TextSize::large, visit::TextSize::extra_large})
            for (const gallery::Specimen& specimen : gallery::specimens(
                     {.language = language, .text_size = size, .guided = size == visit::TextSize::large})) {
                CAPTURE(named.name);
                CAPTURE(specimen.name);
                CAPTURE(domain::code(language));
                CAPTURE(static_cast<int>(size));
                check(specimen, screen.draw(specimen.state, specimen.online, specimen.mode));
            }
}

void check_targets(const NamedPanel& named, const Scene& scene) {
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

void check_writings(const NamedPanel& named, const Scene& scene) {
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

void check_nodes(const Scene& scene) {
    std::set<std::string> ids;
    for (const Node& node : scene.nodes) {
        CAPTURE(node.id);
        CHECK_FALSE(node.id.empty());
        CHECK_FALSE(node.label.empty());
        CHECK(ids.insert(node.id).second);
    }
    CHECK_FALSE(scene.screen.empty());
}

void check_panel(const NamedPanel& named) {
    for_each_screen(named, [&](const gallery::Specimen&, const Scene& scene) {
        check_targets(named, scene);
        check_writings(named, scene);
        check_nodes(scene);
    });
}

}  // namespace

TEST_CASE("everything fits and can be touched on a portrait panel") { check_panel(panels[0]); }
TEST_CASE("everything fits and can be touched on a landscape panel") { check_panel(panels[1]); }
TEST_CASE("everything fits and can be touched on a small portrait panel") { check_panel(panels[2]); }
TEST_CASE("everything fits and can be touched on a tiny panel") { check_panel(panels[3]); }
TEST_CASE("everything fits and can be touched on a 4K panel") { check_panel(panels[4]); }

TEST_CASE("keys to write with are as large as buttons but on a tiny panel") {
    for (const NamedPanel& named : {panels[0], panels[1], panels[2], panels[4]}) {
        CAPTURE(named.name);
        HeadlessScreen screen(named.panel);
        const ui::Metrics metrics(named.panel);
        for (const gallery::Specimen& specimen : gallery::specimens({}))
            for (const Node& node : targets(screen.draw(specimen.state)))
                if (node.role == ui::Role::key)
                    CHECK(std::min(node.rect.width, node.rect.height) >= metrics.mm(20) - 0.5F);
    }
}

TEST_CASE("lowered controls lie in the lower half") {
    HeadlessScreen screen(panels[0].panel);
    for (const gallery::Specimen& specimen : gallery::specimens({.low_controls = true})) {
        // Who has not started a visit, or has ended it, has lowered nothing.
        if (!std::holds_alternative<visit::InVisit>(specimen.state.screen)) continue;
        CAPTURE(specimen.name);
        const Scene scene = screen.draw(specimen.state);
        check_writings(panels[0], scene);
        for (const Node& node : targets(scene)) {
            CAPTURE(node.id);
            CHECK(node.rect.y >= panels[0].panel.height_px / 2 - 1);
        }
    }
}

TEST_CASE("capitals are as high as the text size promises where there is room") {
    for_each_screen(panels[0], [&](const gallery::Specimen& specimen, const Scene& scene) {
        const auto* visit = std::get_if<visit::InVisit>(&specimen.state.screen);
        if (visit == nullptr || visit->preferences.text_size == visit::TextSize::small) return;
        for (const Writing& writing : scene.writings) {
            CAPTURE(writing.text);
            CHECK(writing.capital_mm >= 3.5F);
        }
    });
}

}  // namespace baileo::tests
