"""Rows of the props of built places; what models them is in the files named here. Only rows."""

from __future__ import annotations

from collections.abc import Mapping

from . import (
    airport,
    canal,
    colossi,
    deck,
    fairground,
    homes,
    landmarks,
    monuments,
    roofs,
    street,
    tunnels,
    vehicles,
    waterside,
    works,
)
from .model import Prop

FRONT = {"turn": 0.0, "tilt": 0.05}
"""Seen straight from the front, as what lines a street."""


def _front(**row: object) -> Prop:
    return Prop(**{"turn": 0.0, "tilt": 0.05, **row})  # type: ignore[arg-type]


STREET: Mapping[str, Prop] = {
    "shop": _front(model=street.shop, radius=0.32, crown=0.9),
    "block": _front(model=street.block, radius=0.3, crown=0.9),
    "corner_block": Prop(model=street.block, radius=0.3, crown=0.9, turn=0.55, tilt=0.04),
    "corner_shop": Prop(model=street.shop, radius=0.32, crown=0.9, turn=0.6, tilt=0.04),
    "brick_side": Prop(model=street.brick_side, radius=0.26, crown=0.9, turn=0.95, tilt=0.06),
    "phone_box": Prop(model=street.phone_box, radius=0.2, crown=0.9, turn=0.5, tilt=0.08),
    "street_lamp": Prop(model=street.street_lamp, radius=0.04, crown=0.7, turn=0.1),
    "traffic_light": Prop(model=street.traffic_light, radius=0.05, turn=0.35, tilt=0.06),
    "walk_sign": _front(model=street.walk_sign, radius=0.06),
    "park_bench": Prop(model=street.bench, radius=0.7, crown=0.3, turn=0.25, tilt=0.2),
    "hydrant": Prop(model=street.hydrant, radius=0.34, crown=0.5, tilt=0.2),
    "dumpster": Prop(model=street.dumpster, radius=0.75, crown=0.4, turn=0.4, tilt=0.2),
    "stall": Prop(model=street.stall, radius=0.6, crown=0.6, turn=0.15, tilt=0.14),
    "parasol_table": Prop(model=street.parasol_table, radius=0.28, crown=0.9, turn=0.2, tilt=0.16),
    "string_lights": Prop(model=street.string_lights, radius=0.05, crown=0.4, turn=0.0, tilt=0.02, tall=2.6),
    "hung_lights": Prop(model=street.hung_lights, turn=0.0, tilt=0.0, afoot=False),
    "lantern_cord": Prop(model=street.lantern_cord, radius=0.05, crown=0.4, turn=0.0, tilt=0.02, tall=3.0),
    "hung_lanterns": Prop(model=street.hung_lanterns, turn=0.0, tilt=0.0, afoot=False),
    "water_tank": Prop(model=street.water_tank, radius=0.28, crown=0.7),
    "parapet": _front(model=roofs.parapet, radius=0.8, crown=0.4, tilt=0.12),
    "roof_ridge": _front(model=roofs.roof_ridge, radius=0.9, crown=0.2, tilt=0.12),
    "brick_chimney": Prop(model=roofs.chimney, radius=0.25, crown=0.7, turn=0.35, tilt=0.1),
    "weathercock": Prop(model=roofs.weathercock, radius=0.04, crown=0.7, turn=0.1, tilt=0.05),
    "roof_vent": Prop(model=street.roof_vent, radius=0.6, crown=0.4, turn=0.35, tilt=0.2),
    "neon_sign": Prop(model=street.neon_sign, turn=0.1, tilt=0.0, afoot=False),
    "billboard": Prop(model=street.billboard, turn=0.28, tilt=-0.03, afoot=False),
    "wave_screen": Prop(model=street.wave_screen, turn=0.28, tilt=-0.03, afoot=False),
    "hover_lamp": Prop(model=street.hover_lamp, radius=0.04, crown=0.8, turn=0.05, tilt=0.03),
    "paper_lantern": _front(model=street.paper_lantern, afoot=False),
    "bunting": _front(model=street.bunting, afoot=False, poses=8, seconds=1.6),
}

