// How many ballots a second the server takes and has on the disk, next to what SQLite alone could do: the
// same lines under the same key in transactions of the same size. Both wait for the disk after each of their
// commits.

#include <cstdio>
#include <cstdlib>
#include <thread>

#include "server/store/sqlite/open.hpp"
#include "server/usecases/catalogue.hpp"
#include "server/usecases/receive_entries.hpp"
#include "shared/base/expects.hpp"
#include "shared/crypto/system_random.hpp"
#include "shared/storage/database.hpp"
#include "tests/bench/stopwatch.hpp"
#include "tests/support/builders.hpp"
#include "tests/support/fake_clock.hpp"
#include "tests/support/journal_writer.hpp"
#include "tests/support/seeded_random.hpp"
#include "tests/support/temporary_directory.hpp"

using namespace baileo;
using baileo::tests::JournalWriter;

namespace {

constexpr std::uint64_t batch_size = protocol::batch_line_limit - 1;
constexpr std::uint64_t batches = 20;
constexpr std::uint64_t ballots_of_each = batch_size * batches;

/// What one kiosk sends: all its batches, made before the clock starts.
struct Kiosk {
    store::Journal journal;
    std::vector<std::string> bodies;
    std::vector<std::string> lines;
};

struct Server {
    tests::TemporaryDirectory folder;
    std::unique_ptr<store::Store> store;
    tests::FakeClock clock;
    crypto::SystemRandom random;
    usecases::ServerIdentity identity{"baileo-server/bench", crypto::SigningKey::generate(),
                                      crypto::SigningKey::generate()};
    usecases::Services services{*store, clock, random, identity};

    Server() : store(std::move(*store::sqlite::open_store(folder.path()))) {
        expects(usecases::publish_catalogue(services, {tests::a_catalogue(), {}}).has_value(),
                "the catalogue is published");
    }
};

domain::Ballot a_ballot(tests::SeededRandom& random) {
    domain::Ballot ballot;
    ballot.id = random.make<domain::BallotId, 16>();
    ballot.competition = *domain::CompetitionId::parse("ambon-2026");
    ballot.catalogue_version = 1;
    ballot.innovation = *domain::InnovationId::parse(random.chance(50) ? "sageru" : "antar-ktp");
    ballot.overall = *domain::rating_of(1 + random.below(4));
    ballot.visit = random.make<domain::VisitId, 16>();
    return ballot;
}

Kiosk a_kiosk(Server& server, std::uint64_t seed) {
    tests::SeededRandom random(seed);
    auto key = crypto::SigningKey::generate();
    Kiosk kiosk;
    kiosk.journal.kiosk = random.make<domain::KioskId, 8>();
    kiosk.journal.epoch = random.make<domain::Epoch, 8>();
    kiosk.journal.public_key = key.public_key();
    kiosk.journal.continuation = "first";
    const journal::EnrolmentStatement enrolment{kiosk.journal.kiosk, kiosk.journal.epoch, key.public_key(),
                                                server.identity.server().verifier().text()};
    kiosk.journal.stored = journal::genesis(enrolment);
    JournalWriter writer(enrolment, std::move(key));
    for (std::uint64_t i = 0; i < ballots_of_each; ++i) {
        writer.add(a_ballot(random), random.bytes<32>());
        kiosk.lines.push_back(writer.line(writer.size()));
    }
    for (std::uint64_t first = 1; first <= ballots_of_each; first += batch_size)
        kiosk.bodies.push_back(writer.batch(first, first + batch_size - 1, first + batch_size - 1));

    const Status enrolled = server.store->write([&](store::Writer& into) -> Status {
        store::Kiosk row;
        row.id = kiosk.journal.kiosk;
        row.name = "Loket " + std::to_string(seed);
        row.status = store::KioskStatus::active;
        if (auto put = into.put_kiosk(row); !put) return put;
        const auto number = into.add_journal(kiosk.journal);
        if (!number) return tl::unexpected(number.error());
        return {};
    });
    expects(enrolled.has_value(), "the kiosk is enrolled");
    return kiosk;
}

/// Sends everything that a kiosk has, one batch after the other, each with the token of the answer before.
void send_all(const Server& server, const Kiosk& kiosk) {
    for (const std::string& body : kiosk.bodies) {
        usecases::KnownKiosk known;
        const Status found = server.store->read([&](store::Reader& reader) -> Status {
            known.kiosk = **reader.kiosk(kiosk.journal.kiosk);
            known.journal = **reader.journal_of(kiosk.journal.kiosk);
            return {};
        });
        expects(found.has_value(), "the kiosk is known");
        const auto accepted =
            usecases::receive_entries(server.services, known, known.journal.continuation, body);
        expects(accepted.has_value(), "the batch is taken");
    }
}

/// What some ballots cost.
struct Cost {
    std::uint64_t ballots = 0;
    bench::Seconds waited{};     ///< by the clock on the wall
    bench::Seconds processor{};  ///< by all threads together

