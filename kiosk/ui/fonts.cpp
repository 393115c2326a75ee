#include "kiosk/ui/fonts.hpp"

#include <algorithm>
#include <cmath>
#include <fstream>
#include <iterator>

#include <imgui.h>
#include <imgui_freetype.h>

#include "shared/base/expects.hpp"

namespace baileo::ui {
namespace {

// Noto Sans, in units of its em: what ImGui calls the size of a font is ascent plus descent.
constexpr float capital_of_em = 0.714F;
constexpr float size_of_em = 1.362F;

// Latin letters with all marks, typographic punctuation, the euro sign.
constexpr ImWchar glyph_ranges[] = {0x20, 0x17F, 0x2010, 0x203A, 0x20AC, 0x20AC, 0};

std::string read_file(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

FontFace add_face(ImFontAtlas& atlas, std::string& file, float capital) {
    ImFontConfig config;
    config.FontDataOwnedByAtlas = false;
    config.OversampleH = 1;
    FontFace face;
    face.em = capital / capital_of_em;
    face.size = std::round(face.em * size_of_em);
    face.capital = capital;
    face.font = atlas.AddFontFromMemoryTTF(file.data(), static_cast<int>(file.size()), face.size, &config,
                                           glyph_ranges);
    return face;
}

/// How much shadow falls `distance` pixels inside the image's edge: a smooth step, close to a Gaussian.
float shade(float distance) {
    const float t = std::clamp(distance / static_cast<float>(ShadowImage::edge), 0.F, 1.F);
    return t * t * t * (t * (t * 6 - 15) + 10);
}

void draw_shadow(unsigned char* pixels, int stride, int x, int y) {
    constexpr int side = ShadowImage::side;
    const auto middle = static_cast<float>(side - 1) / 2;
    const auto core = static_cast<float>(side) / 2 - static_cast<float>(ShadowImage::edge);
    for (int row = 0; row < side; ++row)
        for (int column = 0; column < side; ++column) {
            const float beyond_x = std::max(0.F, std::abs(static_cast<float>(column) - middle) - core);
            const float beyond_y = std::max(0.F, std::abs(static_cast<float>(row) - middle) - core);
            const float distance = static_cast<float>(ShadowImage::edge) - std::hypot(beyond_x, beyond_y);
            pixels[(y + row) * stride + x + column] =
                static_cast<unsigned char>(std::lround(255 * shade(distance)));
        }
}

}  // namespace

float capital_mm(int step) { return 4.8F * std::pow(1.155F, static_cast<float>(step)); }

const FontFace& Fonts::at(int step, Weight weight) const {
    const auto index = static_cast<std::size_t>(std::clamp(step, lowest, highest) - lowest);
    return (weight == Weight::bold ? bold : regular).at(index);
}

Result<Fonts> bake_fonts(ImFontAtlas& atlas, const Panel& panel, const std::string& folder) {
    expects(atlas.Fonts.empty(), "fonts are baked into an empty atlas");
    Fonts fonts;
    fonts.files = {read_file(folder + "/NotoSans-Regular.ttf"), read_file(folder + "/NotoSans-Bold.ttf")};
    for (const std::string& file : fonts.files)
        if (file.empty()) return failure(ErrorCode::not_found, "Noto Sans is not in " + folder);

    atlas.FontBuilderIO = ImGuiFreeType::GetBuilderForFreeType();
    atlas.FontBuilderFlags = ImGuiFreeTypeBuilderFlags_LightHinting;
    atlas.Flags |= ImFontAtlasFlags_NoPowerOfTwoHeight | ImFontAtlasFlags_NoMouseCursors;
    for (int step = Fonts::lowest; step <= Fonts::highest; ++step) {
        const auto index = static_cast<std::size_t>(step - Fonts::lowest);
        const float capital = capital_mm(step) * panel.pixels_per_mm();
        fonts.regular.at(index) = add_face(atlas, fonts.files[0], capital);
        fonts.bold.at(index) = add_face(atlas, fonts.files[1], capital);
    }
    const int shadow = atlas.AddCustomRectRegular(ShadowImage::side, ShadowImage::side);
    if (!atlas.Build()) return failure(ErrorCode::internal, "the fonts could not be baked");

    for (auto* faces : {&fonts.regular, &fonts.bold})
        for (FontFace& face : *faces)
            face.baseline = face.font->Ascent;
    unsigned char* pixels = nullptr;
    int width = 0;
    int height = 0;
    atlas.GetTexDataAsAlpha8(&pixels, &width, &height);
    const ImFontAtlasCustomRect& rect = *atlas.GetCustomRectByIndex(shadow);
    draw_shadow(pixels, width, rect.X, rect.Y);
    ImVec2 first;
    ImVec2 last;
    atlas.CalcCustomRectUV(&rect, &first, &last);
    fonts.shadow = {first.x, first.y, last.x, last.y};
    return fonts;
}

}  // namespace baileo::ui
