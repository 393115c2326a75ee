"""Scenes on, in and beside the water."""

from drawing import boats, buildings, landscape, people, plants
from drawing.canvas import HEIGHT, WIDTH, smooth
from drawing.objects import coral
from drawing.palette import (CENGKIH_400, CENGKIH_600, DAUN_500, DAUN_700, DAUN_900, LAUT_200, LAUT_500, LAUT_700,
                             LAUT_900, PALA_300, PALA_400, PASIR, blend, darker, lighter)


def far_village(canvas, light, x=230, count=6):
    """Houses and palms at the foot of the hills, across the water."""
    horizon = landscape.HORIZON
    canvas.path(smooth([(x - 260, horizon + 6), (x - 120, horizon - 8), (x, horizon - 12), (x + 130, horizon - 7),
                        (x + 270, horizon + 6)], horizon + 8), blend(light.near, DAUN_700, .5))
    for left in (-190, -120, 150, 200):
        plants.palm(canvas, x + left, horizon + 2, .26, lean=canvas.random.uniform(-20, 25),
                    colour=darker(DAUN_500, .15))
    buildings.village(canvas, x, horizon + 2, count, .24, lit=light.dark)


def sea_bus(canvas, light):
    landscape.bay(canvas, light, sun_x=330)
    far_village(canvas, light, 980)
    buildings.bridge(canvas, landscape.HORIZON, lighter(light.far, .55))
    boats.sail_boat(canvas, 300, 486, .5)
    boats.sail_boat(canvas, 950, 500, .55, LAUT_700, flip=True)
    boats.ferry(canvas, 590, 640, 1.4)
    landscape.birds(canvas, 420, 250)
    landscape.veil(canvas, light)


def service_boat(canvas, light):
    landscape.bay(canvas, light, sun_x=860)
    far_village(canvas, light, 320, 7)
    boats.canoe(canvas, 960, 500, .55, PALA_400)
    boats.ferry(canvas, 560, 610, 1.25, CENGKIH_600)
    buildings.jetty(canvas, 690, 706, 560, 90)
    people.group(canvas, 880, 700, 4, .98, 76)
    landscape.veil(canvas, light)


def health_boat(canvas, light):
    landscape.bay(canvas, light, sun_x=300)
    far_village(canvas, light, 900, 7)
    landscape.birds(canvas, 560, 210)
    boats.ferry(canvas, 600, 590, 1.35, DAUN_500, cross=True)
    landscape.beach(canvas, 716, 50, 0)
    people.person(canvas, 480, 776, 1.12, shirt="#FFFFFF", trousers=LAUT_700, arm="wave")
    people.person(canvas, 760, 780, 1.08, shirt=PALA_400, skirt=True, trousers=CENGKIH_600, cloth=PALA_300)
    people.child(canvas, 830, 784, 1.15, shirt=LAUT_500)
    plants.palm(canvas, 130, 770, 1.75, 70)
    landscape.veil(canvas, light)


def reading_boat(canvas, light):
    landscape.bay(canvas, light, sun_x=760)
    far_village(canvas, light, 240, 5)
    boats.sail_boat(canvas, 960, 490, .5, PALA_400)
    boats.ferry(canvas, 590, 600, 1.4, LAUT_500, books=True)
    landscape.beach(canvas, 716, 0, 60)
    for index, left in enumerate((330, 410, 500, 770, 850)):
        people.child(canvas, left, 772 + index % 2 * 10, 1.35, shirt=people.SHIRTS[index % 4],
                     arm=("up", "wave", "out")[index % 3])
    plants.palm(canvas, 1080, 770, 1.75, -60)
    landscape.veil(canvas, light)


def school_boat(canvas, light):
    landscape.bay(canvas, light, sun_x=820, height=150)
    canvas.path("M60 428Q300 372 620 392Q760 400 860 428Z", blend(light.near, DAUN_500, .6))
    buildings.hall(canvas, 430, 420, .42, roof=CENGKIH_600, sign="flag")
    for left, lean in ((170, -15), (240, 12), (650, 18), (720, -12)):
        plants.palm(canvas, left, 424, .42, lean)
    boats.canoe(canvas, 930, 500, .55)
    boats.skiff(canvas, 590, 640, 1.75, LAUT_500, passengers=4)
    landscape.birds(canvas, 760, 210)
    landscape.veil(canvas, light)


