#include "shared/journal/chain.hpp"

#include <doctest/doctest.h>

#include "shared/journal/json_reader.hpp"
#include "tests/support/entries.hpp"

using namespace baileo;
using journal::ChainFault;
using journal::Head;

namespace {

journal::EnrolmentStatement a_statement() {
    return {*domain::KioskId::parse(tests::some_kiosk), *domain::Epoch::parse(tests::some_epoch),
            crypto::SigningKey::from_seed({1}).public_key(), "server+0000+key"};
}

}  // namespace

TEST_CASE("a journal grows from its enrolment, entry by entry") {
    Head head = journal::genesis(a_statement());
    CHECK(head.seq == 0);
    for (std::uint64_t seq = 1; seq <= 5; ++seq) {
        const std::string line = tests::entry_line(head, "started", "{}");

        CHECK(journal::follows(head, *journal::JsonReader().read_entry(line)) == ChainFault::none);
        head = journal::extended(head, line);
        CHECK(head.seq == seq);
        CHECK(head.hash == journal::entry_hash(line));
    }
}

TEST_CASE("an entry of another place in the chain does not follow") {
    journal::JsonReader reader;
    const Head start = journal::genesis(a_statement());
    const std::string first = tests::entry_line(start, "started", "{}");
    const Head after_first = journal::extended(start, first);
    const std::string second = tests::entry_line(after_first, "stopped", "{}");
    Head other_past = after_first;
    other_past.hash[31] ^= 1U;

    CHECK(journal::follows(after_first, *reader.read_entry(first)) == ChainFault::wrong_seq);
    CHECK(journal::follows(start, *reader.read_entry(second)) == ChainFault::wrong_seq);
    CHECK(journal::follows(other_past, *reader.read_entry(second)) == ChainFault::wrong_prev);
}

TEST_CASE("a journal cannot be moved to another kiosk, epoch, key or server") {
    const Head ours = journal::genesis(a_statement());
    auto other = a_statement();
    SUBCASE("kiosk") { other.kiosk = *domain::KioskId::parse("ffffffffffffffff"); }
    SUBCASE("epoch") { other.epoch = *domain::Epoch::parse("ffffffffffffffff"); }
    SUBCASE("key") { other.public_key = crypto::SigningKey::from_seed({2}).public_key(); }
    SUBCASE("server") { other.server_key = "another server"; }

    CHECK(journal::genesis(other).hash != ours.hash);
}

TEST_CASE("one changed byte of an entry changes its hash") {
    const std::string line = tests::entry_line({}, "started", "{}");
    const auto hash = journal::entry_hash(line);
    for (std::size_t i = 0; i < line.size(); ++i) {
        std::string changed = line;
        changed[i] = static_cast<char>(changed[i] ^ 1);
        CHECK(journal::entry_hash(changed) != hash);
    }
}
