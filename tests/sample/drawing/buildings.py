"""Buildings. Each stands with the middle of its foot at (x, y)."""

from drawing.boats import cross_mark
from drawing.palette import (CENGKIH_400, CENGKIH_600, CENGKIH_800, INK, KAYU_500, KAYU_700, KAYU_900, LAUT_50,
                             LAUT_200, LAUT_500, LAUT_700, LAUT_900, PALA_100, PALA_300, PALA_400, PASIR, PASIR_300,
                             darker, lighter)

LIT = "#FFE3A1"


def baileo_roof(canvas, width, height, colour=KAYU_700):
    """The two-pitch roof of a baileo; its eaves lie at y = 0."""
    half = width / 2
    light, dark = lighter(colour, .18), darker(colour, .25)
    canvas.path(f"M{-half:.0f} 0L{-half * .52:.0f} {-height * .42:.0f}L{-half * .26:.0f} {-height:.0f}"
                f"L{half * .26:.0f} {-height:.0f}L{half * .52:.0f} {-height * .42:.0f}L{half:.0f} 0Z",
                canvas.linear(light, dark))
    canvas.path(f"M{half * .08:.0f} {-height:.0f}L{half * .26:.0f} {-height:.0f}L{half * .52:.0f} {-height * .42:.0f}"
                f"L{half:.0f} 0L{half * .5:.0f} 0Z", dark, opacity=.35)
    for share in (.14, .28, .58, .74, .88):
        reach = half * (1 - share * 1.14) if share < .42 else half * (.52 - (share - .42) * .45)
        canvas.line(f"M{-reach:.0f} {-height * share:.0f}L{reach:.0f} {-height * share:.0f}", darker(colour, .4), 2,
                    opacity=.4)
    canvas.rect(-half - 6, -5, width + 12, 10, CENGKIH_600, radius=4)
    canvas.path(f"M{-half * .26 - 12:.0f} {-height - 12:.0f}L{half * .26 + 12:.0f} {-height - 12:.0f}"
                f"L{half * .26:.0f} {-height + 3:.0f}L{-half * .26:.0f} {-height + 3:.0f}Z", PALA_400)


def baileo(canvas, x, y, scale=1, lit=False):
    """The open hall on posts with its steps, 520 wide, 350 high."""
    with canvas.group(x, y, scale):
        canvas.ellipse(0, 2, 300, 18, "#06222E", opacity=.22)
        canvas.path("M-212 -150L212 -150L212 -70L-212 -70Z", canvas.linear(LIT if lit else "#5A4A3A", "#3A2A20"),
                    opacity=.85 if lit else .45)
        for left in (-205, -125, -45, 45, 125, 205):
            canvas.rect(left - 9, -152, 18, 152, canvas.linear(KAYU_500, KAYU_900, across=True), radius=3)
        canvas.rect(-240, -74, 480, 20, canvas.linear(CENGKIH_400, CENGKIH_600), radius=4)
        for left in range(-226, 230, 26):
            canvas.line(f"M{left} -74L{left} -102", PASIR_300, 4)
        canvas.line("M-232 -102L-62 -102M62 -102L232 -102", PASIR_300, 6)
        for step in range(4):
            canvas.rect(-54 - step * 7, -58 + step * 15, 108 + step * 14, 13, lighter(PALA_400, .15 - step * .05),
                        radius=2)
        with canvas.group(0, -150):
            baileo_roof(canvas, 560, 190)


def house(canvas, x, y, scale=1, wall=PASIR, roof=CENGKIH_600, lit=False, stilts=0):
    """A small house, 190 wide, 170 high, on stilts if wished."""
    with canvas.group(x, y, scale):
        canvas.ellipse(0, 2, 112, 10, "#06222E", opacity=.2)
        for left in (-74, -25, 25, 74) if stilts else ():
            canvas.rect(left - 5, -stilts, 10, stilts + 4, KAYU_700)
        with canvas.group(0, -stilts):
            canvas.rect(-82, -92, 164, 92, canvas.linear(wall, darker(wall, .12)))
            canvas.path("M-112 -84L-54 -160L54 -160L112 -84Z", canvas.linear(lighter(roof, .14), darker(roof, .2)))
            for step in range(1, 5):
                reach, up = 54 + step * 11.6, 160 - step * 15.2
                canvas.line(f"M{-reach:.1f} {-up:.1f}L{reach:.1f} {-up:.1f}", darker(roof, .35), 1.5, opacity=.4)
            canvas.rect(-58, -164, 116, 7, lighter(roof, .25), radius=3)
            canvas.rect(-116, -89, 232, 9, darker(roof, .3), radius=4)
            window = LIT if lit else LAUT_500
            for left in (-66, 30):
                _window(canvas, left, window, darker(roof, .15))
            canvas.rect(-82, -8, 164, 8, darker(wall, .3))
            _door(canvas, roof)


