#pragma once

#include "server/usecases/services.hpp"

namespace baileo::usecases {

/// Whether the database answers. Errors: storage errors.
[[nodiscard]] Status check_health(Services services);

}  // namespace baileo::usecases
