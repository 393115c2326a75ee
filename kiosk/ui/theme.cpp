#include "kiosk/ui/theme.hpp"

#include "shared/base/expects.hpp"

namespace baileo::ui {
namespace {

// The palette: sea, clove, nutmeg, leaf and sand.
constexpr Color ink = rgb(0x10222E);
constexpr Color soft_ink = rgb(0x44545F);
constexpr Color sea_950 = rgb(0x042436);
constexpr Color sea_900 = rgb(0x06304A);
constexpr Color sea_800 = rgb(0x083F61);
constexpr Color sea_700 = rgb(0x0A4F78);
constexpr Color sea_200 = rgb(0xB9DDEE);
constexpr Color sea_100 = rgb(0xD6ECF6);
constexpr Color sea_50 = rgb(0xE8F4FA);
constexpr Color clove_800 = rgb(0x5A2318);
constexpr Color clove_600 = rgb(0x8F3524);
constexpr Color clove_100 = rgb(0xF6E0DA);
constexpr Color nutmeg_900 = rgb(0x5E3C05);
constexpr Color nutmeg_400 = rgb(0xD99A2B);
constexpr Color nutmeg_100 = rgb(0xFBEDD0);
constexpr Color sand = rgb(0xFAF7F1);
constexpr Color sand_dark = rgb(0xEFEADF);
constexpr Color edge = rgb(0x7A6F5F);
constexpr Color hairline = rgb(0xDDD6C9);
constexpr Color white = rgb(0xFFFFFF);
constexpr Color black = rgb(0x000000);
constexpr Color yellow = rgb(0xFFE08A);
constexpr Color none{0, 0, 0, 0};

constexpr Tone plain(Color surface, Color text, Color soft, Color line) {
    return {surface, surface, text, soft, line};
}

Theme normal() {
    Theme theme;
    theme.page = {sand, rgb(0xEFF3F1), ink, soft_ink, none};
    theme.deep = {sea_700, sea_950, white, sea_100, none};
    theme.card = plain(white, ink, soft_ink, none);
    theme.primary = {rgb(0x0C5A88), sea_800, white, white, none};
    theme.secondary = plain(white, sea_700, sea_700, sea_700);
    theme.quiet = plain(rgb(0xFDFCF9), sea_700, sea_700, rgb(0x74858F));
    theme.chosen = plain(sea_50, sea_800, sea_800, sea_700);
    theme.tint = plain(sea_50, sea_700, sea_800, none);
    theme.chip = plain(nutmeg_100, clove_800, clove_800, none);
    theme.warning = plain(nutmeg_100, nutmeg_900, nutmeg_900, nutmeg_400);
    theme.danger = plain(clove_100, clove_800, clove_800, clove_600);
    theme.disabled = plain(sand_dark, rgb(0x3B4953), rgb(0x3B4953), edge);
    theme.accent = nutmeg_400;
    theme.accent_text = rgb(0x241400);
    theme.clove = clove_600;
    theme.focus_outer = ink;
    theme.focus_inner = nutmeg_400;
    theme.shadow = sea_950;
    theme.scrim = with_alpha(sea_950, 0.72F);
    return theme;
}

Theme medium_contrast() {
    Theme theme = normal();
    theme.page = plain(sand, ink, rgb(0x2B3A44), none);
    theme.deep = plain(sea_900, white, white, none);
    theme.card = plain(white, ink, rgb(0x2B3A44), edge);
    theme.primary = plain(sea_900, white, white, none);
    theme.secondary = plain(white, sea_900, sea_900, sea_900);
    theme.quiet = plain(white, sea_900, sea_900, edge);
    theme.chosen = plain(sea_200, sea_950, sea_950, sea_900);
    theme.tint = plain(sea_50, sea_900, sea_900, none);
    theme.warning = plain(nutmeg_100, rgb(0x3F2803), rgb(0x3F2803), nutmeg_900);
    theme.danger = plain(rgb(0xFBEFEB), rgb(0x4A1A11), rgb(0x4A1A11), clove_600);
    theme.chip = plain(nutmeg_100, rgb(0x4A1A11), rgb(0x4A1A11), none);
    theme.disabled = plain(rgb(0xF6F3EC), rgb(0x26333B), rgb(0x26333B), edge);
    theme.depth = false;
    return theme;
}

Theme two_colors(Color paper, Color writing, Color focus) {
    Theme theme;
    const Tone outlined = plain(paper, writing, writing, writing);
    const Tone inverted = plain(writing, paper, paper, writing);
    theme.page = plain(paper, writing, writing, none);
    theme.deep = theme.page;
    theme.card = theme.secondary = theme.quiet = theme.tint = theme.chip = outlined;
    theme.warning = theme.danger = theme.disabled = outlined;
    theme.primary = theme.chosen = inverted;
    theme.accent = writing;
    theme.accent_text = paper;
    theme.clove = writing;
    theme.focus_outer = writing;
    theme.focus_inner = focus;
    theme.shadow = none;
    theme.scrim = paper;
    theme.depth = false;
    return theme;
}

}  // namespace

const Theme& theme_of(visit::Theme which) {
    static const Theme themes[] = {normal(), medium_contrast(), two_colors(white, black, rgb(0x0A4F78)),
                                   two_colors(black, white, yellow)};
    const auto index = static_cast<std::size_t>(which);
    expects(index < std::size(themes), "every theme has its colours");
    return themes[index];
}

std::vector<std::pair<std::string_view, Tone>> tones(const Theme& theme) {
    return {{"page", theme.page},       {"deep", theme.deep},           {"card", theme.card},
            {"primary", theme.primary}, {"secondary", theme.secondary}, {"quiet", theme.quiet},
            {"chosen", theme.chosen},   {"tint", theme.tint},           {"chip", theme.chip},
            {"warning", theme.warning}, {"danger", theme.danger},       {"disabled", theme.disabled}};
}

}  // namespace baileo::ui