def _window(canvas, left, pane, shutter):
    canvas.rect(left - 6, -70, 48, 36, shutter, radius=2)
    canvas.rect(left + 3, -70, 30, 36, PASIR, radius=2)
    canvas.rect(left + 5, -67, 26, 30, pane, radius=1)
    canvas.line(f"M{left + 18} -67L{left + 18} -37M{left + 5} -52L{left + 31} -52", PASIR, 2)


def _door(canvas, roof):
    """The door under its small porch."""
    canvas.rect(-17, -58, 34, 58, PASIR)
    canvas.rect(-13, -54, 26, 54, LAUT_700)
    canvas.line("M0 -52L0 -2", LAUT_900, 1.5)
    canvas.path("M-34 -62L-22 -80L22 -80L34 -62Z", canvas.linear(lighter(roof, .3), roof))
    canvas.line("M-28 -62L-28 0M28 -62L28 0", PASIR, 4)
    canvas.rect(-30, -4, 60, 8, PALA_100, radius=2)


def village(canvas, x, y, count, scale=.5, lit=False, spread=96):
    """A cluster of houses, farther ones smaller and higher up."""
    roofs = (CENGKIH_600, LAUT_700, CENGKIH_400, "#7A5A3A")
    for index in range(count):
        place = x + (index - (count - 1) / 2) * spread * scale * 2
        up = canvas.random.uniform(0, 46) * scale
        house(canvas, place, y - up, scale * (1 - up / 200), canvas.random.choice((PASIR, PALA_100, LAUT_50)),
              roofs[index % 4], lit)


def hall(canvas, x, y, scale=1, lit=False, roof=LAUT_700, sign=None):
    """A wide public building with a porch and a baileo roof, 520 wide, 290 high. `sign` is cross, clock or flag."""
    with canvas.group(x, y, scale):
        canvas.ellipse(0, 3, 300, 16, "#06222E", opacity=.22)
        canvas.rect(-240, -132, 480, 132, canvas.linear("#FFFFFF", PASIR_300))
        for left in (-216, -146, 96, 166):
            canvas.rect(left, -104, 52, 62, darker(PASIR_300, .2), radius=4)
            canvas.rect(left + 4, -100, 44, 54, canvas.linear(LIT, PALA_300) if lit else canvas.linear(LAUT_500,
                                                                                                       LAUT_200),
                        radius=3)
            canvas.line(f"M{left + 26} -100L{left + 26} -46M{left + 4} -74L{left + 48} -74", PASIR, 3)
        canvas.rect(-244, -14, 488, 14, CENGKIH_600)
        with canvas.group(0, -130):
            baileo_roof(canvas, 580, 136, roof)
        _porch(canvas, lit)
        _sign(canvas, sign)


def _porch(canvas, lit):
    canvas.rect(-66, -108, 132, 108, LIT if lit else "#27536B")
    canvas.rect(-46, -92, 42, 92, LAUT_200, radius=3, opacity=.85)
    canvas.rect(4, -92, 42, 92, LAUT_200, radius=3, opacity=.85)
    for left in (-84, 68):
        canvas.rect(left, -122, 16, 122, canvas.linear("#FFFFFF", PASIR_300, across=True))
    canvas.path("M-112 -118L0 -178L112 -118Z", canvas.linear(CENGKIH_400, CENGKIH_600))
    canvas.rect(-116, -122, 232, 9, CENGKIH_800, radius=3)
    canvas.path("M-96 0L96 0L108 14L-108 14Z", PALA_100)


def _sign(canvas, sign):
    if sign == "cross":
        cross_mark(canvas, 0, -140, 17)
    elif sign == "clock":
        canvas.circle(0, -141, 16, PASIR)
        canvas.line("M0 -141L0 -151M0 -141L7 -138", INK, 3)
    elif sign == "flag":
        flag(canvas, 0, -266, 60)


def flag(canvas, x, y, height):
    """The red and white flag on a pole that stands at (x, y)."""
    canvas.line(f"M{x} {y}L{x} {y - height}", PASIR, 4)
    top = y - height
    canvas.path(f"M{x + 2} {top}q16 -6 30 0t26 0v15q-14 6 -28 0t-28 0z", "#C8372D")
    canvas.path(f"M{x + 2} {top + 15}q16 -6 30 0t26 0v15q-14 6 -28 0t-28 0z", "#FFFFFF")


