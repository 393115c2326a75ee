#pragma once

#include "server/http/route.hpp"

namespace baileo::http {

/// Answers a request: the one place that guards, finds the route, checks who asks and what they may do, and
/// makes a problem document of every refusal.
[[nodiscard]] Answer answer(Context& context, std::span<const Route> routes, Request request);

}  // namespace baileo::http
