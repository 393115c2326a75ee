"""Scenes of music, forests, gardens, schools and the baileo."""

from drawing import boats, buildings, instruments, landscape, objects, people, plants
from drawing.canvas import HEIGHT, WIDTH, smooth
from drawing.palette import (CENGKIH_400, CENGKIH_600, DAUN_300, DAUN_500, DAUN_700, DAUN_900, INK, LAUT_200, LAUT_500,
                             LAUT_700, LAUT_900, PALA_100, PALA_300, PALA_400, PASIR, blend, darker)
from drawing.scenes_service import front_path, garden_ground


def sago_forest(canvas, light):
    landscape.sky(canvas, light, 480)
    landscape.sun(canvas, light, 600, 480)
    landscape.hills(canvas, light, 500, 190)
    for index in range(9):
        plants.sago_palm(canvas, 20 + index * 145 + canvas.random.uniform(-24, 24), 560, .72,
                         blend(light.haze, DAUN_700, .55))
    canvas.rect(0, 500, WIDTH, 310, canvas.linear(DAUN_300, DAUN_500, DAUN_900))
    canvas.path("M520 548Q700 600 560 660Q420 720 520 810L860 810Q720 730 780 664Q840 600 640 548Z",
                canvas.linear("#CBE9E6", "#5FAFBE", LAUT_700))
    for left, down, scale in ((210, 640, 1.15), (960, 640, 1.2), (60, 740, 1.5), (1140, 750, 1.5), (380, 590, .85),
                              (820, 590, .85)):
        plants.sago_palm(canvas, left, down, scale)
    landscape.grass(canvas, 620, DAUN_500, 60)
    trough(canvas, 400, 738)
    people.person(canvas, 330, 742, 1.25, shirt=PALA_400, hat=True, arm="out")
    people.person(canvas, 500, 762, 1.2, shirt=CENGKIH_400, skirt=True, trousers=LAUT_900, cloth=PALA_300, arm="out",
                  flip=True)
    basket(canvas, 830, 756, 1.15)
    landscape.veil(canvas, light)


def trough(canvas, x, y):
    """A trough of palm leaf stalks in which sago is washed."""
    canvas.path(f"M{x - 90} {y - 46}L{x + 100} {y - 58}L{x + 92} {y - 30}L{x - 78} {y - 18}Z", "#9A6A3F")
    canvas.path(f"M{x - 82} {y - 44}L{x + 92} {y - 55}L{x + 88} {y - 46}L{x - 76} {y - 34}Z", "#FBF3E3")
    for left in (-60, 70):
        canvas.line(f"M{x + left} {y - 30}L{x + left - 12} {y + 8}M{x + left} {y - 30}L{x + left + 12} {y + 8}",
                    "#6B4429", 7)


def basket(canvas, x, y, scale):
    """A woven basket full of sago flour."""
    with canvas.group(x, y, scale):
        canvas.ellipse(0, 2, 80, 10, "#06222E", opacity=.25)
        canvas.path("M-62 -80L62 -80L48 0L-48 0Z", canvas.linear("#D2A55E", "#94662F"))
        for up in (-60, -40, -20):
            canvas.line(f"M-58 {up}L58 {up}", "#6B4429", 3, opacity=.5)
        canvas.path("M-66 -80Q-30 -124 0 -122Q34 -124 66 -80Z", "#FFFBF1")
        canvas.rect(-70, -86, 140, 12, "#B78440", radius=6)


def city_of_music(canvas, light):
    landscape.bay(canvas, light, sun_x=600, height=150)
    boats.sail_boat(canvas, 270, 500, .7)
    boats.sail_boat(canvas, 960, 520, .8, LAUT_700, flip=True)
    landscape.beach(canvas, 690, 30, 30)
    landscape.veil(canvas, light)
    landscape.shadow(canvas, 570, 742, 190, 20, .4)
    instruments.ukulele(canvas, 560, 556, 1.2, 16)
    instruments.tifa(canvas, 800, 752, 1.15)
    instruments.notes(canvas, ((330, 400, 1.5), (250, 250, 1.1), (850, 330, 1.6), (960, 220, 1.1), (410, 200, .9)),
                      PALA_300)


def music_school(canvas, light):
    garden_ground(canvas, light)
    buildings.hall(canvas, 600, 600, 1.45, roof=CENGKIH_600, sign="flag")
    plants.tree(canvas, 130, 640, 1.4)
    plants.tree(canvas, 1080, 640, 1.3, DAUN_700)
    front_path(canvas, 616)
    for index, left in enumerate((330, 440, 760, 870)):
        people.child(canvas, left, 752, 1.75, shirt="#FFFFFF", trousers=CENGKIH_600, arm="out", skirt=index % 2 == 0)
    instruments.ukulele(canvas, 388, 694, .22, 62)
    instruments.ukulele(canvas, 820, 694, .22, 62)
    people.person(canvas, 600, 742, 1.3, shirt=PALA_400, arm="wave", trousers=LAUT_900)
    instruments.tifa(canvas, 680, 776, .55)
    instruments.tifa(canvas, 516, 776, .55)
    instruments.notes(canvas, ((300, 560, 1), (470, 250, 1), (720, 220, 1.2), (930, 540, 1), (860, 330, .9),
                               (330, 340, .9)))
    landscape.veil(canvas, light)


