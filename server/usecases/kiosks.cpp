#include "server/usecases/kiosks.hpp"

#include "server/usecases/judge_again.hpp"
#include "shared/domain/text_rules.hpp"

namespace baileo::usecases {
namespace {

using store::Kiosk;
using store::KioskStatus;
using store::Writer;

constexpr std::size_t reason_limit = 500;

/// Changes a kiosk that must exist, in one transaction.
template <class Change>
Status change_kiosk(Services services, const domain::KioskId& id, Change change) {
    return services.store.write([&](Writer& writer) -> Status {
        auto kiosk = writer.kiosk(id);
        if (!kiosk) return tl::unexpected(kiosk.error());
        if (!*kiosk) return failure(ErrorCode::not_found, "no kiosk " + id.text());
        return change(writer, **kiosk);
    });
}

/// Whether a kiosk ever took part, so that there may be something to exclude.
bool was_confirmed(KioskStatus status) {
    return status != KioskStatus::invited && status != KioskStatus::pending;
}

/// Moves between active and suspended; a kiosk that is frozen or revoked stays so.
KioskStatus after_decision(KioskStatus status, bool suspend) {
    if (suspend && status == KioskStatus::active) return KioskStatus::suspended;
    if (!suspend && status == KioskStatus::suspended) return KioskStatus::active;
    return status;
}

Status decide(Writer& writer, Kiosk& kiosk, bool suspend, const store::Decision& decision) {
    if (!was_confirmed(kiosk.status)) return failure(ErrorCode::conflict, "it was never confirmed");
    const auto rules = writer.rules();
    if (!rules) return tl::unexpected(rules.error());
    if (rules->quarantined.contains(kiosk.id) == suspend)
        return failure(ErrorCode::conflict, suspend ? "it is excluded already" : "it is not excluded");
    if (auto added = writer.add_decision(decision); !added) return added;
    kiosk.status = after_decision(kiosk.status, suspend);
    if (auto put = writer.put_kiosk(kiosk); !put) return put;
    return judge_again(writer);
}

Status decide(Services services, const domain::KioskId& id, bool suspend, std::string reason,
              std::string author) {
    if (const auto fault = domain::text_fault(reason, reason_limit))
        return failure(ErrorCode::malformed, "the reason " + *fault);
    const store::Decision decision{
        0, suspend ? "suspend" : "release", id, std::move(reason), std::move(author), services.clock.wall()};
    return change_kiosk(
        services, id, [&](Writer& writer, Kiosk& kiosk) { return decide(writer, kiosk, suspend, decision); });
}

}  // namespace

Status confirm_kiosk(Services services, const domain::KioskId& id) {
    return change_kiosk(services, id, [](Writer& writer, Kiosk& kiosk) -> Status {
        if (kiosk.status != KioskStatus::pending)
            return failure(ErrorCode::conflict, "the kiosk does not wait for confirmation");
        kiosk.status = KioskStatus::active;
        return writer.put_kiosk(kiosk);
    });
}

Status suspend_kiosk(Services services, const domain::KioskId& id, std::string reason, std::string author) {
    return decide(services, id, true, std::move(reason), std::move(author));
}

Status release_kiosk(Services services, const domain::KioskId& id, std::string reason, std::string author) {
    return decide(services, id, false, std::move(reason), std::move(author));
}

Status revoke_kiosk(Services services, const domain::KioskId& id) {
    return change_kiosk(services, id, [](Writer& writer, Kiosk& kiosk) {
        kiosk.status = KioskStatus::revoked;
        kiosk.code_hash.clear();
        return writer.put_kiosk(kiosk);
    });
}

}  // namespace baileo::usecases
