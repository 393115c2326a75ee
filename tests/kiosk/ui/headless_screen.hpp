#pragma once

#include <imgui.h>

#include <doctest/doctest.h>

#include <algorithm>
#include <string_view>
#include <vector>

#include "kiosk/gallery/panels.hpp"
#include "kiosk/gallery/specimens.hpp"
#include "kiosk/gallery/staff_specimens.hpp"
#include "kiosk/ui/fonts.hpp"
#include "kiosk/ui/transient.hpp"
#include "kiosk/ui/view.hpp"

namespace baileo::tests {

using gallery::NamedPanel;
using gallery::panels;

/// Draws screens into memory: ImGui without window and without graphics.
class HeadlessScreen {
  public:
    explicit HeadlessScreen(const ui::Panel& panel)
        : panel_(panel), context_(ImGui::CreateContext()), catalogue_(gallery::specimen_catalogue()) {
        ImGui::SetCurrentContext(context_);
        ImGuiIO& io = ImGui::GetIO();
        io.IniFilename = nullptr;
        io.DisplaySize = {panel.width_px, panel.height_px};
        io.DeltaTime = 1.0F / 60;
        auto fonts = ui::bake_fonts(*io.Fonts, panel);
        REQUIRE(fonts.has_value());
        fonts_ = std::move(*fonts);
    }
    HeadlessScreen(const HeadlessScreen&) = delete;
    HeadlessScreen& operator=(const HeadlessScreen&) = delete;
    ~HeadlessScreen() { ImGui::DestroyContext(context_); }

    [[nodiscard]] ui::Scene draw(const visit::State& state, bool online = true,
                                 domain::Mode mode = domain::Mode::official) {
        catalogue_.competition.mode = mode;
        return draw_frame(state.now, online, [&](const ui::ViewContext& context) {
            return ui::draw(state, context, transient_);
        });
    }

    /// The same for the staff.
    [[nodiscard]] ui::Scene draw(const maintenance::State& state, const visit::Preferences& usual = {}) {
        return draw_frame(state.now, true, [&](const ui::ViewContext& context) {
            return ui::draw(state, usual, context, transient_);
        });
    }

    /// How much the newest drawing consists of.
    [[nodiscard]] static int vertices() { return ImGui::GetDrawData()->TotalVtxCount; }

    [[nodiscard]] const ui::Panel& panel() const { return panel_; }
    [[nodiscard]] domain::Catalogue& catalogue() { return catalogue_; }

    std::string pressed;
    std::string focused;
    bool speaks = true;  ///< the kiosk has a voice, so every screen has room for its button

  private:
    template <class Draw>
    [[nodiscard]] ui::Scene draw_frame(SinceBoot now, bool online, Draw draw_in) {
        const ui::KioskFacts facts{"Loket 3 Dukcapil", "https://inovasi.ambon.go.id", online, speaks};
        const std::function<std::optional<ui::Picture>(const std::string&)> no_picture =
            [](const std::string&) { return std::nullopt; };
        ImGui::SetCurrentContext(context_);
        ImGui::NewFrame();
        ui::Scene scene = draw_in(ui::ViewContext{.catalogue = catalogue_,
                                                  .fonts = fonts_,
                                                  .panel = panel_,
                                                  .facts = facts,
                                                  .picture = no_picture,
                                                  .pressed = pressed,
                                                  .focused = focused,
                                                  .now = now});
        ImGui::Render();
        return scene;
    }

    ui::Panel panel_;
    ImGuiContext* context_;
    domain::Catalogue catalogue_;
    ui::Fonts fonts_;
    ui::Transient transient_;
};

/// The part with this id; nothing if the screen has none.
inline const ui::Node* find(const ui::Scene& scene, std::string_view id) {
    const auto found = std::ranges::find(scene.nodes, id, &ui::Node::id);
    return found == scene.nodes.end() ? nullptr : &*found;
}

/// The specimen of this name.
inline const gallery::Specimen& named(const std::vector<gallery::Specimen>& all, std::string_view name) {
    const auto found = std::ranges::find(all, name, &gallery::Specimen::name);
    REQUIRE(found != all.end());
    return *found;
}

}  // namespace baileo::tests