def playing_with_music(canvas, light):
    garden_ground(canvas, light, sun_x=320)
    canvas.path("M150 560Q600 60 1050 560", stroke=CENGKIH_400, stroke_width=26, opacity=.7)
    for step, colour in enumerate((PALA_400, PALA_300, DAUN_300, LAUT_500)):
        inset = 27 * (step + 1)
        canvas.path(f"M{150 + inset} 560Q600 {60 + inset * 1.85:.0f} {1050 - inset} 560", stroke=colour,
                    stroke_width=26, opacity=.7)
    landscape.meadow(canvas, 540)
    for index, left in enumerate((280, 400, 520, 680, 800, 920)):
        people.child(canvas, left, 730 + (index % 2) * 30, 1.9, shirt=people.SHIRTS[index % 4],
                     arm=("up", "wave")[index % 2], skirt=index % 3 == 0,
                     trousers=(LAUT_700, CENGKIH_600, INK)[index % 3])
    instruments.tifa(canvas, 600, 766, .85)
    instruments.notes(canvas, ((360, 440, 1.1), (520, 330, 1.2), (700, 350, 1.1), (850, 450, 1.2)))
    landscape.veil(canvas, light)


def drums_at_dusk(canvas, light):
    landscape.bay(canvas, light, sun_x=600)
    for left, lean in ((90, 60), (1110, -60)):
        plants.palm(canvas, left, 720, 1.9, lean, DAUN_900)
    landscape.beach(canvas, 610, 40, 40)
    for index, left in enumerate((340, 600, 860)):
        people.person(canvas, left - 46, 724 + (index == 1) * 24, 1.45,
                      shirt=(CENGKIH_400, PALA_400, LAUT_500)[index], arm="up", trousers=LAUT_900)
        instruments.tifa(canvas, left + 40, 746 + (index == 1) * 26, .95)
    landscape.veil(canvas, light)
    instruments.notes(canvas, ((300, 430, 1), (470, 350, 1.2), (720, 340, 1.2), (920, 430, 1)), PALA_300)
    campfire(canvas, 735, 772)


def campfire(canvas, x, y):
    landscape.glow(canvas, x, y - 30, 210, "#FFB347", .8)
    for colour, size in (("#E8722E", 1), (PALA_400, .72), ("#FFF0B8", .42)):
        canvas.path(f"M{x - 30 * size:.0f} {y}Q{x - 44 * size:.0f} {y - 50 * size:.0f} {x} {y - 96 * size:.0f}"
                    f"Q{x + 44 * size:.0f} {y - 46 * size:.0f} {x + 30 * size:.0f} {y}Z", colour)
    canvas.line(f"M{x - 44} {y + 6}L{x + 40} {y - 6}M{x - 40} {y - 6}L{x + 44} {y + 6}", "#3A2418", 10)


def baileo_meeting(canvas, light, crowd=7):
    """People meet in and in front of the open hall."""
    landscape.bay(canvas, light, sun_x=860, height=170)
    landscape.meadow(canvas, 520)
    for left, lean in ((110, 30), (1100, -36), (1010, 10)):
        plants.palm(canvas, left, 640, 1.5, lean)
    buildings.baileo(canvas, 600, 640, 1.45, lit=light.dark)
    for left in (430, 500, 690, 760):
        people.person(canvas, left, 536, .72, shirt=canvas.random.choice(people.SHIRTS),
                      arm=canvas.random.choice(("down", "out")))
    people.group(canvas, 600, 762, crowd, 1.15, 560 / max(1, crowd - 1))
    landscape.veil(canvas, light)
    if light.dark:
        landscape.glow(canvas, 600, 470, 330, strength=.4)


