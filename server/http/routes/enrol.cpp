#include "server/http/authentication.hpp"
#include "server/http/handlers.hpp"
#include "server/usecases/kiosks.hpp"

namespace baileo::http {

Outcome post_enrol(Context& context, const Request& request) {
    if (const auto wait = context.enrolments.too_many(request.address)) return refuse(slow_down(*wait));
    const auto wanted = protocol::read_enrol_request(request.body);
    if (!wanted) return refuse(wanted.error());
    const auto possessed =
        usecases::check_possession(context.services, wanted->public_key, proof_of(request));
    if (!possessed) return refuse(possessed.error());
    const auto reply = usecases::enrol_kiosk(context.services, *wanted);
    if (!reply) return refuse(reply.error());
    return json_answer(protocol::to_json(*reply), 201);
}

}  // namespace baileo::http
