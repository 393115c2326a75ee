#include "shared/protocol/problem.hpp"

#include <nlohmann/json.hpp>

namespace baileo::protocol {
namespace {

constexpr std::string_view type_prefix = "https://baileo.example/problems/";

ErrorCode code_of(int http_status) {
    if (http_status == 429) return ErrorCode::slow_down;
    if (http_status == 413) return ErrorCode::too_large;
    if (http_status >= 500) return ErrorCode::unreachable;
    return ErrorCode::malformed;
}

}  // namespace

std::string problem_document(const Error& error, const nlohmann::json& members) {
    nlohmann::json document = members.is_object() ? members : nlohmann::json::object();
    document["type"] = std::string(type_prefix) + std::string(slug(error.code));
    document["title"] = title(error.code);
    document["status"] = http_status(error.code);
    // What went wrong inside the server is for its log alone.
    if (http_status(error.code) < 500 && !error.detail.empty()) document["detail"] = error.detail;
    return document.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

std::string problem_document(const Error& error) { return problem_document(error, nlohmann::json::object()); }

Error read_problem(std::string_view body, int http_status) {
    const auto document = nlohmann::json::parse(body, nullptr, false);
    const Error unknown{code_of(http_status), "HTTP status " + std::to_string(http_status)};
    if (!document.is_object() || !document.contains("type") || !document["type"].is_string()) return unknown;
    const auto type = document["type"].get<std::string>();
    const auto slash = type.rfind('/');
    const auto code = error_code(slash == std::string::npos ? type : type.substr(slash + 1));
    if (!code) return unknown;
    const bool has_detail = document.contains("detail") && document["detail"].is_string();
    return Error{*code, has_detail ? document["detail"].get<std::string>() : std::string(title(*code))};
}

}  // namespace baileo::protocol
