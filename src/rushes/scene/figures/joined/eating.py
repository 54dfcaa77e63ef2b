"""Somebody who eats or drinks what is named: "girl eating banana", two of the cast joined.

What is eaten by hand is before the mouth, in both hands, and comes to it; what lies on a plate or in a bowl stands on the table, and is
eaten with a spoon or with chopsticks; what is drunk is in one hand. Must not: model anything itself; how one eats is in `acts/home.py`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from ...clay import LEVEL, Clay, Frame, reach
from ...clay.joining import join
from ...clay.space import vec, yaw
from ...composed import DINES, DYED, EATING
from ..acts.home import MEAL_AT, TABLE_AT
from ..human.body import HUMAN
from ..human.shape import individual
from ..species import REST, Archetype, Palette, Pose, Species
from ..thing.parts import Thing

IN_HAND, ON_TABLE, IN_GLASS = 0.32, 0.30, 0.26
"""How large what is eaten or drunk is drawn, of a person's height: a grape would vanish."""
SERVED = (
    "soup", "spaghetti", "noodles", "salad", "ricebowl", "cereal", "yogurt", "pudding", "jelly", "friedegg", "omelette", "meatballs", "fishandchips",
    "salmonfillet", "quiche", "tiramisu", "curry", "stew", "ramen", "steak", "fries", "dumplings", "pancakes", "sushi", "cake", "whippedcream", "pasta", "roast",
)  # fmt: skip
"""What is eaten from a plate or a bowl."""
WITH_CHOPSTICKS = ("noodles", "ricebowl", "sushi", "dumplings", "ramen")
DRUNK = (
    "glass",
    "soda",
    "cup",
    "mug",
    "bottle",
    "can",
    "wineglass",
    "teacup",
    "beer",
    "cocktail",
    "smoothie",
    "milkshake",
    "coconut",
)
FACED = 0.7
"""Radians that a meal is turned to the camera, which sees who eats from aside."""
IS_EATEN = 0.45
"""Figures are eaten that are lower than this, of a person's height."""


@dataclass(frozen=True, kw_only=True)
class Eating:
    rider: Species
    """Who eats; called so as on a mount, for it is whose looks differ."""
    meal: Species
    dyed: bool
    """Whether the colour that is asked for is the meal's."""


def act_for(meal: str) -> str:
    """What is done with it."""
    if meal in DRUNK:
        return "drink_held"
    if meal in SERVED:
        return "eat_with_chopsticks" if meal in WITH_CHOPSTICKS else "eat_served"
    return "eat_from_hand"


def build(clay: Clay, shape: Eating, palette: Palette, pose: Pose) -> None:
    still = pose.action == REST
    act = act_for(shape.meal.name)
    own = shape.rider.model(
        replace(pose, action=REST if still else act, of=act if still else ""), None if shape.dyed else palette.asked
    )
    join(clay, own, Frame(yaw(0.0), vec(0.0, 0.0)), 1.0, "eats", group=0)
    meal = shape.meal.model(Pose(action=REST, phase=0.0), palette.asked if shape.dyed else None)
    left, low, right, high = reach(meal, LEVEL)
    wide, tall = right - left, high - low
    if act == "drink_held":
        hand = own.marks["hand0"].point
        size = IN_GLASS / max(wide, tall)
        at = hand + vec(0.05, -0.45 * tall * size)
    elif act == "eat_from_hand":
        hands = 0.5 * (own.marks["hand0"].point + own.marks["hand1"].point)
        size = IN_HAND / max(wide, tall)
        at = hands + vec(MEAL_AT[0], MEAL_AT[1] - 0.5 * (low + high) * size)
    else:
        size = ON_TABLE / max(wide, tall)
        at = vec(TABLE_AT[0], TABLE_AT[1] - low * size)
    join(clay, meal, Frame(yaw(FACED), at), size, "meal", group=400)


def eating(name: str, cast: Mapping[str, Species]) -> Species | None:
    """The figure "PERSON eating FOOD", or "eating dyed FOOD" where a colour is the food's; None of what nobody eats so."""
    person, _, meal = name.partition(EATING)
    dyed, meal = meal.startswith(DYED), meal.removeprefix(DYED)
    if person not in cast or meal not in cast:
        return None
    somebody, food = cast[person], cast[meal]
    if somebody.archetype is not HUMAN or not isinstance(food.shape, Thing) or food.height > IS_EATEN:
        return None
    whose = food if dyed else somebody
    archetype = Archetype(
        build=build, actions={DINES: HUMAN.actions[act_for(meal)]}, turn=HUMAN.turn,
        dress=None if dyed else lambda shape, palette, seed: individual(shape.rider.shape, palette, seed)[1],
    )  # fmt: skip
    return replace(
        somebody, name=name, archetype=archetype, shape=Eating(rider=somebody, meal=food, dyed=dyed),
        palette=whose.palette, main=whose.main, paces={},
    )  # fmt: skip
