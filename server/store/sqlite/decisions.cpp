#include "server/store/sqlite/decisions.hpp"

namespace baileo::store::sqlite::decisions {

std::vector<Decision> all(Connection& connection) {
    Query query(connection,
                "SELECT number, kind, kiosk, reason, author, decided_at FROM decisions ORDER BY number");
    std::vector<Decision> decisions;
    while (query.next())
        decisions.push_back({query.number(0), query.text(1), query.identifier<domain::KioskId>(2),
                             query.text(3), query.text(4), query.time(5)});
    return decisions;
}

void add(Connection& connection, const Decision& decision) {
    run(connection, "INSERT INTO decisions (kind, kiosk, reason, author, decided_at) VALUES (?, ?, ?, ?, ?)",
        decision.kind, decision.kiosk, decision.reason, decision.author, decision.decided_at);
}

std::set<domain::KioskId> suspended(Connection& connection) {
    Query query(connection, R"(
        SELECT kiosk FROM decisions
        WHERE kind = 'suspend' AND number IN (SELECT max(number) FROM decisions GROUP BY kiosk))");
    std::set<domain::KioskId> kiosks;
    while (query.next())
        kiosks.insert(query.identifier<domain::KioskId>(0));
    return kiosks;
}

}  // namespace baileo::store::sqlite::decisions
