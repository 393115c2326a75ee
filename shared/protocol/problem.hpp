#pragma once

#include <nlohmann/json_fwd.hpp>
#include <string>

#include "shared/base/error.hpp"

namespace baileo::protocol {

/// The body of a failed request (RFC 9457, application/problem+json): type, title, status, and for the
/// caller's own mistakes a detail; further members say what a program needs, e.g. expected_seq. Nothing of
/// the server's inside.
[[nodiscard]] std::string problem_document(const Error& error, const nlohmann::json& members);
[[nodiscard]] std::string problem_document(const Error& error);

inline constexpr std::string_view problem_type = "application/problem+json";

/// Reads a problem; an answer that is none becomes the code that fits its HTTP status.
[[nodiscard]] Error read_problem(std::string_view body, int http_status);

}  // namespace baileo::protocol
