#pragma once

#include <functional>
#include <string>
#include <variant>
#include <vector>

#include "kiosk/sync/sync_plan.hpp"
#include "shared/base/result.hpp"
#include "shared/protocol/catalogue_manifest.hpp"

namespace baileo::sync {

/// What the app may want to know, told once when it changes.
namespace news {

struct Online {};  ///< the server answers
struct Offline {   ///< it does not; the kiosk goes on without it
    Error error;
};
/// An admin has not compared the words yet.
struct PendingConfirmation {};
/// The kiosk takes part.
struct Active {};
/// Entries are stored by the server, but do not count for now. Citizens are told nothing.
struct Suspended {};
/// The server has everything up to here.
struct Acknowledged {
    std::uint64_t through = 0;
};
/// A newer catalogue was verified and stored together with all its pictures.
struct CatalogueArrived {
    domain::Catalogue catalogue;
};
/// The time was compared with the server's.
struct TimeAnchored {};
/// The server has another journal of this kiosk: no more ballots until a person decides. Nothing is deleted.
struct Frozen {
    Error error;
};
/// The kiosk was shut out. Nothing is deleted.
struct Revoked {};
/// Something that an admin must look at: the server refuses what it should take, or the disk fails.
struct Alarm {
    Error error;
};

}  // namespace news

using News = std::variant<news::Online, news::Offline, news::PendingConfirmation, news::Active,
                          news::Suspended, news::Acknowledged, news::CatalogueArrived, news::TimeAnchored,
                          news::Frozen, news::Revoked, news::Alarm>;

/// What became different from one step to the next.
[[nodiscard]] std::vector<News> news_between(const Knowledge& before, const Knowledge& after);

/// Called on the sync thread; should only pass the news on.
using Listener = std::function<void(const News&)>;

}  // namespace baileo::sync
