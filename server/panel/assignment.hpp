#pragma once

#include "server/panel/judging_graph.hpp"

namespace baileo::panel {

/// What is to be assigned.
struct Panel {
    std::set<domain::InnovationId> innovations;
    std::set<JudgeId> judges;
    Blocks blocks;
    std::size_t judges_each = 3;  ///< that every innovation should get
    Judging kept;                 ///< assignments that stay, e.g. begun sheets; blocked ones do not
};

struct Assignment {
    Judging judging;                                      ///< every innovation, its judges
    std::map<domain::InnovationId, std::size_t> missing;  ///< judges that an innovation could not get
    bool connected = false;                               ///< see `is_connected`

    bool operator==(const Assignment&) const = default;
};

/// Assigns judges to innovations: never a blocked one, everywhere the wished number where enough judges are
/// free, and the load as even as the blocks and the kept assignments allow. Judges are mixed, so that
/// severities can be compared. The same panel gives the same assignment. Source of the evening out: N. J. A.
/// Harvey et al., "Semi-matchings for bipartite graphs and load balancing", J. Algorithms 59(1), 2006:
/// without a path from a judge to one with two innovations less, no other assignment is more even.
[[nodiscard]] Assignment assign(const Panel& panel);

}  // namespace baileo::panel
