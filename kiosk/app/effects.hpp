#pragma once

#include "kiosk/app/code_desk.hpp"
#include "kiosk/store/kiosk_store.hpp"
#include "kiosk/visit/effect.hpp"
#include "shared/domain/catalogue.hpp"

namespace baileo::app {

/// What effects work on; borrowed.
struct Surroundings {
    kiosk::KioskStore* store = nullptr;  ///< null if it could not be opened
    RandomSource& random;
    const domain::Catalogue& catalogue;
    CodeDesk* codes = nullptr;  ///< null if no ballot code can be checked
};

/// Does what a visit asks for and says what came of it. Ballots are on the disk before the answer says so.
[[nodiscard]] std::optional<visit::Event> run(const visit::Effect& effect, const Surroundings& surroundings);

}  // namespace baileo::app
