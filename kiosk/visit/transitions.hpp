#pragma once

#include "kiosk/visit/effect.hpp"
#include "shared/domain/catalogue.hpp"

/// The table of what follows from what, inside kiosk/visit: one row for each `on(step, event)` that does
/// something. reduce.hpp is the way in.
namespace baileo::visit {

/// One event's working copy of the visit, and what there is to decide with.
struct Turn {
    InVisit& visit;
    const domain::Catalogue& catalogue;
    SinceBoot now;
    std::vector<Effect>& effects;
    SinceBoot code_pause_ends{};
};

/// The visit stays where it is.
struct Stay {};
/// The visit ends unsent; everything about it is forgotten.
struct Leave {};
/// Where an event leads.
using Way = std::variant<Stay, Leave, Step, Thanks, NotStored>;

// The code from the officer.
Way on(const step::EnterCode&, const event::Typed&, Turn&);        ///< one character more
Way on(const step::EnterCode&, const event::Erased&, Turn&);       ///< one character less
Way on(const step::EnterCode&, const event::CodeScanned&, Turn&);  ///< asks to check it, instead of the typed
Way on(const step::EnterCode&, const event::Next&, Turn&);         ///< asks to check it, if it is complete
Way on(const step::EnterCode&, const event::NoCode&, Turn&);       ///< -> where to get one
Way on(const step::EnterCode&, const event::Back&, Turn&);         ///< out
Way on(const step::EnterCode&, const event::CodeChecked&, Turn&);  ///< -> the first question, or why not
Way on(const step::NoCode&, const event::Back&, Turn&);            ///< -> the code
Way on(const step::NoCode&, const event::CodeScanned&, Turn&);     ///< -> the code, asks to check it
Way on(const step::NoCode&, const event::Done&, Turn&);            ///< out

// What kind of service?
Way on(const step::ChooseKind&, const event::KindChosen&, Turn&);       ///< -> its list
Way on(const step::ChooseKind&, const event::KecamatanChosen&, Turn&);  ///< -> its list
Way on(const step::ChooseKind&, const event::GroupingChosen&, Turn&);   ///< by kind, or by kecamatan
Way on(const step::ChooseKind&, const event::SearchOpened&, Turn&);     ///< -> search
Way on(const step::ChooseKind&, const event::Back&, Turn&);  ///< -> the counter's unit, review, or out

// Which innovation?
Way on(const step::ChooseInnovation&, const event::KindChosen&, Turn&);        ///< another kind, or all
Way on(const step::ChooseInnovation&, const event::PageTurned&, Turn&);        ///< as far as the list goes
Way on(const step::ChooseInnovation&, const event::InnovationChosen&, Turn&);  ///< -> its own page
Way on(const step::ChooseInnovation&, const event::OthersRequested&, Turn&);   ///< -> kinds
Way on(const step::ChooseInnovation&, const event::SearchOpened&, Turn&);      ///< -> search
Way on(const step::ChooseInnovation&, const event::Back&, Turn&);  ///< -> kinds; from the counter's unit out

// What is it called?
Way on(const step::Search&, const event::Typed&, Turn&);             ///< letters, digits, single spaces
Way on(const step::Search&, const event::Erased&, Turn&);            ///< one character less
Way on(const step::Search&, const event::ResultsWanted&, Turn&);     ///< the keys make room for them
Way on(const step::Search&, const event::PageTurned&, Turn&);        ///< as far as there are results
Way on(const step::Search&, const event::InnovationChosen&, Turn&);  ///< -> its own page
Way on(const step::Search&, const event::Back&, Turn&);              ///< -> keys, or where it was opened

// Its own page.
Way on(const step::Detail&, const event::RateRequested&, Turn&);  ///< -> faces, the answer so far shown
Way on(const step::Detail&, const event::PageTurned&, Turn&);     ///< another part of its text
Way on(const step::Detail&, const event::Back&, Turn&);           ///< -> the list

// Four faces.
Way on(const step::Rate&, const event::Rated&, Turn&);    ///< this face; touched again it stays
Way on(const step::Rate&, const event::NotUsed&, Turn&);  ///< no answer to this one
Way on(const step::Rate&, const event::Next&, Turn&);     ///< -> story or review, or a reminder
Way on(const step::Rate&, const event::Back&, Turn&);     ///< the face is remembered

// "I have not used it."
Way on(const step::NotUsed&, const event::RateAnother&, Turn&);  ///< -> the list
Way on(const step::NotUsed&, const event::Back&, Turn&);         ///< -> the faces, as they were
Way on(const step::NotUsed&, const event::Done&, Turn&);         ///< -> review, or out if there is none

// Check, then send.
Way on(const step::Review&, const event::ChangeRequested&, Turn&);  ///< -> faces of that choice
Way on(const step::Review&, const event::RateAnother&,
       Turn&);                                           ///< -> the first question, up to `choice_limit`
Way on(const step::Review&, const event::Back&, Turn&);  ///< -> faces of the newest choice
Way on(const step::Review&, const event::Send&, Turn&);  ///< asks to store, this once

// More than the rating.
Way on(const step::Review&, const event::TellMore&, Turn&);          ///< -> the story, or which one?
Way on(const step::ChooseTopic&, const event::TopicChosen&, Turn&);  ///< -> its first question
Way on(const step::ChooseTopic&, const event::Back&, Turn&);         ///< -> review
Way on(const step::Tell&, const event::Rated&, Turn&);               ///< this answer about an aspect
Way on(const step::Tell&, const event::ReasonTouched&, Turn&);       ///< with or without it, or a reminder
Way on(const step::Tell&, const event::ProfileAnswered&, Turn&);     ///< this answer about oneself
Way on(const step::Tell&, const event::Next&, Turn&);             ///< -> next question, if this is answered
Way on(const step::Tell&, const event::QuestionSkipped&, Turn&);  ///< unanswered -> next question
Way on(const step::Tell&, const event::RestSkipped&, Turn&);      ///< -> review
Way on(const step::Tell&, const event::Back&, Turn&);             ///< -> question before, or where it began

// On the way to the disk.
Way on(const step::Storing&, const event::BallotsStored&, Turn&);     ///< -> thanks, only now
Way on(const step::Storing&, const event::BallotsNotStored&, Turn&);  ///< -> says so

/// Everything else is a late or stray touch.
template <class AnyStep, class AnyEvent>
Way on(const AnyStep&, const AnyEvent&, Turn&) {
    return Stay{};
}

/// The first question of a visit: which innovation of the counter's unit, while it offers one that is not
/// chosen yet; else what kind of service.
[[nodiscard]] Step first_step(const InVisit& visit, const domain::Catalogue& catalogue);

/// Where a confirmed rating leads: to its story if that is asked for at once and was not yet, else to the
/// review.
Way after_rating(const Turn& turn, const step::Rate& rate);

/// What an event means while something lies over the step; a step itself sees nothing of it.
Way under_overlay(const Event& event, Turn& turn);

/// To the review if something is chosen, else out of the visit.
[[nodiscard]] Way review_or_out(Turn& turn);

/// Discards what was answered: asks before, unless there is nothing.
Way cancel(Turn& turn);

}  // namespace baileo::visit
