#include "server/usecases/import_journal.hpp"

#include <algorithm>

#include "server/usecases/journal_file.hpp"

namespace baileo::usecases {
namespace {

tl::unexpected<EntriesRefusal> not_imported(Error error) {
    return tl::unexpected(EntriesRefusal{std::move(error), std::nullopt});
}

std::uint64_t known_of(const JournalFile::Range& range, std::uint64_t stored_through) {
    return stored_through < range.first ? 0 : std::min(stored_through, range.last) - range.first + 1;
}

/// Batch after batch; returns the answer to the last one.
tl::expected<EntriesAccepted, EntriesRefusal> take(Services services, const KnownKiosk& from,
                                                   const JournalFile& file) {
    EntriesAccepted newest;
    std::optional<EntriesRefusal> refusal;
    const auto taken = file.each_batch([&](const std::string& body) -> Status {
        auto accepted = receive_entries(services, from, std::nullopt, body);
        if (accepted) {
            newest = std::move(*accepted);
            return {};
        }
        refusal = std::move(accepted.error());
        return tl::unexpected(refusal->error);
    });
    if (!taken) return tl::unexpected(std::move(*refusal));
    return newest;
}

}  // namespace

tl::expected<ImportedJournal, EntriesRefusal> import_journal(Services services, std::string_view bytes) {
    const auto file = JournalFile::read(bytes);
    if (!file) return not_imported(file.error());
    const auto known = find_kiosk(services, file->kiosk());
    if (!known) return not_imported(known.error());
    if (!*known) return not_imported({ErrorCode::not_found, file->kiosk().text()});
    const auto range = file->prove((*known)->journal);
    if (!range) return not_imported(range.error());

    auto accepted = take(services, **known, *file);
    if (!accepted) return tl::unexpected(std::move(accepted.error()));
    const auto now = find_kiosk(services, file->kiosk());
    if (!now) return not_imported(now.error());
    const store::Journal& journal = (*now)->journal;
    return ImportedJournal{.kiosk = (*now)->kiosk,
                           .first = range->first,
                           .last = range->last,
                           .known = known_of(*range, (*known)->journal.stored.seq),
                           .stored_through = journal.stored.seq,
                           .claimed_through = std::max(journal.claimed_seq, journal.stored.seq),
                           .quarantined = accepted->quarantined,
                           .acknowledgement = std::move(accepted->reply.acknowledgement)};
}

}  // namespace baileo::usecases
