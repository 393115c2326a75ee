// Every value of the worked example in shared/protocol/README.md, computed anew. A value that the text does
// not hold is printed, to be put there.
#include <doctest/doctest.h>

#include <fstream>
#include <iterator>

#include "shared/domain/fingerprint_words.hpp"
#include "shared/journal/ballot_body.hpp"
#include "shared/protocol/catalogue_manifest.hpp"
#include "shared/protocol/confirmation_words.hpp"
#include "shared/protocol/kiosk_settings.hpp"
#include "shared/protocol/messages.hpp"
#include "shared/protocol/notes.hpp"
#include "shared/protocol/request_signature.hpp"

using namespace baileo;
using namespace baileo::protocol;
using crypto::SigningKey;

namespace {

/// The bytes first, first + 1, first + 2 ...
template <std::size_t size>
ByteArray<size> counting_from(std::uint8_t first) {
    ByteArray<size> bytes{};
    for (std::uint8_t& byte : bytes)
        byte = first++;
    return bytes;
}

const auto kiosk_key = SigningKey::from_seed(counting_from<32>(0x00));
const auto server_key = SigningKey::from_seed(counting_from<32>(0x20));
const auto publishing_key = SigningKey::from_seed(counting_from<32>(0x40));
const Signer server{"baileo-server/example", server_key};
const Signer publisher{"baileo-server/example/publishing", publishing_key};
const auto kiosk = *domain::KioskId::parse("00112233445566ff");
const auto epoch = *domain::Epoch::parse("8899aabbccddeeff");
const auto competition = *domain::CompetitionId::parse("ambon-2026");
const WallTime now{std::chrono::milliseconds(1'785'718'800'000)};
const std::string authority = "server.example:8443";

const std::string& readme() {
    static const std::string text = [] {
        std::ifstream file(PROTOCOL_README);
        return std::string(std::istreambuf_iterator<char>(file), {});
    }();
    return text;
}

/// Each line of the value stands in the document, by itself.
void documented(const std::string& what, const std::string& value) {
    const std::string block = "\n" + value + (value.ends_with('\n') ? "" : "\n");
    INFO(what << ":\n" << value);
    CHECK(readme().find(block) != std::string::npos);
}

std::string hex(ByteView bytes) { return to_hex(bytes); }

/// The signature base of RFC 9421 section 2.5, put together independently of the product's code.
std::string post_base(const std::string& path, const std::string& body, const std::string& type,
                      const std::string& continuation, const std::string& key_id) {
    return "\"@method\": POST\n\"@authority\": " + authority + "\n\"@path\": " + path +
           "\n\"@query\": ?\n\"content-digest\": sha-256=:" + to_base64(crypto::sha256(body)) +
           ":\n\"content-type\": " + type + "\n\"baileo-continuation\": " + continuation +
           "\n\"@signature-params\": (\"@method\" \"@authority\" \"@path\" \"@query\" \"content-digest\" "
           "\"content-type\" \"baileo-continuation\");created=1785718800;keyid=\"" +
           key_id + "\";alg=\"ed25519\";tag=\"baileo-sync-1\"";
}

/// Documents a signed POST and checks that the product signs that very base.
void documented_post(const std::string& what, const std::string& path, const std::string& body,
                     const std::string& type, const std::string& continuation, const std::string& key_id) {
    const std::string base = post_base(path, body, type, continuation, key_id);
    const auto fields = sign_request({.method = "POST",
                                      .authority = authority,
                                      .path = path,
                                      .query = "",
                                      .digest = content_digest(body),
                                      .content_type = type,
                                      .continuation = continuation},
                                     key_id, now, kiosk_key);

    documented(what + ", signature base", base);
    documented(what + ", Content-Digest", "Content-Digest: " + content_digest(body));
    documented(what + ", Signature-Input", "Signature-Input: " + fields.input);
    documented(what + ", Signature", "Signature: " + fields.signature);
    CHECK(fields.signature == "sig1=:" + to_base64(kiosk_key.sign(as_bytes(base))) + ":");
}

journal::Head genesis() {
    return journal::genesis({kiosk, epoch, kiosk_key.public_key(), server.verifier().text()});
}

std::string entry(const journal::Head& after, std::string_view type, std::uint64_t milliseconds,
                  std::string_view body) {
    const std::string prev = hex(after.hash);
    return journal::write_entry({kiosk.text(), epoch.text(), after.seq + 1, prev, type, "0badcafe",
                                 milliseconds, journal::ClockQuality::anchored, "2026-08-03T01", body});
}

domain::Ballot the_ballot() {
    domain::Ballot ballot;
    ballot.id = *domain::BallotId::parse("101112131415161718191a1b1c1d1e1f");
    ballot.competition = competition;
    ballot.catalogue_version = 7;
    ballot.innovation = *domain::InnovationId::parse("sageru");
    ballot.overall = domain::Rating::very_good;
    ballot.visit = *domain::VisitId::parse("202122232425262728292a2b2c2d2e2f");
    ballot.order_seed = 4711;
    ballot.position = 3;
    ballot.answers.aspects = {{domain::Aspect::time, domain::Rating::good}};
    ballot.answers.reasons = {domain::Reason::saves_time};
    ballot.answers.profile.age = domain::AgeBand::from_26;
    return ballot;
}

const auto salt = counting_from<32>(0x60);

struct Journal {
    std::string first = entry(genesis(), "started", 61'000, R"({"software":"baileo-kiosk/0.1.0"})");
    journal::Head head_1 = journal::extended(genesis(), first);
    std::string second = entry(head_1, "ballot", 75'000, journal::write_ballot_body(the_ballot(), salt));
    journal::Head head_2 = journal::extended(head_1, second);
};

std::string catalogue_note() {
    CatalogueManifest manifest;
    manifest.catalogue.version = 7;
    manifest.catalogue.competition = {competition, {"Lomba", "Contest"},        domain::Mode::official,
                                      now,         now + std::chrono::days(60), {}};
    manifest.catalogue.units = {{{*domain::UnitCode::parse("dukcapil"), domain::UnitKind::opd},
                                 {"Dinas Dukcapil", "Civil Registry"},
                                 std::nullopt,
                                 "",
                                 false}};
    manifest.catalogue.innovations = {{*domain::InnovationId::parse("sageru"),
                                       manifest.catalogue.units[0].key,
                                       {"Sageru", "Sageru"},
                                       {"Ringkasan.", "Summary."},
                                       hex(crypto::sha256("picture")),
                                       "2024-03",
                                       "",
                                       true,
                                       false}};
    manifest.blobs = {{hex(crypto::sha256("picture")), 7}};
    return write_catalogue_note(manifest, publisher);
}

}  // namespace

TEST_CASE("the protocol's description holds the keys of its example") {
    documented("kiosk's public key", hex(kiosk_key.public_key()));
    documented("server's verifier key", server.verifier().text());
    documented("publishing key", publisher.verifier().text());
    std::string words;
    for (const std::string& word : confirmation_words(kiosk_key.public_key()))
        words += (words.empty() ? "" : " ") + word;
    documented("six words", words);
}

TEST_CASE("the protocol's description lists the confirmation words, sixteen on a line") {
    std::string list;
    for (std::size_t i = 0; i < domain::fingerprint_words().size(); ++i)
        list += std::string(domain::fingerprint_words()[i]) + (i % 16 == 15 ? "\n" : " ");
    documented("confirmation words", list);
}

TEST_CASE("the protocol's description holds the enrolment of its example") {
    const std::string body = to_json(EnrolRequest{"KTB7QM4X2H", kiosk_key.public_key(), epoch,
                                                  "baileo-kiosk/0.1.0", std::string(64, 'c')});
    documented("enrolment, body", body);
    documented_post("enrolment", "/v1/enrol", body, "application/json", "none", hex(kiosk_key.public_key()));
    documented("answer", to_json(EnrolReply{kiosk, competition, server.verifier(), publisher.verifier(),
                                            "Zmlyc3Q=", now}));
    documented("genesis", hex(genesis().hash));
}

TEST_CASE("the protocol's description holds the journal of its example") {
    const Journal journal;
    documented("ballot", journal::write_ballot(the_ballot()));
    documented("commitment", hex(journal::commit(salt, journal::write_ballot(the_ballot()))));
    documented("receipt", journal::receipt_code(journal::commit(salt, journal::write_ballot(the_ballot()))));
    documented("entry 1", journal.first);
    documented("hash 1", hex(journal.head_1.hash));
    documented("entry 2", journal.second);
    documented("hash 2", hex(journal.head_2.hash));
}

TEST_CASE("the protocol's description holds the batch of its example") {
    const Journal journal;
    const std::string note = write_head_note(journal.head_2, kiosk, kiosk_key);
    documented("head note", note);
    documented("head line", head_line(note));
    const std::string body = journal.first + "\n" + journal.second + "\n" + head_line(note) + "\n";
    documented_post("batch", "/v1/kiosks/00112233445566ff/entries", body, "application/jsonl",
                    "Zmlyc3Q=", kiosk.text());
    const std::string acknowledgement =
        write_acknowledgement({kiosk, journal.head_2, 0, 0, "c2Vjb25k", now}, server);
    documented("acknowledgement", acknowledgement);
    documented("answer",
               to_json(EntriesReply{acknowledgement, catalogue_etag(7, catalogue_note()), "active"}));
    documented("state", to_json(JournalState{"active", journal.head_2, 0, 0, true}));
}

TEST_CASE("the protocol's description holds the time and the catalogue of its example") {
    documented("time", write_time_note(now, "5f2d8a7c9e1b4036", server));
    documented("catalogue", catalogue_note());
    documented("etag", "ETag: " + catalogue_etag(7, catalogue_note()));
}

TEST_CASE("the protocol's description holds the settings of its example") {
    const std::string hash =
        "$argon2id$v=19$m=19456,t=2,p=1$YmFpbGVvL2V4YW1wbGU$EUcNIxBWBgBFmHUMc5tQ3ZpmBWLQBzJJVBNBXpNvBT0";
    documented("settings", write_settings_note({kiosk, 1'785'718'800, hash}, publisher));
}
