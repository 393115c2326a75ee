#include "server/panel/criteria.hpp"

#include <doctest/doctest.h>

using namespace baileo;
using namespace baileo::panel;

namespace {

CriterionId criterion(std::string_view id) { return *CriterionId::parse(id); }

Criteria two(unsigned first, unsigned second) {
    return {{criterion("benefit"), {"Manfaat", "Benefit"}, first, {}},
            {criterion("novelty"), {"Kebaruan", "Novelty"}, second, {}}};
}

}  // namespace

TEST_CASE("both sets of criteria that come with the program have five of a fifth each") {
    for (const Criteria& criteria : {national_criteria(), regional_criteria()}) {
        CHECK(check(criteria).has_value());
        CHECK(criteria.size() == 5);
        for (const Criterion& each : criteria) {
            CHECK(each.weight == 20);
            CHECK_FALSE(each.name.id.empty());
            CHECK_FALSE(each.name.en.empty());
        }
    }
}

TEST_CASE("weights of criteria are whole per cents that add up to a hundred") {
    CHECK(check(two(60, 40)).has_value());
    CHECK(check(two(60, 39)).error().detail == "the weights add up to 99, not 100");
    CHECK_FALSE(check(two(100, 0)).has_value());
    CHECK_FALSE(check({}).has_value());
    CHECK_FALSE(check({two(50, 50)[0], two(50, 50)[0]}).has_value());
}

TEST_CASE("anchors grow, say something in both languages and stay within the marks") {
    const auto with = [](std::vector<Anchor> anchors) {
        Criteria criteria = two(60, 40);
        criteria[0].anchors = std::move(anchors);
        return check(criteria).has_value();
    };

    CHECK(with({{0, {"Belum", "Not yet"}}, {100, {"Penuh", "In full"}}}));
    CHECK_FALSE(with({{50, {"Sama", "Same"}}, {50, {"Sama", "Same"}}}));
    CHECK_FALSE(with({{101, {"Lebih", "More"}}}));
    CHECK_FALSE(with({{50, {"Hanya satu bahasa", ""}}}));
}

TEST_CASE("a total is the marks by weight and exact") {
    const Criteria criteria = two(70, 30);

    CHECK(weighted_total(criteria, {{criterion("benefit"), 80}, {criterion("novelty"), 91}}) == 83.3);
    CHECK(weighted_total(criteria, {{criterion("benefit"), 0}, {criterion("novelty"), 0}}) == 0.0);
    CHECK(weighted_total(criteria, {{criterion("benefit"), 100}, {criterion("novelty"), 100}}) == 100.0);
}

TEST_CASE("a missing mark is missing and never zero") {
    CHECK_FALSE(weighted_total(two(70, 30), {{criterion("benefit"), 80}}).has_value());
    CHECK_FALSE(weighted_total(two(70, 30), {}).has_value());
}
