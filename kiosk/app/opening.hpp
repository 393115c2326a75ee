#pragma once

#include <filesystem>

#include "kiosk/store/kiosk_store.hpp"

namespace baileo::app {

/// How the store in a data folder is opened on this machine.
[[nodiscard]] kiosk::StoreSettings settings_for(const std::filesystem::path& folder);

/// Opens the store; while another process has it, tries again for up to five seconds, because that process
/// may be ending. Errors: as KioskStore::open().
[[nodiscard]] Result<std::unique_ptr<kiosk::KioskStore>> open_patiently(const kiosk::StoreSettings& settings,
                                                                        const Clock& clock,
                                                                        RandomSource& random);

}  // namespace baileo::app