VEHICLES: Mapping[str, Prop] = {
    **{
        name: Prop(model=model, radius=0.75, crown=0.3, turn=-0.12, tilt=0.14)
        for name, model in (
            ("sedan", vehicles.sedan), ("taxi", vehicles.taxi), ("van", vehicles.van), ("bus", vehicles.bus),
            ("lorry", vehicles.lorry), ("racer", vehicles.racer), ("black_cab", vehicles.black_cab),
            ("double_decker", vehicles.double_decker),
        )
    },
    "hover": Prop(model=vehicles.hover, turn=-0.25, tilt=-0.05, afoot=False),
    "hover_tail": Prop(model=vehicles.hover_tail, turn=0.0, tilt=-0.05, afoot=False),
    "car_front": Prop(model=vehicles.car_front, radius=0.5, turn=0.0, tilt=0.16),
    "car_back": Prop(model=vehicles.car_back, radius=0.5, turn=0.0, tilt=0.16),
    "parked": Prop(model=vehicles.sedan, radius=0.7, crown=0.3, turn=0.75, tilt=0.16),
    "train": _front(model=vehicles.train, radius=0.5, crown=0.4, tilt=0.06),
    "engine_front": Prop(model=vehicles.engine_front, radius=0.4, turn=0.0, tilt=0.06),
    "moored_boat": Prop(model=vehicles.boat, turn=0.2, tilt=0.1, afoot=False, poses=6, seconds=3.6),
}  # fmt: skip

LANDMARKS: Mapping[str, Prop] = {
    "castle": Prop(model=landmarks.castle, radius=0.62, crown=0.8, turn=0.3, tilt=0.12, sinks=0.01),
    "palace": _front(model=landmarks.palace, radius=0.8, crown=0.6, tilt=0.08),
    "pagoda": Prop(model=landmarks.pagoda, radius=0.4, crown=0.7, turn=0.35, tilt=0.06),
    "torii": Prop(model=landmarks.torii, radius=0.3, crown=0.8, turn=0.1, tilt=0.04),
    "pyramid": Prop(model=landmarks.pyramid, radius=0.95, crown=0.3, turn=0.62, tilt=0.05, sinks=0.01),
    "sphinx": Prop(model=landmarks.sphinx, radius=0.7, crown=0.4, turn=0.4, tilt=0.1, sinks=0.03),
    "cathedral": Prop(model=landmarks.cathedral, radius=0.4, crown=0.7, turn=0.25, tilt=0.05),
    "stone_tower": Prop(model=landmarks.stone_tower, radius=0.17, crown=0.9, turn=0.2, tilt=0.04),
    "iron_tower": Prop(model=landmarks.iron_tower, radius=0.24, crown=0.3, turn=0.3, tilt=0.03),
    "triumph_arch": Prop(model=landmarks.triumph_arch, radius=0.5, crown=0.8, turn=0.3, tilt=0.05),
    "glass_tower": Prop(model=landmarks.glass_tower, radius=0.24, crown=0.4, turn=0.12, tilt=0.02),
    "flagpole": Prop(model=landmarks.flagpole, radius=0.04, turn=0.0, tilt=0.04, poses=10, seconds=1.1),
    "statue": Prop(model=landmarks.statue, radius=0.22, crown=0.5, turn=0.3, tilt=0.08),
}

