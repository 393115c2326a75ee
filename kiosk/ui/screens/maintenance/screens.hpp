#pragma once

#include "kiosk/maintenance/state.hpp"
#include "kiosk/ui/frame.hpp"

/// One function for each screen of the staff, each in its own file beside this one.
namespace baileo::ui::staff {

void draw_pin(Frame& frame, const maintenance::screen::EnterPin& pin);
void draw_menu(Frame& frame, const maintenance::Facts& facts, bool others);
void draw_status(Frame& frame, const maintenance::Facts& facts);
void draw_connection(Frame& frame, const maintenance::screen::TestConnection& test);
void draw_readiness(Frame& frame, const maintenance::Facts& facts,
                    const maintenance::screen::CheckReadiness& check);
void draw_enrolment(Frame& frame, const maintenance::Facts& facts, const maintenance::screen::Enrol& enrol);
void draw_touch_test(Frame& frame, const maintenance::screen::TestTouch& test);
void draw_screen_test(Frame& frame, const maintenance::screen::TestScreen& test);
void draw_cleaning(Frame& frame, const maintenance::screen::Clean& clean);
void draw_sound(Frame& frame, const maintenance::State& state);
void draw_copy(Frame& frame, const maintenance::screen::CopyJournal& copy);
void draw_question(Frame& frame, const maintenance::Facts& facts, const maintenance::screen::Ask& question);

/// How a connection test went, in plain words.
[[nodiscard]] std::string connection_words(const Frame& frame, const maintenance::ConnectionReport& report);

}  // namespace baileo::ui::staff
