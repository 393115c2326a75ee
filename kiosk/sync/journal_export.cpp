#include "kiosk/sync/journal_export.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "shared/files/whole_file.hpp"
#include "shared/protocol/messages.hpp"

namespace baileo::sync {
namespace {

constexpr std::size_t lines_at_once = 1000;
constexpr std::size_t bytes_at_once = 1024UL * 1024UL;

/// Who may export, and that there is something to write to.
Result<kiosk::Identity> check(kiosk::KioskStore& store, const std::filesystem::path& folder) {
    const auto standing = store.standing();
    if (!standing) return tl::unexpected(standing.error());
    if (*standing == kiosk::Standing::other_hardware)
        return failure(ErrorCode::conflict,
                       "this disk was enrolled in another machine; what may be a copy "
                       "does not sign in the kiosk's name");
    auto identity = store.enrolment().identity();
    if (!identity) return tl::unexpected(identity.error());
    if (!*identity) return failure(ErrorCode::conflict, "this kiosk is not enrolled");
    std::error_code failed;
    if (!std::filesystem::is_directory(folder, failed))
        return failure(ErrorCode::not_found, folder.string() + " is not a folder; is the stick plugged in?");
    return std::move(**identity);
}

/// The signed end of the file, as the last line of a batch.
Result<std::string> last_line(kiosk::KioskStore& store, const kiosk::Identity& identity,
                              const journal::Head& head) {
    const auto key = store.enrolment().key();
    if (!key) return tl::unexpected(key.error());
    const auto acknowledged = store.journal().acknowledged();
    if (!acknowledged) return tl::unexpected(acknowledged.error());
    return protocol::head_line(protocol::write_head_note(head, identity.kiosk, *key), acknowledged->note) +
           "\n";
}

/// Entries `first` to `last` and the last line, as the bytes of a file.
class ExportPieces {
  public:
    ExportPieces(kiosk::Journal& journal, std::uint64_t first, std::uint64_t last, std::string last_line)
        : journal_(journal), written_(first - 1), last_(last), last_line_(std::move(last_line)) {}

    Result<std::string> operator()() {
        if (written_ == last_) return std::exchange(last_line_, {});
        const std::size_t limit = std::min<std::uint64_t>(lines_at_once, last_ - written_);
        const auto lines = journal_.lines_after(written_, limit, bytes_at_once);
        if (!lines) return tl::unexpected(lines.error());
        if (lines->empty()) return failure(ErrorCode::storage_corrupt, "the journal lacks an entry");
        std::string piece;
        for (const std::string& line : *lines)
            piece.append(line).append("\n");
        written_ += lines->size();
        return piece;
    }

  private:
    kiosk::Journal& journal_;
    std::uint64_t written_;
    std::uint64_t last_;
    std::string last_line_;
};

Result<journal::Head> note_export(kiosk::Journal& journal, std::uint64_t first) {
    const auto before = journal.head();
    if (!before) return before;
    if (first < 1 || first > before->seq + 1)
        return failure(ErrorCode::not_found, fmt::format("the journal ends at entry {}", before->seq));
    if (const Status noted = journal.exported(first); !noted) return tl::unexpected(noted.error());
    return journal.head();
}

}  // namespace

std::string export_name(const domain::KioskId& kiosk, std::uint64_t first, std::uint64_t last) {
    return fmt::format("baileo-journal-{}-{}-{}.jsonl", kiosk.text(), first, last);
}

Result<JournalExport> export_journal(kiosk::KioskStore& store, const std::filesystem::path& folder,
                                     std::uint64_t first) {
    const auto identity = check(store, folder);
    if (!identity) return tl::unexpected(identity.error());
    const auto head = note_export(store.journal(), first);
    if (!head) return tl::unexpected(head.error());
    const auto end = last_line(store, *identity, *head);
    if (!end) return tl::unexpected(end.error());

    const ExportPieces pieces(store.journal(), first, head->seq, *end);
    JournalExport done{folder / export_name(identity->kiosk, first, head->seq), first, head->seq};
    if (const Status written = write_whole_file(done.file, pieces); !written)
        return tl::unexpected(written.error());
    if (const Status same = compare_file(done.file, pieces); !same) return tl::unexpected(same.error());
    return done;
}

}  // namespace baileo::sync
