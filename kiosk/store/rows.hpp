#pragma once

#include <optional>

#include "kiosk/store/connection.hpp"
#include "kiosk/store/journal.hpp"
#include "kiosk/store/settings_cache.hpp"

namespace baileo::kiosk {

/// The identity once enrolment is complete.
[[nodiscard]] std::optional<Identity> read_identity(SQLite::Database& database);

/// The head of the journal of this identity when it was `seq` entries long; nothing if it never was.
[[nodiscard]] std::optional<journal::Head> read_head_at(SQLite::Database& database, const Identity& identity,
                                                        std::uint64_t seq);

/// The newest head of the journal of this identity.
[[nodiscard]] journal::Head read_head(SQLite::Database& database, const Identity& identity);

void write_acknowledged(SQLite::Database& database, const Acknowledged& acknowledged);

/// The newest settings, if there are any.
[[nodiscard]] std::optional<CachedSettings> read_settings(SQLite::Database& database);

/// Appends entries to the journal within one transaction, all with the same time.
class EntryAppender {
  public:
    /// Errors: conflict before enrolment.
    [[nodiscard]] static Result<EntryAppender> begin(SQLite::Database& database, const TimeStamp& stamp);

    /// Returns the new head.
    journal::Head append(std::string_view type, std::string_view body);

  private:
    EntryAppender(SQLite::Database& database, Identity identity, TimeStamp stamp);

    SQLite::Database& database_;
    Identity identity_;
    TimeStamp stamp_;
    journal::Head head_;
};

}  // namespace baileo::kiosk
