#pragma once

#include <string>
#include <vector>

#include "kiosk/ui/widgets/option_card.hpp"

namespace baileo::ui {

/// A question beyond the rating, in words.
struct QuestionSheet {
    std::string heading;
    std::string public_heading = "";  ///< what everybody around may hear of it; empty = the heading
    std::string hint = "";            ///< how to answer, where that is not plain
    std::vector<Option> options;
    Text skip = Text::skip_question;  ///< the way past it
};

/// The question on the screen with its answers, those that were given chosen.
[[nodiscard]] QuestionSheet question_sheet(const Frame& frame, const visit::InVisit& visit,
                                           const visit::step::Tell& step);

}  // namespace baileo::ui
