#pragma once

#include <string>
#include <vector>

#include "shared/domain/catalogue.hpp"
#include "shared/protocol/signed_note.hpp"

namespace baileo::protocol {

/// One file that a catalogue refers to, fetched by its hash.
struct Blob {
    std::string sha256;      ///< 64 hexadecimal digits
    std::uint64_t size = 0;  ///< bytes

    bool operator==(const Blob&) const = default;
};

/// A catalogue with the list of its pictures, as published to kiosks.
struct CatalogueManifest {
    domain::Catalogue catalogue;
    std::vector<Blob> blobs;

    bool operator==(const CatalogueManifest&) const = default;
};

/// The catalogue as one line of JSON. The same catalogue always gives the same bytes.
[[nodiscard]] std::string to_json(const CatalogueManifest& manifest);
/// Strict; also checks domain::faults(). Errors: malformed.
[[nodiscard]] Result<CatalogueManifest> read_catalogue_json(std::string_view json);

/// baileo-catalogue/1 <competition>\n<version>\n<json>\n, signed with the publishing key.
[[nodiscard]] std::string write_catalogue_note(const CatalogueManifest& manifest, const Signer& publisher);
/// Errors: malformed, bad_signature.
[[nodiscard]] Result<CatalogueManifest> read_catalogue_note(std::string_view note,
                                                            const VerifierKey& publisher);

/// The entity tag of a note: "<version>-<first 16 hexadecimal digits of its SHA-256>", in quotes (RFC
/// 9110 8.8.3).
[[nodiscard]] std::string catalogue_etag(std::uint64_t version, std::string_view note);

}  // namespace baileo::protocol
