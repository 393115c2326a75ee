#include "server/http/handlers.hpp"
#include "server/usecases/ranking_json.hpp"

namespace baileo::http {

Outcome get_ranking(Context& context, const Request& request, const usecases::ActiveSession&) {
    const auto report = context.ranking.report();
    if (!report) return refuse(report.error());
    return cached_answer(request, json_answer(usecases::ranking_json(*report)),
                         usecases::ranking_etag(*report), "no-cache");
}

}  // namespace baileo::http
