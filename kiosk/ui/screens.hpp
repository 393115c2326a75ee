#pragma once

#include "kiosk/ui/frame.hpp"

/// One function for each screen, each in its own file under screens/.
namespace baileo::ui {

void draw_attract(Frame& frame, const std::optional<domain::UnitKey>& unit);
/// `pause_ends`: no code is taken before.
void draw_enter_code(Frame& frame, const visit::step::EnterCode& step, SinceBoot pause_ends);
void draw_no_code(Frame& frame);
void draw_choose_kind(Frame& frame, const visit::step::ChooseKind& step);
void draw_choose_innovation(Frame& frame, const visit::InVisit& visit,
                            const visit::step::ChooseInnovation& step);
void draw_search(Frame& frame, const visit::step::Search& step);
void draw_detail(Frame& frame, const visit::step::Detail& step);
void draw_rate(Frame& frame, const visit::step::Rate& step);
void draw_not_used(Frame& frame);
void draw_review(Frame& frame, const visit::InVisit& visit);
void draw_choose_topic(Frame& frame, const visit::InVisit& visit);
void draw_tell(Frame& frame, const visit::InVisit& visit, const visit::step::Tell& step);
void draw_storing(Frame& frame);
void draw_thanks(Frame& frame, const visit::Thanks& thanks);
void draw_not_stored(Frame& frame);
void draw_not_open(Frame& frame, domain::Phase phase);
void draw_out_of_service(Frame& frame, visit::OutOfServiceReason reason);
void draw_paused(Frame& frame, const visit::Paused& paused);

void draw_settings(Frame& frame);
void draw_help(Frame& frame);
void draw_confirm_cancel(Frame& frame);
void draw_idle_warning(Frame& frame, const visit::InVisit& visit);

/// Says, for a moment, that touches came too fast.
void draw_too_fast(Frame& frame);
/// The soft ring around a touch that hit nothing.
void draw_missed_touch(Frame& frame, const MissedTouch& missed);

}  // namespace baileo::ui
