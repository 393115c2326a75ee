#include "server/store/sqlite/reader_pool.hpp"

namespace baileo::store::sqlite {
namespace {

Status ask(Connection& connection, const std::function<Status(Reader&)>& question) {
    try {
        const SQLite::Transaction picture(connection.handle());
        Questions<Reader> reader(connection);
        return question(reader);
    } catch (const SQLite::Exception& exception) {
        return tl::unexpected(storage::storage_error(exception));
    }
}

}  // namespace

Status ReaderPool::run(const std::function<Status(Reader&)>& question) {
    auto connection = take();
    if (!connection) return tl::unexpected(connection.error());
    auto answer = ask(**connection, question);
    give_back(std::move(*connection));
    return answer;
}

Result<std::unique_ptr<Connection>> ReaderPool::take() {
    std::unique_lock lock(mutex_);
    returned_.wait(lock, [this] { return taken_ < limit; });
    ++taken_;
    if (!idle_.empty()) {
        auto connection = std::move(idle_.back());
        idle_.pop_back();
        return connection;
    }
    lock.unlock();
    auto opened = storage::Database::open(file_, storage::Access::reader, application_id);
    if (opened) return std::make_unique<Connection>(std::move(*opened));
    give_back(nullptr);
    return tl::unexpected(opened.error());
}

void ReaderPool::give_back(std::unique_ptr<Connection> connection) {
    {
        const std::lock_guard lock(mutex_);
        --taken_;
        if (connection) idle_.push_back(std::move(connection));
    }
    returned_.notify_one();
}

}  // namespace baileo::store::sqlite
