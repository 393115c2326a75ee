#pragma once

#include "kiosk/visit/event.hpp"
#include "kiosk/visit/scope.hpp"

namespace baileo::visit {

/// A rating that was given in this visit and not sent yet.
struct Choice {
    domain::BallotId ballot;
    domain::InnovationId innovation;
    std::uint32_t position = 0;
    domain::Rating rating = domain::Rating::good;
    std::map<domain::Aspect, domain::Rating> aspects;
    std::vector<domain::Reason> reasons;  ///< as in domain::Answers; each fits the rating
    bool heard = false;                   ///< its story was asked for, answered or not

    bool operator==(const Choice&) const = default;
};

/// A face that was touched and then left with Back: shown again when the citizen returns, but not a choice
/// before Next says so.
struct Draft {
    domain::InnovationId innovation;
    domain::Rating rating = domain::Rating::good;

    bool operator==(const Draft&) const = default;
};

/// Why an innovation was rated as it was.
struct Why {
    bool operator==(const Why&) const = default;
};
/// One thing that can be told beyond a rating.
using Question = std::variant<domain::Aspect, Why, ProfilePart>;

/// The steps of a visit; each holds what its screen alone needs.
namespace step {

/// Characters of the code from the officer are entered.
struct EnterCode {
    std::string typed;  ///< characters of codes alone, at most as many as one has
    std::optional<CodeRefusal> refused = std::nullopt;
    std::optional<SinceBoot> checking_since = std::nullopt;  ///< nothing while nothing is being checked

    bool operator==(const EnterCode&) const = default;
};
/// "I have no code": where to get one.
struct NoCode {
    bool operator==(const NoCode&) const = default;
};
struct ChooseKind {
    Grouping grouping = Grouping::by_kind;

    bool operator==(const ChooseKind&) const = default;
};
struct ChooseInnovation {
    Scope scope;
    std::size_t first = 0;  ///< index in the shuffled list of the first innovation shown

    bool operator==(const ChooseInnovation&) const = default;
};
/// Letters are typed, and what they may mean is shown.
struct Search {
    std::string query;  ///< capitals, digits and single spaces, at most `query_limit`
    std::variant<ChooseKind, ChooseInnovation> from;  ///< where Back leads
    std::size_t first = 0;                            ///< index of the first result shown
    bool only_results = false;                        ///< the keys have made room for them

    bool operator==(const Search&) const = default;
};
/// Where an innovation was chosen from.
using Origin = std::variant<ChooseInnovation, Search>;
/// An innovation's own page: picture and text.
struct Detail {
    domain::InnovationId innovation;
    std::uint32_t position = 0;
    Origin from;            ///< where Back leads
    std::size_t first = 0;  ///< index of the first part of the text shown, where it needs several pages

    bool operator==(const Detail&) const = default;
};
/// Four faces; nothing is chosen at first.
struct Rate {
    domain::InnovationId innovation;
    std::uint32_t position = 0;
    Origin from;
    std::optional<domain::Rating> rating;
    bool reminded = false;     ///< Next was touched without a choice
    bool from_review = false;  ///< Back and Next lead to the review

    bool operator==(const Rate&) const = default;
};
/// "I have not used it": that is fine. What was answered before is forgotten on the way on, not on the way
/// back.
struct NotUsed {
    Rate rate;  ///< the question that was answered so; Back leads there, as it was

    bool operator==(const NotUsed&) const = default;
};
/// Everything chosen so far; the only place from which ballots are sent.
struct Review {
    bool operator==(const Review&) const = default;
};
/// What to tell more about.
struct ChooseTopic {
    bool operator==(const ChooseTopic&) const = default;
};
/// More than the rating, told in one go: about an innovation, about oneself, or both.
struct Story {
    std::optional<domain::InnovationId>
        innovation;                                ///< its aspects and the reasons; it is one of the choices
    bool about_oneself = false;                    ///< then the profile
    std::variant<Review, ChooseTopic, Rate> from;  ///< where Back leads from the first question

    bool operator==(const Story&) const = default;
};
/// One question of a story. Whatever is answered stays, and every question can be left unanswered.
struct Tell {
    Story story;
    Question question;
    bool reminded = false;  ///< one reason too many was touched

