#pragma once

#include "server/usecases/services.hpp"
#include "shared/domain/catalogue.hpp"

namespace baileo::usecases {

/// A catalogue to publish, with the bytes of its pictures.
struct CatalogueDraft {
    domain::Catalogue catalogue;  ///< its version is given at publication
    std::vector<store::StoredBlob> pictures;
};

/// Signs and stores the next version and judges every ballot again under it. An innovation that an earlier
/// version had and this one lacks stays listed as withdrawn, with its unit. Nothing happens if nothing would
/// change. Returns the version. Errors: malformed, conflict if the server holds another competition, storage
/// errors.
[[nodiscard]] Result<std::uint64_t> publish_catalogue(Services services, const CatalogueDraft& draft);

/// Publishes the newest catalogue once more if its ballot codes are others than it says. Errors: not_found
/// before the first publication, storage errors.
[[nodiscard]] Status publish_again(store::Writer& writer, const Services& services);

/// The newest catalogue, read back from its note. Errors: not_found before the first publication.
[[nodiscard]] Result<domain::Catalogue> current_catalogue(Services services);

/// The same within a question or change that is under way.
[[nodiscard]] Result<domain::Catalogue> current_catalogue(store::Reader& reader,
                                                          const ServerIdentity& identity);

}  // namespace baileo::usecases
