"""Draws the pictures of the sample feeds: `python -m bench.draw`. They are ours.

Every run gives the same. Flat shapes only, drawn at twice their size and made small for smooth edges.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from itertools import pairwise
from pathlib import Path

from PIL import Image, ImageDraw

PICTURES = Path(__file__).parents[1] / "feeds" / "pictures"

INK, PAPER, CREAM = "#2b2a28", "#f3efe7", "#fffaf0"
TEAL, SEA, SKY, MINT = "#0b5a6b", "#3f8f9b", "#bfe0e2", "#d8ece4"
RUST, CORAL, PEACH, SUN = "#a8452c", "#e0795b", "#f6cdb4", "#f2b84b"
PLUM, ROSE, LEAF, MOSS, WOOD, BARK = "#5b3a5e", "#c9798c", "#6c9a5b", "#3f6b4a", "#b98255", "#7d5233"

Point = tuple[float, float]


class Sheet:
    """A sheet to draw on, in the pixels of the finished picture."""

    def __init__(self, width: int, height: int, ground: str) -> None:
        self.width, self.height = width, height
        self._image = Image.new("RGB", (2 * width, 2 * height), ground)
        self._draw = ImageDraw.Draw(self._image)

    def box(self, left: float, top: float, right: float, bottom: float, fill: str, radius: float = 0) -> None:
        self._draw.rounded_rectangle(_twice(((left, top), (right, bottom))), 2 * radius, fill)

    def oval(self, x: float, y: float, across: float, down: float, fill: str) -> None:
        """Around a middle, with its half widths."""
        self._draw.ellipse(_twice(((x - across, y - down), (x + across, y + down))), fill)

    def ring(self, x: float, y: float, across: float, down: float, colour: str, width: float) -> None:
        self._draw.ellipse(
            _twice(((x - across, y - down), (x + across, y + down))), outline=colour, width=int(2 * width)
        )

    def shape(self, points: Sequence[Point], fill: str) -> None:
        self._draw.polygon(_twice(points), fill)

    def line(self, points: Sequence[Point], colour: str, width: float) -> None:
        """With round ends and corners."""
        self._draw.line(_twice(points), colour, int(2 * width), "curve")
        for x, y in (points[0], points[-1]):
            self.oval(x, y, width / 2, width / 2, colour)

    def wave(self, points: Sequence[Point], colour: str, width: float) -> None:
        """A smooth line that begins at the first point and bends towards the others (Bézier)."""
        steps = [step / 40 for step in range(41)]
        self.line([_bezier(points, step) for step in steps], colour, width)

    def finished(self) -> Image.Image:
        return self._image.resize((self.width, self.height), Image.Resampling.LANCZOS)


def _twice(points: Sequence[Point]) -> list[Point]:
    return [(2 * x, 2 * y) for x, y in points]


def _bezier(points: Sequence[Point], at: float) -> Point:
    while len(points) > 1:
        points = [(a[0] + (b[0] - a[0]) * at, a[1] + (b[1] - a[1]) * at) for a, b in pairwise(points)]
    return points[0]


def _around(x: float, y: float, points: Sequence[Point], degrees: float, size: float = 1) -> list[Point]:
    """Points turned and moved."""
    turn = math.radians(degrees)
    return [
        (
            x + size * (a * math.cos(turn) - b * math.sin(turn)),
            y + size * (a * math.sin(turn) + b * math.cos(turn)),
        )
        for a, b in points
    ]


def _leaf(length: float, width: float) -> list[Point]:
    """A leaf or feather that points to the right."""
    up = [(length * step / 30, -width * math.sin(math.pi * (step / 30) ** 0.8)) for step in range(31)]
    return [*up, *((x, -y) for x, y in reversed(up))]


def tea() -> Image.Image:
    """A teapot and a plate of small cakes on a library table."""
    sheet = Sheet(1200, 675, PEACH)
    for shelf, top in enumerate((60, 250)):
        sheet.box(0, top + 130, 1200, top + 144, "#e3ad8d")
        for book in range(26):
            tall = 84 + (book * 37 + shelf * 53) % 40
            colour = ("#e9b496", "#dfa284", "#efc4a9", "#d99778")[(book * 7 + shelf) % 4]
            if not 8 < book < 12:
                left = 20 + book * 46
                sheet.box(left, top + 130 - tall, left + 34 + book % 3 * 4, top + 130, colour, 3)
    sheet.box(0, 500, 1200, 675, RUST)
    sheet.box(0, 500, 1200, 516, "#8f3820")
    for x, bend in ((452, -1), (500, 1), (548, -1)):
        sheet.wave(((x, 205), (x + 46 * bend, 165), (x - 46 * bend, 125), (x, 85)), CREAM, 9)
    sheet.ring(268, 395, 74, 72, TEAL, 26)
    sheet.shape(((690, 330), (812, 262), (838, 262), (830, 286), (742, 452), (672, 450)), TEAL)
    sheet.oval(500, 405, 214, 148, TEAL)
    sheet.oval(500, 290, 120, 30, "#084552")
    sheet.oval(500, 278, 112, 34, SEA)
    sheet.oval(500, 238, 24, 22, SUN)
    sheet.box(400, 538, 600, 560, "#084552", 10)
    for angle in range(0, 360, 60):
        sheet.shape(_around(500, 415, [(a + 14, b) for a, b in _leaf(66, 20)], angle), SUN)
    sheet.oval(500, 415, 22, 22, CORAL)
    sheet.oval(925, 556, 220, 36, "#e6ded0")
    sheet.oval(925, 546, 220, 36, CREAM)
    for x, colour, topping in ((815, ROSE, CREAM), (925, CREAM, CORAL), (1035, "#8d5a3b", SUN)):
        sheet.shape(((x - 50, 470), (x + 50, 470), (x + 38, 550), (x - 38, 550)), WOOD)
        for pleat in range(-2, 3):
            sheet.line(((x + pleat * 17, 478), (x + pleat * 14, 546)), BARK, 3)
        sheet.oval(x, 462, 60, 34, colour)
        sheet.oval(x, 440, 42, 26, colour)
        sheet.oval(x, 412, 13, 13, topping)
    return sheet.finished()


def guitar_case() -> Image.Image:
    """A dog asleep beside a guitar case."""
    sheet = Sheet(1024, 683, MINT)
    for x in range(0, 1024, 64):
        sheet.box(x, 0, x + 3, 470, "#c6dfd5")
    sheet.box(660, 70, 900, 330, CREAM, 6)
    sheet.box(678, 88, 882, 312, SKY)
    sheet.oval(820, 160, 38, 38, SUN)
    sheet.shape(((678, 312), (678, 260), (760, 214), (882, 276), (882, 312)), LEAF)
    sheet.box(774, 88, 786, 312, CREAM)
    sheet.box(0, 470, 1024, 683, WOOD)
    for y in (470, 535, 610):
        sheet.box(0, y, 1024, y + 4, "#a06c42")
    sheet.box(180, 40, 268, 300, "#2f4858", 40)
    sheet.oval(224, 370, 128, 118, "#2f4858")
    sheet.oval(224, 520, 166, 150, "#2f4858")
    sheet.box(196, 60, 252, 300, "#3d5b6e", 26)
    sheet.oval(224, 374, 104, 94, "#3d5b6e")
    sheet.oval(224, 520, 140, 124, "#3d5b6e")
    sheet.box(366, 400, 392, 450, SUN, 6)
    sheet.box(50, 440, 74, 490, SUN, 6)
    sheet.oval(224, 520, 56, 56, CORAL)
    sheet.shape(_around(224, 520, _star(40, 17), -90), CREAM)
    sheet.oval(690, 620, 320, 34, "#99673e")
    sheet.oval(730, 530, 230, 104, "#c98d56")
    sheet.wave(((930, 560), (1010, 590), (1000, 470), (952, 486)), "#c98d56", 30)
    sheet.oval(530, 560, 116, 78, "#c98d56")
    sheet.oval(460, 588, 66, 44, "#e3b484")
    sheet.oval(404, 578, 22, 17, INK)
    sheet.shape(((560, 496), (622, 486), (642, 590), (600, 634), (572, 590)), "#8d5a33")
    sheet.wave(((492, 548), (506, 566), (528, 566), (540, 548)), INK, 6)
    sheet.wave(((430, 610), (446, 622), (470, 622), (484, 612)), INK, 5)
    sheet.oval(600, 622, 86, 24, "#e3b484")
    sheet.oval(800, 622, 96, 26, "#b57b46")
    for x, y, size in ((470, 430, 20), (510, 370, 28), (570, 296, 38)):
        wide, high = size * 0.9, size
        zed = ((x - wide, y - high), (x + wide, y - high), (x - wide, y + high), (x + wide, y + high))
        sheet.line(zed, TEAL, size / 4)
    return sheet.finished()


def _star(outer: float, inner: float, rays: int = 5) -> list[Point]:
    half = math.pi / rays
    radii = (outer, inner)
    return [(radii[n % 2] * math.cos(n * half), radii[n % 2] * math.sin(n * half)) for n in range(2 * rays)]


def mask() -> Image.Image:
    """A teacher in a feathered mask holds a picture book."""
    sheet = Sheet(1200, 675, PLUM)
    for index, (x, y) in enumerate(
        ((110, 110), (260, 300), (130, 520), (1080, 130), (960, 330), (1090, 540))
    ):
        sheet.shape(_around(x, y, _star(26 + index % 3 * 8, 10 + index % 3 * 3), 18 * index), "#7a5480")
    sheet.shape(((330, 675), (390, 500), (520, 452), (680, 452), (810, 500), (870, 675)), SEA)
    sheet.box(550, 400, 650, 490, "#c98f6b", 40)
    for place, angle in enumerate(range(-168, -11, 13)):
        colour = (CORAL, SUN, ROSE, SKY)[place % 4]
        long = 176 + 34 * math.sin(math.pi * place / 12)
        sheet.shape(_around(600, 262, [(a + 60, b) for a, b in _leaf(long, 30)], angle), colour)
        spine = _around(600, 262, ((70, 0), (long, 0)), angle)
        sheet.line(spine, CREAM, 3)
    sheet.oval(600, 310, 120, 142, "#dba882")
    sheet.shape(
        _around(
            600,
            282,
            ((-150, -50), (0, -26), (150, -50), (138, 34), (60, 56), (0, 20), (-60, 56), (-138, 34)),
            0,
        ),
        TEAL,
    )
    for side in (-1, 1):
        sheet.oval(600 + side * 66, 284, 38, 24, CREAM)
        sheet.oval(600 + side * 60, 284, 15, 18, INK)
        for dot in range(4):
            sheet.oval(600 + side * (26 + dot * 34), 246 - dot * 4, 6, 6, SUN)
    sheet.wave(((556, 376), (580, 404), (620, 404), (644, 376)), RUST, 9)
    sheet.shape(((352, 456), (600, 500), (600, 672), (352, 622)), CREAM)
    sheet.shape(((848, 456), (600, 500), (600, 672), (848, 622)), PAPER)
    sheet.line(((600, 500), (600, 672)), "#cfc6b4", 5)
    sheet.shape(((376, 478), (576, 512), (576, 640), (376, 602)), SKY)
    sheet.shape(((376, 602), (376, 562), (440, 530), (500, 590), (540, 566), (576, 600), (576, 640)), LEAF)
    sheet.oval(520, 540, 20, 20, SUN)
    sheet.shape(((824, 478), (624, 512), (624, 640), (824, 602)), PEACH)
    sheet.oval(724, 564, 52, 40, CORAL)
    sheet.shape(((764, 564), (806, 536), (806, 590)), CORAL)
    sheet.oval(700, 556, 6, 6, INK)
    for side in (-1, 1):
        sheet.oval(600 + side * 246, 560, 30, 44, "#dba882")
    return sheet.finished()


def mural() -> Image.Image:
    """Students paint a mural on a long sheet of paper."""
    sheet = Sheet(1200, 675, "#e9e0cf")
    for row in range(5):
        sheet.box(0, row * 140, 1200, row * 140 + 3, "#ded3bd")
    sheet.shape(((0, 150), (1200, 96), (1200, 470), (0, 524)), CREAM)
    sheet.shape(
        (
            (0, 420),
            (150, 330),
            (330, 402),
            (520, 300),
            (760, 396),
            (960, 286),
            (1200, 380),
            (1200, 470),
            (0, 524),
        ),
        LEAF,
    )
    sheet.shape(((0, 470), (260, 420), (560, 470), (860, 412), (1200, 440), (1200, 470), (0, 524)), MOSS)
    sheet.oval(214, 240, 62, 62, SUN)
    for angle in range(0, 360, 30):
        sheet.line(_around(214, 240, ((80, 0), (104, 0)), angle), SUN, 9)
    for x, y, colour in ((420, 250, CORAL), (640, 220, SEA), (1060, 190, ROSE)):
        sheet.shape(_around(x, y, _star(50, 22, 6), x % 40), colour)
    sheet.wave(((560, 330), (640, 150), (860, 150), (960, 300)), CORAL, 16)
    sheet.wave(((584, 334), (660, 176), (846, 176), (936, 306)), SUN, 16)
    sheet.wave(((608, 338), (680, 202), (832, 202), (912, 312)), SEA, 16)
    people = (
        (150, CORAL, BARK, -34),
        (400, TEAL, INK, -62),
        (690, SUN, "#5a3a2a", -40),
        (960, PLUM, "#8a5a36", -70),
    )
    skins = ("#e8b993", "#8d5a3b", "#c98f6b", "#f0cba8")
    paints = (SEA, CORAL, ROSE, LEAF)
    for (x, shirt, hair, angle), skin, paint in zip(people, skins, paints, strict=True):
        hand = _around(x + 44, 520, ((150, 0),), angle)[0]
        sheet.line(((x + 40, 540), hand), shirt, 40)
        tip = _around(hand[0], hand[1], ((64, 0),), angle - 8)[0]
        sheet.line((hand, tip), WOOD, 9)
        sheet.oval(tip[0], tip[1], 13, 13, paint)
        sheet.oval(hand[0], hand[1], 20, 20, skin)
        sheet.box(x - 66, 500, x + 70, 720, shirt, 56)
        sheet.oval(x, 438, 62, 66, skin)
        sheet.oval(x - 6, 418, 68, 56, hair)
        sheet.oval(x - 40, 446, 34, 44, hair)
    for x, colour in ((560, CORAL), (840, SEA), (1110, SUN)):
        sheet.box(x - 36, 590, x + 36, 675, "#cfd4d2", 8)
        sheet.oval(x, 592, 36, 13, colour)
    return sheet.finished()


def fiddle() -> Image.Image:
    """A fiddle player on the library steps."""
    sheet = Sheet(1024, 683, SKY)
    sheet.oval(860, 120, 60, 60, SUN)
    for x, y in ((120, 120), (700, 170)):
        for dx, size in ((-50, 26), (0, 38), (52, 24)):
            sheet.oval(x + dx, y, size * 1.4, size, CREAM)
    sheet.shape(((170, 150), (512, 40), (854, 150)), "#d9cfbd")
    sheet.shape(((250, 140), (512, 62), (774, 140)), PAPER)
    sheet.box(160, 150, 864, 186, "#c9bda6")
    sheet.box(190, 186, 834, 470, "#b8ac95")
    sheet.box(432, 250, 592, 470, TEAL, 6)
    sheet.box(508, 250, 516, 470, "#084552")
    for x in (210, 330, 640, 760):
        sheet.box(x, 186, x + 58, 470, PAPER)
        sheet.box(x - 8, 186, x + 66, 204, CREAM)
        sheet.box(x - 8, 454, x + 66, 470, CREAM)
        for flute in (16, 30, 44):
            sheet.box(x + flute, 210, x + flute + 3, 450, "#ded5c4")
    for step in range(5):
        top = 470 + step * 43
        sheet.box(120 - step * 40, top, 904 + step * 40, top + 43, ("#e7dfd0", "#d8cebb")[step % 2])
    sheet.oval(520, 652, 120, 14, "#b9ad97")
    sheet.line(((500, 520), (480, 640)), "#2f4858", 36)
    sheet.line(((540, 520), (560, 640)), "#2f4858", 36)
    sheet.oval(470, 646, 34, 13, INK)
    sheet.oval(574, 646, 34, 13, INK)
    sheet.box(458, 352, 582, 548, RUST, 50)
    sheet.oval(520, 296, 50, 56, "#c98f6b")
    sheet.oval(514, 262, 60, 34, BARK)
    sheet.box(446, 250, 598, 266, BARK, 8)
    sheet.box(478, 222, 556, 262, BARK, 16)
    sheet.oval(602, 350, 40, 27, "#9a4f22")
    sheet.oval(648, 338, 34, 23, "#9a4f22")
    sheet.line(((660, 336), (766, 304)), INK, 11)
    sheet.oval(770, 302, 12, 12, "#9a4f22")
    sheet.line(((470, 400), (510, 470), (600, 400)), "#8f3820", 34)
    sheet.line(((568, 390), (650, 420), (738, 322)), "#8f3820", 30)
    sheet.oval(738, 318, 17, 17, "#c98f6b")
    sheet.line(((560, 450), (690, 260)), CREAM, 5)
    sheet.oval(598, 396, 18, 18, "#c98f6b")
    for x, y in ((690, 210), (770, 170), (840, 236)):
        sheet.oval(x, y + 46, 15, 11, TEAL)
        sheet.line(((x + 13, y + 44), (x + 13, y)), TEAL, 5)
        sheet.wave(((x + 13, y), (x + 34, y + 8), (x + 30, y + 24)), TEAL, 5)
    return sheet.finished()


def chick() -> Image.Image:
    """A wet chick in an incubator."""
    sheet = Sheet(900, 675, "#f7e6c4")
    sheet.box(60, 70, 840, 610, "#e2d2ac", 46)
    sheet.box(96, 106, 804, 560, "#fbf3dd", 30)
    sheet.box(96, 106, 804, 186, "#fde2a6", 30)
    for x in (230, 450, 670):
        sheet.box(x - 60, 106, x + 60, 124, "#d6c08a", 6)
        sheet.oval(x, 140, 34, 26, SUN)
    sheet.box(96, 500, 804, 560, "#d9b77b", 20)
    for straw in range(30):
        x = 110 + straw * 23
        sheet.line(((x, 520 + straw * 13 % 26), (x + 30, 504 + straw * 17 % 40)), "#c39a58", 4)
    for x, y, tilt in ((190, 450, 0), (290, 474, 1)):
        sheet.oval(x, y, 58 + tilt * 8, 74 - tilt * 12, CREAM)
        sheet.oval(x - 16, y - 24, 12, 18, "#ffffff")
        for spot in range(4):
            sheet.oval(x - 26 + spot * 17, y + 8 + spot * 23 % 36, 4, 5, "#cdb48e")
    sheet.shape(((640, 520), (622, 440), (660, 462), (690, 424), (716, 466), (752, 440), (742, 520)), CREAM)
    sheet.oval(480, 420, 116, 104, "#e9b13c")
    for angle in range(20, 170, 17):
        sheet.shape(_around(480, 420, ((104, -14), (138, 0), (104, 14)), angle), "#e9b13c")
    sheet.oval(500, 296, 84, 80, SUN)
    for angle in (-120, -98, -76, -58):
        sheet.shape(_around(500, 296, ((74, -11), (112, 3), (74, 11)), angle), SUN)
    sheet.shape(_around(430, 410, _leaf(100, 34), 118), "#d0972a")
    sheet.oval(528, 284, 13, 15, INK)
    sheet.oval(532, 279, 4, 5, CREAM)
    sheet.shape(((574, 290), (632, 312), (572, 330)), CORAL)
    for x in (450, 516):
        sheet.line(((x, 512), (x, 536)), CORAL, 9)
        sheet.line(((x - 22, 540), (x, 534), (x + 24, 540)), CORAL, 9)
    for x, y in ((376, 330), (356, 400), (620, 390), (590, 460)):
        sheet.oval(x, y, 9, 9, SEA)
        sheet.shape(((x - 8, y - 4), (x, y - 22), (x + 8, y - 4)), SEA)
    sheet.box(330, 576, 570, 598, "#c9b586", 8)
    sheet.oval(700, 587, 13, 13, CORAL)
    sheet.oval(742, 587, 13, 13, LEAF)
    return sheet.finished()


def captions() -> Image.Image:
    """A screen with a line of words under the film; it only adorns its story."""
    sheet = Sheet(1000, 625, TEAL)
    sheet.shape(((220, 0), (780, 0), (1000, 625), (0, 625)), "#0f6678")
    sheet.box(150, 70, 850, 470, CREAM, 14)
    sheet.box(172, 92, 828, 448, "#20343c", 6)
    sheet.box(172, 92, 828, 340, "#f0a878", 6)
    sheet.oval(640, 260, 92, 92, SUN)
    sheet.shape(((172, 340), (172, 250), (300, 180), (440, 300), (540, 236), (690, 340)), PLUM)
    sheet.shape(((420, 340), (600, 262), (828, 320), (828, 340)), "#7a5480")
    sheet.box(172, 338, 828, 448, "#20343c")
    for left, right, top in (
        (250, 420, 366),
        (436, 560, 366),
        (576, 750, 366),
        (310, 470, 404),
        (486, 690, 404),
    ):
        sheet.box(left, top, right, top + 22, CREAM, 11)
    for seat in range(9):
        x = 60 + seat * 110
        sheet.box(x - 46, 540, x + 46, 640, ("#084552", "#0a4e5d")[seat % 2], 26)
        if seat not in {2, 6}:
            hair = (INK, BARK, "#d9b48a", "#5a3a2a")[seat % 4]
            sheet.oval(x, 528, 34, 38, hair)
    return sheet.finished()


def synthesizer() -> Image.Image:
    """A synthesizer in its padded case, with cords; it only adorns its story."""
    sheet = Sheet(1100, 660, CORAL)
    sheet.oval(230, 130, 300, 300, "#e58a6e")
    sheet.box(90, 170, 1010, 600, "#2c3a44", 34)
    sheet.box(120, 200, 980, 570, "#3b4c58", 20)
    sheet.box(150, 224, 950, 540, CREAM, 16)
    sheet.box(150, 224, 950, 372, PAPER, 16)
    for column in range(7):
        for row in range(2):
            x, y = 216 + column * 74, 266 + row * 62
            colour = (TEAL, RUST, PLUM, SUN)[(column + row * 2) % 4]
            sheet.oval(x, y, 24, 24, colour)
            sheet.line(((x, y), _around(x, y, ((17, 0),), 40 * column + 90 * row)[0]), CREAM, 6)
    for column in range(4):
        for row in range(3):
            x, y = 748 + column * 52, 254 + row * 44
            sheet.oval(x, y, 15, 15, INK)
            sheet.oval(x, y, 6, 6, "#8a8f92")
    for key in range(14):
        left = 172 + key * 54
        sheet.box(left, 388, left + 50, 524, "#ffffff", 6)
    for key in range(13):
        if key % 7 not in {2, 6}:
            left = 172 + key * 54 + 36
            sheet.box(left, 388, left + 32, 470, INK, 5)
    for start, bend, end, colour in (
        ((748, 254), (820, 520), (904, 342), SUN),
        ((800, 298), (700, 90), (640, 268), TEAL),
        ((852, 254), (980, 20), (1060, 90), ROSE),
        ((904, 298), (1040, 360), (1090, 620), LEAF),
    ):
        sheet.wave((start, bend, end), colour, 13)
        sheet.oval(start[0], start[1], 13, 13, colour)
    return sheet.finished()


def soup() -> Image.Image:
    """Steam rises from a pot of lentil soup."""
    sheet = Sheet(1024, 683, "#e8eee0")
    for x in range(0, 1024, 128):
        for y in range(0, 480, 96):
            sheet.box(
                x + 4, y + 4, x + 124, y + 92, ("#dfe8d6", "#e3ebda", "#d8e3cd")[(x // 128 + y // 96) % 3], 6
            )
    sheet.box(0, 520, 1024, 683, WOOD)
    sheet.box(0, 520, 1024, 532, "#a06c42")
    for x, bend in ((410, -1), (510, 1), (610, -1)):
        sheet.wave(((x, 250), (x + 70 * bend, 180), (x - 70 * bend, 110), (x, 40)), "#ffffff", 18)
    sheet.box(206, 350, 300, 384, INK, 16)
    sheet.box(724, 350, 818, 384, INK, 16)
    sheet.box(270, 300, 754, 570, RUST, 60)
    sheet.box(270, 300, 754, 400, RUST)
    sheet.box(300, 430, 330, 530, "#bf5c42", 14)
    sheet.oval(512, 302, 242, 56, "#8f3820")
    sheet.oval(512, 308, 214, 44, "#d58b3c")
    for n in range(34):
        out = math.sqrt(n / 34)
        left, top = 512 + 190 * math.cos(n * 2.4) * out, 308 + 34 * math.sin(n * 2.4) * out
        sheet.oval(left, top, 9, 5, ("#b86f2a", "#e5a557", LEAF)[n % 3])
    sheet.line(((640, 306), (770, 150)), BARK, 20)
    sheet.shape(((90, 600), (250, 600), (224, 664), (116, 664)), CREAM)
    sheet.oval(170, 600, 82, 20, "#ffffff")
    sheet.oval(170, 602, 66, 14, "#d58b3c")
    sheet.oval(884, 606, 62, 56, "#f5efe2")
    sheet.wave(((884, 552), (880, 524), (900, 512), (906, 500)), LEAF, 8)
    for bend in (-34, 0, 34):
        sheet.wave(((884, 554), (884 + bend, 580), (884 + bend, 632), (884, 660)), "#d9cfb8", 4)
    return sheet.finished()


DRAWINGS: dict[str, Callable[[], Image.Image]] = {
    "programming/death-cafe-at-the-librar.jpg": tea,
    "programming/unmasking-the-joy-of-rea.jpg": mask,
    "programming/cultivating-community-ou.jpg": mural,
    "lakeshore/porch-sessions-recap-1024x683.jpg": guitar_case,
    "lakeshore/the-porch-sessions-f-1024x683.jpg": fiddle,
    "lakeshore/six-weeks-six-soups-1024x683.jpg": soup,
    "rural/0.jpg": chick,
    "access/0.png": captions,
    "makers/0.webp": synthesizer,
}
"""Where each stands, below `PICTURES`: in its feed's folder, by the file name that the feed gives."""


def draw(folder: Path) -> list[Path]:
    """Write every picture, in the form that its name says."""
    written = []
    for name, drawing in DRAWINGS.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        image = drawing()
        match path.suffix:
            case ".jpg":
                image.save(path, quality=68, optimize=True, progressive=True)
            case ".webp":
                image.save(path, quality=80, method=6)
            case _:
                image.quantize(64, dither=Image.Dither.NONE).save(path, optimize=True)
        written.append(path)
    return written


if __name__ == "__main__":
    for path in draw(PICTURES):
        print(f"{path.stat().st_size:7,} {path.relative_to(PICTURES)}")
