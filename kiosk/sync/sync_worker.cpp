#include "kiosk/sync/sync_worker.hpp"

namespace baileo::sync {

Result<std::unique_ptr<SyncWorker>> SyncWorker::start(const SyncServices& services, Listener listener) {
    auto session = SyncSession::begin(services, std::move(listener));
    if (!session) return tl::unexpected(session.error());
    return std::unique_ptr<SyncWorker>(new SyncWorker(std::move(*session), services.clock));
}

SyncWorker::SyncWorker(SyncSession session, const Clock& clock)
    : session_(std::move(session)),
      clock_(clock),
      thread_([this](const std::stop_token& stop) { run(stop); }) {}

void SyncWorker::wake() {
    const std::scoped_lock lock(mutex_);
    woken_ = true;
    changed_.notify_one();
}

void SyncWorker::run(const std::stop_token& stop) {
    while (!stop.stop_requested()) {
        const SinceBoot until = session_.step();
        std::unique_lock lock(mutex_);
        changed_.wait_for(lock, stop, until - clock_.since_boot(), [this] { return woken_; });
        woken_ = false;
    }
}

}  // namespace baileo::sync
