#include "server/store/sqlite/kiosks.hpp"

namespace baileo::store::sqlite::kiosks {
namespace {

Kiosk read(const Query& row) {
    Kiosk kiosk;
    kiosk.id = row.identifier<domain::KioskId>(0);
    kiosk.name = row.text(1);
    kiosk.place = row.text(2);
    kiosk.status = row.value(3, kiosk_status_of);
    kiosk.code_hash = row.text(4);
    kiosk.code_expires_at = row.time(5);
    kiosk.software = row.text(6);
    kiosk.hardware_fingerprint = row.text(7);
    if (!row.is_null(8)) kiosk.last_heard_at = row.time(8);
    return kiosk;
}

}  // namespace

std::vector<Kiosk> all(Connection& connection) {
    Query query(connection, R"(
        SELECT id, name, place, status, code_hash, code_expires_at, software, hardware_fingerprint, last_heard_at
        FROM kiosks ORDER BY name, id)");
    std::vector<Kiosk> kiosks;
    while (query.next())
        kiosks.push_back(read(query));
    return kiosks;
}

std::optional<Kiosk> find(Connection& connection, const domain::KioskId& id) {
    Query query(connection, R"(
        SELECT id, name, place, status, code_hash, code_expires_at, software, hardware_fingerprint, last_heard_at
        FROM kiosks WHERE id = ?)",
                id);
    if (!query.next()) return std::nullopt;
    return read(query);
}

void put(Connection& connection, const Kiosk& kiosk) {
    run(connection, R"(
        INSERT INTO kiosks (id, name, place, status, code_hash, code_expires_at, software, hardware_fingerprint,
                            last_heard_at)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (id) DO UPDATE SET
            name = excluded.name, place = excluded.place, status = excluded.status, code_hash = excluded.code_hash,
            code_expires_at = excluded.code_expires_at, software = excluded.software,
            hardware_fingerprint = excluded.hardware_fingerprint, last_heard_at = excluded.last_heard_at)",
        kiosk.id, kiosk.name, kiosk.place, word(kiosk.status), kiosk.code_hash, kiosk.code_expires_at,
        kiosk.software, kiosk.hardware_fingerprint, kiosk.last_heard_at);
}

void heard_from(Connection& connection, const domain::KioskId& id, WallTime at) {
    run(connection, "UPDATE kiosks SET last_heard_at = max(coalesce(last_heard_at, 0), ?) WHERE id = ?", at,
        id);
}

}  // namespace baileo::store::sqlite::kiosks
