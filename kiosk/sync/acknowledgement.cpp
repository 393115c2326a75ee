#include "kiosk/sync/acknowledgement.hpp"

#include <tuple>

namespace baileo::sync {
namespace {

/// Within one life of the server its journal only grows; after a restore it may be shorter, and that is news.
/// One that says the same may be older, and its continuation spent.
bool says_more(const protocol::Acknowledgement& told, const kiosk::Acknowledged& known) {
    return std::tie(told.restore_epoch, told.stored.seq) > std::tie(known.restore_epoch, known.stored.seq);
}

Status keep(kiosk::KioskStore& store, const protocol::Acknowledgement& told, std::string_view note) {
    return store.journal().acknowledge(
        {told.stored, told.durable_through, told.restore_epoch, told.continuation, std::string(note)});
}

}  // namespace

Result<protocol::Acknowledgement> read_acknowledgement(const kiosk::Identity& identity,
                                                       std::string_view note) {
    const auto server_key = protocol::VerifierKey::parse(identity.server_key);
    if (!server_key) return failure(server_key.error(), "reading the server's key");
    auto told = protocol::read_acknowledgement(note, *server_key);
    if (told && told->kiosk != identity.kiosk)
        return failure(ErrorCode::conflict, "the acknowledgement is another kiosk's");
    return told;
}

Result<protocol::Acknowledgement> keep_acknowledgement(kiosk::KioskStore& store,
                                                       const kiosk::Identity& identity,
                                                       std::string_view note) {
    auto told = read_acknowledgement(identity, note);
    if (!told) return told;
    if (const auto kept = keep(store, *told, note); !kept) return tl::unexpected(kept.error());
    return told;
}

Result<std::uint64_t> import_acknowledgement(kiosk::KioskStore& store, std::string_view note) {
    const auto identity = store.enrolment().identity();
    if (!identity) return tl::unexpected(identity.error());
    if (!*identity) return failure(ErrorCode::conflict, "this kiosk is not enrolled");
    const auto told = read_acknowledgement(**identity, note);
    if (!told) return tl::unexpected(told.error());
    const auto known = store.journal().acknowledged();
    if (!known) return tl::unexpected(known.error());
    if (!says_more(*told, *known)) return known->stored.seq;
    if (const auto kept = keep(store, *told, note); !kept) return tl::unexpected(kept.error());
    return told->stored.seq;
}

}  // namespace baileo::sync
