#pragma once

#include "server/usecases/receive_entries.hpp"
#include "server/usecases/recount.hpp"
#include "server/usecases/tally_report.hpp"
#include "tests/server/usecases/server_fixture.hpp"
#include "tests/support/journal_writer.hpp"

namespace baileo::tests {

inline crypto::SigningKey key_of(std::uint8_t number) {
    ByteArray<32> seed{};
    seed.fill(number);
    return crypto::SigningKey::from_seed(seed);
}

/// A server that takes the entries of kiosks.
struct IntakeFixture : ServerFixture {
    /// Lets a kiosk take part at once; enrolment is tested by itself.
    [[nodiscard]] JournalWriter admit(std::uint8_t number) const {
        const auto kiosk_id = id<domain::KioskId>(to_hex(ByteArray<8>{0x0F, 0, 0, 0, 0, 0, 0, number}));
        crypto::SigningKey key = key_of(static_cast<std::uint8_t>(100 + number));
        const journal::EnrolmentStatement enrolment{kiosk_id, id<domain::Epoch>("00000000000000e1"),
                                                    key.public_key(), identity.server().verifier().text()};
        const auto written = store->write([&](store::Writer& writer) -> Status {
            store::Kiosk kiosk;
            kiosk.id = kiosk_id;
            kiosk.name = "Loket " + std::to_string(number);
            kiosk.status = store::KioskStatus::active;
            if (auto put = writer.put_kiosk(kiosk); !put) return put;
            store::Journal journal;
            journal.kiosk = kiosk_id;
            journal.epoch = enrolment.epoch;
            journal.public_key = enrolment.public_key;
            journal.stored = journal::genesis(enrolment);
            journal.continuation = "first";
            if (const auto added = writer.add_journal(journal); !added) return tl::unexpected(added.error());
            return {};
        });
        REQUIRE(written.has_value());
        return {enrolment, std::move(key)};
    }

    /// Lets these codes be good, as if they had been printed. The newest catalogue asks for codes.
    void give_out(const std::vector<domain::CodeTag>& codes) const {
        write([&](store::Writer& writer) -> Status {
            const auto added = writer.add_code_batch(
                {.codes = codes.size(), .passes = 1, .memory_kib = 8, .author = "admin", .made_at = {}},
                codes);
            if (!added) return tl::unexpected(added.error());
            return usecases::publish_again(writer, services);
        });
    }

    [[nodiscard]] usecases::KnownKiosk known(const domain::KioskId& kiosk) const {
        const auto found = store::ask(*store, [&](store::Reader& reader) -> Result<usecases::KnownKiosk> {
            const auto row = reader.kiosk(kiosk);
            const auto journal = reader.journal_of(kiosk);
            expects(row && *row && journal && *journal, "the kiosk is enrolled");
            return usecases::KnownKiosk{**row, **journal};
        });
        REQUIRE(found.has_value());
        return *found;
    }

    /// Sends a body as a kiosk that always carries the newest continuation.
    [[nodiscard]] auto send(const JournalWriter& kiosk, const std::string& body) const {
        const auto now = known(kiosk.kiosk());
        return usecases::receive_entries(services, now, now.journal.continuation, body);
    }

    [[nodiscard]] std::string tally() const {
        const auto report = usecases::tally_report(services);
        REQUIRE(report.has_value());
        return *report;
    }
    /// Empty if a recount gives the running tally.
    [[nodiscard]] std::vector<std::string> recount_differences() const {
        const auto recount = usecases::recount(services);
        REQUIRE(recount.has_value());
        return recount->differences;
    }
    [[nodiscard]] std::map<merge::Verdict, std::uint64_t> verdicts() const {
        const auto tally = store::ask(*store, [](store::Reader& reader) { return reader.tally(); });
        REQUIRE(tally.has_value());
        return tally->verdicts;
    }
};

/// The tag of a code; codes are told apart by a number.
inline domain::CodeTag code(unsigned number) {
    const std::string digits = std::to_string(number);
    return id<domain::CodeTag>(std::string(32 - digits.size(), 'c') + digits);
}

/// The same catalogue, asking for ballot codes at the least cost.
inline domain::Catalogue asking_for_codes(domain::Catalogue catalogue) {
    catalogue.competition.codes = {{}, 1, 8, ""};
    return catalogue;
}

/// A ballot for an innovation of the competition above; visits are told apart by a number.
inline domain::Ballot a_ballot(std::string_view innovation, domain::Rating overall, unsigned visit = 1) {
    domain::Ballot ballot;
    ballot.id = id<domain::BallotId>(std::string(32, 'b'));
    ballot.competition = id<domain::CompetitionId>("ambon-2026");
    ballot.catalogue_version = 1;
    ballot.innovation = id<domain::InnovationId>(innovation);
    ballot.overall = overall;
    const std::string digits = std::to_string(visit);
    ballot.visit = id<domain::VisitId>(std::string(32 - digits.size(), '0') + digits);
    return ballot;
}

}  // namespace baileo::tests
