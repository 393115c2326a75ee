"""Scenes of streets, markets and neighbourhoods."""

from drawing import buildings, landscape, objects, people, plants
from drawing.canvas import HEIGHT, WIDTH, smooth
from drawing.palette import (CENGKIH_400, CENGKIH_600, DAUN_300, DAUN_500, DAUN_700, DAUN_900, INK, LAUT_200,
                             LAUT_500,
                             LAUT_700, LAUT_900, PALA_100, PALA_300, PALA_400, PASIR, PASIR_300, blend, darker,
                             lighter)


def square(canvas, top=600, near="#B9945F", far="#E3C998"):
    """A paved place along the bottom."""
    canvas.rect(0, top, WIDTH, HEIGHT - top, canvas.linear(far, near))
    for row in range(6):
        y = top + 12 + row * row * 6 + row * 8
        for column in range(-1, 14):
            x = 600 + (column - 6.5) * (84 + row * 14) + (row % 2) * 40
            canvas.ellipse(x, y, 27 + row * 4, 3, darker(near, .12), opacity=.3)


def lights_on_a_line(canvas, left, right, y, sag=40, count=9):
    canvas.line(f"M{left} {y}Q{(left + right) / 2} {y + sag * 2} {right} {y}", INK, 2.5, opacity=.6)
    for index in range(count):
        share = (index + .5) / count
        x, down = left + (right - left) * share, y + sag * 4 * share * (1 - share) + 7
        canvas.circle(x, down, 6, "#FFF0C2")
        landscape.glow(canvas, x, down, 34, strength=.6)


def fish_market(canvas, light):
    landscape.bay(canvas, light, sun_x=600)
    for left, scale in ((170, .5), (1010, .55)):
        with canvas.group(left, 500):
            canvas.line("M-40 8L60 8", LAUT_900, 3, opacity=.3)
        plants.palm(canvas, left, 560, scale * 2.2, 30)
    square(canvas, 566)
    buildings.stall(canvas, 330, 640, 1.12, LAUT_500, "fish")
    buildings.stall(canvas, 870, 640, 1.12, PALA_400, "fish")
    buildings.stall(canvas, 600, 676, 1.42, CENGKIH_400, "fish")
    people.person(canvas, 430, 752, 1.12, shirt=PALA_400, skirt=True, trousers=LAUT_700, cloth=PALA_300, arm="out")
    people.person(canvas, 770, 756, 1.12, shirt=LAUT_500, arm="wave", flip=True)
    people.person(canvas, 254, 742, 1.05, shirt=PASIR, hat=True)
    people.person(canvas, 960, 748, 1.08, shirt=CENGKIH_400, skirt=True, trousers=INK)
    landscape.veil(canvas, light)


def evening_market(canvas, light):
    landscape.bay(canvas, light, sun_x=420)
    for left, lean in ((90, 40), (1100, -40)):
        plants.palm(canvas, left, 640, 1.5, lean)
    square(canvas, 570)
    for left, down, scale, colour, goods in ((310, 628, 1.05, DAUN_500, "fruit"), (890, 628, 1.05, LAUT_500, "fruit"),
                                             (600, 670, 1.4, PALA_400, "fruit")):
        buildings.stall(canvas, left, down, scale, colour, goods, lit=True)
    people.group(canvas, 600, 760, 6, 1.06, 118)
    landscape.veil(canvas, light)
    lights_on_a_line(canvas, 120, 600, 300)
    lights_on_a_line(canvas, 600, 1090, 300)
    for left, down in ((310, 540), (890, 540), (600, 540)):
        landscape.glow(canvas, left, down, 150, strength=.4)


def city_corner(canvas, light):
    """Small businesses in front of the city hall."""
    landscape.sky(canvas, light)
    landscape.sun(canvas, light, 860)
    landscape.clouds(canvas, light, 4)
    landscape.hills(canvas, light, horizon=470, height=190)
    square(canvas, 466)
    buildings.hall(canvas, 600, 530, 1.35, lit=light.dark, roof=LAUT_700, sign="flag")
    for left in (140, 1060):
        plants.tree(canvas, left, 560, 1.05)
    buildings.stall(canvas, 300, 684, 1.08, CENGKIH_400, "food", lit=light.dark)
    buildings.stall(canvas, 900, 684, 1.08, PALA_400, "food", lit=light.dark)
    people.group(canvas, 600, 736, 4, 1.05, 92)
    landscape.veil(canvas, light)


