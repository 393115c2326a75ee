#pragma once

#include "shared/crypto/signing_key.hpp"
#include "shared/journal/entry.hpp"

namespace baileo::journal {

/// How far a journal goes: the number and the hash of its newest entry. Before the first entry: 0 and the
/// hash of the enrolment statement.
struct Head {
    std::uint64_t seq = 0;
    crypto::Hash hash{};

    bool operator==(const Head&) const = default;
};

/// What a kiosk and a server agreed on at enrolment; its hash is what the first entry follows, so that a
/// journal can never be moved to another kiosk, epoch, key or server.
struct EnrolmentStatement {
    domain::KioskId kiosk;
    domain::Epoch epoch;
    crypto::PublicKey public_key{};
    std::string server_key;  ///< the server's verifier key as text (protocol/signed_note.hpp)
};

/// SHA-256("baileo/enrolment/1\n<kiosk>\n<epoch>\n<public key in hex>\n<server key>\n").
[[nodiscard]] Head genesis(const EnrolmentStatement& statement);

/// Why an entry does not follow a head.
enum class ChainFault { none, wrong_seq, wrong_prev };

/// Whether the entry is the one after this head.
[[nodiscard]] ChainFault follows(const Head& head, const Entry& entry);

/// The head after one more line, which must follow.
[[nodiscard]] Head extended(const Head& head, std::string_view line);

}  // namespace baileo::journal
