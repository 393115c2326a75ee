#include "server/usecases/journal_file.hpp"

#include <fmt/format.h>

#include "server/usecases/entry_batch.hpp"
#include "shared/protocol/messages.hpp"

namespace baileo::usecases {
namespace {

constexpr std::string_view head_title = "baileo-head/1 ";

/// Who signed the head, by its own word.
std::optional<domain::KioskId> named_kiosk(std::string_view head_note) {
    const std::string_view title = head_note.substr(0, head_note.find('\n'));
    if (!title.starts_with(head_title)) return std::nullopt;
    return domain::KioskId::parse(title.substr(head_title.size()));
}

/// The first lines that fit into one request beside the head, and takes them away.
std::string take_batch(std::string_view& entries, std::string_view head_line) {
    std::string body;
    for (std::size_t lines = 1; lines < protocol::batch_line_limit && !entries.empty(); ++lines) {
        const std::string_view line = entries.substr(0, entries.find('\n') + 1);
        const bool fits = body.size() + line.size() + head_line.size() < protocol::batch_byte_limit;
        if (!fits && !body.empty()) break;
        body += line;
        entries.remove_prefix(line.size());
    }
    return body.append(head_line).append("\n");
}

/// Whether this batch goes on where the last one ended.
Status check_link(const std::optional<journal::Head>& end, const BatchEntry& next) {
    if (!end || (next.seq == end->seq + 1 && next.prev == to_hex(end->hash))) return {};
    return failure(ErrorCode::chain_broken,
                   fmt::format("entry {} does not follow the one before it", next.seq));
}

}  // namespace

Result<JournalFile> JournalFile::read(std::string_view bytes) {
    const auto cut = [] {
        return failure(ErrorCode::malformed,
                       "it does not end with a kiosk's signed head, as if it were cut off");
    };
    if (!bytes.ends_with('\n')) return cut();
    const std::string_view lines = bytes.substr(0, bytes.size() - 1);
    const auto before_last = lines.rfind('\n');
    if (before_last == std::string_view::npos) return cut();
    const std::string_view head_line = lines.substr(before_last + 1);
    const auto note = protocol::read_head_line(head_line);
    if (!note) return cut();
    auto kiosk = named_kiosk(*note);
    if (!kiosk) return cut();
    return JournalFile(bytes.substr(0, before_last + 1), head_line, std::move(*kiosk));
}

Status JournalFile::each_batch(const std::function<Status(const std::string& body)>& visit) const {
    for (std::string_view rest = entries_; !rest.empty();)
        if (auto visited = visit(take_batch(rest, head_line_)); !visited) return visited;
    return {};
}

Result<JournalFile::Range> JournalFile::prove(const store::Journal& journal) const {
    const auto note = protocol::read_head_line(head_line_);
    if (!note) return tl::unexpected(note.error());
    const auto head = protocol::read_head_note(*note, journal.kiosk, journal.public_key);
    if (!head) return tl::unexpected(head.error());
    Range range;
    std::optional<journal::Head> end;
    const auto read = each_batch([&](const std::string& body) -> Status {
        const auto batch = read_batch(body, journal);
        if (!batch) return tl::unexpected(batch.error());
        if (auto linked = check_link(end, batch->entries.front()); !linked) return linked;
        if (!end) range.first = batch->entries.front().seq;
        end = batch->entries.back().head;
        return {};
    });
    if (!read) return tl::unexpected(read.error());
    if (end != *head)
        return failure(ErrorCode::chain_broken, "its last entry is not the one that the kiosk signed for");
    range.last = end->seq;
    return range;
}

}  // namespace baileo::usecases
