#include "server/usecases/audit_bundle.hpp"

#include <fmt/format.h>

#include "server/audit/leaves.hpp"
#include "server/audit/records.hpp"
#include "server/audit/rules.hpp"
#include "server/log/tiles.hpp"
#include "server/usecases/published_log.hpp"
#include "server/usecases/tally_report.hpp"

namespace baileo::usecases {
namespace {

/// Puts a bundle together, file by file.
class Bundling {
  public:
    Bundling(store::Reader& reader, const ServerIdentity& identity, audit::BundleKind kind)
        : reader_(reader), identity_(identity), kind_(kind) {}

    Result<audit::Files> run() {
        files_["keys.json"] =
            audit::write_keys({identity_.server().verifier(), identity_.publisher().verifier(),
                               log_signer(identity_).verifier()}) +
            "\n";
        for (const auto part :
             {&Bundling::catalogues, &Bundling::decisions, &Bundling::tally, &Bundling::log})
            if (auto done = (this->*part)(); !done) return tl::unexpected(done.error());
        if (kind_ == audit::BundleKind::auditor)
            for (const auto part : {&Bundling::journals, &Bundling::forks, &Bundling::verdicts})
                if (auto done = (this->*part)(); !done) return tl::unexpected(done.error());
        audit::seal(files_, kind_, identity_.server());
        return std::move(files_);
    }

  private:
    Status catalogues() {
        const auto catalogues = reader_.catalogues();
        if (!catalogues) return tl::unexpected(catalogues.error());
        std::vector<protocol::CatalogueManifest> manifests;
        manifests.reserve(catalogues->size());
        for (const store::PublishedCatalogue& catalogue : *catalogues) {
            files_[fmt::format("catalogues/{}.note", catalogue.version)] = catalogue.note;
            // What cannot be read is found by the check, and named there.
            if (auto read = protocol::read_catalogue_note(catalogue.note, identity_.publisher().verifier()))
                manifests.push_back(std::move(*read));
        }
        return kind_ == audit::BundleKind::auditor ? codes(audit::code_check_of(manifests)) : Status();
    }

    Status codes(const domain::CodeCheck& check) {
        if (check.list.empty()) return {};
        auto blob = reader_.blob(check.list);
        if (!blob) return tl::unexpected(blob.error());
        if (*blob) files_["codes/" + check.list] = std::move((*blob)->bytes);
        return {};
    }

    Status decisions() {
        const auto decisions = reader_.decisions();
        if (!decisions) return tl::unexpected(decisions.error());
        std::string& file = files_["decisions.jsonl"];
        for (const store::Decision& decision : *decisions)
            file += decision_line(decision) + "\n";
        return {};
    }

    Status tally() {
        auto report = tally_report(reader_);
        if (!report) return tl::unexpected(report.error());
        files_["tally.json"] = std::move(*report);
        return {};
    }

    Status log() {
        auto batches = reader_.log_batches();
        if (!batches) return tl::unexpected(batches.error());
        std::string& file = files_["log/batches.jsonl"];
        for (store::LogBatch& batch : *batches) {
            if (kind_ == audit::BundleKind::everybody) batch.journals.clear();
            file += audit::write_batch({batch.number, batch.day, batch.size, batch.catalogues,
                                        batch.decisions, batch.journals, batch.checkpoint}) +
                    "\n";
        }
        if (!batches->empty()) files_["log/checkpoint"] = batches->back().checkpoint;
        const auto read = read_log(reader_);
        if (!read) return tl::unexpected(read.error());
        const auto add = [&](const std::string& path, std::string bytes) {
            files_["log/" + path] = std::move(bytes);
        };
        log::each_tile(read->tree, add);
        log::each_entry_tile(read->leaves, add);
        return {};
    }

    Status journals() {
        const auto journals = reader_.journals();
        if (!journals) return tl::unexpected(journals.error());
        std::string& index = files_["journals/index.jsonl"];
        for (const store::Journal& journal : *journals) {
            index += audit::write_journal({journal.number, journal.kiosk, journal.epoch, journal.public_key,
                                           journal.stored, journal.claimed_seq, journal.head_note}) +
                     "\n";
            std::string& lines = files_[fmt::format("journals/{}.jsonl", journal.number)];
            const auto read = reader_.each_entry(journal.number, [&](const store::StoredEntry& entry) {
                lines.append(entry.line).append("\n");
                return true;
            });
            if (!read) return read;
        }
        return {};
    }

    Status forks() {
        const auto forks = reader_.fork_evidence();
        if (!forks) return tl::unexpected(forks.error());
        std::string& file = files_["journals/forks.jsonl"];
        for (const store::ForkEvidence& fork : *forks)
            file += audit::write_fork({fork.journal, fork.seq, fork.line, fork.head_note}) + "\n";
        return {};
    }

    Status verdicts() {
        std::string& file = files_["verdicts.csv"];
        file = "journal,seq,verdict\n";
        return reader_.each_ballot([&](std::int64_t journal, const store::StoredBallot& ballot) {
            file += fmt::format("{},{},{}\n", journal, ballot.seq, merge::word(ballot.verdict));
        });
    }

    store::Reader& reader_;
    const ServerIdentity& identity_;
    audit::BundleKind kind_;
    audit::Files files_;
};

}  // namespace

Result<audit::Files> make_bundle(Services services, audit::BundleKind kind) {
    return store::ask(services.store,
                      [&](store::Reader& reader) { return Bundling(reader, services.identity, kind).run(); });
}

Result<audit::BundleReport> verify_data(Services services, std::optional<std::string> earlier_checkpoint) {
    const auto bundle = make_bundle(services, audit::BundleKind::auditor);
    if (!bundle) return tl::unexpected(bundle.error());
    return audit::check_bundle(*bundle,
                               {services.identity.server().verifier(), std::move(earlier_checkpoint)});
}

}  // namespace baileo::usecases
