#pragma once

#include <optional>
#include <string>

#include "shared/protocol/notes.hpp"

namespace baileo::protocol {

/// Body of POST /v1/enrol: a new kiosk asks to be let in.
struct EnrolRequest {
    std::string code;  ///< the one-time code as typed, normalised
    crypto::PublicKey public_key{};
    domain::Epoch epoch;
    std::string software;              ///< program and version, e.g. "baileo-kiosk/0.1.0"
    std::string hardware_fingerprint;  ///< 64 hexadecimal digits; tells a copied disk from the kiosk itself

    bool operator==(const EnrolRequest&) const = default;
};

/// Answer 201 to it.
struct EnrolReply {
    domain::KioskId kiosk;
    domain::CompetitionId competition;
    VerifierKey server_key;      ///< signs acknowledgements and time
    VerifierKey publishing_key;  ///< signs catalogues
    std::string continuation;
    WallTime server_time;

    bool operator==(const EnrolReply&) const = default;
};

/// Answer of GET /v1/kiosks/{id}/state: what the server holds of this kiosk's journal.
struct JournalState {
    std::string status;  ///< "pending", "active", "suspended", "frozen" or "revoked"
    journal::Head stored;
    std::uint64_t durable_through = 0;
    std::uint64_t restore_epoch = 0;
    bool continuation_known = false;  ///< whether the token of this request is one the server expects

    bool operator==(const JournalState&) const = default;
};

/// Answer 200 or 202 of POST /v1/kiosks/{id}/entries.
struct EntriesReply {
    std::string acknowledgement;                ///< signed note, see write_acknowledgement()
    std::optional<std::string> catalogue_etag;  ///< newest catalogue, so that a kiosk need not ask in vain
    std::string status;                         ///< as in JournalState
    std::optional<std::uint64_t> settings_version = std::nullopt;  ///< newest settings of this kiosk

    bool operator==(const EntriesReply&) const = default;
};

[[nodiscard]] std::string to_json(const EnrolRequest& request);
[[nodiscard]] std::string to_json(const EnrolReply& reply);
[[nodiscard]] std::string to_json(const JournalState& state);
[[nodiscard]] std::string to_json(const EntriesReply& reply);

/// Each reads its JSON strictly: missing or wrong fields are errors, unknown ones are ignored. Errors:
/// malformed.
[[nodiscard]] Result<EnrolRequest> read_enrol_request(std::string_view json);
[[nodiscard]] Result<EnrolReply> read_enrol_reply(std::string_view json);
[[nodiscard]] Result<JournalState> read_journal_state(std::string_view json);
[[nodiscard]] Result<EntriesReply> read_entries_reply(std::string_view json);

/// The last line of a batch of entries: {"ack":"<signed note>","head":"<signed note>"}. The acknowledgement
/// is the newest that the kiosk has, if it has one: it shows a server that was restored from a backup how far
/// it once was.
[[nodiscard]] std::string head_line(std::string_view head_note, std::string_view acknowledgement = {});
/// The head note. Errors: malformed.
[[nodiscard]] Result<std::string> read_head_line(std::string_view line);
/// The acknowledgement beside it; empty if there is none. Errors: malformed.
[[nodiscard]] Result<std::string> read_shown_acknowledgement(std::string_view line);

/// Most lines and bytes of one POST of entries, head line included.
inline constexpr std::size_t batch_line_limit = 201;
inline constexpr std::size_t batch_byte_limit = 256UL * 1024UL;

}  // namespace baileo::protocol
