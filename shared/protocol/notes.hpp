#pragma once

#include "shared/base/clock.hpp"
#include "shared/journal/chain.hpp"
#include "shared/protocol/signed_note.hpp"

namespace baileo::protocol {

/// The name a kiosk signs notes with: "baileo-kiosk/<id>".
[[nodiscard]] std::string kiosk_signer_name(const domain::KioskId& kiosk);

/// A kiosk's signed statement of how far its journal goes:
///   baileo-head/1 <kiosk>\n<seq>\n<base64 hash>\n<hex SHA-256 of the newest checkpoint seen, zeros if
///   none>\n
[[nodiscard]] std::string write_head_note(const journal::Head& head, const domain::KioskId& kiosk,
                                          const crypto::SigningKey& key);
/// Errors: malformed (also another kiosk's), bad_signature.
[[nodiscard]] Result<journal::Head> read_head_note(std::string_view note, const domain::KioskId& kiosk,
                                                   const crypto::PublicKey& key);

/// What a server promises about one journal. A kiosk deletes and advances by nothing else.
struct Acknowledgement {
    domain::KioskId kiosk;
    journal::Head stored;               ///< committed to the server's disk up to here
    std::uint64_t durable_through = 0;  ///< contained in a backup outside the server up to here
    std::uint64_t restore_epoch = 0;    ///< how often the server was restored from a backup
    std::string continuation;           ///< token that the next request must carry
    WallTime server_time;

    bool operator==(const Acknowledgement&) const = default;
};

/// baileo-ack/1 <kiosk>\n<seq>\n<base64 hash>\n<durable>\n<restore epoch>\n<continuation>\n<unix
/// milliseconds>\n, signed.
[[nodiscard]] std::string write_acknowledgement(const Acknowledgement& acknowledgement, const Signer& server);
/// Errors: malformed, bad_signature.
[[nodiscard]] Result<Acknowledgement> read_acknowledgement(std::string_view note, const VerifierKey& server);

/// The server's time, bound to the asker's nonce:
///   baileo-time/1 <server name>\n<nonce>\n<unix milliseconds>\n, signed.
[[nodiscard]] std::string write_time_note(WallTime time, std::string_view nonce, const Signer& server);
/// Errors: malformed (also another nonce), bad_signature.
[[nodiscard]] Result<WallTime> read_time_note(std::string_view note, std::string_view nonce,
                                              const VerifierKey& server);

}  // namespace baileo::protocol
