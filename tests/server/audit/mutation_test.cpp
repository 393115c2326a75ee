// Ways to tamper, and which check catches each. Whoever changes a bundle without the server's key is caught
// by its manifest; so most rows here are of an operator who has that key, and signs what was tampered with
// anew.
#include "server/audit/leaves.hpp"
#include "server/audit/records.hpp"
#include "server/usecases/published_log.hpp"
#include "tests/server/audit/evidence_fixture.hpp"
#include "tests/support/replaced.hpp"

namespace baileo::tests {
namespace {

using audit::BundleKind;
using audit::Files;

/// Replaces the first occurrence, which must be there.
void change(std::string& text, std::string_view from, std::string_view to) {
    const auto at = text.find(from);
    REQUIRE_MESSAGE(at != std::string::npos, from);
    text.replace(at, from.size(), to);
}

/// The lines of a file, for rearranging.
std::vector<std::string> lines(const std::string& file) {
    const auto views = audit::lines_of(file);
    REQUIRE(views.has_value());
    return {views->begin(), views->end()};
}
std::string joined(const std::vector<std::string>& lines) {
    std::string file;
    for (const std::string& line : lines)
        file += line + "\n";
    return file;
}
void rearrange(std::string& file, const std::function<void(std::vector<std::string>&)>& how) {
    auto all = lines(file);
    how(all);
    file = joined(all);
}

struct Mutation {
    std::string_view what;
    std::string_view check;
    std::function<void(Files&)> tamper;
};

using Lines = std::vector<std::string>;

const std::vector<Mutation> of_an_auditors_bundle{
    {"a line is dropped", "journals",
     [](Files& f) { rearrange(f["journals/1.jsonl"], [](Lines& l) { l.erase(l.begin() + 2); }); }},
    {"the first line is dropped", "journals",
     [](Files& f) { rearrange(f["journals/1.jsonl"], [](Lines& l) { l.erase(l.begin()); }); }},
    {"the last line is dropped", "journals",
     [](Files& f) { rearrange(f["journals/1.jsonl"], [](Lines& l) { l.pop_back(); }); }},
    {"a line is there twice", "journals",
     [](Files& f) { rearrange(f["journals/1.jsonl"], [](Lines& l) { l.insert(l.begin() + 1, l[1]); }); }},
    {"two lines change places", "journals",
     [](Files& f) { rearrange(f["journals/1.jsonl"], [](Lines& l) { std::swap(l[1], l[2]); }); }},
    {"a line of another kiosk is put in", "journals",
     [](Files& f) { f["journals/1.jsonl"] += lines(f["journals/2.jsonl"]).front() + "\n"; }},
    {"a journal is given to another kiosk", "journals",
     [](Files& f) { std::swap(f["journals/1.jsonl"], f["journals/2.jsonl"]); }},
    {"a line is cut off", "journals", [](Files& f) { f["journals/1.jsonl"].pop_back(); }},
    {"a journal's file is gone", "journals", [](Files& f) { f.erase("journals/2.jsonl"); }},
    {"a journal is gone", "batches",
     [](Files& f) {
         rearrange(f["journals/index.jsonl"], [](Lines& l) { l.pop_back(); });
         f.erase("journals/2.jsonl");
     }},
    {"two journals change their numbers", "journals",
     [](Files& f) { rearrange(f["journals/index.jsonl"], [](Lines& l) { std::swap(l[0], l[1]); }); }},
    {"a receipt is swapped for another's", "journals",
     [](Files& f) {
         rearrange(f["journals/1.jsonl"], [](Lines& l) {
             const auto at = l[0].find("\"commit\":\"");
             const auto other = l[1].find("\"commit\":\"");
             l[0].replace(at, 75, l[1].substr(other, 75));
         });
     }},
    {"a kiosk's key is another", "journals",
     [](Files& f) {
         const auto other = to_hex(key_of(9).public_key());
         rearrange(f["journals/index.jsonl"],
                   [&](Lines& l) { l[0].replace(l[0].find("\"public_key\":\"") + 14, 64, other); });
     }},
    {"a kiosk's signature is gone", "journals",
     [](Files& f) {
         rearrange(f["journals/index.jsonl"], [](Lines& l) {
             const auto at = l[0].find(R"("head":")") + 8;
             l[0].replace(at, l[0].size() - at, "\"}");
         });
     }},
    {"a kiosk is said to have signed for more", "journals",
     [](Files& f) { change(f["journals/index.jsonl"], R"("claimed_seq":7)", R"("claimed_seq":8)"); }},
    {"a catalogue is changed", "catalogues",
     [](Files& f) { change(f["catalogues/1.note"], "Inovasi sageru", "Inovasi sagero"); }},
    {"a catalogue is gone", "catalogues", [](Files& f) { f.erase("catalogues/1.note"); }},
    {"the newest catalogue is gone", "batches", [](Files& f) { f.erase("catalogues/3.note"); }},
    {"two catalogues change places", "catalogues",
     [](Files& f) { std::swap(f["catalogues/1.note"], f["catalogues/2.note"]); }},
    {"a ballot code is added to the list", "codes",
     [](Files& f) { f.lower_bound("codes/")->second += std::string(16, '\x42'); }},
    {"the list of codes is gone", "codes", [](Files& f) { f.erase(f.lower_bound("codes/")); }},
    {"a decision's reason is another", "batches",
     [](Files& f) { change(f["decisions.jsonl"], "moved without notice", "moved with notice"); }},
    {"a decision's author is another", "batches",
     [](Files& f) { change(f["decisions.jsonl"], R"("author":"admin")", R"("author":"ketua")"); }},
    {"a decision is on another kiosk", "batches",
     [](Files& f) { change(f["decisions.jsonl"], "0f00000000000001", "0f00000000000002"); }},
    {"a decision is dropped", "decisions",
     [](Files& f) { rearrange(f["decisions.jsonl"], [](Lines& l) { l.erase(l.begin()); }); }},
    {"the last decision is dropped", "batches",
     [](Files& f) { rearrange(f["decisions.jsonl"], [](Lines& l) { l.pop_back(); }); }},
    {"a decision is invented", "tally",
     [](Files& f) {
         f["decisions.jsonl"] += audit::write_decision({3, "suspend", id<domain::KioskId>("0f00000000000002"),
                                                        "a rival's", "admin", FakeClock::start}) +
                                 "\n";
     }},
    {"a leaf of the log is changed", "log", [](Files& f) { f.at("log/tile/entries/000.p/15")[100] ^= 1; }},
    {"a tile of the log is changed", "log", [](Files& f) { f.at("log/tile/0/000.p/15")[0] ^= 1; }},
    {"a tile of the log is gone", "log", [](Files& f) { f.erase("log/tile/entries/000.p/15"); }},
    {"the log is said to be shorter", "log",
     [](Files& f) {
         rearrange(f["log/batches.jsonl"], [](Lines& l) { change(l[1], R"("size":15)", R"("size":14)"); });
     }},
    {"the newest batch of the log is dropped", "log",
     [](Files& f) { rearrange(f["log/batches.jsonl"], [](Lines& l) { l.pop_back(); }); }},
    {"an older checkpoint stands as the newest", "checkpoints",
     [](Files& f) {
         const auto first = audit::read_batch(lines(f["log/batches.jsonl"]).front());
         f["log/checkpoint"] = first->checkpoint;
     }},
    {"a batch takes in fewer entries than it did", "batches",
     [](Files& f) { change(f["log/batches.jsonl"], R"("through":7)", R"("through":6)"); }},
    {"a batch names journals in another order", "log",
     [](Files& f) {
         change(f["log/batches.jsonl"], R"("journal":1,"through":7)", R"("journal":3,"through":7)");
     }},
    {"an answer moves in the tally", "tally",
     [](Files& f) {
         change(f["tally.json"], "      \"counts\": [\n        1,", "      \"counts\": [\n        2,");
     }},
    {"a ballot set aside is said to count", "tally",
     [](Files& f) { change(f["tally.json"], R"("counted": 7)", R"("counted": 8)"); }},
    {"a reason for setting aside is hidden", "tally",
     [](Files& f) { change(f["tally.json"], "duplicate-code", "quarantined"); }},
    {"an index is another", "tally",
     [](Files& f) { change(f["tally.json"], R"("index": )", R"("index": 9)"); }},
    {"a verdict is another", "verdicts",
     [](Files& f) { change(f["verdicts.csv"], "1,1,counted", "1,1,quarantined"); }},
    {"a verdict is gone", "verdicts",
     [](Files& f) { rearrange(f["verdicts.csv"], [](Lines& l) { l.pop_back(); }); }},
};

const std::vector<Mutation> of_the_bundle_for_everybody{
    {"a decision's reason is another", "batches",
     [](Files& f) { change(f["decisions.jsonl"], "moved without notice", "moved with notice"); }},
    {"an index is another", "tally",
     [](Files& f) { change(f["tally.json"], R"("index": )", R"("index": 9)"); }},
    {"more ballots are said to count than there are answers", "tally",
     [](Files& f) { change(f["tally.json"], R"("counted": 7)", R"("counted": 8)"); }},
    {"fewer ballots are said to be received than the log holds", "tally",
     [](Files& f) { change(f["tally.json"], "\"changed-in-visit\": 1", "\"changed-in-visit\": 0"); }},
    {"a leaf of the log is changed", "log", [](Files& f) { f.at("log/tile/entries/000.p/15")[100] ^= 1; }},
};

struct Tampering : EvidenceFixture {
    void check_table(const std::vector<Mutation>& table, BundleKind kind) const {
        const Files whole = bundle(kind);
        REQUIRE(caught_by(whole) == "");
        for (const Mutation& mutation : table) {
            CAPTURE(mutation.what);
            Files files = whole;
            mutation.tamper(files);
            CHECK(caught_by(files) == "manifest");
            audit::seal(files, kind, identity.server());
            CHECK(caught_by(files) == mutation.check);
        }
    }
};

TEST_CASE_FIXTURE(Tampering,
                  "every way to tamper with an auditor's bundle is caught, also by who can sign it") {
    check_table(of_an_auditors_bundle, BundleKind::auditor);
}

TEST_CASE_FIXTURE(Tampering,
                  "ways to tamper with the bundle for everybody are caught, also by who can sign it") {
    check_table(of_the_bundle_for_everybody, BundleKind::everybody);
}

TEST_CASE_FIXTURE(Tampering, "no byte of a journal can be another, whatever field it stands in") {
    const Files whole = bundle();
    for (std::size_t at = 0; at < lines(whole.at("journals/1.jsonl")).front().size(); ++at) {
        CAPTURE(at);
        Files files = whole;
        files["journals/1.jsonl"][at] ^= 1;
        audit::seal(files, BundleKind::auditor, identity.server());
        REQUIRE(caught_by(files) == "journals");
    }
}

TEST_CASE_FIXTURE(Tampering, "a journal written anew from its last entry on is not what the kiosk signed") {
    Files files = bundle();
    JournalWriter forged({first.kiosk(), id<domain::Epoch>("00000000000000e1"), first.key().public_key(),
                          identity.server().verifier().text()},
                         key_of(66));
    for (std::uint64_t seq = 1; seq <= first.size(); ++seq)
        forged.add(a_ballot("sageru", domain::Rating::very_good, static_cast<unsigned>(seq)));
    std::string& file = files["journals/1.jsonl"];
    file.clear();
    for (std::uint64_t seq = 1; seq <= forged.size(); ++seq)
        file += forged.line(seq) + "\n";
    change(files["journals/index.jsonl"], to_hex(first.head(first.size()).hash),
           to_hex(forged.head(forged.size()).hash));
    audit::seal(files, BundleKind::auditor, identity.server());

    CHECK(caught_by(files) == "journals");
}

TEST_CASE_FIXTURE(Tampering, "a server that forgot a day is caught by a checkpoint that somebody kept") {
    const auto before = ask([](store::Reader& reader) { return reader.newest_log_batch(); });
    cast(second, "sageru", 50);
    send_new(second);
    const std::string kept = close_day().checkpoint;
    const Files grown = bundle();
    CHECK(caught_by(grown, {std::nullopt, before->checkpoint}) == "");
    CHECK(caught_by(grown, {std::nullopt, kept}) == "");

    Tampering restored;  // the same server without that day
    CHECK(caught_by(restored.bundle(), {std::nullopt, kept}) == "checkpoints");
}

TEST_CASE_FIXTURE(Tampering, "a log that was written anew is caught by a checkpoint that somebody kept") {
    const auto kept = ask([](store::Reader& reader) { return reader.newest_log_batch(); })->checkpoint;
    const std::string forged = protocol::sign_note(
        log::write_checkpoint({usecases::log_signer(identity).name, {15, crypto::sha256("another tree")}}),
        usecases::log_signer(identity));

    CHECK(caught_by(bundle(), {std::nullopt, forged}) == "checkpoints");
    CHECK(caught_by(bundle(), {std::nullopt, replaced(kept, "baileo-server", "baileo-servet")}) ==
          "checkpoints");
}

TEST_CASE_FIXTURE(Tampering,
                  "the bundle of another server is caught by the key that is known from elsewhere") {
    const auto other = crypto::SigningKey::from_seed({99});
    CHECK(caught_by(bundle(), {protocol::VerifierKey{identity.name, other.public_key()}, std::nullopt}) ==
          "keys");
}

}  // namespace
}  // namespace baileo::tests