    [[nodiscard]] double rate() const { return static_cast<double>(ballots) / waited.count(); }
    [[nodiscard]] double microseconds_each() const {
        return 1e6 * processor.count() / static_cast<double>(ballots);
    }
};

template <class Work>
Cost cost_of(std::uint64_t ballots, Work work) {
    const auto start = std::chrono::steady_clock::now();
    const bench::Seconds processor_start = bench::processor_time();
    work();
    return {ballots, std::chrono::steady_clock::now() - start, bench::processor_time() - processor_start};
}

/// Through the server's use case, from so many kiosks at once.
Cost through_the_server(unsigned kiosk_count) {
    Server server;
    std::vector<Kiosk> kiosks;
    for (unsigned i = 0; i < kiosk_count; ++i)
        kiosks.push_back(a_kiosk(server, i + 1));
    const Cost cost = cost_of(kiosk_count * ballots_of_each, [&] {
        std::vector<std::jthread> senders;
        for (const Kiosk& kiosk : kiosks)
            senders.emplace_back([&] { send_all(server, kiosk); });
    });
    const auto tally = store::ask(*server.store, [](store::Reader& reader) { return reader.tally(); });
    expects(tally->verdicts.at(merge::Verdict::counted) == cost.ballots, "every ballot counts");
    return cost;
}

void insert_all(storage::Database& database, const std::vector<std::string>& lines) {
    SQLite::Statement insert(database.handle(), "INSERT INTO entries VALUES (1, ?, ?)");
    for (std::uint64_t first = 0; first < ballots_of_each; first += batch_size) {
        SQLite::Transaction transaction(database.handle());
        for (std::uint64_t i = first; i < first + batch_size; ++i) {
            insert.bind(1, static_cast<std::int64_t>(i));
            insert.bindNoCopy(2, lines[i]);
            insert.exec();
            insert.reset();
        }
        transaction.commit();
    }
}

/// Into a bare table of SQLite.
Cost raw_sqlite() {
    Server server;
    const Kiosk kiosk = a_kiosk(server, 1);
    const tests::TemporaryDirectory folder;
    auto database = storage::Database::open(folder.path() / "raw.db", storage::Access::writer, 1);
    expects(database.has_value(), "a database can be made");
    database->handle().exec(
        "CREATE TABLE entries (journal INTEGER, seq INTEGER, line TEXT, PRIMARY KEY (journal, seq)) "
        "STRICT, WITHOUT ROWID");
    return cost_of(ballots_of_each, [&] { insert_all(*database, kiosk.lines); });
}

void print(const std::string& what, const Cost& cost, const Cost& limit) {
    std::printf("%-36s %8.0f ballots/s %5.2f x   %6.1f us processor %6.2f x\n", what.c_str(), cost.rate(),
                cost.rate() / limit.rate(), cost.microseconds_each(),
                cost.microseconds_each() / limit.microseconds_each());
}

}  // namespace

int main() {
    std::setvbuf(stdout, nullptr, _IOLBF, 0);
    const Cost limit = raw_sqlite();
    print("bare SQLite, batches of " + std::to_string(batch_size), limit, limit);
    for (const unsigned kiosks : {1U, 8U})
        print("the server, " + std::to_string(kiosks) + " kiosks at once", through_the_server(kiosks), limit);
    return 0;
}
