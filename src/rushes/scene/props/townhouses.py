"""Houses of a town street: a brownstone with steps, a loft over a corner shop, a hotel with a canopy, a café under a slate roof, a block
of flats, a stepped tower. About one unit high, or said otherwise; 0.6 wide.

Front and right side are both made, so that one stands in a row or on a corner. Signs have pictures and bars, no letters.
"""

from __future__ import annotations

from collections.abc import Sequence

from ..clay import Clay
from ..clay.space import roll, vec
from .kit import Kit
from .model import Chance, Prop
from .street import AWNINGS

FRONT = 0.08  # where the front wall is
BRICKS = ("#b5694e", "#9c5a49", "#c07f5c", "#8f6a5e", "#a8745c")
STUCCO = ("#ead9ba", "#d9c3a8", "#c4cdc6", "#e2c6b4", "#b9c4d2")
FASCIAS = ("#2f4a44", "#5a2f38", "#2c3f5c", "#4a3a30", "#3b3550")
STONE, SLATE, IRON = "#e9e0d0", "#59606e", "#363b45"


class _House(Kit):
    """A kit with what such houses share: body, cornice, windows with blinds, shop front, lamps, a sign that hangs out."""

    def body(self, half: float, top: float, wall: int, deep: float = 0.21, foot: float = 0.0) -> None:
        tall = (top - foot) / 2
        self.box((0, foot + tall, FRONT - deep), (half, tall, deep), wall, 0.010)

    def course(self, y: float, half: float, tall: float, out: float, stone: int, deep: float = 0.21) -> None:
        """A band of stone around the house."""
        self.box((0, y, FRONT - deep), (half + out, tall, deep + out), stone, 0.006)

    def cornice(self, y: float, half: float, colour: str, deep: float = 0.21) -> None:
        """What a front ends in: two steps on brackets."""
        stone = self.mat(colour, grain=0.1)
        self.course(y - 0.030, half, 0.010, 0.010, stone, deep)
        count = max(4, round(half / 0.05))
        spots = [(half * (2 * n / (count - 1) - 1) * 0.94, y - 0.012, FRONT + 0.014) for n in range(count)]
        self.boxes(spots, (0.010, 0.020, 0.016), stone, 0.005)
        sides = [(half + 0.014, y - 0.012, FRONT - 2 * deep * n / 4 - 0.03) for n in range(4)]
        self.boxes(sides, (0.016, 0.020, 0.010), stone, 0.005)
        self.box((0, y + 0.014, FRONT - deep), (half + 0.036, 0.014, deep + 0.036), self.roofing(colour), 0.008)

    def sashes(
        self, xs: Sequence[float], ys: Sequence[float], half: tuple[float, float], stone: int, *, lintel: bool = True,
        share: float = 0.8, z: float = FRONT,
    ) -> None:  # fmt: skip
        """Windows with a bar across, a sill, a lintel and here and there a blind that is half down."""
        self.windows(xs, ys, z, half, frame=stone, share=share, sill=True)
        spots = [(x, y) for y in ys for x in xs]
        self.boxes([(x, y, z + 0.019) for x, y in spots], (half[0], 0.0045, 0.004), stone, 0.002)
        if lintel:
            self.boxes([(x, y + half[1] + 0.02, z + 0.012) for x, y in spots], (half[0] + 0.024, 0.012, 0.016), stone)
        if blinds := [(x, y + 0.55 * half[1], z + 0.018) for x, y in spots if self.chance.random() < 0.3]:
            self.boxes(blinds, (half[0] * 0.94, half[1] * 0.42, 0.003), self.mat("#f3ead6", glow=0.12), 0.002)

    def shop_front(self, half: float, tall: float, *, door: int, side: bool = True) -> None:
        """Glass between slim posts with things for sale behind it, a door, a fascia with a lit sign, lamps over it."""
        wood = self.mat(self.chance.choice(FASCIAS), grain=0.06)
        gold = self.mat("#d8b25e", shine=0.35)
        inside = self.mat("#ffd88c", glow=0.34 + 0.6 * min(1.0, 1.8 * self.chance.lamps), grain=0.0)
        self.box((0, tall / 2, FRONT + 0.004), (half - 0.008, tall / 2, 0.010), wood)
        out = FRONT + 0.014
        x, wide = -door * 0.30 * half, 0.60 * half
        self.box((x, 0.54 * tall, out), (wide, 0.30 * tall, 0.004), inside, 0.004)
        self._goods(x, 0.25 * tall, out + 0.010, wide)
        for n in range(4):
            at = x + wide * (2 * n / 3 - 1)
            self.box((at, 0.54 * tall, out + 0.008), (0.005, 0.31 * tall, 0.008), wood, 0.003)
        self.box((x, 0.70 * tall, out + 0.008), (wide, 0.004, 0.007), wood, 0.003)
        self.box((x, 0.215 * tall, out + 0.004), (wide + 0.008, 0.010, 0.014), gold, 0.004)
        at = door * 0.68 * half
        self.box((at, 0.38 * tall, out), (0.20 * half, 0.38 * tall, 0.006), self.mat("#5a3a2c", grain=0.15))
        self.box((at, 0.45 * tall, out + 0.006), (0.13 * half, 0.24 * tall, 0.004), inside, 0.004)
        self.ball((at - door * 0.14 * half, 0.36 * tall, out + 0.014), 0.007, gold)
        self.box((0, 0.92 * tall, FRONT + 0.014), (half - 0.006, 0.085 * tall, 0.018), wood, 0.008)
        self.box((0, 1.01 * tall, FRONT + 0.012), (half + 0.004, 0.010, 0.026), gold, 0.005)
        self._sign(0.92 * tall, FRONT + 0.034, 0.05 * tall, half)
        if side:
            self._shop_side(half, tall, wood, inside)
        for lamp in (-0.55, 0.55):
            self.lantern(lamp * half, 1.07 * tall, FRONT + 0.055)

    def _goods(self, x: float, y: float, z: float, wide: float) -> None:
        """What lies in the window: round, tall and flat things in two or three colours."""
        tones = [self.mat(self.chance.choice((*AWNINGS, "#f6e3c0", "#8a5a3a"))) for _ in range(3)]
        for n in range(6):
            at = x + wide * (n - 2.5) / 3.0
            size = self.chance.uniform(0.016, 0.026)
            if n % 3 == 1:
                self.box((at, y + 0.028, z), (0.012, 0.030, 0.006), tones[n % 3], 0.005)
            else:
                self.blob((at, y + size * 0.7, z), (size, size * 0.9, 0.008), tones[n % 3])

    def _sign(self, y: float, z: float, tall: float, half: float) -> None:
        """A lit disc and bars on the fascia, as a sign is read from across the street."""
        light = self.light(self.chance.choice(("#fff0b8", "#ffc6a0", "#b8f0e2", "#ffb0c0")))
        self.blob((-0.52 * half, y, z), (tall, tall, 0.005), light)
        wides = [self.chance.uniform(0.05, 0.13) * half for _ in range(4)]
        at = -0.36 * half
        for wide in wides:
            self.box((at + wide, y, z), (wide, 0.42 * tall, 0.004), light, 0.003)
            at += 2 * wide + 0.05 * half

    def _shop_side(self, half: float, tall: float, wood: int, inside: int) -> None:
        """The front goes on around the corner."""
        self.box((half + 0.002, tall / 2, FRONT - 0.13), (0.010, tall / 2, 0.125), wood)
        for n in range(2):
            z = FRONT - 0.07 - 0.12 * n
            self.box((half + 0.013, 0.54 * tall, z), (0.004, 0.28 * tall, 0.048), inside, 0.004)
        self.box((half + 0.010, 0.92 * tall, FRONT - 0.13), (0.016, 0.085 * tall, 0.135), wood, 0.008)

    def lantern(self, x: float, y: float, z: float) -> None:
        """A lamp on a bent arm over a sign."""
        self.part()
        arm = [vec(x, y + 0.006, z - 0.05), vec(x, y + 0.026, z - 0.02), vec(x, y + 0.010, z)]
        self.clay.chain(arm, [0.005] * 3, self.mat(IRON, shine=0.2))
        self.ball((x, y, z), 0.013, self.light())
        self.halo((x, y, z), 0.13)

    def hanging_sign(self, x: float, y: float) -> None:
        """A round board that hangs out over the pavement on a bracket."""
        iron, tone = self.mat(IRON, shine=0.2), self.chance.choice(AWNINGS)
        self.part()
        self.rod(vec(x, y + 0.06, FRONT), vec(x, y + 0.06, FRONT + 0.12), 0.006, iron)
        self.blob((x + 0.012, y, FRONT + 0.08), (0.040, 0.050, 0.014), self.mat("#f4ead6"))
        self.blob((x + 0.016, y, FRONT + 0.090), (0.026, 0.034, 0.012), self.mat(tone, glow=0.15))

    def tank(self, x: float, y: float) -> None:
        """A water tank on legs on the roof."""
        wood, iron = self.mat("#8a6244", grain=0.25), self.mat(IRON)
        for leg in (-0.05, 0.05):
            self.post((x + leg, y, -0.10), 0.07, 0.007, iron)
            self.post((x + leg, y, -0.20), 0.07, 0.007, iron)
        self.drum((x, y + 0.115, -0.15), 0.068, 0.055, wood)
        self.pointed((x, y + 0.168, -0.15), 0.076, 0.06, self.roofing("#5f4636"))

    def window_box(self, x: float, y: float, half: float) -> None:
        """Flowers before a window."""
        self.box((x, y, FRONT + 0.032), (half, 0.016, 0.020), self.mat("#6a4434", grain=0.15), 0.006)
        tones = [self.mat(t) for t in ("#4f8a46", self.chance.choice(("#e8506a", "#f2b53f", "#f0f0e8", "#c86ad0")))]
        for n in range(5):
            at = x + half * (n - 2) / 2.4
            self.ball((at, y + 0.022 + 0.008 * (n % 2), FRONT + 0.036), 0.017, tones[n % 2])


