#pragma once

#include <functional>

#include "server/store/rows.hpp"
#include "shared/base/result.hpp"

namespace baileo::usecases {

/// A part of a journal as a kiosk wrote it onto a stick: lines of entries and, last, the signed head. The
/// same as the body of a request, without its limits. Borrows the bytes.
class JournalFile {
  public:
    /// Finds the lines and the kiosk that the file names; proves nothing yet. Errors: malformed.
    [[nodiscard]] static Result<JournalFile> read(std::string_view bytes);

    [[nodiscard]] const domain::KioskId& kiosk() const { return kiosk_; }

    /// Calls `visit` with one request's body after the other, each with as many entries as a request may
    /// carry and with the file's head, until it returns an error, which is passed on.
    [[nodiscard]] Status each_batch(const std::function<Status(const std::string& body)>& visit) const;

    /// Number of the first entry and of the last, after all was proven.
    struct Range {
        std::uint64_t first = 0;
        std::uint64_t last = 0;
    };
    /// Proves the whole file: every entry follows the one before, and the last is what the head signs for, so
    /// that no line can be anything but what the kiosk wrote. Nothing of a file may be stored before: a
    /// batch from its middle proves little. Errors: bad_signature, chain_broken, malformed.
    [[nodiscard]] Result<Range> prove(const store::Journal& journal) const;

  private:
    JournalFile(std::string_view entries, std::string_view head_line, domain::KioskId kiosk)
        : entries_(entries), head_line_(head_line), kiosk_(std::move(kiosk)) {}

    std::string_view entries_;  ///< each line with its newline
    std::string_view head_line_;
    domain::KioskId kiosk_;
};

}  // namespace baileo::usecases
