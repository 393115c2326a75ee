#include <doctest/doctest.h>
#include <sys/resource.h>

#include <cstdio>
#include <fstream>

#include "tests/kiosk/store/store_fixture.hpp"
#include "tests/support/child_process.hpp"
#include "tests/support/private_mount.hpp"

using namespace baileo;
namespace files = std::filesystem;

namespace {

constexpr int skipped = 77;

/// Lets files of this process grow up to a limit only; then writing fails.
class FileLimit {
  public:
    explicit FileLimit(rlim_t bytes) : handler_(std::signal(SIGXFSZ, SIG_IGN)) {
        ::getrlimit(RLIMIT_FSIZE, &before_);
        const rlimit limit{bytes, before_.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileLimit() {
        ::setrlimit(RLIMIT_FSIZE, &before_);
        std::signal(SIGXFSZ, handler_);
    }
    FileLimit(const FileLimit&) = delete;
    FileLimit& operator=(const FileLimit&) = delete;

  private:
    void (*handler_)(int);
    rlimit before_{};
};

/// Votes until storing fails; returns how many ballots were stored, and why the last was not.
std::pair<std::uint64_t, Error> vote_until_refused(tests::StoreFixture& kiosk) {
    for (std::uint64_t stored = 0; stored < 100'000; ++stored)
        if (const auto answer = kiosk.append({tests::ballot_of(kiosk.random)}); !answer)
            return {stored, answer.error()};
    return {0, {}};
}

/// In a file system of 1 MiB that only this process sees: fills it, frees space, goes on. Returns the line of
/// the check that failed, which is the exit code.
int fill_a_small_disk(const files::path& folder) {
    if (!tests::mount_for_me_alone(folder, "size=1m")) return skipped;
    tests::FakeClock clock;
    tests::SeededRandom random(1);
    auto opened = kiosk::KioskStore::open(tests::settings_in(folder), clock, random);
    if (!opened) return 1;
    auto& store = **opened;
    if (!store.enrolment().begin("http://localhost", random)) return 2;
    if (!store.enrolment().complete(tests::some_admission())) return 3;
    std::ofstream(folder / "ballast") << std::string(300'000, 'x');

    std::uint64_t stored = 0;
    Result<std::vector<kiosk::StoredBallot>> answer;
    while ((answer = store.journal().append_ballots(std::vector{tests::ballot_of(random)})))
        ++stored;
    if (stored == 0 || answer.error().code != ErrorCode::storage_full) return 4;
    if (store.journal().figures()->ballots != stored || !store.journal().verify_after(0)) return 5;

    files::remove(folder / "ballast");
    if (!store.journal().append_ballots(std::vector{tests::ballot_of(random)})) return 6;
    return store.journal().figures()->ballots == stored + 1 ? 0 : 7;
}

}  // namespace

TEST_CASE("a ballot that a full disk does not take is reported and voting goes on when there is space") {
    const tests::TemporaryDirectory folder;
    tests::ChildProcess child([&] { return fill_a_small_disk(folder.path()); });

    const int step = child.wait();

    if (step == skipped)
        MESSAGE("skipped: no small file system can be mounted here");
    else
        CHECK(step == 0);
}

TEST_CASE("a ballot that cannot be written is reported and nothing of it stays") {
    tests::EnrolledStore kiosk;
    std::uint64_t stored = 0;
    {
        const FileLimit limit(600'000);
        auto [count, error] = vote_until_refused(kiosk);
        stored = count;
        CHECK((error.code == ErrorCode::storage_failed || error.code == ErrorCode::storage_full));
        CHECK(stored > 0);
        CHECK(kiosk.store->journal().figures()->ballots == stored);
    }

    CHECK(kiosk.append({tests::ballot_of(kiosk.random)}));
    kiosk.reopen();
    CHECK(kiosk.store->journal().figures()->ballots == stored + 1);
}
