#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "shared/base/clock.hpp"
#include "shared/domain/ballot.hpp"
#include "shared/domain/competition.hpp"
#include "shared/domain/unit.hpp"

namespace baileo::visit {

/// How large texts are, smallest to largest; `medium` is what a visit starts with.
enum class TextSize { small, medium, large, extra_large };

/// How screens are coloured.
enum class Theme { normal, medium_contrast, black_on_white, white_on_black };

/// What a visitor adjusted; gone with the visit.
struct Preferences {
    domain::Language language = domain::Language::id;
    TextSize text_size = TextSize::medium;
    Theme theme = Theme::normal;
    bool reduced_motion = false;
    bool low_controls = false;  ///< everything to touch moves into the lower half, for wheelchair users
    bool more_time = false;     ///< idle times are doubled
    bool guided = false;        ///< every screen is read aloud
    int volume = 70;            ///< of the voice, `softest` to 100

    bool operator==(const Preferences&) const = default;
};

/// The voice is never quite silent, or who cannot see would be lost.
inline constexpr int softest = 10;

/// The random values of one visit, drawn when it starts.
struct VisitSeeds {
    domain::VisitId visit;
    std::uint64_t order_seed = 0;              ///< shuffles the innovations, below 2^53
    std::vector<domain::BallotId> ballot_ids;  ///< one for each ballot that the visit may cast

    bool operator==(const VisitSeeds&) const = default;
};

/// What a citizen holds after a ballot: shows that it was cast, never what it says.
struct Receipt {
    domain::InnovationId innovation;
    std::string code;        ///< "KTB7-QM4X-2H"
    std::string commitment;  ///< 64 hexadecimal digits, for the QR code

