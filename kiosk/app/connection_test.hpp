#pragma once

#include "kiosk/maintenance/facts.hpp"
#include "kiosk/store/identity.hpp"
#include "shared/base/clock.hpp"
#include "shared/base/random_source.hpp"

namespace baileo::app {

/// What a connection test goes by.
struct ConnectionTest {
    kiosk::Identity identity;
    maintenance::Standing standing = maintenance::Standing::unknown;  ///< what the server said last
    std::optional<WallTime> time;                                     ///< what this kiosk takes for the time
};

/// Tries the way to the server step by step: name, connection, HTTP with its certificate, the server's
/// signature, the clock. Waits some seconds at most, so it is for a thread of its own.
[[nodiscard]] maintenance::ConnectionReport test_connection(const ConnectionTest& test, const Clock& clock,
                                                            RandomSource& random);

}  // namespace baileo::app