def coast_road(canvas, light):
    """A bay with a road along its shore."""
    landscape.bay(canvas, light, sun_x=820)
    canvas.path(smooth([(-60, 560), (260, 540), (560, 552), (860, 536), (1260, 556)], HEIGHT),
                canvas.linear(DAUN_300, DAUN_500))
    canvas.rect(0, 610, WIDTH, 118, canvas.linear("#6B7880", "#4A565E"))
    canvas.rect(0, 606, WIDTH, 8, PASIR_300)
    canvas.rect(0, 724, WIDTH, 14, PASIR_300)
    for left in range(-30, 1200, 120):
        canvas.rect(left, 666, 64, 6, PASIR, radius=3, opacity=.85)
    canvas.rect(0, 736, WIDTH, 70, canvas.linear("#C9B189", "#A48B60"))


def minibus_stop(canvas, light):
    coast_road(canvas, light)
    for left, lean in ((90, 30), (1120, -34)):
        plants.palm(canvas, left, 596, 1.2, lean)
    with canvas.group(380, 610):
        for left in (-130, 130):
            canvas.rect(left - 6, -170, 12, 170, "#45382C")
        canvas.rect(-118, -60, 236, 12, "#9A6A3F", radius=4)
        canvas.rect(40, -150, 76, 54, INK, radius=6)
        for row, width in enumerate((54, 38, 46)):
            canvas.rect(50, -142 + row * 15, width, 8, PALA_300, radius=3)
        with canvas.group(0, -164):
            buildings.baileo_roof(canvas, 330, 88, LAUT_700)
    people.group(canvas, 340, 612, 3, .95, 58)
    objects.minibus(canvas, 740, 712, 1.5, CENGKIH_400)
    landscape.veil(canvas, light)


def service_van(canvas, light, service="papers", colour=LAUT_700, village=True):
    """A van with an open counter, people in front, houses behind."""
    landscape.sky(canvas, light)
    landscape.sun(canvas, light, 860)
    landscape.clouds(canvas, light, 4)
    landscape.hills(canvas, light, horizon=440, height=170)
    landscape.meadow(canvas, 430)
    if village:
        buildings.village(canvas, 240, 520, 4, .72, light.dark)
        buildings.village(canvas, 970, 524, 4, .72, light.dark)
    plants.tree(canvas, 120, 640, 1.35, DAUN_700)
    plants.tree(canvas, 1090, 640, 1.2)
    canvas.path("M-40 660Q600 610 1240 660L1240 800L-40 800Z", canvas.linear("#D9BE8C", "#B0925F"))
    objects.minibus(canvas, 610, 694, 1.95, colour, service)
    people.person(canvas, 512, 770, 1.2, shirt=PALA_400, arm="out", skirt=True, trousers=CENGKIH_600, cloth=PALA_300)
    people.person(canvas, 610, 778, 1.16, shirt=PASIR, grey=True)
    people.person(canvas, 702, 772, 1.18, shirt=LAUT_500, arm="wave", flip=True)
    landscape.veil(canvas, light)


def coastal_counter(canvas, light):
    coast_road(canvas, light)
    landscape.birds(canvas, 330, 240)
    for left, lean in ((150, -30), (1060, 36), (980, 20)):
        plants.palm(canvas, left, 600, 1.15, lean)
    objects.minibus(canvas, 600, 706, 1.75, DAUN_500, "papers")
    people.person(canvas, 516, 780, 1.16, shirt=CENGKIH_400, arm="out")
    people.person(canvas, 606, 786, 1.14, shirt=PASIR, hat=True, trousers=LAUT_900)
    people.person(canvas, 690, 780, 1.14, shirt=PALA_400, skirt=True, trousers=INK, cloth=LAUT_500)
    landscape.veil(canvas, light)


