#include "tests/kiosk/ui/layout_checks.hpp"

namespace baileo::tests {
namespace {

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
