#include "server/http/handlers.hpp"
#include "server/usecases/receive_entries.hpp"

namespace baileo::http {
namespace {

/// What the kiosk needs to go on: where to send from, or which entry it contradicts.
Problem problem_of(const usecases::EntriesRefusal& refusal) {
    Problem problem(refusal.error);
    if (!refusal.stored) return problem;
    if (refusal.error.code == ErrorCode::gap)
        problem.numbers.emplace_back("expected_seq", refusal.stored->seq + 1);
    else
        problem.numbers.emplace_back("seq", refusal.stored->seq);
    problem.texts.emplace_back("stored_hash", to_hex(refusal.stored->hash));
    return problem;
}

}  // namespace

Outcome post_entries(Context& context, const Request& request, const usecases::KnownKiosk& kiosk) {
    const auto accepted = usecases::receive_entries(context.services, kiosk,
                                                    request.header("baileo-continuation"), request.body);
    if (!accepted) return refuse(problem_of(accepted.error()));
    return json_answer(protocol::to_json(accepted->reply), accepted->quarantined ? 202 : 200);
}

}  // namespace baileo::http
