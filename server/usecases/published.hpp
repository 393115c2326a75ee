#pragma once

#include "server/usecases/services.hpp"

namespace baileo::usecases {

/// The newest catalogue of this competition as it was signed. Errors: not_found.
[[nodiscard]] Result<store::PublishedCatalogue> published_catalogue(Services services,
                                                                    const domain::CompetitionId& competition);

/// A file that a catalogue refers to, by its SHA-256 in hexadecimal. Errors: not_found.
[[nodiscard]] Result<store::StoredBlob> published_blob(Services services, std::string_view sha256);

}  // namespace baileo::usecases
