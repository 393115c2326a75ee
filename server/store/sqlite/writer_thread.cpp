#include "server/store/sqlite/writer_thread.hpp"

#include <sqlite3.h>

#include "shared/base/expects.hpp"

namespace baileo::store::sqlite {
namespace {

/// So many changes share a commit at most: the first of them should not wait long for the last.
constexpr std::size_t group_limit = 64;

Status execute(Connection& connection, std::string_view sql) {
    return storage::guarded([&] { run(connection, sql); });
}

/// False after SQLite gave up the whole transaction by itself, as it does when the disk is full.
bool in_transaction(Connection& connection) {
    return sqlite3_get_autocommit(connection.handle().getHandle()) == 0;
}

}  // namespace

WriterThread::WriterThread(storage::Database database)
    : connection_(std::move(database)), thread_([this](const std::stop_token& stop) { work(stop); }) {}

Status WriterThread::run(const Change& change) {
    expects(std::this_thread::get_id() != thread_.get_id(), "a change does not start another change");
    std::promise<Status> promise;
    auto answer = promise.get_future();
    {
        const std::lock_guard lock(mutex_);
        queue_.push_back({&change, std::move(promise)});
    }
    arrived_.notify_one();
    return answer.get();
}

void WriterThread::work(const std::stop_token& stop) {
    for (Group group = next_group(stop); !group.empty(); group = next_group(stop))
        commit_together(group);
}

WriterThread::Group WriterThread::next_group(const std::stop_token& stop) {
    std::unique_lock lock(mutex_);
    arrived_.wait(lock, stop, [this] { return !queue_.empty(); });
    Group group;
    while (!queue_.empty() && group.size() < group_limit) {
        group.push_back(std::move(queue_.front()));
        queue_.pop_front();
    }
    return group;
}

void WriterThread::commit_together(Group& group) {
    const Status began = execute(connection_, "BEGIN IMMEDIATE");
    std::vector<Status> outcomes;
    outcomes.reserve(group.size());
    for (const Waiting& each : group)
        outcomes.push_back(began ? apply(*each.change) : began);
    const Status kept = began ? commit() : began;
    for (std::size_t i = 0; i < group.size(); ++i)
        group[i].answer.set_value(outcomes[i] ? kept : outcomes[i]);
}

Status WriterThread::apply(const Change& change) {
    if (!in_transaction(connection_))
        return failure(ErrorCode::storage_failed, "the transaction was given up");
    if (auto marked = execute(connection_, "SAVEPOINT change"); !marked) return marked;
    auto outcome = change(writer_);
    if (!in_transaction(connection_)) return outcome;
    if (outcome) outcome = execute(connection_, "RELEASE change");
    if (!outcome) undo_change();
    return outcome;
}

void WriterThread::undo_change() {
    // Nothing of a change that failed may stay: if it cannot be undone alone, all goes.
    if (execute(connection_, "ROLLBACK TO change") && execute(connection_, "RELEASE change")) return;
    if (in_transaction(connection_))
        expects(execute(connection_, "ROLLBACK").has_value(), "a transaction can be given up");
}

Status WriterThread::commit() {
    if (!in_transaction(connection_))
        return failure(ErrorCode::storage_failed, "the transaction was given up");
    auto committed = execute(connection_, "COMMIT");
    if (in_transaction(connection_))
        expects(execute(connection_, "ROLLBACK").has_value(), "a transaction can be given up");
    return committed;
}

}  // namespace baileo::store::sqlite
