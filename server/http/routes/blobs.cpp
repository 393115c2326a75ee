#include "server/http/handlers.hpp"
#include "server/usecases/published.hpp"

namespace baileo::http {

Outcome get_blob(Context& context, const Request& request) {
    const std::string_view hash = request.part("hash");
    if (!HexIdentifier<64>::allows(hash)) return refuse(ErrorCode::not_found, "no such file");
    auto blob = usecases::published_blob(context.services, hash);
    if (!blob) return refuse(blob.error());
    Answer answer{200, std::move(blob->content_type), std::move(blob->bytes), {}};
    return cached_answer(request, std::move(answer), '"' + blob->sha256 + '"',
                         "public, max-age=31536000, immutable");
}

}  // namespace baileo::http