    bool operator==(const Tell&) const = default;
};
/// Waits until the ballots are on the disk.
struct Storing {
    bool operator==(const Storing&) const = default;
};

}  // namespace step

using Step = std::variant<step::ChooseKind, step::ChooseInnovation, step::Search, step::Detail, step::Rate,
                          step::NotUsed, step::Review, step::ChooseTopic, step::Tell, step::Storing,
                          step::EnterCode, step::NoCode>;

/// What lies over the current step, if anything.
enum class Overlay { none, settings, help, confirm_cancel, idle_warning };

/// Nobody is there; the kiosk invites.
struct Attract {
    bool operator==(const Attract&) const = default;
};
/// A language was touched; the visit's random values are being drawn.
struct Beginning {
    Preferences preferences;
    std::string scanned = "";  ///< with a code, if that is how the visit began

    bool operator==(const Beginning&) const = default;
};
/// Somebody is there. Everything about them is in here, so leaving forgets it.
struct InVisit {
    VisitSeeds seeds;
    Preferences preferences;
    std::vector<Choice> choices;  ///< in the order in which they were made, at most `choice_limit`
    std::vector<Draft> drafts;    ///< at most one for an innovation
    domain::Profile profile;      ///< goes into each ballot
    bool profile_heard = false;   ///< it was asked for, answered or not
    Step step;
    Overlay overlay = Overlay::none;
    SinceBoot last_touch{};                              ///< moment of the newest touch
    SinceBoot warning_ends{};                            ///< when the idle warning clears the answers
    std::optional<domain::CodeTag> code = std::nullopt;  ///< of the code that was taken, if one is asked for
    std::optional<domain::UnitKey> unit = std::nullopt;  ///< whose counter this is, if it offers something

    bool operator==(const InVisit&) const = default;
};
/// The ballots are stored: receipts.
struct Thanks {
    Preferences preferences;
    std::vector<Receipt> receipts;
    SinceBoot ends{};  ///< back to Attract by itself

    bool operator==(const Thanks&) const = default;
};
/// The ballots could not be stored; the citizen is told so.
struct NotStored {
    Preferences preferences;
    SinceBoot ends{};

    bool operator==(const NotStored&) const = default;
};
/// Before or after the competition's window.
struct NotOpen {
    domain::Phase phase = domain::Phase::closed;

    bool operator==(const NotOpen&) const = default;
};
struct OutOfService {
    OutOfServiceReason reason = OutOfServiceReason::storage;

    bool operator==(const OutOfService&) const = default;
};

/// The staff let the kiosk rest.
struct Paused {
    std::optional<WallTime> until = std::nullopt;  ///< when it goes on, if they said so

    bool operator==(const Paused&) const = default;
};

using Screen = std::variant<Attract, Beginning, InVisit, Thanks, NotStored, NotOpen, OutOfService, Paused>;

/// Somebody between visits who is read to, so that they find the way into one by ear.
struct Guided {
    Preferences preferences;  ///< what their visit will begin with
    SinceBoot ends{};         ///< the voice gives up by itself

    bool operator==(const Guided&) const = default;
};

/// Everything that decides what is on the screen.
struct State {
    Screen screen;
    SinceBoot now{};                            ///< of the newest tick
    domain::Phase phase = domain::Phase::open;  ///< where the competition stands; matters between visits
    std::optional<OutOfServiceReason> trouble =
        std::nullopt;                            ///< what keeps the kiosk out of service after the visit
    std::optional<Paused> pause = std::nullopt;  ///< the staff's rest, after the visit
    std::optional<domain::UnitKey> unit = std::nullopt;  ///< whose counter the kiosk stands at
    Preferences usual{};  ///< what is shown, and what visits begin with, before anybody adjusts anything
    std::optional<Guided> guided = std::nullopt;  ///< only between visits
    SinceBoot code_pause_ends{};  ///< after too many wrong codes none is taken before; outlives the visit

    bool operator==(const State&) const = default;
};

/// How many innovations one visit may rate.
inline constexpr std::size_t choice_limit = 3;
/// How many characters may be searched for.
inline constexpr std::size_t query_limit = 24;

/// Nobody is served just now: only then may what is offered change.
[[nodiscard]] inline bool is_between_visits(const State& state) {
    return std::holds_alternative<Attract>(state.screen) || std::holds_alternative<NotOpen>(state.screen) ||
           std::holds_alternative<OutOfService>(state.screen) || std::holds_alternative<Paused>(state.screen);
}

}  // namespace baileo::visit
