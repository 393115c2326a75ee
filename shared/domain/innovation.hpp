#pragma once

#include <string>

#include "shared/domain/unit.hpp"

namespace baileo::domain {

/// What a unit entered in this year's competition.
struct Innovation {
    InnovationId id;
    UnitKey unit;
    LocalizedText title;     ///< at most `title_limit` characters
    LocalizedText summary;   ///< two short sentences, at most `summary_limit` characters
    std::string picture;     ///< SHA-256 of the picture's bytes in hexadecimal; empty if there is none
    std::string since;       ///< year and month it started, "2024-03"
    std::string source;      ///< where it is publicly known; empty for a sample
    bool sample = false;     ///< invented, to show how the product works
    bool withdrawn = false;  ///< no longer offered; ballots for it are set aside

    static constexpr std::size_t title_limit = 80;
    static constexpr std::size_t summary_limit = 320;

    bool operator==(const Innovation&) const = default;
};

}  // namespace baileo::domain
