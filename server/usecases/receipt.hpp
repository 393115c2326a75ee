#pragma once

#include <mutex>

#include "server/usecases/published_log.hpp"

namespace baileo::usecases {

/// What can be said to whoever holds a receipt. Nothing in it depends on what the ballot says.
struct ReceiptAnswer {
    std::string commitment;  ///< 64 hexadecimal digits
    merge::Verdict verdict = merge::Verdict::counted;
    /// Its place in the public log with the proof; nothing until the day is closed.
    struct Logged {
        std::uint64_t position = 0;
        std::vector<log::Hash> proof;  ///< RFC 9162 section 2.1.3.1, against the checkpoint
        std::uint64_t size = 0;
        std::string checkpoint;
    };
    std::optional<Logged> logged;
};

/// Answers for receipts. Keeps the log's tree in memory until the log grows. May be used by many threads at
/// once.
class ReceiptDesk {
  public:
    explicit ReceiptDesk(Services services) : services_(services) {}

    /// Errors: not_found if no ballot with this commitment was received, malformed if it is none, storage
    /// errors.
    [[nodiscard]] Result<ReceiptAnswer> find(std::string_view commitment);

  private:
    [[nodiscard]] Result<ReceiptAnswer> find_in(store::Reader& reader, const std::string& commitment);
    [[nodiscard]] Result<ReceiptAnswer::Logged> logged_at(store::Reader& reader, std::uint64_t position);

    Services services_;
    std::mutex mutex_;
    std::optional<store::LogBatch> batch_;  ///< of which the tree is kept
    log::Tree tree_;
};

/// The answer as JSON, its form described in openapi.json.
[[nodiscard]] std::string receipt_json(const ReceiptAnswer& answer);

/// The newest checkpoint as it was signed. Errors: not_found before the first, storage errors.
[[nodiscard]] Result<std::string> newest_checkpoint(Services services);

}  // namespace baileo::usecases
