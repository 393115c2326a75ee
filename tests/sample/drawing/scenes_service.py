"""Scenes of clinics, letters, telephones and care."""

from drawing import buildings, landscape, objects, people, plants
from drawing.canvas import HEIGHT, smooth
from drawing.palette import (CENGKIH_400, CENGKIH_600, DAUN_300, DAUN_500, DAUN_700, INK, LAUT_50, LAUT_200, LAUT_500,
                             LAUT_700, LAUT_900, PALA_100, PALA_300, PALA_400, PASIR, lighter)


def garden_ground(canvas, light, horizon=430, sun_x=860):
    """Sky, hills and green ground with a path that comes towards the viewer."""
    landscape.sky(canvas, light, horizon)
    landscape.sun(canvas, light, sun_x, horizon)
    landscape.clouds(canvas, light, 4, horizon)
    landscape.hills(canvas, light, horizon, 180)
    landscape.meadow(canvas, horizon + 10)


def front_path(canvas, top=610):
    canvas.path(f"M520 {top}L680 {top}Q720 700 860 810L340 810Q480 700 520 {top}Z", canvas.linear("#F0DDB2",
                                                                                                  "#CDB078"))


def clinic(canvas, light):
    garden_ground(canvas, light)
    for left, lean in ((110, 30), (1090, -30)):
        plants.palm(canvas, left, 640, 1.5, lean)
    buildings.hall(canvas, 600, 620, 1.5, roof=DAUN_700, sign="cross")
    front_path(canvas, 636)
    for left, colour in ((230, PALA_300), (330, CENGKIH_400), (870, CENGKIH_400), (970, PALA_300)):
        plants.bush(canvas, left, 668, 1, DAUN_500, colour)
    people.person(canvas, 470, 742, 1.2, shirt="#FFFFFF", trousers=LAUT_500, arm="out")
    people.person(canvas, 566, 752, 1.16, shirt=PALA_400, skirt=True, trousers=CENGKIH_600, grey=True)
    people.person(canvas, 760, 744, 1.2, shirt=LAUT_500, arm="wave", flip=True)
    landscape.veil(canvas, light)


def mothers(canvas, light):
    """A class in the shade of a tree."""
    garden_ground(canvas, light, sun_x=330)
    buildings.hall(canvas, 880, 560, .9, roof=CENGKIH_600, sign="cross")
    plants.tree(canvas, 330, 640, 2.2)
    landscape.shadow(canvas, 560, 700, 470, 70, .22)
    canvas.ellipse(590, 700, 380, 62, canvas.linear(PALA_300, "#C58A33"), opacity=.85)
    canvas.ellipse(590, 698, 330, 48, CENGKIH_400, opacity=.55)
    for index, (left, down) in enumerate(((380, 700), (470, 734), (700, 734), (795, 702))):
        mother(canvas, left, down, 1.35, (LAUT_500, PALA_100, "#D9879A", DAUN_300)[index], (None, PALA_300,
                                                                                            LAUT_700, None)[index])
    people.person(canvas, 590, 690, 1.3, shirt="#FFFFFF", trousers=LAUT_700, skirt=True, arm="wave")
    landscape.veil(canvas, light)


def mother(canvas, x, y, scale, dress, cloth):
    """A woman who expects a child."""
    with canvas.group(x, y, scale):
        canvas.ellipse(2, 0, 34, 7, "#06222E", opacity=.2)
        canvas.path("M-20 -112Q-30 -60 -34 -4L38 -4Q44 -54 28 -70Q26 -104 16 -114Q0 -120 -20 -112Z", dress)
        canvas.ellipse(18, -62, 22, 26, lighter(dress, .14))
        canvas.line("M-16 -104Q-22 -76 12 -56", lighter(dress, .3), 10)
        canvas.circle(14, -55, 6, "#8A5A3C")
        canvas.rect(-7, -124, 10, 14, "#8A5A3C", radius=4)
        people.head(canvas, -2, -136, 16, "#8A5A3C", cloth)


