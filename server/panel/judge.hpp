#pragma once

#include <algorithm>
#include <map>
#include <set>

#include "shared/domain/unit.hpp"

namespace baileo::panel {

struct JudgeIdKind {
    /// As user names: 2..32 of a-z 0-9 . -
    [[nodiscard]] static bool allows(std::string_view text) {
        const auto is_allowed = [](char c) {
            return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || c == '-' || c == '.';
        };
        return text.size() >= 2 && text.size() <= 32 && std::ranges::all_of(text, is_allowed);
    }
};

/// Names one member of the panel: the name they sign in with.
using JudgeId = Identifier<JudgeIdKind>;

/// The innovations that a judge must not score, because they belong to a unit that the judge belongs to or
/// worked for, or because the judge stepped back.
using Blocks = std::map<JudgeId, std::set<domain::InnovationId>>;

}  // namespace baileo::panel
