#include "tests/kiosk/gallery/references.hpp"

#include <doctest/doctest.h>

#include <algorithm>

#include "tests/kiosk/gallery/likeness.hpp"

namespace baileo::tests {
namespace {

namespace fs = std::filesystem;

/// What is wrong with a screen, for people; empty if it looks like its reference.
std::string compare(const ReferenceSet& set, const std::string& screen, const gallery::Bitmap& photograph) {
    const std::string cell = std::string(set.name) + "/" + screen;
    const auto reference = gallery::read_picture(reference_of(BAILEO_REFERENCES, set, screen));
    if (!reference) return cell + " has no reference yet: look at it, then run ./dev references";
    const gallery::Bitmap seen = thumbnail(photograph);
    const Difference found = difference(*reference, seen);
    if (!found.is_seen()) return {};

    const fs::path shown = fs::path(BAILEO_DIFFERENCES) / set.name / (screen + ".png");
    fs::create_directories(shown.parent_path());
    const bool written = gallery::write_png(side_by_side(*reference, seen, found.marked), shown);
    return cell + " looks different in " + std::to_string(found.strays) + " pixels of its small picture" +
           (written ? "; reference, screen and difference: " + shown.string() : "");
}

void check_set(std::string_view name) {
    const auto set = std::ranges::find(reference_sets(), name, &ReferenceSet::name);
    REQUIRE(set != reference_sets().end());
    std::vector<std::string> screens;
    const bool drawn = draw(*set, [&](const std::string& screen, const gallery::Bitmap& photograph) {
        screens.push_back(screen);
        const std::string wrong = compare(*set, screen, photograph);
        CHECK_MESSAGE(wrong.empty(), wrong);
    });
    REQUIRE(drawn);
    CHECK(screens.size() >= 12);
    for (const fs::path& path : left_over(BAILEO_REFERENCES, *set, screens))
        FAIL_CHECK(path.string() << " shows no screen any more: ./dev references removes it");
}

}  // namespace

TEST_CASE("every screen looks as it did in Indonesian") { check_set("indonesian"); }
TEST_CASE("every screen looks as it did in English") { check_set("english"); }
TEST_CASE("every screen looks as it did with the largest text") { check_set("largest-text"); }
TEST_CASE("screens look as they did with lowered controls") { check_set("low-controls"); }
TEST_CASE("screens look as they did in the themes with more contrast") {
    check_set("medium-contrast");
    check_set("black-on-white");
    check_set("white-on-black");
}
TEST_CASE("screens look as they did on panels of other shapes") {
    check_set("landscape");
    check_set("small-portrait");
    check_set("tiny");
}
TEST_CASE("screens look as they did on a 4K panel") { check_set("4k"); }

}  // namespace baileo::tests
