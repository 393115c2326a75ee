#include "kiosk/platform/machine.hpp"

#include <doctest/doctest.h>

#include <fstream>
#include <iterator>

#include "kiosk/platform/reachability.hpp"
#include "tests/support/temporary_directory.hpp"

namespace baileo::platform {
namespace {

void write(const std::filesystem::path& file, const std::string& text) {
    std::filesystem::create_directories(file.parent_path());
    std::ofstream(file) << text;
}

std::string read(const std::filesystem::path& file) {
    std::ifstream stream(file);
    return {std::istreambuf_iterator<char>(stream), {}};
}

}  // namespace

TEST_CASE("only what is mounted under media is a stick") {
    const tests::TemporaryDirectory folder;
    const auto mounts = folder.path() / "mounts";
    write(mounts,
          "/dev/sda1 / ext4 rw 0 0\n"
          "/dev/sdb1 /media/petugas/STIK\\040JURNAL vfat rw 0 0\n"
          "tmpfs /run tmpfs rw 0 0\n"
          "/dev/sdc1 /run/media/petugas/B vfat rw 0 0\n"
          "/dev/sdd1 /mediation ext4 rw 0 0\n");
    CHECK(removable_media(mounts) ==
          std::vector<std::string>{"/media/petugas/STIK JURNAL", "/run/media/petugas/B"});
    CHECK(removable_media(folder.path() / "none").empty());
}

TEST_CASE("the panel's light is set in percent where the machine lets it be set") {
    const tests::TemporaryDirectory folder;
    CHECK_FALSE(Backlight(folder.path() / "none").percent());
    write(folder.path() / "panel" / "max_brightness", "255\n");
    write(folder.path() / "panel" / "brightness", "128\n");
    const Backlight light(folder.path());
    CHECK(light.percent() == 50);
    light.set(20);
    CHECK(read(folder.path() / "panel" / "brightness") == "51\n");
    CHECK(light.percent() == 20);
}

TEST_CASE("a port where nobody listens refuses") { CHECK(reach("127.0.0.1", 1) == Reach::refused); }

}  // namespace baileo::platform
