#include "kiosk/gallery/specimen_names.hpp"
#include "kiosk/gallery/specimens.hpp"

namespace baileo::gallery {
namespace {

using namespace std::chrono;
using domain::UnitKind;

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

/// The full survey: the longest story there is.
std::vector<domain::Aspect> all_aspects() {
    const auto all = domain::aspect_words.values();
    return {all.begin(), all.end()};
}

}  // namespace

domain::Catalogue specimen_catalogue() {
    domain::Catalogue catalogue{
        .version = 1,
        .competition = {.id = named<domain::CompetitionId>("ambon-2026"),
                        .title = {"Inovasi Layanan Kota Ambon 2026", "Service Innovations of Ambon 2026"},
                        .opens_at = sys_days(2026y / November / 1) - hours(1),
                        .closes_at = sys_days(2026y / November / 30) + hours(9),
                        .questions = {.aspects = all_aspects()}},
        .units = units(),
        .innovations = innovations()};
    domain::sort(catalogue);
    return catalogue;
}

}  // namespace baileo::gallery
