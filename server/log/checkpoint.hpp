#pragma once

#include <string>

#include "server/log/proof.hpp"
#include "shared/base/result.hpp"

namespace baileo::log {

/// The head of a log with the log's name. As text, which is then signed as a note: origin, size in decimal
/// digits and root in base64, a line each. Source: C2SP tlog-checkpoint, https://c2sp.org/tlog-checkpoint;
/// without extension lines.
struct Checkpoint {
    std::string origin;  ///< names the log for ever, and is the name that it signs with
    TreeHead head;

    bool operator==(const Checkpoint&) const = default;
};

[[nodiscard]] std::string write_checkpoint(const Checkpoint& checkpoint);
/// Errors: malformed, also with extension lines, which this log never writes.
[[nodiscard]] Result<Checkpoint> read_checkpoint(std::string_view text);

}  // namespace baileo::log