def spice_trail(canvas, light):
    landscape.sky(canvas, light)
    landscape.sun(canvas, light, 860)
    landscape.clouds(canvas, light, 3)
    landscape.hills(canvas, light, height=210)
    landscape.meadow(canvas, 430)
    for index in range(8):
        plants.spice_tree(canvas, 60 + index * 155, 510 + canvas.random.uniform(-8, 12), .5,
                          (CENGKIH_400, PALA_300)[index % 2])
    canvas.path("M560 470Q700 520 560 590Q400 680 420 810L800 810Q690 700 740 610Q800 520 610 470Z",
                canvas.linear("#F0DDB2", "#C19E66"))
    for left, down, scale, fruit in ((200, 690, 1.25, CENGKIH_400), (340, 610, .85, PALA_300),
                                     (880, 610, .9, CENGKIH_400), (1010, 700, 1.35, PALA_300)):
        plants.spice_tree(canvas, left, down, scale, fruit)
    people.person(canvas, 560, 730, 1.2, shirt=CENGKIH_400, arm="wave", hat=True)
    people.person(canvas, 650, 716, 1.1, shirt=LAUT_500, arm="out", flip=True)
    people.person(canvas, 712, 572, .62, shirt=PALA_400, skirt=True)
    plants.sprig(canvas, -20, 800, 1.6, -18)
    with canvas.group(1220, 800, flip=True):
        plants.sprig(canvas, 0, 0, 1.6, -18, PALA_300)
    landscape.veil(canvas, light)


def reading_under_the_tree(canvas, light):
    garden_ground(canvas, light, sun_x=250)
    buildings.village(canvas, 980, 520, 4, .7)
    landscape.shadow(canvas, 600, 690, 460, 60, .25)
    plants.tree(canvas, 600, 680, 2.7)
    objects.books(canvas, 330, 756, 6, 1.05)
    objects.books(canvas, 890, 756, 4, 1.15)
    for index, (left, shirt) in enumerate(((430, CENGKIH_400), (520, LAUT_500), (680, PALA_400), (775, PASIR))):
        reader(canvas, left, 752 + (index % 2) * 12, 1.35, shirt, flip=index > 1)
    landscape.birds(canvas, 850, 210)
    landscape.veil(canvas, light)


def reader(canvas, x, y, scale, shirt, flip=False):
    """Someone who sits on the ground with an open book."""
    skin = canvas.random.choice(people.KULIT)
    with canvas.group(x, y, scale, flip=flip):
        canvas.ellipse(0, 2, 48, 8, "#06222E", opacity=.2)
        canvas.path("M-40 0Q-44 -26 0 -26Q44 -26 42 0Z", LAUT_900)
        canvas.path("M-22 -18Q-26 -72 0 -76Q26 -72 22 -18Z", shirt)
        canvas.line("M-18 -60Q-30 -40 -6 -32M18 -60Q30 -40 6 -32", darker(shirt, .15), 10)
        canvas.path("M-30 -46Q-14 -54 0 -42Q14 -54 30 -46L30 -24Q14 -32 0 -20Q-14 -32 -30 -24Z", "#FFFFFF")
        canvas.line("M0 -42L0 -20", LAUT_200, 3)
        canvas.rect(-5, -82, 10, 12, skin, radius=4)
        people.head(canvas, 0, -92, 16, skin)


def star_club(canvas, light):
    landscape.bay(canvas, light, sun_x=300)
    canvas.path("M-20 60Q500 300 1220 40L1220 200Q640 420 -20 190Z", canvas.linear(("#BFD9EC", 0), ("#BFD9EC", .22),
                                                                                   ("#BFD9EC", 0)))
    landscape.stars(canvas, 420, 120)
    for left, up in ((840, 130), (900, 176), (960, 150), (1010, 210), (930, 250)):
        canvas.circle(left, up, 6, "#FFF6D8")
    canvas.line("M840 130L900 176L960 150L1010 210L930 250L900 176", "#FFF6D8", 1.6, opacity=.6)
    canvas.path(smooth([(-60, 700), (240, 640), (520, 590), (760, 606), (1000, 650), (1260, 720)], HEIGHT),
                canvas.linear("#1D5244", "#0A2A2B"))
    buildings.village(canvas, 140, 690, 3, .6, True)
    plants.tree(canvas, 1080, 690, 1.4, DAUN_900)
    landscape.veil(canvas, light)
    objects.telescope(canvas, 600, 650, 1.6)
    people.person(canvas, 400, 690, 1.35, shirt=PALA_400, arm="up", trousers=LAUT_500)
    for index, left in enumerate((480, 800, 890)):
        people.child(canvas, left, 690 + index * 10, 1.65, shirt=(CENGKIH_400, LAUT_200, PALA_300)[index], arm="up",
                     trousers=LAUT_500)
    canvas.line("M650 110L560 150", "#FFFFFF", 4, opacity=.8)
    canvas.circle(652, 109, 5, "#FFFFFF")


