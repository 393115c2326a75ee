#pragma once

#include <map>
#include <mutex>

#include "server/results/ranking.hpp"
#include "server/usecases/services.hpp"
#include "shared/domain/catalogue.hpp"

namespace baileo::usecases {

/// One row of the ranking. What an innovation without ballots does not have is absent, never zero.
struct RankedInnovation {
    domain::Innovation innovation;
    domain::LocalizedText unit_name;
    std::string kecamatan;  ///< its name; empty for a city-wide unit
    std::uint64_t ballots = 0;
    merge::Counts counts{};
    std::optional<results::Standing> standing;
};

/// How a kiosk is doing, in what the ranking's reader needs to know.
struct KioskContact {
    domain::KioskId id;
    std::string name;
    store::KioskStatus status = store::KioskStatus::active;
    std::optional<std::chrono::seconds> last_heard;  ///< age of the newest signed request
    std::uint64_t waiting = 0;  ///< entries that the kiosk signed for and the server does not have
};

/// Everything on the ranking page.
struct RankingReport {
    domain::Competition competition;
    std::uint64_t tally_revision = 0;
    std::uint64_t received = 0;
    std::uint64_t counted = 0;
    std::map<merge::Verdict, std::uint64_t> set_aside;  ///< without `counted`
    std::vector<KioskContact> kiosks;                   ///< those that take or took part
    std::vector<RankedInnovation> innovations;  ///< offered ones by rank; without ballots last, by title
    WallTime computed_at;
};

/// Computes rankings. Drawing the intervals takes a while, so the newest innovations' part is kept until the
/// tally changes; how the kiosks are doing is asked anew each time. May be used by many threads at once.
class RankingDesk {
  public:
    explicit RankingDesk(Services services) : services_(services) {}
    /// Errors: not_found before a catalogue was published, storage errors.
    [[nodiscard]] Result<RankingReport> report();

  private:
    /// Brings `kept_` up to this revision of the tally, or a newer one.
    [[nodiscard]] Status refresh(std::uint64_t revision);

    Services services_;
    std::mutex mutex_;
    std::optional<RankingReport> kept_;  ///< without kiosks
};

}  // namespace baileo::usecases