def lane(canvas, light, lit=False):
    """A lane between houses that leads to the sea."""
    landscape.bay(canvas, light, sun_x=600, height=90)
    canvas.path("M540 466L660 466L1260 490L1260 810L-60 810L-60 490Z", canvas.linear(DAUN_300, DAUN_700))
    for side in (-1, 1):
        for step in range(4):
            near = step / 3
            x = 600 + side * (170 + near * 330)
            wall = blend((PALA_100, PASIR, "#DCEBF0", "#F0D9C8")[step], light.haze, .35 * (1 - near))
            buildings.house(canvas, x, 500 + near * 190, .8 + near * 1.3, wall, (CENGKIH_600, LAUT_700, "#8A5A3A",
                                                                                 CENGKIH_400)[step], lit)
    canvas.path("M540 470L660 470L1010 810L190 810Z", canvas.linear("#D8C39A", "#A98E62"))
    for row in range(7):
        y = 484 + row * row * 7.4
        canvas.line(f"M{536 - (y - 470) * .98:.0f} {y:.0f}L{664 + (y - 470) * .98:.0f} {y:.0f}", "#8F7750",
                    1.5 + row * .5, opacity=.4)


def green_lane(canvas, light):
    lane(canvas, light)
    for step in range(5):
        near = (step / 4) ** 1.3
        for side in (-1, 1):
            colour = (PALA_400, CENGKIH_400, "#E8A0B0", PASIR, PALA_300)[(step + (side > 0) * 2) % 5]
            x = 600 + side * (104 + near * 340)
            plants.pot(canvas, x, 510 + near * 268, .6 + near * 1.25, colour)
    people.person(canvas, 520, 700, 1.08, shirt=LAUT_500, arm="out", skirt=True, trousers=LAUT_900)
    people.child(canvas, 640, 722, 1.3, shirt=PALA_400, arm="wave")
    landscape.birds(canvas, 520, 250)
    landscape.veil(canvas, light)


def night_lane(canvas, light):
    lane(canvas, light, lit=True)
    people.person(canvas, 560, 690, 1.05, shirt=PALA_300, trousers=LAUT_500)
    people.person(canvas, 640, 694, 1, shirt=CENGKIH_400, skirt=True, trousers=LAUT_200)
    spots = ((430, 560, .7, False), (770, 560, .7, True), (310, 720, 1.25, False), (890, 720, 1.25, True))
    for x, y, scale, flip in spots:
        with canvas.group(x, y, 1, flip=flip):
            objects.lamp_post(canvas, 0, 0, scale)
    landscape.veil(canvas, light)
    for x, y, scale, flip in spots:
        lamp = x + (-41 if flip else 41) * scale
        landscape.glow(canvas, lamp, y - 268 * scale, 210 * scale, strength=.85)
        canvas.ellipse(lamp, y + 4, 190 * scale, 40 * scale, canvas.radial(("#FFE3A1", .55), ("#FFE3A1", .2),
                                                                           ("#FFE3A1", 0)))


def solar_roof(canvas, light):
    landscape.bay(canvas, light, sun_x=880, height=150)
    landscape.meadow(canvas, 540)
    buildings.village(canvas, 180, 560, 3, .6)
    buildings.village(canvas, 1020, 560, 3, .6)
    buildings.hall(canvas, 600, 690, 1.55, roof="#8A4A36")
    objects.solar_panels(canvas, 610, 392, 5, 2, .92)
    for left, colour in ((190, PALA_300), (300, CENGKIH_400), (900, PASIR), (1010, PALA_300)):
        plants.bush(canvas, left, 716, 1.1, DAUN_500, colour)
    people.person(canvas, 440, 772, 1.1, shirt=LAUT_500, arm="wave")
    people.person(canvas, 770, 776, 1.1, shirt=PALA_400, skirt=True, trousers=DAUN_900, cloth=LAUT_700)
    landscape.veil(canvas, light)


