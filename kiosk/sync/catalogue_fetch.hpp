#pragma once

#include "kiosk/store/kiosk_store.hpp"
#include "kiosk/sync/transport.hpp"
#include "shared/protocol/catalogue_manifest.hpp"

namespace baileo::sync {

/// Asks for the newest catalogue and all its pictures; verifies and keeps them. Returns the catalogue if it
/// is newer than the one at hand, nothing if there is none newer. Pictures that came before a failure are
/// kept, so that the next attempt goes on from there. Errors: unreachable, bad_signature, malformed, conflict
/// if the server publishes an older one, storage errors.
[[nodiscard]] Result<std::optional<domain::Catalogue>> fetch_catalogue(
    kiosk::KioskStore& store, Transport& transport, const domain::CompetitionId& competition,
    const protocol::VerifierKey& publisher);

/// The catalogue at hand, verified again. Errors: bad_signature, malformed, storage errors.
[[nodiscard]] Result<std::optional<domain::Catalogue>> cached_catalogue(
    kiosk::KioskStore& store, const protocol::VerifierKey& publisher);

}  // namespace baileo::sync
