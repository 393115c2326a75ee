#include "server/usecases/receipt.hpp"

#include <nlohmann/json.hpp>

namespace baileo::usecases {
namespace {

/// Looks among the ballots that are not in the log yet, of a day or so. The commitment is the last field of a
/// ballot's line, which has one spelling.
Result<std::optional<store::BallotPlace>> find_waiting(store::Reader& reader, const store::LogBatch& logged,
                                                       const std::string& commitment) {
    const std::string ending = "\"commit\":\"" + commitment + "\"}}";
    const auto journals = reader.journals();
    if (!journals) return tl::unexpected(journals.error());
    std::optional<store::BallotPlace> place;
    for (const store::Journal& journal : *journals) {
        const auto mark = logged.journals.find(journal.number);
        const std::uint64_t after = mark == logged.journals.end() ? 0 : mark->second;
        const auto read =
            reader.each_entry_after(journal.number, after, [&](const store::StoredEntry& entry) {
                if (entry.line.ends_with(ending)) place = store::BallotPlace{journal.number, entry.seq};
                return !place;
            });
        if (!read) return tl::unexpected(read.error());
        if (place) break;
    }
    return place;
}

tl::unexpected<Error> no_such_receipt() { return failure(ErrorCode::not_found, "no such receipt"); }

}  // namespace

Result<ReceiptAnswer> ReceiptDesk::find(std::string_view commitment) {
    if (!HexIdentifier<64>::allows(commitment))
        return failure(ErrorCode::malformed, "a receipt is 64 digits from 0 to 9 and a to f");
    return store::ask(services_.store,
                      [&](store::Reader& reader) { return find_in(reader, std::string(commitment)); });
}

Result<ReceiptAnswer> ReceiptDesk::find_in(store::Reader& reader, const std::string& commitment) {
    const auto leaf = reader.log_leaf(commitment);
    if (!leaf) return tl::unexpected(leaf.error());
    ReceiptAnswer answer{commitment, merge::Verdict::counted, std::nullopt};
    std::optional<store::BallotPlace> place;
    if (*leaf) {
        place = (*leaf)->leaf.ballot;
        auto logged = logged_at(reader, (*leaf)->position);
        if (!logged) return tl::unexpected(logged.error());
        answer.logged = std::move(*logged);
    } else {
        const auto batch = reader.newest_log_batch();
        if (!batch) return tl::unexpected(batch.error());
        const auto waiting = find_waiting(reader, batch->value_or(store::LogBatch{}), commitment);
        if (!waiting) return tl::unexpected(waiting.error());
        place = *waiting;
    }
    if (!place) return no_such_receipt();
    const auto verdict = reader.verdict(*place);
    if (!verdict) return tl::unexpected(verdict.error());
    // A line whose commitment is not its own is no ballot, whatever receipt it claims.
    if (!*verdict || **verdict == merge::Verdict::malformed) return no_such_receipt();
    answer.verdict = **verdict;
    return answer;
}

Result<ReceiptAnswer::Logged> ReceiptDesk::logged_at(store::Reader& reader, std::uint64_t position) {
    const auto newest = reader.newest_log_batch();
    if (!newest) return tl::unexpected(newest.error());
    if (!*newest) return failure(ErrorCode::storage_corrupt, "a log without a batch");
    const std::scoped_lock lock(mutex_);
    if (!batch_ || batch_->number < (*newest)->number) {
        auto read = read_log(reader);
        if (!read) return tl::unexpected(read.error());
        tree_ = std::move(read->tree);
        batch_ = **newest;
    }
    return ReceiptAnswer::Logged{position, tree_.inclusion_proof(position, batch_->size), batch_->size,
                                 batch_->checkpoint};
}

std::string receipt_json(const ReceiptAnswer& answer) {
    nlohmann::ordered_json json{{"commitment", answer.commitment}, {"verdict", merge::word(answer.verdict)}};
    json["log"] = nullptr;
    if (const auto& logged = answer.logged) {
        auto proof = nlohmann::ordered_json::array();
        for (const log::Hash& hash : logged->proof)
            proof.push_back(to_base64(hash));
        json["log"] = {{"position", logged->position},
                       {"size", logged->size},
                       {"proof", std::move(proof)},
                       {"checkpoint", logged->checkpoint}};
    }
    return json.dump();
}

Result<std::string> newest_checkpoint(Services services) {
    auto batch = store::ask(services.store, [](store::Reader& reader) { return reader.newest_log_batch(); });
    if (!batch) return tl::unexpected(batch.error());
    if (!*batch) return failure(ErrorCode::not_found, "no checkpoint was signed yet");
    return std::move((*batch)->checkpoint);
}

}  // namespace baileo::usecases
