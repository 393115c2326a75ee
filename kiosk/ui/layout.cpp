#include "kiosk/ui/layout.hpp"

#include <numeric>

namespace baileo::ui {

std::vector<Rect> grid(const Rect& area, std::size_t columns, std::size_t rows, float gap) {
    const auto across = static_cast<float>(columns);
    const auto down = static_cast<float>(rows);
    const float width = (area.width - gap * (across - 1)) / across;
    const float height = (area.height - gap * (down - 1)) / down;
    std::vector<Rect> cells;
    for (std::size_t row = 0; row < rows; ++row)
        for (std::size_t column = 0; column < columns; ++column)
            cells.push_back({area.x + static_cast<float>(column) * (width + gap),
                             area.y + static_cast<float>(row) * (height + gap), width, height});
    return cells;
}

std::vector<float> shares(const std::vector<float>& wanted, float total, float gap, float least) {
    if (wanted.empty()) return {};
    const float room = total - gap * static_cast<float>(wanted.size() - 1);
    const float sum = std::accumulate(wanted.begin(), wanted.end(), 0.F);
    std::vector<float> widths;
    if (sum <= room) {
        const float extra = (room - sum) / static_cast<float>(wanted.size());
        for (const float each : wanted)
            widths.push_back(each + extra);
        return widths;
    }
    // Too little room: everybody keeps `least`, and what is left follows the wishes above it.
    float above = 0;
    for (const float each : wanted)
        above += std::max(0.F, each - least);
    const float spare = std::max(0.F, room - least * static_cast<float>(wanted.size()));
    for (const float each : wanted)
        widths.push_back(least + (above > 0 ? spare * std::max(0.F, each - least) / above : 0));
    return widths;
}

}  // namespace baileo::ui
