#pragma once

#include <optional>
#include <string>
#include <vector>

#include "kiosk/ui/widgets/button.hpp"

namespace baileo::ui {

/// One of the answers to a question: a card that is touched as a whole.
struct Option {
    std::string id;
    std::string label;
    visit::Event event;
    bool chosen = false;
    std::optional<domain::Rating> face = std::nullopt;  ///< shown beside the words
    /// What everybody around may hear of it, if being offered gives away what was answered before.
    std::string public_label = "";
};

/// The answers to a question and, apart from them, the way past it. Below each other on a portrait panel,
/// beside each other on a landscape one; all alike but for those that are chosen, which is told by outline
/// and tick.
void draw_options(Frame& frame, Rect area, const std::vector<Option>& options, const Button& skip);

}  // namespace baileo::ui
