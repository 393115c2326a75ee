#include <doctest/doctest.h>

#include <fstream>

#include "shared/crypto/sha256.hpp"
#include "tests/kiosk/store/store_fixture.hpp"

using namespace baileo;
using kiosk::CachedCatalogue;

TEST_CASE("the newest catalogue is kept over a restart and never replaced by an older one") {
    tests::StoreFixture kiosk;
    CHECK(*kiosk.store->catalogues().newest() == std::nullopt);

    REQUIRE(kiosk.store->catalogues().keep({2, "second"}));
    CHECK(kiosk.store->catalogues().keep({1, "first"}).error().code == ErrorCode::conflict);
    CHECK(kiosk.store->catalogues().keep({2, "another second"}).error().code == ErrorCode::conflict);
    CHECK(kiosk.store->catalogues().keep({2, "second"}));
    kiosk.reopen();
    CHECK(*kiosk.store->catalogues().newest() == CachedCatalogue{2, "second"});

    REQUIRE(kiosk.store->catalogues().keep({5, "fifth"}));
    CHECK(*kiosk.store->catalogues().newest() == CachedCatalogue{5, "fifth"});
}

TEST_CASE("a picture is kept under the hash of its bytes") {
    tests::StoreFixture kiosk;
    const std::string bytes("picture\0with zeros", 18);
    const std::string hash = to_hex(crypto::sha256(bytes));
    const auto& blobs = kiosk.store->blobs();

    CHECK_FALSE(blobs.has(hash));
    CHECK(blobs.read(hash).error().code == ErrorCode::not_found);
    REQUIRE(blobs.keep(hash, bytes));
    REQUIRE(blobs.keep(hash, bytes));

    CHECK(blobs.has(hash));
    CHECK(blobs.read(hash) == bytes);
}

TEST_CASE("bytes of another hash are refused") {
    tests::StoreFixture kiosk;
    const std::string hash = to_hex(crypto::sha256("what was asked for"));

    CHECK(kiosk.store->blobs().keep(hash, "something else").error().code == ErrorCode::malformed);
    CHECK_FALSE(kiosk.store->blobs().has(hash));
}

TEST_CASE("a damaged picture is noticed when it is read") {
    tests::StoreFixture kiosk;
    const std::string hash = to_hex(crypto::sha256("picture"));
    REQUIRE(kiosk.store->blobs().keep(hash, "picture"));

    std::ofstream(kiosk.store->blobs().path_of(hash)) << "pictura";

    CHECK(kiosk.store->blobs().read(hash).error().code == ErrorCode::storage_corrupt);
}
