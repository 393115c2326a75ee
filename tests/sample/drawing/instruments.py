"""Instruments, notes and what carries sound. Each stands with its foot, or hangs with its middle, at (x, y)."""

from drawing.palette import (CENGKIH_400, CENGKIH_600, INK, KAYU_700, KAYU_900, PALA_300, PALA_400, PASIR,
                             PASIR_300)


def ukulele(canvas, x, y, scale=1, turn=0):
    """A ukulele around the middle of its body, 560 long with its neck upwards."""
    with canvas.group(x, y, scale, turn):
        canvas.rect(-17, -360, 34, 260, canvas.linear(KAYU_900, KAYU_700, across=True), radius=4)
        canvas.path("M-26 -430L26 -430L22 -352L-22 -352Z", canvas.linear(CENGKIH_600, KAYU_900))
        for up in (-412, -378):
            for left in (-34, 34):
                canvas.circle(left, up, 8, PALA_300)
        for step in range(8):
            canvas.line(f"M-16 {-330 + step * 27}L16 {-330 + step * 27}", PALA_300, 2.5)
        body = ("M0 -128C62 -128 84 -92 76 -52C70 -24 112 -6 112 58C112 120 62 150 0 150C-62 150 -112 120 -112 58"
                "C-112 -6 -70 -24 -76 -52C-84 -92 -62 -128 0 -128Z")
        canvas.path(body, canvas.linear("#E3A24C", "#A3602A"))
        canvas.path(body, "none", stroke=KAYU_900, stroke_width=7)
        canvas.path("M-96 62C-96 22 -66 8 -60 -16", "none", stroke="#F8D79A", stroke_width=6, opacity=.7)
        canvas.circle(0, 8, 40, PALA_300)
        canvas.circle(0, 8, 33, KAYU_900)
        canvas.rect(-36, 92, 72, 15, KAYU_900, radius=4)
        for left in (-10.5, -3.5, 3.5, 10.5):
            canvas.line(f"M{left} -352L{left} 98", PASIR, 1.8)


def note(canvas, x, y, scale=1, colour=PASIR, double=False):
    with canvas.group(x, y, scale, -6):
        canvas.ellipse(0, 0, 15, 11, colour, transform="rotate(-20)")
        canvas.line("M13 -4L13 -62", colour, 5)
        if double:
            canvas.ellipse(48, -8, 15, 11, colour, transform="rotate(-20 48 -8)")
            canvas.line("M61 -12L61 -70", colour, 5)
            canvas.path("M11 -66L63 -76L63 -60L11 -50Z", colour)
        else:
            canvas.path("M11 -64Q40 -52 34 -26Q30 -44 13 -46Z", colour)


def notes(canvas, spots, colour=PASIR):
    for index, (x, y, scale) in enumerate(spots):
        note(canvas, x, y, scale, colour, double=index % 2 == 1)


def tifa(canvas, x, y, scale=1):
    """A tifa drum, 190 high."""
    with canvas.group(x, y, scale):
        canvas.ellipse(0, 2, 50, 8, "#06222E", opacity=.22)
        canvas.path("M-50 -176Q-44 -90 -30 -64Q-40 -30 -40 0L40 0Q40 -30 30 -64Q44 -90 50 -176Z",
                    canvas.linear(CENGKIH_400, CENGKIH_600, across=True))
        for left in range(-42, 22, 21):
            canvas.line(f"M{left} -166L{left * .72 + 8:.0f} -78L{left + 21} -166", PASIR, 3, opacity=.8)
        canvas.path("M-33 -72Q0 -62 33 -72L30 -56Q0 -48 -30 -56Z", PALA_400)
        canvas.ellipse(0, -177, 52, 14, PASIR)
        canvas.ellipse(0, -178, 42, 10, PASIR_300)


def radio_mast(canvas, x, y, scale=1, colour=CENGKIH_400):
    """A mast with waves, 340 high."""
    with canvas.group(x, y, scale):
        canvas.line("M-40 0L0 -300L40 0", colour, 8)
        for up in (60, 120, 180, 240):
            reach = 40 * (1 - up / 300)
            canvas.line(f"M{-reach:.0f} {-up}L{reach:.0f} {-up}L{-reach * .7:.0f} {-up - 55}", PASIR, 4)
        canvas.circle(0, -308, 14, PALA_400)
        for size in (46, 82, 118):
            canvas.line(f"M{-size * .72:.0f} {-308 - size * .72:.0f}A{size} {size} 0 0 0 {-size * .72:.0f} {-308 + size * .72:.0f}"
                        f"M{size * .72:.0f} {-308 - size * .72:.0f}A{size} {size} 0 0 1 {size * .72:.0f} {-308 + size * .72:.0f}",
                        PASIR, 7, opacity=.95 - size / 190)


def microphone(canvas, x, y):
    canvas.line(f"M{x} {y}L{x} {y - 84}M{x - 26} {y}L{x + 26} {y}", INK, 7)
    canvas.rect(x - 16, y - 138, 32, 56, canvas.linear("#DDE3E5", "#8FA3AD"), radius=16)
    canvas.line(f"M{x - 16} {y - 112}L{x + 16} {y - 112}", INK, 3)
