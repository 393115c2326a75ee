#include "server/usecases/kiosk_pin.hpp"

#include <algorithm>
#include <charconv>

#include "shared/crypto/secret_hash.hpp"
#include "shared/protocol/kiosk_settings.hpp"

namespace baileo::usecases {
namespace {

/// Under which name the store keeps a kiosk's settings.
std::string setting_name(const domain::KioskId& id) { return "kiosk_settings/" + id.text(); }

/// Grows with the time, so that a server restored from an old backup still makes a version that is newer than
/// what the kiosk has.
std::uint64_t version_after(std::uint64_t newest, WallTime now) {
    const auto seconds = std::chrono::floor<std::chrono::seconds>(now.time_since_epoch()).count();
    return std::max(newest + 1, static_cast<std::uint64_t>(seconds));
}

Status put_settings(Services services, store::Writer& writer, const domain::KioskId& id,
                    const std::string& pin_hash) {
    const auto kiosk = writer.kiosk(id);
    if (!kiosk) return tl::unexpected(kiosk.error());
    if (!*kiosk) return failure(ErrorCode::not_found, "no kiosk " + id.text());
    if ((*kiosk)->status == store::KioskStatus::revoked)
        return failure(ErrorCode::conflict, "the kiosk is shut out");
    const auto newest = settings_version(writer, id);
    if (!newest) return tl::unexpected(newest.error());
    const protocol::KioskSettings settings{id, version_after(newest->value_or(0), services.clock.wall()),
                                           pin_hash};
    return writer.set_setting(setting_name(id),
                              protocol::write_settings_note(settings, services.identity.publisher()));
}

}  // namespace

Result<domain::Pin> set_kiosk_pin(Services services, const domain::KioskId& id) {
    const domain::Pin pin = domain::draw_pin(services.random);
    const auto hash = crypto::hash_secret(pin.text(), crypto::modest_cost);
    if (!hash) return tl::unexpected(hash.error());
    const Status written = services.store.write(
        [&](store::Writer& writer) { return put_settings(services, writer, id, *hash); });
    if (!written) return tl::unexpected(written.error());
    return pin;
}

Result<std::string> settings_note(Services services, const domain::KioskId& id) {
    auto note =
        store::ask(services.store, [&](store::Reader& reader) { return reader.setting(setting_name(id)); });
    if (note && note->empty())
        return failure(ErrorCode::not_found, "nothing is settled for kiosk " + id.text());
    return note;
}

Result<std::optional<std::uint64_t>> settings_version(store::Reader& reader, const domain::KioskId& id) {
    const auto note = reader.setting(setting_name(id));
    if (!note) return tl::unexpected(note.error());
    const auto line = note->find('\n');
    if (line == std::string::npos) return std::nullopt;
    std::uint64_t version = 0;
    std::from_chars(note->data() + line + 1, note->data() + note->size(), version);
    return version;
}

}  // namespace baileo::usecases
