#include "kiosk/gallery/studio.hpp"

#include <imgui.h>
#include <stb/stb_image.h>
#include <stb/stb_image_write.h>

#include <algorithm>
#include <cmath>

namespace baileo::gallery {
namespace {

constexpr SinceBoot long_ago{0};

std::optional<Bitmap> read_picture(const std::filesystem::path& path) {
    Bitmap bitmap;
    const std::unique_ptr<stbi_uc, void (*)(void*)> pixels(
        stbi_load(path.c_str(), &bitmap.width, &bitmap.height, nullptr, 4), stbi_image_free);
    if (pixels == nullptr) return std::nullopt;
    const auto count = 4 * static_cast<std::size_t>(bitmap.width) * static_cast<std::size_t>(bitmap.height);
    bitmap.pixels.assign(pixels.get(), pixels.get() + count);
    return bitmap;
}

std::size_t offset(const Bitmap& bitmap, int x, int y) {
    return 4 * (static_cast<std::size_t>(y) * static_cast<std::size_t>(bitmap.width) +
                static_cast<std::size_t>(x));
}

/// A smaller copy; each pixel is the mean of those that it stands for.
Bitmap reduced(const Bitmap& bitmap, int width) {
    const int height = bitmap.height * width / bitmap.width;
    Bitmap small{
        width, height,
        std::vector<std::uint8_t>(4 * static_cast<std::size_t>(width) * static_cast<std::size_t>(height))};
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x) {
            const int left = x * bitmap.width / width;
            const int right = std::max(left + 1, (x + 1) * bitmap.width / width);
            const int top = y * bitmap.height / height;
            const int bottom = std::max(top + 1, (y + 1) * bitmap.height / height);
            for (std::size_t channel = 0; channel < 4; ++channel) {
                unsigned sum = 0;
                for (int row = top; row < bottom; ++row)
                    for (int column = left; column < right; ++column)
                        sum += bitmap.pixels[offset(bitmap, column, row) + channel];
                small.pixels[offset(small, x, y) + channel] =
                    static_cast<std::uint8_t>(sum / static_cast<unsigned>((right - left) * (bottom - top)));
            }
        }
    return small;
}

}  // namespace

Result<std::unique_ptr<Studio>> Studio::open(const ui::Panel& panel, const std::filesystem::path& pictures) {
    std::unique_ptr<Studio> studio(new Studio(panel, pictures));
    ImFontAtlas& atlas = *ImGui::GetIO().Fonts;
    auto fonts = ui::bake_fonts(atlas, panel);
    if (!fonts) return tl::unexpected(fonts.error());
    studio->fonts_ = std::move(*fonts);
    unsigned char* pixels = nullptr;
    Bitmap image;
    atlas.GetTexDataAsRGBA32(&pixels, &image.width, &image.height);
    image.pixels.assign(
        pixels, pixels + 4 * static_cast<std::size_t>(image.width) * static_cast<std::size_t>(image.height));
    atlas.SetTexID(studio->renderer_.add_texture(std::move(image)));
    return studio;
}

Studio::Studio(const ui::Panel& panel, std::filesystem::path pictures)
    : panel_(panel),
      folder_(std::move(pictures)),
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
    if (auto bitmap = read_picture(folder_ / (name + ".png"))) {
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
        static_cast<void>(draw(ui::ViewContext{.catalogue = catalogue_,
                                               .fonts = fonts_,
                                               .panel = panel_,
                                               .facts = facts,
                                               .picture = picture_of,
                                               .pressed = {},
                                               .focused = {},
                                               .now = now},
                               transient));
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

bool write_png(const Bitmap& bitmap, const std::filesystem::path& path) {
    return stbi_write_png(path.c_str(), bitmap.width, bitmap.height, 4, bitmap.pixels.data(),
                          bitmap.width * 4) != 0;
}

Bitmap contact_sheet(const std::vector<Bitmap>& bitmaps, int columns, int cell_width) {
    constexpr int gap = 16;
    Bitmap sheet;
    if (bitmaps.empty()) return sheet;
    std::vector<Bitmap> small;
    int cell_height = 0;
    for (const Bitmap& bitmap : bitmaps) {
        small.push_back(reduced(bitmap, cell_width));
        cell_height = std::max(cell_height, small.back().height);
    }
    const int count = static_cast<int>(small.size());
    const int rows = (count + columns - 1) / columns;
    sheet.width = gap + std::min(columns, count) * (cell_width + gap);
    sheet.height = gap + rows * (cell_height + gap);
    sheet.pixels.assign(4 * static_cast<std::size_t>(sheet.width) * static_cast<std::size_t>(sheet.height),
                        0xC8);
    for (int i = 0; i < count; ++i) {
        const Bitmap& picture = small[static_cast<std::size_t>(i)];
        const int left = gap + i % columns * (cell_width + gap);
        const int top = gap + i / columns * (cell_height + gap);
        for (int y = 0; y < picture.height; ++y)
            std::copy_n(picture.pixels.begin() + static_cast<std::ptrdiff_t>(offset(picture, 0, y)),
                        4 * picture.width,
                        sheet.pixels.begin() + static_cast<std::ptrdiff_t>(offset(sheet, left, top + y)));
    }
    return sheet;
}

}  // namespace baileo::gallery
