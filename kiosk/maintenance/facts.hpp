#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "shared/base/clock.hpp"

namespace baileo::maintenance {

/// What the machine around knows about the time.
enum class ClockKnowledge { unknown, not_before, anchored };

/// Why a kiosk takes no ballots, in the words of the staff.
enum class Trouble { none, storage, not_enrolled, revoked, frozen, no_catalogue };

/// How the server sees this kiosk.
enum class Standing { unknown, pending, active, suspended, frozen, revoked };

/// Everything that screens of the staff tell about the kiosk; nothing of what anybody answered.
struct Facts {
    std::string name;      ///< "Loket 3 Dukcapil"; may be empty
    std::string software;  ///< "baileo-kiosk/0.1.0"
    bool enrolled = false;
    std::string kiosk;               ///< its id; empty before enrolment
    std::string server;              ///< address; empty before enrolment
    std::vector<std::string> words;  ///< of its key, to compare with the console
    Standing standing = Standing::unknown;
    Trouble trouble = Trouble::none;
    bool online = false;
    bool paused = false;
    std::uint64_t ballots = 0;  ///< stored
    std::uint64_t waiting = 0;  ///< of these, not yet with the server
    std::optional<WallTime> last_contact;
    std::optional<std::uint64_t> catalogue_version;
    ClockKnowledge clock = ClockKnowledge::unknown;
    std::optional<std::uint64_t> free_bytes;  ///< on the disk of the data folder
    bool speaks = false;                      ///< a voice can be offered
    std::optional<int> brightness;            ///< percent; nothing where the panel cannot be set

    bool operator==(const Facts&) const = default;
};

/// Whether the PIN may be entered now.
struct PinStanding {
    enum class Kind {
        unknown,       ///< not asked yet
        not_enrolled,  ///< nothing to protect: no PIN is asked for
        none,          ///< enrolled, and the server set none
        ready,
        waiting,  ///< not before `until`
        locked,   ///< not until the server sets a new one
        broken,   ///< the disk does not say
    };
    Kind kind = Kind::unknown;
    unsigned left = 0;  ///< attempts before the next wait or the lockout
    SinceBoot until{};

    bool operator==(const PinStanding&) const = default;
};

/// How a connection test went; what went wrong first decides.
enum class Connection {
    good,
    no_network,
    name_not_found,
    refused,       ///< nothing listens there, or something between does not let through
    no_answer,     ///< in time
    certificate,   ///< the server cannot be trusted
    not_a_server,  ///< something else answers
    clock_wrong,
    suspended,
    revoked,
    not_enrolled,
    failed,  ///< none of the above
};

struct ConnectionReport {
    Connection result = Connection::failed;
    std::chrono::milliseconds took{};

    bool operator==(const ConnectionReport&) const = default;
};

/// What came of an enrolment.
enum class Enrolment { done, code_spent, unreachable, bad_address, failed };

/// What came of copying the journal.
enum class Copy { done, no_room, read_only, failed };

}  // namespace baileo::maintenance
