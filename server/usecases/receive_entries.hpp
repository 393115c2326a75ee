#pragma once

#include "server/usecases/authenticate_kiosk.hpp"
#include "shared/protocol/messages.hpp"

namespace baileo::usecases {

/// Why a batch was not taken, with what the kiosk needs to go on.
struct EntriesRefusal {
    Error error;
    std::optional<journal::Head> stored;  ///< gap: what the server has; fork: the entry that stands there
};

/// A batch that is on the server's disk.
struct EntriesAccepted {
    protocol::EntriesReply reply;
    bool quarantined = false;  ///< stored, but its ballots do not count for now
};

/// Takes one batch of a kiosk's journal: JSON Lines, the last one the signed head. What is there already is
/// skipped if its bytes are the same; the rest must follow the stored head. Entries, verdicts, tally and
/// continuation change in one transaction. A ballot that cannot count never stops a batch: it gets a verdict.
///
/// `continuation` is the token of the request. The newest token is accepted and replaced. The one before it
/// is accepted as well, because an answer may have got lost, and is answered with the newest once more: a
/// request that comes twice changes nothing. Whoever signs for less than the server has is a copy or went
/// back in time, and gets the error `continuation`. Bytes that contradict stored ones are kept as evidence
/// and freeze the kiosk.
///
/// A file from a stick carries no token, and may be older than what was stored since: then nothing is said
/// about tokens and age, the token stays as it is, and the kiosk does not count as heard from.
///
/// Errors: malformed, too_large, chain_broken, gap, fork, continuation, pending, frozen, revoked, storage
/// errors.
[[nodiscard]] tl::expected<EntriesAccepted, EntriesRefusal> receive_entries(
    Services services, const KnownKiosk& from, std::optional<std::string_view> continuation,
    std::string_view body);

/// What the server has of this kiosk's journal.
[[nodiscard]] Result<protocol::JournalState> journal_state(Services services, const KnownKiosk& from,
                                                           std::string_view continuation);

}  // namespace baileo::usecases
