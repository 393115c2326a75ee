#include "kiosk/sync/stick.hpp"

#include <doctest/doctest.h>
#include <sys/mount.h>

#include <fstream>
#include <iterator>

#include "shared/protocol/messages.hpp"
#include "shared/protocol/notes.hpp"
#include "tests/kiosk/store/store_fixture.hpp"
#include "tests/support/child_process.hpp"
#include "tests/support/private_mount.hpp"

using namespace baileo;

namespace {

std::string bytes_of(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

/// An enrolled kiosk with two ballots, a stick, and a server that is far away.
struct StickFixture : tests::StoreFixture {
    crypto::SigningKey server_key = crypto::SigningKey::from_seed({5});
    protocol::Signer server{"baileo-server", server_key};
    tests::TemporaryDirectory stick;

    StickFixture() {
        enrol_with(*store);
        REQUIRE(append({tests::ballot_of(random), tests::ballot_of(random)}));
    }

    void enrol_with(kiosk::KioskStore& with) {
        kiosk::Admission admission = tests::some_admission();
        admission.server_key = server.verifier().text();
        REQUIRE(with.enrolment().begin("http://localhost", random));
        REQUIRE(with.enrolment().complete(admission));
    }
    [[nodiscard]] domain::KioskId kiosk_id() const { return tests::some_admission().kiosk; }
    [[nodiscard]] std::uint64_t size() const { return store->journal().head()->seq; }

    /// What the server would say when it has the journal up to here.
    [[nodiscard]] protocol::Acknowledgement told(std::uint64_t through) const {
        return {.kiosk = kiosk_id(),
                .stored = **store->journal().head_at(through),
                .continuation = "next",
                .server_time = WallTime(std::chrono::milliseconds(1))};
    }
    std::filesystem::path bring(const std::string& note, const std::string& numbers = "1-3") const {
        auto file = stick.path() / ("baileo-journal-" + kiosk_id().text() + "-" + numbers + ".ack");
        std::ofstream(file, std::ios::binary) << note;
        return file;
    }
    [[nodiscard]] std::uint64_t acknowledged() const { return store->journal().acknowledged()->stored.seq; }
    [[nodiscard]] ErrorCode refused(const std::filesystem::path& file) const {
        const auto taken = sync::import_acknowledgement_file(*store, file);
        REQUIRE_FALSE(taken);
        return taken.error().code;
    }
};

}  // namespace

TEST_CASE_FIXTURE(StickFixture,
                  "an export holds the very lines of the journal and the signed head of a batch") {
    const auto exported = sync::export_journal(*store, stick.path());

    REQUIRE(exported);
    CHECK(exported->file == stick.path() / "baileo-journal-00112233445566ff-1-3.jsonl");
    std::string expected;
    for (const std::string& line : lines())
        expected += line + "\n";
    const std::string bytes = bytes_of(exported->file);
    REQUIRE(bytes.starts_with(expected));
    const auto note = protocol::read_head_line(bytes.substr(expected.size()));
    REQUIRE(note);
    const auto head = protocol::read_head_note(*note, kiosk_id(), store->enrolment().key()->public_key());
    REQUIRE(head);
    CHECK(*head == *store->journal().head());
}

TEST_CASE_FIXTURE(StickFixture, "an export is an entry of the journal and the last one of its own file") {
    REQUIRE(sync::export_journal(*store, stick.path()));

    CHECK(size() == 3);
    CHECK(lines().back().find(R"("type":"exported")") != std::string::npos);
    CHECK(lines().back().find(R"("body":{"first":1})") != std::string::npos);
}

TEST_CASE_FIXTURE(StickFixture, "an export may begin at a later entry") {
    const auto exported = sync::export_journal(*store, stick.path(), 3);

    REQUIRE(exported);
    CHECK(exported->file.filename() == "baileo-journal-00112233445566ff-3-3.jsonl");
    CHECK(bytes_of(exported->file).starts_with(lines().back()));
}

TEST_CASE_FIXTURE(StickFixture, "a journal of thousands of entries is exported whole") {
    for (int visit = 0; visit < 50; ++visit) {
        std::vector<domain::Ballot> ballots;
        for (int i = 0; i < 50; ++i)
            ballots.push_back(tests::ballot_of(random));
        REQUIRE(append(ballots));
    }

    const auto exported = sync::export_journal(*store, stick.path());

    REQUIRE(exported);
    std::string expected;
    for (const std::string& line : lines())
        expected += line + "\n";
    CHECK(bytes_of(exported->file).starts_with(expected));
}

TEST_CASE_FIXTURE(StickFixture, "an export that cannot begin writes no entry") {
    const auto nowhere = sync::export_journal(*store, stick.path() / "nowhere");
    const auto beyond = sync::export_journal(*store, stick.path(), 4);
    const auto nothing = sync::export_journal(*store, stick.path(), 0);

    REQUIRE_FALSE(nowhere);
    CHECK(nowhere.error().code == ErrorCode::not_found);
    REQUIRE_FALSE(beyond);
    CHECK(beyond.error().code == ErrorCode::not_found);
    CHECK_FALSE(nothing);
    CHECK(size() == 2);
}

TEST_CASE_FIXTURE(StickFixture, "what may be a copy of a kiosk exports nothing in its name") {
    store.reset();
    kiosk::StoreSettings settings = tests::settings_in(folder.path());
    settings.hardware_fingerprint = tests::another_machine;
    const auto copy = kiosk::KioskStore::open(settings, clock, random);
    REQUIRE(copy);

    const auto exported = sync::export_journal(**copy, stick.path());

    REQUIRE_FALSE(exported);
    CHECK(exported.error().code == ErrorCode::conflict);
    CHECK(std::filesystem::is_empty(stick.path()));
}

TEST_CASE("a kiosk that is not enrolled has nothing to export") {
    tests::StoreFixture kiosk;
    const tests::TemporaryDirectory stick;

    const auto visit = sync::visit_stick(*kiosk.store, stick.path());

    REQUIRE_FALSE(visit);
    CHECK(visit.error().code == ErrorCode::conflict);
}

TEST_CASE_FIXTURE(StickFixture, "a stick that is full or takes no writes says so and keeps no half file") {
    const auto try_out = [&] {
        if (!tests::mount_for_me_alone(stick.path(), "size=64k")) return 77;
        std::ofstream(stick.path() / "holidays.jpg") << std::string(65'000, 'x');
        const auto full = sync::export_journal(*store, stick.path());
        if (full || full.error().code != ErrorCode::storage_full) return 1;
        if (std::distance(std::filesystem::directory_iterator(stick.path()), {}) != 1) return 2;
        if (::mount("none", stick.path().c_str(), nullptr, MS_REMOUNT | MS_RDONLY, nullptr) != 0) return 77;
        const auto locked = sync::export_journal(*store, stick.path());
        return !locked && locked.error().code == ErrorCode::storage_read_only ? 0 : 3;
    };
    tests::ChildProcess child(try_out);

    const int step = child.wait();

    if (step == 77)
        MESSAGE("skipped: no small file system can be mounted here");
    else
        CHECK(step == 0);
}

TEST_CASE_FIXTURE(StickFixture, "an acknowledgement that comes by stick moves the kiosk forward") {
    const auto file = bring(protocol::write_acknowledgement(told(2), server));

    const auto through = sync::import_acknowledgement_file(*store, file);

    REQUIRE(through);
    CHECK(*through == 2);
    CHECK(store->journal().figures()->waiting_entries == 0);
    CHECK(store->journal().acknowledged()->continuation == "next");
}

TEST_CASE_FIXTURE(StickFixture, "an older acknowledgement that comes late changes nothing") {
    REQUIRE(
        sync::import_acknowledgement_file(*store, bring(protocol::write_acknowledgement(told(2), server))));
    protocol::Acknowledgement older = told(1);
    older.continuation = "long ago";

    const auto through =
        sync::import_acknowledgement_file(*store, bring(protocol::write_acknowledgement(older, server)));

    REQUIRE(through);
    CHECK(*through == 2);
    CHECK(store->journal().acknowledged()->continuation == "next");
}

TEST_CASE_FIXTURE(StickFixture, "an acknowledgement that says nothing new leaves the continuation as it is") {
    protocol::Acknowledgement by_network = told(2);
    by_network.continuation = "newer";
    REQUIRE(sync::import_acknowledgement_file(*store,
                                              bring(protocol::write_acknowledgement(by_network, server))));

    REQUIRE(
        sync::import_acknowledgement_file(*store, bring(protocol::write_acknowledgement(told(2), server))));

    CHECK(store->journal().acknowledged()->continuation == "newer");
}

TEST_CASE_FIXTURE(StickFixture, "a server that was restored may acknowledge less than before") {
    REQUIRE(
        sync::import_acknowledgement_file(*store, bring(protocol::write_acknowledgement(told(2), server))));
    protocol::Acknowledgement restored = told(1);
    restored.restore_epoch = 1;

    REQUIRE(
        sync::import_acknowledgement_file(*store, bring(protocol::write_acknowledgement(restored, server))));

    CHECK(acknowledged() == 1);
}

TEST_CASE_FIXTURE(StickFixture,
                  "an acknowledgement that the server did not sign for this journal is refused") {
    const auto stranger_key = crypto::SigningKey::from_seed({6});
    const protocol::Signer stranger{"baileo-server", stranger_key};
    protocol::Acknowledgement other_kiosk = told(2);
    other_kiosk.kiosk = *domain::KioskId::parse("00000000000000aa");
    protocol::Acknowledgement other_journal = told(2);
    other_journal.stored.hash.fill(7);

    CHECK(refused(bring(protocol::write_acknowledgement(told(2), stranger))) == ErrorCode::bad_signature);
    CHECK(refused(bring(protocol::write_acknowledgement(other_kiosk, server))) == ErrorCode::conflict);
    CHECK(refused(bring(protocol::write_acknowledgement(other_journal, server))) == ErrorCode::conflict);
    CHECK(refused(bring("holiday pictures")) == ErrorCode::malformed);
    CHECK(refused(bring(std::string(100'000, 'x'))) == ErrorCode::too_large);
    CHECK(refused(stick.path() / "nowhere.ack") == ErrorCode::not_found);
    CHECK(acknowledged() == 0);
}

TEST_CASE_FIXTURE(StickFixture, "a visit takes what the stick brings back and then exports") {
    bring(protocol::write_acknowledgement(told(2), server));
    bring("not signed by anybody", "1-9");

    const auto visit = sync::visit_stick(*store, stick.path());

    REQUIRE(visit);
    CHECK(visit->acknowledged_through == 2);
    REQUIRE(visit->refused.size() == 1);
    CHECK(visit->refused.front().find("1-9.ack") != std::string::npos);
    CHECK(visit->exported.last == 3);
    CHECK(bytes_of(visit->exported.file).find(R"("ack":"baileo-ack/1)") != std::string::npos);
}
