#include "server/store/sqlite/sqlite_store.hpp"

namespace baileo::store::sqlite {

Status SqliteStore::write(const Change& change) { return writer_.run(change); }

Status SqliteStore::read(const std::function<Status(Reader&)>& question) { return readers_.run(question); }

}  // namespace baileo::store::sqlite
