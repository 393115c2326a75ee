#pragma once

#include "kiosk/store/kiosk_store.hpp"
#include "kiosk/sync/transport.hpp"
#include "shared/protocol/signed_note.hpp"

namespace baileo::sync {

/// Asks for what the server settled for this kiosk by a signed request, verifies it and keeps it. Nothing
/// happens if there is nothing newer. Errors: unreachable, bad_signature, malformed, conflict, storage
/// errors.
[[nodiscard]] Status fetch_settings(kiosk::KioskStore& store, Transport& transport, const Request& request,
                                    const domain::KioskId& kiosk, const protocol::VerifierKey& publisher);

}  // namespace baileo::sync
