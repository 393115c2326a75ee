#include "kiosk/sync/backoff.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <vector>

#include "tests/support/seeded_random.hpp"

using namespace baileo;
using std::chrono::milliseconds;
using std::chrono::seconds;

TEST_CASE("waiting times are spread between nothing and a limit that doubles up to five minutes") {
    struct Row {
        unsigned failures;
        milliseconds limit;
    };
    for (const Row row : {Row{1, seconds(1)}, Row{2, seconds(2)}, Row{3, seconds(4)}, Row{8, seconds(128)},
                          Row{9, seconds(256)}, Row{10, seconds(300)}, Row{1000, seconds(300)}}) {
        CAPTURE(row.failures);
        tests::SeededRandom random(row.failures);
        std::vector<milliseconds> waits;
        for (int i = 0; i < 1000; ++i)
            waits.push_back(sync::wait_after(row.failures, random));

        const auto [least, most] = std::ranges::minmax(waits);
        CHECK(least < row.limit / 10);
        CHECK(most <= row.limit);
        CHECK(most > row.limit / 10 * 9);
    }
}

TEST_CASE("without a failure there is no wait") {
    tests::SeededRandom random(1);

    CHECK(sync::wait_after(0, random) == milliseconds(0));
}
