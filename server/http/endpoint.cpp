#include "server/http/endpoint.hpp"

#include <spdlog/spdlog.h>

#include "server/http/authentication.hpp"
#include "server/http/guards.hpp"

namespace baileo::http {
namespace {

Outcome enter(const Open& open, Context& context, const Request& request) {
    return open.answer(context, request);
}

Outcome enter(const ForKiosk& route, Context& context, const Request& request) {
    const auto kiosk = kiosk_of(context, request);
    if (!kiosk) return refuse(kiosk.error());
    return route.answer(context, request, *kiosk);
}

Outcome enter(const ForPeople& route, Context& context, const Request& request) {
    const auto session = session_of(context, request);
    if (!session) return refuse(session.error());
    if (!usecases::is_allowed(session->user.role, route.action))
        return refuse(ErrorCode::forbidden, "this needs another role");
    return route.answer(context, request, *session);
}

Problem nothing_here(const Match& match) {
    if (match.allowed.empty()) return {ErrorCode::not_found, "no such path"};
    Problem problem(ErrorCode::method_not_allowed, "this path takes " + match.allowed);
    problem.headers.emplace_back("Allow", match.allowed);
    return problem;
}

Outcome outcome(Context& context, std::span<const Route> routes, Request& request) {
    if (auto fault = framing_fault(request)) return refuse(std::move(*fault));
    const Match match = find_route(routes, request);
    if (match.route == nullptr) return refuse(nothing_here(match));
    if (auto fault = body_fault(request, match.route->body_type, match.route->body_limit))
        return refuse(std::move(*fault));
    return std::visit([&](const auto& access) { return enter(access, context, request); },
                      match.route->access);
}

}  // namespace

Answer answer(Context& context, std::span<const Route> routes, Request request) {
    auto result = outcome(context, routes, request);
    if (result) return std::move(*result);
    const Error& error = result.error().error;
    const auto level = http_status(error.code) >= 500 ? spdlog::level::err : spdlog::level::debug;
    spdlog::log(level, "{} {} from {}: {}: {}", request.method, request.path, request.address,
                slug(error.code), error.detail);
    return problem_answer(result.error());
}

}  // namespace baileo::http
