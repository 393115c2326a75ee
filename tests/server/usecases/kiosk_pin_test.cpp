#include "server/usecases/kiosk_pin.hpp"

#include "server/usecases/kiosks.hpp"
#include "shared/crypto/secret_hash.hpp"
#include "shared/protocol/kiosk_settings.hpp"
#include "tests/server/usecases/intake_fixture.hpp"

namespace baileo::tests {
namespace {

struct PinFixture : IntakeFixture {
    domain::KioskId kiosk = id<domain::KioskId>("00112233445566ff");

    PinFixture() {
        publish(a_catalogue({"sageru"}));
        kiosk = usecases::invite_kiosk(services, "Loket 3", "")->kiosk;
    }
    [[nodiscard]] protocol::KioskSettings settings() const {
        const auto settings = protocol::read_settings_note(*usecases::settings_note(services, kiosk),
                                                           identity.publisher().verifier());
        REQUIRE(settings.has_value());
        return *settings;
    }
    [[nodiscard]] std::optional<std::uint64_t> version() const {
        return ask([&](store::Reader& reader) { return usecases::settings_version(reader, kiosk); });
    }
};

TEST_CASE_FIXTURE(PinFixture, "a new PIN reaches its kiosk as a signed hash") {
    CHECK_FALSE(version().has_value());

    const auto pin = usecases::set_kiosk_pin(services, kiosk);

    REQUIRE(pin.has_value());
    CHECK(settings().kiosk == kiosk);
    CHECK(crypto::is_secret_of(settings().pin_hash, pin->text()));
    CHECK(version() == settings().version);
}

TEST_CASE_FIXTURE(PinFixture, "each PIN is another one and makes a newer version") {
    const auto first = usecases::set_kiosk_pin(services, kiosk);
    const std::uint64_t first_version = settings().version;

    const auto second = usecases::set_kiosk_pin(services, kiosk);

    REQUIRE(second.has_value());
    CHECK(*second != *first);
    CHECK(settings().version > first_version);
}

TEST_CASE_FIXTURE(PinFixture, "only a kiosk that may take part gets a PIN") {
    const auto unknown = usecases::set_kiosk_pin(services, id<domain::KioskId>("ffffffffffffffff"));
    REQUIRE_FALSE(unknown.has_value());
    CHECK(unknown.error().code == ErrorCode::not_found);

    REQUIRE(usecases::revoke_kiosk(services, kiosk).has_value());
    const auto revoked = usecases::set_kiosk_pin(services, kiosk);
    REQUIRE_FALSE(revoked.has_value());
    CHECK(revoked.error().code == ErrorCode::conflict);
}

TEST_CASE_FIXTURE(PinFixture, "a kiosk for which nothing is settled is told so") {
    const auto note = usecases::settings_note(services, kiosk);
    REQUIRE_FALSE(note.has_value());
    CHECK(note.error().code == ErrorCode::not_found);
}

}  // namespace
}  // namespace baileo::tests
