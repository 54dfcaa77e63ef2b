"""The stage: a place built for one clip, and how one frame of it is put together.

Every frame is laid from back to front: sky, clouds, far hills, ground, water, everything that stands somewhere sorted by
depth with the actors among it, what is close and out of focus, weather, lens. A frame depends on the time alone, so frames
may be asked for in any order. How a stage comes about is in `build.py`; kernels live in the modules that this one calls.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Sequence
from dataclasses import astuple, dataclass, field, replace

from .. import sights, voice
from ..acting.actors import Actor, speaking
from ..acting.poses import Poses
from ..clock import Clock, figures_clock, world_clock
from ..drawing import focus
from ..drawing.angles import roll_of
from ..drawing.blend import affine, draw, place
from ..drawing.camera import FILLS, Path
from ..drawing.late import LateFrame
from ..drawing.lens import Lens, Shift
from ..drawing.light import RGB
from ..drawing.planes import Frame, Layer
from ..drawing.reflect import Mirror
from ..drawing.rolled import rolled
from ..model import Scene
from ..places import Place
from ..voice import Line
from . import atmosphere, effects, groundlight, lightning
from .clouds import DECK_ABOVE
from .ground import Texture, draw_ground, first_row
from .hills import Band
from .moon import Moon
from .panes import rain_on_panes
from .rooms import Room
from .sea import draw_sea
from .water import draw_water

FOCUS_DEPTH = 0.7  # world units behind the subject that are still sharp
GLEAM = 3.5  # how much brighter than it is painted is what shines at night
COVERED_AT = (0.0, 4.0, 8.0, 12.0)  # seconds at which no cloud stands before a moon that is named
SAME = ("place", "setting", "time", "weather", "season", "sights", "styles", "palette", "backdrop", "angle")
"""What does not change where one part of a scene goes on from another."""
NEAR = 0.02  # world units, and pixels of a camera's turn, that nobody sees
NEAREST = 0.9  # depth at which things leave the stage past the camera


Opened = tuple[Shift, float]
"""The camera and the figures' second as a shot began."""


@dataclass
class Item:
    """Something that stands somewhere and is laid down by depth."""

    z: float
    draw: Callable[[Frame, Shift, float], None]
    at: Callable[[float], float] | None = None
    """Its depth at a moment, if it comes closer or goes away."""

    def depth(self, seconds: float) -> float:
        return self.z if self.at is None else self.at(seconds)

    mirror: Callable[[Frame, Shift, float], None] | None = None
    """Draws its reflection, where it stands on water or on a wet street."""
    tall: float = 0.0
    """How high a prop reaches that may be cleared away before a near camera, world units; 0: it stays."""


@dataclass
class Cloud:
    layer: Layer
    x: float
    y: float
    speed: float
    depth: float


