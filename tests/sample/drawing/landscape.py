"""Sky, sun, clouds, hills, sea and shore: the bay of Ambon behind everything."""

from math import sin

from drawing.canvas import HEIGHT, WIDTH, smooth
from drawing.palette import DAUN_300, DAUN_500, PASIR, PASIR_300, PASIR_500, blend, darker, lighter

HORIZON = 420


def sky(canvas, light, horizon=HORIZON):
    canvas.rect(0, 0, WIDTH, horizon + 20, canvas.linear(*light.sky))
    if light.dark:
        stars(canvas, horizon, 110 if light.sun_height > .5 else 30)


def stars(canvas, horizon, count):
    for _ in range(count):
        x, y = canvas.random.uniform(0, WIDTH), canvas.random.uniform(0, horizon * .75)
        canvas.circle(x, y, canvas.random.uniform(.8, 2.4), "#FFF8E0", opacity=round(canvas.random.uniform(.35, .95),
                                                                                     2))


def sun(canvas, light, x=780, horizon=HORIZON):
    """The sun or the moon in rings of light."""
    y = horizon - 40 - light.sun_height * (horizon - 130)
    for radius, strength in ((430, .06), (345, .07), (268, .09), (200, .11), (142, .14), (96, .2), (64, .3)):
        canvas.circle(x, y, radius, light.sun, opacity=strength)
    canvas.circle(x, y, 44, light.sun)
    if light.dark and light.sun_height > .5:
        canvas.circle(x + 16, y - 10, 9, "#E4D9B8", opacity=.5)
        canvas.circle(x - 14, y + 12, 6, "#E4D9B8", opacity=.5)


def cloud(canvas, light, x, y, size):
    fill = canvas.linear((light.cloud, .95), (light.cloud, .3))
    with canvas.group(x, y, size, opacity=.85):
        canvas.path("M-92 20Q-112 20 -108 2Q-104 -16 -78 -14Q-72 -44 -36 -42Q-18 -66 16 -54Q40 -60 52 -34"
                    "Q86 -42 92 -10Q116 -8 112 10Q110 20 92 20Z", fill)


def clouds(canvas, light, count=4, horizon=HORIZON):
    """Larger ones high, smaller ones near the horizon."""
    for index in range(count):
        share = (index + .5) / count
        x = (share * WIDTH + canvas.random.uniform(-90, 90)) % WIDTH
        depth = canvas.random.uniform(0, 1)
        cloud(canvas, light, x, 80 + depth * (horizon - 240), 1.15 - depth * .65)


def birds(canvas, x, y, count=3, colour="#FFFFFF"):
    for index in range(count):
        left, top = x + index * 46 + canvas.random.uniform(-8, 8), y + canvas.random.uniform(-22, 22)
        canvas.line(f"M{left - 15:.0f} {top - 7:.0f}Q{left - 6:.0f} {top - 9:.0f} {left:.0f} {top:.0f}"
                    f"Q{left + 6:.0f} {top - 9:.0f} {left + 15:.0f} {top - 7:.0f}", colour, 3)


def ridge(canvas, base, height, colour, foot):
    """One chain of hills with mist at its foot."""
    phase = canvas.random.uniform(0, 10)
    points = []
    for step in range(-1, 26):
        x = step * 50
        swell = .55 + .3 * sin(x / 170 + phase) + .22 * sin(x / 71 + phase * 2.3) + canvas.random.uniform(-.06, .06)
        points.append((x, base - height * max(.05, swell)))
    canvas.path(smooth(points, foot), canvas.linear(colour, blend(colour, "#FFFFFF", .12)))


def hills(canvas, light, horizon=HORIZON, height=120, chains=3):
    for index in range(chains):
        share = index / max(1, chains - 1)
        colour = blend(blend(light.far, light.haze, .35), light.near, share)
        ridge(canvas, horizon, height * (1.25 - .72 * share), colour, horizon + 4)


