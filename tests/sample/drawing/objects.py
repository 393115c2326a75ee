"""Things of daily service. Each stands with its foot, or hangs with its middle, at (x, y)."""

from drawing.boats import cross_mark
from drawing.palette import (CENGKIH_400, CENGKIH_600, DAUN_300, DAUN_500, DAUN_700, INK, KAYU_500, KAYU_700,
                             LAUT_50, LAUT_200, LAUT_500, LAUT_700, LAUT_900, PALA_100, PALA_300, PALA_400,
                             PASIR, PASIR_300, darker, lighter)

BOOKS = (CENGKIH_400, PALA_400, LAUT_700, DAUN_500, LAUT_500, PALA_300, CENGKIH_600)


def sheet(canvas, x, y, scale=1, turn=0, stamp=CENGKIH_400):
    """A letter around its middle, 180 x 240; its lines stand for text."""
    with canvas.group(x, y, scale, turn):
        canvas.rect(-84, -114, 180, 240, "#06222E", radius=10, opacity=.18)
        canvas.rect(-90, -120, 180, 240, canvas.linear("#FFFFFF", "#F1ECE0"), radius=10)
        canvas.rect(-66, -96, 60, 12, LAUT_500, radius=6)
        for row in range(6):
            canvas.rect(-66, -62 + row * 20, (132, 116, 126, 92, 120, 70)[row], 7, "#C9D3D6", radius=3)
        canvas.circle(48, 82, 24, stamp, opacity=.9)
        canvas.line("M37 82L46 91L61 73", PASIR, 6)


def identity_card(canvas, x, y, scale=1, turn=0):
    """A card with a portrait, 250 x 160, around its middle."""
    with canvas.group(x, y, scale, turn):
        canvas.rect(-119, -74, 250, 160, "#06222E", radius=16, opacity=.2)
        canvas.rect(-125, -80, 250, 160, canvas.linear("#DDF0F8", LAUT_200), radius=16)
        canvas.path("M-125 -64Q-125 -80 -109 -80L109 -80Q125 -80 125 -64L125 -46L-125 -46Z", LAUT_700)
        canvas.rect(46, -32, 62, 84, PASIR, radius=6)
        canvas.circle(77, -2, 16, "#8A5A3C")
        canvas.path("M50 52Q52 16 77 16Q102 16 104 52Z", CENGKIH_400)
        for row, width in enumerate((120, 96, 132, 80)):
            canvas.rect(-104, -26 + row * 21, width, 8, LAUT_500, radius=4, opacity=.7)


def phone(canvas, x, y, scale=1, turn=0, fill=None):
    """A telephone around its middle, 250 x 450; what its screen shows is drawn over it."""
    with canvas.group(x, y, scale, turn):
        canvas.rect(-113, -213, 250, 450, "#06222E", radius=38, opacity=.22)
        canvas.rect(-125, -225, 250, 450, canvas.linear("#27404F", INK), radius=38)
        canvas.rect(-112, -212, 224, 424, fill or canvas.linear(LAUT_50, "#FFFFFF"), radius=28)
        canvas.rect(-34, -204, 68, 13, INK, radius=7)


def check_squares(canvas, x, y, size, cells=11):
    """A square pattern like the ones that telephones scan (it holds no message)."""
    cell = size / cells
    canvas.rect(x - size / 2 - 12, y - size / 2 - 12, size + 24, size + 24, "#FFFFFF", radius=12)
    for row in range(cells):
        for column in range(cells):
            corner = (row < 4 or row > cells - 5) and column < 4 or row < 4 and column > cells - 5
            if not corner and canvas.random.random() < .5:
                canvas.rect(x - size / 2 + column * cell, y - size / 2 + row * cell, cell + .4, cell + .4, LAUT_900)
    for left, down in ((0, 0), (cells - 3, 0), (0, cells - 3)):
        at = (x - size / 2 + left * cell, y - size / 2 + down * cell)
        canvas.rect(*at, cell * 3, cell * 3, LAUT_900, radius=3)
        canvas.rect(at[0] + cell * .55, at[1] + cell * .55, cell * 1.9, cell * 1.9, "#FFFFFF", radius=2)
        canvas.rect(at[0] + cell, at[1] + cell, cell, cell, CENGKIH_400)


