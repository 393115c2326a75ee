#include "server/usecases/published_log.hpp"

#include "server/audit/leaves.hpp"

namespace baileo::usecases {

Result<PublishedLog> read_log(store::Reader& reader) {
    PublishedLog read;
    const auto each = reader.each_log_leaf([&](const store::LogLeaf& leaf) {
        read.leaves.push_back(audit::leaf_bytes(leaf.content));
        read.tree.append(log::leaf_hash(as_bytes(read.leaves.back())));
    });
    if (!each) return tl::unexpected(each.error());
    return read;
}

protocol::Signer log_signer(const ServerIdentity& identity) {
    return {audit::log_name(identity.name), identity.server_key};
}

Result<log::Checkpoint> checkpoint_of(const store::LogBatch& batch, const protocol::VerifierKey& key) {
    const auto text = protocol::open_note(batch.checkpoint, key);
    if (!text) return tl::unexpected(text.error());
    return log::read_checkpoint(*text);
}

std::string decision_line(const store::Decision& decision) {
    return audit::write_decision({decision.number, decision.kind, decision.kiosk, decision.reason,
                                  decision.author, decision.decided_at});
}

}  // namespace baileo::usecases
