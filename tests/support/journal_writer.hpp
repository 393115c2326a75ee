#pragma once

#include <string>
#include <vector>

#include "shared/base/random_source.hpp"
#include "shared/journal/ballot_body.hpp"
#include "shared/journal/chain.hpp"
#include "shared/protocol/messages.hpp"

namespace baileo::tests {

/// A kiosk without a screen: writes a journal line by line and signs for it as the real one does.
class JournalWriter {
  public:
    JournalWriter(const journal::EnrolmentStatement& enrolment, crypto::SigningKey key)
        : kiosk_(enrolment.kiosk),
          epoch_(enrolment.epoch),
          key_(std::move(key)),
          heads_{journal::genesis(enrolment)} {}

    [[nodiscard]] const domain::KioskId& kiosk() const { return kiosk_; }
    [[nodiscard]] const crypto::SigningKey& key() const { return key_; }
    /// The newest sequence number.
    [[nodiscard]] std::uint64_t size() const { return lines_.size(); }
    [[nodiscard]] const std::string& line(std::uint64_t seq) const { return lines_.at(seq - 1); }
    /// The head when the journal ended at `seq`.
    [[nodiscard]] journal::Head head(std::uint64_t seq) const { return heads_.at(seq); }

    /// Writes an entry of any type.
    void add(std::string_view type, std::string_view body) {
        const std::string previous = to_hex(heads_.back().hash);
        journal::Entry entry;
        entry.kiosk = kiosk_.text();
        entry.epoch = epoch_.text();
        entry.seq = size() + 1;
        entry.prev = previous;
        entry.type = type;
        entry.boot = "b007b007";
        entry.mono_ms = 1000 * entry.seq;
        entry.quality = journal::ClockQuality::anchored;
        entry.hour = "2026-08-03T01";
        entry.body = body;
        lines_.push_back(journal::write_entry(entry));
        heads_.push_back(journal::extended(heads_.back(), lines_.back()));
    }
    void add(const domain::Ballot& ballot, const journal::Salt& salt = {}) {
        add(journal::type::ballot, journal::write_ballot_body(ballot, salt));
    }

    /// Entries `first` to `last` as a request's body, with the head signed when the journal ended at
    /// `head_at`. No entries if last < first.
    [[nodiscard]] std::string batch(std::uint64_t first, std::uint64_t last, std::uint64_t head_at) const {
        std::string body;
        for (std::uint64_t seq = first; seq <= last; ++seq)
            body += line(seq) + "\n";
        return body + protocol::head_line(protocol::write_head_note(head(head_at), kiosk_, key_)) + "\n";
    }
    /// The same with the newest head.
    [[nodiscard]] std::string batch(std::uint64_t first, std::uint64_t last) const {
        return batch(first, last, size());
    }
    [[nodiscard]] std::string everything() const { return batch(1, size()); }
    [[nodiscard]] std::string heartbeat() const { return batch(1, 0); }

  private:
    domain::KioskId kiosk_;
    domain::Epoch epoch_;
    crypto::SigningKey key_;
    std::vector<std::string> lines_;
    std::vector<journal::Head> heads_;  ///< by seq, from 0
};

}  // namespace baileo::tests
