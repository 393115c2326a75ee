#pragma once

#include "kiosk/store/kiosk_store.hpp"
#include "shared/protocol/notes.hpp"

namespace baileo::sync {

/// The acknowledgement in a note, if this kiosk's own server signed it for this kiosk. Errors: malformed,
/// bad_signature, conflict if it is another kiosk's.
[[nodiscard]] Result<protocol::Acknowledgement> read_acknowledgement(const kiosk::Identity& identity,
                                                                     std::string_view note);

/// Verifies what the server answered, keeps it, and returns it. Errors: as above; conflict if the server has
/// a journal that is not ours; storage errors.
[[nodiscard]] Result<protocol::Acknowledgement> keep_acknowledgement(kiosk::KioskStore& store,
                                                                     const kiosk::Identity& identity,
                                                                     std::string_view note);

/// Does the same with a note that came by stick, which may have been on its way for weeks: one that does not
/// say more than what is known already changes nothing. Returns how far the server has the journal now.
/// Errors: as above; conflict before enrolment.
[[nodiscard]] Result<std::uint64_t> import_acknowledgement(kiosk::KioskStore& store, std::string_view note);

}  // namespace baileo::sync
