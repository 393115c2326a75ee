#include "kiosk/ui/screens.hpp"
#include "kiosk/ui/widgets/dock.hpp"
#include "kiosk/ui/widgets/head.hpp"
#include "kiosk/visit/stories.hpp"

namespace baileo::ui {
namespace {

constexpr Style topic_style{2, Weight::bold, 1.16F};

Button topic_button(const Frame& frame, const visit::step::Story& story) {
    Button button{.id = "topic-oneself",
                  .label = frame.say(Text::about_oneself),
                  .event = visit::event::TopicChosen{story.innovation},
                  .icon = Icon::face,
                  .style = topic_style};
    if (!story.innovation) return button;
    const domain::Innovation* innovation = frame.context.catalogue.find(*story.innovation);
    button.id = "topic-" + story.innovation->text();
    button.label = innovation == nullptr ? story.innovation->text() : innovation->title.in(frame.language());
    button.icon = innovation == nullptr ? Icon::all : icon_of(innovation->unit.kind);
    // A tiny panel has no room beside a long title.
    if (frame.metrics.is_low()) button.icon.reset();
    return button;
}

/// Below each other where there is height for it, else two beside each other.
std::vector<Rect> topic_cells(const Frame& frame, Rect area, std::size_t count) {
    const Metrics& metrics = frame.metrics;
    const std::size_t columns = metrics.is_portrait() ? 1 : 2;
    const std::size_t rows = (count + columns - 1) / columns;
    const auto gaps = static_cast<float>(rows - 1) * metrics.gap();
    area.height = std::min(area.height, static_cast<float>(rows) * metrics.mm(48) + gaps);
    return grid(area, columns, rows, metrics.gap());
}

}  // namespace

void draw_choose_topic(Frame& frame, const visit::InVisit& visit) {
    const Metrics& metrics = frame.metrics;
    const float head = draw_head(frame, frame.say(Text::topic_question), "", 4);
    Rect body = draw_dock(frame, frame.screen(), {back_button(frame)}, true);
    const float top = std::max(frame.reach_top(), metrics.is_low() ? head + metrics.space(1) : 0);
    body.height = bottom(body) - top - metrics.space(metrics.is_low() ? 0 : 2);
    body.y = top;
    const Entrance entrance(frame);
    const auto stories = visit::topics(visit, frame.context.catalogue);
    if (stories.empty()) return;
    const auto cells = topic_cells(frame, body, stories.size());
    for (std::size_t i = 0; i < stories.size(); ++i)
        draw(frame, topic_button(frame, stories[i]), cells[i]);
}

}  // namespace baileo::ui
