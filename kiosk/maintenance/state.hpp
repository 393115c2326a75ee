#pragma once

#include <bitset>

#include "kiosk/maintenance/event.hpp"

namespace baileo::maintenance {

/// What the staff see.
namespace screen {

/// Six digits, shown as dots; or why they cannot be entered.
struct EnterPin {
    std::string digits;
    bool wrong = false;    ///< the last ones were
    bool judging = false;  ///< they are being looked at
    PinStanding standing;

    bool operator==(const EnterPin&) const = default;
};
/// One main action, or all.
struct Menu {
    bool others = false;

    bool operator==(const Menu&) const = default;
};
struct ShowStatus {
    bool operator==(const ShowStatus&) const = default;
};
struct TestConnection {
    std::optional<ConnectionReport> report;  ///< nothing while it is under way

    bool operator==(const TestConnection&) const = default;
};
/// All checks; the connection's needs the network and comes last.
struct CheckReadiness {
    std::optional<ConnectionReport> report;

    bool operator==(const CheckReadiness&) const = default;
};
struct Enrol {
    std::string address = "https://";
    std::string code;
    bool at_code = false;  ///< what is typed goes there, else to the address
    bool asking = false;
    std::optional<Enrolment> result;

    bool operator==(const Enrol&) const = default;
};
struct TestTouch {
    static constexpr std::size_t side = 5;
    std::bitset<side * side> touched;

    bool operator==(const TestTouch&) const = default;
};
struct TestScreen {
    static constexpr unsigned patterns = 6;
    unsigned pattern = 0;  ///< a bar of 100 mm, then colours

    bool operator==(const TestScreen&) const = default;
};
/// Nothing reacts to touch until it ends.
struct Clean {
    SinceBoot ends{};

    bool operator==(const Clean&) const = default;
};
struct SetSound {
    bool operator==(const SetSound&) const = default;
};
struct CopyJournal {
    std::optional<std::vector<std::string>> folders;  ///< where; nothing while they are looked for
    bool copying = false;
    std::optional<Copy> result;
    std::uint64_t entries = 0;

    bool operator==(const CopyJournal&) const = default;
};
/// Pause, restart or shut down: asks before.
struct Ask {
    Task task = Task::pause;
    bool refused = false;  ///< the machine does not allow it

    bool operator==(const Ask&) const = default;
};

}  // namespace screen

using Screen = std::variant<screen::EnterPin, screen::Menu, screen::ShowStatus, screen::TestConnection,
                            screen::CheckReadiness, screen::Enrol, screen::TestTouch, screen::TestScreen,
                            screen::Clean, screen::SetSound, screen::CopyJournal, screen::Ask>;

/// Everything that decides what the staff see.
struct State {
    std::optional<Screen> screen;  ///< nothing while maintenance is closed
    Facts facts;
    SinceBoot now{};
    SinceBoot last_touch{};
    domain::Language language = domain::Language::id;
    bool guided = false;  ///< every screen is read aloud
    int volume = 70;      ///< of the voice, 10 to 100

    bool operator==(const State&) const = default;
};

[[nodiscard]] inline bool is_open(const State& state) { return state.screen.has_value(); }

/// How long maintenance stays open without a touch.
inline constexpr SinceBoot idle_time = std::chrono::seconds(60);
/// How long the screen takes no touch while it is cleaned.
inline constexpr SinceBoot cleaning_time = std::chrono::seconds(30);
inline constexpr std::size_t address_limit = 80;
inline constexpr std::size_t code_limit = 10;

}  // namespace baileo::maintenance
