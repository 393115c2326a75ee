#include "kiosk/sync/enrolment.hpp"

#include "kiosk/sync/requests.hpp"
#include "shared/protocol/messages.hpp"
#include "shared/protocol/problem.hpp"

namespace baileo::sync {
namespace {

kiosk::Admission admission_of(const protocol::EnrolReply& reply) {
    return {reply.kiosk, reply.competition, reply.server_key.text(), reply.publishing_key.text(),
            reply.continuation};
}

}  // namespace

Result<kiosk::Identity> enrol(kiosk::KioskStore& store, Transport& transport, const Clock& clock,
                              RandomSource& random, const std::string& server_url, std::string_view code) {
    const auto attempt = store.enrolment().begin(server_url, random);
    if (!attempt) return failure(attempt.error(), "beginning the enrolment");
    const auto& key = attempt->key.public_key();
    const std::string body = protocol::to_json({.code = normalise_crockford(code),
                                                .public_key = key,
                                                .epoch = attempt->epoch,
                                                .software = std::string(software),
                                                .hardware_fingerprint = store.hardware_fingerprint()});
    const auto reply = transport.exchange(
        signed_request(enrol_request(body), transport.authority(),
                       {attempt->key, to_hex(key), std::string(no_continuation), clock.wall()}));
    if (!reply) return failure(reply.error(), "enrolling");
    if (reply->status != 201) return failure(protocol::read_problem(reply->body, reply->status), "enrolling");
    const auto answer = protocol::read_enrol_reply(reply->body);
    if (!answer) return failure(answer.error(), "enrolling");
    return store.enrolment().complete(admission_of(*answer));
}

}  // namespace baileo::sync
