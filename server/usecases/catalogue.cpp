#include "server/usecases/catalogue.hpp"

#include <algorithm>
#include <set>

#include "server/usecases/ballot_codes.hpp"
#include "server/usecases/judge_again.hpp"
#include "shared/crypto/sha256.hpp"
#include "shared/protocol/catalogue_manifest.hpp"

namespace baileo::usecases {
namespace {

using domain::Catalogue;
using domain::Innovation;
using domain::Unit;
using domain::UnitKey;
using domain::UnitKind;

/// The newest catalogue; nothing before the first publication.
Result<std::optional<Catalogue>> newest(store::Reader& reader, const ServerIdentity& identity) {
    auto catalogue = current_catalogue(reader, identity);
    if (catalogue) return std::move(*catalogue);
    if (catalogue.error().code == ErrorCode::not_found) return std::nullopt;
    return tl::unexpected(catalogue.error());
}

/// Takes over a unit that only withdrawn innovations still need, with the kecamatan it lies in.
void keep_unit(Catalogue& catalogue, const Catalogue& before, const UnitKey& key) {
    const Unit* const unit = before.find(key);
    if (unit == nullptr || std::ranges::find(catalogue.units, key, &Unit::key) != catalogue.units.end())
        return;
    catalogue.units.push_back(*unit);
    if (unit->kecamatan) keep_unit(catalogue, before, {*unit->kecamatan, UnitKind::kecamatan});
}

/// Lists as withdrawn what an earlier version had and this one lacks.
void keep_withdrawn(Catalogue& catalogue, const Catalogue& before) {
    for (const Innovation& earlier : before.innovations) {
        if (std::ranges::find(catalogue.innovations, earlier.id, &Innovation::id) !=
            catalogue.innovations.end())
            continue;
        catalogue.innovations.push_back(earlier);
        catalogue.innovations.back().withdrawn = true;
        keep_unit(catalogue, before, earlier.unit);
    }
}

/// The next version, or the same as before if nothing changed. Errors: malformed, conflict.
Result<Catalogue> next_version(store::Writer& writer, const Services& services, Catalogue catalogue,
                               const std::optional<Catalogue>& before) {
    catalogue.version = before ? before->version : 0;
    if (before) {
        if (before->competition.id != catalogue.competition.id)
            return failure(ErrorCode::conflict,
                           "this server holds the competition " + before->competition.id.text());
        keep_withdrawn(catalogue, *before);
    }
    domain::sort(catalogue);
    if (const auto found = domain::faults(catalogue); !found.empty())
        return failure(ErrorCode::malformed, found.front());
    if (auto codes = complete_codes(writer, services.random, catalogue.competition); !codes)
        return tl::unexpected(codes.error());
    if (catalogue != before) ++catalogue.version;
    return catalogue;
}

Status put_pictures(store::Writer& writer, const std::vector<store::StoredBlob>& pictures) {
    for (const store::StoredBlob& picture : pictures) {
        if (to_hex(crypto::sha256(picture.bytes)) != picture.sha256)
            return failure(ErrorCode::malformed, "a picture is not the one that its hash names");
        if (const Status put = writer.put_blob(picture); !put) return put;
    }
    return {};
}

/// Every file that the catalogue names: pictures and the list of ballot codes. Errors: malformed if one is
/// not in the store.
Result<std::vector<protocol::Blob>> listed_files(store::Reader& reader, const Catalogue& catalogue) {
    std::set<std::string> hashes;
    for (const Innovation& innovation : catalogue.innovations)
        if (!innovation.picture.empty()) hashes.insert(innovation.picture);
    const auto& codes = catalogue.competition.codes;
    if (codes && !codes->list.empty()) hashes.insert(codes->list);
    std::vector<protocol::Blob> listed;
    for (const std::string& hash : hashes) {
        const auto blob = reader.blob(hash);
        if (!blob) return tl::unexpected(blob.error());
        if (!*blob) return failure(ErrorCode::malformed, "there is no file " + hash);
        listed.push_back({hash, (*blob)->bytes.size()});
    }
    return listed;
}

Status publish(store::Writer& writer, const protocol::CatalogueManifest& manifest, const Services& services) {
    const Catalogue& catalogue = manifest.catalogue;
    store::PublishedCatalogue published;
    published.version = catalogue.version;
    published.mode = catalogue.competition.mode;
    published.asks_codes = catalogue.competition.codes.has_value();
    published.competition = catalogue.competition.id;
    published.note = protocol::write_catalogue_note(manifest, services.identity.publisher());
    published.etag = protocol::catalogue_etag(catalogue.version, published.note);
    for (const Innovation& innovation : catalogue.innovations)
        published.innovations.emplace(innovation.id, innovation.withdrawn);
    if (const Status added = writer.add_catalogue(published, services.clock.wall()); !added) return added;
    return judge_again(writer);
}

/// Publishes the next version, unless nothing changed; returns the newest version.
Result<std::uint64_t> publish_next(store::Writer& writer, const Services& services,
                                   const CatalogueDraft& draft) {
    const auto before = newest(writer, services.identity);
    if (!before) return tl::unexpected(before.error());
    auto catalogue = next_version(writer, services, draft.catalogue, *before);
    if (!catalogue) return tl::unexpected(catalogue.error());
    const std::uint64_t version = catalogue->version;
    if (*before && version == (*before)->version) return version;
    if (const Status put = put_pictures(writer, draft.pictures); !put) return tl::unexpected(put.error());
    auto files = listed_files(writer, *catalogue);
    if (!files) return tl::unexpected(files.error());
    if (auto done = publish(writer, {std::move(*catalogue), std::move(*files)}, services); !done)
        return tl::unexpected(done.error());
    return version;
}

}  // namespace

Result<std::uint64_t> publish_catalogue(Services services, const CatalogueDraft& draft) {
    std::uint64_t version = 0;
    const Status written = services.store.write([&](store::Writer& writer) -> Status {
        const auto published = publish_next(writer, services, draft);
        if (!published) return tl::unexpected(published.error());
        version = *published;
        return {};
    });
    if (!written) return tl::unexpected(written.error());
    return version;
}

Status publish_again(store::Writer& writer, const Services& services) {
    auto catalogue = current_catalogue(writer, services.identity);
    if (!catalogue) return tl::unexpected(catalogue.error());
    const auto published = publish_next(writer, services, {std::move(*catalogue), {}});
    if (!published) return tl::unexpected(published.error());
    return {};
}

Result<Catalogue> current_catalogue(Services services) {
    return store::ask(services.store,
                      [&](store::Reader& reader) { return current_catalogue(reader, services.identity); });
}

Result<Catalogue> current_catalogue(store::Reader& reader, const ServerIdentity& identity) {
    const auto published = reader.newest_catalogue();
    if (!published) return tl::unexpected(published.error());
    if (!*published) return failure(ErrorCode::not_found, "no catalogue was published yet");
    auto manifest = protocol::read_catalogue_note((*published)->note, identity.publisher().verifier());
    if (!manifest) return failure(manifest.error(), "reading the newest catalogue back");
    return std::move(manifest->catalogue);
}

}  // namespace baileo::usecases
