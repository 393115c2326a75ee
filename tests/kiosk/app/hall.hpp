#pragma once

#include <doctest/doctest.h>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "kiosk/app/commands.hpp"
#include "tests/kiosk/app/enrolled_folder.hpp"
#include "tests/kiosk/app/kiosk_window.hpp"

namespace baileo::tests {

/// A hall with a kiosk in it, for window tests: a data folder, a virtual screen and the real program, all of
/// this test alone. A kiosk that is still open in the end is stopped, and has to end well.
class Hall {
  public:
    Hall() = default;
    Hall(const Hall&) = delete;
    Hall& operator=(const Hall&) = delete;
    ~Hall() {
        if (kiosk_) close_kiosk();
    }

    /// A kiosk as it comes out of its box.
    const KioskWindow& open_new_kiosk() { return kiosk_.emplace(data_); }
    /// A kiosk that was enrolled, with these lines in its kiosk.toml, when it shows its invitation. With
    /// codes it asks for one of them.
    const KioskWindow& open_kiosk(std::string_view settings = {},
                                  const std::vector<domain::BallotCode>& codes = {}) {
        make_enrolled_folder(data_, codes);
        REQUIRE(app::write_file(data_ / "kiosk.toml", settings).has_value());
        const KioskWindow& kiosk = open_new_kiosk();
        REQUIRE(kiosk.shows("attract"));
        return kiosk;
    }
    /// Stops the kiosk, as systemd does.
    void close_kiosk() {
        CHECK(kiosk_->stop() == 0);
        kiosk_.reset();
    }

    /// What `baileo-kiosk status --json` says of it, whether it is open or not.
    [[nodiscard]] nlohmann::json status() const {
        const SystemClock clock;
        crypto::SystemRandom random;
        const Result<std::string> json = app::status({data_, clock, random}, true);
        REQUIRE(json.has_value());
        return nlohmann::json::parse(*json);
    }
    [[nodiscard]] std::uint64_t ballots() const { return status()["ballots"]; }

    [[nodiscard]] const std::filesystem::path& data() const { return data_; }

  private:
    TemporaryDirectory folder_;
    std::filesystem::path data_ = folder_.path() / "data";
    VirtualScreen screen_;
    std::optional<KioskWindow> kiosk_;
};

}  // namespace baileo::tests
