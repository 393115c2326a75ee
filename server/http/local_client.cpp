#include "server/http/local_client.hpp"

#include <httplib.h>

#include "shared/protocol/problem.hpp"

namespace baileo::http {

using namespace std::chrono_literals;

Result<std::string> post_locally(const std::filesystem::path& socket, const std::string& path,
                                 const std::string& json) {
    httplib::Client client(socket.string());
    client.set_address_family(AF_UNIX);
    client.set_read_timeout(1h);
    const auto response = client.Post(path, json, "application/json");
    if (!response)
        return failure(ErrorCode::unreachable, socket.string() + ": " + httplib::to_string(response.error()));
    if (response->status != 200)
        return tl::unexpected(protocol::read_problem(response->body, response->status));
    return response->body;
}

}  // namespace baileo::http
