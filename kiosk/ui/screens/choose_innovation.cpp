#include "kiosk/ui/screens.hpp"
#include "kiosk/ui/widgets/dock.hpp"
#include "kiosk/ui/widgets/head.hpp"
#include "kiosk/ui/widgets/innovation_card.hpp"
#include "kiosk/ui/widgets/low_head.hpp"
#include "kiosk/visit/order.hpp"
#include "shared/base/overloaded.hpp"

namespace baileo::ui {
namespace {

using Innovations = std::vector<const domain::Innovation*>;

constexpr Style list_title_style{1, Weight::bold, 1.18F, Fonts::lowest, 5};

/// How many cards a page holds, and how.
struct Arrangement {
    std::size_t columns = 1;
    std::size_t rows = 1;
    Style style = list_title_style;

    [[nodiscard]] std::size_t capacity() const { return columns * rows; }
};

/// Those with most cards first; few innovations leave out what would leave most of a page empty.
std::vector<Arrangement> possible(const Metrics& metrics, std::size_t count) {
    std::vector<Arrangement> all{{3, 2}, {2, 2}, {3, 1}, {1, 3}, {2, 1}, {1, 2}, {1, 1}};
    if (metrics.is_portrait()) all = {{2, 3}, {1, 4}, {1, 3}, {2, 2}, {1, 2}, {1, 1}};
    std::size_t enough = all.front().capacity();
    for (const Arrangement& each : all)
        if (each.capacity() >= std::max<std::size_t>(2, count)) enough = std::min(enough, each.capacity());
    std::erase_if(all, [&](const Arrangement& each) { return each.capacity() > enough; });
    return all;
}

/// The few that need most room, to try an arrangement by.
std::vector<std::string> longest(std::vector<std::string> texts) {
    const std::size_t kept = std::min<std::size_t>(4, texts.size());
    std::ranges::partial_sort(texts, texts.begin() + static_cast<std::ptrdiff_t>(kept),
                              std::ranges::greater{}, &std::string::size);
    texts.resize(kept);
    return texts;
}

template <class Text>
std::vector<std::string> texts_of(const Innovations& innovations, const Text& text) {
    std::vector<std::string> texts;
    for (const domain::Innovation* innovation : innovations)
        texts.push_back(text(*innovation));
    return texts;
}

/// The arrangement with most cards on which the units fit and even the longest titles stand close to the
/// visitor's text size.
Arrangement arrange(const Frame& frame, const Rect& area, const Innovations& innovations) {
    const auto titles = longest(texts_of(
        innovations, [&](const domain::Innovation& each) { return each.title.in(frame.language()); }));
    const auto units = longest(
        texts_of(innovations, [&](const domain::Innovation& each) { return unit_name(frame, each); }));
    const int wanted = frame.type.wanted_step(list_title_style);
    Arrangement best;
    int best_step = Fonts::lowest - 2;
    for (const Arrangement& tried : possible(frame.metrics, innovations.size())) {
        const Rect cell = grid(area, tried.columns, tried.rows, frame.metrics.gap()).front();
        if (cell.width < frame.metrics.target() * 1.6F || cell.height < frame.metrics.target()) continue;
        const Rect room = card_title_room(frame, cell);
        int step = wanted;
        if (!std::ranges::all_of(units,
                                 [&](const std::string& unit) { return card_unit_fits(frame, unit, cell); }))
            step = Fonts::lowest - 1;
        for (const std::string& title : titles) {
            const Block block = frame.type.fit(title, list_title_style, room.width, room.height);
            step = std::min(step, block.complete ? block.step : Fonts::lowest - 1);
        }
        if (step <= best_step) continue;
        best = tried;
        best_step = step;
        const int enough = frame.metrics.is_low() ? Fonts::lowest : wanted - 1;
        if (step >= std::max(enough, Fonts::lowest)) break;
    }
    best.style.most = std::max(best_step, Fonts::lowest);
    return best;
}

/// Whose innovations these are; nothing for all.
std::string scope_words(const Frame& frame, const visit::Scope& scope) {
    const auto name = [&](const domain::UnitKey& key) {
        const domain::Unit* unit = frame.context.catalogue.find(key);
        return unit == nullptr ? key.code.text() : unit->name.in(frame.language());
    };
    return std::visit(
        Overloaded{
            [](const visit::Everything&) { return std::string(); },
            [&](const domain::UnitKind& kind) { return std::string(words(kind, frame.language())); },
            [&](const visit::InKecamatan& in) { return name({in.code, domain::UnitKind::kecamatan}); },
            [&](const domain::UnitKey& unit) { return frame.say(Text::served_by, {{"unit", name(unit)}}); }},
        scope);
}

std::string note_of(const Frame& frame, const visit::Scope& scope, std::size_t page, std::size_t pages) {
    std::string note = scope_words(frame, scope);
    if (!note.empty()) note += ". ";
    if (pages > 1)
        note +=
            frame.say(Text::page_of, {{"page", std::to_string(page + 1)}, {"pages", std::to_string(pages)}}) +
            ". ";
    return note + frame.say(Text::list_order);
}

/// At a counter one button leads to all others, and the search is there.
std::vector<Button> list_actions(const Frame& frame, const visit::Scope& scope, std::size_t page,
                                 std::size_t pages, std::size_t capacity) {
    std::vector<Button> all{back_button(frame)};
    if (std::holds_alternative<domain::UnitKey>(scope))
        all.push_back({.id = "others",
                       .label = frame.say(Text::other_services),
                       .event = visit::event::OthersRequested{},
                       .icon = Icon::all});
    else
        all.push_back(search_button(frame));
    if (pages > 1)
        for (const Button& button : page_buttons(frame, page, pages, capacity))
            all.push_back(button);
    return all;
}

void draw_cards(Frame& frame, const Innovations& innovations, std::size_t first,
                const std::vector<Rect>& cells, const Style& style) {
    const std::size_t count = std::min(cells.size(), innovations.size() - first);
    CardShape shape{style};
    for (std::size_t i = 0; i < count; ++i)
        shape.words_height =
            std::max(shape.words_height, card_words_height(frame, *innovations[first + i], cells[i], style));
    for (std::size_t i = 0; i < count; ++i)
        draw_innovation_card(frame, *innovations[first + i], static_cast<std::uint32_t>(first + i + 1),
                             cells[i], shape);
}

}  // namespace

void draw_choose_innovation(Frame& frame, const visit::InVisit& visit,
                            const visit::step::ChooseInnovation& step) {
    const Innovations innovations =
        visit::shuffled(frame.context.catalogue, step.scope, visit.seeds.order_seed);
    const Metrics& metrics = frame.metrics;
    // The dock is as high with page buttons as without, so the room for cards is known before the pages are.
    const float head_height =
        metrics.is_low() ? low_head_height(frame) + metrics.space(1) : frame.reach_top();
    const float gap = metrics.space(metrics.is_low() ? 0 : 2);
    const auto body_above = [&](const Rect& left_over) {
        return Rect{left_over.x, head_height, left_over.width, bottom(left_over) - head_height - gap};
    };
    const Rect probe =
        body_above(dock_room(frame, frame.screen(), list_actions(frame, step.scope, 1, 3, 1), true));
    const Arrangement arrangement = arrange(frame, probe, innovations);
    const std::size_t capacity = arrangement.capacity();
    const std::size_t pages = std::max<std::size_t>(1, (innovations.size() + capacity - 1) / capacity);
    const std::size_t page = std::min(step.first / capacity, pages - 1);

    static_cast<void>(
        draw_head(frame, frame.say(Text::list_question), note_of(frame, step.scope, page, pages), 2));
    const Rect body = body_above(
        draw_dock(frame, frame.screen(), list_actions(frame, step.scope, page, pages, capacity), true));
    const Entrance entrance(frame);
    if (innovations.empty()) {
        draw(frame,
             {.id = "see-all",
              .label = frame.say(Text::see_all),
              .event = visit::event::KindChosen{},
              .look = Look::primary,
              .detail = frame.say(Text::list_empty)},
             centered(body, std::min(body.width, metrics.mm(110)), metrics.target() * 1.5F));
        return;
    }
    draw_cards(frame, innovations, page * capacity,
               grid(body, arrangement.columns, arrangement.rows, metrics.gap()), arrangement.style);
}

}  // namespace baileo::ui
