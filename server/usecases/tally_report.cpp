#include "server/usecases/tally_report.hpp"

#include "server/audit/tally_document.hpp"

namespace baileo::usecases {

Result<std::string> tally_report(store::Reader& reader) {
    const auto rules = reader.rules();
    if (!rules) return tl::unexpected(rules.error());
    auto tally = reader.tally();
    if (!tally) return tl::unexpected(tally.error());
    const auto journals = reader.journals();
    if (!journals) return tl::unexpected(journals.error());

    audit::TallyDocument document{rules->competition, rules->mode, rules->catalogue_modes.rbegin()->first, 0,
                                  std::move(*tally)};
    for (const store::Journal& journal : *journals)
        document.entries_outside += journal.claimed_seq - journal.stored.seq;
    return audit::write_tally(document);
}

Result<std::string> tally_report(Services services) {
    return store::ask(services.store, [](store::Reader& reader) { return tally_report(reader); });
}

}  // namespace baileo::usecases
