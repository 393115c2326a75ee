#include "server/usecases/entry_batch.hpp"

#include "shared/journal/json_reader.hpp"
#include "shared/protocol/messages.hpp"

namespace baileo::usecases {
namespace {

/// The lines of a body; a newline may stand behind the last one too.
Result<std::vector<std::string_view>> split(std::string_view body) {
    if (body.size() > protocol::batch_byte_limit)
        return failure(ErrorCode::too_large, "a batch has at most 256 KiB");
    std::vector<std::string_view> lines;
    while (!body.empty()) {
        if (lines.size() == protocol::batch_line_limit)
            return failure(ErrorCode::too_large, "a batch has at most 200 entries and a head");
        const auto end = body.find('\n');
        lines.push_back(body.substr(0, end));
        body.remove_prefix(end == std::string_view::npos ? body.size() : end + 1);
    }
    if (lines.empty()) return failure(ErrorCode::malformed, "an empty batch");
    return lines;
}

Result<BatchEntry> read_entry(journal::JsonReader& reader, std::string_view line,
                              const store::Journal& journal) {
    const auto entry = reader.read_entry(line);
    if (!entry) return tl::unexpected(entry.error());
    if (entry->kiosk != journal.kiosk.text() || entry->epoch != journal.epoch.text())
        return failure(ErrorCode::malformed, "an entry of another kiosk or epoch");
    BatchEntry read{line, entry->seq, entry->prev, {entry->seq, journal::entry_hash(line)}, false, {}};
    if (entry->type == journal::type::ballot) {
        read.is_ballot = true;
        if (auto cast = reader.read_ballot_body(entry->body)) read.ballot = std::move(cast->ballot);
    }
    return read;
}

Status check_chain(const std::vector<BatchEntry>& entries, const journal::Head& head) {
    for (std::size_t i = 1; i < entries.size(); ++i) {
        const journal::Head& before = entries[i - 1].head;
        if (entries[i].seq != before.seq + 1 || entries[i].prev != to_hex(before.hash))
            return failure(ErrorCode::chain_broken,
                           "entry " + std::to_string(entries[i].seq) + " does not follow the one before it");
    }
    if (entries.empty()) return {};
    const journal::Head& last = entries.back().head;
    if (head.seq < last.seq || (head.seq == last.seq && head != last))
        return failure(ErrorCode::chain_broken, "the head is not that of the last entry");
    return {};
}

Result<journal::Head> read_head(EntryBatch& batch, std::string_view line, const store::Journal& journal) {
    auto note = protocol::read_head_line(line);
    if (!note) return tl::unexpected(note.error());
    batch.head_note = std::move(*note);
    auto head = protocol::read_head_note(batch.head_note, journal.kiosk, journal.public_key);
    if (!head) return failure(ErrorCode::malformed, "the head: " + head.error().detail);
    return head;
}

}  // namespace

Result<EntryBatch> read_batch(std::string_view body, const store::Journal& journal) {
    const auto lines = split(body);
    if (!lines) return tl::unexpected(lines.error());
    EntryBatch batch;
    const auto head = read_head(batch, lines->back(), journal);
    if (!head) return tl::unexpected(head.error());
    batch.head = *head;

    journal::JsonReader reader;
    batch.entries.reserve(lines->size() - 1);
    for (std::size_t i = 0; i + 1 < lines->size(); ++i) {
        auto entry = read_entry(reader, (*lines)[i], journal);
        if (!entry) return failure(entry.error(), "line " + std::to_string(i + 1));
        batch.entries.push_back(std::move(*entry));
    }
    if (const auto chained = check_chain(batch.entries, batch.head); !chained)
        return tl::unexpected(chained.error());
    return batch;
}

}  // namespace baileo::usecases
