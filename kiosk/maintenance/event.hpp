#pragma once

#include <variant>

#include "kiosk/maintenance/facts.hpp"
#include "shared/domain/language.hpp"

namespace baileo::maintenance {

/// What the staff can do here.
enum class Task {
    status,
    connection,
    readiness,
    pause,
    copy,
    cleaning,
    touch_test,
    screen_test,
    sound,
    enrolment,
    restart,
    shut_down
};

/// What may happen: touches on what a screen offers, answers to effects, and time.
namespace event {

struct CornerHeld {};     ///< between visits
struct PinStandingTold {  ///< answer to effect::AskPinStanding
    PinStanding standing;
};
struct PinJudged {  ///< answer to effect::JudgePin
    bool right = false;
    PinStanding standing;
};
struct Typed {
    char character = ' ';
};
struct Erased {};
struct Back {};
struct Closed {};        ///< out of maintenance
struct OthersOpened {};  ///< from the main action to all the others
struct TaskChosen {
    Task task = Task::status;
};
struct Confirmed {};    ///< yes: what the screen asks
struct Repeated {};     ///< the same test once more
struct FieldChosen {    ///< of the enrolment
    bool code = false;  ///< the code, else the address
};
struct MediumChosen {
    std::string folder;
};
struct CellTouched {  ///< of the touch test
    std::size_t cell = 0;
};
struct PatternTurned {};  ///< the next picture of the screen test
struct VolumeStepped {
    bool louder = true;
};
struct BrightnessStepped {
    bool brighter = true;
};
struct LanguageChosen {
    domain::Language language = domain::Language::id;
};
struct GuidanceSwitched {};  ///< the voice on or off
struct ConnectionTested {    ///< answer to effect::TestConnection
    ConnectionReport report;
};
struct Enrolled {  ///< answer to effect::Enrol
    Enrolment result = Enrolment::failed;
};
struct MediaFound {  ///< answer to effect::FindMedia
    std::vector<std::string> folders;
};
struct Copied {  ///< answer to effect::CopyJournal
    Copy result = Copy::failed;
    std::uint64_t entries = 0;
};
struct PowerRefused {};  ///< answer to effect::Restart or ShutDown: the machine does not allow it
struct FactsTold {
    Facts facts;
};
struct Touched {};  ///< a touch or key that hit nothing
struct Tick {
    SinceBoot now{};
    bool speaking = false;
};

}  // namespace event

using Event =
    std::variant<event::CornerHeld, event::PinStandingTold, event::PinJudged, event::Typed, event::Erased,
                 event::Back, event::Closed, event::OthersOpened, event::TaskChosen, event::Confirmed,
                 event::Repeated, event::FieldChosen, event::MediumChosen, event::CellTouched,
                 event::PatternTurned, event::VolumeStepped, event::BrightnessStepped, event::LanguageChosen,
                 event::GuidanceSwitched, event::ConnectionTested, event::Enrolled, event::MediaFound,
                 event::Copied, event::PowerRefused, event::FactsTold, event::Touched, event::Tick>;

}  // namespace baileo::maintenance
