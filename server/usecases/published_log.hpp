#pragma once

#include "server/log/checkpoint.hpp"
#include "server/usecases/services.hpp"

namespace baileo::usecases {

/// The public log as it is stored.
struct PublishedLog {
    std::vector<std::string> leaves;  ///< as bytes, see audit/leaves.hpp
    log::Tree tree;
};

[[nodiscard]] Result<PublishedLog> read_log(store::Reader& reader);

/// The key that checkpoints are signed with.
[[nodiscard]] protocol::Signer log_signer(const ServerIdentity& identity);

/// What a batch's checkpoint says. Errors: bad_signature, malformed.
[[nodiscard]] Result<log::Checkpoint> checkpoint_of(const store::LogBatch& batch,
                                                    const protocol::VerifierKey& key);

/// A decision as it stands in bundles and, as its hash, in the log.
[[nodiscard]] std::string decision_line(const store::Decision& decision);

}  // namespace baileo::usecases