def bin_(canvas, x, y, scale=1, colour=DAUN_500):
    """A waste bin with a leaf, 150 high."""
    with canvas.group(x, y, scale):
        canvas.ellipse(0, 2, 60, 8, "#06222E", opacity=.22)
        canvas.path("M-52 -124L52 -124L42 0L-42 0Z", canvas.linear(lighter(colour, .15), darker(colour, .25),
                                                                   across=True))
        canvas.rect(-60, -142, 120, 22, darker(colour, .1), radius=8)
        canvas.rect(-18, -152, 36, 12, darker(colour, .3), radius=5)
        canvas.path("M-24 -48Q-20 -92 26 -92Q24 -46 -24 -48Z", PASIR, opacity=.92)
        canvas.line("M-18 -52L12 -80", colour, 4)


def cooking_pot(canvas, x, y, scale=1):
    """A steaming pot, 230 wide, 150 high."""
    with canvas.group(x, y, scale):
        for left, lift in ((-50, 0), (0, -16), (50, 4)):
            canvas.line(f"M{left} {-168 + lift}q-22 -28 0 -54t0 -54", "#FFFFFF", 9, opacity=.55)
        canvas.ellipse(0, 4, 130, 14, "#06222E", opacity=.22)
        canvas.line("M-112 -92Q-150 -92 -146 -60M112 -92Q150 -92 146 -60", LAUT_900, 12)
        canvas.path("M-116 -128L116 -128Q116 0 70 0L-70 0Q-116 0 -116 -128Z",
                    canvas.linear(LAUT_500, LAUT_900, across=True))
        canvas.ellipse(0, -128, 118, 24, LAUT_200)
        canvas.ellipse(0, -126, 104, 18, PALA_400)
        for left, up, colour in ((-60, -128, CENGKIH_400), (-20, -134, DAUN_500), (22, -124, PALA_100),
                                 (58, -131, DAUN_300), (0, -120, CENGKIH_400)):
            canvas.circle(left, up, 12, colour)


def books(canvas, x, y, count=5, scale=1):
    """A stack of books lying on top of each other."""
    with canvas.group(x, y, scale):
        for index in range(count):
            width, shift = 150 - (index * 23) % 44, (index * 31) % 26 - 13
            colour = BOOKS[index % len(BOOKS)]
            canvas.rect(shift - width / 2, -26 * (index + 1), width, 24, colour, radius=4)
            canvas.rect(shift - width / 2 + 10, -26 * (index + 1) + 17, width - 10, 5, PASIR)


def lamp_post(canvas, x, y, scale=1, solar=True):
    """A lane lamp, 300 high; its light is at 40 right of the foot, 268 up."""
    with canvas.group(x, y, scale):
        canvas.line("M0 0L0 -286Q2 -296 40 -290", "#24323B", 9)
        canvas.path("M22 -292L60 -292L54 -276L28 -276Z", "#24323B")
        canvas.ellipse(41, -274, 15, 6, PALA_100)
        if solar:
            canvas.polygon([(-44, -312), (20, -330), (26, -310), (-38, -292)], LAUT_700)
            canvas.line("M-12 -321L-6 -301M-41 -302L23 -320", LAUT_200, 2, opacity=.7)


def minibus(canvas, x, y, scale=1, colour=CENGKIH_400, service=None, flip=False):
    """A city minibus or service van, 340 wide, 170 high; service is None, cross, books or papers."""
    with canvas.group(x, y, scale, flip=flip):
        canvas.ellipse(0, 4, 190, 14, "#06222E", opacity=.25)
        canvas.path("M-168 -22L-168 -142Q-168 -164 -146 -164L78 -164Q98 -164 112 -146L142 -96Q170 -90 170 -68L170 -22Z",
                    canvas.linear(lighter(colour, .12), darker(colour, .22)))
        canvas.path("M-168 -70L168 -70L170 -52L-168 -52Z", PASIR, opacity=.9)
        canvas.path("M62 -148L76 -148Q88 -148 98 -134L122 -94L62 -94Z", canvas.linear("#2F87AF", LAUT_200))
        if service:
            service_window(canvas, service)
        else:
            for left in (-152, -98, -44, 8):
                canvas.rect(left, -148, 46, 54, canvas.linear("#2F87AF", LAUT_200), radius=6)
        canvas.rect(150, -66, 20, 16, PALA_300, radius=5)
        for left in (-98, 98):
            canvas.circle(left, -20, 32, INK)
            canvas.circle(left, -20, 15, "#B9C3C7")


