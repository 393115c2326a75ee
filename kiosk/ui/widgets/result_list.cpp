#include "kiosk/ui/widgets/result_list.hpp"

#include "kiosk/ui/widgets/innovation_card.hpp"

namespace baileo::ui {
namespace {

constexpr Style result_title_style{1, Weight::bold, 1.16F, Fonts::lowest, 4};

/// The longest of the catalogue's texts, so that rows stay as they are while somebody types.
template <class Items, class Text>
std::string_view longest(const Items& items, const Text& text) {
    std::string_view found;
    for (const auto& item : items)
        if (const std::string& each = text(item); each.size() > found.size()) found = each;
    return found;
}

/// Height of a row on which the longest title and unit stand at the visitor's text size, if there is room.
float row_height(const Frame& frame, float width) {
    const domain::Catalogue& catalogue = frame.context.catalogue;
    const domain::Language language = frame.language();
    const auto title = longest(
        catalogue.innovations,
        [&](const domain::Innovation& each) -> const std::string& { return each.title.in(language); });
    const auto unit = longest(catalogue.units, [&](const domain::Unit& each) -> const std::string& {
        return each.name.in(language);
    });
    const Metrics& metrics = frame.metrics;
    const float room = width - metrics.mm(40) - metrics.space(4);  // beside the picture
    const float title_height = frame.type.set(title, result_title_style, room).height;
    return std::clamp(wide_card_height(frame, title_height, unit, room), metrics.target(), metrics.mm(38));
}

std::vector<Rect> cells_of(const Frame& frame, const Rect& area) {
    const float gap = frame.metrics.gap();
    const std::size_t columns = area.width > frame.metrics.mm(250) ? 2 : 1;
    const auto across = static_cast<float>(columns);
    const float height = row_height(frame, (area.width - (across - 1) * gap) / across);
    const float rows = std::max(1.F, std::floor((area.height + gap) / (height + gap)));
    const float used = std::min(area.height, rows * height + (rows - 1) * gap);
    return grid({area.x, area.y, area.width, used}, columns, static_cast<std::size_t>(rows), gap);
}

}  // namespace

ResultList::ResultList(const Frame& frame, const Rect& area,
                       const std::vector<const domain::Innovation*>& found)
    : cells_(cells_of(frame, area)), found_(found) {}

std::size_t ResultList::pages() const {
    return std::max<std::size_t>(1, (found_.size() + capacity() - 1) / capacity());
}

std::size_t ResultList::page_of(std::size_t first) const { return std::min(first / capacity(), pages() - 1); }

void ResultList::draw(Frame& frame, std::size_t page) const {
    const std::size_t first = page * capacity();
    const std::size_t count = std::min(capacity(), found_.size() - first);
    if (count == 0) return;
    std::vector<std::string_view> titles;
    titles.reserve(count);
    for (std::size_t i = 0; i < count; ++i)
        titles.emplace_back(found_[first + i]->title.in(frame.language()));
    const Rect room = card_title_room(frame, cells_.front());
    const CardShape shape{frame.type.common(titles, result_title_style, room.width, room.height)};
    for (std::size_t i = 0; i < count; ++i)
        draw_innovation_card(frame, *found_[first + i], 0, cells_[i], shape);
}

}  // namespace baileo::ui
