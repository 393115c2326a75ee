#include <fmt/format.h>
#include <CLI/CLI.hpp>

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <iostream>

#include "kiosk/gallery/panels.hpp"
#include "kiosk/gallery/studio.hpp"

namespace baileo::gallery {
namespace {

/// What to draw: every combination of these.
struct Wish {
    std::filesystem::path output;
    std::filesystem::path pictures;
    std::vector<std::string> screens;
    std::vector<std::string> panel_names;
    std::vector<int> text_sizes{1, 2, 3, 4};
    std::vector<int> themes{1, 2, 3, 4};
    std::vector<std::string> languages{"id", "en"};
    bool low_controls = false;
    int sheet_columns = 0;
    int cell_width = 360;
};

/// A panel of the list by its name, or any other as "1280x800@217", with its width in millimetres.
std::optional<ui::Panel> panel_of(const std::string& text) {
    const auto known = std::ranges::find(panels, text, &NamedPanel::name);
    if (known != panels.end()) return known->panel;
    ui::Panel panel;
    const int read =
        std::sscanf(text.c_str(), "%fx%f@%f", &panel.width_px, &panel.height_px, &panel.width_mm);
    if (read < 3 || panel.width_px < 1 || panel.height_px < 1 || panel.width_mm < 1) return std::nullopt;
    return panel;
}

std::vector<visit::Preferences> preferences(const Wish& wish) {
    std::vector<visit::Preferences> all;
    for (const std::string& language : wish.languages)
        for (const int size : wish.text_sizes)
            for (const int theme : wish.themes)
                all.push_back({.language = domain::language_of(language).value_or(domain::Language::id),
                               .text_size = static_cast<visit::TextSize>(size - 1),
                               .theme = static_cast<visit::Theme>(theme - 1),
                               .low_controls = wish.low_controls});
    return all;
}

bool is_wanted(const Wish& wish, const std::string& name) {
    return wish.screens.empty() || std::ranges::find(wish.screens, name) != wish.screens.end();
}

int draw_panel(const Wish& wish, const std::string& panel_name) {
    const auto panel = panel_of(panel_name);
    if (!panel) {
        std::cerr << "gallery: a panel is one of the list or WIDTHxHEIGHT@MILLIMETRES, not " << panel_name
                  << '\n';
        return 2;
    }
    const auto studio = Studio::open(
        *panel, [&](const std::string& name) { return read_picture(wish.pictures / (name + ".png")); });
    if (!studio) {
        std::cerr << "gallery: " << studio.error().detail << '\n';
        return 1;
    }
    std::vector<Bitmap> sheet;
    bool written = true;
    for (const visit::Preferences& chosen : preferences(wish)) {
        const auto keep = [&](const std::string& screen, Bitmap photograph) {
            const std::string name = fmt::format(
                "{}-{}-text{}-theme{}-{}.png", panel_name, screen, static_cast<int>(chosen.text_size) + 1,
                static_cast<int>(chosen.theme) + 1, domain::code(chosen.language));
            if (wish.sheet_columns > 0)
                sheet.push_back(std::move(photograph));
            else
                written = write_png(photograph, wish.output / name) && written;
        };
        for (const Specimen& specimen : specimens(chosen))
            if (is_wanted(wish, specimen.name)) keep(specimen.name, (*studio)->photograph(specimen));
        for (const StaffSpecimen& specimen : staff_specimens(chosen.language))
            if (is_wanted(wish, specimen.name)) keep(specimen.name, (*studio)->photograph(specimen, chosen));
    }
    if (!written) return 1;
    if (sheet.empty()) return 0;
    const Bitmap all = contact_sheet(sheet, wish.sheet_columns, wish.cell_width);
    return write_png(all, wish.output / (panel_name + "-sheet.png")) ? 0 : 1;
}

}  // namespace
}  // namespace baileo::gallery

int main(int argc, char** argv) {
    baileo::gallery::Wish wish;
    CLI::App app{"Draws every screen of the kiosk in every form as PNG files, without a window."};
    app.add_option("output", wish.output, "Folder for the pictures")->required();
    app.add_option("--pictures", wish.pictures,
                   "Folder with the innovations' pictures (tests/sample/draw_pictures)");
    app.add_option("--screen", wish.screens, "Only these screens, e.g. rate, thanks")->delimiter(',');
    app.add_option(
           "--panel", wish.panel_names,
           "Only these: 1080x1920, 1920x1080, 768x1366, 800x480, 3840x2160, or any WIDTHxHEIGHT@MILLIMETRES")
        ->delimiter(',');
    app.add_option("--text", wish.text_sizes, "Text sizes 1-4")->delimiter(',')->check(CLI::Range(1, 4));
    app.add_option("--theme", wish.themes, "Themes 1-4")->delimiter(',')->check(CLI::Range(1, 4));
    app.add_option("--language", wish.languages, "id, en")->delimiter(',');
    app.add_flag("--low-controls", wish.low_controls, "Everything to touch in the lower half");
    app.add_option("--sheet", wish.sheet_columns,
                   "One contact sheet per panel with this many columns instead");
    app.add_option("--cell", wish.cell_width, "Width of a picture on the contact sheet, pixels");
    CLI11_PARSE(app, argc, argv);
    std::filesystem::create_directories(wish.output);
    if (wish.panel_names.empty())
        for (const baileo::gallery::NamedPanel& named : baileo::gallery::panels)
            wish.panel_names.emplace_back(named.name);
    for (const std::string& panel : wish.panel_names)
        if (const int status = baileo::gallery::draw_panel(wish, panel); status != 0) return status;
    return 0;
}
