#include "tests/server/store/store_fixture.hpp"

namespace baileo::tests {
namespace {

using domain::Rating;
using merge::Verdict;
using store::Reader;
using store::Writer;

struct TallyFixture : StoreFixture {
    const domain::InnovationId sageru = id<domain::InnovationId>("sageru");

    [[nodiscard]] merge::Tally tally() const {
        const auto tally = store::ask(*store, [](Reader& reader) { return reader.tally(); });
        REQUIRE(tally.has_value());
        return *tally;
    }
    [[nodiscard]] std::uint64_t revision() const {
        const auto revision = store::ask(*store, [](Reader& reader) { return reader.tally_revision(); });
        REQUIRE(revision.has_value());
        return *revision;
    }
    void add(const merge::Tally& difference) const {
        REQUIRE(store->write([&](Writer& writer) { return writer.add_to_tally(difference); }));
    }
};

TEST_CASE_FIXTURE(TallyFixture, "differences add up to the tally and raise its revision") {
    merge::Tally expected;
    merge::Tally first;
    merge::apply(first, Verdict::counted, sageru, Rating::poor, 1);
    merge::apply(first, Verdict::quarantined, sageru, Rating::good, 1);
    merge::Tally second;
    merge::apply(second, Verdict::counted, sageru, Rating::poor, -1);
    merge::apply(second, Verdict::changed_in_visit, sageru, Rating::poor, 1);
    merge::apply(second, Verdict::counted, sageru, Rating::very_good, 1);
    const auto before = revision();

    add(first);
    add(second);

    expected.innovations[sageru] = {0, 0, 0, 1};
    expected.verdicts = {{Verdict::quarantined, 1}, {Verdict::changed_in_visit, 1}, {Verdict::counted, 1}};
    CHECK(tally() == expected);
    CHECK(revision() == before + 2);
}

TEST_CASE_FIXTURE(TallyFixture, "a verdict that no ballot has any more leaves the tally") {
    merge::Tally one;
    merge::apply(one, Verdict::quarantined, sageru, Rating::poor, 1);
    merge::Tally none;
    merge::apply(none, Verdict::quarantined, sageru, Rating::poor, -1);

    add(one);
    add(none);

    CHECK(tally() == merge::Tally{});
}

TEST_CASE_FIXTURE(TallyFixture, "a tally never falls below zero") {
    merge::Tally less;
    merge::apply(less, Verdict::counted, sageru, Rating::poor, -1);

    const auto added = store->write([&](Writer& writer) { return writer.add_to_tally(less); });

    CHECK_FALSE(added.has_value());
    CHECK(tally() == merge::Tally{});
}

TEST_CASE_FIXTURE(TallyFixture, "a tally that is put replaces the one before") {
    merge::Tally old;
    merge::apply(old, Verdict::counted, id<domain::InnovationId>("gone"), Rating::poor, 1);
    add(old);
    merge::Tally tally_now;
    tally_now.innovations[sageru] = {};

    REQUIRE(store->write([&](Writer& writer) { return writer.put_tally(tally_now); }));

    CHECK(tally() == tally_now);
}

}  // namespace
}  // namespace baileo::tests
