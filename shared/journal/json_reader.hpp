#pragma once

#include <memory>
#include <optional>
#include <string_view>

#include "shared/base/result.hpp"
#include "shared/domain/ballot.hpp"
#include "shared/journal/ballot_body.hpp"
#include "shared/journal/entry.hpp"

namespace baileo::journal {

/// Reads entries and ballot bodies, fully checked. Keeps its buffers between lines, so that reading a batch
/// allocates once. For one thread at a time.
class JsonReader {
  public:
    JsonReader();
    ~JsonReader();
    JsonReader(JsonReader&&) noexcept;
    JsonReader& operator=(JsonReader&&) noexcept;
    JsonReader(const JsonReader&) = delete;
    JsonReader& operator=(const JsonReader&) = delete;

    /// Reads one line. The entry borrows from `line`. Errors: malformed, also if the line is valid JSON but
    /// not spelled exactly as write_entry() would; too_large.
    [[nodiscard]] Result<Entry> read_entry(std::string_view line);

    /// Reads the body of an entry of type "ballot" and checks its commitment. Errors: malformed.
    [[nodiscard]] Result<CastBallot> read_ballot_body(std::string_view body);

  private:
    struct Parser;  ///< keeps simdjson out of everybody else's includes
    std::unique_ptr<Parser> parser_;
};

}  // namespace baileo::journal
