#include "kiosk/sync/settings_fetch.hpp"

#include "shared/protocol/kiosk_settings.hpp"
#include "shared/protocol/problem.hpp"

namespace baileo::sync {

Status fetch_settings(kiosk::KioskStore& store, Transport& transport, const Request& request,
                      const domain::KioskId& kiosk, const protocol::VerifierKey& publisher) {
    const auto reply = transport.exchange(request);
    if (!reply) return tl::unexpected(reply.error());
    if (reply->status == 404) return {};  // nothing was settled yet
    if (reply->status != 200) return tl::unexpected(protocol::read_problem(reply->body, reply->status));
    const auto settings = protocol::read_settings_note(reply->body, publisher);
    if (!settings) return failure(settings.error(), "reading the settings");
    if (settings->kiosk != kiosk) return failure(ErrorCode::malformed, "the settings are another kiosk's");
    return store.settings().keep({settings->version, reply->body, settings->pin_hash});
}

}  // namespace baileo::sync
