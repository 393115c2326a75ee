#include "shared/protocol/confirmation_words.hpp"

#include <doctest/doctest.h>

using namespace baileo;
using namespace baileo::protocol;

TEST_CASE("the confirmation words of two keys differ and are six") {
    const auto words = confirmation_words(crypto::PublicKey{1});

    CHECK(words.size() == 6);
    CHECK(words != confirmation_words(crypto::PublicKey{2}));
}
