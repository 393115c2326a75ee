// Whatever happens on the way, the server ends with the same tally, byte for byte. rapidcheck prints its
// seed; a failing case is repeated with RC_PARAMS="reproduce=...".
#include <rapidcheck.h>

#include "server/usecases/kiosks.hpp"
#include "tests/server/usecases/intake_fixture.hpp"

namespace baileo::tests {
namespace {

using domain::Rating;

const std::vector<std::string> innovations{"antar-ktp", "posyandu", "sageru"};

/// A server and kiosks whose journals depend on the generated case alone, so that two servers can be sent the
/// same bytes.
struct Town : IntakeFixture {
    explicit Town(std::size_t kiosk_count) {
        std::vector<std::string> offered = innovations;
        offered.emplace_back("gone");
        publish(a_catalogue(offered));
        publish(asking_for_codes(a_catalogue(innovations)));
        give_out({code(1), code(2), code(3)});
        for (std::size_t i = 0; i < kiosk_count; ++i) {
            kiosks.push_back(admit(static_cast<std::uint8_t>(i + 1)));
            tokens.emplace_back("first");
        }
    }

    /// Sends as a kiosk with the token that it has; a lost answer leaves it with that token.
    [[nodiscard]] std::optional<usecases::EntriesRefusal> send(std::size_t kiosk, const std::string& body,
                                                               bool answer_lost = false) {
        const auto outcome =
            usecases::receive_entries(services, known(kiosks[kiosk].kiosk()), tokens[kiosk], body);
        if (!outcome) return outcome.error();
        const auto acknowledgement =
            protocol::read_acknowledgement(outcome->reply.acknowledgement, identity.server().verifier());
        RC_ASSERT(acknowledgement.has_value());
        if (!answer_lost) tokens[kiosk] = acknowledgement->continuation;
        return std::nullopt;
    }

    /// Sends what the server does not have, as a kiosk does that nothing disturbs.
    void finish(std::size_t kiosk) {
        const std::uint64_t stored = known(kiosks[kiosk].kiosk()).journal.stored.seq;
        RC_ASSERT_FALSE(send(kiosk, kiosks[kiosk].batch(stored + 1, kiosks[kiosk].size())).has_value());
        RC_ASSERT(known(kiosks[kiosk].kiosk()).journal.stored == kiosks[kiosk].head(kiosks[kiosk].size()));
    }
    void finish_all() {
        for (std::size_t kiosk = 0; kiosk < kiosks.size(); ++kiosk)
            finish(kiosk);
    }

