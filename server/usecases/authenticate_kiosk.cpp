#include "server/usecases/authenticate_kiosk.hpp"

namespace baileo::usecases {
namespace {

/// Whether this key signed this very request just now, under this key id.
Status check_proof(const RequestProof& proof, std::string_view key_id, const crypto::PublicKey& key,
                   WallTime now) {
    if (proof.parts.digest != protocol::content_digest(proof.body))
        return failure(ErrorCode::bad_signature, "Content-Digest is not that of the body");
    const auto claim = protocol::read_signature_input(proof.signature_input, proof.parts.method);
    if (!claim) return tl::unexpected(claim.error());
    if (claim->key_id != key_id) return failure(ErrorCode::bad_signature, "keyid names another key");
    if (auto verified = protocol::verify_request(proof.parts, *claim, proof.signature, key); !verified)
        return verified;
    if (std::chrono::abs(claim->created - now) > protocol::clock_tolerance)
        return failure(ErrorCode::clock_skew, "created is too far from the server's time");
    return {};
}

}  // namespace

Result<std::optional<KnownKiosk>> find_kiosk(Services services, const domain::KioskId& id) {
    return store::ask(services.store, [&](store::Reader& reader) -> Result<std::optional<KnownKiosk>> {
        auto kiosk = reader.kiosk(id);
        if (!kiosk) return tl::unexpected(kiosk.error());
        auto journal = reader.journal_of(id);
        if (!journal) return tl::unexpected(journal.error());
        if (!*kiosk || !*journal) return std::nullopt;
        return KnownKiosk{std::move(**kiosk), std::move(**journal)};
    });
}

Result<KnownKiosk> authenticate_kiosk(Services services, const domain::KioskId& id,
                                      const RequestProof& proof) {
    auto found = find_kiosk(services, id);
    if (!found) return tl::unexpected(found.error());
    if (!*found) return failure(ErrorCode::bad_signature, "no such kiosk");
    KnownKiosk& known = **found;
    const auto proven = check_proof(proof, id.text(), known.journal.public_key, services.clock.wall());
    if (!proven) return tl::unexpected(proven.error());
    if (known.kiosk.status == store::KioskStatus::revoked)
        return failure(ErrorCode::revoked, "kiosk " + id.text());
    return std::move(known);
}

Status check_possession(Services services, const crypto::PublicKey& key, const RequestProof& proof) {
    return check_proof(proof, to_hex(key), key, services.clock.wall());
}

}  // namespace baileo::usecases
