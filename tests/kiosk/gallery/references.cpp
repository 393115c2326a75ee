#include "tests/kiosk/gallery/references.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include "kiosk/gallery/panels.hpp"
#include "kiosk/gallery/specimens.hpp"
#include "kiosk/gallery/studio.hpp"

namespace baileo::tests {
namespace {

using domain::Language;
using gallery::Bitmap;

constexpr std::array<ReferenceSet, 11> sets{
    {{"indonesian", "1080x1920", {}, true},
     {"english", "1080x1920", {.language = Language::en}, true},
     {"largest-text", "1080x1920", {.text_size = visit::TextSize::extra_large}, true},
     {"low-controls", "1080x1920", {.language = Language::en, .low_controls = true}},
     {"medium-contrast", "1080x1920", {.theme = visit::Theme::medium_contrast}},
     {"black-on-white", "1080x1920", {.language = Language::en, .theme = visit::Theme::black_on_white}},
     {"white-on-black", "1080x1920", {.theme = visit::Theme::white_on_black}},
     {"landscape", "1920x1080", {}},
     {"small-portrait", "768x1366", {.language = Language::en}},
     {"tiny", "800x480", {}},
     {"4k", "3840x2160", {.language = Language::en}}}};

/// Screens that show every kind of part, for sets that do not have all.
constexpr std::array<std::string_view, 12> various{
    "attract",  "choose-kind", "choose-innovation", "search-many", "detail",          "rate-chosen", "review",
    "settings", "help",        "idle-warning",      "thanks",      "test-choose-kind"};

bool is_in(const ReferenceSet& set, std::string_view screen) {
    return set.has_every_screen || std::ranges::find(various, screen) != various.end();
}

}  // namespace

std::span<const ReferenceSet> reference_sets() { return sets; }

Bitmap painted_picture(const std::string& name) {
    unsigned number = 0;
    for (const char letter : name)
        number = number * 31 + static_cast<unsigned char>(letter);
    Bitmap picture = gallery::blank(300, 200, {0, 0, 0, 0xFF});
    const double phase = number % 7;
    for (int y = 0; y < picture.height; ++y)
        for (int x = 0; x < picture.width; ++x) {
            std::uint8_t* pixel = &picture.pixels[picture.offset(x, y)];
            const bool is_land = y > 120 + 30 * std::sin(x / 40.0 + phase);
            const bool is_sun = std::hypot(x - 40 - static_cast<int>(number % 200), y - 50) < 26;
            const std::array<int, 3> color = is_sun ? std::array{240, 200, 110}
                                             : is_land
                                                 ? std::array{30 + static_cast<int>(number % 90), 110, 90}
                                                 : std::array{140 + y / 2, 190 + y / 4, 210};
            for (std::size_t channel = 0; channel < 3; ++channel)
                pixel[channel] = static_cast<std::uint8_t>(color[channel]);
        }
    return picture;
}

bool draw(const ReferenceSet& set, const Taker& take) {
    const auto* panel = std::ranges::find(gallery::panels, set.panel, &gallery::NamedPanel::name);
    const auto studio = gallery::Studio::open(panel->panel, painted_picture);
    if (!studio) return false;
    for (const gallery::Specimen& specimen : gallery::specimens(set.preferences))
        if (is_in(set, specimen.name)) take(specimen.name, (*studio)->photograph(specimen));
    return true;
}

std::filesystem::path reference_of(const std::filesystem::path& folder, const ReferenceSet& set,
                                   const std::string& screen) {
    return folder / set.name / (screen + ".png");
}

std::vector<std::filesystem::path> left_over(const std::filesystem::path& folder, const ReferenceSet& set,
                                             const std::vector<std::string>& screens) {
    std::vector<std::filesystem::path> paths;
    if (!std::filesystem::exists(folder / set.name)) return paths;
    for (const auto& entry : std::filesystem::directory_iterator(folder / set.name))
        if (std::ranges::find(screens, entry.path().stem().string()) == screens.end())
            paths.push_back(entry.path());
    return paths;
}

}  // namespace baileo::tests
