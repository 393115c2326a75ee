#include "openapi_document.hpp"
#include "server/http/handlers.hpp"
#include "server/usecases/health.hpp"

namespace baileo::http {

Outcome get_openapi(Context&, const Request&) { return json_answer(std::string(openapi_document)); }

Outcome get_health(Context& context, const Request&) {
    const auto healthy = usecases::check_health(context.services);
    if (!healthy) return refuse(healthy.error());
    return json_answer(R"({"status":"ok","version":")" BAILEO_VERSION R"("})");
}

}  // namespace baileo::http
