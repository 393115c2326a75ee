"""Plants. Each stands with its foot at (x, y)."""

from math import cos, radians, sin

from drawing.palette import (CENGKIH_400, DAUN_100, DAUN_300, DAUN_500, DAUN_700, DAUN_900, KAYU_500, KAYU_700,
                             KAYU_900,
                             PALA_300, PALA_400, PASIR, blend, darker, lighter)


def frond(canvas, turn, length, colour, droop=.45):
    """One feathered palm leaf that starts at the origin."""
    with canvas.group(0, 0, length / 100, turn):
        tip = 100 * droop
        canvas.path(f"M0 0Q48 -34 100 {tip - 20:.0f}Q62 -4 0 5Z", colour)
        for step in range(1, 8):
            x, y = step * 12.5, -3 - 18 * sin(step * .42) + (step / 8) ** 2 * tip * .7
            canvas.path(f"M{x:.0f} {y:.0f}q10 14 8 30q-12 -8 -17 -25z", colour)


def plume(canvas, turn, length, colour):
    """One upright leaf with narrow leaflets on both sides of its rib."""
    with canvas.group(0, 0, length / 100, turn):
        for step in range(1, 14):
            share = step / 13
            x, y = 100 * share, -36 * share * (1 - share) + 16 * share ** 2
            reach = 30 * (1 - abs(share - .4) * 1.15)
            canvas.line(f"M{x:.0f} {y:.0f}q{reach * .5:.0f} {-reach * .5:.0f} {reach:.0f} {-reach * .62:.0f}",
                        lighter(colour, .12), 4.6)
            canvas.line(f"M{x:.0f} {y:.0f}q{reach * .4:.0f} {reach * .5:.0f} {reach * .8:.0f} {reach * .95:.0f}",
                        darker(colour, .12), 4.6)
        canvas.line("M0 0Q50 -18 100 16", lighter(colour, .3), 3.4)


def palm(canvas, x, y, scale=1, lean=20, colour=DAUN_500):
    """A coconut palm, 260 high."""
    with canvas.group(x, y, scale):
        top = -250
        canvas.path(f"M-11 0Q{lean * .2:.0f} {top * .5:.0f} {lean - 5} {top}L{lean + 6} {top}"
                    f"Q{lean * .5 + 10:.0f} {top * .5:.0f} 12 0Z", canvas.linear(KAYU_500, KAYU_700, across=True))
        for step in range(1, 9):
            height = top * step / 9
            middle = lean * (step / 9) ** 1.6
            canvas.line(f"M{middle - 7:.0f} {height:.0f}q8 5 15 0", KAYU_900, 2, opacity=.35)
        with canvas.group(lean, top):
            for turn, shade in ((-172, .25), (-8, .2), (-140, .1), (-38, .1), (-112, 0), (-66, 0), (160, .3), (20, .3)):
                flipped = abs(turn) > 90
                with canvas.group(flip=flipped):
                    frond(canvas, 180 - turn if flipped else turn, 112, darker(colour, shade))
            for left, down in ((-9, 8), (8, 10), (0, 16)):
                canvas.circle(left, down, 9, KAYU_700)


def sago_palm(canvas, x, y, scale=1, colour=DAUN_700):
    """A sago palm, 330 high: thick trunk, large upright leaves from low down."""
    with canvas.group(x, y, scale):
        canvas.path("M-24 0L-17 -150L17 -150L24 0Z", canvas.linear(KAYU_500, KAYU_900, across=True))
        for step in range(1, 8):
            canvas.line(f"M{-23 + step:.0f} {-step * 19}q23 9 {46 - step * 2} 0", KAYU_900, 3, opacity=.45)
        with canvas.group(0, -140):
            turns = (-165, -15, -148, -32, -130, -50, -112, -68, -92)
            for index, turn in enumerate(turns):
                flipped = turn < -90
                shade = blend(colour, DAUN_300, .05 * index) if index % 2 else blend(colour, DAUN_500, .1 * index)
                with canvas.group(flip=flipped):
                    plume(canvas, -180 - turn if flipped else turn, 190, shade)


def tree(canvas, x, y, scale=1, colour=DAUN_500):
    """A broad tree, 230 high."""
    with canvas.group(x, y, scale):
        canvas.path("M-14 0Q-8 -60 -34 -110L-22 -114Q-6 -90 0 -120Q6 -90 24 -118L36 -112Q10 -60 16 0Z",
                    canvas.linear(KAYU_500, KAYU_700, across=True))
        for left, up, size, shade in ((-58, -128, 56, .22), (58, -132, 54, .18), (0, -120, 60, .14),
                                      (-34, -172, 56, .04), (36, -176, 54, 0), (0, -196, 46, -.1)):
            fill = darker(colour, shade) if shade >= 0 else lighter(colour, -shade)
            canvas.circle(left, up, size, fill)
        for _ in range(16):
            left, up = canvas.random.uniform(-70, 60), canvas.random.uniform(-215, -110)
            canvas.ellipse(left, up, 11, 5, lighter(colour, .25), opacity=.5)


def bush(canvas, x, y, scale=1, colour=DAUN_500, flowers=None):
    with canvas.group(x, y, scale):
        for left, up, size, shade in ((-34, -16, 26, .2), (34, -18, 26, .15), (0, -28, 34, 0)):
            canvas.circle(left, up, size, darker(colour, shade))
        canvas.rect(-60, -16, 120, 18, darker(colour, .12), radius=9)
        for _ in range(12 if flowers else 0):
            canvas.circle(canvas.random.uniform(-48, 48), canvas.random.uniform(-46, -6), 4.5, flowers)


