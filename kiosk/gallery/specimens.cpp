#include "kiosk/gallery/specimens.hpp"

#include "kiosk/gallery/code_steps.hpp"
#include "shared/base/expects.hpp"

namespace baileo::gallery {
namespace {

using namespace std::chrono;
using domain::UnitKind;

template <class Name>
Name named(const std::string& text) {
    const auto parsed = Name::parse(text);
    expects(parsed.has_value(), "names of specimens are valid");
    return *parsed;
}

domain::InnovationId innovation_id(const std::string& text) { return named<domain::InnovationId>(text); }

domain::Unit unit(const std::string& code, UnitKind kind, const std::string& id, const std::string& en,
                  const std::string& kecamatan = "") {
    return {.key = {named<domain::UnitCode>(code), kind},
            .name = {id, en},
            .kecamatan = domain::UnitCode::parse(kecamatan),
            .kemendagri_code = {}};
}

struct Words {
    std::string title_id;
    std::string title_en;
    std::string summary_id;
    std::string summary_en;
};

domain::Innovation innovation(const std::string& code, const std::string& unit_code, UnitKind kind,
                              const Words& words) {
    return {.id = innovation_id(code),
            .unit = {named<domain::UnitCode>(unit_code), kind},
            .title = {words.title_id, words.title_en},
            .summary = {words.summary_id, words.summary_en},
            .picture = code,
            .since = "2024-03",
            .source = {}};
}

std::vector<domain::Unit> units() {
    return {
        unit("dinas-kesehatan", UnitKind::opd, "Dinas Kesehatan", "Health Office"),
        unit("dinas-kependudukan", UnitKind::opd, "Dinas Kependudukan dan Pencatatan Sipil",
             "Civil Registry Office"),
        unit("sirimau", UnitKind::kecamatan, "Kecamatan Sirimau", "Sirimau District"),
        unit("nusaniwe", UnitKind::kecamatan, "Kecamatan Nusaniwe", "Nusaniwe District"),
        unit("teluk-ambon", UnitKind::kecamatan, "Kecamatan Teluk Ambon", "Teluk Ambon District"),
        unit("baguala", UnitKind::kecamatan, "Kecamatan Teluk Ambon Baguala", "Teluk Ambon Baguala District"),
        unit("leitimur-selatan", UnitKind::kecamatan, "Kecamatan Leitimur Selatan",
             "Leitimur Selatan District"),
        unit("batu-meja", UnitKind::kelurahan, "Kelurahan Batu Meja", "Batu Meja Ward", "sirimau"),
        unit("benteng", UnitKind::kelurahan, "Kelurahan Benteng", "Benteng Ward", "nusaniwe"),
        unit("rutong", UnitKind::negeri, "Negeri Rutong", "Negeri Rutong", "leitimur-selatan"),
        unit("hutumuri", UnitKind::puskesmas, "Puskesmas Hutumuri", "Hutumuri Health Centre", "baguala"),
        unit("smp-1", UnitKind::sekolah, "SMP Negeri 1 Ambon", "Junior High School 1 Ambon", "teluk-ambon"),
        unit("panjang", UnitKind::opd,
             "Dinas Pemberdayaan Masyarakat, Perempuan, Anak dan Desa Kota Ambon (contoh)",
             "Office for Community Empowerment, Women, Children and Villages of Ambon (sample)")};
}

/// 80 characters of title and 320 of summary: as long as they may be.
Words longest() {
    return {"Pelayanan Terpadu Satu Pintu Keliling untuk Warga Pulau dan Pesisir Teluk Ambon",
            "Travelling One-Stop Public Services for Islanders and Coastal People of Ambon Bay",
            "Petugas membawa layanan kependudukan, kesehatan dan perizinan ke pulau dan pesisir dengan "
            "perahu setiap "
            "minggu. Warga tidak perlu lagi menyeberang ke kota dan menginap. Semua urusan selesai pada hari "
            "yang sama, "
            "tanpa biaya tambahan, dan hasilnya langsung dibawa pulang oleh warga yang datang ke dermaga "
            "pada hari itu.",
            "Officers bring civil registry, health and permit services to the islands and the coast by boat "
            "every week. "
            "People no longer need to cross to the city and stay overnight. Everything is settled on the "
            "same day, "
            "without extra costs, and the papers are taken home at once by those who come to the jetty on "
            "that day."};
}

Words usual(const std::string& id, const std::string& en) {
    return {
        id, en,
        "Ambil nomor antrean dari rumah, lalu datang saat giliran hampir tiba. Tidak perlu menunggu lama.",
        "Take a queue number from home, then come when it is nearly your turn. No need to wait long."};
}

std::vector<domain::Innovation> innovations() {
    return {
        innovation("antrean-dari-rumah", "hutumuri", UnitKind::puskesmas,
                   usual("Antrean Puskesmas Online", "Online Queue for Health Centres")),
        innovation("barcode-for-katong", "hutumuri", UnitKind::puskesmas,
                   usual("Barcode For Katong", "Barcode For Katong")),
        innovation("sageru", "rutong", UnitKind::negeri,
                   usual("SAGERU – Sagu Penggerak Ekonomi Rutong", "SAGERU – Sago Drives Rutong’s Economy")),
        innovation("ambon-city-of-music", "dinas-kependudukan", UnitKind::opd,
                   usual("Ambon City of Music", "Ambon City of Music")),
        innovation("kalesang-kintal-kosong", "dinas-kesehatan", UnitKind::opd,
                   usual("Kalesang Kintal Kosong", "Kalesang Kintal Kosong – Care for Empty Yards")),
        innovation("ktp-jemput-bola", "dinas-kependudukan", UnitKind::opd,
                   usual("KTP Jempol", "Thumb ID Card")),
        innovation("kapal-layanan", "panjang", UnitKind::opd, longest()),
        innovation("pilah-dari-dapur", "batu-meja", UnitKind::kelurahan,
                   usual("Bank Sampah Sekolah", "School Waste Bank")),
        innovation("baileo-terbuka", "sirimau", UnitKind::kecamatan,
                   usual("Camat Menyapa", "The District Head Listens")),
        innovation("perahu-sekolah", "smp-1", UnitKind::sekolah, usual("Kelas Laut", "Classroom at Sea")),
        innovation("perahu-baca", "smp-1", UnitKind::sekolah,
                   usual("Perpustakaan Perahu Keliling", "Travelling Boat Library")),
        innovation("posyandu-minggu", "hutumuri", UnitKind::puskesmas,
                   usual("Posyandu Malam", "Evening Health Post")),
        innovation("teman-lansia", "dinas-kesehatan", UnitKind::opd,
                   usual("Rumah Aman untuk Ibu dan Anak", "Safe House for Mothers and Children")),
        innovation("surat-satu-hari", "benteng", UnitKind::kelurahan,
                   usual("Surat Kilat 15 Menit", "Letters in 15 Minutes"))};
}

constexpr SinceBoot now{100'000};

visit::InVisit visit_at(const visit::Preferences& preferences, visit::Step step) {
    return {.seeds = {named<domain::VisitId>("00112233445566778899aabbccddeeff"), 20'261'124, {}},
            .preferences = preferences,
            .choices = {},
            .drafts = {},
            .step = std::move(step),
            .last_touch = now,
            .warning_ends = now + seconds(18)};
}

visit::Choice choice(char digit, const std::string& innovation, domain::Rating rating) {
    return {named<domain::BallotId>(std::string(32, digit)), innovation_id(innovation), 1, rating};
}

visit::Receipt receipt(const std::string& innovation, const std::string& code, char digit) {
    return {innovation_id(innovation), code, std::string(32, digit) + std::string(32, 'b')};
}

Specimen in_visit(const std::string& name, visit::InVisit visit) {
    return {name, {.screen = std::move(visit), .now = now}};
}

Specimen other(const std::string& name, visit::Screen screen, bool online = true) {
    return {name, {.screen = std::move(screen), .now = now}, online};
}

/// Nothing typed, many results, one, a page later, none, and the results alone.
template <class Add>
void add_searches(const Add& add) {
    const auto search = [](const std::string& query) {
        return visit::step::Search{.query = query, .from = visit::step::ChooseKind{}};
    };
    visit::step::Search later = search("K");
    later.first = 8;
    visit::step::Search results = search("K");
    results.only_results = true;
    add("search", search(""));
    add("search-many", search("K"));
    add("search-later", later);
    add("search-one", search("PELAYANAN TERPADU SATU"));
    add("search-none", search("KEPENDUDUKAN PENCATATAX"));
    add("search-results", results);
}

void add_steps(std::vector<Specimen>& all, const visit::Preferences& preferences) {
    const visit::step::ChooseInnovation list{};
    const visit::step::Rate rate{
        .innovation = innovation_id("antrean-dari-rumah"), .position = 1, .from = list, .rating = {}};
    visit::step::Rate chosen = rate;
    chosen.rating = domain::Rating::good;
    visit::step::Rate reminded = rate;
    reminded.reminded = true;
    visit::step::Rate longest_rate = chosen;
    longest_rate.innovation = innovation_id("kapal-layanan");
    const visit::step::Detail detail{.innovation = rate.innovation, .position = 1, .from = list};
    visit::step::Detail longest_detail = detail;
    longest_detail.innovation = longest_rate.innovation;

    const auto add = [&](const std::string& name, visit::Step step) {
        all.push_back(in_visit(name, visit_at(preferences, std::move(step))));
    };
    add("choose-kind", visit::step::ChooseKind{});
    add("choose-innovation", list);
    add("choose-kind-kecamatan", visit::step::ChooseKind{visit::Grouping::by_kecamatan});
    add("choose-innovation-later", visit::step::ChooseInnovation{.scope = {}, .first = 7});
    add("choose-innovation-few", visit::step::ChooseInnovation{.scope = UnitKind::kelurahan});
    add("choose-innovation-counter",
        visit::step::ChooseInnovation{
            .scope = domain::UnitKey{named<domain::UnitCode>("dinas-kependudukan"), UnitKind::opd}});
    add_searches(add);
    add("detail", detail);
    add("detail-long", longest_detail);
    longest_detail.first = 1;
    add("detail-long-next", longest_detail);
    add("rate", rate);
    add("rate-chosen", chosen);
    add("rate-reminded", reminded);
    add("rate-long", longest_rate);
    add("not-used", visit::step::NotUsed{rate});
    add("storing", visit::step::Storing{});
    for (const auto& [name, step] : code_steps(now))
        add(name, step);
    add("code-paused", visit::step::EnterCode{.typed = "KTB7QM4X2H9CX"});
    all.back().state.code_pause_ends = now + seconds(458);
}

/// Screens of a competition for trying out.
void add_tests(std::vector<Specimen>& all, const visit::Preferences& preferences) {
    const auto add = [&](Specimen specimen) {
        specimen.mode = domain::Mode::test;
        all.push_back(std::move(specimen));
    };
    add(other("test-attract", visit::Attract{}));
    add(in_visit("test-choose-kind", visit_at(preferences, visit::step::ChooseKind{})));
    add(in_visit("test-choose-innovation", visit_at(preferences, visit::step::ChooseInnovation{})));
    add(in_visit("test-search", visit_at(preferences, visit::step::Search{.query = "K", .from = {}})));
    add(other("test-closed", visit::NotOpen{domain::Phase::closed}));
}

void add_reviews(std::vector<Specimen>& all, const visit::Preferences& preferences) {
    visit::InVisit visit = visit_at(preferences, visit::step::Review{});
    visit.choices = {choice('a', "antrean-dari-rumah", domain::Rating::good)};
    all.push_back(in_visit("review", visit));
    visit.choices.push_back(choice('b', "kapal-layanan", domain::Rating::very_good));
    visit.choices.push_back(choice('c', "sageru", domain::Rating::not_very_good));
    all.push_back(in_visit("review-full", visit));
}

void add_overlays(std::vector<Specimen>& all, const visit::Preferences& preferences) {
    const std::pair<std::string, visit::Overlay> overlays[] = {
        {"settings", visit::Overlay::settings},
        {"help", visit::Overlay::help},
        {"confirm-cancel", visit::Overlay::confirm_cancel},
        {"idle-warning", visit::Overlay::idle_warning}};
    for (const auto& [name, overlay] : overlays) {
        visit::InVisit visit = visit_at(preferences, visit::step::ChooseInnovation{});
        visit.overlay = overlay;
        all.push_back(in_visit(name, visit));
    }
}

}  // namespace

domain::Catalogue specimen_catalogue() {
    domain::Catalogue catalogue{
        .version = 1,
        .competition = {.id = named<domain::CompetitionId>("ambon-2026"),
                        .title = {"Inovasi Layanan Kota Ambon 2026", "Service Innovations of Ambon 2026"},
                        .opens_at = sys_days(2026y / November / 1) - hours(1),
                        .closes_at = sys_days(2026y / November / 30) + hours(9)},
        .units = units(),
        .innovations = innovations()};
    domain::sort(catalogue);
    return catalogue;
}

std::vector<Specimen> specimens(const visit::Preferences& preferences) {
    std::vector<Specimen> all{other("attract", visit::Attract{}),
                              other("attract-offline", visit::Attract{}, false),
                              other("attract-counter", visit::Attract{})};
    all.back().state.unit = {named<domain::UnitCode>("panjang"), UnitKind::opd};
    add_steps(all, preferences);
    add_reviews(all, preferences);
    add_overlays(all, preferences);
    const visit::Receipt first = receipt("antrean-dari-rumah", "KTB7-QM4X-2H", 'a');
    all.push_back(other("thanks", visit::Thanks{preferences, {first}, now + seconds(15)}));
    all.push_back(other("thanks-three",
                        visit::Thanks{preferences,
                                      {first, receipt("kapal-layanan", "W3NQ-7RTA-KP", 'c'),
                                       receipt("sageru", "HX5D-9MWC-4B", 'd')},
                                      now + seconds(15)},
                        false));
    all.push_back(other("not-stored", visit::NotStored{preferences, now + seconds(15)}));
    all.push_back(other("not-open-yet", visit::NotOpen{domain::Phase::not_yet_open}));
    all.push_back(other("closed", visit::NotOpen{domain::Phase::closed}));
    all.push_back(other("out-of-service", visit::OutOfService{visit::OutOfServiceReason::storage}));
    add_tests(all, preferences);
    all.push_back(other("paused", visit::Paused{}));
    all.push_back(other("paused-until", visit::Paused{sys_days(2026y / November / 24) + hours(1)}));
    return all;
}

}  // namespace baileo::gallery
