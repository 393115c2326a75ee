#pragma once

#include "kiosk/store/kiosk_store.hpp"
#include "kiosk/sync/transport.hpp"

namespace baileo::sync {

/// This program as it names itself to the server and in its journal.
inline constexpr std::string_view software = "baileo-kiosk/" BAILEO_VERSION;

/// Enrols this kiosk with a server by a one-time code as typed: makes its key pair, asks to be let in, keeps
/// the answer. The kiosk is pending until an admin has compared protocol::confirmation_words(). Safe to
/// repeat with the same code if no answer came. Errors: code_spent, conflict if it is enrolled already,
/// unreachable, clock_skew, other refusals of the server, storage errors.
[[nodiscard]] Result<kiosk::Identity> enrol(kiosk::KioskStore& store, Transport& transport,
                                            const Clock& clock, RandomSource& random,
                                            const std::string& server_url, std::string_view code);

}  // namespace baileo::sync
