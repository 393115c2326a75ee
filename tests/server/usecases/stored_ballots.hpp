#pragma once

#include "server/usecases/judge_again.hpp"
#include "tests/server/usecases/server_fixture.hpp"

namespace baileo::tests {

/// A kiosk that was enrolled, and whose ballots a test puts into the store as if they had been received.
class StoredBallots {
  public:
    explicit StoredBallots(ServerFixture& server, char digit = '1') : server_(server) {
        kiosk_.id = id<domain::KioskId>(std::string(16, digit));
        kiosk_.name = std::string("Loket ") + digit;
        kiosk_.status = store::KioskStatus::active;
        server_.write([&](store::Writer& writer) -> Status {
            if (auto put = writer.put_kiosk(kiosk_); !put) return put;
            store::Journal journal;
            journal.kiosk = kiosk_.id;
            journal.epoch = id<domain::Epoch>("eeeeeeeeeeeeeee1");
            const auto number = writer.add_journal(journal);
            if (!number) return tl::unexpected(number.error());
            journal_ = *number;
            return {};
        });
    }

    [[nodiscard]] const store::Kiosk& kiosk() const { return kiosk_; }
    [[nodiscard]] std::int64_t journal() const { return journal_; }

    /// So many ballots of this rating, each from another visit.
    void add(std::string_view innovation, domain::Rating overall, unsigned times = 1,
             std::uint64_t catalogue_version = 1) {
        domain::Ballot ballot;
        ballot.competition = id<domain::CompetitionId>("ambon-2026");
        ballot.catalogue_version = catalogue_version;
        ballot.innovation = id<domain::InnovationId>(innovation);
        ballot.overall = overall;
        server_.write([&](store::Writer& writer) -> Status {
            for (unsigned i = 0; i < times; ++i) {
                ++seq_;
                ballot.visit = server_.random.make<domain::VisitId, 16>();
                if (auto added = writer.add_entry(journal_, seq_, "a line", server_.clock.wall()); !added)
                    return added;
                if (auto added = writer.add_ballot(journal_, {seq_, ballot, merge::Verdict::counted}); !added)
                    return added;
            }
            return usecases::judge_again(writer);
        });
    }

  private:
    ServerFixture& server_;
    store::Kiosk kiosk_;
    std::int64_t journal_ = 0;
    std::uint64_t seq_ = 0;
};

}  // namespace baileo::tests