def medicine_courier(canvas, light):
    garden_ground(canvas, light, sun_x=320)
    canvas.path(smooth([(-60, 690), (300, 664), (620, 690), (920, 664), (1260, 690)], HEIGHT),
                canvas.linear("#E3CC9C", "#B5976A"))
    buildings.house(canvas, 800, 660, 2.1, roof=CENGKIH_600)
    for left, colour in ((620, PALA_300), (1000, CENGKIH_400)):
        plants.pot(canvas, left, 682, 1.2, colour)
    plants.palm(canvas, 1090, 680, 1.7, -40)
    plants.tree(canvas, 110, 640, 1.3)
    people.person(canvas, 745, 760, 1.3, shirt=PALA_400, skirt=True, trousers=LAUT_700, grey=True, arm="out",
                  flip=True)
    objects.motorbike(canvas, 380, 752, 1.6)
    people.person(canvas, 580, 760, 1.34, shirt="#FFFFFF", trousers=LAUT_900, arm="out")
    canvas.rect(634, 604, 46, 38, PASIR, radius=5)
    canvas.rect(634, 618, 46, 9, CENGKIH_400)
    landscape.veil(canvas, light)


def weekend_clinic(canvas, light):
    garden_ground(canvas, light)
    buildings.village(canvas, 220, 520, 3, .7)
    plants.tree(canvas, 1070, 620, 1.4)
    plants.tree(canvas, 90, 640, 1.1, DAUN_700)
    objects.tent(canvas, 600, 690, 1.75, PALA_400)
    canvas.line("M600 424L600 500", INK, 4)
    canvas.circle(600, 508, 26, PASIR)
    canvas.line("M600 508L612 494", CENGKIH_400, 4)
    canvas.path("M556 548Q600 530 644 548L634 600Q600 616 566 600Z", LAUT_200)
    canvas.line("M600 532L562 552M600 532L638 552", INK, 3)
    people.head(canvas, 600, 548, 15, "#A5724B")
    people.person(canvas, 470, 726, 1.22, shirt="#FFFFFF", trousers=LAUT_500, arm="out", skirt=True)
    people.person(canvas, 742, 730, 1.22, shirt=CENGKIH_400, arm="out", flip=True)
    people.child(canvas, 810, 744, 1.35, shirt=PALA_400, arm="wave")
    people.child(canvas, 390, 748, 1.25, shirt=LAUT_500, arm="up")
    landscape.veil(canvas, light)


def telephone(canvas, light, shows="queue"):
    """A large telephone in front of the bay; it shows a queue, squares, a leaf or a clock."""
    landscape.bay(canvas, light, sun_x=600)
    landscape.meadow(canvas, 590)
    buildings.village(canvas, 230, 610, 4, .72, light.dark)
    buildings.village(canvas, 970, 610, 4, .72, light.dark)
    plants.palm(canvas, 120, 690, 1.35, 30)
    plants.palm(canvas, 1080, 690, 1.35, -30)
    landscape.shadow(canvas, 600, 716, 260, 26)
    objects.phone(canvas, 600, 416, 1.34)
    {"queue": _queue, "squares": _squares, "leaf": _leaf, "clock": _clock}[shows](canvas)
    people.person(canvas, 350, 752, 1.35, shirt=PALA_400, skirt=True, trousers=LAUT_700, arm="out", cloth=PALA_300)
    people.person(canvas, 850, 752, 1.35, shirt=CENGKIH_400, arm="wave", flip=True)
    landscape.veil(canvas, light)


def _queue(canvas):
    canvas.circle(600, 270, 78, LAUT_200)
    people.bust(canvas, 600, 318, 1.6, CENGKIH_400)
    for index, colour in enumerate((PALA_400, LAUT_500, LAUT_500, LAUT_500)):
        y = 390 + index * 66
        canvas.rect(474, y, 252, 54, lighter(colour, .78) if index else PALA_100, radius=14)
        canvas.circle(504, y + 27, 17, colour)
        canvas.rect(534, y + 16, 120 - index * 14, 9, colour, radius=4)
        canvas.rect(534, y + 32, 70 + index * 9, 7, colour, radius=3, opacity=.45)
    canvas.line("M496 417L502 424L513 410", PASIR, 5)


def _squares(canvas):
    objects.check_squares(canvas, 600, 330, 190)
    with canvas.group(600, 608, 1.05):
        buildings.house(canvas, -52, 0, .62)
        buildings.house(canvas, 62, 0, .62, roof=LAUT_700)
        canvas.path("M5 -128Q-18 -158 5 -142Q28 -158 5 -128Z", CENGKIH_400)


