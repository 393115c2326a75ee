#include "kiosk/app/status.hpp"

#include <fmt/format.h>

#include <nlohmann/json.hpp>

#include "shared/base/time_text.hpp"

namespace baileo::app {
namespace {

using nlohmann::ordered_json;

std::string_view word(journal::ClockQuality quality) {
    switch (quality) {
        case journal::ClockQuality::unknown:
            return "unknown";
        case journal::ClockQuality::not_before:
            return "not-before";
        case journal::ClockQuality::anchored:
            return "anchored";
    }
    return "";
}

// A value, or null where there is none.
ordered_json or_null(bool known, ordered_json value) {
    return known ? std::move(value) : ordered_json(nullptr);
}

std::string text_at(const nlohmann::json& object, const char* key) {
    const auto found = object.find(key);
    if (found == object.end() || found->is_null()) return "-";
    return found->is_string() ? found->get<std::string>() : found->dump();
}

// "opd/dukcapil", and a warning where it offers nothing.
std::string unit_line(const nlohmann::json& status) {
    const bool offers_nothing = status.value("unit_offers", nlohmann::json()) == 0;
    return text_at(status, "unit") + (offers_nothing ? " offers nothing; visits begin with all units" : "");
}

}  // namespace

Status read_into(KioskStatus& status, kiosk::KioskStore& store) {
    const auto identity = store.enrolment().identity();
    if (!identity) return tl::unexpected(identity.error());
    status.identity = *identity;
    status.clock = store.time().stamp().quality;
    if (!status.identity) return {};

    const auto figures = store.journal().figures();
    if (!figures) return tl::unexpected(figures.error());
    status.figures = *figures;
    const auto head = store.journal().head();
    if (!head) return tl::unexpected(head.error());
    status.head = *head;
    const auto catalogue = store.catalogues().newest();
    if (!catalogue) return tl::unexpected(catalogue.error());
    if (*catalogue) status.catalogue_version = (*catalogue)->version;
    return {};
}

std::string to_json(const KioskStatus& status) {
    const bool enrolled = status.identity.has_value();
    const kiosk::Identity identity = status.identity.value_or(kiosk::Identity{});
    const ordered_json json{
        {"kiosk", or_null(enrolled, identity.kiosk.text())},
        {"name", status.name},
        {"unit", or_null(!status.unit.empty(), status.unit)},
        {"unit_offers", or_null(status.unit_offers.has_value(), status.unit_offers.value_or(0))},
        {"epoch", or_null(enrolled, identity.epoch.text())},
        {"enrolled", enrolled},
        {"server", or_null(enrolled, identity.server_url)},
        {"ballots", status.figures.ballots},
        {"entries", status.figures.entries},
        {"waiting", status.figures.waiting_entries},
        {"waiting_ballots", status.figures.waiting_ballots},
        {"head", or_null(enrolled, {{"seq", status.head.seq}, {"hash", to_hex(status.head.hash)}})},
        {"last_contact",
         or_null(status.last_contact.has_value(), to_rfc3339(status.last_contact.value_or(WallTime{})))},
        {"catalogue_version",
         or_null(status.catalogue_version.has_value(), status.catalogue_version.value_or(0))},
        {"clock", word(status.clock)},
        {"running", status.running},
        {"online", status.online},
        {"standing", status.standing},
        {"voice", status.voice},
        {"out_of_service", or_null(!status.out_of_service.empty(), status.out_of_service)}};
    return json.dump(2) + "\n";
}

std::filesystem::path status_file(const std::filesystem::path& folder) { return folder / "status.json"; }

std::optional<WallTime> last_contact_in(std::string_view status_json) {
    const auto json = nlohmann::json::parse(status_json, nullptr, false);
    if (!json.is_object() || !json.contains("last_contact") || !json["last_contact"].is_string())
        return std::nullopt;
    const Result<WallTime> time = parse_rfc3339(json["last_contact"].get<std::string>());
    return time ? std::optional(*time) : std::nullopt;
}

std::string for_people(std::string_view status_json) {
    const auto json = nlohmann::json::parse(status_json, nullptr, false);
    if (!json.is_object()) return "no status\n";
    return fmt::format(
        "kiosk           {} {}\n"
        "unit            {}\n"
        "server          {} (last contact {})\n"
        "ballots         {}, of which {} wait to be sent\n"
        "journal         {} entries, {} wait to be sent\n"
        "catalogue       version {}\n"
        "clock           {}\n"
        "running         {}\n"
        "voice           {}\n"
        "out of service  {}\n",
        text_at(json, "kiosk"), text_at(json, "name"), unit_line(json), text_at(json, "server"),
        text_at(json, "last_contact"), text_at(json, "ballots"), text_at(json, "waiting_ballots"),
        text_at(json, "entries"), text_at(json, "waiting"), text_at(json, "catalogue_version"),
        text_at(json, "clock"), text_at(json, "running"), text_at(json, "voice"),
        text_at(json, "out_of_service"));
}

}  // namespace baileo::app
