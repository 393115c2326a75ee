#pragma once

#include <filesystem>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "kiosk/gallery/bitmap.hpp"
#include "kiosk/visit/state.hpp"

namespace baileo::tests {

/// Screens whose reference pictures lie in one folder.
struct ReferenceSet {
    std::string_view name;
    std::string_view panel;
    visit::Preferences preferences;
    bool has_every_screen = false;  ///< or only some that differ much
};

[[nodiscard]] std::span<const ReferenceSet> reference_sets();

/// A picture of an innovation that needs no file: the same on every machine.
[[nodiscard]] gallery::Bitmap painted_picture(const std::string& name);

/// Draws the screens of a set, one after the other. False if there are no fonts to draw with.
using Taker = std::function<void(const std::string& screen, const gallery::Bitmap& photograph)>;
[[nodiscard]] bool draw(const ReferenceSet& set, const Taker& take);

/// Where the references of a set lie in a folder with all of them.
[[nodiscard]] std::filesystem::path reference_of(const std::filesystem::path& folder, const ReferenceSet& set,
                                                 const std::string& screen);
/// References of screens that are none any more.
[[nodiscard]] std::vector<std::filesystem::path> left_over(const std::filesystem::path& folder,
                                                           const ReferenceSet& set,
                                                           const std::vector<std::string>& screens);

}  // namespace baileo::tests
