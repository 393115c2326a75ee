#include "kiosk/ui/screens.hpp"
#include "kiosk/ui/widgets/dock.hpp"
#include "kiosk/ui/widgets/head.hpp"
#include "kiosk/ui/widgets/tile.hpp"

namespace baileo::ui {
namespace {

using visit::Grouping;

Tile tile(const Frame& frame, const std::string& id, std::string label, Icon icon, const visit::Scope& scope,
          visit::Event event) {
    const std::size_t count = visit::offered(frame.context.catalogue, scope).size();
    return {.id = id,
            .label = std::move(label),
            .detail = count_words(count, frame.language()),
            .icon = icon,
            .event = std::move(event)};
}

/// A kind without innovations would only be a way into nothing.
std::vector<Tile> kinds(const Frame& frame) {
    std::vector<Tile> all;
    for (const domain::UnitKind kind : domain::unit_kinds)
        if (frame.context.catalogue.count(kind) > 0)
            all.push_back(tile(frame, "kind-" + std::string(domain::word(kind)),
                               std::string(words(kind, frame.language())), icon_of(kind), kind,
                               visit::event::KindChosen{kind}));
    return all;
}

std::vector<Tile> kecamatans(const Frame& frame) {
    const domain::Catalogue& catalogue = frame.context.catalogue;
    std::vector<Tile> all;
    for (const domain::Unit& unit : catalogue.units) {
        const visit::InKecamatan here{unit.key.code};
        if (unit.key.kind != domain::UnitKind::kecamatan || visit::offered(catalogue, here).empty()) continue;
        all.push_back(tile(frame, "kecamatan-" + here.code.text(), unit.name.in(frame.language()),
                           Icon::district, here, visit::event::KecamatanChosen{here.code}));
    }
    return all;
}

/// The two ways to sort, the present one marked; none where no unit lies in a kecamatan.
std::vector<Button> groupings(const Frame& frame, Grouping present) {
    if (kecamatans(frame).empty()) return {};
    const auto way = [&](const char* id, Text label, Grouping grouping, Icon icon) {
        return Button{.id = id,
                      .label = frame.say(label),
                      .event = visit::event::GroupingChosen{grouping},
                      .icon = icon,
                      .style = {1, Weight::bold, 1.16F, Fonts::lowest, 5},
                      .selected = grouping == present,
                      .role = Role::choice};
    };
    return {way("by-kind", Text::by_kind, Grouping::by_kind, Icon::office),
            way("by-kecamatan", Text::by_kecamatan, Grouping::by_kecamatan, Icon::district)};
}

void draw_groupings(Frame& frame, Rect& body, const std::vector<Button>& ways) {
    const Metrics& metrics = frame.metrics;
    const float gap = metrics.gap();
    const Rect row = take_top(body, metrics.target(), gap + metrics.space(1));
    const auto places = grid(row, ways.size(), 1, gap);
    for (std::size_t i = 0; i < ways.size(); ++i)
        draw(frame, ways[i], places[i]);
    // Not by its tint alone.
    for (std::size_t i = 0; i < ways.size(); ++i)
        if (ways[i].selected)
            frame.edge(places[i], std::min(metrics.radius(), places[i].height / 2), frame.theme.chosen, 3);
}

}  // namespace

void draw_choose_kind(Frame& frame, const visit::step::ChooseKind& step) {
    const Metrics& metrics = frame.metrics;
    const bool by_kecamatan = step.grouping == Grouping::by_kecamatan;
    const Text question = by_kecamatan ? Text::kecamatan_question : Text::kind_question;
    const float head = draw_head(frame, frame.say(question), "", 1);
    const std::vector<Button> ways = groupings(frame, step.grouping);
    std::vector<Button> actions{back_button(frame)};
    // A tiny panel has no row for them above the tiles.
    if (metrics.is_low()) actions.insert(actions.end(), ways.begin(), ways.end());
    actions.push_back(search_button(frame));
    Rect body = draw_dock(frame, frame.screen(), actions, true);
    const float top = std::max(frame.reach_top(), metrics.is_low() ? head + metrics.space(1) : 0);
    body.height = bottom(body) - top - metrics.space(metrics.is_low() ? 0 : 2);
    body.y = top;
    const Entrance entrance(frame);
    if (!metrics.is_low() && !ways.empty()) draw_groupings(frame, body, ways);
    std::vector<Tile> tiles = by_kecamatan ? kecamatans(frame) : kinds(frame);
    tiles.push_back(tile(frame, "kind-all", frame.say(Text::kind_all), Icon::all, visit::Everything{},
                         visit::event::KindChosen{}));
    draw_tiles(frame, body, tiles);
}

}  // namespace baileo::ui
