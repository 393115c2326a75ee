#include <algorithm>
#include <iostream>
#include <span>

#include "tests/kiosk/gallery/likeness.hpp"
#include "tests/kiosk/gallery/references.hpp"

namespace baileo::tests {
namespace {

namespace fs = std::filesystem;

bool renew(const ReferenceSet& set) {
    const fs::path folder = BAILEO_REFERENCES;
    fs::create_directories(folder / set.name);
    std::vector<std::string> screens;
    int renewed = 0;
    const bool drawn = draw(set, [&](const std::string& screen, const gallery::Bitmap& photograph) {
        screens.push_back(screen);
        const fs::path path = reference_of(folder, set, screen);
        const gallery::Bitmap seen = thumbnail(photograph);
        // One that still serves stays as it is, so that a renewal shows in the history what has changed.
        const auto kept = gallery::read_picture(path);
        if (kept && difference(*kept, seen).strays == 0) return;
        renewed += gallery::write_png(seen, path) ? 1 : 0;
    });
    for (const fs::path& path : left_over(folder, set, screens))
        fs::remove(path);
    std::cout << set.name << ": " << screens.size() << " screens, " << renewed << " renewed\n";
    return drawn;
}

}  // namespace
}  // namespace baileo::tests

/// Renews the references of the sets that are named; without a name, lists all sets.
int main(int argc, char** argv) {
    const std::span<char*> names(argv + 1, static_cast<std::size_t>(argc - 1));
    bool all_drawn = true;
    for (const baileo::tests::ReferenceSet& set : baileo::tests::reference_sets())
        if (names.empty())
            std::cout << set.name << '\n';
        else if (std::ranges::find(names, set.name) != names.end())
            all_drawn = baileo::tests::renew(set) && all_drawn;
    return all_drawn ? 0 : 1;
}
