#pragma once

#include "shared/domain/ballot.hpp"
#include "shared/journal/ballot_body.hpp"
#include "shared/journal/chain.hpp"

namespace baileo::tests {

inline const std::string some_kiosk = "00112233445566ff";
inline const std::string some_epoch = "8899aabbccddeeff";

inline domain::Ballot a_ballot() {
    domain::Ballot ballot;
    ballot.id = *domain::BallotId::parse("0123456789abcdef0123456789abcdef");
    ballot.competition = *domain::CompetitionId::parse("ambon-2026");
    ballot.catalogue_version = 7;
    ballot.innovation = *domain::InnovationId::parse("sageru");
    ballot.overall = domain::Rating::very_good;
    ballot.visit = *domain::VisitId::parse("fedcba9876543210fedcba9876543210");
    ballot.order_seed = 4711;
    ballot.position = 3;
    return ballot;
}

/// The line of an entry of this type that follows a head.
inline std::string entry_line(const journal::Head& after, std::string_view type, std::string_view body) {
    const std::string prev = to_hex(after.hash);
    return journal::write_entry({.kiosk = some_kiosk,
                                 .epoch = some_epoch,
                                 .seq = after.seq + 1,
                                 .prev = prev,
                                 .type = type,
                                 .boot = "0badcafe",
                                 .mono_ms = 60'000,
                                 .quality = journal::ClockQuality::anchored,
                                 .hour = "2026-08-03T01",
                                 .body = body});
}

}  // namespace baileo::tests