def service_window(canvas, service):
    """The open counter in the side of a service van, with its awning."""
    canvas.rect(-146, -148, 176, 76, "#1B3A4B", radius=5)
    if service == "books":
        for index in range(19):
            height = 34 + (index * 13) % 20
            canvas.rect(-140 + index * 8.6, -76 - height, 7.6, height, BOOKS[index % len(BOOKS)], radius=1)
    elif service == "papers":
        for index in range(4):
            canvas.rect(-134 + index * 42, -134 + (index % 2) * 6, 30, 42, PASIR, radius=3)
            canvas.rect(-129 + index * 42, -122, 20, 4, LAUT_500)
            canvas.rect(-129 + index * 42, -112, 14, 4, LAUT_500)
    else:
        cross_mark(canvas, -58, -110, 30)
    for index in range(6):
        left = -158 + index * 34
        canvas.path(f"M{left + 10} -176h26l8 26q-17 14 -34 0z", PASIR if index % 2 else PALA_400)


def motorbike(canvas, x, y, scale=1, flip=False):
    """A motorbike with a medicine box, 230 wide, 130 high, without rider."""
    with canvas.group(x, y, scale, flip=flip):
        canvas.ellipse(0, 4, 130, 10, "#06222E", opacity=.25)
        for left in (-82, 84):
            canvas.circle(left, -30, 33, INK)
            canvas.circle(left, -30, 17, "#B9C3C7")
        canvas.path("M-100 -60Q-60 -92 -20 -84L30 -60L64 -112L84 -108L66 -40Q40 -26 -40 -30Z",
                    canvas.linear(LAUT_500, LAUT_900))
        canvas.line("M62 -118L78 -130L94 -126M70 -112L86 -34", INK, 8)
        canvas.path("M-54 -92Q-26 -100 6 -84L0 -72L-50 -76Z", INK)
        canvas.circle(70, -132, 9, PALA_300)
        canvas.line("M-118 -84L-60 -84M-96 -82L-74 -52", INK, 6)
        canvas.rect(-128, -146, 74, 62, canvas.linear("#FFFFFF", "#E5EAEB"), radius=8)
        cross_mark(canvas, -91, -115, 22, plate=PASIR)


def bench(canvas, x, y, scale=1):
    with canvas.group(x, y, scale):
        canvas.ellipse(0, 2, 110, 8, "#06222E", opacity=.2)
        for up in (-84, -64, -42):
            canvas.rect(-100, up, 200, 12, canvas.linear(KAYU_500, KAYU_700), radius=4)
        for left in (-82, 74):
            canvas.rect(left, -88, 9, 88, "#24323B", radius=3)


def telescope(canvas, x, y, scale=1):
    """A telescope that looks up to the right, 240 high."""
    with canvas.group(x, y, scale):
        canvas.line("M0 -120L-56 0M0 -120L52 0M0 -120L4 0", KAYU_500, 9)
        with canvas.group(0, -128, 1, -38):
            canvas.rect(-92, -17, 112, 34, canvas.linear(PALA_300, darker(PALA_400, .3)), radius=6)
            canvas.rect(12, -24, 122, 48, canvas.linear(PASIR, "#B9C3C7"), radius=6)
            canvas.rect(126, -28, 16, 56, LAUT_700, radius=4)
            canvas.rect(-112, -10, 26, 20, INK, radius=4)


def solar_panels(canvas, x, y, columns, rows, scale=1):
    """Panels lying on a roof towards the viewer."""
    with canvas.group(x, y, scale):
        for row in range(rows):
            for column in range(columns):
                left, up = (column - columns / 2) * 78 - row * 10, row * 40
                canvas.polygon([(left, up), (left + 72, up), (left + 62, up + 35), (left - 10, up + 35)],
                               canvas.linear(LAUT_700, LAUT_900))
                canvas.line(f"M{left + 31} {up}L{left + 26} {up + 35}M{left - 5} {up + 17}L{left + 67} {up + 17}",
                            LAUT_200, 1.6, opacity=.7)
                canvas.line(f"M{left + 6} {up + 5}L{left + 22} {up + 5}", "#FFFFFF", 2.5, opacity=.6)


def flood_gauge(canvas, x, y, scale=1):
    """A striped measuring post with a solar box and a lamp, 330 high."""
    with canvas.group(x, y, scale):
        canvas.rect(-14, -300, 28, 330, PASIR, radius=4)
        for index in range(11):
            canvas.rect(-14, -300 + index * 30, 28, 15, CENGKIH_400 if index < 4 else LAUT_700)
        canvas.rect(-40, -346, 80, 50, canvas.linear("#FFFFFF", "#CDD6D8"), radius=6)
        canvas.circle(0, -321, 14, PALA_400)
        canvas.polygon([(-60, -366), (40, -390), (60, -366), (-40, -342)], LAUT_700)


