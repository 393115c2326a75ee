#include "server/http/handlers.hpp"
#include "server/usecases/receive_entries.hpp"

namespace baileo::http {

Outcome get_state(Context& context, const Request& request, const usecases::KnownKiosk& kiosk) {
    const auto state =
        usecases::journal_state(context.services, kiosk, request.header("baileo-continuation"));
    if (!state) return refuse(state.error());
    return json_answer(protocol::to_json(*state));
}

}  // namespace baileo::http
