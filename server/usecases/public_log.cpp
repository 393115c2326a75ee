#include "server/usecases/public_log.hpp"

#include <algorithm>

#include "server/audit/leaves.hpp"
#include "server/usecases/published_log.hpp"
#include "shared/base/time_text.hpp"
#include "shared/journal/json_reader.hpp"

namespace baileo::usecases {
namespace {

/// What has come since the last batch, as the next one.
struct Gathered {
    store::LogBatch batch;
    std::vector<store::LogLeaf> leaves;
    std::uint64_t ballots = 0;
};

std::string day_of(WallTime time) { return to_rfc3339(time).substr(0, 10); }

Status gather_published(store::Reader& reader, Gathered& gathered) {
    const auto catalogues = reader.catalogues();
    if (!catalogues) return tl::unexpected(catalogues.error());
    for (const store::PublishedCatalogue& catalogue : *catalogues) {
        if (catalogue.version <= gathered.batch.catalogues) continue;
        gathered.leaves.push_back({audit::catalogue_leaf(catalogue.version, catalogue.note)});
        gathered.batch.catalogues = catalogue.version;
    }
    const auto decisions = reader.decisions();
    if (!decisions) return tl::unexpected(decisions.error());
    for (const store::Decision& decision : *decisions) {
        if (decision.number <= gathered.batch.decisions) continue;
        gathered.leaves.push_back({audit::decision_leaf(decision.number, decision_line(decision))});
        gathered.batch.decisions = decision.number;
    }
    return {};
}

/// A line that is a ballot with its own commitment becomes a leaf.
void gather_line(journal::JsonReader& lines, std::int64_t journal, const store::StoredEntry& stored,
                 std::vector<store::LogLeaf>& ballots) {
    const auto entry = lines.read_entry(stored.line);
    if (!entry || entry->type != journal::type::ballot) return;
    if (const auto cast = lines.read_ballot_body(entry->body))
        ballots.push_back({to_hex(cast->commitment), store::BallotPlace{journal, stored.seq}});
}

Status gather_ballots(store::Reader& reader, Gathered& gathered) {
    const auto journals = reader.journals();
    if (!journals) return tl::unexpected(journals.error());
    std::vector<store::LogLeaf> ballots;
    journal::JsonReader lines;
    for (const store::Journal& journal : *journals) {
        std::uint64_t& mark = gathered.batch.journals[journal.number];
        if (mark == journal.stored.seq) continue;
        const auto read =
            reader.each_entry_after(journal.number, mark, [&](const store::StoredEntry& stored) {
                gather_line(lines, journal.number, stored, ballots);
                return true;
            });
        if (!read) return read;
        mark = journal.stored.seq;
    }
    std::ranges::sort(ballots, {}, &store::LogLeaf::content);
    gathered.ballots = ballots.size();
    std::ranges::move(ballots, std::back_inserter(gathered.leaves));
    return {};
}

/// Errors: storage_corrupt if the tree is not the one of the newest checkpoint.
Status check_continues(const log::Tree& tree, const store::LogBatch& newest,
                       const protocol::VerifierKey& key) {
    const auto signed_before = checkpoint_of(newest, key);
    if (!signed_before) return failure(signed_before.error(), "reading the newest checkpoint");
    if (signed_before->head == log::TreeHead{tree.size(), tree.root()}) return {};
    return failure(ErrorCode::storage_corrupt, "the stored log is not the one that was signed before");
}

Status close(store::Writer& writer, const Services& services, LogClosing& closing) {
    const std::string today = day_of(services.clock.wall());
    auto newest = writer.newest_log_batch();
    if (!newest) return tl::unexpected(newest.error());
    Gathered gathered;
    if (*newest) {
        closing.newest = gathered.batch = **newest;
        if ((*newest)->day >= today) return {};
    }
    if (auto done = gather_published(writer, gathered); !done) return done;
    if (auto done = gather_ballots(writer, gathered); !done) return done;
    if (gathered.leaves.empty())
        return *newest ? Status() : failure(ErrorCode::not_found, "there is nothing to log yet");

    auto stored = read_log(writer);
    if (!stored) return tl::unexpected(stored.error());
    const protocol::Signer signer = log_signer(services.identity);
    const std::uint64_t first = stored->tree.size();
    if (*newest)
        if (auto same = check_continues(stored->tree, **newest, signer.verifier()); !same) return same;
    for (const store::LogLeaf& leaf : gathered.leaves)
        stored->tree.append(log::leaf_hash(as_bytes(audit::leaf_bytes(leaf.content))));

    store::LogBatch& batch = gathered.batch;
    ++batch.number;
    batch.day = today;
    batch.size = stored->tree.size();
    batch.checkpoint =
        protocol::sign_note(log::write_checkpoint({signer.name, {batch.size, stored->tree.root()}}), signer);
    if (auto added = writer.add_log_batch(batch, first, gathered.leaves); !added) return added;
    closing = {true, std::move(batch), gathered.ballots};
    return {};
}

}  // namespace

Result<LogClosing> close_log_day(Services services) {
    LogClosing closing;
    const auto closed = services.store.write([&](store::Writer& writer) {
        closing = {};
        return close(writer, services, closing);
    });
    if (!closed) return tl::unexpected(closed.error());
    return closing;
}

}  // namespace baileo::usecases
