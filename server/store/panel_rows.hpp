#pragma once

#include "server/panel/score_sheet.hpp"
#include "shared/base/clock.hpp"

namespace baileo::store {

/// One member of the panel.
struct Judge {
    panel::JudgeId id;                ///< the name they sign in with
    std::set<domain::UnitKey> units;  ///< that they belong to or worked for

    bool operator==(const Judge&) const = default;
};

/// Something that was asked of a judge's sheet for one innovation, and done. Never changed or removed.
struct SheetEvent {
    std::int64_t number = 0;  ///< given by the store
    panel::JudgeId judge;
    domain::InnovationId innovation;
    panel::SheetRequest request;
    std::string author;
    WallTime at;
};

}  // namespace baileo::store
