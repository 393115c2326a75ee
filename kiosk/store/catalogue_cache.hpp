#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "shared/base/result.hpp"

namespace baileo::kiosk {

class Connection;

/// A catalogue as it was published: the signed note, its exact bytes.
struct CachedCatalogue {
    std::uint64_t version = 0;
    std::string note;

    bool operator==(const CachedCatalogue&) const = default;
};

/// Keeps the newest catalogue. Only notes whose signature was verified are put in. May be used by several
/// threads.
class CatalogueCache {
  public:
    explicit CatalogueCache(Connection& connection) : connection_(connection) {}

    [[nodiscard]] Result<std::optional<CachedCatalogue>> newest();
    /// Errors: conflict for a lower version, or for another note of the same one; storage errors.
    [[nodiscard]] Status keep(const CachedCatalogue& catalogue);

  private:
    Connection& connection_;
};

}  // namespace baileo::kiosk
