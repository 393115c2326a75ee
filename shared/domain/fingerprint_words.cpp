#include "shared/domain/fingerprint_words.hpp"

namespace baileo::domain {
namespace {

// The order is part of the meaning: a kiosk and a server of different versions must say the same words.
// Any two words differ in at least two sounds, also where b/p, d/t, g/k or v/f are hard to tell apart.
constexpr std::array<std::string_view, 256> words{
    "acara",   "air",     "amplop",  "anggrek", "angin",   "angkot",  "apel",    "arus",    "asam",
    "atap",    "ayunan",  "baju",    "bakso",   "bando",   "baris",   "batik",   "bendera", "bening",
    "besok",   "biskuit", "bola",    "bonsai",  "bubur",   "bukit",   "bundar",  "burung",  "butir",
    "cakram",  "cangkir", "canting", "cendol",  "cengkih", "cerita",  "cermin",  "cicak",   "cincin",
    "cokelat", "corak",   "cuaca",   "cumi",    "damar",   "dayung",  "dermaga", "desa",    "dinding",
    "dodol",   "dompet",  "donat",   "durian",  "ekor",    "emas",    "ember",   "embun",   "enam",
    "engsel",  "fajar",   "film",    "galon",   "gambar",  "gamelan", "garpu",   "gasing",  "gembok",
    "genteng", "gergaji", "gerobak", "gitar",   "goreng",  "gubuk",   "gulai",   "gunung",  "gurita",
    "halaman", "handuk",  "harmoni", "harta",   "helm",    "hijau",   "hilir",   "hujan",   "huruf",
    "ikan",    "iklim",   "intan",   "irama",   "istana",  "itik",    "jagung",  "jahe",    "jambu",
    "janur",   "jaring",  "jarum",   "jendela", "jeruk",   "jingga",  "joget",   "kaki",    "kalung",
    "kamera",  "kancil",  "kapal",   "kebun",   "kecap",   "kelapa",  "kemeja",  "kenari",  "kereta",
    "kertas",  "ketupat", "kipas",   "klepon",  "kolam",   "kompas",  "kopi",    "kotak",   "kuas",
    "kucing",  "kunci",   "kunyit",  "kursi",   "ladang",  "langit",  "lantai",  "laut",    "lebah",
    "lemari",  "lemon",   "lidi",    "lilin",   "lobak",   "logam",   "lompat",  "lonceng", "lorong",
    "lukis",   "lumut",   "lurus",   "madu",    "magnet",  "malam",   "mangga",  "manis",   "meja",
    "melati",  "melon",   "menara",  "mentega", "merpati", "mesin",   "minyak",  "mobil",   "mujair",
    "murid",   "musang",  "museum",  "musim",   "mutiara", "naga",    "nanas",   "nasi",    "nelayan",
    "nomor",   "nuri",    "nyiur",   "obor",    "ombak",   "ongkos",  "orang",   "oranye",  "panci",
    "panen",   "pelangi", "pelita",  "pensil",  "perahu",  "permen",  "pesawat", "petani",  "piano",
    "pintu",   "piring",  "pisang",  "pohon",   "pompa",   "pondok",  "puisi",   "pulau",   "pulpen",
    "radio",   "rakit",   "rapat",   "rebung",  "rempah",  "rendang", "robot",   "rotan",   "roti",
    "rujak",   "rumah",   "rumput",  "sabun",   "salak",   "sandal",  "sapi",    "sayur",   "sekolah",
    "seledri", "selimut", "semut",   "senja",   "senyum",  "sepatu",  "sepeda",  "siang",   "siput",
    "sirih",   "sirsak",  "sisir",   "soto",    "stasiun", "suling",  "sungai",  "surat",   "sutra",
    "tambur",  "telepon", "teluk",   "tempe",   "tenun",   "terong",  "tiket",   "timur",   "tinta",
    "tiram",   "toples",  "tujuh",   "tukang",  "tulip",   "tunas",   "tupai",   "udara",   "ukir",
    "unggas",  "ungu",    "unta",    "vanili",  "video",   "violin",  "volume",  "waktu",   "wisata",
    "wortel",  "yoyo",    "zamrud",  "zebra",
};

}  // namespace

const std::array<std::string_view, 256>& fingerprint_words() { return words; }

}  // namespace baileo::domain
