#include "server/http/handlers.hpp"
#include "server/usecases/published.hpp"

namespace baileo::http {

Outcome get_catalogue(Context& context, const Request& request) {
    const auto competition = domain::CompetitionId::parse(request.part("competition"));
    if (!competition) return refuse(ErrorCode::not_found, "no such competition");
    auto catalogue = usecases::published_catalogue(context.services, *competition);
    if (!catalogue) return refuse(catalogue.error());
    return cached_answer(request, text_answer(std::move(catalogue->note)), std::move(catalogue->etag),
                         "no-cache");
}

}  // namespace baileo::http
