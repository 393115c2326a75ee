#include "kiosk/app/errand.hpp"

#include <doctest/doctest.h>

#include <atomic>

#include "kiosk/sync/stick.hpp"
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
    app::Errand<Result<sync::StickVisit>> errand([&] { woken = true; });

    errand.run([&] { return sync::visit_stick(**store, stick.path()); });
    REQUIRE(tests::eventually([&] { return woken.load(); }));

    const auto outcomes = errand.take_answers();
    REQUIRE(outcomes.size() == 1);
    REQUIRE(outcomes.front());
    CHECK(std::filesystem::exists(outcomes.front()->exported.file));
    CHECK(errand.take_answers().empty());
}
