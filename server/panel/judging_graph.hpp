#pragma once

#include <vector>

#include "server/panel/judge.hpp"

namespace baileo::panel {

/// Who scores which innovation.
using Judging = std::map<domain::InnovationId, std::set<JudgeId>>;

/// Whether every judge can be compared with every other: directly, by an innovation that both score, or
/// through other judges. Only then does a low score tell severity from a weak innovation. Innovations that
/// nobody scores do not matter; nothing at all is not connected.
[[nodiscard]] bool is_connected(const Judging& judging);

}  // namespace baileo::panel
