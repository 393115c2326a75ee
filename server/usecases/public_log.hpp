#pragma once

#include "server/usecases/services.hpp"

namespace baileo::usecases {

/// How closing a day of the public log went.
struct LogClosing {
    bool added = false;  ///< false if the day was closed before, or there was nothing new
    store::LogBatch newest;
    std::uint64_t ballots = 0;  ///< that this closing added
};

/// Adds to the public log, once a day at most, what is new since the last time: catalogues and decisions,
/// then the commitments of all ballots received, sorted so that nothing tells in which order they came. Signs
/// a checkpoint of the whole. All of it is one transaction: after a crash the day is closed or is not, and
/// may be closed again. Errors: not_found while there is nothing to log, storage_corrupt if the stored log is
/// not the one that was signed before (nothing is signed then), storage errors.
[[nodiscard]] Result<LogClosing> close_log_day(Services services);

}  // namespace baileo::usecases
