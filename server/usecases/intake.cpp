#include "server/usecases/intake.hpp"

namespace baileo::usecases {

Status Intake::run(const domain::KioskId& kiosk) {
    if (auto loaded = load(kiosk); !loaded) return loaded;
    if (may_not_send()) return {};
    const auto contradiction = contradicts_stored();
    if (!contradiction) return tl::unexpected(contradiction.error());
    if (*contradiction) return {};
    if (!is_a_copy() && !leaves_a_gap()) {
        if (auto stored = store_new_entries(); !stored) return stored;
        if (continuation_ == journal_.continuation)
            journal_.previous_continuation = std::exchange(journal_.continuation, std::move(fresh_));
    }
    return note_claim();
}

Status Intake::load(const domain::KioskId& id) {
    auto kiosk = writer_.kiosk(id);
    if (!kiosk) return tl::unexpected(kiosk.error());
    auto journal = writer_.journal_of(id);
    if (!journal) return tl::unexpected(journal.error());
    if (!*kiosk || !*journal) return failure(ErrorCode::not_found, "kiosk " + id.text());
    kiosk_ = std::move(**kiosk);
    journal_ = std::move(**journal);
    if (!continuation_) return {};
    return writer_.heard_from(id, now_);
}

bool Intake::refuse(ErrorCode code, std::string detail, std::optional<journal::Head> stored) {
    refusal_ = EntriesRefusal{{code, std::move(detail)}, stored};
    return true;
}

bool Intake::may_not_send() {
    using store::KioskStatus;
    switch (kiosk_.status) {
        case KioskStatus::active:
        case KioskStatus::suspended:
            return false;
        case KioskStatus::invited:
        case KioskStatus::pending:
            return refuse(ErrorCode::pending, "kiosk " + kiosk_.id.text());
        case KioskStatus::frozen:
            return refuse(ErrorCode::frozen, "kiosk " + kiosk_.id.text());
        case KioskStatus::revoked:
            return refuse(ErrorCode::revoked, "kiosk " + kiosk_.id.text());
    }
    return refuse(ErrorCode::internal, "a status that nobody knows");
}

bool Intake::is_a_copy() {
    if (!continuation_) return false;  // a file may lie for weeks; only its chain can tell
    if (continuation_ != journal_.continuation && continuation_ != journal_.previous_continuation)
        return refuse(ErrorCode::continuation, "not the token that this kiosk was given last");
    if (batch_.head.seq < journal_.stored.seq)
        return refuse(ErrorCode::continuation, "the kiosk signs for less than it sent before");
    return false;
}

bool Intake::leaves_a_gap() {
    if (batch_.entries.empty() || batch_.entries.front().seq <= journal_.stored.seq + 1) return false;
    return refuse(ErrorCode::gap, "entries before " + std::to_string(batch_.entries.front().seq),
                  journal_.stored);
}

Status Intake::note_claim() {
    if (batch_.head.seq >= std::max(journal_.claimed_seq, journal_.stored.seq))
        journal_.head_note = batch_.head_note;
    journal_.claimed_seq = std::max({journal_.claimed_seq, batch_.head.seq, journal_.stored.seq});
    return writer_.update_journal(journal_);
}

}  // namespace baileo::usecases
