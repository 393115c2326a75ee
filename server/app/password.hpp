#pragma once

#include "shared/base/result.hpp"

namespace baileo::app {

/// The first line of standard input; at a terminal asked for twice, without showing it. Errors: malformed if
/// there is none or the two differ.
[[nodiscard]] Result<std::string> read_password();

}  // namespace baileo::app
