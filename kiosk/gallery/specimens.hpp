#pragma once

#include <string>
#include <vector>

#include "kiosk/visit/state.hpp"
#include "shared/domain/catalogue.hpp"

namespace baileo::gallery {

/// One state of the kiosk that is worth looking at.
struct Specimen {
    std::string name;  ///< in kebab-case, "rate-chosen"
    visit::State state;
    bool online = true;
    domain::Mode mode = domain::Mode::official;
};

/// A catalogue with short, usual and the longest allowed texts. Each picture is named like its innovation.
[[nodiscard]] domain::Catalogue specimen_catalogue();

/// Every screen and overlay in each of its forms, with these preferences where a visitor has any.
[[nodiscard]] std::vector<Specimen> specimens(const visit::Preferences& preferences);

}  // namespace baileo::gallery
