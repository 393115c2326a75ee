#include "shared/storage/migrations.hpp"

namespace baileo::storage {
namespace {

Status apply(Database& database, const Migration& migration, std::size_t number) {
    auto applied = in_transaction(database, [&]() -> Status {
        database.handle().exec(std::string(migration.sql));
        database.handle().exec("PRAGMA user_version=" + std::to_string(number));
        return {};
    });
    if (!applied) return failure(applied.error(), "migration " + std::string(migration.name));
    return applied;
}

}  // namespace

Status migrate(Database& database, std::span<const Migration> migrations) {
    const auto version =
        guarded([&] { return database.handle().execAndGet("PRAGMA user_version").getInt(); });
    if (!version) return tl::unexpected(version.error());
    const auto done = static_cast<std::size_t>(*version);
    if (done > migrations.size())
        return failure(ErrorCode::newer_schema, "schema " + std::to_string(done) + ", this program knows " +
                                                    std::to_string(migrations.size()));
    for (std::size_t i = done; i < migrations.size(); ++i)
        if (auto applied = apply(database, migrations[i], i + 1); !applied) return applied;
    return {};
}

}  // namespace baileo::storage
