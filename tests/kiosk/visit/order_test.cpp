#include "kiosk/visit/order.hpp"

#include <doctest/doctest.h>
#include <algorithm>
#include <map>

#include "tests/kiosk/visit/samples.hpp"

namespace baileo::visit {
namespace {

std::vector<std::string> names(const std::vector<const domain::Innovation*>& list) {
    std::vector<std::string> result;
    for (const domain::Innovation* innovation : list)
        result.push_back(innovation->id.text());
    return result;
}

}  // namespace

TEST_CASE("the same seed gives the same order") {
    const domain::Catalogue catalogue = a_catalogue();

    CHECK(shuffled(catalogue, {}, 1) == shuffled(catalogue, {}, 1));
    CHECK(shuffled(catalogue, {}, 1) != shuffled(catalogue, {}, 2));
}

TEST_CASE("the order of a seed never changes, because stored positions are checked against it") {
    const domain::Catalogue catalogue = a_catalogue();

    // Worked out by a second program, in Python.
    const std::vector<std::string> expected{"pala-7", "pala-5", "pala-2", "pala-3",
                                            "pala-4", "pala-1", "pala-8", "pala-6"};
    CHECK(names(shuffled(catalogue, domain::UnitKind::puskesmas, 20261124)) == expected);
}

TEST_CASE("a list holds every innovation on offer of its kind once") {
    const domain::Catalogue catalogue = a_catalogue();

    std::vector<std::string> all = names(shuffled(catalogue, {}, 3));
    std::ranges::sort(all);
    CHECK(all.size() == 11);
    CHECK(std::ranges::adjacent_find(all) == all.end());
    CHECK(std::ranges::find(all, "usang") == all.end());

    std::vector<std::string> of_offices = names(shuffled(catalogue, domain::UnitKind::opd, 3));
    std::ranges::sort(of_offices);
    CHECK(of_offices == std::vector<std::string>{"apel", "bakau", "cengkeh"});
    CHECK(shuffled(catalogue, domain::UnitKind::sekolah, 3).empty());
}

TEST_CASE("every innovation comes first about equally often") {
    const domain::Catalogue catalogue = a_catalogue();
    constexpr unsigned seeds = 11000;

    std::map<std::string, unsigned> first;
    for (unsigned seed = 0; seed < seeds; ++seed)
        ++first[shuffled(catalogue, {}, seed).front()->id.text()];

    CHECK(first.size() == 11);
    // 1000 each are expected, with a standard deviation of 30.
    for (const auto& [name, times] : first) {
        CAPTURE(name);
        CHECK(times > 850);
        CHECK(times < 1150);
    }
}

}  // namespace baileo::visit
