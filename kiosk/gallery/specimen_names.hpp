#pragma once

#include <string>

#include "shared/base/expects.hpp"
#include "shared/domain/identifiers.hpp"

namespace baileo::gallery {

template <class Name>
Name named(const std::string& text) {
    const auto parsed = Name::parse(text);
    expects(parsed.has_value(), "names of specimens are valid");
    return *parsed;
}

inline domain::InnovationId innovation_id(const std::string& text) {
    return named<domain::InnovationId>(text);
}

}  // namespace baileo::gallery
