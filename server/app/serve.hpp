#pragma once

#include "server/app/command.hpp"
#include "server/app/data_folder.hpp"
#include "server/app/outcome.hpp"

namespace baileo::app {

/// Serves until SIGTERM or SIGINT. `folder` is the one that `data` was opened from.
[[nodiscard]] CommandOutcome serve(const Serve& command, const std::filesystem::path& folder,
                                   DataFolder& data);

}  // namespace baileo::app