def brownstone(chance: Chance) -> Clay:
    """A town house with a flight of steps to its door, tall windows and a heavy cornice."""
    kit = _House(chance)
    half, top = 0.30, chance.choice((0.90, 0.97))
    wall, stone = kit.mat(chance.choice(BRICKS), grain=0.22), kit.mat(STONE)
    way = chance.choice((-1, 1))
    kit.body(half, top, wall)
    kit.course(0.075, half, 0.075, 0.006, kit.mat("#b8aa98", grain=0.18))
    kit.course(0.155, half, 0.008, 0.012, stone)
    kit.cornice(top, half, chance.choice(("#5f4a3c", "#3f4a44", STONE)))
    door = way * 0.195
    kit.box((door, 0.25, FRONT + 0.006), (0.066, 0.105, 0.014), stone)
    kit.door(door, FRONT + 0.016, (0.048, 0.085), chance.choice(("#2f5a4a", "#8a2f2f", "#28446a", "#c89a3a")), y=0.155)
    kit.box((door, 0.338, FRONT + 0.020), (0.040, 0.010, 0.008), kit.pane(1.6), 0.004)
    kit.box((door, 0.372, FRONT + 0.030), (0.082, 0.014, 0.036), stone)
    kit.lantern(door - 0.085, 0.30, FRONT + 0.045)
    kit.steps(door, FRONT, 0.062, 5, 0.028, kit.mat("#b8aa98", grain=0.12))
    iron = kit.mat(IRON, shine=0.2)
    for side in (-1, 1):
        kit.part()
        kit.rod(vec(door + side * 0.066, 0.21, FRONT + 0.03), vec(door + side * 0.066, 0.09, FRONT + 0.22), 0.006, iron)
    others = (-way * 0.20, 0.0) if way > 0 else (0.0, 0.20)
    kit.sashes(others, (0.27,), (0.050, 0.072), stone, share=1.2)
    kit.windows(others, (0.07,), FRONT, (0.045, 0.034), share=1.2)
    ys = (0.51, 0.72) if top < 0.95 else (0.49, 0.67, 0.84)
    tall = 0.068 if top < 0.95 else 0.055
    kit.sashes((-0.20, 0.0, 0.20), ys, (0.048, tall), stone)
    kit.side_windows(half, (0.27, *ys), (-0.24, -0.10), (0.034, 0.055), frame=stone, share=0.7)
    kit.window_box(others[0], 0.27 - 0.094, 0.055)
    kit.window_box((-0.20, 0.0, 0.20)[chance.randrange(3)], ys[0] - tall - 0.022, 0.055)
    return kit.clay


