#include <doctest/doctest.h>

#include <fstream>

#include "kiosk/store/hardware_fingerprint.hpp"
#include "tests/kiosk/store/store_fixture.hpp"

using namespace baileo;
namespace files = std::filesystem;

TEST_CASE("an enrolment whose answer was lost goes on with the same key and epoch") {
    tests::StoreFixture kiosk;

    const auto first = kiosk.store->enrolment().begin("http://a", kiosk.random);
    kiosk.reopen();
    const auto second = kiosk.store->enrolment().begin("http://b", kiosk.random);

    REQUIRE(first);
    REQUIRE(second);
    CHECK(first->epoch == second->epoch);
    CHECK(first->key.public_key() == second->key.public_key());
}

TEST_CASE("an enrolled kiosk knows who it is after a restart") {
    tests::StoreFixture kiosk;
    const auto attempt = kiosk.store->enrolment().begin("http://a", kiosk.random);
    const auto identity = kiosk.store->enrolment().complete(tests::some_admission());
    REQUIRE(attempt);
    REQUIRE(identity);

    kiosk.reopen();

    CHECK(**kiosk.store->enrolment().identity() == *identity);
    CHECK(identity->kiosk == tests::some_admission().kiosk);
    CHECK(identity->public_key == attempt->key.public_key());
    CHECK(identity->server_url == "http://a");
    CHECK(kiosk.store->enrolment().key()->public_key() == identity->public_key);
    CHECK(kiosk.store->journal().head() == journal::genesis(identity->statement()));
    CHECK(kiosk.store->journal().acknowledged()->continuation == "first");
}

TEST_CASE("a kiosk is enrolled once") {
    tests::EnrolledStore kiosk;

    CHECK(kiosk.store->enrolment().begin("http://a", kiosk.random).error().code == ErrorCode::conflict);
    CHECK(kiosk.store->enrolment().complete(tests::some_admission()).error().code == ErrorCode::conflict);
}

TEST_CASE("the server's answer without a question is refused") {
    tests::StoreFixture kiosk;

    CHECK(kiosk.store->enrolment().complete(tests::some_admission()).error().code == ErrorCode::conflict);
}

TEST_CASE("nobody but the owner can read the key") {
    const tests::EnrolledStore kiosk;

    const auto mode = files::status(kiosk.folder.path() / "device.key").permissions();

    CHECK(mode == (files::perms::owner_read | files::perms::owner_write));
}

TEST_CASE("a store that was copied to another machine says so") {
    tests::EnrolledStore kiosk;
    kiosk.store.reset();
    auto settings = tests::settings_in(kiosk.folder.path());
    settings.hardware_fingerprint = tests::another_machine;

    const auto store = kiosk::KioskStore::open(settings, kiosk.clock, kiosk.random);

    REQUIRE(store);
    CHECK((*store)->standing() == kiosk::Standing::other_hardware);
}

TEST_CASE("machines are told apart by each of their serial numbers") {
    const tests::TemporaryDirectory machine;
    const auto put = [&](const std::string& file, const std::string& text) {
        files::create_directories((machine.path() / file).parent_path());
        std::ofstream(machine.path() / file) << text;
    };
    const auto fingerprint = [&] {
        return kiosk::hardware_fingerprint(kiosk::read_hardware_facts(machine.path()));
    };
    std::vector<std::string> seen{fingerprint()};
    for (const auto* file :
         {"etc/machine-id", "sys/class/dmi/id/board_serial", "sys/block/sda/device/serial"}) {
        put(file, "4711\n");
        seen.push_back(fingerprint());
    }

    std::ranges::sort(seen);
    CHECK(std::ranges::unique(seen).empty());
    CHECK(kiosk::read_hardware_facts(machine.path()).disk_serial == "4711");
    CHECK(fingerprint() == fingerprint());
}

TEST_CASE("each start of the machine has the kernel's name") {
    const tests::TemporaryDirectory machine;
    CHECK(kiosk::boot_name(machine.path()) == kiosk::unknown_boot);

    files::create_directories(machine.path() / "proc/sys/kernel/random");
    std::ofstream(machine.path() / "proc/sys/kernel/random/boot_id")
        << "1f0e9d8c-aaaa-bbbb-cccc-ddddeeeeffff\n";

    CHECK(kiosk::boot_name(machine.path()) == "1f0e9d8c");
}
