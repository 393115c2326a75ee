#pragma once

#include "server/audit/check_bundle.hpp"
#include "server/usecases/services.hpp"

namespace baileo::usecases {

/// All evidence for a result, or the part of it that is for everybody, from one consistent picture of the
/// data while the server goes on. The same data gives the same bytes. server/audit/README.md describes every
/// file. Errors: not_found before a catalogue was published, storage errors.
[[nodiscard]] Result<audit::Files> make_bundle(Services services, audit::BundleKind kind);

/// Checks the data as an auditor's bundle made of it is checked. Errors: as above.
[[nodiscard]] Result<audit::BundleReport> verify_data(Services services,
                                                      std::optional<std::string> earlier_checkpoint);

}  // namespace baileo::usecases
