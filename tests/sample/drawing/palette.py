"""The colours of the sea, nutmeg, clove, leaves and sand, and how the light of the day changes them."""

from dataclasses import dataclass

INK = "#10222E"
LAUT_900, LAUT_700, LAUT_500, LAUT_200, LAUT_50 = "#06304A", "#0A4F78", "#1A78A8", "#B9DDEE", "#E8F4FA"
CENGKIH_800, CENGKIH_600, CENGKIH_400, CENGKIH_100 = "#5A2318", "#8F3524", "#C4573F", "#F6E0DA"
PALA_600, PALA_400, PALA_300, PALA_100 = "#8A5A0B", "#D99A2B", "#EDBE62", "#FBEDD0"
DAUN_900, DAUN_700, DAUN_500, DAUN_300, DAUN_100 = "#0F3A2B", "#1D5C41", "#3C8A5E", "#86BE8C", "#DDF0E6"
PASIR, PASIR_300, PASIR_500 = "#FAF7F1", "#EAD9B5", "#D3B57F"
KAYU_900, KAYU_700, KAYU_500 = "#3A2418", "#6B4429", "#9A6A3F"
KULIT = ("#8A5A3C", "#6F452C", "#A5724B", "#5C3A26")


def blend(first, second, share):
    """The colour `share` (0..1) of the way from first to second."""
    pairs = zip(_channels(first), _channels(second))
    return "#" + "".join(f"{round(a + (b - a) * share):02X}" for a, b in pairs)


def darker(colour, share=0.2):
    return blend(colour, LAUT_900, share)


def lighter(colour, share=0.2):
    return blend(colour, "#FFFFFF", share)


def _channels(colour):
    return [int(colour[at:at + 2], 16) for at in (1, 3, 5)]


@dataclass(frozen=True)
class Light:
    """One time of the day: the sky from top to horizon, the water, the hills far and near, the sun or moon."""
    sky: tuple
    sea: tuple
    far: str
    near: str
    sun: str
    sun_height: float  # share of the way from horizon (0) to the top of the sky (1)
    cloud: str
    tint: str          # colour laid over everything on the ground
    tint_share: float
    dark: bool = False

    @property
    def haze(self):
        return self.sky[-1]


LIGHTS = {
    "dawn": Light(("#3C86B4", "#B4D3D6", "#FFDCB0"), ("#E9CFAE", "#5FA3B5", "#0F5B82"), "#9DB3BC", "#2C6A63",
                  "#FFF3D6", .16, "#FFE9D2", "#F2B27A", .07),
    "morning": Light(("#2F8DC0", "#8CCBE6", "#F3F0DC"), ("#A5DCE0", "#3BA0BC", "#0A5A86"), "#8FBCCB", "#2B7A62",
                     "#FFF9E6", .62, "#FFFFFF", "#FFF3D6", .0),
    "noon": Light(("#1F7FB8", "#6FBEE3", "#D8F0F7"), ("#8FDBE0", "#2C9DBF", "#0A4F78"), "#7FB6C8", "#22714F",
                  "#FFFFFF", .86, "#FFFFFF", "#FFFFFF", .0),
    "golden": Light(("#2F7DA8", "#8FBBB8", "#F6CF97", "#FFE0A0"), ("#F9D28E", "#6FA3A4", "#0A4C70"), "#B59A86",
                    "#3F5A48",
                    "#FFF2C4", .30, "#FFE2B0", "#E8973A", .10),
    "dusk": Light(("#16365A", "#7C5577", "#F09A62"), ("#E89A6C", "#5C5B80", "#082F4C"), "#7A5F7E", "#243F50",
                  "#FFDFA0", .07, "#E8A184", "#3A2A5A", .20, True),
    "night": Light(("#041C33", "#0B3A5C", "#2B6A8C"), ("#3B7C9A", "#124A6C", "#051F36"), "#234E6A", "#0B2B3C",
                   "#FBF3DC", .72, "#2A5876", "#04203A", .36, True),
    "rain": Light(("#4C6B7C", "#849FAC", "#C3D3D6"), ("#9DB7BE", "#54808F", "#1C4A60"), "#8FA5AD", "#33594F",
                  "#E5ECEC", .7, "#B5C5CA", "#3E5F70", .12),
}
