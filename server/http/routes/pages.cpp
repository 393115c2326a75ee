#include "server/console/console_files.hpp"
#include "server/http/handlers.hpp"

namespace baileo::http {
namespace {

Outcome file_answer(const Request& request, std::string_view path) {
    const auto file = console::find(path);
    if (!file) return refuse(ErrorCode::not_found, "no such file");
    Answer answer{200, std::string(file->content_type), {file->bytes.begin(), file->bytes.end()}, {}};
    return cached_answer(request, std::move(answer), std::string(file->etag),
                         file->immutable ? "public, max-age=31536000, immutable" : "no-cache");
}

}  // namespace

Outcome get_page(Context&, const Request& request) { return file_answer(request, "/index.html"); }

Outcome get_asset(Context&, const Request& request) { return file_answer(request, request.path); }

}  // namespace baileo::http