def loft(chance: Chance) -> Clay:
    """A brick warehouse made into homes: windows of many panes, iron stairs on the front, a shop below, a tank on the roof. 1.2 high."""
    kit = _House(chance)
    half, top = 0.31, 1.06
    wall, stone = kit.mat(chance.choice(BRICKS), grain=0.25), kit.mat("#cdbfa8")
    iron = kit.mat(IRON, shine=0.2)
    kit.body(half, top, wall)
    kit.shop_front(half, 0.30, door=chance.choice((-1, 1)))
    kit.awning(0.0, 0.268, FRONT + 0.02, 0.20, chance.choice(AWNINGS), stripes=8)
    kit.cornice(top, half, "#8a6a58")
    ys = (0.43, 0.63, 0.83)
    kit.sashes((-0.20, 0.0, 0.20), ys, (0.070, 0.066), iron, lintel=False, share=0.9)
    kit.boxes([(x + b, y, FRONT + 0.019) for y in ys for x in (-0.20, 0.0, 0.20) for b in (-0.024, 0.024)], (0.0035, 0.066, 0.004), iron, 0.002)  # fmt: skip
    kit.boxes([(x, y + 0.088, FRONT + 0.006) for y in ys for x in (-0.20, 0.0, 0.20)], (0.085, 0.012, 0.010), stone)
    kit.side_windows(half, ys, (-0.25, -0.10), (0.048, 0.062), frame=iron, share=0.8)
    way = chance.choice((-1, 1))
    for n, y in enumerate(ys):
        floor = y - 0.085
        kit.box((way * 0.10, floor, FRONT + 0.050), (0.150, 0.005, 0.042), iron, 0.003)
        kit.box((way * 0.10, floor + 0.055, FRONT + 0.090), (0.150, 0.003, 0.003), iron, 0.002)
        kit.boxes([(way * 0.10 + 0.05 * (k - 3), floor + 0.028, FRONT + 0.090) for k in range(7)], (0.0025, 0.028, 0.0025), iron, 0.002)  # fmt: skip
        if n < 2:
            kit.part()
            kit.rod(vec(way * 0.22, floor, FRONT + 0.07), vec(way * 0.02, floor + 0.20, FRONT + 0.05), 0.007, iron)
    kit.tank(-way * 0.12, top + 0.02)
    return kit.clay


