#pragma once

#include "server/store/store.hpp"
#include "shared/base/clock.hpp"
#include "shared/base/random_source.hpp"
#include "shared/protocol/signed_note.hpp"

namespace baileo::usecases {

/// Who this server is: the keys it signs with, and the name on its notes.
struct ServerIdentity {
    std::string name;                   ///< e.g. "baileo-server/ambon"
    crypto::SigningKey server_key;      ///< signs acknowledgements and time
    crypto::SigningKey publishing_key;  ///< signs catalogues

    [[nodiscard]] protocol::Signer server() const { return {name, server_key}; }
    [[nodiscard]] protocol::Signer publisher() const { return {name + "/publishing", publishing_key}; }
};

/// What every use case may need. Borrowed; lives as long as the program.
struct Services {
    store::Store& store;
    const Clock& clock;
    RandomSource& random;  ///< may be used by many threads at once
    const ServerIdentity& identity;
};

}  // namespace baileo::usecases
