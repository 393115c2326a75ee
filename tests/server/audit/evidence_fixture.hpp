#pragma once

#include "server/usecases/audit_bundle.hpp"
#include "server/usecases/kiosks.hpp"
#include "server/usecases/public_log.hpp"
#include "tests/server/usecases/intake_fixture.hpp"

namespace baileo::tests {

/// A server with evidence: two kiosks, ballots of two days, codes, a decision that was taken back, and a log
/// of both days. All of it is sample data.
struct EvidenceFixture : IntakeFixture {
    EvidenceFixture() {
        publish(a_catalogue({"posyandu", "sageru"}));
        publish(asking_for_codes(a_catalogue({"posyandu", "sageru"})));
        give_out({code(1), code(2)});
        for (unsigned visit = 1; visit <= 6; ++visit)
            cast(first, visit % 2 == 0 ? "sageru" : "posyandu", visit);
        cast(first, "sageru", 2);
        send_new(first);
        REQUIRE(usecases::suspend_kiosk(services, first.kiosk(), "moved without notice", "admin"));
        close_day();
        cast(second, "sageru", 7, 1);
        cast(second, "posyandu", 8, 1);
        cast(second, "nobody-offers-this", 9);
        second.add(journal::type::ballot, R"({"ballot":{}})");
        send_new(second);
        REQUIRE(usecases::release_kiosk(services, first.kiosk(), "it was announced", "admin"));
        close_day();
    }

    void cast(JournalWriter& kiosk, std::string_view innovation, unsigned visit, unsigned with_code = 0) {
        domain::Ballot ballot = a_ballot(innovation, *domain::rating_of(1 + visit % 4), visit);
        if (with_code > 0) ballot.code_tag = code(with_code);
        journal::Salt salt{};
        luck.fill(salt);
        kiosk.add(ballot, salt);
    }
    void send_new(const JournalWriter& kiosk) const {
        const std::uint64_t stored = known(kiosk.kiosk()).journal.stored.seq;
        REQUIRE(send(kiosk, kiosk.batch(stored + 1, kiosk.size())).has_value());
    }
    store::LogBatch close_day() {
        const auto closing = usecases::close_log_day(services);
        REQUIRE(closing.has_value());
        clock.advance(std::chrono::hours(24));
        return closing->newest;
    }
    [[nodiscard]] audit::Files bundle(audit::BundleKind kind = audit::BundleKind::auditor) const {
        auto files = usecases::make_bundle(services, kind);
        REQUIRE(files.has_value());
        return std::move(*files);
    }

    SeededRandom luck{20261126};
    JournalWriter first = admit(1);
    JournalWriter second = admit(2);
};

/// Empty if nothing is wrong; else the check that found it.
inline std::string caught_by(const audit::Files& files, const audit::Known& known = {}) {
    const audit::BundleReport report = audit::check_bundle(files, known);
    return report.fault ? report.fault->check : "";
}

}  // namespace baileo::tests