def hotel(chance: Chance) -> Clay:
    """A slim house with bay windows, a canopy full of bulbs over its door and an upright sign of lit blocks. 1.35 high."""
    kit = _House(chance)
    half, top = 0.28, 1.26
    wall, stone = kit.mat(chance.choice(STUCCO), grain=0.12), kit.mat("#fbf5e8")
    kit.body(half, top, wall)
    kit.shop_front(half, 0.30, door=chance.choice((-1, 1)))
    kit.cornice(top, half, "#8fa39c")
    ys = (0.42, 0.60, 0.78, 0.96, 1.13)
    for y in ys[:4]:
        kit.box((-0.12, y, FRONT + 0.016), (0.092, 0.082, 0.030), stone, 0.02)
    kit.sashes((-0.12,), ys[:4], (0.066, 0.058), stone, lintel=False, z=FRONT + 0.046)
    kit.sashes((-0.12,), ys[4:], (0.066, 0.058), stone)
    kit.sashes((0.14,), ys, (0.052, 0.058), stone)
    kit.side_windows(half, ys, (-0.25, -0.10), (0.040, 0.056), frame=stone, share=0.8)
    for y in (0.33, 0.69, 1.045):
        kit.course(y, half, 0.006, 0.010, stone)
    red, bulb = kit.mat(chance.choice(("#b8353a", "#2f6f7a", "#7a3f8a")), grain=0.05), kit.light("#ffe9b0")
    kit.box((0, 0.262, FRONT + 0.095), (0.21, 0.026, 0.095), red, 0.014)
    kit.boxes([(0.038 * (n - 5), 0.262, FRONT + 0.194) for n in range(11)], (0.010, 0.010, 0.006), bulb, 0.006)
    kit.halo((0, 0.24, FRONT + 0.16), 0.40)
    sign = chance.choice(("#ff6a7a", "#ffb84a", "#7fd8ff"))
    kit.box((half - 0.035, 0.76, FRONT + 0.075), (0.016, 0.27, 0.060), kit.mat("#3a3148"), 0.010)
    kit.box((half - 0.050, 0.76, FRONT + 0.105), (0.032, 0.25, 0.012), red, 0.010)
    for n in range(5):
        kit.box((half - 0.050, 0.94 - 0.09 * n, FRONT + 0.119), (0.020, 0.030, 0.006), kit.light(sign), 0.006)
    kit.halo((half - 0.05, 0.76, FRONT + 0.14), 0.40, sign)
    return kit.clay


