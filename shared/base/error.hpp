#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace baileo {

/// Every expected failure that crosses a box. One table in error.cpp gives each its stable slug and HTTP
/// status.
enum class ErrorCode {
    malformed,           ///< the input is not of the form it should have
    bad_signature,       ///< request or note not signed by the key it names
    clock_skew,          ///< signed too far from the server's time
    wrong_credentials,   ///< name or password do not match
    not_signed_in,       ///< no session
    forbidden,           ///< signed in, but not allowed
    revoked,             ///< this kiosk was shut out for good
    pending,             ///< this kiosk waits for an admin's confirmation
    not_found,           ///< no such thing
    method_not_allowed,  ///< the path exists, not for this method
    gap,                 ///< entries before these are missing
    fork,                ///< another entry stands at this sequence number
    continuation,        ///< the kiosk did not continue where the server left it: possibly a copy
    conflict,            ///< clashes with what is stored
    code_spent,          ///< enrolment code used or expired
    length_required,     ///< no plain Content-Length
    too_large,           ///< more bytes than allowed
    unsupported_type,    ///< content type or encoding not understood
    range_refused,       ///< partial answers are not offered
    chain_broken,        ///< entries of one batch do not follow each other
    slow_down,           ///< too many requests
    frozen,              ///< stopped until a person decides
    storage_full,        ///< no space left on the disk
    storage_read_only,   ///< the disk does not take writes
    storage_corrupt,     ///< the database is damaged
    storage_busy,        ///< the database is held by another program
    storage_failed,      ///< any other failure of the database
    newer_schema,        ///< the database was made by a newer version of this program
    unreachable,         ///< the other side did not answer
    internal,            ///< a bug or a failure that the other side can do nothing about
};

/// What went wrong: the code for programs, the detail (English, one clause) for the log and the developer.
struct Error {
    ErrorCode code = ErrorCode::internal;
    std::string detail;

    bool operator==(const Error&) const = default;
};

/// "reading the catalogue: no such file"
[[nodiscard]] Error with_context(Error error, std::string_view doing);

/// Stable name in kebab-case, used in problem types and logs, e.g. "wrong-credentials".
[[nodiscard]] std::string_view slug(ErrorCode code);

/// The code of a slug, if there is one.
[[nodiscard]] std::optional<ErrorCode> error_code(std::string_view slug);

/// The HTTP status that reports this failure.
[[nodiscard]] int http_status(ErrorCode code);

/// One plain English sentence for a person who reads the answer of a program.
[[nodiscard]] std::string_view title(ErrorCode code);

}  // namespace baileo
