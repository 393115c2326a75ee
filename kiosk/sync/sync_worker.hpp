#pragma once

#include <condition_variable>
#include <mutex>
#include <stop_token>
#include <thread>

#include "kiosk/store/kiosk_store.hpp"
#include "kiosk/sync/news.hpp"
#include "kiosk/sync/transport.hpp"

namespace baileo::sync {

/// What synchronising needs; borrowed, must outlive the worker. The kiosk must be enrolled.
struct SyncServices {
    kiosk::KioskStore& store;
    Transport& transport;
    const Clock& clock;
    RandomSource& random;  ///< may be used by many threads at once
};

/// Keeps the server up to date with the journal and the kiosk up to date with the catalogue, on a thread of
/// its own, from construction to destruction. Ending it waits for a running request, at most its time limit.
class SyncWorker {
  public:
    SyncWorker(SyncServices services, Listener listener);

    /// There are new entries: they are sent after a second, in which more may come.
    void wake();

  private:
    void run(const std::stop_token& stop);

    SyncServices services_;
    Listener listener_;
    std::mutex mutex_;
    std::condition_variable_any changed_;
    bool woken_ = false;
    std::jthread thread_;  ///< last: it uses all of the above
};

}  // namespace baileo::sync
