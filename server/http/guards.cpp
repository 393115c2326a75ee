#include "server/http/guards.hpp"

#include <algorithm>
#include <charconv>

namespace baileo::http {
namespace {

bool takes_body(const Request& request) {
    return request.method == "POST" || request.method == "PUT" || request.method == "PATCH";
}

bool is_number(std::string_view text) {
    return !text.empty() && text.size() <= 19 &&
           std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

std::uint64_t number(std::string_view digits) {
    std::uint64_t value = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return value;
}

std::optional<Problem> length_fault(const Request& request) {
    if (request.header_count("content-length") > 1)
        return Problem(ErrorCode::malformed, "Content-Length is given more than once");
    const bool has_length = request.header_count("content-length") == 1;
    if (has_length && !is_number(request.header("content-length")))
        return Problem(ErrorCode::malformed, "Content-Length is not a number");
    if (takes_body(request) && !has_length)
        return Problem(ErrorCode::length_required, "Content-Length is missing");
    return std::nullopt;
}

std::optional<Problem> target_fault(const Request& request) {
    if (request.path.size() + request.query.size() > target_limit)
        return Problem(ErrorCode::malformed, "the path is too long");
    const bool plain =
        std::ranges::all_of(request.path, [](char c) { return c > ' ' && c < 127 && c != '%'; });
    if (!plain || !request.path.starts_with('/'))
        return Problem(ErrorCode::malformed, "the path must be plain ASCII without '%'");
    return std::nullopt;
}

/// "application/json; charset=utf-8" -> "application/json"
std::string media_type(std::string_view content_type) {
    std::string type(content_type.substr(0, content_type.find(';')));
    while (type.ends_with(' '))
        type.pop_back();
    std::ranges::transform(type, type.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    return type;
}

}  // namespace

std::optional<Problem> framing_fault(const Request& request) {
    if (request.header_count("transfer-encoding") > 0)
        return Problem(ErrorCode::length_required, "Transfer-Encoding is not accepted");
    if (request.header_count("content-encoding") > 0)
        return Problem(ErrorCode::unsupported_type, "Content-Encoding is not accepted");
    if (request.header_count("range") > 0) return Problem(ErrorCode::range_refused, "Range is not accepted");
    if (auto fault = length_fault(request)) return fault;
    return target_fault(request);
}

std::optional<Problem> body_fault(const Request& request, std::string_view type, std::size_t limit) {
    const std::uint64_t length = number(request.header("content-length"));
    if (length > limit)
        return Problem(ErrorCode::too_large, "the body is longer than " + std::to_string(limit) + " bytes");
    if (length != request.body.size())
        return Problem(ErrorCode::malformed, "the body is shorter than Content-Length says");
    if (length == 0 && type.empty()) return std::nullopt;
    if (request.header_count("content-type") != 1 || media_type(request.header("content-type")) != type)
        return Problem(ErrorCode::unsupported_type, "the body must be " + std::string(type));
    return std::nullopt;
}

}  // namespace baileo::http
