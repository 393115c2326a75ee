#include "kiosk/ui/scan_reader.hpp"

#include <doctest/doctest.h>

#include "kiosk/ui/focus.hpp"

namespace baileo::tests {
namespace {

using namespace std::chrono_literals;

/// Types one character after the other, this far apart; gives the moment of the last.
SinceBoot type(ui::ScanReader& reader, std::string_view text, SinceBoot apart,
               SinceBoot at = SinceBoot{1000}) {
    for (const char character : text)
        reader.follow(static_cast<char32_t>(character), at += apart);
    return at;
}

}  // namespace

TEST_CASE("what a scanner types before Enter is read as one piece") {
    ui::ScanReader reader;
    const SinceBoot at = type(reader, "KTB7QM4X2H9CX", 2ms);

    CHECK(reader.finish(at + 2ms) == "KTB7QM4X2H9CX");
    CHECK_FALSE(reader.finish(at + 4ms).has_value());
}

TEST_CASE("what was typed long before belongs to no scan") {
    ui::ScanReader reader;
    const SinceBoot at = type(reader, "aaaa", 2ms);
    const SinceBoot later = type(reader, "KTB7QM4X2H9CX", 2ms, at + 2s);

    CHECK(reader.finish(later + 2ms) == "KTB7QM4X2H9CX");
}

TEST_CASE("Enter pressed by a hand ends no scan") {
    ui::ScanReader reader;
    CHECK_FALSE(reader.finish(SinceBoot{5000}).has_value());
    const SinceBoot at = type(reader, "KTB7QM4X2H9CX", 2ms);
    CHECK_FALSE(reader.finish(at + 1s).has_value());
    const SinceBoot few = type(reader, "abc", 2ms, at + 5s);
    CHECK_FALSE(reader.finish(few + 2ms).has_value());
}

TEST_CASE("a scan without end takes no more memory than a code could need") {
    ui::ScanReader reader;
    const SinceBoot at = type(reader, std::string(100'000, 'x'), 0ms);
    CHECK(reader.finish(at)->size() == ui::ScanReader::longest);
}

TEST_CASE("digits of a scan move no focus and start no voice where codes are taken") {
    ui::Scene scene{.screen = "attract", .nodes = {}, .writings = {}};
    scene.first_key = visit::event::GuidanceRequested{};
    ui::FocusTracker focus;
    focus.show(scene, SinceBoot{0});
    const ui::KeyStroke digit{.key = ui::FocusKey::place, .at = SinceBoot{1000}, .place = 1};

    scene.takes_codes = true;
    CHECK_FALSE(focus.follow(digit, scene).has_value());
    scene.takes_codes = false;
    CHECK(focus.follow(digit, scene).has_value());
}

}  // namespace baileo::tests
