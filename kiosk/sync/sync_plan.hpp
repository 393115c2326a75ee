#pragma once

#include <optional>
#include <string>
#include <variant>

#include "shared/base/clock.hpp"
#include "shared/base/error.hpp"
#include "shared/base/random_source.hpp"

namespace baileo::sync {

/// Where this kiosk stands with its server, as far as it was told.
enum class Standing { unknown, pending, active, suspended, frozen, revoked };

/// Everything that decides what to do next.
struct Knowledge {
    Standing standing = Standing::unknown;
    std::uint64_t head = 0;            ///< number of our newest entry
    std::uint64_t stored_through = 0;  ///< the server has entries up to here
    bool compared = false;        ///< journals were compared since the start, or since they last disagreed
    bool taken_for_copy = false;  ///< the server refused our continuation token, and nothing was stored since
    std::optional<SinceBoot> send_due;  ///< when entries that the server lacks are to be sent
    std::optional<SinceBoot> catalogue_due = SinceBoot(0);  ///< when the catalogue is to be looked at
    std::optional<SinceBoot> settings_due;                  ///< when this kiosk's settings are to be fetched
    SinceBoot time_due{};                                   ///< when to compare clocks again
    SinceBoot last_contact{};                               ///< newest answer about the journal
    std::optional<bool> online;                             ///< whether the last request was answered
    std::optional<Error> unanswered;                        ///< why not
    unsigned failures = 0;                                  ///< in a row
    SinceBoot not_before{};                                 ///< nothing is sent earlier
    std::size_t batch_lines = 0;                            ///< most entries of one batch
    std::optional<Error> alarm;                             ///< what an admin must look at
};

/// What can be done next.
enum class Act { rest, compare_clocks, compare_journals, send_entries, fetch_catalogue, fetch_settings };

struct Plan {
    Act act = Act::rest;
    SinceBoot until{};  ///< rest: when to ask again, if nothing happens before
};

/// How an act went.
namespace outcome {

struct ClocksCompared {};
/// The server told what it has.
struct JournalsCompared {
    Standing standing = Standing::unknown;
    std::uint64_t stored_through = 0;
    bool ours = false;  ///< what it has is the beginning of our journal
};
/// The server stored entries, and said so under its signature.
struct EntriesStored {
    Standing standing = Standing::unknown;
    std::uint64_t stored_through = 0;
    bool other_catalogue = false;  ///< it publishes another catalogue than ours
    bool newer_settings = false;   ///< it settled something new for this kiosk
};
struct CatalogueChecked {};
struct SettingsChecked {};
/// The request was answered, but refused; or the answer could not be used.
struct Refused {
    Error error;
    std::optional<std::chrono::seconds> retry_after;
};
/// No answer came.
struct Unanswered {
    Error error;
};

}  // namespace outcome

using Outcome =
    std::variant<outcome::ClocksCompared, outcome::JournalsCompared, outcome::EntriesStored,
                 outcome::CatalogueChecked, outcome::SettingsChecked, outcome::Refused, outcome::Unanswered>;

inline constexpr std::chrono::seconds heartbeat_interval{30};
inline constexpr std::chrono::seconds confirmation_interval{
    5};  ///< a person is waiting in front of the kiosk
inline constexpr std::chrono::seconds frozen_interval{300};
inline constexpr std::chrono::seconds gathering_time{1};  ///< after a new entry: more may come
inline constexpr std::chrono::hours clock_interval{1};
inline constexpr std::chrono::minutes refused_interval{10};  ///< before a clock or catalogue is tried again
inline constexpr std::size_t most_lines = 200;

/// What is known at the start: what the server last acknowledged.
[[nodiscard]] Knowledge at_start(std::uint64_t acknowledged_through);

/// The journal is this long now.
[[nodiscard]] Knowledge with_head(Knowledge knowledge, std::uint64_t head, SinceBoot now);

/// What to do now.
[[nodiscard]] Plan next(const Knowledge& knowledge, SinceBoot now);

/// What is known after an act.
[[nodiscard]] Knowledge after(Knowledge knowledge, Act act, const Outcome& outcome, SinceBoot now,
                              RandomSource& random);

}  // namespace baileo::sync