MONUMENTS: Mapping[str, Prop] = {
    "liberty": Prop(model=colossi.liberty, radius=0.28, crown=0.4, turn=0.22, tilt=0.04),
    "redeemer": Prop(model=colossi.redeemer, radius=0.14, crown=1.4, turn=0.15, tilt=0.02),
    "stone_circle": Prop(model=colossi.stone_circle, radius=0.95, crown=0.9, turn=0.2, tilt=0.16, sinks=0.01),
    "wall_over_hills": _front(model=colossi.wall_over_hills, radius=2.4, crown=0.3, sinks=0.03),
    "wall_parapet": _front(model=colossi.wall_parapet, radius=0.9, crown=0.9),
    "greek_column": Prop(model=colossi.greek_column, radius=0.2, crown=0.9, turn=0.3, tilt=0.1),
    "taj": _front(model=monuments.taj, radius=0.95, crown=0.6, tilt=0.06),
    "big_ben": Prop(model=monuments.big_ben, radius=0.9, crown=0.4, turn=0.12, tilt=0.02),
    "colosseum": _front(model=monuments.colosseum, radius=0.95, crown=0.9, tilt=0.10),
    "opera_house": Prop(model=monuments.opera_house, radius=1.0, crown=0.5, turn=0.16, tilt=0.06, afoot=False),
    "harbour_bridge": Prop(model=monuments.harbour_bridge, turn=0.25, tilt=0.03, afoot=False),
    "gate_tower": _front(model=monuments.gate_tower, radius=0.1, crown=0.9),
    "red_railing": _front(model=monuments.red_railing, radius=0.9, crown=0.8),
    "pisa": Prop(model=monuments.pisa, radius=0.17, crown=0.9, turn=0.0, tilt=0.04),
    "onion_church": Prop(model=monuments.onion_church, radius=0.5, crown=0.7, turn=0.15, tilt=0.06),
    "greek_temple": Prop(model=monuments.greek_temple, radius=1.0, crown=0.8, turn=0.25, tilt=0.08, sinks=0.01),
}

HOMES: Mapping[str, Prop] = {
    "house": Prop(model=homes.house, radius=0.62, crown=0.6, turn=0.25, tilt=0.1, sinks=0.01),
    "mansion": _front(model=homes.mansion, radius=0.8, crown=0.6, tilt=0.08),
    "red_barn": Prop(model=homes.barn, radius=0.48, crown=0.7, turn=0.45, tilt=0.1, sinks=0.01),
    "silo": Prop(model=homes.silo, radius=0.18, crown=0.9, sinks=0.01),
    "hay_roll": Prop(model=homes.hay_bale, radius=0.45, crown=0.5, turn=0.5, tilt=0.15, sinks=0.03),
    "tractor": Prop(model=homes.tractor, radius=0.6, crown=0.5, turn=0.4, tilt=0.14),
    "mill": Prop(model=homes.mill, radius=0.26, crown=0.8, turn=0.0, tilt=0.06, sinks=0.01),
    "mill_sails": Prop(model=homes.mill_sails, turn=0.0, tilt=0.0, afoot=False, poses=20, seconds=2.4),
    "tulip": Prop(model=homes.tulip, radius=0.12, crown=0.6, sway=0.03),
    "fountain_basin": Prop(model=homes.basin, radius=0.86, crown=0.3, turn=0.0, tilt=0.24),
    "jets": Prop(model=homes.jets, turn=0.0, tilt=0.24, afoot=False, poses=8, seconds=0.42),
    "hall": _front(model=homes.hall, radius=0.8, crown=0.6, tilt=0.08),
    "arcade": _front(model=homes.arcade, radius=0.5, crown=0.9, tilt=0.06),
    "well": Prop(model=homes.well, radius=0.36, crown=0.8, turn=0.4, tilt=0.16),
    "slide": Prop(model=homes.slide, radius=0.5, crown=0.6, turn=0.3, tilt=0.14),
    "swing": Prop(model=homes.swing, radius=0.5, crown=0.5, turn=0.3, tilt=0.12, poses=14, seconds=2.4),
    "spring_horse": Prop(model=homes.spring_horse, radius=0.3, turn=0.3, tilt=0.14, poses=8, seconds=1.5),
    "potted_tree": Prop(model=homes.cypress, radius=0.12, crown=0.9, sway=0.008),
    "hedge_row": _front(model=homes.hedge, radius=0.9, crown=0.4, tilt=0.12),
    "cherry_tree": Prop(model=homes.cherry_tree, radius=0.12, crown=1.6, sway=0.014),
    "lantern": Prop(model=homes.lantern, radius=0.2, crown=0.7),
    "arcade_side": Prop(model=homes.arcade, radius=0.5, crown=0.9, turn=0.8, tilt=0.06),
    "sandbox": Prop(model=homes.sandbox, radius=0.8, crown=0.2, turn=0.2, tilt=0.25),
}

