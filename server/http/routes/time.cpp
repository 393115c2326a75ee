#include <algorithm>

#include "server/http/handlers.hpp"
#include "shared/protocol/notes.hpp"

namespace baileo::http {
namespace {

bool is_nonce(std::string_view text) {
    const auto allowed = [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' ||
               c == '_';
    };
    return !text.empty() && text.size() <= 64 && std::ranges::all_of(text, allowed);
}

}  // namespace

Outcome get_time(Context& context, const Request& request) {
    const std::string_view nonce = request.query_value("n");
    if (!is_nonce(nonce))
        return refuse(ErrorCode::malformed,
                      "n must be 1 to 64 letters, digits, '-' or '_', random each time");
    const auto& [store, clock, random, identity] = context.services;
    return text_answer(protocol::write_time_note(clock.wall(), nonce, identity.server()));
}

}  // namespace baileo::http
