#include "server/store/sqlite/catalogues.hpp"

namespace baileo::store::sqlite::catalogues {
namespace {

PublishedCatalogue read(const Query& row) {
    PublishedCatalogue catalogue;
    catalogue.version = row.count(0);
    catalogue.competition = row.identifier<domain::CompetitionId>(1);
    catalogue.mode = row.value(2, domain::mode_of);
    catalogue.note = row.text(3);
    catalogue.etag = row.text(4);
    catalogue.asks_codes = row.number(5) == 1;
    return catalogue;
}

}  // namespace

std::optional<PublishedCatalogue> newest(Connection& connection) {
    Query query(connection, R"(
        SELECT version, competition, mode, note, etag, asks_codes FROM catalogues ORDER BY version DESC LIMIT 1)");
    if (!query.next()) return std::nullopt;
    return read(query);
}

std::string newest_etag(Connection& connection) {
    Query query(connection, "SELECT etag FROM catalogues ORDER BY version DESC LIMIT 1");
    return query.next() ? query.text(0) : std::string();
}

std::vector<PublishedCatalogue> all(Connection& connection) {
    Query query(connection,
                "SELECT version, competition, mode, note, etag, asks_codes FROM catalogues ORDER BY version");
    std::vector<PublishedCatalogue> catalogues;
    while (query.next())
        catalogues.push_back(read(query));
    return catalogues;
}

void add(Connection& connection, const PublishedCatalogue& catalogue, WallTime published_at) {
    run(connection, R"(
        INSERT INTO catalogues (version, competition, mode, note, etag, published_at, asks_codes)
        VALUES (?, ?, ?, ?, ?, ?, ?))",
        catalogue.version, catalogue.competition, domain::word(catalogue.mode), catalogue.note,
        catalogue.etag, published_at, std::int64_t{catalogue.asks_codes});
    for (const auto& [innovation, withdrawn] : catalogue.innovations)
        run(connection, "INSERT INTO catalogue_innovations (version, innovation, withdrawn) VALUES (?, ?, ?)",
            catalogue.version, innovation, std::int64_t{withdrawn});
}

std::optional<StoredBlob> blob(Connection& connection, std::string_view sha256) {
    Query query(connection, "SELECT sha256, content_type, bytes FROM blobs WHERE sha256 = ?", sha256);
    if (!query.next()) return std::nullopt;
    return StoredBlob{query.text(0), query.text(1), query.text(2)};
}

void put_blob(Connection& connection, const StoredBlob& blob) {
    run(connection,
        "INSERT INTO blobs (sha256, content_type, bytes) VALUES (?, ?, ?) ON CONFLICT (sha256) DO NOTHING",
        blob.sha256, blob.content_type, as_bytes(blob.bytes));
}

std::optional<merge::Rules> rules(Connection& connection) {
    merge::Rules rules;
    Query versions(connection,
                   "SELECT version, competition, mode, asks_codes FROM catalogues ORDER BY version");
    while (versions.next()) {
        rules.competition = versions.identifier<domain::CompetitionId>(1);
        rules.mode = versions.value(2, domain::mode_of);
        rules.catalogue_modes[versions.count(0)] = rules.mode;
        if (versions.number(3) == 1) rules.versions_with_codes.insert(versions.count(0));
    }
    if (rules.catalogue_modes.empty()) return std::nullopt;
    Query offered(connection, R"(
        SELECT innovation, withdrawn FROM catalogue_innovations
        WHERE version = (SELECT max(version) FROM catalogues))");
    while (offered.next())
        rules.innovations[offered.identifier<domain::InnovationId>(0)] = offered.number(1) == 1;
    return rules;
}

}  // namespace baileo::store::sqlite::catalogues
