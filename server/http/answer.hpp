#pragma once

#include <chrono>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "server/http/request.hpp"
#include "shared/base/result.hpp"

namespace baileo::http {

/// One answer, whole, apart from the library that sends it.
struct Answer {
    int status = 200;
    std::string content_type;  ///< empty if there is no body
    std::string body;
    std::vector<std::pair<std::string, std::string>> headers;

    [[nodiscard]] Answer with(std::string name, std::string value) &&;
};

[[nodiscard]] Answer json_answer(std::string json, int status = 200);
[[nodiscard]] Answer text_answer(std::string text);
[[nodiscard]] Answer no_content();

/// Why a request was refused: the error, and what a program needs to go on.
struct Problem {
    Error error;
    std::vector<std::pair<std::string, std::string>> texts;      ///< further members of the document
    std::vector<std::pair<std::string, std::uint64_t>> numbers;  ///< the same, numbers
    std::vector<std::pair<std::string, std::string>> headers;

    Problem(Error reason)
        : error(std::move(reason)) {}  // NOLINT(google-explicit-constructor): Error is a Problem
    Problem(ErrorCode code, std::string detail) : error{code, std::move(detail)} {}
};

/// 429 with how long to wait, also as Retry-After (RFC 9110 10.2.3).
[[nodiscard]] Problem slow_down(std::chrono::seconds wait);

/// The problem document (RFC 9457) of a refusal. The only place where errors become answers.
[[nodiscard]] Answer problem_answer(const Problem& problem);

/// What a route gives back.
using Outcome = tl::expected<Answer, Problem>;

[[nodiscard]] inline tl::unexpected<Problem> refuse(ErrorCode code, std::string detail) {
    return tl::unexpected<Problem>(Problem(code, std::move(detail)));
}
[[nodiscard]] inline tl::unexpected<Problem> refuse(Problem problem) {
    return tl::unexpected<Problem>(std::move(problem));
}

/// A value with an entity tag (RFC 9110 8.8.3): 304 without a body if the caller has it already.
[[nodiscard]] Answer cached_answer(const Request& request, Answer answer, std::string etag,
                                   std::string cache_control);

}  // namespace baileo::http
