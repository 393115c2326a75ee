#include "server/usecases/catalogue.hpp"

#include "shared/crypto/sha256.hpp"
#include "shared/protocol/catalogue_manifest.hpp"
#include "tests/server/usecases/stored_ballots.hpp"

using namespace baileo;
using namespace baileo::tests;
using domain::Rating;
using merge::Verdict;

namespace {

merge::Tally tally(const ServerFixture& server) {
    return server.ask([](store::Reader& reader) { return reader.tally(); });
}

merge::Counts counts(const ServerFixture& server, std::string_view innovation) {
    return tally(server).innovations.at(id<domain::InnovationId>(innovation));
}

domain::Catalogue current(const ServerFixture& server) {
    const auto catalogue = usecases::current_catalogue(server.services);
    REQUIRE(catalogue.has_value());
    return *catalogue;
}

store::StoredBlob a_picture(const std::string& bytes) {
    return {to_hex(crypto::sha256(bytes)), "image/png", bytes};
}

}  // namespace

TEST_CASE("before the first publication there is no catalogue") {
    const ServerFixture server;

    const auto catalogue = usecases::current_catalogue(server.services);

    REQUIRE_FALSE(catalogue.has_value());
    CHECK(catalogue.error().code == ErrorCode::not_found);
}

TEST_CASE("a catalogue is published as the next version, signed, with its pictures") {
    const ServerFixture server;
    domain::Catalogue catalogue = a_catalogue({"bus", "kartu"});
    const store::StoredBlob picture = a_picture("a bus");
    catalogue.innovations[0].picture = picture.sha256;

    CHECK(server.publish(catalogue, {picture}) == 1);

    const auto published = server.ask([](store::Reader& reader) { return reader.newest_catalogue(); });
    REQUIRE(published.has_value());
    const auto manifest =
        protocol::read_catalogue_note(published->note, server.identity.publisher().verifier());
    REQUIRE(manifest.has_value());
    CHECK(manifest->catalogue.version == 1);
    CHECK(manifest->blobs == std::vector{protocol::Blob{picture.sha256, 5}});
    CHECK(published->etag == protocol::catalogue_etag(1, published->note));
    const auto blob = server.ask([&](store::Reader& reader) { return reader.blob(picture.sha256); });
    REQUIRE(blob.has_value());
    CHECK(blob->bytes == "a bus");
    catalogue.version = 1;
    CHECK(current(server) == catalogue);
}

TEST_CASE("publishing the same catalogue again changes nothing") {
    const ServerFixture server;
    server.publish(a_catalogue({"bus", "kartu"}));
    const auto revision = server.ask([](store::Reader& reader) { return reader.tally_revision(); });

    CHECK(server.publish(a_catalogue({"bus", "kartu"})) == 1);
    CHECK(server.ask([](store::Reader& reader) { return reader.tally_revision(); }) == revision);
    CHECK(server.ask([](store::Reader& reader) { return reader.catalogues(); }).size() == 1);
}

TEST_CASE("an innovation that a new version lacks stays listed as withdrawn, with its unit") {
    const ServerFixture server;
    server.publish(a_catalogue({"bus", "kartu"}));
    domain::Catalogue next = a_catalogue({"kartu"});
    next.innovations[0].unit = next.units[0].key;
    next.units.resize(1);

    CHECK(server.publish(next) == 2);

    const domain::Catalogue now = current(server);
    REQUIRE(now.innovations.size() == 2);
    CHECK(now.innovations[0].withdrawn);
    CHECK_FALSE(now.innovations[1].withdrawn);
    CHECK(now.find(now.innovations[0].unit) != nullptr);
    CHECK(now.units.size() == 3);
    CHECK(server.publish(next) == 2);
}

TEST_CASE("an innovation that comes back is offered again") {
    const ServerFixture server;
    server.publish(a_catalogue({"bus", "kartu"}));
    server.publish(a_catalogue({"bus"}));

    CHECK(server.publish(a_catalogue({"bus", "kartu"})) == 3);
    CHECK_FALSE(current(server).innovations[1].withdrawn);
}

TEST_CASE("ballots for a withdrawn innovation are set aside, and count again when it comes back") {
    ServerFixture server;
    server.publish(a_catalogue({"bus", "kartu"}));
    StoredBallots(server).add("kartu", Rating::good, 3);
    REQUIRE(counts(server, "kartu") == merge::Counts{0, 0, 3, 0});

    server.publish(a_catalogue({"bus"}));
    CHECK(counts(server, "kartu") == merge::Counts{});
    CHECK(tally(server).verdicts == std::map<Verdict, std::uint64_t>{{Verdict::withdrawn_innovation, 3}});

    server.publish(a_catalogue({"bus", "kartu"}));
    CHECK(counts(server, "kartu") == merge::Counts{0, 0, 3, 0});
}

TEST_CASE("ballots of a test do not count once the competition is official") {
    ServerFixture server;
    domain::Catalogue catalogue = a_catalogue({"bus"});
    catalogue.competition.mode = domain::Mode::test;
    server.publish(catalogue);
    StoredBallots ballots(server);
    ballots.add("bus", Rating::very_good, 2, 1);
    REQUIRE(counts(server, "bus") == merge::Counts{0, 0, 0, 2});

    server.publish(a_catalogue({"bus"}));
    ballots.add("bus", Rating::good, 1, 2);

    CHECK(counts(server, "bus") == merge::Counts{0, 0, 1, 0});
    CHECK(tally(server).verdicts.at(Verdict::test_mode) == 2);
}

TEST_CASE("a catalogue that cannot be right is refused and changes nothing") {
    const ServerFixture server;
    server.publish(a_catalogue({"bus"}));
    usecases::CatalogueDraft draft{a_catalogue({"bus", "kartu"}), {}};
    ErrorCode expected = ErrorCode::malformed;
    SUBCASE("an innovation of a unit that is not listed") { draft.catalogue.units.pop_back(); }
    SUBCASE("a title that is too long") { draft.catalogue.innovations[1].title.id = std::string(81, 'x'); }
    SUBCASE("a picture that nobody has") { draft.catalogue.innovations[1].picture = std::string(64, 'a'); }
    SUBCASE("a picture with another one's hash") {
        draft.pictures = {{std::string(64, 'a'), "image/png", "something else"}};
    }
    SUBCASE("another competition") {
        draft.catalogue.competition.id = id<domain::CompetitionId>("tual-2026");
        expected = ErrorCode::conflict;
    }

    const auto refused = usecases::publish_catalogue(server.services, draft);

    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().code == expected);
    CHECK(current(server).version == 1);
    CHECK_FALSE(
        server.ask([](store::Reader& reader) { return reader.blob(std::string(64, 'a')); }).has_value());
}
