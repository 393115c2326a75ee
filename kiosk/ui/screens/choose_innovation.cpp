#include "kiosk/ui/screens.hpp"
#include "kiosk/ui/widgets/dock.hpp"
#include "kiosk/ui/widgets/head.hpp"
#include "kiosk/ui/widgets/innovation_card.hpp"
#include "kiosk/ui/widgets/low_head.hpp"
#include "kiosk/visit/order.hpp"

namespace baileo::ui {
namespace {

using Innovations = std::vector<const domain::Innovation*>;

constexpr Style title_style{1, Weight::bold, 1.18F, Fonts::lowest, 5};

/// How many cards a page holds, and how.
struct Arrangement {
    std::size_t columns = 1;
    std::size_t rows = 1;
    Style style = title_style;

    [[nodiscard]] std::size_t capacity() const { return columns * rows; }
};

std::vector<Arrangement> possible(const Metrics& metrics) {
    if (metrics.is_portrait()) return {{2, 3}, {1, 4}, {1, 3}, {2, 2}, {1, 2}, {1, 1}};
    return {{3, 2}, {2, 2}, {3, 1}, {1, 3}, {2, 1}, {1, 2}, {1, 1}};
}

/// The titles that need most room, to try an arrangement by.
std::vector<std::string_view> longest_titles(const Frame& frame, const Innovations& innovations) {
    std::vector<std::string_view> titles;
    for (const domain::Innovation* innovation : innovations)
        titles.emplace_back(innovation->title.in(frame.language()));
    const std::size_t kept = std::min<std::size_t>(4, titles.size());
    std::ranges::partial_sort(titles, titles.begin() + static_cast<std::ptrdiff_t>(kept),
                              std::ranges::greater{}, &std::string_view::size);
    titles.resize(kept);
    return titles;
}

/// The arrangement with most cards on which even the longest titles stand close to the visitor's text size.
Arrangement arrange(const Frame& frame, const Rect& area, const Innovations& innovations) {
    const auto titles = longest_titles(frame, innovations);
    const int wanted = frame.type.wanted_step(title_style);
    Arrangement best;
    int best_step = Fonts::lowest - 2;
    for (const Arrangement& tried : possible(frame.metrics)) {
        const Rect cell = grid(area, tried.columns, tried.rows, frame.metrics.gap()).front();
        if (cell.width < frame.metrics.target() * 1.6F || cell.height < frame.metrics.target()) continue;
        const Rect room = card_title_room(frame, cell);
        int step = wanted;
        for (const std::string_view title : titles) {
            const Block block = frame.type.fit(title, title_style, room.width, room.height);
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

std::string note_of(const Frame& frame, std::size_t page, std::size_t pages) {
    const std::string order = frame.say(Text::list_order);
    if (pages < 2) return order;
    return frame.say(Text::page_of, {{"page", std::to_string(page + 1)}, {"pages", std::to_string(pages)}}) +
           ". " + order;
}

std::vector<Button> actions(const Frame& frame, std::size_t page, std::size_t pages, std::size_t capacity) {
    std::vector<Button> all{back_button(frame)};
    if (pages < 2) return all;
    const auto to = [&](std::size_t target) { return visit::event::PageTurned{target * capacity}; };
    all.push_back({.id = "page-previous",
                   .label = frame.say(Text::page_previous),
                   .event = to(page == 0 ? 0 : page - 1),
                   .enabled = page > 0});
    all.push_back({.id = "page-next",
                   .label = frame.say(Text::page_next),
                   .event = to(std::min(page + 1, pages - 1)),
                   .look = Look::primary,
                   .icon = Icon::arrow_right,
                   .side = IconSide::right,
                   .enabled = page + 1 < pages});
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
        visit::shuffled(frame.context.catalogue, step.kind, visit.seeds.order_seed);
    const Metrics& metrics = frame.metrics;
    // The dock is as high with page buttons as without, so the room for cards is known before the pages are.
    const float head_height =
        metrics.is_low() ? low_head_height(frame) + metrics.space(1) : frame.reach_top();
    const float gap = metrics.space(metrics.is_low() ? 0 : 2);
    const auto body_above = [&](const Rect& left_over) {
        return Rect{left_over.x, head_height, left_over.width, bottom(left_over) - head_height - gap};
    };
    const Rect probe = body_above(dock_room(frame, frame.screen(), actions(frame, 1, 3, 1), true));
    const Arrangement arrangement = arrange(frame, probe, innovations);
    const std::size_t capacity = arrangement.capacity();
    const std::size_t pages = std::max<std::size_t>(1, (innovations.size() + capacity - 1) / capacity);
    const std::size_t page = std::min(step.first / capacity, pages - 1);

    static_cast<void>(draw_head(frame, frame.say(Text::list_question), note_of(frame, page, pages), 2));
    const Rect body =
        body_above(draw_dock(frame, frame.screen(), actions(frame, page, pages, capacity), true));
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
