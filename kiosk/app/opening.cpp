#include "kiosk/app/opening.hpp"

#include <thread>

#include "kiosk/store/hardware_fingerprint.hpp"

namespace baileo::app {

kiosk::StoreSettings settings_for(const std::filesystem::path& folder) {
    const std::filesystem::path machine("/");
    return {.folder = folder,
            .hardware_fingerprint = kiosk::hardware_fingerprint(kiosk::read_hardware_facts(machine)),
            .boot = kiosk::boot_name(machine)};
}

Result<std::unique_ptr<kiosk::KioskStore>> open_patiently(const kiosk::StoreSettings& settings,
                                                          const Clock& clock, RandomSource& random) {
    constexpr auto pause = std::chrono::milliseconds(200);
    constexpr int attempts = 25;
    for (int attempt = 1;; ++attempt) {
        auto store = kiosk::KioskStore::open(settings, clock, random);
        if (store || store.error().code != ErrorCode::storage_busy || attempt == attempts) return store;
        std::this_thread::sleep_for(pause);
    }
}

}  // namespace baileo::app