WORKS: Mapping[str, Prop] = {
    "tower_crane": Prop(model=works.tower_crane, radius=0.1, crown=0.3, turn=0.15, tilt=0.03, poses=12, seconds=6.0),
    "launch_tower": Prop(model=works.launch_tower, radius=0.14, crown=0.3, turn=0.0, tilt=0.03),
    "girders": Prop(model=works.girders, radius=0.5, crown=0.8, turn=0.25, tilt=0.06),
    "digger": Prop(model=works.digger, radius=0.5, crown=0.5, turn=0.2, tilt=0.14, poses=8, seconds=3.0),
    "cone_marker": Prop(model=works.cone_marker, radius=0.34, crown=0.3, tilt=0.2),
    "barrier": Prop(model=works.barrier, radius=0.5, crown=0.6, turn=0.15, tilt=0.1),
    "bricks": Prop(model=works.bricks, radius=0.75, crown=0.4, turn=0.3, tilt=0.18),
    "chimney": Prop(model=works.chimney, radius=0.1, crown=0.7, tilt=0.03, sinks=0.01),
    "smoke": Prop(model=works.smoke, turn=0.0, tilt=0.0, afoot=False, poses=12, seconds=0.9),
    "steam": Prop(model=works.steam, turn=0.0, tilt=0.0, afoot=False, poses=12, seconds=0.8),
    "factory": Prop(model=works.factory, radius=0.8, crown=0.7, turn=0.22, tilt=0.08),
    "tanks": Prop(model=works.tanks, radius=0.55, crown=0.8, turn=0.0, tilt=0.12),
    "canopy": Prop(model=works.canopy, radius=0.7, crown=0.9, turn=0.22, tilt=0.04),
    "pump": Prop(model=works.pump, radius=0.3, crown=0.7, turn=0.25, tilt=0.1),
    "price_sign": Prop(model=works.price_sign, radius=0.14, crown=0.9, turn=0.2, tilt=0.04),
    "kiosk": _front(model=works.kiosk, radius=0.7, crown=0.7, tilt=0.08),
    "scrap": Prop(model=works.scrap, radius=0.95, crown=0.5, turn=0.1, tilt=0.14),
    "claw": Prop(model=works.claw, radius=0.2, crown=0.4, turn=0.1, tilt=0.06, poses=12, seconds=3.6),
    "fence_panel": _front(model=works.fence_panel, radius=0.9, crown=0.4),
    "guard_rail": _front(model=works.guard_rail, radius=0.7, crown=0.3),
    "road_sign": _front(model=works.road_sign, radius=0.3, crown=1.4, tilt=0.0),
    "parking_sign": Prop(model=works.parking_sign, radius=0.06, crown=1.6, turn=0.2, tilt=0.05),
    "ticket_gate": Prop(model=works.ticket_gate, radius=0.4, crown=0.5, turn=0.2, tilt=0.12),
}

