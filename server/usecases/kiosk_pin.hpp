#pragma once

#include "server/usecases/services.hpp"
#include "shared/domain/pin.hpp"

namespace baileo::usecases {

/// Gives a kiosk a new random maintenance PIN and returns it: only its hash is kept, in the kiosk's settings,
/// which it fetches. Also ends a lockout. Errors: not_found, conflict if the kiosk is revoked, storage
/// errors.
[[nodiscard]] Result<domain::Pin> set_kiosk_pin(Services services, const domain::KioskId& id);

/// The newest settings of a kiosk as they were signed. Errors: not_found if there are none.
[[nodiscard]] Result<std::string> settings_note(Services services, const domain::KioskId& id);

/// The version of the newest settings of a kiosk; nothing if there are none.
[[nodiscard]] Result<std::optional<std::uint64_t>> settings_version(store::Reader& reader,
                                                                    const domain::KioskId& id);

}  // namespace baileo::usecases
