#include "server/usecases/ranking.hpp"

#include <algorithm>

#include "server/usecases/catalogue.hpp"
#include "shared/crypto/sha256.hpp"

namespace baileo::usecases {
namespace {

using domain::Catalogue;
using domain::Innovation;
using domain::Unit;
using domain::UnitKind;
using merge::Verdict;
using store::KioskStatus;

/// The draws belong to the ballots: the first eight bytes of the SHA-256 of formula and counts. Who has those
/// can draw the same again.
std::uint64_t seed_of(const merge::Tally& tally) {
    std::string inputs = "baileo/ranking/1\n" + std::string(results::formula) + "\n";
    for (const auto& [innovation, counts] : tally.innovations) {
        inputs += innovation.text();
        for (const std::uint64_t count : counts)
            inputs += " " + std::to_string(count);
        inputs += "\n";
    }
    const crypto::Hash hash = crypto::sha256(inputs);
    std::uint64_t seed = 0;
    for (std::size_t i = 0; i < 8; ++i)
        seed = seed << 8U | hash[i];
    return seed;
}

/// "Nusaniwe", whatever its unit is called in full.
std::string kecamatan_name(const Catalogue& catalogue, const Unit& unit) {
    if (!unit.kecamatan) return "";
    const Unit* const kecamatan = catalogue.find({*unit.kecamatan, UnitKind::kecamatan});
    if (kecamatan == nullptr) return "";
    constexpr std::string_view kind = "Kecamatan ";
    const std::string& name = kecamatan->name.id;
    return name.starts_with(kind) ? name.substr(kind.size()) : name;
}

bool stands_before(const RankedInnovation& a, const RankedInnovation& b) {
    if (a.standing.has_value() != b.standing.has_value()) return a.standing.has_value();
    if (a.standing && a.standing->rank != b.standing->rank) return a.standing->rank < b.standing->rank;
    return a.innovation.title.id < b.innovation.title.id;
}

std::vector<RankedInnovation> ranked(const Catalogue& catalogue, const merge::Tally& tally) {
    const auto standings = results::rank(tally.innovations, seed_of(tally));
    std::vector<RankedInnovation> rows;
    for (const Innovation& innovation : catalogue.innovations) {
        if (innovation.withdrawn) continue;
        RankedInnovation& row = rows.emplace_back();
        row.innovation = innovation;
        if (const Unit* const unit = catalogue.find(innovation.unit)) {
            row.unit_name = unit->name;
            row.kecamatan = kecamatan_name(catalogue, *unit);
        }
        if (const auto counted = tally.innovations.find(innovation.id); counted != tally.innovations.end())
            row.counts = counted->second;
        row.ballots = results::ballots(row.counts);
        if (const auto standing = standings.find(innovation.id); standing != standings.end())
            row.standing = standing->second;
    }
    std::ranges::sort(rows, stands_before);
    return rows;
}

Result<RankingReport> compute(store::Reader& reader, const ServerIdentity& identity) {
    const auto catalogue = current_catalogue(reader, identity);
    if (!catalogue) return tl::unexpected(catalogue.error());
    const auto tally = reader.tally();
    if (!tally) return tl::unexpected(tally.error());
    const auto revision = reader.tally_revision();
    if (!revision) return tl::unexpected(revision.error());

    RankingReport report;
    report.competition = catalogue->competition;
    report.tally_revision = *revision;
    report.set_aside = tally->verdicts;
    for (const auto& [verdict, ballots] : tally->verdicts)
        report.received += ballots;
    if (const auto counted = report.set_aside.extract(Verdict::counted)) report.counted = counted.mapped();
    report.innovations = ranked(*catalogue, *tally);
    return report;
}

bool takes_part(const store::Kiosk& kiosk) {
    return kiosk.status != KioskStatus::invited && kiosk.status != KioskStatus::pending;
}

/// What can change without any ballot, and is cheap to ask.
struct Now {
    std::uint64_t revision = 0;
    std::vector<KioskContact> kiosks;
};

Result<Now> look(store::Reader& reader, WallTime time) {
    const auto revision = reader.tally_revision();
    if (!revision) return tl::unexpected(revision.error());
    const auto kiosks = reader.kiosks();
    if (!kiosks) return tl::unexpected(kiosks.error());
    const auto journals = reader.journals();
    if (!journals) return tl::unexpected(journals.error());

    std::map<domain::KioskId, std::uint64_t> waiting;
    for (const store::Journal& journal : *journals)
        if (journal.claimed_seq > journal.stored.seq)
            waiting[journal.kiosk] += journal.claimed_seq - journal.stored.seq;
    Now now{*revision, {}};
    for (const store::Kiosk& kiosk : *kiosks) {
        if (!takes_part(kiosk)) continue;
        KioskContact contact{kiosk.id, kiosk.name, kiosk.status, std::nullopt, waiting[kiosk.id]};
        if (kiosk.last_heard_at)
            contact.last_heard = std::chrono::floor<std::chrono::seconds>(
                std::max(time - *kiosk.last_heard_at, std::chrono::milliseconds(0)));
        now.kiosks.push_back(std::move(contact));
    }
    return now;
}

}  // namespace

Result<RankingReport> RankingDesk::report() {
    const WallTime time = services_.clock.wall();
    auto now = store::ask(services_.store, [&](store::Reader& reader) { return look(reader, time); });
    if (!now) return tl::unexpected(now.error());

    const std::scoped_lock lock(mutex_);
    if (const Status fresh = refresh(now->revision); !fresh) return tl::unexpected(fresh.error());
    RankingReport report = *kept_;
    report.kiosks = std::move(now->kiosks);
    report.computed_at = time;
    return report;
}

Status RankingDesk::refresh(std::uint64_t revision) {
    if (kept_ && kept_->tally_revision >= revision) return {};
    auto computed = store::ask(services_.store,
                               [&](store::Reader& reader) { return compute(reader, services_.identity); });
    if (!computed) return tl::unexpected(computed.error());
    kept_ = std::move(*computed);
    return {};
}

}  // namespace baileo::usecases
