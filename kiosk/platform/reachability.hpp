#pragma once

#include <string>

namespace baileo::platform {

/// How far a connection to a host gets below HTTP.
enum class Reach { connected, no_network, name_not_found, refused, no_answer };

/// Looks a name up and opens a connection, which it closes again. Waits up to five seconds for each address,
/// so it is for a thread that may wait.
[[nodiscard]] Reach reach(const std::string& host, int port);

}  // namespace baileo::platform
