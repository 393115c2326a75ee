#pragma once

#include <filesystem>
#include <optional>

#include "kiosk/store/kiosk_store.hpp"

namespace baileo::app {

/// What a technician or a monitoring tool wants to know about a kiosk. Says nothing about any ballot.
struct KioskStatus {
    std::optional<kiosk::Identity> identity;  ///< nothing before enrolment
    std::string name;                         ///< from kiosk.toml
    std::string unit;                         ///< from kiosk.toml, "opd/dukcapil"; empty = any
    /// How many innovations that unit has in the catalogue; 0 means that visits begin with all units.
    /// Nothing while it is not known.
    std::optional<std::size_t> unit_offers = std::nullopt;
    kiosk::JournalFigures figures;
    journal::Head head;
    std::optional<std::uint64_t> catalogue_version;
    journal::ClockQuality clock = journal::ClockQuality::unknown;
    std::optional<WallTime> last_contact;  ///< the newest moment at which the server had answered
    bool running = false;                  ///< the kiosk is in use
    bool online = false;                   ///< the server answers
    /// What the server said last: unknown, pending, active, suspended, frozen or revoked.
    std::string standing = "unknown";
    std::string voice = "off";   ///< whether one is offered: ready, off, no-engine or no-player
    std::string out_of_service;  ///< why it takes no ballots, e.g. "frozen"; empty if it does
};

/// Fills in what the store knows. Errors: storage errors.
[[nodiscard]] Status read_into(KioskStatus& status, kiosk::KioskStore& store);

/// One JSON object in several lines; its fields stand in kiosk/README.md and keep their names and meaning.
[[nodiscard]] std::string to_json(const KioskStatus& status);

/// Where a running kiosk writes its status, because it holds its database for itself.
[[nodiscard]] std::filesystem::path status_file(const std::filesystem::path& folder);

/// `last_contact` of a status that was written as JSON.
[[nodiscard]] std::optional<WallTime> last_contact_in(std::string_view status_json);

/// A few lines for people, from the JSON.
[[nodiscard]] std::string for_people(std::string_view status_json);

}  // namespace baileo::app
