#include "server/http/handlers.hpp"

namespace baileo::http {

Outcome get_receipt(Context& context, const Request& request) {
    if (const auto wait = context.receipt_checks.too_many(request.address)) return refuse(slow_down(*wait));
    const auto answer = context.receipts.find(request.part("commitment"));
    if (!answer) return refuse(answer.error());
    return json_answer(usecases::receipt_json(*answer));
}

Outcome get_checkpoint(Context& context, const Request&) {
    auto checkpoint = usecases::newest_checkpoint(context.services);
    if (!checkpoint) return refuse(checkpoint.error());
    return text_answer(std::move(*checkpoint));
}

}  // namespace baileo::http
