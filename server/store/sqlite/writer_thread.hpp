#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <future>
#include <mutex>
#include <thread>

#include "server/store/sqlite/sqlite_writer.hpp"

namespace baileo::store::sqlite {

using Change = std::function<Status(Writer&)>;

/// Owns the one connection that writes and checkpoints. Runs the changes of all threads one after the other
/// on a thread of its own; those that wait at the same time share a commit, because waiting for the disk is
/// what a commit costs. May be used by many threads at once.
class WriterThread {
  public:
    explicit WriterThread(storage::Database database);
    WriterThread(const WriterThread&) = delete;
    WriterThread& operator=(const WriterThread&) = delete;
    /// Nobody may be in run() any more.
    ~WriterThread() = default;

    /// Runs a change; on success it is on the disk when this returns. Must not be called from a change.
    [[nodiscard]] Status run(const Change& change);

  private:
    struct Waiting {
        const Change* change;  ///< on the stack of the caller, who waits for the answer
        std::promise<Status> answer;
    };
    using Group = std::vector<Waiting>;

    void work(const std::stop_token& stop);
    /// All that wait, up to a limit; empty when it is time to stop.
    Group next_group(const std::stop_token& stop);
    void commit_together(Group& group);
    Status apply(const Change& change);
    void undo_change();
    /// Ends the transaction: on the disk, or as if it had never been.
    Status commit();

    Connection connection_;
    SqliteWriter writer_{connection_};
    std::mutex mutex_;
    std::condition_variable_any arrived_;
    std::deque<Waiting> queue_;
    std::jthread thread_;  ///< last: it uses all of the above
};

}  // namespace baileo::store::sqlite
