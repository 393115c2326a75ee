#pragma once

#include "server/store/store.hpp"
#include "server/usecases/entry_batch.hpp"
#include "server/usecases/receive_entries.hpp"

namespace baileo::usecases {

/// One batch meets what is stored, within one transaction.
class Intake {
  public:
    /// `continuation` is the request's; nothing for a file. `fresh` is the one to give out if the request's
    /// is the newest.
    Intake(store::Writer& writer, const EntryBatch& batch, std::optional<std::string_view> continuation,
           std::string fresh, WallTime now)
        : writer_(writer), batch_(batch), continuation_(continuation), fresh_(std::move(fresh)), now_(now) {}

    /// Takes the batch, or finds the reason to refuse it and writes down what follows from that. Errors:
    /// storage errors, after which nothing must be kept.
    [[nodiscard]] Status run(const domain::KioskId& kiosk);

    /// After run(): why the batch was not taken.
    [[nodiscard]] const std::optional<EntriesRefusal>& refusal() const { return refusal_; }
    [[nodiscard]] const store::Kiosk& kiosk() const { return kiosk_; }
    [[nodiscard]] const store::Journal& journal() const { return journal_; }
    [[nodiscard]] bool quarantined() const { return quarantined_; }

  private:
    [[nodiscard]] Status load(const domain::KioskId& kiosk);
    [[nodiscard]] bool refuse(ErrorCode code, std::string detail,
                              std::optional<journal::Head> stored = std::nullopt);

    [[nodiscard]] bool may_not_send();
    [[nodiscard]] Result<bool> contradicts_stored();
    [[nodiscard]] Result<bool> entry_contradicts(const BatchEntry& entry);
    [[nodiscard]] Result<bool> head_contradicts();
    [[nodiscard]] Result<bool> fork_at(std::uint64_t seq, const crypto::Hash& stored, std::string_view line);
    [[nodiscard]] bool is_a_copy();
    [[nodiscard]] bool leaves_a_gap();

    [[nodiscard]] Status store_new_entries();
    [[nodiscard]] Status store_ballot(const BatchEntry& entry, const merge::Rules& rules,
                                      merge::Tally& difference);
    [[nodiscard]] Status settle(const BatchEntry& entry, merge::Verdict& verdict, merge::Tally& difference);
    [[nodiscard]] Status note_claim();

    store::Writer& writer_;
    const EntryBatch& batch_;
    std::optional<std::string_view> continuation_;
    std::string fresh_;
    WallTime now_;

    store::Kiosk kiosk_;
    store::Journal journal_;
    bool quarantined_ = false;
    std::optional<EntriesRefusal> refusal_;
};

}  // namespace baileo::usecases
