#include "server/results/survey_index.hpp"

#include <doctest/doctest.h>

#include "server/results/citizen_index.hpp"

using namespace baileo;
using namespace baileo::results;
using baileo::domain::Aspect;
using baileo::domain::Rating;
using baileo::merge::Counts;

namespace {

/// All nine elements answered alike, but for those that are named.
ElementCounts alike(const Counts& counts, const ElementCounts& but = {}) {
    ElementCounts elements = but;
    for (const Aspect element : domain::aspect_words.values())
        elements.try_emplace(element, counts);
    return elements;
}

}  // namespace

TEST_CASE("the survey's index is the mean of nine means times 25") {
    CHECK(survey_index(alike({0, 0, 0, 7})) == 100.0);
    CHECK(survey_index(alike({5, 0, 0, 0})) == 25.0);
    CHECK(survey_index(alike({1, 1, 1, 1})) == 62.5);
    // 25 * (8 * 3 + 10/3) / 9 = 75.9259...
    CHECK(survey_index(alike({0, 0, 2, 0}, {{Aspect::cost, {0, 0, 2, 1}}})) == 75.93);
    // 25 * (3.40 + 3.20 + 2.80 + 4.00 + 3.30 + 3.50 + 3.60 + 3.10 + 2.90) / 9 = 82.777...
    CHECK(survey_index({{Aspect::requirements, {0, 0, 6, 4}},
                        {Aspect::procedure, {0, 0, 8, 2}},
                        {Aspect::time, {0, 2, 8, 0}},
                        {Aspect::cost, {0, 0, 0, 10}},
                        {Aspect::product, {0, 0, 7, 3}},
                        {Aspect::competence, {0, 0, 5, 5}},
                        {Aspect::behaviour, {0, 0, 4, 6}},
                        {Aspect::complaints, {0, 0, 9, 1}},
                        {Aspect::facilities, {0, 1, 9, 0}}}) == 82.78);
}

TEST_CASE("each element weighs a ninth, however many answered it") {
    CHECK(survey_index(alike({0, 0, 1, 0}, {{Aspect::time, {1000, 0, 0, 0}}})) == 69.44);
    CHECK(survey_index(alike({0, 0, 1, 0}, {{Aspect::time, {1, 0, 0, 0}}})) == 69.44);
}

TEST_CASE("a half of the survey's index goes up exactly") {
    const Counts good{0, 0, 1, 0};
    // 25 * (27 + 9/5000) / 9 = 75.005
    CHECK(survey_index(alike(good, {{Aspect::time, {0, 0, 4991, 9}}})) == 75.01);
    CHECK(survey_index(alike(good, {{Aspect::time, {0, 0, 4992, 8}}})) == 75.0);
    // 1/3000 + 11/7500 = 9/5000, though neither ends as a decimal or binary fraction.
    CHECK(survey_index(alike(good, {{Aspect::time, {0, 0, 2999, 1}}, {Aspect::cost, {0, 0, 7489, 11}}})) ==
          75.01);
    CHECK(survey_index(alike(good, {{Aspect::time, {0, 0, 3000, 1}}, {Aspect::cost, {0, 0, 7489, 11}}})) ==
          75.0);
}

TEST_CASE("the survey's index is rounded before it is banded") {
    // 25 * (7 * 3 + 1 + 6991/5000) / 9 = 64.995, between D and C.
    const Counts good{0, 0, 1, 0};
    const Counts poor{1, 0, 0, 0};
    const auto between =
        survey_index(alike(good, {{Aspect::time, poor}, {Aspect::cost, {3009, 1991, 0, 0}}}));
    const auto below = survey_index(alike(good, {{Aspect::time, poor}, {Aspect::cost, {3010, 1990, 0, 0}}}));

    CHECK(between == 65.0);
    CHECK(band(*between) == 'C');
    CHECK(below == 64.99);
    CHECK(band(*below) == 'D');
}

TEST_CASE("a survey with an element that nobody answered has no index") {
    ElementCounts elements = alike({0, 0, 1, 0});
    elements[Aspect::facilities] = {};
    CHECK_FALSE(survey_index(elements).has_value());
    elements.erase(Aspect::facilities);
    CHECK_FALSE(survey_index(elements).has_value());
    CHECK_FALSE(survey_index({}).has_value());
}

TEST_CASE("what a ballot skips counts for no element") {
    ElementCounts elements;
    domain::Answers answers;
    answers.aspects = {{Aspect::time, Rating::good}, {Aspect::cost, Rating::poor}};
    add(elements, answers);
    answers.aspects = {{Aspect::time, Rating::very_good}};
    add(elements, answers);

    CHECK(elements == ElementCounts{{Aspect::time, {0, 0, 1, 1}}, {Aspect::cost, {1, 0, 0, 0}}});
    CHECK(mean_answer(elements[Aspect::time]) == 3.5);
    CHECK_FALSE(mean_answer({}).has_value());
}
