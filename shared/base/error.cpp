#include "shared/base/error.hpp"

#include <algorithm>
#include <array>

#include "shared/base/expects.hpp"

namespace baileo {
namespace {

struct Row {
    ErrorCode code;
    std::string_view slug;
    int http_status;
    std::string_view title;
};

constexpr std::array rows{
    Row{ErrorCode::malformed, "malformed", 400, "The request is not of the expected form."},
    Row{ErrorCode::bad_signature, "bad-signature", 401, "The signature does not hold."},
    Row{ErrorCode::clock_skew, "clock-skew", 401, "The request was signed too far from the server's time."},
    Row{ErrorCode::wrong_credentials, "wrong-credentials", 401, "Name or password are not right."},
    Row{ErrorCode::not_signed_in, "not-signed-in", 401, "Please sign in first."},
    Row{ErrorCode::forbidden, "forbidden", 403, "This is not allowed for you."},
    Row{ErrorCode::revoked, "revoked", 403, "This kiosk was shut out."},
    Row{ErrorCode::pending, "pending", 403, "This kiosk waits for confirmation by an admin."},
    Row{ErrorCode::not_found, "not-found", 404, "There is nothing here."},
    Row{ErrorCode::method_not_allowed, "method-not-allowed", 405, "This method is not offered here."},
    Row{ErrorCode::gap, "gap", 409, "Earlier entries are missing; send from expected_seq."},
    Row{ErrorCode::fork, "fork", 409, "Another entry is stored at this sequence number."},
    Row{ErrorCode::continuation, "continuation", 409, "This kiosk may have been copied."},
    Row{ErrorCode::conflict, "conflict", 409, "This clashes with what is stored."},
    Row{ErrorCode::code_spent, "code-spent", 410, "The enrolment code is unknown, used or expired."},
    Row{ErrorCode::length_required, "length-required", 411, "A plain Content-Length is required."},
    Row{ErrorCode::too_large, "too-large", 413, "The request is too large."},
    Row{ErrorCode::unsupported_type, "unsupported-type", 415,
        "This content type or encoding is not accepted."},
    Row{ErrorCode::range_refused, "range-refused", 416, "Partial answers are not offered."},
    Row{ErrorCode::chain_broken, "chain-broken", 422, "The entries do not follow each other."},
    Row{ErrorCode::frozen, "frozen", 423, "This journal is stopped until a person decides."},
    Row{ErrorCode::slow_down, "slow-down", 429, "Too many requests; please wait."},
    Row{ErrorCode::internal, "internal", 500, "The server could not do this."},
    Row{ErrorCode::storage_corrupt, "storage-corrupt", 500, "The database is damaged."},
    Row{ErrorCode::storage_failed, "storage-failed", 500, "The database could not do this."},
    Row{ErrorCode::newer_schema, "newer-schema", 500, "The database was made by a newer version."},
    Row{ErrorCode::storage_busy, "storage-busy", 503, "The database is in use."},
    Row{ErrorCode::unreachable, "unreachable", 503, "The other side cannot be reached."},
    Row{ErrorCode::storage_full, "storage-full", 507, "The disk is full."},
    Row{ErrorCode::storage_read_only, "storage-read-only", 507, "The disk does not take writes."},
};

const Row& row_of(ErrorCode code) {
    const auto* const row = std::ranges::find(rows, code, &Row::code);
    expects(row != rows.end(), "every error code has a row");
    return *row;
}

}  // namespace

Error with_context(Error error, std::string_view doing) {
    error.detail = std::string(doing) + ": " + error.detail;
    return error;
}

std::string_view slug(ErrorCode code) { return row_of(code).slug; }

std::optional<ErrorCode> error_code(std::string_view slug) {
    const auto* const row = std::ranges::find(rows, slug, &Row::slug);
    if (row == rows.end()) return std::nullopt;
    return row->code;
}

int http_status(ErrorCode code) { return row_of(code).http_status; }

std::string_view title(ErrorCode code) { return row_of(code).title; }

}  // namespace baileo
