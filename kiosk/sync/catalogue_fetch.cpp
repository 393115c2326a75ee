#include "kiosk/sync/catalogue_fetch.hpp"

#include "kiosk/sync/requests.hpp"
#include "shared/protocol/problem.hpp"

namespace baileo::sync {
namespace {

/// The body of a 200 answer.
Result<std::string> fetch(Transport& transport, const Request& request) {
    auto reply = transport.exchange(request);
    if (!reply) return tl::unexpected(reply.error());
    if (reply->status != 200) return tl::unexpected(protocol::read_problem(reply->body, reply->status));
    return std::move(reply->body);
}

Status fetch_blobs(const kiosk::BlobFolder& blobs, Transport& transport,
                   const std::vector<protocol::Blob>& wanted) {
    for (const protocol::Blob& blob : wanted) {
        if (blobs.has(blob.sha256)) continue;
        const auto bytes = fetch(transport, blob_request(blob.sha256));
        if (!bytes) return failure(bytes.error(), "fetching picture " + blob.sha256);
        if (auto kept = blobs.keep(blob.sha256, *bytes); !kept)
            return failure(kept.error(), "keeping picture " + blob.sha256);
    }
    return {};
}

/// What is wrong with a catalogue that is signed as it should be.
Status acceptable(const protocol::CatalogueManifest& manifest, const domain::CompetitionId& competition,
                  std::uint64_t newest_version) {
    if (manifest.catalogue.competition.id != competition)
        return failure(ErrorCode::malformed, "the catalogue is of another competition");
    if (manifest.catalogue.version < newest_version)
        return failure(ErrorCode::conflict, "the server publishes an older catalogue than the one at hand");
    return {};
}

}  // namespace

Result<std::optional<domain::Catalogue>> fetch_catalogue(kiosk::KioskStore& store, Transport& transport,
                                                         const domain::CompetitionId& competition,
                                                         const protocol::VerifierKey& publisher) {
    const auto cached = store.catalogues().newest();
    if (!cached) return tl::unexpected(cached.error());
    const auto& at_hand = *cached;
    const std::string etag = at_hand ? protocol::catalogue_etag(at_hand->version, at_hand->note) : "";
    const auto reply = transport.exchange(catalogue_request(competition, etag));
    if (!reply) return tl::unexpected(reply.error());
    // 304: ours is the newest. 404: nothing was published yet.
    if (reply->status == 304 || reply->status == 404) return std::nullopt;
    if (reply->status != 200) return tl::unexpected(protocol::read_problem(reply->body, reply->status));
    auto manifest = protocol::read_catalogue_note(reply->body, publisher);
    if (!manifest) return failure(manifest.error(), "reading the catalogue");
    if (auto fits = acceptable(*manifest, competition, at_hand ? at_hand->version : 0); !fits)
        return tl::unexpected(fits.error());
    if (at_hand && at_hand->note == reply->body) return std::nullopt;
    // Pictures first: a catalogue that is kept can be shown whole.
    if (auto fetched = fetch_blobs(store.blobs(), transport, manifest->blobs); !fetched)
        return tl::unexpected(fetched.error());
    if (auto kept = store.catalogues().keep({manifest->catalogue.version, reply->body}); !kept)
        return tl::unexpected(kept.error());
    return std::move(manifest->catalogue);
}

Result<std::optional<domain::Catalogue>> cached_catalogue(kiosk::KioskStore& store,
                                                          const protocol::VerifierKey& publisher) {
    const auto cached = store.catalogues().newest();
    if (!cached) return tl::unexpected(cached.error());
    if (!*cached) return std::nullopt;
    auto manifest = protocol::read_catalogue_note((*cached)->note, publisher);
    if (!manifest) return failure(manifest.error(), "reading the catalogue at hand");
    return std::move(manifest->catalogue);
}

}  // namespace baileo::sync
