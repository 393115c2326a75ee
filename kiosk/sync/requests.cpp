#include "kiosk/sync/requests.hpp"

#include "shared/protocol/request_signature.hpp"

namespace baileo::sync {
namespace {

Request get(std::string path) { return {"GET", std::move(path), "", {}, "", ""}; }

}  // namespace

Request signed_request(Request request, const std::string& authority, const Signature& signature) {
    const std::string digest = protocol::content_digest(request.body);
    const protocol::SignedParts parts{request.method,        authority, request.path,
                                      request.query,         digest,    request.content_type,
                                      signature.continuation};
    const auto fields = protocol::sign_request(parts, signature.key_id, signature.created, signature.key);
    request.fields.emplace_back("Content-Digest", digest);
    request.fields.emplace_back("Baileo-Continuation", signature.continuation);
    request.fields.emplace_back("Signature-Input", fields.input);
    request.fields.emplace_back("Signature", fields.signature);
    return request;
}

Request enrol_request(std::string body) {
    return {"POST", "/v1/enrol", "", {}, "application/json", std::move(body)};
}

Request entries_request(const domain::KioskId& kiosk, std::string body) {
    return {"POST", "/v1/kiosks/" + kiosk.text() + "/entries", "", {}, "application/jsonl", std::move(body)};
}

Request state_request(const domain::KioskId& kiosk) { return get("/v1/kiosks/" + kiosk.text() + "/state"); }

Request settings_request(const domain::KioskId& kiosk) {
    return get("/v1/kiosks/" + kiosk.text() + "/settings");
}

Request catalogue_request(const domain::CompetitionId& competition, std::string etag) {
    Request request = get("/v1/catalogue/" + competition.text());
    if (!etag.empty()) request.fields.emplace_back("If-None-Match", std::move(etag));
    return request;
}

Request blob_request(std::string_view sha256) { return get("/v1/blobs/sha256/" + std::string(sha256)); }

Request time_request(std::string_view nonce) {
    Request request = get("/v1/time");
    request.query = "n=" + std::string(nonce);
    return request;
}

}  // namespace baileo::sync