WATERSIDE: Mapping[str, Prop] = {
    "terminal": _front(model=airport.terminal, radius=2.4, crown=1.0),
    "control_tower": Prop(model=airport.control_tower, radius=0.10, crown=1.6, turn=0.2, tilt=0.05),
    "airliner": Prop(model=airport.airliner, radius=0.5, crown=0.5, turn=0.25, tilt=0.10),
    "lighthouse": Prop(model=waterside.lighthouse, radius=0.3, crown=0.4, turn=0.2, tilt=0.05, sinks=0.02),
    "quay_crane": Prop(model=waterside.quay_crane, radius=0.25, crown=0.5, turn=0.2, tilt=0.05, poses=10, seconds=5.0),
    "containers": Prop(model=waterside.containers, radius=0.9, crown=0.6, turn=0.22, tilt=0.1),
    "bollard": Prop(model=waterside.bollard, radius=0.36, crown=0.6, turn=0.3, tilt=0.2),
    "crates": Prop(model=waterside.crates, radius=0.65, crown=0.5, turn=0.3, tilt=0.18),
    "life_ring": _front(model=waterside.life_ring, radius=0.12, crown=1.2),
    "palazzo": _front(model=canal.palazzo, radius=0.5, crown=0.9, tilt=0.03),
    "mooring_pole": Prop(model=canal.mooring_pole, afoot=False, turn=0.0, tilt=0.06),
    "arch_bridge": _front(model=waterside.arch_bridge, afoot=False, tilt=0.1),
    "viaduct": _front(model=waterside.viaduct, afoot=False, tilt=0.1),
    "hanging_bridge": Prop(model=waterside.hanging_bridge, afoot=False, turn=0.12, tilt=0.04),
    "railing": _front(model=waterside.railing, radius=0.5, crown=0.3, tilt=0.05),
    "tunnel_back": Prop(model=tunnels.tunnel_back, radius=1.6, crown=0.6, turn=0.64, tilt=0.06),
    "tunnel_front": Prop(model=tunnels.tunnel_front, afoot=False, turn=0.64, tilt=0.06),
    "ship_rail": _front(model=deck.ship_rail, radius=0.5, crown=0.3, tilt=0.05),
    "ship_mast": _front(model=deck.ship_mast, radius=0.09, crown=0.4, tilt=0.02),
    "ship_wheel": Prop(model=deck.ship_wheel, radius=0.3, crown=0.5, turn=0.35, tilt=0.08),
    "platform_roof": Prop(model=waterside.platform_roof, radius=0.5, crown=1.0, turn=0.1, tilt=-0.02),
    "station_clock": Prop(
        model=waterside.station_clock, radius=0.06, crown=1.3, turn=0.15, tilt=0.04, poses=24, seconds=8.0
    ),
    "name_board": _front(model=waterside.name_board, radius=0.3, crown=0.9),
    "signal": Prop(model=waterside.signal, radius=0.05, turn=0.2, tilt=0.04),
    "mast": Prop(model=waterside.mast, radius=0.04, turn=0.1, tilt=0.03),
}

FAIRGROUND: Mapping[str, Prop] = {
    "wheel_legs": _front(model=fairground.wheel_legs, radius=0.34, crown=0.9, tilt=0.04),
    "wheel": Prop(model=fairground.wheel, turn=0.22, tilt=0.0, afoot=False, poses=28, seconds=2.4),
    "carousel_base": _front(model=fairground.carousel_base, radius=0.66, crown=0.9, tilt=0.16),
    "carousel_horses": _front(model=fairground.carousel_horses, tilt=0.16, afoot=False, poses=12, seconds=1.1),
    "carousel_roof": _front(model=fairground.carousel_roof, tilt=0.16, afoot=False),
    "coaster_train": Prop(model=fairground.coaster_train, turn=0.16, tilt=0.05, afoot=False, poses=90, seconds=6.0),
    "coaster": Prop(model=fairground.coaster, radius=0.7, crown=0.3, turn=0.16, tilt=0.05),
    "big_top": Prop(model=fairground.tent, radius=0.5, crown=0.6, turn=0.1, tilt=0.08),
    "booth": Prop(model=fairground.booth, radius=0.42, crown=0.8, turn=0.2, tilt=0.08),
    "balloons": Prop(model=fairground.balloons, radius=0.1, crown=2.0, tilt=0.05, poses=10, seconds=2.4),
    "crowd_stand": _front(model=fairground.grandstand, radius=0.9, crown=0.6, tilt=0.1, poses=2, seconds=0.9),
    "flood_light": Prop(model=fairground.flood_light, radius=0.04, crown=1.4, turn=0.2, tilt=0.02),
    "score_board": Prop(model=fairground.score_board, radius=0.5, crown=1.0, turn=0.1, tilt=0.02),
    "screen": _front(model=fairground.bases, radius=0.6, crown=0.3),
    "hurdle": Prop(model=fairground.hurdle, radius=0.45, crown=0.4, turn=0.3, tilt=0.14),
    "finish_gate": _front(model=fairground.finish_gate, radius=0.3, crown=1.4, tilt=0.0),
    "tyre_wall": Prop(model=fairground.tyre_wall, radius=0.8, crown=0.3, turn=0.1, tilt=0.16),
}

BUILT: Mapping[str, Prop] = {
    **STREET,
    **VEHICLES,
    **LANDMARKS,
    **MONUMENTS,
    **HOMES,
    **WORKS,
    **WATERSIDE,
    **FAIRGROUND,
}
