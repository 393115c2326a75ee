#include "kiosk/gallery/studio.hpp"

#include <imgui.h>

#include <cmath>

namespace baileo::gallery {
namespace {

constexpr SinceBoot long_ago{0};

/// Makes every letter of an atlas invisible; its white spot, lines and shadow stay.
void erase_letters(const ImFontAtlas& atlas, Bitmap& image) {
    const auto pixel = [](float share, int size) {
        return static_cast<int>(std::lround(share * static_cast<float>(size)));
    };
    for (const ImFont* font : atlas.Fonts)
        for (const ImFontGlyph& glyph : font->Glyphs)
            for (int y = pixel(glyph.V0, image.height); y < pixel(glyph.V1, image.height); ++y)
                for (int x = pixel(glyph.U0, image.width); x < pixel(glyph.U1, image.width); ++x)
                    image.pixels[image.offset(x, y) + 3] = 0;
}

}  // namespace

Result<std::unique_ptr<Studio>> Studio::open(const ui::Panel& panel, PictureSource pictures, Words words) {
    std::unique_ptr<Studio> studio(new Studio(panel, std::move(pictures)));
    ImFontAtlas& atlas = *ImGui::GetIO().Fonts;
    auto fonts = ui::bake_fonts(atlas, panel);
    if (!fonts) return tl::unexpected(fonts.error());
    studio->fonts_ = std::move(*fonts);
    unsigned char* pixels = nullptr;
    Bitmap image;
    atlas.GetTexDataAsRGBA32(&pixels, &image.width, &image.height);
    image.pixels.assign(
        pixels, pixels + 4 * static_cast<std::size_t>(image.width) * static_cast<std::size_t>(image.height));
    if (words == Words::left_out) erase_letters(atlas, image);
    atlas.SetTexID(studio->renderer_.add_texture(std::move(image)));
    return studio;
}

Studio::Studio(const ui::Panel& panel, PictureSource pictures)
    : panel_(panel),
      source_(std::move(pictures)),
      context_(ImGui::CreateContext()),
      catalogue_(specimen_catalogue()) {
    ImGui::SetCurrentContext(context_);
    ImGuiIO& io = ImGui::GetIO();
    io.IniFilename = nullptr;
    io.DisplaySize = {panel.width_px, panel.height_px};
    io.DeltaTime = 1.0F / 60;
}

Studio::~Studio() { ImGui::DestroyContext(context_); }

std::optional<ui::Picture> Studio::picture(const std::string& name) {
    const auto [at, is_new] = pictures_.try_emplace(name);
    if (!is_new) return at->second;
    if (auto bitmap = source_(name)) {
        const auto width = static_cast<float>(bitmap->width);
        const auto height = static_cast<float>(bitmap->height);
        at->second = ui::Picture{renderer_.add_texture(std::move(*bitmap)), width, height};
    }
    return at->second;
}

template <class Draw>
Bitmap Studio::photograph(bool online, SinceBoot at, Draw draw) {
    ImGui::SetCurrentContext(context_);
    const ui::KioskFacts facts{"Loket 3 Dukcapil", "https://inovasi.ambon.go.id", online, true};
    const std::function<std::optional<ui::Picture>(const std::string&)> picture_of =
        [this](const std::string& name) { return picture(name); };
    ui::Transient transient;
    // The first drawing shows the screen coming in; the second, later, as it stays.
    for (const SinceBoot now : {long_ago, at}) {
        ImGui::NewFrame();
        scene_ = draw(ui::ViewContext{.catalogue = catalogue_,
                                      .fonts = fonts_,
                                      .panel = panel_,
                                      .facts = facts,
                                      .picture = picture_of,
                                      .pressed = {},
                                      .focused = {},
                                      .now = now},
                      transient);
        ImGui::Render();
    }
    return renderer_.render(*ImGui::GetDrawData());
}

Bitmap Studio::photograph(const Specimen& specimen) {
    catalogue_.competition.mode = specimen.mode;
    return photograph(specimen.online, specimen.state.now,
                      [&](const ui::ViewContext& context, ui::Transient& transient) {
                          return ui::draw(specimen.state, context, transient);
                      });
}

Bitmap Studio::photograph(const StaffSpecimen& specimen, const visit::Preferences& usual) {
    return photograph(true, specimen.state.now,
                      [&](const ui::ViewContext& context, ui::Transient& transient) {
                          return ui::draw(specimen.state, usual, context, transient);
                      });
}

}  // namespace baileo::gallery