def sea(canvas, light, horizon=HORIZON, glint_x=780, bottom=HEIGHT):
    """Water down to `bottom`, with the path of the sun and some swell."""
    canvas.rect(0, horizon, WIDTH, bottom - horizon, canvas.linear(*light.sea))
    canvas.rect(0, horizon, WIDTH, 3, lighter(light.sea[0], .5), opacity=.6)
    depth = bottom - horizon
    for _ in range(60):
        share = canvas.random.random() ** 1.4
        y = horizon + 8 + share * depth
        reach = 30 + share * 130
        length = (14 + share * 70) * canvas.random.uniform(.5, 1.2)
        ripple(canvas, glint_x + canvas.random.uniform(-reach, reach), y, length, light.sun, .75 - .45 * share)
    for _ in range(46):
        share = canvas.random.random()
        ripple(canvas, canvas.random.uniform(0, WIDTH), horizon + 14 + share * depth, 20 + share * 90,
               lighter(light.sea[1], .35), .35)


def ripple(canvas, x, y, length, colour, opacity):
    thickness = max(1.2, length / 26)
    canvas.ellipse(x, y, length / 2, thickness, colour, opacity=round(opacity, 2))


def bay(canvas, light, horizon=HORIZON, sun_x=780, height=120, cloud_count=4):
    """The whole background: sky, sun, clouds, hills and sea."""
    sky(canvas, light, horizon)
    sun(canvas, light, sun_x, horizon)
    clouds(canvas, light, cloud_count, horizon)
    hills(canvas, light, horizon, height)
    sea(canvas, light, horizon, sun_x)


def beach(canvas, top=640, left=0, right=0):
    """Sand along the bottom with a line of foam; left and right lift the two ends."""
    points = [(-60, top - left), (200, top - left * .6 + 14), (480, top + 26), (760, top + 10),
              (1010, top - right * .6), (1260, top - right)]
    canvas.path(smooth([(x, y - 16) for x, y in points], HEIGHT), "#FFFFFF", opacity=.35)
    canvas.path(smooth([(x, y - 7) for x, y in points], HEIGHT), PASIR, opacity=.8)
    canvas.path(smooth(points, HEIGHT), canvas.linear(PASIR_300, PASIR_500))
    for _ in range(50):
        x, y = canvas.random.uniform(0, WIDTH), canvas.random.uniform(top + 50, HEIGHT)
        canvas.ellipse(x, y, canvas.random.uniform(3, 12), 2, "#B8935A", opacity=.35)


def meadow(canvas, top=560, near=DAUN_500, far=DAUN_300):
    """Green ground in three soft folds."""
    canvas.rect(0, top - 30, WIDTH, HEIGHT - top + 30, far)
    for index, lift in enumerate((0, 60, 140)):
        colour = blend(far, near, index / 2)
        points = [(-60, top + lift + canvas.random.uniform(-18, 18))]
        points += [(x, top + lift + canvas.random.uniform(-22, 22)) for x in range(160, 1200, 260)]
        points.append((1260, top + lift + canvas.random.uniform(-18, 18)))
        canvas.path(smooth(points, HEIGHT), canvas.linear(lighter(colour, .08), darker(colour, .12)))
    grass(canvas, top + 90, near)


def grass(canvas, top, colour, count=70):
    for _ in range(count):
        x, y = canvas.random.uniform(0, WIDTH), canvas.random.uniform(top, HEIGHT)
        canvas.line(f"M{x:.0f} {y:.0f}q-3 -10 -8 -14M{x:.0f} {y:.0f}q1 -12 4 -18M{x:.0f} {y:.0f}q6 -8 11 -10",
                    lighter(colour, .22), 2, opacity=.6)


def shadow(canvas, x, y, across, down=14, strength=.28):
    """The soft shadow under something that stands at (x, y)."""
    canvas.ellipse(x, y, across, down, canvas.radial(("#06222E", strength), ("#06222E", strength * .7), ("#06222E", 0)))


def veil(canvas, light):
    """The light of the hour over everything drawn so far."""
    if light.tint_share:
        canvas.rect(0, 0, WIDTH, HEIGHT, light.tint, opacity=light.tint_share)


def glow(canvas, x, y, radius, colour="#FFD98A", strength=.75):
    """Lamp light; draw it after the veil."""
    for share, part in ((1, .09), (.8, .11), (.61, .14), (.44, .18), (.29, .24), (.16, .34)):
        canvas.circle(x, y, radius * share, colour, opacity=round(strength * part, 3))


def rain(canvas, count=150):
    for _ in range(count):
        x, y = canvas.random.uniform(0, WIDTH + 80), canvas.random.uniform(-20, HEIGHT)
        length = canvas.random.uniform(14, 36)
        canvas.line(f"M{x:.0f} {y:.0f}l{-length * .28:.0f} {length:.0f}", "#EAF3F6", 2, opacity=.45)