def spice_tree(canvas, x, y, scale=1, fruit=CENGKIH_400, colour=DAUN_700):
    """A clove or nutmeg tree: a slender crown with fruit."""
    with canvas.group(x, y, scale):
        canvas.path("M-9 0L-5 -90L5 -90L9 0Z", KAYU_700)
        canvas.path("M0 -290Q92 -170 70 -90Q52 -42 0 -44Q-52 -42 -70 -90Q-92 -170 0 -290Z",
                    canvas.linear(lighter(colour, .2), darker(colour, .15)))
        canvas.path("M0 -290Q92 -170 70 -90Q52 -42 0 -44Q40 -150 0 -290Z", darker(colour, .3), opacity=.45)
        for _ in range(26):
            up = canvas.random.uniform(-225, -70)
            reach = 52 - abs(up + 130) * .25
            canvas.circle(canvas.random.uniform(-reach, reach), up, 5.5, fruit)


def sprig(canvas, x, y, scale=1, turn=0, fruit=CENGKIH_400):
    """A large branch with leaves and clove buds, for the foreground."""
    with canvas.group(x, y, scale, turn):
        canvas.line("M0 0Q60 -40 160 -50", KAYU_700, 7)
        for at, up, lean in ((30, -20, -70), (62, -34, 30), (90, -42, -62), (122, -48, 22), (150, -50, -30)):
            with canvas.group(at, up, 1, lean):
                canvas.path("M0 0Q30 -26 76 0Q30 22 0 0Z", canvas.linear(DAUN_300, DAUN_700))
                canvas.line("M4 0L66 0", DAUN_100, 2, opacity=.5)
        for at, up in ((160, -50), (172, -64), (176, -44), (164, -72)):
            canvas.circle(at, up, 10, fruit)
            canvas.circle(at + 3, up - 3, 4, lighter(fruit, .45))


def mangrove(canvas, x, y, scale=1, colour=DAUN_500):
    """A mangrove on stilt roots, 210 high."""
    with canvas.group(x, y, scale):
        for reach in (-74, -50, -26, 26, 50, 74):
            canvas.line(f"M0 -84Q{reach * .8:.0f} -78 {reach} 6", KAYU_700, 7)
        canvas.line("M0 -60Q4 -90 -2 -130", KAYU_900, 14)
        for left, up, size, shade in ((-62, -136, 42, .25), (62, -134, 44, .22), (-24, -160, 50, .08),
                                      (30, -164, 48, 0), (0, -130, 50, .15)):
            canvas.circle(left, up, size, darker(colour, shade))
        for _ in range(14):
            canvas.ellipse(canvas.random.uniform(-70, 70), canvas.random.uniform(-190, -120), 10, 4.5,
                           lighter(colour, .28), opacity=.55)


def seedling(canvas, x, y, scale=1, colour=DAUN_500):
    with canvas.group(x, y, scale):
        canvas.line("M0 0Q2 -20 0 -34", darker(colour, .2), 4)
        for turn in (-150, -30, -100, -70):
            with canvas.group(0, -28, 1, turn):
                canvas.path("M0 0Q14 -10 32 0Q14 9 0 0Z", colour)


def bed(canvas, x, y, width, kind, scale=1):
    """A bed of vegetables: 'leaf', 'chili', 'corn' or 'flower'."""
    with canvas.group(x, y, scale):
        canvas.path(f"M{-width / 2:.0f} 14Q0 -18 {width / 2:.0f} 14Q0 34 {-width / 2:.0f} 14Z",
                    canvas.linear("#8A5B3A", "#5B3823"))
        steps = max(3, int(width / 54))
        for index in range(steps):
            left = -width / 2 + width * (index + .5) / steps
            up = 4 - 12 * cos((index + .5 - steps / 2) / steps * 2.6)
            vegetable(canvas, left, up, kind)


def vegetable(canvas, x, y, kind):
    with canvas.group(x, y):
        if kind == "corn":
            canvas.line("M0 0L0 -78", DAUN_700, 6)
            for turn, up in ((-40, -20), (220, -34), (-45, -48), (225, -60)):
                with canvas.group(0, up, .62, turn):
                    canvas.path("M0 0Q36 -16 72 8Q34 10 0 0Z", DAUN_500)
            canvas.ellipse(7, -42, 6, 14, PALA_300)
            return
        for turn in (-170, -10, -140, -40, -110, -70):
            with canvas.group(0, -4, 1, turn):
                canvas.path("M0 0Q16 -13 36 0Q16 12 0 0Z", DAUN_300 if turn in (-140, -40) else DAUN_500)
        if kind in ("chili", "flower"):
            fruit = CENGKIH_400 if kind == "chili" else PALA_400
            for left, up in ((-14, -16), (12, -22), (0, -30)):
                canvas.ellipse(left, up, 4 if kind == "chili" else 7, 9 if kind == "chili" else 7, fruit)
                if kind == "flower":
                    canvas.circle(left, up, 3, PASIR)


def pot(canvas, x, y, scale=1, flowers=PALA_400):
    with canvas.group(x, y, scale):
        bush(canvas, 0, -30, .62, DAUN_500, flowers)
        canvas.path("M-26 -38L26 -38L19 0L-19 0Z", canvas.linear(CENGKIH_400, darker(CENGKIH_400, .3), across=True))
        canvas.rect(-30, -44, 60, 11, lighter(CENGKIH_400, .1), radius=3)


def branch_of_leaves(canvas, left=True):
    """Dark leaves that hang into a top corner and give depth."""
    with canvas.group(0 if left else 1200, 0, 1, flip=not left):
        for turn, length in ((12, 230), (34, 260), (58, 230), (80, 190)):
            x, y = length * .1 * cos(radians(turn)), -20
            with canvas.group(x - 50, y, 1):
                frond(canvas, turn, length, DAUN_900, droop=.4)
