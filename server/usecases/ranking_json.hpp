#pragma once

#include <string>

#include "server/usecases/ranking.hpp"

namespace baileo::usecases {

/// A report as the console reads it: `Ranking` in server/console/src/api.ts. Reasons for setting aside are
/// summed up by their word before the colon.
[[nodiscard]] std::string ranking_json(const RankingReport& report);

/// The entity tag of a report, in quotes (RFC 9110 8.8.3). It changes when the reader would see a change:
/// other ballots, another catalogue, a kiosk that is heard again, falls silent or has more or less waiting.
/// It does not change with every second that a kiosk was last heard, so that most questions are answered 304.
[[nodiscard]] std::string ranking_etag(const RankingReport& report);

}  // namespace baileo::usecases
