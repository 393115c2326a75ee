// Whether a batch and the stored journal tell two different stories.
#include "server/usecases/intake.hpp"

namespace baileo::usecases {

Result<bool> Intake::contradicts_stored() {
    for (const BatchEntry& entry : batch_.entries) {
        if (entry.seq > journal_.stored.seq + 1) break;
        auto contradiction = entry_contradicts(entry);
        if (!contradiction || *contradiction) return contradiction;
    }
    return head_contradicts();
}

Result<bool> Intake::entry_contradicts(const BatchEntry& entry) {
    if (entry.seq == journal_.stored.seq + 1) {
        if (entry.prev == to_hex(journal_.stored.hash)) return false;
        return fork_at(journal_.stored.seq, journal_.stored.hash, entry.line);
    }
    const auto stored = writer_.entry(journal_.number, entry.seq);
    if (!stored) return tl::unexpected(stored.error());
    if (!*stored) return failure(ErrorCode::storage_corrupt, "an entry below the stored head is missing");
    if (**stored == entry.line) return false;
    return fork_at(entry.seq, journal::entry_hash(**stored), entry.line);
}

Result<bool> Intake::head_contradicts() {
    const journal::Head& head = batch_.head;
    if (head.seq > journal_.stored.seq) return false;
    if (head.seq == journal_.stored.seq) {
        if (head == journal_.stored) return false;
        return fork_at(head.seq, journal_.stored.hash, {});
    }
    if (head.seq == 0) return false;  // the kiosk's journal is empty: a copy from before its first entry
    const auto stored = writer_.entry(journal_.number, head.seq);
    if (!stored) return tl::unexpected(stored.error());
    if (!*stored) return failure(ErrorCode::storage_corrupt, "an entry below the stored head is missing");
    const crypto::Hash hash = journal::entry_hash(**stored);
    if (hash == head.hash) return false;
    return fork_at(head.seq, hash, {});
}

Result<bool> Intake::fork_at(std::uint64_t seq, const crypto::Hash& stored, std::string_view line) {
    kiosk_.status = store::KioskStatus::frozen;
    if (continuation_) kiosk_.last_heard_at = now_;
    if (auto frozen = writer_.put_kiosk(kiosk_); !frozen) return tl::unexpected(frozen.error());
    const auto kept = writer_.add_fork_evidence(journal_.number, seq, line, batch_.head_note, now_);
    if (!kept) return tl::unexpected(kept.error());
    return refuse(ErrorCode::fork, "another entry is stored at " + std::to_string(seq),
                  journal::Head{seq, stored});
}

}  // namespace baileo::usecases
