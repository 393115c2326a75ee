#pragma once

#include <filesystem>
#include <string>

#include "shared/base/result.hpp"

namespace baileo::http {

/// Sends JSON to a server of ours on a unix socket and returns the body of its answer. Waits as long as the
/// work there takes. Errors: unreachable if nobody listens, or what the answer says.
[[nodiscard]] Result<std::string> post_locally(const std::filesystem::path& socket, const std::string& path,
                                               const std::string& json);

}  // namespace baileo::http
