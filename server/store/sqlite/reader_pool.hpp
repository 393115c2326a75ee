#pragma once

#include <condition_variable>
#include <functional>
#include <mutex>

#include "server/store/sqlite/questions.hpp"

namespace baileo::store::sqlite {

/// A few read-only connections, opened when needed. May be used by many threads at once.
class ReaderPool {
  public:
    explicit ReaderPool(std::filesystem::path file) : file_(std::move(file)) {}

    /// Runs `question` on one consistent picture. Waits for another reader if all connections are taken,
    /// never for the writer.
    [[nodiscard]] Status run(const std::function<Status(Reader&)>& question);

  private:
    static constexpr std::size_t limit = 8;

    /// A connection, to be given back.
    Result<std::unique_ptr<Connection>> take();
    void give_back(std::unique_ptr<Connection> connection);

    std::filesystem::path file_;
    std::mutex mutex_;
    std::condition_variable returned_;
    std::vector<std::unique_ptr<Connection>> idle_;
    std::size_t taken_ = 0;
};

}  // namespace baileo::store::sqlite
