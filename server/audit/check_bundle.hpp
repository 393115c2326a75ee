#pragma once

#include "server/audit/bundle.hpp"
#include "server/log/proof.hpp"

namespace baileo::audit {

/// What whoever checks knows from elsewhere.
struct Known {
    /// The server's key, from its operator's own notice board; without it a bundle vouches for itself.
    std::optional<protocol::VerifierKey> server = std::nullopt;
    /// A checkpoint seen earlier, printed or kept: the log must still begin with it.
    std::optional<std::string> checkpoint = std::nullopt;
};

/// The first thing that is wrong with a bundle.
struct Fault {
    std::string check;  ///< its name, one of those in README.md
    std::string what;   ///< in plain words
};

/// What a bundle was found to say.
struct BundleReport {
    std::optional<Fault> fault;
    BundleKind kind = BundleKind::auditor;
    std::string server_key;
    std::string competition;
    std::uint64_t received = 0;  ///< ballots
    std::uint64_t counted = 0;
    std::uint64_t outside = 0;  ///< entries that kiosks signed for and the server does not have
    std::uint64_t forks = 0;    ///< how often a kiosk contradicted its stored journal
    std::uint64_t waiting = 0;  ///< ballots received after the newest checkpoint
    log::TreeHead log;
};

/// Checks everything that a bundle holds, in the order of README.md, until something is wrong. Never trusts a
/// file more than the signatures and hashes in it.
[[nodiscard]] BundleReport check_bundle(const Files& files, const Known& known = {});

/// "The published result follows from these 1,204 ballots." with what else there is to say, or what does not.
[[nodiscard]] std::string in_words(const BundleReport& report);

}  // namespace baileo::audit
