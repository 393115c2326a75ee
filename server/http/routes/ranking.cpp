#include "server/http/handlers.hpp"
#include "server/usecases/my_sheets.hpp"
#include "server/usecases/ranking_json.hpp"

namespace baileo::http {
namespace {

/// Why this person may not see the ranking yet, or nothing: a judge scores first and looks afterwards.
std::optional<Problem> withheld(Context& context, const store::User& user) {
    const auto judge = panel::JudgeId::parse(user.name);
    if (user.role != store::Role::judge || !judge) return std::nullopt;
    const auto open = usecases::open_sheets(context.services, *judge);
    if (!open) return Problem(open.error());
    if (*open == 0) return std::nullopt;
    Problem problem(ErrorCode::forbidden, "the ranking opens after your last score sheet");
    problem.numbers.emplace_back("open_sheets", *open);
    return problem;
}

}  // namespace

Outcome get_ranking(Context& context, const Request& request, const usecases::ActiveSession& session) {
    if (auto problem = withheld(context, session.user)) return refuse(std::move(*problem));
    const auto report = context.ranking.report();
    if (!report) return refuse(report.error());
    return cached_answer(request, json_answer(usecases::ranking_json(*report)),
                         usecases::ranking_etag(*report), "no-cache");
}

}  // namespace baileo::http