def stall(canvas, x, y, scale=1, colour=CENGKIH_400, goods="fruit", lit=False):
    """A market stall with a striped awning, 230 wide, 220 high; goods are fruit, fish, food or craft."""
    with canvas.group(x, y, scale):
        canvas.ellipse(0, 3, 130, 12, "#06222E", opacity=.22)
        for left in (-104, 104):
            canvas.rect(left - 5, -196, 10, 196, KAYU_700)
        canvas.rect(-100, -180, 200, 110, LIT if lit else KAYU_900, opacity=.5 if lit else .28)
        _goods(canvas, goods)
        canvas.rect(-112, -78, 224, 78, canvas.linear(KAYU_500, KAYU_700))
        for left in range(-96, 110, 40):
            canvas.line(f"M{left} -72L{left} -6", KAYU_900, 2, opacity=.35)
        canvas.rect(-118, -84, 236, 12, lighter(KAYU_500, .25), radius=4)
        for index in range(7):
            left = -126 + index * 36
            fill = colour if index % 2 == 0 else PASIR
            canvas.path(f"M{left + 12:.0f} -218L{left + 44 - index * 1.2:.0f} -218L{left + 36} -168q-18 22 -36 0Z",
                        fill)
        canvas.path("M-126 -168L-114 -218L138 -218L126 -168Z", "#06222E", opacity=.08)


def _goods(canvas, goods):
    if goods == "fish":
        for index in range(4):
            fish(canvas, -78 + index * 52, -92, .5, (LAUT_500, CENGKIH_400, "#7FA6B5", PALA_400)[index])
        return
    if goods == "food":
        for left in (-66, 0, 66):
            canvas.path(f"M{left - 26} -100h52l-7 18h-38z", LAUT_500 if left else CENGKIH_400)
            canvas.path(f"M{left - 22} -100q22 -24 44 0z", PALA_100)
            canvas.line(f"M{left - 6} -124q-6 -10 0 -18t0 -18", "#FFFFFF", 3, opacity=.6)
        return
    for heap, fruit in enumerate((PALA_400, CENGKIH_400, "#5FA84F", PALA_300)):
        for row, count in enumerate((3, 2, 1)):
            for index in range(count):
                canvas.circle(-82 + heap * 52 + (index - (count - 1) / 2) * 17 + 4, -92 - row * 13, 9.5, fruit)


def fish(canvas, x, y, scale=1, colour=LAUT_500, turn=0, flip=False):
    """A fish around (x, y), 100 long, swimming to the right."""
    with canvas.group(x, y, scale, turn, flip):
        canvas.path("M-30 0L-58 -24Q-48 0 -58 24Z", darker(colour, .2))
        canvas.path("M-40 0Q-10 -34 28 -18Q46 -10 52 0Q46 10 28 18Q-10 34 -40 0Z",
                    canvas.linear(darker(colour, .12), lighter(colour, .45)))
        canvas.path("M-8 -22Q8 -40 22 -20Z", darker(colour, .25))
        canvas.line("M24 -14Q16 0 24 14", darker(colour, .3), 2.5, opacity=.6)
        canvas.circle(36, -5, 4.5, "#FFFFFF")
        canvas.circle(37, -5, 2.4, INK)


def jetty(canvas, x, y, length, depth=70):
    """A wooden jetty on piles from (x, y) to the right."""
    for left in range(int(x) + 16, int(x + length), 74):
        canvas.rect(left - 7, y, 14, depth, canvas.linear(KAYU_700, KAYU_900))
        canvas.ellipse(left, y + depth, 22, 4, "#FFFFFF", opacity=.5)
    canvas.rect(x, y - 8, length, 16, canvas.linear(KAYU_500, KAYU_700), radius=3)
    for left in range(int(x) + 20, int(x + length), 26):
        canvas.line(f"M{left} {y - 7}L{left} {y + 6}", KAYU_900, 2, opacity=.4)


def beacon(canvas, x, y, scale=1, lamp=PALA_300):
    """A small lighthouse, 260 high."""
    with canvas.group(x, y, scale):
        canvas.path("M-34 0L-20 -190L20 -190L34 0Z", canvas.linear("#FFFFFF", "#CFD8DA", across=True))
        for low, high, left, right in ((-40, -80, 31.1, 28.2), (-120, -160, 25.2, 22.2)):
            canvas.polygon([(-left, low), (-right, high), (right, high), (left, low)], CENGKIH_400)
        canvas.rect(-30, -200, 60, 12, LAUT_900, radius=3)
        canvas.rect(-17, -236, 34, 38, lamp, radius=4)
        canvas.path("M-26 -234L0 -266L26 -234Z", CENGKIH_600)


def bridge(canvas, y, light_colour=PASIR):
    """The cable-stayed bridge over the bay, drawn along the horizon at y."""
    for tower in (470, 730):
        canvas.path(f"M{tower - 13} {y + 26}L{tower - 3} {y - 150}L{tower + 3} {y - 150}L{tower + 13} {y + 26}Z",
                    light_colour)
        for step in range(1, 8):
            for side in (-1, 1):
                canvas.line(f"M{tower} {y - 146 + step * 7}L{tower + side * step * 18} {y - 22}", light_colour, 1.6,
                            opacity=.85)
    canvas.rect(150, y - 24, 900, 9, light_colour, radius=3)
    for left in (200, 290, 380, 820, 910, 1000):
        canvas.rect(left - 4, y - 18, 8, 40, light_colour)
