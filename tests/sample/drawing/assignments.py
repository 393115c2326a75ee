"""Which scene, at which time of the day, shows which innovation."""

from typing import NamedTuple

from drawing import scenes_culture as culture
from drawing import scenes_sea as sea
from drawing import scenes_service as service
from drawing import scenes_town as town
from drawing.canvas import Canvas
from drawing.palette import CENGKIH_400, DAUN_500, LIGHTS


class Assignment(NamedTuple):
    scene: object  # draws on a canvas in a light: scene(canvas, light, **options)
    light: str     # a key of palette.LIGHTS
    options: dict = {}


ASSIGNMENTS = {
    "sageru": Assignment(culture.sago_forest, "golden"),
    "barcode-for-katong": Assignment(service.telephone, "morning", {"shows": "squares"}),
    "ambon-city-of-music": Assignment(culture.city_of_music, "dusk"),
    "kalesang-kintal-kosong": Assignment(culture.garden, "morning"),
    "kurikulum-musik": Assignment(culture.music_school, "noon"),
    "jiku-bata": Assignment(town.city_corner, "golden"),
    "baktiku": Assignment(service.telephone, "dawn", {"shows": "clock"}),
    "dashat": Assignment(service.kitchen, "morning"),
    "simak": Assignment(service.letters, "noon"),
    "wajar": Assignment(culture.baileo_meeting, "golden"),
    "orang-tua-asuh": Assignment(service.family_home, "golden"),
    "si-pelayanan-alkanjang": Assignment(service.telephone, "golden", {"shows": "leaf"}),
    "bus-laut-teluk": Assignment(sea.sea_bus, "morning"),
    "halte-angkot-pintar": Assignment(town.minibus_stop, "golden"),
    "harga-ikan-pagi": Assignment(town.fish_market, "dawn"),
    "laut-bebas-plastik": Assignment(sea.plastic_free_sea, "noon"),
    "ktp-jemput-bola": Assignment(service.letters, "golden", {"card": True}),
    "perahu-baca": Assignment(sea.reading_boat, "golden"),
    "siaga-banjir": Assignment(town.flood_watch, "rain"),
    "kerja-keliling": Assignment(town.service_van, "noon", {"colour": CENGKIH_400}),
    "teman-lansia": Assignment(service.companion, "golden"),
    "antrean-dari-rumah": Assignment(service.telephone, "noon"),
    "loket-pesisir": Assignment(town.coastal_counter, "morning"),
    "kapal-layanan": Assignment(sea.service_boat, "noon"),
    "jaga-mata-air": Assignment(culture.guarded_spring, "morning"),
    "pasar-sore-baguala": Assignment(town.evening_market, "dusk"),
    "lorong-hijau": Assignment(town.green_lane, "morning"),
    "lampu-lorong": Assignment(town.night_lane, "night"),
    "surat-satu-hari": Assignment(town.service_van, "golden", {"colour": DAUN_500}),
    "pilah-dari-dapur": Assignment(town.sorted_waste, "noon"),
    "taman-baca": Assignment(culture.reading_under_the_tree, "golden"),
    "sungai-kita": Assignment(sea.clean_river, "morning"),
    "atap-surya": Assignment(town.solar_roof, "noon"),
    "senam-pantai": Assignment(service.exercise_by_the_beach, "dawn"),
    "sasi-karang": Assignment(sea.reef, "noon"),
    "jalur-rempah": Assignment(culture.spice_trail, "golden"),
    "dermaga-wisata": Assignment(sea.visitor_jetty, "golden"),
    "rumah-mangrove": Assignment(sea.mangrove_house, "morning"),
    "cuaca-nelayan": Assignment(sea.fishing_weather, "dusk"),
    "baileo-terbuka": Assignment(culture.baileo_meeting, "morning", {"crowd": 5}),
    "tifa-sore": Assignment(culture.drums_at_dusk, "dusk"),
    "jalur-aman": Assignment(town.safe_way_uphill, "dusk"),
    "antre-nyaman": Assignment(service.clinic, "morning"),
    "perahu-sehat": Assignment(sea.health_boat, "noon"),
    "kelas-ibu": Assignment(service.mothers, "noon"),
    "obat-antar": Assignment(service.medicine_courier, "golden"),
    "posyandu-minggu": Assignment(service.weekend_clinic, "morning"),
    "sekolah-di-kebun": Assignment(culture.garden, "noon", {"school": True}),
    "perahu-sekolah": Assignment(sea.school_boat, "dawn"),
    "radio-siswa": Assignment(culture.pupils_radio, "golden"),
    "klub-bintang": Assignment(culture.star_club, "night"),
    "kantin-daun": Assignment(culture.leaf_canteen, "morning"),
    "bermain-musik": Assignment(culture.playing_with_music, "morning"),
}


def compose(code):
    """The picture of an innovation as SVG; the same code always gives the same picture."""
    assignment = ASSIGNMENTS[code]
    canvas = Canvas(seed=code)
    assignment.scene(canvas, LIGHTS[assignment.light], **assignment.options)
    return canvas.svg()
