#include "server/store/sqlite/sessions.hpp"

namespace baileo::store::sqlite::sessions {

std::optional<Session> find(Connection& connection, std::string_view token_hash) {
    Query query(connection, R"(
        SELECT token_hash, user, csrf_token, started_at, last_seen_at FROM sessions WHERE token_hash = ?)",
                token_hash);
    if (!query.next()) return std::nullopt;
    return Session{query.text(0), query.text(1), query.text(2), query.time(3), query.time(4)};
}

void put(Connection& connection, const Session& session) {
    run(connection, R"(
        INSERT INTO sessions (token_hash, user, csrf_token, started_at, last_seen_at) VALUES (?, ?, ?, ?, ?)
        ON CONFLICT (token_hash) DO UPDATE SET
            csrf_token = excluded.csrf_token, last_seen_at = excluded.last_seen_at)",
        session.token_hash, session.user, session.csrf_token, session.started_at, session.last_seen_at);
}

void remove(Connection& connection, std::string_view token_hash) {
    run(connection, "DELETE FROM sessions WHERE token_hash = ?", token_hash);
}

void remove_of(Connection& connection, std::string_view user) {
    run(connection, "DELETE FROM sessions WHERE user = ?", user);
}

}  // namespace baileo::store::sqlite::sessions
