#pragma once

#include "kiosk/maintenance/state.hpp"

namespace baileo::maintenance {

/// What the machine around is asked to do.
namespace effect {

/// -> PinStandingTold
struct AskPinStanding {
    bool operator==(const AskPinStanding&) const = default;
};
/// Counts the attempt on the disk, then looks at the digits -> PinJudged
struct JudgePin {
    std::string digits;

    bool operator==(const JudgePin&) const = default;
};
/// Writes into the journal what was done. No answer.
struct Note {
    std::string action;  ///< a plain word, "connection"

    bool operator==(const Note&) const = default;
};
/// -> ConnectionTested, later
struct TestConnection {
    bool operator==(const TestConnection&) const = default;
};
/// -> Enrolled, later
struct Enrol {
    std::string address;
    std::string code;

    bool operator==(const Enrol&) const = default;
};
/// -> MediaFound
struct FindMedia {
    bool operator==(const FindMedia&) const = default;
};
/// -> Copied, later
struct CopyJournal {
    std::string folder;

    bool operator==(const CopyJournal&) const = default;
};
/// Visits wait, or go on. No answer.
struct Pause {
    bool paused = true;

    bool operator==(const Pause&) const = default;
};
/// Ends the program, so that it is started again. -> PowerRefused if nothing would start it.
struct Restart {
    bool operator==(const Restart&) const = default;
};
/// -> PowerRefused if the machine does not allow it.
struct ShutDown {
    bool operator==(const ShutDown&) const = default;
};
/// Percent, of visits to come. No answer.
struct SetVolume {
    int percent = 70;

    bool operator==(const SetVolume&) const = default;
};
struct SetBrightness {
    int percent = 100;

    bool operator==(const SetBrightness&) const = default;
};

}  // namespace effect

using Effect = std::variant<effect::AskPinStanding, effect::JudgePin, effect::Note, effect::TestConnection,
                            effect::Enrol, effect::FindMedia, effect::CopyJournal, effect::Pause,
                            effect::Restart, effect::ShutDown, effect::SetVolume, effect::SetBrightness>;

}  // namespace baileo::maintenance