def sorted_waste(canvas, light):
    landscape.sky(canvas, light)
    landscape.sun(canvas, light, 300)
    landscape.clouds(canvas, light, 4)
    landscape.hills(canvas, light, height=170)
    landscape.meadow(canvas, 416)
    buildings.village(canvas, 600, 500, 7, .82)
    plants.tree(canvas, 130, 640, 1.4)
    plants.tree(canvas, 1080, 640, 1.3, DAUN_700)
    canvas.path(smooth([(-60, 668), (300, 652), (600, 660), (900, 650), (1260, 668)], HEIGHT),
                canvas.linear("#D9BE8C", "#B0925F"))
    for left, colour in ((440, DAUN_500), (600, PALA_400), (760, LAUT_500)):
        objects.bin_(canvas, left, 726, 1.45, colour)
    people.person(canvas, 300, 762, 1.3, shirt=CENGKIH_400, skirt=True, trousers=LAUT_900, arm="out", cloth=PALA_300)
    people.child(canvas, 905, 764, 1.5, shirt=PALA_400, arm="out", flip=True)
    landscape.veil(canvas, light)


def safe_way_uphill(canvas, light):
    """A lit path that winds from the shore up a hill."""
    landscape.bay(canvas, light, sun_x=250)
    canvas.path(smooth([(200, 800), (380, 620), (560, 430), (720, 270), (860, 205), (1000, 230), (1260, 330)], 810),
                canvas.linear(lighter(DAUN_500, .1), DAUN_900))
    canvas.path("M250 800Q420 712 640 700Q880 684 850 620Q820 566 690 556Q580 540 660 478Q740 430 860 420Q930 404 890 350"
                "Q870 312 862 250L876 250Q892 312 922 344Q974 414 868 440Q768 454 704 496Q668 526 730 536Q890 554 912 620"
                "Q936 706 700 736Q560 752 470 810Z", canvas.linear(PALA_100, "#C9A66B"))
    buildings.baileo(canvas, 880, 250, .36, lit=True)
    canvas.path(smooth([(-60, 672), (120, 660), (280, 668), (400, 700), (430, 790), (440, 810)], HEIGHT + 10),
                DAUN_700)
    buildings.village(canvas, 230, 700, 4, .7, True)
    for left, down, scale in ((560, 640, .8), (1010, 520, .8), (1050, 690, 1.1), (620, 450, .5), (980, 370, .5)):
        plants.tree(canvas, left, down, scale, DAUN_700)
    spots = ((510, 738, .62), (770, 700, .56), (900, 600, .46), (650, 534, .4), (800, 440, .34), (930, 380, .28))
    for x, y, scale in spots:
        objects.lamp_post(canvas, x, y, scale, solar=False)
    for left, down, scale in ((560, 742, .8), (640, 728, .75), (840, 650, .6), (700, 548, .46), (840, 430, .36)):
        people.person(canvas, left, down, scale, shirt=canvas.random.choice(people.SHIRTS[:5]))
    landscape.veil(canvas, light)
    for x, y, scale in spots:
        landscape.glow(canvas, x + 41 * scale, y - 274 * scale, 170 * scale, strength=.9)


def flood_watch(canvas, light):
    landscape.sky(canvas, light)
    landscape.clouds(canvas, light, 7)
    landscape.hills(canvas, light, height=200)
    canvas.rect(0, 416, WIDTH, HEIGHT - 416, canvas.linear(DAUN_500, DAUN_700))
    buildings.village(canvas, 250, 520, 4, .8, True)
    buildings.village(canvas, 970, 520, 4, .8, True)
    canvas.path("M420 416Q560 520 380 600Q200 690 120 810L1120 810Q980 680 800 600Q660 520 700 416Z",
                canvas.linear("#A9C3C4", "#5E8C98", "#2A5A70"))
    for _ in range(34):
        share = canvas.random.random()
        landscape.ripple(canvas, 600 + canvas.random.uniform(-1, 1) * (90 + share * 290), 470 + share * 320,
                         20 + share * 80, "#E5F0F1", .5)
    objects.flood_gauge(canvas, 600, 640, 1.5)
    for across in (50, 84, 120):
        canvas.ellipse(600, 684, across, across * .16, "none", stroke="#FFFFFF", stroke_width=3, opacity=.6)
    people.person(canvas, 250, 720, 1.25, shirt="#E8722E", trousers=LAUT_900, arm="out", hat=True)
    people.person(canvas, 950, 716, 1.25, shirt=PALA_400, arm="wave", flip=True)
    landscape.veil(canvas, light)
    landscape.rain(canvas)
    landscape.glow(canvas, 600, 160, 170, "#FFC04D", .8)
