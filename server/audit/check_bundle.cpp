#include "server/audit/check_bundle.hpp"

#include <fmt/format.h>

#include <array>

#include "server/audit/contents.hpp"

namespace baileo::audit {
namespace {

struct Check {
    std::string_view name;
    Finding (*run)(Contents&);
    bool for_auditors_alone = false;
};

constexpr std::array checks{Check{"keys", check_keys},
                            Check{"manifest", check_manifest},
                            Check{"catalogues", check_catalogues},
                            Check{"codes", check_codes, true},
                            Check{"decisions", check_decisions},
                            Check{"journals", check_journals, true},
                            Check{"forks", check_forks, true},
                            Check{"log", check_log},
                            Check{"checkpoints", check_checkpoints},
                            Check{"batches", check_batches},
                            Check{"tally", check_tally},
                            Check{"verdicts", check_verdicts, true}};

std::optional<Fault> first_fault(Contents& contents) {
    for (const Check& check : checks) {
        if (check.for_auditors_alone && contents.kind != BundleKind::auditor) continue;
        if (auto finding = check.run(contents)) return Fault{std::string(check.name), std::move(*finding)};
    }
    return std::nullopt;
}

std::string scope_in_words(const BundleReport& report) {
    if (report.kind == BundleKind::auditor)
        return fmt::format("The published result follows from these {} ballots: {} count.\n", report.received,
                           report.counted);
    return fmt::format(
        "The log is sound, and the published figures add up: {} ballots were received, {} count.\n"
        "Whether each was counted as it was cast, only an auditor's bundle shows.\n",
        report.received, report.counted);
}

}  // namespace

BundleReport check_bundle(const Files& files, const Known& known) {
    Contents contents(files, known);
    BundleReport report;
    report.fault = first_fault(contents);
    report.kind = contents.kind;
    report.server_key = contents.keys.server.text();
    report.competition = contents.tally.competition.text();
    for (const auto& [verdict, ballots] : contents.tally.tally.verdicts) {
        report.received += ballots;
        if (verdict == merge::Verdict::counted) report.counted = ballots;
    }
    report.outside = contents.tally.entries_outside;
    report.forks = contents.forks;
    report.waiting = contents.waiting;
    report.log = contents.log;
    return report;
}

std::string in_words(const BundleReport& report) {
    if (report.fault)
        return fmt::format("The published result does NOT follow. {}: {}.\n", report.fault->check,
                           report.fault->what);
    std::string words = scope_in_words(report);
    if (report.log.size > 0)
        words += fmt::format("The public log holds {} leaves; its root is {}.\n", report.log.size,
                             to_base64(report.log.root));
    if (report.waiting > 0)
        words += fmt::format("{} ballots came after the newest checkpoint.\n", report.waiting);
    if (report.outside > 0)
        words += fmt::format("{} entries that kiosks signed for are still outside.\n", report.outside);
    if (report.forks > 0)
        words += fmt::format("{} times a kiosk contradicted its own journal; both stories are kept.\n",
                             report.forks);
    return words + "Compare the server's key: " + report.server_key + "\n";
}

}  // namespace baileo::audit
