#include "kiosk/app/commands.hpp"

#include <fmt/format.h>

#include <fmt/ranges.h>

#include "kiosk/app/config.hpp"
#include "kiosk/app/file.hpp"
#include "kiosk/app/opening.hpp"
#include "kiosk/app/status.hpp"
#include "kiosk/app/voice_tools.hpp"
#include "kiosk/sync/catalogue_fetch.hpp"
#include "kiosk/sync/enrolment.hpp"
#include "kiosk/sync/http_transport.hpp"
#include "kiosk/sync/stick.hpp"
#include "shared/protocol/confirmation_words.hpp"

namespace baileo::app {
namespace {

using Store = std::unique_ptr<kiosk::KioskStore>;

// For a command that needs the store for itself, and a folder that a kiosk used before.
Result<Store> open_existing(const CommandLine& line, const kiosk::StoreSettings& settings) {
    if (!std::filesystem::exists(line.folder / "kiosk.db"))
        return failure(ErrorCode::not_found, "there is no kiosk in " + line.folder.string());
    Result<Store> store = open_patiently(settings, line.clock, line.random);
    if (!store && store.error().code == ErrorCode::storage_busy)
        return failure(store.error(), "the kiosk is running; stop it first");
    return store;
}

// What the kiosk wrote when it last ran is the only place that knows when the server last answered.
std::optional<WallTime> last_contact(const std::filesystem::path& folder) {
    const Result<std::string> written = read_file(status_file(folder));
    return written ? last_contact_in(*written) : std::nullopt;
}

Result<std::string> status_json(const CommandLine& line) {
    Result<Config> config = load_config(line.folder);
    if (!config) return tl::unexpected(config.error());
    const Result<Store> store = kiosk::KioskStore::open(settings_for(line.folder), line.clock, line.random);
    if (!store && store.error().code == ErrorCode::storage_busy) return read_file(status_file(line.folder));
    if (!store) return tl::unexpected(store.error());

    KioskStatus status;
    status.name = config->name;
    if (config->unit) status.unit = write_unit(*config->unit);
    status.voice = voice_word(*config);
    status.last_contact = last_contact(line.folder);
    const Status read = read_into(status, **store);
    if (!read) return tl::unexpected(read.error());
    return to_json(status);
}

// Pictures and all. What fails now comes later, as soon as the kiosk runs and finds its server.
std::string bring_catalogue(kiosk::KioskStore& store, sync::Transport& transport,
                            const kiosk::Identity& identity) {
    const auto fetched =
        protocol::VerifierKey::parse(identity.publishing_key).and_then([&](const protocol::VerifierKey& key) {
            return sync::fetch_catalogue(store, transport, identity.competition, key);
        });
    if (!fetched)
        return "It has no catalogue yet (" + fetched.error().detail + "); that comes over the network.";
    if (!*fetched) return "The server has published no catalogue yet.";
    return fmt::format("Version {} of the catalogue is on this kiosk.", (*fetched)->version);
}

std::string entries_in_words(std::uint64_t count) {
    return count == 1 ? "1 entry" : fmt::format("{} entries", count);
}

std::string in_words(const sync::StickVisit& visit) {
    std::string text;
    for (const std::string& refused : visit.refused)
        text += "Not taken: " + refused + "\n";
    const sync::JournalExport& exported = visit.exported;
    text += fmt::format("{}: {}, written and read back.\n", exported.file.string(),
                        entries_in_words(exported.last - exported.first + 1));
    return text + fmt::format("The server has acknowledged entries up to {} so far; everything stays here.\n",
                              visit.acknowledged_through);
}

}  // namespace

Result<std::string> enrol(const CommandLine& line, const std::string& server_url, const std::string& code) {
    const Result<Store> store = open_patiently(settings_for(line.folder), line.clock, line.random);
    if (!store) return tl::unexpected(store.error());
    const auto transport = sync::HttpTransport::to(server_url);
    if (!transport) return tl::unexpected(transport.error());
    const auto identity = sync::enrol(**store, **transport, line.clock, line.random, server_url, code);
    if (!identity) return tl::unexpected(identity.error());
    return fmt::format(
        "This kiosk is enrolled as {} with {}.\n"
        "Compare these words with the console, in this order, and confirm the kiosk there:\n\n"
        "    {}\n\n"
        "Until it is confirmed, ballots are stored here and sent later.\n"
        "{}\n",
        identity->kiosk.text(), identity->server_url,
        fmt::join(protocol::confirmation_words(identity->public_key), " "),
        bring_catalogue(**store, **transport, *identity));
}

Result<std::string> status(const CommandLine& line, bool as_json) {
    if (!std::filesystem::exists(line.folder / "kiosk.db"))
        return failure(ErrorCode::not_found, "there is no kiosk in " + line.folder.string());
    Result<std::string> json = status_json(line);
    if (!json || as_json) return json;
    return for_people(*json);
}

Result<std::string> verify(const CommandLine& line) {
    kiosk::StoreSettings settings = settings_for(line.folder);
    settings.verify_all = true;
    const Result<Store> store = open_existing(line, settings);
    if (!store) return tl::unexpected(store.error());
    KioskStatus status;
    const Status read = read_into(status, **store);
    if (!read) return tl::unexpected(read.error());
    if (!status.identity) return "This kiosk is not enrolled; there is no journal to check.\n";
    return fmt::format(
        "The journal of kiosk {} is whole: {} entries, of which {} are ballots.\n"
        "Head: {} {}\n",
        status.identity->kiosk.text(), status.figures.entries, status.figures.ballots, status.head.seq,
        to_hex(status.head.hash));
}

Result<std::string> export_journal(const CommandLine& line, const std::string& folder, std::uint64_t first) {
    const Result<Store> store = open_existing(line, settings_for(line.folder));
    if (!store) return tl::unexpected(store.error());
    const auto visit = sync::visit_stick(**store, folder, first);
    if (!visit) return failure(visit.error(), "nothing was exported");
    return in_words(*visit);
}

Result<std::string> import_acknowledgement(const CommandLine& line, const std::string& file) {
    const Result<Store> store = open_existing(line, settings_for(line.folder));
    if (!store) return tl::unexpected(store.error());
    const auto through = sync::import_acknowledgement_file(**store, file);
    if (!through) return tl::unexpected(through.error());
    const auto figures = (*store)->journal().figures();
    if (!figures) return tl::unexpected(figures.error());
    return fmt::format("The server has entries up to {}; {} of this journal wait.\n", *through,
                       entries_in_words(figures->waiting_entries));
}

}  // namespace baileo::app
