#pragma once

#include <map>
#include <optional>
#include <string>

#include "shared/protocol/signed_note.hpp"

namespace baileo::audit {

/// A folder of evidence: the bytes of each file by its path. README.md beside this describes every file.
using Files = std::map<std::string, std::string>;

/// For whom a bundle is.
enum class BundleKind {
    auditor,   ///< everything as received: for people whom the competition appointed
    everybody  ///< nothing by which a ballot could be told from another
};

inline constexpr std::string_view manifest_path = "MANIFEST";

/// Adds the manifest: a note, signed by the server, that lists every file with its size and hash.
void seal(Files& files, BundleKind kind, const protocol::Signer& server);

/// A manifest as it was signed.
struct Manifest {
    BundleKind kind = BundleKind::auditor;
    struct File {
        std::string sha256;
        std::uint64_t size = 0;
    };
    std::map<std::string, File> files;
};

/// Errors: not_found without a manifest, malformed, bad_signature.
[[nodiscard]] Result<Manifest> read_manifest(const Files& files, const protocol::VerifierKey& server);

/// The first file that is missing, changed or listed nowhere, in words; nothing if all are as listed.
[[nodiscard]] std::optional<std::string> difference(const Files& files, const Manifest& manifest);

}  // namespace baileo::audit
