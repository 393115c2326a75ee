#pragma once

#include <condition_variable>
#include <mutex>
#include <stop_token>
#include <thread>

#include "kiosk/sync/sync_session.hpp"

namespace baileo::sync {

/// Keeps the server up to date with the journal and the kiosk up to date with the catalogue, on a thread of
/// its own, from start() to destruction. Ending it waits for a running request, at most its time limit.
class SyncWorker {
  public:
    /// Errors: conflict if the kiosk is not enrolled, malformed keys, storage errors.
    [[nodiscard]] static Result<std::unique_ptr<SyncWorker>> start(const SyncServices& services,
                                                                   Listener listener);

    /// There are new entries: they are sent after a second, in which more may come.
    void wake();

  private:
    SyncWorker(SyncSession session, const Clock& clock);
    void run(const std::stop_token& stop);

    SyncSession session_;
    const Clock& clock_;
    std::mutex mutex_;
    std::condition_variable_any changed_;
    bool woken_ = false;
    std::jthread thread_;  ///< last: it uses all of the above
};

}  // namespace baileo::sync
