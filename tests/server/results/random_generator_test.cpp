#include <algorithm>

#include "server/results/random_generator.hpp"

#include <doctest/doctest.h>

using baileo::results::RandomGenerator;

TEST_CASE("the random generator gives the numbers of the published xoshiro256**") {
    RandomGenerator random(RandomGenerator::State{1, 2, 3, 4});

    for (const std::uint64_t expected :
         {11520UL, 0UL, 1509978240UL, 1215971899390074240UL, 1216172134540287360UL, 607988272756665600UL,
          16172922978634559625UL, 8476171486693032832UL, 10595114339597558777UL, 2904607092377533576UL})
        CHECK(random.next() == expected);
}

TEST_CASE("a seed is spread over the generator's state by the published SplitMix64") {
    // The published outputs of SplitMix64 for this seed.
    RandomGenerator filled(RandomGenerator::State{6457827717110365317UL, 3203168211198807973UL,
                                                  9817491932198370423UL, 4593380528125082431UL});
    RandomGenerator seeded(1234567);

    for (int i = 0; i < 10; ++i)
        CHECK(seeded.next() == filled.next());
}

TEST_CASE("a random fraction lies between 0 and 1 and is spread evenly") {
    RandomGenerator random(1);
    double sum = 0;
    double smallest = 1;
    double largest = 0;
    for (int i = 0; i < 100'000; ++i) {
        const double fraction = random.uniform();
        sum += fraction;
        smallest = std::min(smallest, fraction);
        largest = std::max(largest, fraction);
    }

    CHECK(smallest > 0);
    CHECK(largest < 1);
    CHECK(sum / 100'000 == doctest::Approx(0.5).epsilon(0.005));
}