def cafe(chance: Chance) -> Clay:
    """A low house under a slate roof with dormers: wide windows, an awning, tubs of flowers. 0.85 high, 0.66 wide."""
    kit = _House(chance)
    half, eaves = 0.325, 0.60
    wall, stone = kit.mat(chance.choice(STUCCO), grain=0.14), kit.mat("#fbf5e8")
    kit.body(half, eaves, wall)
    kit.shop_front(half, 0.30, door=chance.choice((-1, 1)))
    kit.awning(0.0, 0.272, FRONT + 0.02, 0.30, chance.choice(AWNINGS), stripes=12)
    kit.course(0.325, half, 0.007, 0.010, stone)
    kit.course(eaves, half, 0.016, 0.030, stone)
    slate = kit.roofing(SLATE)
    kit.slope((0, eaves + 0.115, FRONT - 0.045), (half + 0.01, 0.125, 0.020), -0.30, slate)
    kit.part()
    kit.clay.box(vec(half - 0.035, eaves + 0.115, FRONT - 0.21), (0.020, 0.125, 0.20), 0.012, slate, roll(0.30))
    kit.box((0, eaves + 0.12, FRONT - 0.21), (half - 0.075, 0.12, 0.155), slate)
    kit.box((0, eaves + 0.245, FRONT - 0.21), (half - 0.05, 0.016, 0.17), kit.roofing("#464c58"))
    kit.sashes((-0.22, -0.073, 0.073, 0.22), (0.46,), (0.040, 0.082), stone, share=0.9)
    kit.side_windows(half, (0.46,), (-0.24, -0.10), (0.034, 0.075), frame=stone)
    for x in (-0.17, 0.17):
        kit.box((x, eaves + 0.105, FRONT - 0.005), (0.060, 0.075, 0.050), stone, 0.014)
        kit.box((x, eaves + 0.10, FRONT + 0.046), (0.038, 0.052, 0.008), kit.pane(1.2), 0.006)
        kit.part()
        kit.clay.slab(vec(x, eaves + 0.176, FRONT - 0.005), ((-0.075, 0), (0.075, 0), (0, 0.05)), 0.055, 0.008, slate)
    brick = kit.mat("#a8654e", grain=0.2)
    kit.box((-0.24, eaves + 0.27, -0.16), (0.034, 0.09, 0.034), brick)
    kit.boxes([(-0.255 + 0.03 * n, eaves + 0.375, -0.16) for n in range(2)], (0.010, 0.022, 0.010), kit.mat("#c98a5c"))
    for x in (-0.29, 0.29):
        kit.post((x, 0, FRONT + 0.085), 0.055, 0.024, kit.mat("#b8623f", grain=0.12), 0.032)
        kit.ball((x, 0.090, FRONT + 0.085), 0.042, kit.mat("#4f8a46"))
        for n in range(3):
            kit.ball((x + 0.024 * (n - 1), 0.115 - 0.01 * (n % 2), FRONT + 0.112), 0.014, kit.mat("#e8708a"))
    kit.hanging_sign(half - 0.02, 0.42)
    return kit.clay


