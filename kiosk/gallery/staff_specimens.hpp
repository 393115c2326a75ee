#pragma once

#include <string>
#include <vector>

#include "kiosk/maintenance/state.hpp"

namespace baileo::gallery {

/// One state of the maintenance that is worth looking at.
struct StaffSpecimen {
    std::string name;  ///< in kebab-case, "staff-pin-wrong"
    maintenance::State state;
};

/// Every screen of the staff in each of its forms.
[[nodiscard]] std::vector<StaffSpecimen> staff_specimens(domain::Language language);

}  // namespace baileo::gallery