@dataclass
class Stage:
    """A built place."""

    scene: Scene
    place: Place
    air: atmosphere.Air
    lens: Lens
    sky: Layer
    clouds: list[Cloud] = field(default_factory=list)
    far: list[Band] = field(default_factory=list)
    ground: Texture | None = None
    room: Room | None = None
    planets: list[tuple[Layer, float, float, float]] = field(default_factory=list)
    items: list[Item] = field(default_factory=list)
    front: list[Callable[[Frame, Shift, float, Opened], None]] = field(default_factory=list)
    actors: list[Actor] = field(default_factory=list)
    moon: Moon | None = None
    deck: Layer | None = None
    fog: Layer | None = None
    poses: Poses | None = None
    paths: list[Path] = field(default_factory=list)
    """One for every shot."""

    def speak(self, lines: Sequence[Line]) -> None:
        """Let who talks move the mouth as these lines sound, and shut it in between; seconds are the scene's."""
        when = self._figures_clock.when
        if lines and self.poses is not None:
            speaking(self.actors, self.poses, lambda seconds: voice.mouth(voice.openness(lines, when(seconds))))

    @functools.cached_property
    def _world_clock(self) -> Clock:
        return world_clock(self.scene)

    @functools.cached_property
    def _figures_clock(self) -> Clock:
        return figures_clock(self.scene)

    @property
    def shows_clouds(self) -> bool:
        """Whether single clouds are seen: not behind fog, nor under the deck of rain and storms."""
        return self.scene.weather not in ("fog", "rain", "storm") or self.place.sky == "above"

    @property
    def wet(self) -> bool:
        """Whether the ground is a street that shines with rain."""
        soil = self.place.soil
        return soil is not None and soil.kind == "road" and self.scene.weather in ("rain", "storm")

    @property
    def polished(self) -> bool:
        """Whether the ground shines although it is dry."""
        return bool(self.place.gloss) and self.scene.weather not in ("rain", "storm")

    @property
    def swell(self) -> float:
        """How high the waves of the open sea stand in this weather, world units; 0 where there is none."""
        return self.place.water.swell * self._rough**0.7 if self.place.water is not None else 0.0

    @property
    def _rough(self) -> float:
        """How much higher than on a fine day water goes."""
        return {"storm": 2.0, "rain": 1.3}.get(self.scene.weather, 1.0)

    def mirrors(self, z: float) -> Mirror | None:
        """How what stands at depth z is reflected, if it is."""
        water = self.place.water
        if water is not None and z > water.shore and not water.course and not water.swell:
            calm = {"storm": 0.45, "rain": 0.7}.get(self.scene.weather, 1.0)
            return Mirror(strength=0.62 * calm, ripple=0.035 * water.waves / calm, shore=water.shore)
        return Mirror(strength=0.40, ripple=0.018, shore=0.0) if self.wet else None

    def goes_on_from(self, before: Stage, seconds: float, shot: int, shot_before: int) -> bool:
        """Whether from that second on it shows what another one showed until then: the same place and air, and everybody where they
        were, in a pose that goes on or passes into another."""
        if any(getattr(self.scene, name) != getattr(before.scene, name) for name in SAME):
            return False
        shifts = (self.paths[shot].at(seconds, self.lens), before.paths[shot_before].at(seconds, self.lens))
        if any(abs(a - b) > NEAR for a, b in zip(astuple(shifts[0]), astuple(shifts[1]), strict=True)):
            return False
        now = self._figures_clock(seconds)
        return len(self.actors) == len(before.actors) and all(
            any(actor.goes_on_from(one, now) for one in before.actors) for actor in self.actors
        )

    def frame(self, seconds: float, shot: int = 0) -> Frame:
        """Draw the picture at one moment of the scene as a shot sees it."""
        frame = LateFrame.blank(self.lens.width_px, self.lens.height_px)
        path = self.paths[shot]
        shift = path.at(seconds, self.lens)
        if self.room is not None:
            shift = self.room.inside(self.lens, shift)
        clip_seconds, world, seconds = seconds, self._world_clock(seconds), self._figures_clock(seconds)
        self._behind(frame, shift, world, self._shadows(clip_seconds))
        order = [(item.depth(seconds), item) for item in self.in_sight(path)]
        after = sorted(order, key=lambda pair: -pair[0])
        if self.room is not None:
            after = self._room(frame, shift, seconds, after)
        water = self.place.water
        if water is not None:
            for z, item in after:
                if z >= water.end:
                    item.draw(frame, shift, seconds)
            after = [(z, item) for z, item in after if z < water.end]
            self._water(frame, shift, seconds)
        self._figure_shadows(frame, shift, seconds, path)
        for _, item in after:
            if item.mirror is not None:
                item.mirror(frame, shift, seconds)
        fogs = self._fogs()
        path, share = _in_focus(path, clip_seconds)
        sharp_from = self._sharp_from(path)
        until, beyond = self.place.gleams if self.air.wet else (0.0, 0.0)
        for n, (z, item) in enumerate(after):
            if z <= sharp_from and (n == 0 or after[n - 1][0] > sharp_from):
                self._defocus(frame, path, shift, share)
            if until and z < beyond:
                groundlight.wet(frame, self.lens, shift, self.air.wet, seconds, until, polished=self.polished)
                until = 0.0
            while fogs and z < fogs[0][0]:
                self._fog(frame, shift, seconds, *fogs.pop(0))
            item.draw(frame, shift, seconds)
        for lay in self.front:
            lay(frame, shift, seconds, self._opened(self.paths[shot]))
        self._weather(frame, shift, seconds)
        if roll_of(path.angle):
            rolled(frame, roll_of(path.angle))
        return frame

    def _opened(self, path: Path) -> Opened:
        if path.after is not None:  # a glide goes on with what the one before it showed
            return self._opened(path.after)
        shift = path.at(path.begin, self.lens)
        return shift if self.room is None else self.room.inside(self.lens, shift), self._figures_clock(path.begin)

    def in_sight(self, path: Path) -> list[Item]:
        """What stands there, without what would pass between a near camera and the face that it holds; a room keeps its tables."""
        until, low = path.clears() if self.room is None else (0.0, 0.0)
        return [item for item in self.items if item.tall <= low or item.z >= until] if until else self.items

    def may_go(self, actor: Actor) -> bool:
        """Whether it is cleared out of sight as props are: who passes by where nobody is looked at."""
        return (
            actor.who < 0 and actor.grounded and bool(actor.speed) and all(path.target is None for path in self.paths)
        )

    def _figure_shadows(self, frame: Frame, shift: Shift, seconds: float, path: Path) -> None:
        """What the figures throw on the ground, under everything that stands on it; not on water."""
        if (self.ground is None and self.room is None) or self.poses is None:
            return
        water = self.place.water
        beach = water is not None and water.shore > 0 and not water.course
        until = water.shore if water is not None and beach else self.lens.focal_px
        cleared = path.clears()[0] if self.room is None else 0.0
        for actor in self.actors:
            if actor.z < cleared and self.may_go(actor):
                continue
            actor.cast_shadow(frame, self.lens, shift, self.poses, seconds, until, 1.0 - 0.6 * self.air.dark)

    @property
    def _lightens(self) -> bool:
        """Whether lightning is to be seen: in the sky, or through the windows of a room."""
        inside = self.place.interior
        return self.place.sky in ("open", "above") or (inside is not None and not inside.outside)

    @property
    def _has_sky(self) -> bool:
        return self.place.sky in ("open", "above", "space")

    @property
    def _sky_margins(self) -> tuple[float, float]:
        return (self.sky.width_px - self.lens.width_px) / 2, (self.sky.height_px - self.lens.height_px) / 2

    def sky_offset(self, shift: Shift) -> tuple[float, float]:
        """How far the picture of the sky is moved under this camera, pixels; it never shows its edge, of which the lower one is behind
        the ground."""
        slack_x, slack_y = (margin - 2 for margin in self._sky_margins)
        row = self.lens.height_px if self.ground is None else first_row(self.lens, self.ground, shift)
        drift_x = shift.turn_x_px - self.lens.focal_px * shift.x / 900
        return max(-slack_x, min(slack_x, drift_x)), max(
            row - self.lens.height_px - slack_y, min(slack_y, shift.turn_y_px)
        )

    def _sharp_from(self, path: Path) -> float:
        """The depth of what is in focus at the back; beyond it a near shot is soft."""
        target = path.target
        near = FILLS[path.framing] and not path.alone and target is not None and not target.climbs
        if target is None or not (near or focus.SHALLOW in self.scene.styles):
            return 0.0
        beyond = target.z + target.behind + FOCUS_DEPTH
        # Who is at a window is seen with it, and with the weather behind it.
        return 0.0 if self.room is not None and beyond > self.room.interior.z else beyond

    def _defocus(self, frame: Frame, path: Path, shift: Shift, share: float) -> None:
        assert path.target is not None
        foot = self.lens.horizon_px + shift.turn_y_px
        foot += self.lens.focal_px * (self.lens.eye + shift.y) / max(path.target.z - shift.z, NEAREST)
        soft = focus.SOFTER if focus.SHALLOW in self.scene.styles else focus.SOFT
        focus.defocus(frame, share * soft[path.framing] * self.lens.height_px, foot)

    def _behind(self, frame: Frame, shift: Shift, seconds: float, shadows: float) -> None:
        lens, whole = self.lens, frame
        if self.ground is not None:  # what the ground will hide is not drawn
            row = first_row(lens, self.ground, shift)
            row = max(2, row + row % 2)
            frame = whole.rows(0, row)
        drift_x, drift_y = shift.turn_x_px - lens.focal_px * shift.x / 900, shift.turn_y_px
        margin_x, margin_y = self._sky_margins
        sky_x, sky_y = self.sky_offset(shift)
        place(frame, self.sky, sky_x - margin_x, sky_y - margin_y)
        if self.air.stars > 0.1:
            effects.stars(
                whole, seconds, self.scene.variation % 65521, self.air.stars,
                min(lens.horizon_px * (1.3 if self.place.sky in ("space", "above") else 1.0) + shift.turn_y_px, 1.1 * lens.height_px),
                sky_x, min(drift_y, max(sky_y, 0.0)),
            )  # fmt: skip
        if self.scene.sights and self._has_sky:
            sights.behind_clouds(whole, self.scene, self.air, lens, seconds, drift_x, drift_y)
        for layer, x, y, depth in self.planets:
            scale = depth / max(depth - shift.z, 1.0)
            x_px = lens.width_px / 2 + (x + shift.turn_x_px * 0.5 - lens.focal_px * shift.x / depth) * scale
            place(frame, layer, x_px - layer.width_px * scale / 2, y + drift_y - layer.height_px * scale / 2, scale)
        if self.deck is not None:
            self._deck(frame, self.deck, shift, seconds)
        for cloud in self.clouds:
            self._cloud(frame, cloud, shift, seconds)
        flash = self._flash(seconds)
        if flash > 0.02 and self._lightens:
            lightning.in_the_sky(
                whole, seconds, self.scene.ends_at, self.scene.variation % 65521, lens.horizon_px + drift_y, drift_x, flash
            )  # fmt: skip
        if self.scene.sights and self._has_sky:
            sights.behind_land(whole, self.scene, lens, seconds, drift_x, drift_y)
        for band in self.far:
            self.lay_band(frame, band, shift)
        if self.scene.sights and self._has_sky:
            sights.over_hills(whole, self.scene, self.air, lens, seconds, drift_x, drift_y)
        if self.ground is not None:
            draw_ground(whole, lens, self.ground, shift)
            if self.air.wet and self.place.sky == "open" and not self.place.gleams[0]:
                groundlight.wet(whole, lens, shift, self.air.wet, seconds, polished=self.polished)
            if self.air.pools and self.place.sky == "open":
                groundlight.moonlit(whole, lens, shift, self.air.pools, seconds)
            elif shadows and self.place.sky == "open":
                groundlight.cloud_shadows(whole, lens, shift, shadows, seconds)
        if self.place.sky == "underwater":
            effects.rays(whole, seconds, lens.horizon_px + shift.turn_y_px, 0.35 if self.air.dark > 0.5 else 1.0)

    def _deck(self, frame: Frame, deck: Layer, shift: Shift, seconds: float) -> None:
        lens = self.lens
        speed = 0.022 if self.scene.weather == "storm" else 0.009
        left = -lens.unit * (0.3 + speed * seconds) + shift.turn_x_px - lens.focal_px * shift.x / 900
        above = DECK_ABOVE * lens.horizon_px
        top = min(shift.turn_y_px - above, 0.0)  # never below the upper edge
        draw(frame, deck, affine(deck, lens.height_px, left, top, 1.0), wrap=True)

    def _shadows(self, seconds: float) -> float:
        """How strong the shadows of clouds are: those of a cloudy day, and of any day while it races by."""
        if self.air.dark > 0.5 or self.scene.weather not in ("clear", "cloud"):
            return 0.0
        return 0.7 if self.scene.weather == "cloud" else 0.7 * self._world_clock.races(seconds)

    def _flash(self, seconds: float) -> float:
        """How bright lightning is at a moment, 0..1."""
        scene = self.scene
        return effects.flash(seconds, scene.ends_at, scene.variation % 65521) if scene.weather == "storm" else 0.0

    def _fogs(self) -> list[tuple[float, int]]:
        """Banks of fog from back to front: the depth of each and how thick it is, 256 for opaque."""
        if self.fog is None:
            return []
        thick = self.air.mist * (1.0 if self.scene.weather == "fog" else 0.6)
        stage_z = self.place.stage_z
        return [(depth, round(share * thick)) for depth, share in ((24.0, 200), (11.0, 165), (stage_z + 2.2, 135))]

    def _cloud(self, frame: Frame, cloud: Cloud, shift: Shift, seconds: float) -> None:
        place(frame, cloud.layer, *self._cloud_at(cloud, shift, seconds))

    def _cloud_at(self, cloud: Cloud, shift: Shift, seconds: float) -> tuple[float, float, float]:
        """Left, top and scale of a cloud."""
        width = self.lens.width_px + cloud.layer.width_px * 1.2
        x = cloud.x + cloud.speed * seconds + shift.turn_x_px - self.lens.focal_px * shift.x / cloud.depth
        x = x % width - cloud.layer.width_px * 1.1
        y = cloud.y + shift.turn_y_px + self.lens.focal_px * shift.y / cloud.depth
        scale = cloud.depth / max(cloud.depth - shift.z, 0.5)
        return x, y, scale

    def covers(self, cloud: Cloud, moon: Moon) -> bool:
        """Whether a cloud stands before the moon for long: other weather brings others, and the moon stays."""
        for seconds in COVERED_AT:
            left, top, scale = self._cloud_at(cloud, Shift(), seconds)
            right, bottom = left + cloud.layer.width_px * scale, top + cloud.layer.height_px * scale
            if (
                left < moon.x + moon.radius
                and moon.x - moon.radius < right
                and top < moon.y + moon.radius
                and moon.y - moon.radius < bottom
            ):
                return True
        return False

    def lay_band(self, frame: Frame, band: Band, shift: Shift) -> None:
        """Draw a band of land or a slab of props as the camera sees it."""
        left, top, scale = self.band_at(band, shift)
        draw(frame, band.layer, affine(band.layer, self.lens.height_px, left, top, scale), wrap=True)

    def band_at(self, band: Band, shift: Shift) -> tuple[float, float, float]:
        """Left, top and scale of it."""
        lens, layer = self.lens, band.layer
        scale = band.z / max(band.z - shift.z, NEAREST)
        top = lens.horizon_px + (band.top_px - lens.horizon_px) * scale
        top += lens.focal_px * shift.y / max(band.z - shift.z, NEAREST) + shift.turn_y_px
        middle = lens.width_px / 2
        left = middle + (shift.turn_x_px - lens.focal_px * shift.x / band.z) * scale
        return left - layer.width_px / 2 * scale, top, scale

    def _room(
        self, frame: Frame, shift: Shift, seconds: float, items: list[tuple[float, Item]]
    ) -> list[tuple[float, Item]]:
        """What is seen through the windows, then walls and floor; returns what stands inside."""
        assert self.room is not None
        wall_z = self.room.interior.z
        for z, item in items:
            if z > wall_z:
                item.draw(frame, shift, seconds)
        seed = self.scene.variation % 65521
        if self.scene.weather in ("rain", "storm"):
            strength = 1.0 if self.scene.weather == "rain" else 1.7
            effects.rain(frame, seconds, strength, seed)
            if not self.room.interior.outside:
                rain_on_panes(frame, self.lens, shift, self.room.holes, wall_z, seconds, strength, seed)
        elif self.scene.weather == "snow":
            effects.snow(frame, seconds, seed)
        self.room.draw(frame, self.lens, shift)
        return [(z, item) for z, item in items if z <= wall_z]

    def _water(self, frame: Frame, shift: Shift, seconds: float) -> None:
        water, air = self.place.water, self.air
        assert water is not None
        light = [k * 0.52 + s * 0.55 for k, s in zip(air.light.key, air.light.sky, strict=True)]
        tint = tuple(min(1.1, value * 1.2) for value in light)
        sun_x = self.lens.width_px / 2 + (air.sun[0] * self.lens.unit if air.sun else 0.0) + shift.turn_x_px
        glitter = air.glow_strength if air.sun else 0.0
        misty = {"fog": 0.75, "snow": 0.35, "rain": 0.30, "storm": 0.35}.get(self.scene.weather, 0.0)
        misty = max(misty, 0.22 if self.air.dark else 0.0)
        lit = [max(part, 0.08) for part in tint]
        hazes = [h / part for h, part in zip(self.air.haze, lit, strict=True)]
        far = _mixed(water.far, (hazes[0], hazes[1], hazes[2]), misty)
        near = _mixed(water.near, far, misty * 0.6)
        mirror = water.mirror if self.scene.time == "day" else max(water.mirror, 0.62)
        water = replace(water, waves=water.waves * self._rough, swell=self.swell, far=far, near=near, mirror=mirror)
        if water.swell:
            draw_sea(
                frame, self.lens, water, shift, seconds, (tint[0], tint[1], tint[2]), air.haze, sun_x, glitter
            )  # fmt: skip
            return
        draw_water(
            frame, self.lens, water, shift, seconds,
            (tint[0], tint[1], tint[2]), sun_x, glitter, GLEAM if air.dark > 0.5 else 0.0,
        )  # fmt: skip

    def _fog(self, frame: Frame, shift: Shift, seconds: float, depth: float, strength: int) -> None:
        """One bank: nearer ones lie lower and drift faster."""
        assert self.fog is not None
        lens = self.lens
        left = -(seconds * (0.010 + 0.10 / depth) + 7.7 / depth) * lens.unit
        left += shift.turn_x_px - lens.focal_px * shift.x / depth
        down = lens.focal_px * lens.eye / depth - 0.16 * lens.unit
        draw(
            frame,
            self.fog,
            affine(self.fog, lens.height_px, left, shift.turn_y_px + down, 1.0),
            wrap=True,
            strength=strength,
        )

    def _weather(self, frame: Frame, shift: Shift, seconds: float) -> None:
        scene, seed = self.scene, self.scene.variation % 65521
        outside = self.place.sky in ("open", "above")
        if outside and scene.weather in ("rain", "storm"):
            strength = 1.0 if scene.weather == "rain" else 1.7
            if self.place.sky == "open":
                top = self.lens.horizon_px + 0.12 * self.lens.height_px + shift.turn_y_px
                effects.splashes(frame, seconds, top, strength, seed)
            effects.rain(frame, seconds, strength, seed)
            if scene.weather == "storm" and self._flash(seconds) > 0.02:
                lightning.on_the_ground(frame, self.lens.horizon_px + shift.turn_y_px, self._flash(seconds))
        elif outside and scene.weather == "snow":
            effects.snow(frame, seconds, seed)
        elif outside and scene.weather == "fog" and self.fog is not None:
            self._fog(frame, shift, seconds * 1.7 + 40, 3.4, 50)
        if self.place.sky == "indoors":
            effects.dust(frame, seconds, seed)
        elif self.place.sky == "underwater":
            effects.bubbles(frame, seconds, seed)
        elif outside and scene.weather == "clear" and self.air.dark > 0.5 and self.place.name in FIREFLIES:
            effects.motes(frame, seconds, seed)
        if outside and scene.sights:
            sights.in_the_air(frame, scene, self.air, self.lens, seconds, shift.turn_y_px)
        if scene.sights and self.place.sky != "space":
            sights.around(frame, scene, self.air, self.lens, seconds)
        effects.lens(frame)


def _mixed(first: RGB, second: RGB, share: float) -> RGB:
    red, green, blue = (a + (b - a) * share for a, b in zip(first, second, strict=True))
    return red, green, blue


FIREFLIES = (
    "meadow", "forest", "lake", "village", "jungle", "bamboo", "forest road", "river", "marsh", "lily pond", "garden", "park", "farm",
)  # fmt: skip


def _in_focus(path: Path, seconds: float) -> tuple[Path, float]:
    """Whose focus counts at a moment, and how much: one that glides from near to far takes the other's along."""
    share = path.settled(seconds)
    if path.after is None or share >= 1 or FILLS[path.framing]:
        return path, share
    return path.after, 1 - share
