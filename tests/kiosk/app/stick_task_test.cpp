#include "kiosk/app/stick_task.hpp"

#include <doctest/doctest.h>

#include <atomic>

#include "tests/kiosk/app/enrolled_folder.hpp"
#include "tests/support/eventually.hpp"
#include "tests/support/temporary_directory.hpp"

using namespace baileo;

TEST_CASE("a running kiosk exports beside its screen and tells once how that went") {
    const tests::TemporaryDirectory folder;
    const tests::TemporaryDirectory stick;
    tests::make_enrolled_folder(folder.path());
    const SystemClock clock;
    crypto::SystemRandom random;
    const auto store = kiosk::KioskStore::open(app::settings_for(folder.path()), clock, random);
    REQUIRE(store);
    std::atomic<bool> woken = false;
    app::StickTask task(**store, stick.path(), [&] { woken = true; });
    REQUIRE(tests::eventually([&] { return woken.load(); }));

    const auto outcome = task.take();

    REQUIRE(outcome);
    REQUIRE(*outcome);
    CHECK(std::filesystem::exists((*outcome)->exported.file));
    CHECK_FALSE(task.take());
}
