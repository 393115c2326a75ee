#include "server/usecases/published.hpp"

namespace baileo::usecases {

Result<store::PublishedCatalogue> published_catalogue(Services services,
                                                      const domain::CompetitionId& competition) {
    auto newest = store::ask(services.store, [](store::Reader& reader) { return reader.newest_catalogue(); });
    if (!newest) return tl::unexpected(newest.error());
    if (!*newest || (*newest)->competition != competition)
        return failure(ErrorCode::not_found, "no catalogue of " + competition.text());
    return std::move(**newest);
}

Result<store::StoredBlob> published_blob(Services services, std::string_view sha256) {
    auto blob = store::ask(services.store, [&](store::Reader& reader) { return reader.blob(sha256); });
    if (!blob) return tl::unexpected(blob.error());
    if (!*blob) return failure(ErrorCode::not_found, "no such file");
    return std::move(**blob);
}

}  // namespace baileo::usecases
