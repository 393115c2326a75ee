#include "server/usecases/receive_entries.hpp"

#include <charconv>

#include "server/usecases/continuation.hpp"
#include "server/usecases/intake.hpp"
#include "server/usecases/kiosk_pin.hpp"

namespace baileo::usecases {
namespace {

/// What the answer says besides the journal itself.
struct Surroundings {
    std::uint64_t restore_epoch = 0;
    std::string catalogue_etag;
    std::optional<std::uint64_t> settings_version;
};

/// How often this server was restored from a backup.
Result<std::uint64_t> restore_epoch(store::Reader& reader) {
    const auto text = reader.setting("restore_epoch");
    if (!text) return tl::unexpected(text.error());
    std::uint64_t epoch = 0;
    std::from_chars(text->data(), text->data() + text->size(), epoch);
    return epoch;
}

Result<Surroundings> surroundings(store::Reader& reader, const domain::KioskId& kiosk) {
    const auto epoch = restore_epoch(reader);
    if (!epoch) return tl::unexpected(epoch.error());
    auto etag = reader.catalogue_etag();
    if (!etag) return tl::unexpected(etag.error());
    const auto settings = settings_version(reader, kiosk);
    if (!settings) return tl::unexpected(settings.error());
    return Surroundings{*epoch, std::move(*etag), *settings};
}

EntriesAccepted acceptance(Services services, const Intake& intake, const Surroundings& around) {
    const store::Journal& journal = intake.journal();
    const protocol::Acknowledgement acknowledgement{
        .kiosk = journal.kiosk,
        .stored = journal.stored,
        .durable_through = 0,  // there is no backup outside the server yet
        .restore_epoch = around.restore_epoch,
        .continuation = journal.continuation,
        .server_time = services.clock.wall()};
    EntriesAccepted accepted;
    accepted.reply.acknowledgement =
        protocol::write_acknowledgement(acknowledgement, services.identity.server());
    if (!around.catalogue_etag.empty()) accepted.reply.catalogue_etag = around.catalogue_etag;
    accepted.reply.settings_version = around.settings_version;
    accepted.reply.status = word(intake.kiosk().status);
    accepted.quarantined = intake.quarantined();
    return accepted;
}

tl::unexpected<EntriesRefusal> refused(Error error) {
    return tl::unexpected(EntriesRefusal{std::move(error), std::nullopt});
}

}  // namespace

tl::expected<EntriesAccepted, EntriesRefusal> receive_entries(Services services, const KnownKiosk& from,
                                                              std::optional<std::string_view> continuation,
                                                              std::string_view body) {
    const auto batch = read_batch(body, from.journal);
    if (!batch) return refused(batch.error());
    std::optional<Intake> intake;
    Surroundings around;
    const auto written = services.store.write([&](store::Writer& writer) -> Status {
        intake.emplace(writer, *batch, continuation, new_continuation(services.random),
                       services.clock.wall());
        if (auto taken = intake->run(from.kiosk.id); !taken) return taken;
        auto asked = surroundings(writer, from.kiosk.id);
        if (!asked) return tl::unexpected(asked.error());
        around = std::move(*asked);
        return {};
    });
    if (!written) return refused(written.error());
    if (intake->refusal()) return tl::unexpected(*intake->refusal());
    return acceptance(services, *intake, around);
}

Result<protocol::JournalState> journal_state(Services services, const KnownKiosk& from,
                                             std::string_view continuation) {
    const auto heard = services.store.write(
        [&](store::Writer& writer) { return writer.heard_from(from.kiosk.id, services.clock.wall()); });
    if (!heard) return tl::unexpected(heard.error());
    const auto epoch = store::ask(services.store, restore_epoch);
    if (!epoch) return tl::unexpected(epoch.error());
    const store::Journal& journal = from.journal;
    return protocol::JournalState{.status = std::string(word(from.kiosk.status)),
                                  .stored = journal.stored,
                                  .durable_through = 0,
                                  .restore_epoch = *epoch,
                                  .continuation_known = continuation == journal.continuation ||
                                                        continuation == journal.previous_continuation};
}

}  // namespace baileo::usecases