def visitor_jetty(canvas, light):
    landscape.bay(canvas, light, sun_x=600)
    boats.sail_boat(canvas, 860, 500, .62)
    boats.sail_boat(canvas, 360, 480, .45, LAUT_700)
    buildings.jetty(canvas, -20, 640, 560, 80)
    with canvas.group(330, 634):
        for left in (-108, 108):
            canvas.rect(left - 7, -140, 14, 140, "#6B4429")
        with canvas.group(0, -136):
            buildings.baileo_roof(canvas, 290, 104)
    people.group(canvas, 330, 632, 3, .86, 66)
    boats.skiff(canvas, 740, 690, 1.35, CENGKIH_400, passengers=3)
    plants.branch_of_leaves(canvas, left=False)
    landscape.veil(canvas, light)


def fishing_weather(canvas, light):
    landscape.bay(canvas, light, sun_x=330)
    canvas.path("M640 660Q700 560 820 548Q980 540 1260 590L1260 800L600 800Z", canvas.linear("#51636A", "#22343D"))
    canvas.path("M690 640Q760 560 860 562Q800 610 760 668Z", "#6D8188", opacity=.5)
    buildings.beacon(canvas, 800, 566, 1.55)
    boats.canoe(canvas, 400, 560, .8, CENGKIH_400, people=2)
    boats.canoe(canvas, 500, 690, 1.25, LAUT_500, people=2, flip=True)
    boats.sail_boat(canvas, 230, 480, .5)
    landscape.veil(canvas, light)
    canvas.path("M788 228L-60 120L-60 330Z", canvas.linear(("#FFE9B0", .0), ("#FFE9B0", .5), across=True))
    landscape.glow(canvas, 800, 232, 190)


def plastic_free_sea(canvas, light):
    landscape.bay(canvas, light, sun_x=420)
    far_village(canvas, light, 900, 5)
    for left, down, turn in ((250, 610, 20), (330, 720, -30), (930, 640, 40), (860, 742, 12), (1000, 560, -20),
                             (190, 540, 60)):
        bottle(canvas, left, down, .9, turn)
    boats.canoe(canvas, 560, 650, 1.9, DAUN_500, people=2)
    canvas.line("M660 560L780 640", "#6B4429", 8)
    with canvas.group(800, 668, 1.1):
        canvas.path("M-66 -14Q0 -96 70 -18Q4 6 -66 -14Z", canvas.linear(PALA_300, "#B4822E"))
        for left, up, turn in ((-30, -40, -60), (2, -62, -95), (34, -42, -120), (0, -34, -80)):
            bottle(canvas, left, up, .55, turn)
    landscape.birds(canvas, 500, 220, 4)
    landscape.veil(canvas, light)


def bottle(canvas, x, y, scale, turn):
    with canvas.group(x, y, scale, turn):
        canvas.ellipse(0, 16, 48, 7, "#FFFFFF", opacity=.35)
        canvas.path("M-40 -13L16 -13Q26 -13 32 -6L42 -6L42 6L32 6Q26 13 16 13L-40 13Q-46 0 -40 -13Z",
                    canvas.linear("#E4F6FB", "#9CCFE0"), opacity=.92)
        canvas.rect(-26, -13, 26, 26, CENGKIH_400, opacity=.85)
        canvas.rect(41, -7, 9, 14, LAUT_700, radius=2)


def reef(canvas, light):
    """Under the water: light from above, coral, many fish."""
    canvas.rect(0, 0, WIDTH, HEIGHT, canvas.linear("#A6E4E4", "#3FB2C6", "#1478A2", "#0A4A72"))
    for left, width, lean in ((180, 90, -160), (360, 140, -90), (580, 170, 0), (800, 130, 90), (980, 80, 150)):
        canvas.path(f"M{left} -10L{left + width} -10L{left + width * 2 + lean} 700L{left - width + lean} 700Z",
                    canvas.linear(("#FFFFFF", .34), ("#FFFFFF", 0)))
    for top, colour in ((560, "#1A6E92"), (630, "#14597C")):
        points = [(x, top + canvas.random.uniform(-34, 34)) for x in range(-60, 1300, 130)]
        canvas.path(smooth(points, HEIGHT), colour, opacity=.75)
    canvas.path(smooth([(-60, 690), (200, 716), (480, 690), (760, 724), (1010, 694), (1260, 712)], HEIGHT),
                canvas.linear("#E3CE9B", "#A58C5E"))
    _corals(canvas)
    _shoal(canvas)
    for _ in range(34):
        canvas.circle(canvas.random.uniform(60, 1140), canvas.random.uniform(60, 640), canvas.random.uniform(3, 10),
                      "#FFFFFF", opacity=.3)


