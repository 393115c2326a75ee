"""Boats. Each floats with the middle of its water line at (x, y)."""

from drawing.palette import (CENGKIH_400, CENGKIH_600, INK, KAYU_500, KAYU_700, KAYU_900, LAUT_50, LAUT_200, LAUT_500,
                             LAUT_700, LAUT_900, PALA_300, PALA_400, PASIR, darker, lighter)
from drawing.people import bust


def wake(canvas, width, colour="#FFFFFF"):
    """Reflection and foam under a hull."""
    canvas.ellipse(0, 10, width * .54, 15, canvas.radial((LAUT_900, .5), (LAUT_900, .25), (LAUT_900, 0)))
    for left, down, length in ((-.5, 5, .26), (.34, 8, .3), (-.1, 17, .36), (.48, 3, .16), (-.36, 14, .14)):
        canvas.ellipse(width * left, down, width * length / 2, 2.4, colour, opacity=.65)


def sail_boat(canvas, x, y, scale=1, sail=CENGKIH_600, flip=False):
    """A small boat with two sails, 150 wide, 190 high."""
    with canvas.group(x, y, scale, flip=flip):
        wake(canvas, 160)
        canvas.line("M0 -14L0 -188", KAYU_900, 5)
        canvas.path("M8 -184Q84 -96 86 -34L8 -30Z", canvas.linear(PASIR, "#E6D8BD", across=True))
        canvas.path("M-8 -160Q-62 -84 -62 -34L-8 -30Z", canvas.linear(lighter(sail, .15), sail))
        canvas.line("M8 -110L70 -92M8 -68L82 -58", "#CDBE9F", 2)
        canvas.path("M-84 -22Q0 -8 92 -26Q76 8 52 8L-52 8Q-70 6 -84 -22Z", canvas.linear(KAYU_500, KAYU_900))
        canvas.line("M-80 -17Q0 -4 88 -20", PALA_400, 4)


def canoe(canvas, x, y, scale=1, colour=CENGKIH_400, people=1, flip=False):
    """A fishing boat with outrigger and one or two people, 190 wide."""
    with canvas.group(x, y, scale, flip=flip):
        wake(canvas, 200)
        for index in range(people):
            bust(canvas, -24 + index * 62, -18, .8, shirt=(LAUT_700, PALA_400)[index % 2], hat=index == 0)
        canvas.path("M-104 -26Q-60 -12 0 -12Q60 -12 108 -30Q90 8 50 8L-50 8Q-88 8 -104 -26Z",
                    canvas.linear(lighter(colour, .1), darker(colour, .35)))
        canvas.line("M-100 -22Q0 -6 102 -25", PASIR, 4)
        canvas.line("M-70 14L74 14", KAYU_500, 6)
        canvas.line("M-44 -8Q-56 4 -50 14M46 -8Q56 4 50 14", KAYU_700, 4)


def ferry(canvas, x, y, scale=1, colour=LAUT_700, cross=False, books=False):
    """A passenger boat with a cabin and a roof, 420 wide, 190 high. Sails to the right."""
    with canvas.group(x, y, scale):
        wake(canvas, 430)
        cabin(canvas, cross, books)
        canvas.path("M-212 -58L196 -58Q224 -62 248 -78Q230 -8 176 10L-172 10Q-204 6 -212 -58Z",
                    canvas.linear(PASIR, "#E3DBC9"))
        canvas.path("M-206 -22Q0 -16 226 -30Q206 2 176 10L-172 10Q-200 6 -206 -22Z",
                    canvas.linear(colour, darker(colour, .4)))
        canvas.line("M-208 -34Q0 -28 232 -44", PALA_400, 6)
        canvas.line("M-206 -58L-206 -84M-180 -58L-180 -84M-206 -84L-160 -84", PASIR, 4)
        for left in (-140, -40, 60):
            canvas.circle(left, -44, 12, CENGKIH_400)
            canvas.circle(left, -44, 5.5, PASIR)


def cabin(canvas, cross, books):
    canvas.rect(-156, -142, 290, 88, canvas.linear("#FFFFFF", "#DFE8EA"), radius=8)
    canvas.path("M134 -134L164 -58L120 -58L120 -134Z", "#E9EEEF")
    canvas.path("M136 -122L154 -76L130 -76L130 -122Z", LAUT_500)
    for index in range(4):
        left = -140 + index * 62
        canvas.rect(left, -128, 50, 46, canvas.linear("#2A86AE", LAUT_200), radius=6)
        if books:
            shelf(canvas, left, -128)
        else:
            with canvas.clip(f"M{left} -128h50v46h-50z"):
                bust(canvas, left + 25, -78, .72, shirt=(CENGKIH_400, PALA_400, LAUT_900, "#3C8A5E")[index])
    canvas.path("M-178 -142Q-10 -160 162 -142L156 -152Q-10 -174 -172 -152Z", CENGKIH_600)
    canvas.line("M-100 -160L-100 -196", KAYU_900, 4)
    canvas.path("M-98 -195q20 -8 36 2q-16 8 -36 14z", CENGKIH_400)
    if cross:
        cross_mark(canvas, 60, -178, 22)


def shelf(canvas, x, y):
    for index, colour in enumerate((CENGKIH_400, PALA_400, LAUT_900, PASIR, "#3C8A5E", PALA_300)):
        height = 30 + (index * 7) % 12
        canvas.rect(x + 4 + index * 7.2, y + 44 - height, 6.4, height, colour, radius=1)


def cross_mark(canvas, x, y, size, colour=CENGKIH_400, plate="#FFFFFF"):
    """A clinic's cross on a round plate."""
    canvas.circle(x, y, size, plate)
    arm = size * .3
    for across, down in ((size * .62, arm), (arm, size * .62)):
        canvas.rect(x - across, y - down, across * 2, down * 2, colour, radius=2)


def skiff(canvas, x, y, scale=1, colour=LAUT_500, passengers=3, vests=True, flip=False):
    """An open speedboat with an awning and people in life vests, 300 wide."""
    with canvas.group(x, y, scale, flip=flip):
        wake(canvas, 310)
        for index in range(passengers):
            left = -82 + index * 64
            bust(canvas, left, -34, .95, shirt=PALA_400 if vests else LAUT_200, vest=vests)
        canvas.line("M-118 -40L-118 -134M104 -40L104 -134", INK, 4)
        canvas.path("M-140 -130Q-10 -158 126 -130L120 -122Q-10 -140 -134 -122Z", CENGKIH_400)
        canvas.path("M-150 -44Q0 -34 120 -44Q150 -50 178 -66Q164 -4 120 8L-126 8Q-148 4 -150 -44Z",
                    canvas.linear(lighter(colour, .12), darker(colour, .4)))
        canvas.line("M-148 -32Q0 -22 166 -48", LAUT_50, 5)
        canvas.rect(-172, -50, 26, 34, INK, radius=6)
