#include "server/store/sqlite/users.hpp"

namespace baileo::store::sqlite::users {
namespace {

User read(const Query& row) {
    return {row.text(0), row.value(1, role_of), row.text(2), static_cast<unsigned>(row.number(3)),
            row.time(4)};
}

}  // namespace

std::vector<User> all(Connection& connection) {
    Query query(connection,
                "SELECT name, role, password_hash, failures, locked_until FROM users ORDER BY name");
    std::vector<User> users;
    while (query.next())
        users.push_back(read(query));
    return users;
}

std::optional<User> find(Connection& connection, std::string_view name) {
    Query query(connection,
                "SELECT name, role, password_hash, failures, locked_until FROM users WHERE name = ?", name);
    if (!query.next()) return std::nullopt;
    return read(query);
}

void put(Connection& connection, const User& user) {
    run(connection, R"(
        INSERT INTO users (name, role, password_hash, failures, locked_until) VALUES (?, ?, ?, ?, ?)
        ON CONFLICT (name) DO UPDATE SET
            role = excluded.role, password_hash = excluded.password_hash, failures = excluded.failures,
            locked_until = excluded.locked_until)",
        user.name, word(user.role), user.password_hash, std::int64_t{user.failures}, user.locked_until);
}

}  // namespace baileo::store::sqlite::users
