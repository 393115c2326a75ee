#pragma once

#include "server/audit/check_bundle.hpp"
#include "server/audit/journal_reading.hpp"
#include "server/audit/records.hpp"
#include "server/audit/rules.hpp"
#include "server/audit/tally_document.hpp"

namespace baileo::audit {

/// What the checks have read from a bundle so far; each adds to it and relies on those before.
struct Contents {
    Contents(const Files& bundle, const Known& elsewhere) : files(bundle), known(elsewhere) {}

    const Files& files;
    const Known& known;

    BundleKind kind = BundleKind::auditor;
    Keys keys;
    std::vector<std::string_view> catalogue_notes;  ///< by version, from 1
    std::vector<protocol::CatalogueManifest> catalogues;
    std::set<domain::CodeTag> codes;
    std::vector<std::string_view> decision_lines;  ///< by number, from 1
    std::vector<DecisionRecord> decisions;
    std::vector<JournalRecord> journals;  ///< by number, from 1
    std::uint64_t forks = 0;              ///< how often a kiosk contradicted its stored journal
    std::vector<ReadJournal> lines;       ///< of these journals
    std::vector<BatchRecord> batches;     ///< by number, from 1
    std::vector<std::string> leaves;      ///< of the public log, as bytes
    log::TreeHead log;
    TallyDocument tally;
    std::uint64_t waiting = 0;

    /// A file's bytes; nothing if there is none.
    [[nodiscard]] std::optional<std::string_view> file(const std::string& path) const {
        const auto found = files.find(path);
        if (found == files.end()) return std::nullopt;
        return found->second;
    }
};

/// What is wrong, in words; nothing if all is well.
using Finding = std::optional<std::string>;

// The checks. What each looks at stands in README.md.
[[nodiscard]] Finding check_keys(Contents& contents);
[[nodiscard]] Finding check_manifest(Contents& contents);
[[nodiscard]] Finding check_catalogues(Contents& contents);
[[nodiscard]] Finding check_codes(Contents& contents);
[[nodiscard]] Finding check_decisions(Contents& contents);
[[nodiscard]] Finding check_journals(Contents& contents);
[[nodiscard]] Finding check_forks(Contents& contents);
[[nodiscard]] Finding check_log(Contents& contents);
[[nodiscard]] Finding check_checkpoints(Contents& contents);
[[nodiscard]] Finding check_batches(Contents& contents);
[[nodiscard]] Finding check_tally(Contents& contents);
[[nodiscard]] Finding check_verdicts(Contents& contents);

}  // namespace baileo::audit
