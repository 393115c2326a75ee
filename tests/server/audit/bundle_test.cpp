// What a bundle of evidence holds, and what it does not.
#include "server/audit/leaves.hpp"
#include "server/audit/records.hpp"
#include "server/usecases/published_log.hpp"
#include "tests/server/audit/evidence_fixture.hpp"

namespace baileo::tests {
namespace {

using audit::BundleKind;
using audit::Files;

std::string all_of(const Files& files) {
    std::string all;
    for (const auto& [path, bytes] : files)
        all += path + bytes;
    return all;
}

TEST_CASE_FIXTURE(EvidenceFixture, "an auditor's bundle shows that the result follows from its ballots") {
    const audit::BundleReport report =
        audit::check_bundle(bundle(), {identity.server().verifier(), std::nullopt});

    CAPTURE(audit::in_words(report));
    CHECK_FALSE(report.fault.has_value());
    CHECK(report.received == 11);
    CHECK(report.counted == 7);
    CHECK(report.waiting == 0);
    CHECK(audit::in_words(report).starts_with(
        "The published result follows from these 11 ballots: 7 count.\n"));
}

TEST_CASE_FIXTURE(EvidenceFixture, "the same data gives the same bundle, byte for byte") {
    CHECK(bundle() == bundle());
    CHECK(bundle(BundleKind::everybody) == bundle(BundleKind::everybody));
}

TEST_CASE_FIXTURE(EvidenceFixture, "a bundle holds every line of a journal as it was received") {
    std::string lines;
    for (std::uint64_t seq = 1; seq <= first.size(); ++seq)
        lines += first.line(seq) + "\n";

    CHECK(bundle().at("journals/1.jsonl") == lines);
}

TEST_CASE_FIXTURE(EvidenceFixture, "the bundle for everybody holds no line, salt, number, visit or code") {
    const Files files = bundle(BundleKind::everybody);
    const std::string all = all_of(files);

    CHECK(caught_by(files) == "");
    CHECK(files.lower_bound("journals/") == files.lower_bound("journals0"));
    for (const char* word : {"\"salt\":\"", "\"seq\"", "\"commit\"", "\"visit\"", "code_tag", "mono_ms",
                             "through", "stored_seq", "verdict"}) {
        CAPTURE(word);
        // The salt of all ballot codes stands in the catalogue, which everybody can fetch.
        const std::string_view text = std::string_view(word) == "\"salt\":\"" ? files.at("tally.json") : all;
        CHECK(text.find(word) == std::string_view::npos);
    }
    for (std::uint64_t seq = 1; seq <= first.size(); ++seq) {
        const std::string_view line = first.line(seq);
        CHECK(all.find(line.substr(line.find("\"salt\":\"") + 8, 64)) == std::string::npos);
    }
}

TEST_CASE_FIXTURE(EvidenceFixture, "ballots that came after the newest checkpoint are told, and no fault") {
    cast(first, "sageru", 40);
    send_new(first);

    const audit::BundleReport report = audit::check_bundle(bundle());

    CHECK_FALSE(report.fault.has_value());
    CHECK(report.waiting == 1);
}

TEST_CASE_FIXTURE(EvidenceFixture, "entries that a kiosk signed for and that did not come are told") {
    cast(first, "sageru", 41);
    cast(first, "sageru", 42);
    const std::uint64_t stored = known(first.kiosk()).journal.stored.seq;
    REQUIRE(send(first, first.batch(stored + 1, stored + 1)).has_value());

    const audit::BundleReport report = audit::check_bundle(bundle());

    CAPTURE(audit::in_words(report));
    CHECK_FALSE(report.fault.has_value());
    CHECK(report.outside == 1);
}

TEST_CASE_FIXTURE(EvidenceFixture,
                  "what a kiosk signed against its own journal is in the bundle, and can be proven") {
    JournalWriter other({first.kiosk(), id<domain::Epoch>("00000000000000e1"), first.key().public_key(),
                         identity.server().verifier().text()},
                        key_of(101));
    other.add(a_ballot("sageru", domain::Rating::poor, 1));
    CHECK_FALSE(send(other, other.everything()).has_value());

    Files files = bundle();
    const audit::BundleReport report = audit::check_bundle(files);
    CAPTURE(audit::in_words(report));
    CHECK_FALSE(report.fault.has_value());
    CHECK(report.forks == 1);
    const auto fork = audit::read_fork(audit::lines_of(files.at("journals/forks.jsonl"))->front());
    REQUIRE(fork.has_value());
    CHECK(fork->line == other.line(1));

    audit::ForkRecord invented = *fork;
    invented.head_note = protocol::write_head_note(other.head(1), first.kiosk(), key_of(66));
    files["journals/forks.jsonl"] = audit::write_fork(invented) + "\n";
    audit::seal(files, BundleKind::auditor, identity.server());
    CHECK(caught_by(files) == "forks");
}

TEST_CASE_FIXTURE(EvidenceFixture, "a day of the log is closed once, however often it is asked for") {
    cast(first, "sageru", 43);
    send_new(first);
    const auto once = usecases::close_log_day(services);
    cast(first, "sageru", 44);
    send_new(first);
    const auto twice = usecases::close_log_day(services);

    REQUIRE(once.has_value());
    REQUIRE(twice.has_value());
    CHECK(once->added);
    CHECK(once->ballots == 1);
    CHECK_FALSE(twice->added);
    CHECK(twice->newest.checkpoint == once->newest.checkpoint);
}

TEST_CASE_FIXTURE(EvidenceFixture, "a day without news needs no checkpoint") {
    const auto closing = usecases::close_log_day(services);

    REQUIRE(closing.has_value());
    CHECK_FALSE(closing->added);
    CHECK(closing->newest.number == 2);
}

TEST_CASE_FIXTURE(EvidenceFixture, "each checkpoint of the log is shown to continue the one before") {
    cast(second, "sageru", 45);
    send_new(second);
    close_day();
    const auto log = ask([](store::Reader& reader) { return usecases::read_log(reader); });
    const auto batches = ask([](store::Reader& reader) { return reader.log_batches(); });
    const auto key = usecases::log_signer(identity).verifier();

    REQUIRE(batches.size() == 3);
    for (std::size_t i = 1; i < batches.size(); ++i) {
        const auto before = usecases::checkpoint_of(batches[i - 1], key);
        const auto now = usecases::checkpoint_of(batches[i], key);
        REQUIRE(before.has_value());
        REQUIRE(now.has_value());
        CHECK(log::verify_consistency(before->head, now->head,
                                      log.tree.consistency_proof(before->head.size, now->head.size)));
    }
}

TEST_CASE("what stands in a bundle's rows is read back as it was written, and in no other spelling") {
    const audit::DecisionRecord decision{
        3,       "suspend",       id<domain::KioskId>("0f00000000000001"), "karena \"pindah\"",
        "admin", FakeClock::start};
    const std::string line = audit::write_decision(decision);

    CHECK(line == R"({"number":3,"kind":"suspend","kiosk":"0f00000000000001","reason":"karena \"pindah\"",)"
                  R"("author":"admin","decided_at_ms":1785718800000})");
    const auto read = audit::read_decision(line);
    REQUIRE(read.has_value());
    CHECK(audit::write_decision(*read) == line);
    CHECK_FALSE(audit::read_decision(" " + line).has_value());
    CHECK(audit::decision_leaf(3, line).size() > 32);
}

}  // namespace
}  // namespace baileo::tests