def _corals(canvas):
    spots = ((150, 730, 1.2, CENGKIH_400, "branch"), (262, 752, 1, PALA_400, "ball"),
             (372, 728, 1.35, "#D9708A", "fan"),
             (480, 764, 1.05, "#7FB66A", "branch"), (700, 768, 1.1, "#D9708A", "ball"),
             (800, 738, 1.5, CENGKIH_400, "fan"),
             (912, 762, 1.1, PALA_300, "branch"), (1030, 736, 1.3, "#8C6BB0", "branch"),
             (1120, 764, 1.1, CENGKIH_400, "ball"),
             (60, 768, 1, "#8C6BB0", "fan"), (588, 776, .9, PALA_400, "fan"))
    for spot in spots:
        coral(canvas, *spot)


def _shoal(canvas):
    for _ in range(26):
        x, y = canvas.random.gauss(760, 130), canvas.random.gauss(240, 60)
        buildings.fish(canvas, x, y, canvas.random.uniform(.3, .5), PALA_300, canvas.random.uniform(-8, 8))
    for x, y, scale, colour, flip in ((430, 430, 1.9, CENGKIH_400, False), (720, 500, 1.3, PALA_400, True),
                                      (300, 250, 1, LAUT_700, False), (880, 400, 1.1, "#E8864A", True),
                                      (560, 300, .8, "#E8864A", False), (590, 590, 1, LAUT_200, True)):
        buildings.fish(canvas, x, y, scale, colour, canvas.random.uniform(-6, 6), flip)


def mangrove_house(canvas, light):
    landscape.bay(canvas, light, sun_x=880, height=150)
    for left, down, scale in ((150, 500, .75), (280, 486, .62), (930, 490, .68), (1060, 506, .8)):
        plants.mangrove(canvas, left, down, scale, darker(DAUN_500, .1))
    buildings.house(canvas, 600, 560, 1.6, roof="#8A5A3A", stilts=56)
    for left in (470, 600, 730):
        canvas.ellipse(left, 566, 80, 7, "#FFFFFF", opacity=.35)
    for left, down, scale in ((120, 690, 1.35), (1090, 700, 1.4), (330, 640, .9), (900, 644, .95)):
        plants.mangrove(canvas, left, down, scale)
        canvas.ellipse(left, down + 6, 100 * scale, 8, "#FFFFFF", opacity=.3)
    canvas.path(smooth([(-60, 752), (240, 726), (520, 742), (820, 722), (1260, 748)], HEIGHT),
                canvas.linear("#8C7350", "#54432F"))
    for index, left in enumerate((420, 520, 690, 790)):
        plants.seedling(canvas, left + 44, 772, 1.4)
        people.child(canvas, left, 778, 1.4, shirt=people.SHIRTS[index], arm="out", hat=index == 1)
    landscape.veil(canvas, light)


def clean_river(canvas, light):
    landscape.sky(canvas, light)
    landscape.sun(canvas, light, 300)
    landscape.clouds(canvas, light, 3)
    landscape.hills(canvas, light, height=190)
    canvas.rect(0, 416, WIDTH, 400, canvas.linear(lighter(DAUN_500, .15), DAUN_700))
    buildings.village(canvas, 260, 470, 5, .62)
    buildings.village(canvas, 960, 476, 5, .62)
    canvas.path("M560 416Q660 470 560 540Q400 650 300 810L960 810Q900 660 760 560Q690 490 640 416Z",
                canvas.linear("#BDE6EC", "#4AA6C0", LAUT_700))
    for _ in range(30):
        share = canvas.random.random()
        landscape.ripple(canvas, 610 + canvas.random.uniform(-1, 1) * (20 + share * 230), 440 + share * 350,
                         16 + share * 70, "#FFFFFF", .5)
    canvas.path("M430 560Q600 470 800 560L800 582Q600 500 430 582Z", canvas.linear("#C98F56", "#7A4B2B"))
    for left in range(450, 800, 34):
        rise = 560 - 42 * (1 - ((left - 615) / 185) ** 2)
        canvas.line(f"M{left} {rise}L{left} {rise - 34}", "#7A4B2B", 6)
    canvas.line("M440 526Q615 440 790 526", "#9A6A3F", 8)
    for left, down, scale in ((150, 640, 1), (1060, 640, 1.1)):
        plants.tree(canvas, left, down, scale)
    for left, down in ((270, 690), (960, 700), (210, 770), (1040, 780)):
        plants.bush(canvas, left, down, 1, DAUN_900 if down > 750 else DAUN_500, PALA_300)
    people.person(canvas, 330, 746, 1.15, shirt=PALA_400, arm="out", hat=True)
    people.person(canvas, 900, 750, 1.15, shirt=CENGKIH_400, arm="out", flip=True, trousers=LAUT_900)
    people.person(canvas, 610, 540, .62, shirt=PASIR, arm="wave")
    landscape.veil(canvas, light)
