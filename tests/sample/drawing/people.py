"""People, kept simple: they have no faces, because nobody in particular is meant."""

from drawing.palette import CENGKIH_400, DAUN_500, INK, KULIT, LAUT_500, LAUT_700, PALA_300, PALA_400, PASIR, darker

SHIRTS = (LAUT_500, CENGKIH_400, PALA_400, DAUN_500, PASIR, LAUT_700)


def head(canvas, x, y, radius, skin, cloth=None, hat=False, grey=False):
    """A head with hair, or with a head cloth, or under a wide hat."""
    canvas.circle(x, y, radius, skin)
    hair = "#C9C6C0" if grey else "#1B1613"
    if cloth:
        canvas.path(f"M{x - radius * 1.1:.1f} {y + radius * 1.2:.1f}Q{x - radius * 1.35:.1f} {y - radius * 1.3:.1f} {x} "
                    f"{y - radius * 1.2:.1f}Q{x + radius * 1.35:.1f} {y - radius * 1.3:.1f} {x + radius * 1.1:.1f} "
                    f"{y + radius * 1.2:.1f}Z", cloth)
        canvas.ellipse(x, y + 1, radius * .66, radius * .78, skin)
    else:
        canvas.path(f"M{x - radius * 1.06:.1f} {y + radius * .1:.1f}A{radius * 1.06:.1f} {radius * 1.06:.1f} 0 0 1 "
                    f"{x + radius * 1.06:.1f} {y + radius * .1:.1f}Q{x:.1f} {y - radius * .7:.1f} "
                    f"{x - radius * 1.06:.1f} {y + radius * .1:.1f}Z", hair)
    if hat:
        canvas.path(f"M{x - radius * 2:.1f} {y - radius * .3:.1f}Q{x} {y - radius * .9:.1f} {x + radius * 2:.1f} "
                    f"{y - radius * .3:.1f}L{x} {y - radius * 1.9:.1f}Z", PALA_300)


def bust(canvas, x, y, scale=1, shirt=LAUT_500, skin=None, vest=False, hat=False, cloth=None):
    """Head and shoulders above (x, y)."""
    skin = skin or canvas.random.choice(KULIT)
    with canvas.group(x, y, scale):
        canvas.path("M-24 6Q-24 -32 0 -34Q24 -32 24 6Z", shirt)
        if vest:
            canvas.path("M-20 6L-18 -26L-6 -33L-3 6ZM20 6L18 -26L6 -33L3 6Z", "#E8722E")
        canvas.rect(-5, -40, 10, 12, skin, radius=4)
        head(canvas, 0, -50, 15, skin, cloth, hat)


def person(canvas, x, y, scale=1, shirt=LAUT_500, trousers=INK, skin=None, cloth=None, hat=False, arm="down",
           skirt=False, grey=False, flip=False):
    """A standing person, 150 high; `arm` is down, up, out or wave."""
    skin = skin or canvas.random.choice(KULIT)
    with canvas.group(x, y, scale, flip=flip):
        canvas.ellipse(2, 0, 32, 7, "#06222E", opacity=.2)
        if skirt:
            canvas.path("M-17 -66L17 -66L26 -8L-26 -8Z", trousers)
            canvas.path("M-14 -8L-4 -8L-4 0L-16 0ZM4 -8L14 -8L16 0L4 0Z", skin)
        else:
            canvas.path("M-18 -68L18 -68L15 0L3 0L0 -48L-3 0L-15 0Z", trousers)
        canvas.path("M-22 -62Q-26 -112 0 -116Q26 -112 22 -62Z", shirt)
        _arms(canvas, arm, skin, shirt)
        canvas.rect(-5, -122, 10, 12, skin, radius=4)
        head(canvas, 0, -133, 16, skin, cloth, hat, grey)


def _arms(canvas, arm, skin, shirt):
    ways = {"down": "M20 -104Q28 -84 25 -62", "up": "M19 -104Q36 -120 34 -152", "out": "M19 -102Q40 -92 56 -98",
            "wave": "M19 -104Q42 -108 50 -138"}
    canvas.line("M-20 -104Q-28 -84 -25 -62", darker(shirt, .15), 11)
    canvas.circle(-25, -58, 6, skin)
    canvas.line(ways[arm], darker(shirt, .15), 11)
    end = {"down": (25, -58), "up": (34, -156), "out": (60, -98), "wave": (51, -143)}[arm]
    canvas.circle(*end, 6, skin)


def child(canvas, x, y, scale=1, **more):
    """A person of a child's proportions."""
    person(canvas, x, y, scale * .66, **more)


def group(canvas, x, y, count, scale=1, spread=70, arms=("down", "out", "wave")):
    """A row of different people."""
    for index in range(count):
        place = x + (index - (count - 1) / 2) * spread
        cloth = canvas.random.choice((None, None, PALA_300, LAUT_700, PASIR))
        person(canvas, place, y + canvas.random.uniform(-6, 8), scale * canvas.random.uniform(.92, 1.05),
               shirt=SHIRTS[index % len(SHIRTS)], trousers=canvas.random.choice((INK, LAUT_700, "#5A4632")),
               cloth=cloth, skirt=cloth is not None or canvas.random.random() < .3, arm=canvas.random.choice(arms),
               grey=canvas.random.random() < .2, flip=canvas.random.random() < .5)
