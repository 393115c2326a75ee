#include "kiosk/store/kiosk_store.hpp"

#include "embedded_migrations.hpp"
#include "kiosk/store/connection.hpp"

namespace baileo::kiosk {
namespace {

namespace files = std::filesystem;

/// "BAIk": marks the file as a kiosk's, so that another program's database is not taken for it.
constexpr std::int32_t application_id = 0x4241496B;

constexpr std::string_view database_name = "kiosk.db";
constexpr std::string_view key_name = "device.key";

/// How many of the newest entries are checked at each start.
constexpr std::uint64_t tail_length = 1000;

/// Folder for this user alone: the journal says in which order ballots were cast.
Status make_folder(const files::path& folder) {
    std::error_code failed;
    files::create_directories(folder, failed);
    if (!failed) files::permissions(folder, files::perms::owner_all, failed);
    if (failed) return failure(ErrorCode::storage_failed, folder.string() + ": " + failed.message());
    return {};
}

/// Opens the database, or makes it; but never where one was lost: there is a key only where there was one.
Result<std::unique_ptr<Connection>> connect(const files::path& folder) {
    const files::path file = folder / database_name;
    std::error_code failed;
    if (!files::exists(file, failed) && files::exists(folder / key_name, failed))
        return failure(ErrorCode::storage_corrupt,
                       "there is a key, but its journal " + file.string() + " is missing");
    auto database = storage::Database::open(file, storage::Access::exclusive, application_id);
    if (!database) return tl::unexpected(database.error());
    if (auto healthy = database->quick_check(); !healthy) return tl::unexpected(healthy.error());
    if (auto migrated = storage::migrate(*database, migrations); !migrated)
        return tl::unexpected(migrated.error());
    return std::make_unique<Connection>(std::move(*database));
}

Status check(KioskStore& store, bool all) {
    if (auto together = store.enrolment().check(); !together) return together;
    const auto figures = store.journal().figures();
    if (!figures) return tl::unexpected(figures.error());
    const std::uint64_t start = all || figures->entries < tail_length ? 0 : figures->entries - tail_length;
    return store.journal().verify_after(start);
}

}  // namespace

KioskStore::KioskStore(const StoreSettings& settings, std::unique_ptr<Connection> connection,
                       std::unique_ptr<Timekeeper> time, RandomSource& random)
    : connection_(std::move(connection)),
      time_(std::move(time)),
      hardware_fingerprint_(settings.hardware_fingerprint),
      enrolment_(*connection_, settings.folder / key_name, settings.hardware_fingerprint),
      journal_(*connection_, *time_, random),
      catalogues_(*connection_),
      settings_(*connection_),
      pin_(*connection_, *time_),
      codes_(*connection_),
      blobs_(settings.folder / "blobs") {}

KioskStore::~KioskStore() = default;

Result<std::unique_ptr<KioskStore>> KioskStore::open(const StoreSettings& settings, const Clock& clock,
                                                     RandomSource& random) {
    if (auto made = make_folder(settings.folder); !made) return tl::unexpected(made.error());
    auto connection = connect(settings.folder);
    if (!connection) return failure(connection.error(), "opening the kiosk's store");
    auto time = Timekeeper::load(**connection, clock, settings.boot);
    if (!time) return tl::unexpected(time.error());
    std::unique_ptr<KioskStore> store(
        new KioskStore(settings, std::move(*connection), std::move(*time), random));
    if (auto checked = check(*store, settings.verify_all); !checked)
        return failure(checked.error(), "checking the kiosk's store");
    return store;
}

Result<Standing> KioskStore::standing() {
    const auto identity = enrolment_.identity();
    if (!identity) return tl::unexpected(identity.error());
    if (!*identity) return Standing::not_enrolled;
    return (*identity)->hardware_fingerprint == hardware_fingerprint_ ? Standing::enrolled
                                                                      : Standing::other_hardware;
}

}  // namespace baileo::kiosk