def garden(canvas, light, school=False):
    """Beds of vegetables beside a house or a school."""
    garden_ground(canvas, light, 400)
    if school:
        buildings.hall(canvas, 600, 520, 1.15, roof=LAUT_700, sign="flag")
    else:
        buildings.house(canvas, 600, 520, 1.75, PALA_100, CENGKIH_600)
        buildings.house(canvas, 220, 500, .95, roof=LAUT_700)
        buildings.house(canvas, 980, 500, .95, PASIR, "#8A5A3A")
    plants.palm(canvas, 90, 590, 1.35, 34)
    plants.palm(canvas, 1110, 590, 1.35, -34)
    canvas.rect(0, 540, WIDTH, 270, canvas.linear("#A9C77A", "#5F9150"))
    rows = ((584, .8, ("corn", "leaf", "corn")), (662, 1.05, ("chili", "flower", "leaf")),
            (752, 1.3, ("leaf", "chili", "flower")))
    for down, scale, kinds in rows:
        for index, kind in enumerate(kinds):
            plants.bed(canvas, 600 + (index - 1) * 345 * scale, down, 285, kind, scale)
    person = people.child if school else people.person
    size = 1.6 if school else 1.15
    person(canvas, 420, 690, size, shirt=CENGKIH_400, arm="out", hat=True)
    person(canvas, 780, 696, size, shirt=LAUT_500 if not school else PALA_400, arm="out", flip=True, skirt=True,
           trousers=LAUT_700)
    if school:
        people.person(canvas, 600, 690, 1.2, shirt=PASIR, skirt=True, trousers=LAUT_900, arm="wave", cloth=PALA_300)
    landscape.veil(canvas, light)


def leaf_canteen(canvas, light):
    garden_ground(canvas, light)
    plants.tree(canvas, 140, 610, 1.4)
    buildings.hall(canvas, 640, 570, 1.1, roof=DAUN_700, sign="flag")
    plants.palm(canvas, 1090, 620, 1.5, -34)
    for index, left in enumerate((290, 440, 600, 760, 910)):
        people.child(canvas, left, 712, 2.05, shirt="#FFFFFF", trousers=CENGKIH_600, arm=("out", "wave", "out", "up",
                                                                                          "out")[index], flip=index > 2)
    canvas.rect(170, 664, 860, 26, canvas.linear("#D0A066", "#A87842"), radius=8)
    canvas.rect(196, 690, 808, 120, canvas.linear("#8A5A34", "#5D3A22"))
    for left in range(220, 1000, 58):
        canvas.line(f"M{left} 694L{left} 800", "#4A2C18", 3, opacity=.4)
    for left, scale in ((300, .85), (600, 1.1), (900, .85)):
        objects.leaf_parcel(canvas, left, 672, scale)
    for left, colour in ((432, PALA_400), (462, CENGKIH_400), (740, PALA_300), (770, "#5FA84F")):
        canvas.circle(left, 648, 19, colour)
    landscape.veil(canvas, light)


def pupils_radio(canvas, light):
    landscape.bay(canvas, light, sun_x=300)
    landscape.meadow(canvas, 540)
    buildings.hall(canvas, 520, 660, 1.3, roof=CENGKIH_600, sign="clock")
    instruments.radio_mast(canvas, 800, 660, 1.35)
    plants.tree(canvas, 130, 660, 1.3)
    plants.bush(canvas, 960, 690, 1.2, DAUN_500, PALA_300)
    for index, left in enumerate((390, 490, 640)):
        people.child(canvas, left, 764, 1.8, shirt="#FFFFFF", trousers=LAUT_700, arm=("out", "wave", "up")[index])
    instruments.microphone(canvas, 560, 770)
    instruments.notes(canvas, ((950, 300, 1.2), (1000, 440, .9), (640, 200, 1), (620, 330, .8)))
    landscape.veil(canvas, light)


def guarded_spring(canvas, light):
    landscape.sky(canvas, light)
    landscape.sun(canvas, light, 300)
    landscape.hills(canvas, light, height=220)
    landscape.meadow(canvas, 420, DAUN_700, DAUN_500)
    for left, down, scale in ((150, 560, 1.3), (330, 520, 1), (880, 520, 1.05), (1060, 570, 1.4), (470, 490, .7),
                              (740, 490, .7)):
        plants.tree(canvas, left, down, scale, canvas.random.choice((DAUN_500, DAUN_700)))
    objects.spring(canvas, 600, 680, 1.5)
    for left, down in ((200, 720), (300, 776), (920, 716), (1010, 770)):
        plants.bush(canvas, left, down, 1.1, DAUN_500, PASIR)
    people.person(canvas, 310, 724, 1.2, shirt=PALA_400, arm="out", hat=True)
    plants.seedling(canvas, 392, 724, 1.6)
    people.person(canvas, 880, 730, 1.2, shirt=CENGKIH_400, skirt=True, trousers=LAUT_900, cloth=PALA_300, arm="out",
                  flip=True)
    plants.seedling(canvas, 800, 738, 1.6)
    landscape.veil(canvas, light)
