#include "server/usecases/import_journal.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "server/app/commands.hpp"
#include "shared/files/first_bytes.hpp"
#include "shared/files/whole_file.hpp"

namespace baileo::app {
namespace {

using usecases::EntriesRefusal;
using usecases::ImportedJournal;

/// A kiosk that takes 500 ballots a day fills it in two years.
constexpr std::uintmax_t file_limit = 256UL * 1024UL * 1024UL;

/// What kiosks wrote, of everything that lies in a folder.
bool is_export(const std::filesystem::path& file) {
    const std::string name = file.filename().string();
    return name.starts_with("baileo-journal-") && name.ends_with(".jsonl");
}

/// The files themselves, and those in the folders, by name.
std::vector<std::filesystem::path> files_of(const std::vector<std::filesystem::path>& named) {
    std::vector<std::filesystem::path> files;
    for (const std::filesystem::path& place : named) {
        std::error_code failed;
        if (!std::filesystem::is_directory(place, failed)) {
            files.push_back(place);
            continue;
        }
        for (const auto& entry : std::filesystem::directory_iterator(place, failed))
            if (is_export(entry.path())) files.push_back(entry.path());
    }
    std::ranges::sort(files);
    return files;
}

Result<std::string> bytes_of(const std::filesystem::path& file) {
    std::error_code failed;
    const auto size = std::filesystem::file_size(file, failed);
    if (failed) return failure(ErrorCode::internal, "It cannot be read: " + failed.message() + ".");
    if (size > file_limit)
        return failure(ErrorCode::internal,
                       "It is larger than any journal; more than 256 MiB are not taken.");
    auto bytes = first_bytes(file, size);
    if (!bytes) return failure(ErrorCode::internal, "It cannot be read.");
    return std::move(*bytes);
}

std::string in_words(const EntriesRefusal& refusal) {
    const std::string& detail = refusal.error.detail;
    const std::uint64_t seq = refusal.stored ? refusal.stored->seq : 0;
    switch (refusal.error.code) {
        case ErrorCode::malformed:
        case ErrorCode::too_large:
            return "This is not a whole journal file: " + detail + ". Export it again.";
        case ErrorCode::chain_broken:
            return "It was damaged or changed after the kiosk wrote it: " + detail + ". Export it again.";
        case ErrorCode::bad_signature:
            return "It is not signed with the key of the kiosk that it names.";
        case ErrorCode::not_found:
            return "Kiosk " + detail + " is not enrolled here; the file belongs to another server.";
        case ErrorCode::gap:
            return fmt::format(
                "Entries are missing before it: this server has them up to {}. Import the file "
                "that goes on from {}.",
                seq, seq + 1);
        case ErrorCode::fork:
            return fmt::format(
                "Another entry {} of this kiosk is stored here: two journals grew from one. Both "
                "are kept and the kiosk is frozen until a person decides.",
                seq);
        case ErrorCode::frozen:
            return "The kiosk is frozen, because two journals grew from one; a person has to decide first.";
        case ErrorCode::pending:
            return "The kiosk is not confirmed yet; compare its words, confirm it and import again.";
        case ErrorCode::revoked:
            return "The kiosk was shut out; nothing of it is taken any more.";
        default:
            return std::string(title(refusal.error.code)) + (detail.empty() ? "" : " (" + detail + ")");
    }
}

std::string in_words(const ImportedJournal& imported) {
    std::string text =
        fmt::format("kiosk {} ({}), entries {} to {}: {} new, {} known already.\n", imported.kiosk.id.text(),
                    imported.kiosk.name, imported.first, imported.last, imported.fresh(), imported.known);
    if (imported.claimed_through > imported.stored_through)
        text += fmt::format("    Entries {} to {} are still outside.\n", imported.stored_through + 1,
                            imported.claimed_through);
    if (imported.quarantined)
        text += "    The kiosk is suspended: they are stored, its ballots do not count.\n";
    return text;
}

/// Files that were not imported yet, and what became of the others.
class ImportRun {
  public:
    ImportRun(usecases::Services services, std::vector<std::filesystem::path> files)
        : services_(services), waiting_(std::move(files)) {}

    /// Tries all that wait, once; those behind a gap wait on. Returns whether any was taken.
    bool try_all() {
        reasons_.clear();
        bool taken = false;
        std::vector<std::filesystem::path> later;
        for (const std::filesystem::path& file : waiting_) {
            const auto bytes = bytes_of(file);
            if (!bytes) {
                refuse(file, bytes.error().detail);
                continue;
            }
            const auto imported = usecases::import_journal(services_, *bytes);
            if (imported) {
                tell(file, *imported);
                taken = true;
            } else if (imported.error().error.code == ErrorCode::gap) {
                later.push_back(file);
                reasons_.push_back(in_words(imported.error()));
            } else {
                refuse(file, in_words(imported.error()));
            }
        }
        waiting_ = std::move(later);
        return taken && !waiting_.empty();
    }

    [[nodiscard]] CommandOutcome end() {
        for (std::size_t i = 0; i < waiting_.size(); ++i)
            refuse(waiting_[i], reasons_[i]);
        return outcome_;
    }

  private:
    void tell(const std::filesystem::path& file, const ImportedJournal& imported) {
        outcome_.output += file.filename().string() + ": " + in_words(imported);
        std::filesystem::path beside = file;
        const auto written = write_whole_file(beside.replace_extension(".ack"), imported.acknowledgement);
        if (!written) refuse(file, "Its acknowledgement was not written: " + written.error().detail + ".");
    }
    void refuse(const std::filesystem::path& file, std::string_view why) {
        outcome_.complaint += fmt::format("{}: {}\n", file.string(), why);
        outcome_.exit_code = 1;
    }

    usecases::Services services_;
    std::vector<std::filesystem::path> waiting_;
    std::vector<std::string> reasons_;  ///< why each of them waits
    CommandOutcome outcome_;
};

}  // namespace

CommandOutcome run(const ImportJournal& command, usecases::Services services) {
    std::vector<std::filesystem::path> files = files_of(command.files);
    if (files.empty()) return failed("There are no journal files here.");
    ImportRun import(services, std::move(files));
    while (import.try_all()) {
    }
    return import.end();
}

}  // namespace baileo::app