def flats(chance: Chance) -> Clay:
    """A tall block: lit shops on the street, storeys of windows between piers, a step back under the roof, a tank. 1.1 high, 0.56 wide."""
    kit = _House(chance)
    half, base, top = 0.27, 0.155, 0.88
    tone = chance.choice((*BRICKS[:3], "#c9b596", "#a9a3a0"))
    wall, stone = kit.mat(tone, grain=0.2), kit.mat(STONE)
    kit.body(half, top, wall, 0.24)
    kit.course(base / 2, half, base / 2, 0.008, kit.mat("#6a5c54", grain=0.12), 0.24)
    inside = kit.mat("#ffd88c", glow=0.30 + 0.65 * min(1.0, 1.8 * chance.lamps), grain=0.0)
    for n in range(3):
        x = 0.175 * (n - 1)
        kit.box((x, 0.062, FRONT + 0.008), (0.070, 0.050, 0.006), inside, 0.004)
        kit.boxes([(x, 0.062, FRONT + 0.014)], (0.003, 0.050, 0.004), stone, 0.002)
        kit.awning(x, 0.117, FRONT, 0.076, chance.choice(AWNINGS), stripes=4)
        z = FRONT - 0.08 - 0.145 * n
        kit.box((half + 0.009, 0.062, z), (0.006, 0.050, 0.056), inside, 0.004)
        kit.box((half + 0.030, 0.117, z), (0.026, 0.010, 0.062), kit.mat(chance.choice(AWNINGS), grain=0.04), 0.006)
    kit.halo((0.0, 0.07, FRONT + 0.05), 0.34)
    kit.course(base, half, 0.008, 0.016, stone, 0.24)
    ys = [0.215 + 0.098 * n for n in range(7)]
    kit.windows((-0.195, -0.117, -0.039, 0.039, 0.117, 0.195), ys, FRONT, (0.026, 0.032), share=0.85)
    kit.side_windows(half, ys, (-0.335, -0.245, -0.155, -0.065, 0.025), (0.028, 0.032), share=0.85)
    kit.boxes([(x, 0.53, FRONT + 0.010) for x in (-0.27, -0.156, 0.0, 0.156, 0.27)], (0.010, 0.37, 0.014), stone, 0.005)
    kit.boxes([(half + 0.010, 0.53, z) for z in (-0.39, -0.20, -0.02)], (0.014, 0.37, 0.010), stone, 0.005)
    kit.cornice(top, half, chance.choice((STONE, "#b8a88e")), 0.24)
    kit.body(half * 0.74, top + 0.16, wall, 0.18, top)
    kit.windows((-0.135, -0.045, 0.045, 0.135), (top + 0.085,), FRONT, (0.024, 0.036), share=0.9)
    kit.side_windows(half * 0.74, (top + 0.085,), (-0.20, -0.08), (0.026, 0.036), share=0.9)
    kit.course(top + 0.16, half * 0.74, 0.010, 0.014, kit.roofing(STONE), 0.18)
    if chance.random() < 0.6:
        kit.tank(0.06, top + 0.165)
    return kit.clay


def stepped_tower(chance: Chance) -> Clay:
    """A tower of an old great city, drawn back in steps to a crown with a mast; `facade.py` draws its windows."""
    kit = Kit(chance)
    wall, stone = kit.mat(chance.choice(("#b3a796", "#a49c9c", "#b99c86", "#98a0ac")), grain=0.08), kit.mat("#d8d0c2")
    foot = 0.0
    for tall, wide in ((0.34, 0.185), (0.26, 0.145), (0.20, 0.105), (0.09, 0.066)):
        kit.box((0, foot + tall / 2, 0), (wide, tall / 2, wide * 0.82), wall, 0.006)
        kit.box((0, foot + tall, 0), (wide + 0.005, 0.006, wide * 0.82 + 0.005), stone, 0.004)
        foot += tall
    kit.drum((0, foot + 0.03, 0), 0.040, 0.035, stone)
    kit.pointed((0, foot + 0.06, 0), 0.040, 0.07, kit.mat("#c9a85c", shine=0.3))
    kit.post((0, foot + 0.11, 0), 0.13, 0.007, kit.mat("#d8dce2", shine=0.2), 0.003)
    kit.ball((0, foot + 0.245, 0), 0.009, kit.light("#ff6a5a"))
    kit.halo((0, foot + 0.245, 0), 0.09, "#ff6a5a")
    return kit.clay


def _front(**row: object) -> Prop:
    return Prop(**{"radius": 0.32, "crown": 0.9, "turn": 0.0, "tilt": 0.03, **row})  # type: ignore[arg-type]


def _corner(**row: object) -> Prop:
    return Prop(**{"radius": 0.32, "crown": 0.9, "turn": 0.62, "tilt": 0.04, **row})  # type: ignore[arg-type]


HOUSES = {"brownstone": brownstone, "loft": loft, "hotel": hotel, "cafe": cafe, "flats": flats}
ROWS = {
    **{name: _front(model=model) for name, model in HOUSES.items()},
    **{f"corner_{name}": _corner(model=model) for name, model in HOUSES.items()},
    "stepped_tower": Prop(model=stepped_tower, radius=0.18, crown=0.8, turn=0.4, tilt=0.03, windows=True, sinks=0.01),
}
