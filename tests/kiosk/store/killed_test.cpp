// What a program promised before it was killed holds afterwards. The promises go through a pipe to this
// process, so that the list of them does not depend on what is tested.
#include <doctest/doctest.h>
#include <fcntl.h>

#include <map>
#include <thread>

#include "shared/journal/json_reader.hpp"
#include "tests/kiosk/store/store_fixture.hpp"
#include "tests/support/child_process.hpp"

using namespace baileo;

namespace {

constexpr int rounds = 60;

struct Promise {
    char ballot[32];
    ByteArray<32> commitment;
};

/// Stores visits of one to three ballots and promises each ballot once it is stored, until it is killed.
int vote_until_killed(const std::filesystem::path& folder, std::uint64_t seed, int promises) {
    const tests::FakeClock clock;
    tests::SeededRandom random(seed);
    auto store = kiosk::KioskStore::open(tests::settings_in(folder), clock, random);
    if (!store) return 1;
    while (true) {
        std::vector<domain::Ballot> visit;
        for (std::uint64_t left = 1 + random.below(3); left > 0; --left)
            visit.push_back(tests::ballot_of(random));
        const auto stored = (*store)->journal().append_ballots(visit);
        if (!stored) return 2;
        for (const auto& ballot : *stored) {
            Promise promise{};
            std::ranges::copy(ballot.ballot.text(), promise.ballot);
            promise.commitment = ballot.commitment;
            if (::write(promises, &promise, sizeof promise) != sizeof promise) return 3;
        }
    }
}

/// Lets a child vote, kills it at a random moment, and adds what it promised.
void vote_and_kill(const std::filesystem::path& folder, tests::SeededRandom& random,
                   std::vector<Promise>& promised) {
    std::array<int, 2> pipe{};
    REQUIRE(::pipe2(pipe.data(), O_CLOEXEC) == 0);
    const std::uint64_t seed = random.number();
    tests::ChildProcess child([&] { return vote_until_killed(folder, seed, pipe[1]); });
    ::close(pipe[1]);
    Promise promise{};
    for (std::uint64_t left = random.below(20); left > 0 && ::read(pipe[0], &promise, sizeof promise) > 0;
         --left)
        promised.push_back(promise);
    std::this_thread::sleep_for(std::chrono::microseconds(random.below(3000)));
    child.kill();
    while (::read(pipe[0], &promise, sizeof promise) == sizeof promise)
        promised.push_back(promise);
    ::close(pipe[0]);
}

/// How often each ballot stands in the journal, and with which commitment.
std::map<std::string, std::vector<journal::Commitment>> ballots_in(kiosk::KioskStore& store) {
    std::map<std::string, std::vector<journal::Commitment>> found;
    journal::JsonReader reader;
    const auto lines = store.journal().lines_after(0, 1'000'000, 1'000'000'000);
    for (const std::string& line : *lines) {
        const auto entry = reader.read_entry(line);
        const auto cast = reader.read_ballot_body(std::string(entry->body));
        found[cast->ballot.id.text()].push_back(cast->commitment);
    }
    return found;
}

}  // namespace

TEST_CASE("every ballot that was promised before a kill stands in the journal exactly once") {
    tests::EnrolledStore kiosk;
    kiosk.store.reset();
    tests::SeededRandom random(20261124);
    std::vector<Promise> promised;

    for (int round = 0; round < rounds; ++round) {
        CAPTURE(round);
        vote_and_kill(kiosk.folder.path(), random, promised);

        kiosk.reopen();  // checks the whole chain
        const auto found = ballots_in(*kiosk.store);
        for (const Promise& promise : promised) {
            const auto ballot = found.find(std::string(promise.ballot, 32));
            REQUIRE(ballot != found.end());
            REQUIRE(ballot->second == std::vector{promise.commitment});
        }
        CHECK(kiosk.store->journal().figures()->ballots == found.size());
        kiosk.store.reset();
    }
    CHECK(promised.size() > rounds);
}