    bool operator==(const Receipt&) const = default;
};

/// What citizens may say about themselves, in the order in which it is asked.
enum class ProfilePart { gender, age, residence, disability };
inline constexpr std::array profile_parts{ProfilePart::gender, ProfilePart::age, ProfilePart::residence,
                                          ProfilePart::disability};
/// An answer to a part of the profile, in the order of `ProfilePart`.
using ProfileAnswer = std::variant<domain::Gender, domain::AgeBand, domain::UnitCode, bool>;

/// Why a kiosk cannot take ballots at all.
enum class OutOfServiceReason { not_enrolled, no_catalogue, storage, frozen, revoked };

/// How the first question sorts what is on offer.
enum class Grouping { by_kind, by_kecamatan };

/// Why a ballot code is not taken.
enum class CodeRefusal {
    incomplete,  ///< characters are missing
    mistyped,    ///< its check character does not fit
    unknown,     ///< nobody was given it
    used,        ///< it served a visit at this kiosk already
    unchecked,   ///< the kiosk could not look it up
};

/// What may happen: touches on what a screen offers, answers to effects, and time.
namespace event {

struct Start {
    domain::Language language = domain::Language::id;
};
struct VisitBegun {  ///< answer to effect::DrawSeeds
    VisitSeeds seeds;
};
struct CodeScanned {  ///< a scanner typed something and pressed Enter
    std::string text;
};
struct NoCode {};     ///< "I have no code"
struct CodeChecked {  ///< answer to effect::CheckCode; kept with the visit only if it is not refused
    domain::VisitId visit;
    std::optional<CodeRefusal> refused = std::nullopt;
    std::optional<domain::CodeTag> tag = std::nullopt;
    SinceBoot pause{};  ///< how long no code is taken from now on
};
struct CodesPaused {  ///< too many wrong codes before the kiosk started
    SinceBoot pause{};
};
struct KindChosen {
    std::optional<domain::UnitKind> kind;  ///< nothing = all
};
struct GroupingChosen {
    Grouping grouping = Grouping::by_kind;
};
struct KecamatanChosen {
    domain::UnitCode kecamatan;
};
struct OthersRequested {};  ///< from the counter's own unit to all the others
struct SearchOpened {};
struct Typed {  ///< one more character of what is searched for
    char character = ' ';
};
struct Erased {};         ///< takes the newest character back
struct ResultsWanted {};  ///< on a panel without room for keys and results at once
/// Another page of a list, or of a text that is too long for the panel. How much fits on a page depends on
/// panel and text size, which the screen alone knows.
struct PageTurned {
    std::size_t first = 0;  ///< index of the first innovation, or part of the text, on the page now wanted
};
struct InnovationChosen {
    domain::InnovationId innovation;
    std::uint32_t position =
        0;  ///< its place in the shuffled list as shown, from 1; 0 if it was searched for
};
struct RateRequested {};  ///< from the innovation's own page to the four faces
struct Rated {
    domain::Rating rating = domain::Rating::good;
};
struct NotUsed {};  ///< "I have not used it"
struct Next {};
struct Back {};
struct ChangeRequested {  ///< from the review back to one choice
    domain::InnovationId innovation;
};
struct RateAnother {};
struct TellMore {};  ///< from the review to more than the rating
struct TopicChosen {
    std::optional<domain::InnovationId> innovation;  ///< nothing = oneself
};
struct ReasonTouched {  ///< gives a reason, or takes it back
    domain::Reason reason = domain::Reason::saves_time;
};
struct ProfileAnswered {
    ProfileAnswer answer;
};
struct QuestionSkipped {};  ///< no answer to this one
struct RestSkipped {};      ///< no more questions; what was answered stays
struct Cancel {};           ///< asks before it discards
struct CancelConfirmed {};  ///< yes, discard
struct CancelRefused {};    ///< no, go on
struct Send {};
struct BallotsStored {  ///< answer to effect::StoreBallots: they are on the disk
    std::vector<Receipt> receipts;
};
struct BallotsNotStored {};  ///< answer to effect::StoreBallots: nothing was kept
struct Done {};              ///< leaves the thanks screen
struct LanguageChosen {
    domain::Language language = domain::Language::id;
};
struct SettingsOpened {};
struct PreferencesChanged {
    Preferences preferences;
};
struct HelpOpened {};
struct PanelClosed {};    ///< closes help or settings
struct StayRequested {};  ///< "yes, continue" on the idle warning
/// Wants to be read to: by the button, by a key of the keypad, or by plugging in headphones.
struct GuidanceRequested {};
struct GuidanceEnded {};
struct VolumeStepped {
    bool louder = true;
};
struct Touched {};  ///< a touch or key that hit nothing: somebody is there
struct Tick {       ///< once a frame; the only way in which time comes in
    SinceBoot now{};
    bool speaking = false;  ///< the voice is reading: so long nobody is asked to answer
};
struct PhaseChanged {
    domain::Phase phase = domain::Phase::open;
};
struct ServiceLost {
    OutOfServiceReason reason = OutOfServiceReason::storage;
};
struct ServiceRestored {};
struct Paused {                                    ///< by the staff
    std::optional<WallTime> until = std::nullopt;  ///< when it goes on, if they said so
};
struct Resumed {};
struct UnitFixed {  ///< the counter that this kiosk stands at; nothing = any
    std::optional<domain::UnitKey> unit = std::nullopt;
};

}  // namespace event

using Event = std::variant<
    event::Start, event::VisitBegun, event::CodeScanned, event::NoCode, event::CodeChecked,
    event::CodesPaused, event::KindChosen, event::GroupingChosen, event::KecamatanChosen,
    event::OthersRequested, event::SearchOpened, event::Typed, event::Erased, event::ResultsWanted,
    event::PageTurned, event::InnovationChosen, event::RateRequested, event::Rated, event::NotUsed,
    event::Next, event::Back, event::ChangeRequested, event::RateAnother, event::TellMore, event::TopicChosen,
    event::ReasonTouched, event::ProfileAnswered, event::QuestionSkipped, event::RestSkipped, event::Cancel,
    event::CancelConfirmed, event::CancelRefused, event::Send, event::BallotsStored, event::BallotsNotStored,
    event::Done, event::LanguageChosen, event::SettingsOpened, event::PreferencesChanged, event::HelpOpened,
    event::PanelClosed, event::StayRequested, event::GuidanceRequested, event::GuidanceEnded,
    event::VolumeStepped, event::Touched, event::Tick, event::PhaseChanged, event::ServiceLost,
    event::ServiceRestored, event::Paused, event::Resumed, event::UnitFixed>;

}  // namespace baileo::visit
