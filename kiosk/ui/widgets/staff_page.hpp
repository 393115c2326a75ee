#pragma once

#include "kiosk/maintenance/readiness.hpp"
#include "kiosk/ui/widgets/button.hpp"

namespace baileo::ui {

/// The head, if there is a heading, and the foot of a staff screen; returns the room between them. Back
/// stands at the left of the foot, then voice and language, then `actions`.
[[nodiscard]] Rect draw_staff_page(Frame& frame, std::string_view heading, std::string_view note,
                                   const std::vector<Button>& actions);

/// What is left of that room below the wave of the head, where words stand on the page itself.
[[nodiscard]] Rect below_wave(const Frame& frame, const Rect& room);

/// A card with a sign and a sentence.
void draw_staff_message(Frame& frame, const Rect& area, maintenance::Verdict verdict, std::string_view id,
                        const std::string& says);

/// One line of a list: what, how it is, and a sign where there is something to judge.
struct StaffRow {
    std::string id;
    std::string label;
    std::string value;
    std::optional<maintenance::Verdict> verdict = std::nullopt;
};

/// A list in as many columns as the panel has room for.
void draw_staff_rows(Frame& frame, const Rect& area, const std::vector<StaffRow>& rows);

[[nodiscard]] std::string verdict_words(const Frame& frame, maintenance::Verdict verdict);

}  // namespace baileo::ui