def _leaf(canvas):
    canvas.circle(600, 300, 88, "#DDF0E6")
    canvas.path("M556 342Q548 252 644 250Q648 340 556 342Z", DAUN_500)
    canvas.line("M558 340L618 276", "#DDF0E6", 6)
    for index in range(3):
        y = 420 + index * 84
        canvas.rect(474, y, 252, 68, lighter((DAUN_500, PALA_400, LAUT_500)[index], .8), radius=16)
        canvas.circle(512, y + 34, 21, (DAUN_500, PALA_400, LAUT_500)[index])
        canvas.line(f"M503 {y + 34}L510 {y + 42}L523 {y + 26}", PASIR, 5)
        canvas.rect(546, y + 22, 130 - index * 18, 9, "#8FA3AD", radius=4)
        canvas.rect(546, y + 40, 88 + index * 12, 7, "#C3CFD4", radius=3)


def _clock(canvas):
    canvas.circle(600, 330, 108, LAUT_700)
    canvas.circle(600, 330, 92, PASIR)
    for turn in range(0, 360, 30):
        with canvas.group(600, 330, 1, turn):
            canvas.rect(-3, -82, 6, 14 if turn % 90 else 22, LAUT_900, radius=3)
    canvas.line("M600 330L556 304M600 330L640 270", INK, 9)
    canvas.circle(600, 330, 10, CENGKIH_400)
    for index in range(5):
        fill = PALA_400 if index == 4 else DAUN_500
        canvas.circle(500 + index * 50, 510, 19, fill)
        canvas.line(f"M{492 + index * 50} 510L{498 + index * 50} 517L{509 + index * 50} 502", PASIR, 4)
    canvas.rect(490, 566, 220, 62, LAUT_700, radius=31)
    canvas.line("M576 597L594 612L626 580", PASIR, 9)


def letters(canvas, light, card=False):
    """Letters that fly over the bay like birds, towards a house."""
    landscape.bay(canvas, light, sun_x=820)
    landscape.meadow(canvas, 610)
    buildings.village(canvas, 210, 640, 4, .8)
    buildings.village(canvas, 1000, 640, 4, .8)
    for left, up, turn, scale in ((370, 262, -22, .5), (880, 280, 24, .5), (270, 470, -34, .36), (950, 466, 36, .36)):
        wings(canvas, left, up, scale * 1.4, turn)
        objects.sheet(canvas, left, up, scale, turn)
    landscape.shadow(canvas, 600, 640, 230, 30)
    wings(canvas, 600, 390, 1.75, 0)
    if card:
        objects.sheet(canvas, 560, 384, 1.25, -8)
        objects.identity_card(canvas, 650, 470, 1.15, 8)
    else:
        objects.sheet(canvas, 600, 390, 1.45, -4, DAUN_500)
    people.person(canvas, 330, 760, 1.3, shirt=PALA_400, arm="up", trousers=LAUT_900)
    people.person(canvas, 600, 774, 1.34, shirt=LAUT_500, arm="up", skirt=True, trousers=CENGKIH_600, cloth=PALA_300)
    people.person(canvas, 860, 762, 1.3, shirt=CENGKIH_400, arm="up", flip=True)
    landscape.veil(canvas, light)


def wings(canvas, x, y, scale, turn):
    with canvas.group(x, y, scale, turn):
        for flip in (False, True):
            with canvas.group(flip=flip):
                canvas.path("M40 10Q110 -70 196 -62Q176 -40 152 -32Q166 -26 150 -12Q128 2 118 2Q120 14 96 22Q66 34 40 30Z",
                            canvas.linear("#FFFFFF", LAUT_50), opacity=.95)
                canvas.line("M60 14Q110 -14 150 -32M62 24Q92 8 118 2", LAUT_200, 3)


