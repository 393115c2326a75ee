#include "server/http/handlers.hpp"
#include "server/usecases/kiosk_pin.hpp"

namespace baileo::http {

Outcome get_settings(Context& context, const Request&, const usecases::KnownKiosk& kiosk) {
    auto note = usecases::settings_note(context.services, kiosk.kiosk.id);
    if (!note) return refuse(note.error());
    return text_answer(std::move(*note));
}

}  // namespace baileo::http
