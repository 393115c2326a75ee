#include "shared/protocol/catalogue_manifest.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include "shared/crypto/sha256.hpp"
#include "tests/support/builders.hpp"
#include "tests/support/replaced.hpp"

using namespace baileo;
using namespace baileo::protocol;
using domain::Catalogue;

namespace {

struct Publisher {
    crypto::SigningKey key = crypto::SigningKey::from_seed({9});
    Signer signer{"baileo-server/test/publishing", key};
};

std::string slug() {
    const auto length = *rc::gen::inRange<std::size_t>(1, 20);
    return *rc::gen::container<std::string>(length, rc::gen::elementOf(std::string("abcxyz019")));
}

domain::LocalizedText some_text() {
    static const std::vector<std::string> pieces{"a", "\"", "\\", "/", "é", "—", "😀", "<b>", "0", " x"};
    const auto text = [] {
        std::string joined = "T";
        for (const auto& piece : *rc::gen::container<std::vector<std::string>>(rc::gen::elementOf(pieces)))
            if (joined.size() < 60) joined += piece;
        return joined;
    };
    return {text(), text()};
}

/// A catalogue of any size in which all is well.
CatalogueManifest some_manifest() {
    CatalogueManifest manifest{tests::a_catalogue(*rc::gen::inRange<std::uint64_t>(1, 1U << 30U)), {}};
    Catalogue& catalogue = manifest.catalogue;
    catalogue.competition.title = some_text();
    catalogue.competition.mode = *rc::gen::element(domain::Mode::official, domain::Mode::test);
    catalogue.competition.questions.form = *rc::gen::elementOf(domain::form_words.values());
    catalogue.competition.questions.aspects = *rc::gen::container<std::vector<domain::Aspect>>(
        rc::gen::element(domain::Aspect::time, domain::Aspect::cost, domain::Aspect::facilities));
    if (*rc::gen::arbitrary<bool>())
        catalogue.competition.codes = {domain::CodeSalt::parse(std::string(32, 'a')).value(), 1, 8,
                                       *rc::gen::arbitrary<bool>() ? to_hex(crypto::sha256("tags")) : ""};
    const auto& unit = catalogue.units.front().key;
    catalogue.innovations.clear();
    for (int count = *rc::gen::inRange(0, 12); count > 0; --count) {
        const bool pictured = *rc::gen::arbitrary<bool>();
        const std::string hash = to_hex(crypto::sha256(slug()));
        catalogue.innovations.push_back({*domain::InnovationId::parse(slug()), unit, some_text(), some_text(),
                                         pictured ? hash : "", "2024-03", "", *rc::gen::arbitrary<bool>(),
                                         *rc::gen::arbitrary<bool>()});
        if (pictured) manifest.blobs.push_back({hash, *rc::gen::inRange<std::uint64_t>(0, 1'000'000)});
    }
    domain::sort(catalogue);
    const auto repeated = std::ranges::unique(catalogue.innovations, {}, &domain::Innovation::id);
    catalogue.innovations.erase(repeated.begin(), repeated.end());
    return manifest;
}

}  // namespace

TEST_CASE("whatever is published is read back by a kiosk") {
    const Publisher publisher;
    CHECK(rc::check([&] {
        const auto manifest = some_manifest();
        const std::string note = write_catalogue_note(manifest, publisher.signer);
        const auto read = read_catalogue_note(note, publisher.signer.verifier());

        RC_ASSERT(read.has_value());
        RC_ASSERT(*read == manifest);
        RC_ASSERT(write_catalogue_note(*read, publisher.signer) == note);
    }));
}

TEST_CASE("a catalogue by another key is refused") {
    const Publisher publisher;
    const Publisher other{.key = crypto::SigningKey::from_seed({10})};
    const std::string note = write_catalogue_note({tests::a_catalogue(), {}}, other.signer);

    CHECK(read_catalogue_note(note, publisher.signer.verifier()).error().code == ErrorCode::bad_signature);
}

TEST_CASE("a note whose head does not fit its catalogue is refused") {
    const Publisher publisher;
    const std::string json = to_json({tests::a_catalogue(7), {}});
    const auto read = [&](const std::string& head) {
        return read_catalogue_note(sign_note(head + json + "\n", publisher.signer),
                                   publisher.signer.verifier());
    };

    CHECK(read("baileo-catalogue/1 ambon-2026\n7\n"));
    for (const auto* head :
         {"baileo-catalogue/1 ambon-2026\n8\n", "baileo-catalogue/1 ambon-2027\n7\n",
          "baileo-catalogue/2 ambon-2026\n7\n", "baileo-catalogue/1 ambon-2026\n07\n", ""}) {
        CAPTURE(head);
        CHECK_FALSE(read(head));
    }
}

TEST_CASE("a catalogue with a wrong field is refused and the field named") {
    const std::string json = to_json({tests::a_catalogue(), {{std::string(64, '0'), 5}}});
    REQUIRE(read_catalogue_json(json));
    struct Row {
        const char *from, *to, *named;
    };
    const Row rows[] = {{R"("version":1)", R"("version":"1")", "version"},
                        {R"("mode":"official")", R"("mode":"secret")", "mode"},
                        {R"("kind":"opd")", R"("kind":"firm")", "kind"},
                        {R"("sample":true)", R"("sample":1)", "sample"},
                        {R"("size":5)", R"("size":-5)", "size"},
                        {R"("sha256":"0)", R"("sha256":"x)", "sha256"},
                        {R"("units":[)", R"("units":[7,)", "units[0]"},
                        {R"("innovations":[)", R"("innovation":[)", "innovations"},
                        {R"("id":"sageru")", R"("id":"Sageru")", "id"}};
    for (const Row& row : rows) {
        CAPTURE(row.to);
        const auto read = read_catalogue_json(tests::replaced(json, row.from, row.to));
        REQUIRE_FALSE(read);
        CHECK(read.error().code == ErrorCode::malformed);
        CHECK(read.error().detail.find(row.named) != std::string::npos);
    }
}

TEST_CASE("a catalogue from before there was a survey is read and keeps its bytes") {
    CatalogueManifest manifest{tests::a_catalogue(), {}};
    manifest.catalogue.competition.questions.form = domain::Form::asked;
    const std::string json = to_json(manifest);
    CHECK(json.find(R"("aspects_first":true)") != std::string::npos);
    CHECK(json.find("survey") == std::string::npos);

    const auto read =
        read_catalogue_json(tests::replaced(json, R"("aspects_first":true)", R"("aspects_first":false)"));

    REQUIRE(read.has_value());
    CHECK(read->catalogue.competition.questions.form == domain::Form::offered);
}

TEST_CASE("a picture has a hash, or it is no picture") {
    const std::string json = to_json({tests::a_catalogue(), {{std::string(64, '0'), 5}}});

    CHECK_FALSE(read_catalogue_json(tests::replaced(json, std::string(64, '0'), "")));
}

TEST_CASE("each version of each catalogue has a tag of its own") {
    CHECK(catalogue_etag(7, "note") == "\"7-" + to_hex(crypto::sha256("note")).substr(0, 16) + "\"");
    CHECK(catalogue_etag(7, "note") != catalogue_etag(7, "other"));
    CHECK(catalogue_etag(7, "note") != catalogue_etag(8, "note"));
}