def tent(canvas, x, y, scale=1, colour=PALA_400):
    """An open tent with a cross, 420 wide, 270 high."""
    with canvas.group(x, y, scale):
        canvas.ellipse(0, 3, 230, 14, "#06222E", opacity=.2)
        for left in (-190, -66, 66, 190):
            canvas.rect(left - 5, -152, 10, 152, "#DDE3E5")
        canvas.path("M-212 -150Q-110 -186 0 -268Q110 -186 212 -150Z", canvas.linear(lighter(colour, .25), colour))
        canvas.path("M0 -268Q40 -196 70 -150L-70 -150Q-40 -196 0 -268Z", PASIR)
        for index in range(12):
            left = -212 + index * 35.3
            canvas.path(f"M{left:.1f} -152h35.4q-17.7 36 -35.4 0z", PASIR if index % 2 else colour)
        cross_mark(canvas, 0, -190, 22)


def spring(canvas, x, y, scale=1):
    """Rocks with water that falls into a pool, 360 wide, 300 high."""
    with canvas.group(x, y, scale):
        for left, up, size, colour in ((-120, -70, 96, "#5E6F70"), (118, -64, 100, "#566768"),
                                       (-62, -170, 84, "#748686"),
                                       (66, -176, 86, "#6A7C7D"), (0, -236, 74, "#839595")):
            canvas.path(f"M{left - size} {up + 78}Q{left - size * .9:.0f} {up - size * .5:.0f} {left - 10} {up - size * .6:.0f}"
                        f"Q{left + size * .8:.0f} {up - size * .5:.0f} {left + size} {up + 78}Z",
                        canvas.linear(lighter(colour, .22), darker(colour, .25)))
        canvas.path("M-34 -262Q-44 -120 -62 6L62 6Q44 -120 34 -262Q0 -278 -34 -262Z",
                    canvas.linear("#FFFFFF", LAUT_200, "#7CC0DA"))
        for left in (-24, -6, 14, 28):
            canvas.line(f"M{left * .8:.0f} -250Q{left:.0f} -120 {left * 1.5:.0f} -6", "#FFFFFF", 4, opacity=.7)
        canvas.ellipse(0, 16, 220, 40, canvas.linear("#8FD0E2", LAUT_500))
        for left, across in ((0, 84), (-20, 130), (30, 176)):
            canvas.ellipse(left, 16, across, across * .17, "none", stroke="#FFFFFF", stroke_width=2.5, opacity=.55)


def coral(canvas, x, y, scale=1, colour=CENGKIH_400, kind="branch"):
    """A coral, about 150 high; kind is branch, fan or ball."""
    with canvas.group(x, y, scale):
        if kind == "ball":
            canvas.circle(0, -30, 58, canvas.linear(lighter(colour, .25), darker(colour, .2)))
            for left, up in ((-28, -50), (0, -64), (28, -44), (-10, -30), (24, -16), (-36, -18)):
                canvas.line(f"M{left - 10} {up}q10 -8 20 0", darker(colour, .3), 4, opacity=.5)
        elif kind == "fan":
            for turn in range(-60, 61, 15):
                with canvas.group(0, 0, 1, turn):
                    canvas.line("M0 0Q6 -60 0 -130M2 -70L18 -108M2 -50L-16 -96", colour, 7)
        else:
            canvas.line("M0 0Q-4 -50 -36 -84M-14 -50Q0 -86 -6 -132M0 0Q12 -50 44 -70M30 -56Q36 -92 62 -112M-26 -70L-62 -92",
                        colour, 17)
            for left, up in ((-36, -84), (-6, -132), (44, -70), (62, -112), (-62, -92)):
                canvas.circle(left, up, 10, lighter(colour, .3))


def leaf_parcel(canvas, x, y, scale=1, colour=DAUN_700):
    """A leaf-wrapped meal on a plate, 200 wide."""
    with canvas.group(x, y, scale):
        canvas.ellipse(0, 0, 112, 30, "#06222E", opacity=.18)
        canvas.ellipse(0, -8, 108, 30, PASIR)
        canvas.ellipse(0, -12, 84, 21, PASIR_300)
        canvas.path("M-74 -14Q-40 -74 0 -78Q40 -74 74 -14Q0 8 -74 -14Z", canvas.linear(DAUN_300, colour))
        for left in (-36, -12, 12, 36):
            canvas.line(f"M{left} -8Q{left * .8:.0f} -44 {left * .25:.0f} -74", DAUN_500, 3)
        canvas.line("M-60 -30Q0 -16 60 -30", PALA_300, 6)
