#include "shared/protocol/kiosk_settings.hpp"

#include "shared/crypto/secret_hash.hpp"
#include "shared/protocol/json_fields.hpp"

namespace baileo::protocol {
namespace {

using nlohmann::json;

std::string head_of(const KioskSettings& settings) {
    return "baileo-settings/1 " + settings.kiosk.text() + "\n" + std::to_string(settings.version) + "\n";
}

std::optional<std::string> secret_hash(std::string_view text) {
    if (!crypto::is_secret_hash(text)) return std::nullopt;
    return std::string(text);
}

Result<KioskSettings> read_settings_json(std::string_view text) {
    const json document = json::parse(text, nullptr, false);
    JsonFields fields(document, "settings");
    KioskSettings settings{fields.value("kiosk", domain::KioskId::parse), fields.number("version"),
                           fields.value("pin_hash", secret_hash)};
    return fields.finish(std::move(settings));
}

}  // namespace

std::string write_settings_note(const KioskSettings& settings, const Signer& publisher) {
    const json document{
        {"kiosk", settings.kiosk.text()}, {"version", settings.version}, {"pin_hash", settings.pin_hash}};
    return sign_note(head_of(settings) + document.dump() + "\n", publisher);
}

Result<KioskSettings> read_settings_note(std::string_view note, const VerifierKey& publisher) {
    const auto text = open_note(note, publisher);
    if (!text) return tl::unexpected(text.error());
    const auto first = text->find('\n');
    const auto second = first == std::string::npos ? first : text->find('\n', first + 1);
    if (second == std::string::npos) return failure(ErrorCode::malformed, "not a note with settings");
    auto settings = read_settings_json(std::string_view(*text).substr(second + 1));
    if (settings && !text->starts_with(head_of(*settings)))
        return failure(ErrorCode::malformed, "the note's head does not fit its settings");
    return settings;
}

}  // namespace baileo::protocol
