#pragma once

#include "server/store/sqlite/reader_pool.hpp"
#include "server/store/sqlite/writer_thread.hpp"

namespace baileo::store::sqlite {

/// One SQLite file in write-ahead mode: one connection changes it, others read beside it.
class SqliteStore final : public Store {
  public:
    SqliteStore(std::filesystem::path file, storage::Database writer)
        : readers_(std::move(file)), writer_(std::move(writer)) {}

    Status write(const Change& change) override;
    Status read(const std::function<Status(Reader&)>& question) override;

  private:
    ReaderPool readers_;
    WriterThread writer_;
};

}  // namespace baileo::store::sqlite
