#include "server/http/answer.hpp"

#include <algorithm>

#include <nlohmann/json.hpp>

#include "shared/protocol/problem.hpp"

namespace baileo::http {
namespace {

/// If-None-Match (RFC 9110 13.1.2) as weak comparison: a proxy that compresses makes our tag weak.
bool has_already(std::string_view if_none_match, std::string_view etag) {
    while (!if_none_match.empty()) {
        std::string_view tag = if_none_match.substr(0, if_none_match.find(','));
        if_none_match.remove_prefix(std::min(if_none_match.size(), tag.size() + 1));
        while (tag.starts_with(' '))
            tag.remove_prefix(1);
        while (tag.ends_with(' '))
            tag.remove_suffix(1);
        if (tag.starts_with("W/")) tag.remove_prefix(2);
        if (tag == "*" || tag == etag) return true;
    }
    return false;
}

}  // namespace

Answer Answer::with(std::string name, std::string value) && {
    headers.emplace_back(std::move(name), std::move(value));
    return std::move(*this);
}

Answer json_answer(std::string json, int status) { return {status, "application/json", std::move(json), {}}; }

Answer text_answer(std::string text) { return {200, "text/plain; charset=utf-8", std::move(text), {}}; }

Answer no_content() { return {204, "", "", {}}; }

Problem slow_down(std::chrono::seconds wait) {
    Problem problem(ErrorCode::slow_down, "try again in " + std::to_string(wait.count()) + " seconds");
    problem.headers.emplace_back("Retry-After", std::to_string(wait.count()));
    return problem;
}

Answer problem_answer(const Problem& problem) {
    nlohmann::json members = nlohmann::json::object();
    for (const auto& [name, text] : problem.texts)
        members[name] = text;
    for (const auto& [name, number] : problem.numbers)
        members[name] = number;
    const int status = http_status(problem.error.code);
    Answer answer{status, std::string(protocol::problem_type),
                  protocol::problem_document(problem.error, members), problem.headers};
    // What the server cannot do now, it may be able to do soon.
    if (status >= 500) return std::move(answer).with("Retry-After", "5");
    return answer;
}

Answer cached_answer(const Request& request, Answer answer, std::string etag, std::string cache_control) {
    if (has_already(request.header("if-none-match"), etag)) answer = Answer{304, "", "", {}};
    return std::move(answer).with("ETag", std::move(etag)).with("Cache-Control", std::move(cache_control));
}

}  // namespace baileo::http