    std::vector<JournalWriter> kiosks;
    std::vector<std::string> tokens;
};

/// One entry of a generated journal.
struct Line {
    enum class Kind { ballot, event, torn, unknown, gone };
    Kind kind = Kind::ballot;
    std::size_t innovation = 0;
    unsigned rating = 1;
    unsigned visit = 1;
    unsigned code = 0;  ///< 0 is none, 4 was never given out
};

/// Few visits and innovations, so that people change their minds often.
rc::Gen<Line> line_generator() {
    return rc::gen::build<Line>(
        rc::gen::set(&Line::kind, rc::gen::weightedElement<Line::Kind>({{12, Line::Kind::ballot},
                                                                        {2, Line::Kind::event},
                                                                        {1, Line::Kind::torn},
                                                                        {1, Line::Kind::unknown},
                                                                        {1, Line::Kind::gone}})),
        rc::gen::set(&Line::innovation, rc::gen::inRange<std::size_t>(0, innovations.size())),
        rc::gen::set(&Line::rating, rc::gen::inRange(1U, 5U)),
        rc::gen::set(&Line::visit, rc::gen::inRange(1U, 6U)),
        rc::gen::set(&Line::code, rc::gen::inRange(0U, 5U)));
}

void write(JournalWriter& journal, const Line& line) {
    const auto rating = *domain::rating_of(line.rating);
    const auto ballot = [&](const std::string& innovation) {
        domain::Ballot cast = a_ballot(innovation, rating, line.visit);
        if (line.code > 0) cast.code_tag = code(line.code);
        return cast;
    };
    switch (line.kind) {
        case Line::Kind::ballot:
            return journal.add(ballot(innovations[line.innovation]));
        case Line::Kind::event:
            return journal.add(journal::type::metrics, R"({"counters":{}})");
        case Line::Kind::torn:
            return journal.add(journal::type::ballot, R"({"ballot":{}})");
        case Line::Kind::unknown:
            return journal.add(ballot("nobody-offers-this"));
        case Line::Kind::gone:
            return journal.add(ballot("gone"));
    }
}

using Journals = std::vector<std::vector<Line>>;

Journals generated_journals() {
    const auto kiosk_count = *rc::gen::inRange<std::size_t>(1, 4);
    Journals journals;
    for (std::size_t i = 0; i < kiosk_count; ++i)
        journals.push_back(*rc::gen::container<std::vector<Line>>(line_generator()));
    return journals;
}

void write_all(Town& town, const Journals& journals) {
    for (std::size_t i = 0; i < journals.size(); ++i)
        for (const Line& line : journals[i])
            write(town.kiosks[i], line);
}

/// The tally of a server to which each kiosk sends its whole journal at once, one after the other.
std::string undisturbed_tally(const Journals& journals) {
    Town town(journals.size());
    write_all(town, journals);
    town.finish_all();
    RC_ASSERT(town.recount_differences().empty());
    return town.tally();
}

/// Something on the way: a piece of some journal, signed when the journal had some length, perhaps again,
/// perhaps before what stands before it, perhaps with its answer lost.
void send_a_piece(Town& town) {
    const auto kiosk = *rc::gen::inRange<std::size_t>(0, town.kiosks.size());
    const JournalWriter& journal = town.kiosks[kiosk];
    const auto head = *rc::gen::inRange<std::uint64_t>(0, journal.size() + 1);
    const auto last = *rc::gen::inRange<std::uint64_t>(0, head + 1);
    const auto first = *rc::gen::inRange<std::uint64_t>(1, last + 2);
    const std::uint64_t stored = town.known(journal.kiosk()).journal.stored.seq;

    const auto refusal = town.send(kiosk, journal.batch(first, last, head), *rc::gen::arbitrary<bool>());

    const bool goes_back = head < stored;
    const bool leaves_a_gap = first <= last && first > stored + 1;
    RC_ASSERT(refusal.has_value() == (goes_back || leaves_a_gap));
    if (refusal) RC_ASSERT(refusal->error.code == (goes_back ? ErrorCode::continuation : ErrorCode::gap));
}

/// Up to `most` such pieces, after which the running tally must still be what a recount gives.
void send_pieces(Town& town, int most) {
    const auto pieces = *rc::gen::inRange(0, most + 1);
    for (int i = 0; i < pieces; ++i)
        send_a_piece(town);
    RC_ASSERT(town.recount_differences().empty());
}

TEST_CASE("entries sent twice, in pieces, overlapping and out of order give the tally of once in order") {
    CHECK(rc::check("same bytes however they came", [] {
        const Journals journals = generated_journals();
        Town town(journals.size());
        write_all(town, journals);

        send_pieces(town, 25);
        town.finish_all();

        RC_ASSERT(town.recount_differences().empty());
        RC_ASSERT(town.tally() == undisturbed_tally(journals));
    }));
}

TEST_CASE("a kiosk that was excluded and taken back for a while leaves no trace in the tally") {
    CHECK(rc::check("same bytes after suspend and release", [] {
        const Journals journals = generated_journals();
        Town town(journals.size());
        write_all(town, journals);
        const auto excluded = *rc::gen::inRange<std::size_t>(0, journals.size());
        const auto& kiosk = town.kiosks[excluded].kiosk();

        send_pieces(town, 6);
        RC_ASSERT(usecases::suspend_kiosk(town.services, kiosk, "moved without notice", "admin").has_value());
        send_pieces(town, 6);
        if (*rc::gen::arbitrary<bool>()) town.finish(excluded);
        RC_ASSERT(usecases::release_kiosk(town.services, kiosk, "it was announced", "admin").has_value());
        send_pieces(town, 6);
        town.finish_all();

        RC_ASSERT(town.recount_differences().empty());
        RC_ASSERT(town.tally() == undisturbed_tally(journals));
    }));
}

}  // namespace
}  // namespace baileo::tests
