#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "shared/base/result.hpp"

namespace baileo::kiosk {

class Connection;

/// What the server settled for this kiosk, as it was signed.
struct CachedSettings {
    std::uint64_t version = 0;
    std::string note;
    std::string pin_hash;  ///< of the maintenance PIN, from the note

    bool operator==(const CachedSettings&) const = default;
};

/// Keeps the newest settings. Only notes whose signature was verified are put in. May be used by several
/// threads.
class SettingsCache {
  public:
    explicit SettingsCache(Connection& connection) : connection_(connection) {}

    [[nodiscard]] Result<std::optional<CachedSettings>> newest();
    /// A new PIN may be tried from the beginning again, also after a lockout. Errors: conflict for a lower
    /// version, or for another note of the same one; storage errors.
    [[nodiscard]] Status keep(const CachedSettings& settings);

  private:
    Connection& connection_;
};

}  // namespace baileo::kiosk
