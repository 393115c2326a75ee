#include "kiosk/store/enrolment_record.hpp"

#include "kiosk/store/rows.hpp"

namespace baileo::kiosk {
namespace {

/// What was begun and has no answer yet, or is complete.
struct Begun {
    domain::Epoch epoch;
    crypto::PublicKey public_key{};
};

std::optional<Begun> read_begun(SQLite::Database& database) {
    SQLite::Statement row(database, "SELECT epoch, public_key FROM enrolment");
    if (!row.executeStep()) return std::nullopt;
    const auto epoch = domain::Epoch::parse(row.getColumn(0).getString());
    if (!epoch) return std::nullopt;
    return Begun{*epoch, column_bytes<32>(row, 1)};
}

tl::unexpected<Error> enrolled_already() {
    return failure(ErrorCode::conflict, "this kiosk is enrolled already");
}

tl::unexpected<Error> not_together(std::string why) {
    return failure(ErrorCode::storage_corrupt, std::move(why));
}

}  // namespace

EnrolmentRecord::EnrolmentRecord(Connection& connection, std::filesystem::path key_file,
                                 std::string hardware_fingerprint)
    : connection_(connection),
      key_file_(std::move(key_file)),
      hardware_fingerprint_(std::move(hardware_fingerprint)) {}

Result<std::optional<Identity>> EnrolmentRecord::identity() {
    return connection_.ask([](SQLite::Database& database) -> Result<std::optional<Identity>> {
        return read_identity(database);
    });
}

Result<crypto::SigningKey> EnrolmentRecord::key() { return crypto::SigningKey::load(key_file_); }

Result<EnrolmentAttempt> EnrolmentRecord::begin(std::string_view server_url, RandomSource& random) {
    const auto known = identity();
    if (!known) return tl::unexpected(known.error());
    if (*known) return enrolled_already();
    const auto begun = connection_.ask(
        [](SQLite::Database& database) -> Result<std::optional<Begun>> { return read_begun(database); });
    if (!begun) return tl::unexpected(begun.error());
    auto kept = key();
    const bool again = begun->has_value() && kept.has_value();
    if (!again && kept.error().code != ErrorCode::not_found) return tl::unexpected(kept.error());

    EnrolmentAttempt attempt{again ? (*begun)->epoch : random.make<domain::Epoch, 8>(),
                             again ? std::move(*kept) : crypto::SigningKey::generate()};
    auto written = connection_.write([&](SQLite::Database& database) -> Status {
        SQLite::Statement row(database,
                              "INSERT OR REPLACE INTO enrolment (only, epoch, public_key, server_url, "
                              "hardware_fingerprint) VALUES (1, ?, ?, ?, ?)");
        row.bind(1, attempt.epoch.text());
        bind_bytes(row, 2, attempt.key.public_key());
        row.bind(3, std::string(server_url));
        row.bind(4, hardware_fingerprint_);
        row.exec();
        return {};
    });
    if (!written) return tl::unexpected(written.error());
    // The row first: a key file without a row would mean that the database was lost.
    if (again) return attempt;
    if (auto saved = attempt.key.save(key_file_); !saved) return tl::unexpected(saved.error());
    return attempt;
}

Result<Identity> EnrolmentRecord::complete(const Admission& admission) {
    return connection_.write([&](SQLite::Database& database) -> Result<Identity> {
        if (read_identity(database)) return enrolled_already();
        SQLite::Statement row(
            database, "UPDATE enrolment SET kiosk = ?, competition = ?, server_key = ?, publishing_key = ?");
        row.bind(1, admission.kiosk.text());
        row.bind(2, admission.competition.text());
        row.bind(3, admission.server_key);
        row.bind(4, admission.publishing_key);
        if (row.exec() != 1) return failure(ErrorCode::conflict, "no enrolment was begun");
        const auto identity = read_identity(database);
        if (!identity) return failure(ErrorCode::storage_failed, "the enrolment did not stay");
        write_acknowledged(database,
                           {journal::genesis(identity->statement()), 0, 0, admission.continuation, ""});
        return *identity;
    });
}

Status EnrolmentRecord::check() {
    const auto begun = connection_.ask(
        [](SQLite::Database& database) -> Result<std::optional<Begun>> { return read_begun(database); });
    if (!begun) return tl::unexpected(begun.error());
    const auto known = identity();
    if (!known) return tl::unexpected(known.error());
    const auto kept = key();
    const bool no_key = !kept && kept.error().code == ErrorCode::not_found;
    if (!*begun)
        return no_key ? Status() : not_together("there is a key, but the journal that it signed is missing");
    if (no_key) return *known ? not_together("the kiosk's key is missing") : Status();
    if (!kept) return failure(kept.error(), "reading the kiosk's key");
    if (kept->public_key() != (*begun)->public_key) return not_together("the key is not that of the journal");
    return {};
}

}  // namespace baileo::kiosk
