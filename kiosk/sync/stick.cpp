#include "kiosk/sync/stick.hpp"

#include <algorithm>

#include "kiosk/sync/acknowledgement.hpp"
#include "shared/files/first_bytes.hpp"

namespace baileo::sync {
namespace {

namespace files = std::filesystem;

/// A signed acknowledgement has some 300 bytes.
constexpr std::size_t acknowledgement_limit = 4096;

/// Those that were written beside exports of this kiosk, by name. A folder that cannot be read has none; the
/// export then says what is wrong with it.
std::vector<files::path> acknowledgements_in(const files::path& folder, const domain::KioskId& kiosk) {
    std::vector<files::path> found;
    std::error_code failed;
    for (files::directory_iterator entry(folder, failed); !failed && entry != files::directory_iterator();
         entry.increment(failed)) {
        const std::string name = entry->path().filename().string();
        if (name.starts_with("baileo-journal-" + kiosk.text() + "-") && name.ends_with(".ack"))
            found.push_back(entry->path());
    }
    std::ranges::sort(found);
    return found;
}

}  // namespace

Result<std::uint64_t> import_acknowledgement_file(kiosk::KioskStore& store, const files::path& file) {
    const auto note = first_bytes(file, acknowledgement_limit + 1);
    if (!note) return failure(ErrorCode::not_found, "cannot read " + file.string());
    if (note->size() > acknowledgement_limit)
        return failure(ErrorCode::too_large, file.string() + " is too long for an acknowledgement");
    auto through = import_acknowledgement(store, *note);
    if (!through) return failure(through.error(), file.string());
    return through;
}

Result<StickVisit> visit_stick(kiosk::KioskStore& store, const files::path& folder, std::uint64_t first) {
    const auto identity = store.enrolment().identity();
    if (!identity) return tl::unexpected(identity.error());
    StickVisit visit;
    if (*identity)
        for (const files::path& file : acknowledgements_in(folder, (*identity)->kiosk))
            if (const auto taken = import_acknowledgement_file(store, file); !taken)
                visit.refused.push_back(taken.error().detail);
    auto exported = export_journal(store, folder, first);
    if (!exported) return tl::unexpected(exported.error());
    visit.exported = std::move(*exported);
    const auto acknowledged = store.journal().acknowledged();
    if (!acknowledged) return tl::unexpected(acknowledged.error());
    visit.acknowledged_through = acknowledged->stored.seq;
    return visit;
}

}  // namespace baileo::sync