def kitchen(canvas, light):
    """A big pot, vegetables and people who cook in a roofed open kitchen."""
    garden_ground(canvas, light, sun_x=600)
    plants.palm(canvas, 110, 650, 1.5, 40)
    plants.palm(canvas, 1090, 650, 1.5, -40)
    for left in (270, 930):
        canvas.rect(left - 11, 250, 22, 420, canvas.linear("#9A6A3F", "#6B4429", across=True))
    with canvas.group(600, 272):
        buildings.baileo_roof(canvas, 860, 190)
    people.person(canvas, 392, 640, 1.55, shirt=PALA_400, skirt=True, trousers=LAUT_700, arm="out", cloth=PALA_300)
    people.person(canvas, 808, 640, 1.55, shirt=DAUN_300, arm="out", flip=True)
    canvas.rect(290, 596, 620, 26, "#B9824C", radius=6)
    canvas.rect(306, 622, 588, 150, canvas.linear(CENGKIH_400, CENGKIH_600))
    for left in range(330, 890, 70):
        canvas.path(f"M{left + 22} 660l22 34l-22 34l-22 -34z", PALA_300, opacity=.8)
    objects.cooking_pot(canvas, 600, 600, 1.05)
    for left, colour in ((350, PALA_400), (384, CENGKIH_400), (416, "#5FA84F"), (366, "#5FA84F"), (400, PALA_300)):
        canvas.circle(left, 582 - (16 if left in (366, 400) else 0), 17, colour)
    for left in (790, 826, 862):
        canvas.path(f"M{left} 596q-16 -46 6 -66q24 26 6 66z", DAUN_500 if left != 826 else DAUN_300)
    people.child(canvas, 240, 776, 1.5, shirt=LAUT_500, arm="up")
    people.child(canvas, 968, 778, 1.5, shirt=PALA_400, arm="wave", flip=True)
    landscape.veil(canvas, light)


def family_home(canvas, light):
    """A house with warm windows and a family, foster parents and children."""
    landscape.bay(canvas, light, sun_x=300)
    landscape.meadow(canvas, 560)
    plants.tree(canvas, 230, 660, 1.7, DAUN_700)
    buildings.house(canvas, 720, 650, 2.6, PALA_100, CENGKIH_600, lit=True)
    for left, colour in ((430, CENGKIH_400), (1000, PALA_300)):
        plants.pot(canvas, left, 690, 1.4, colour)
    people.person(canvas, 480, 752, 1.4, shirt=LAUT_500, arm="out", trousers=LAUT_900)
    people.child(canvas, 570, 762, 1.5, shirt=PALA_400, arm="up")
    people.child(canvas, 640, 766, 1.25, shirt=CENGKIH_400, arm="wave")
    people.person(canvas, 730, 756, 1.36, shirt=PASIR, skirt=True, trousers=DAUN_700, arm="out", flip=True,
                  cloth=PALA_300)
    people.person(canvas, 850, 752, 1.34, shirt=DAUN_300, skirt=True, trousers=INK, grey=True, arm="wave")
    landscape.veil(canvas, light)
    for left in (595, 850):
        landscape.glow(canvas, left, 516, 130, strength=.45)


def companion(canvas, light):
    """Someone younger walks with an older person through a park by the sea."""
    landscape.bay(canvas, light, sun_x=820)
    landscape.meadow(canvas, 560)
    canvas.path("M-40 740Q400 640 1240 700L1240 790Q500 730 -40 830Z", canvas.linear("#F0DDB2", "#CDB078"))
    plants.tree(canvas, 250, 660, 1.9)
    plants.palm(canvas, 1040, 670, 1.6, -40)
    objects.bench(canvas, 860, 680, 1.25)
    for left, colour in ((90, PALA_300), (420, CENGKIH_400), (1000, PASIR)):
        plants.bush(canvas, left, 690, 1, DAUN_500, colour)
    canvas.line("M684 640L700 750", "#6B4429", 8)
    people.person(canvas, 634, 752, 1.85, shirt=PALA_400, skirt=True, trousers=CENGKIH_600, grey=True, arm="out")
    people.person(canvas, 530, 752, 1.95, shirt=LAUT_500, trousers=LAUT_900, arm="out")
    landscape.birds(canvas, 480, 230)
    landscape.veil(canvas, light)


def exercise_by_the_beach(canvas, light):
    landscape.bay(canvas, light, sun_x=600)
    landscape.beach(canvas, 590, 40, 40)
    for left, lean, scale in ((90, 60, 1.7), (1110, -60, 1.7), (210, 20, 1.2)):
        plants.palm(canvas, left, 680, scale, lean)
    for index, (left, down) in enumerate(((330, 690), (470, 676), (610, 670), (750, 676), (880, 690))):
        people.person(canvas, left, down, 1.15, shirt=people.SHIRTS[index], grey=index % 2 == 0, arm="up",
                      skirt=index in (1, 3),
                      trousers=(LAUT_700, CENGKIH_600, INK, DAUN_700, LAUT_900)[index])
    people.person(canvas, 600, 786, 1.4, shirt="#FFFFFF", trousers=CENGKIH_400, arm="up", flip=True)
    landscape.veil(canvas, light)
