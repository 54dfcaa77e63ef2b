"""Who performs what: subjects of a scene become figures with actions, and what belongs together becomes one figure.

A rider and the mount are one figure ("knight riding dragon"), who drives brings the car along, and an animal that does
what only people can stands up for it ("upright panda"). Must not: places, drawing.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from ...composed import (
    DRAWING,
    DYED,
    FEEDING,
    HOLDING_UP,
    HUGGING,
    IN_WHEEL,
    PULLING,
    READING,
    RIDING,
    TWO,
    UPRIGHT,
    WASHING,
    WEARING,
    WITH,
)
from ...model import Subject
from ...words.people import is_human, is_person
from ..subjects.able import ONLY_THINGS
from .astride import PERSON, WALKING, person_of, rider_of_stone, riding
from .casting import is_variant, own_names
from .furniture import at_furniture
from .manned import at_the_wheel, with_riders
from .meals import PAWED, TRUNKS, at_meals, nibble, served
from .part import Part, one_with
from .together import bring_along, pair_up
from .vessels import by_gondola, caged, contained, hatch, in_a_bowl, on_a_plate

AWAY = ("take_off", "land", "rise", "bounce", "roll", "spin", "grow", "sink", "park", *ONLY_THINGS)
"""What moves somebody as a whole, or what only things do."""
LADDER = "ladder"
HORSE = "horse"
MOUNTS = (HORSE, "donkey", "unicorn", "camel", "elephant", "zebra", "llama", "dragon")
"""Whom people ride without a word of it."""
APART = ("left_of", "right_of", "beside", "behind", "in_front_of", "above", "under")
"""Where an animal stands that does not pull."""
CARTS = {
    "carriage": "carriage",
    "wagon": "wagon",
    "cart": "cart",
    "sled": "sleigh",
    "plough": "plough",
    "chariot": "chariot",
}
"""What animals pull."""
SANTA, REINDEER = "santa", "deer"
"""Whose sleigh is drawn by whom, where no animal is named."""
DRAWN = {"carriage": HORSE, "wagon": HORSE, "cart": "donkey", "plough": "cow"}
"""What goes before one, where no animal is named."""
COACHMEN = {"carriage": "man_suit", "wagon": "cowboy", "plough": "farmer"}
"""Who drives one, where nobody is named."""
OUTRIDERS = ("", "ride", "drive", "sit", "hold")
"""What is said of people who sit on it."""
GAITS = ("walk", "run", "idle")
TOSSING = ("throw", "fly", "drive", "hold", "play")
"""What is said of who lets a paper plane fly."""
ON_FOUR = (
    "", "walk", "run", "jump", "fly", "swim", "play", "fall", "stand", "sail", "float", "drink", "crawl", "lie_down",
    "wag", "spread", "swing_by", "spray", "hang", "slide", "melt", "open", "bloom", *AWAY,
)  # fmt: skip
"""What animals do in their own way, whether or not their figure can."""
ON_THE_MOVE = (
    "ride", "drive", "sleep", "eat", "fall", "chase", "skate", "ski", "surf", "climb", "hold", "dance", "jog", "march",
    "hike", "ice_skate", "ice_hockey", "climb_stairs", "descend_stairs", "roller_skate", "skateboard", "snowboard", "canoe", "sled", "lead_horse", "walk_dog", "skydive", "rear", "fly_kite", *AWAY,
)  # fmt: skip
ARE_HUGGED = ("", "hug", "stand", "sit")
"""What is said of who is hugged."""
SEIZING = {"hold", "chase", "ride", "on", "meet"}
"""What is said of an octopus that has a ship in its arms."""
HANDLING = {"feed": FEEDING, "wash_animal": WASHING}
"""What somebody does to an animal, as one figure with it."""
ARE_FED = ("", "eat", "feed", "stand", "sit", "idle", "walk")
"""What is said of who is fed."""
UMBRELLA = "umbrella"
UNDER_UMBRELLAS = {"hold_umbrella": "idle", "open_umbrella": "idle", "walk_umbrella": "walk"}
"""What an animal does that people would do with an umbrella in hand."""
PAIRED = (
    "hug",
    "kiss",
    "wrestle",
    "shake_hands",
    "high_five",
    "rock_paper_scissors",
    "sword_fight",
    "play_chess",
    "share_umbrella",
    "stroll_umbrella",
)
PARTNERS = {PERSON: "woman"}
"""Whom one of two is of whom no more is said than that they are people."""
PEOPLES_WORD = {"music": "play_guitar", "groom": "comb_hair", "work": "dig", "ride": "sit_floor", "hold": "hold_gift"}
"""What a word that says little looks like in a person."""
ON_FOUR_WORD = {
    "stretch_leg": "stretch", "lie": "lie_down", "shower": "swim", "take_bath": "swim", "frisbee": "jump", "baseball": "jump", "throw": "jump",
    "fight_fire": "roar", "rock_climb": "climb", "pick_fruit": "rear", "cry": "howl", "laugh": "roar", "bow": "stretch", "feed": "eat",
    "climb_stairs": "walk", "descend_stairs": "walk", "wake_up": "rouse", "jump_puddle": "jump", "turn_around": "stand", "look_back": "stand", "look_camera": "stand",
    "look_around": "stand", "look_down": "stand", "turn_away": "stand",
    "wink": "wink", "tilt_head": "tilt_head", "sneeze": "sneeze", "cough": "sneeze", "groom": "lick", "wash_face": "lick", "blink": "stand", "yawn": "roar", "fall_over": "roll", "shiver": "stand",
}  # fmt: skip
"""What an animal does for a word that is said of people; whatever else only people do, it stands up for."""


PEOPLES_WAY = {
    "spray": "spray_water",
    "pat": "wave",
    "scratch": "scratch_head",
    "lick": "eat_icecream",
    "shake_off": "shiver",
}
"""What people do with their hands for a word that is an animal's too."""
ROUND = (
    "ball",
    "basketball",
    "football",
    "yarn",
    "apple",
    "orange",
    "egg",
    "nut",
    "pumpkin",
    "watermelon",
    "cheese",
    "donut",
)
BY_KIND = {("panda", "eat"): "eat_bamboo", ("giraffe", "eat"): "browse", ("monkey", "swing_by"): "swing_vine"}
BY_KIND |= {
    ("dominoes", "fall"): "topple",
    ("robotvacuum", "sweep"): "drive",
    ("robotvacuum", "walk"): "drive",
    ("robotvacuum", "work"): "drive",
}
BY_KIND |= {(thing, gait): "roll" for thing in ROUND for gait in ("walk", "run")}
"""What some do in a way of their own: a ball that is chased rolls."""


def with_hands(subject: Subject) -> bool:
    """Whether it does what is done on the spot and in detail, as people do."""
    if not is_human(subject.figure) and ON_FOUR_WORD.get(subject.action) in ON_FOUR:
        return False
    return bool(subject.action) and subject.action not in (*ON_FOUR, *ON_THE_MOVE)


def perform(subjects: Sequence[Subject], cast: Mapping[str, Any]) -> tuple[dict[int, Part], set[int]]:
    """Subject -> figure and action, and the subjects that are part of another's figure by now."""
    parts: dict[int, Part] = {}
    for index, subject in enumerate(subjects):
        chosen = is_person(subject.figure) or READING in subject.figure or is_variant(subject.kind, subject.figure)
        named = (subject.figure,) if chosen else ()
        name = next((n for n in (*named, *own_names(subject.kind), subject.figure) if n in cast), None)
        if name is not None:
            part = _standing_up(name, _with_room(name, subject, cast), cast)
            dressed = part.name + WEARING + subject.worn
            parts[index] = replace(part, name=dressed) if subject.worn and dressed in cast else part
    merged: set[int] = set()
    _harness(subjects, parts, merged, cast)
    for index, subject in enumerate(subjects):
        other = subject.relation_to
        if index in parts and other in parts and other not in merged and index not in merged:
            rides = riding(subject, subjects[other], parts[index], parts[other], cast)
            cast_as_one = rider_of_stone(subject, subjects[other], parts[index], parts[other], cast)
            if cast_as_one is not None:
                parts[index] = cast_as_one
                merged.add(other)
            elif rides is not None:
                parts[index] = replace(rides, colour_of=other if RIDING in rides.name else None)
                merged.add(other)
    _mounted(subjects, parts, merged, cast)
    _climb(subjects, parts, merged, cast)
    people = [i for i, part in parts.items() if person_of(part.name, cast) == part.name]
    at_the_wheel(subjects, parts, merged, people, cast)
    with_riders(subjects, parts, merged, cast)
    _in_arms(subjects, parts, merged, cast)
    _seized(subjects, parts, merged, cast)
    _fed(subjects, parts, merged, cast)
    _under_umbrellas(subjects, parts, merged, cast)
    pair_up(subjects, parts, merged, cast)
    _pair(subjects, parts, merged, cast)
    hatch(subjects, parts, merged)
    by_gondola(subjects, parts, merged)
    in_a_bowl(subjects, parts, merged)
    on_a_plate(subjects, parts)
    contained(subjects, parts, merged, cast)
    caged(subjects, parts, merged, cast)
    at_meals(subjects, parts, merged, cast)
    nibble(subjects, parts, merged, cast)
    _in_a_wheel(subjects, parts, merged, cast)
    at_furniture(subjects, parts, merged, people, cast)
    bring_along(subjects, parts, merged, cast)
    served(subjects, parts, merged)
    _watch_together(subjects, parts, merged)
    _at_ball(subjects, parts, merged)
    _toss(subjects, parts, merged, cast)
    _read_it(subjects, parts, merged)
    return {index: part for index, part in parts.items() if index not in merged}, merged


def _harness(subjects: Sequence[Subject], parts: dict[int, Part], merged: set[int], cast: Mapping[str, Any]) -> None:
    """An animal and a cart are a team, and people who are there sit on it."""
    load = next((i for i, s in enumerate(subjects) if s.kind in CARTS and i in parts and s.count == 1), None)
    if load is None or subjects[load].relation in APART:
        return
    cart = CARTS[subjects[load].kind]
    pullers = (
        i for i, part in parts.items() if part.name + PULLING + cart in cast and subjects[i].relation not in APART
    )
    puller = next(pullers, None)
    santas = puller is None and cart == "sleigh" and any(part.name == SANTA for part in parts.values())
    if puller is None and cart not in DRAWN and not santas:
        return
    seated = [
        i
        for i, part in parts.items()
        if person_of(part.name, cast) == part.name
        and (
            subjects[i].action in (*OUTRIDERS, *(("fly",) if santas else ()))
            or subjects[i].relation_to in (load, puller)
        )
    ]
    aboard = parts[seated[0]].name if seated else COACHMEN.get(cart, "")
    dyed = puller is not None and subjects[puller].colour is not None
    drawn_by = TWO + REINDEER if santas else DRAWN.get(cart, "")
    team = drawn_by if puller is None else (TWO if subjects[puller].count > 1 else "") + parts[puller].name
    name = team + (DRAWING if dyed else PULLING) + cart + (WITH + aboard if aboard else "")
    who = load if puller is None else puller
    gait = next((subjects[i].action for i in (who, load, *seated[:1]) if subjects[i].action in (*GAITS, "fly")), "")
    parts[who] = Part(name, gait, colour_of=puller if dyed else load, count=1)
    merged.update({load, *seated[:1]} - {who})


def _mounted(subjects: Sequence[Subject], parts: dict[int, Part], merged: set[int], cast: Mapping[str, Any]) -> None:
    """Who rides, and it is not said on what, does so on the one who is there, or on a horse."""
    for index, part in list(parts.items()):
        person = person_of(part.name, cast)
        if (
            index in merged
            or person is None
            or part.action not in ("ride", PEOPLES_WORD["ride"])
            or subjects[index].action != "ride"
        ):
            continue
        if subjects[index].relation == "ride":  # on somebody of whom no rider is seen: they sit there
            continue
        names = {i: person + RIDING + other.name for i, other in parts.items() if subjects[i].kind in MOUNTS}
        mount, name = one_with(index, names, merged, cast)
        if name:
            parts[index] = Part(name, subjects[mount].action or WALKING, colour_of=mount)
            merged.add(mount)
        elif person + RIDING + HORSE in cast:
            parts[index] = Part(person + RIDING + HORSE, WALKING)


def _climb(subjects: Sequence[Subject], parts: dict[int, Part], merged: set[int], cast: Mapping[str, Any]) -> None:
    """Who climbs does so on the tree or the ladder that is named; where none is, people have a rock, and four legs walk up."""
    ladder = next((i for i, one in enumerate(subjects) if one.kind == LADDER and i in parts and one.count == 1), None)
    climbers = [i for i, part in parts.items() if part.action == "climb" and i not in merged]
    if ladder is not None and len(climbers) == 1 and subjects[climbers[0]].count == 1:
        name = person_of(parts[climbers[0]].name, cast)
        if name is not None:
            parts[climbers[0]] = replace(parts[climbers[0]], name=name, action="climb_ladder")
            merged.add(ladder)
    trunk = any(subject.kind in TRUNKS for subject in subjects)
    for index, part in parts.items():
        if part.action in ("climb", "swing_by"):
            person = is_human(part.name)
            own = ("climb_trunk" if trunk else "climb") if person else ("climb" if trunk else "walk")
            parts[index] = replace(part, action=own)


def _pair(subjects: Sequence[Subject], parts: dict[int, Part], merged: set[int], cast: Mapping[str, Any]) -> None:
    """What takes two has its second person in the figure: of two who hug, one is shown with another."""
    pairs = [
        i
        for i, part in parts.items()
        if i not in merged and subjects[i].action in PAIRED and part.action in cast[part.name].actions
    ]
    for index in pairs:
        parts[index] = replace(parts[index], count=max(1, subjects[index].count - 1))
        alike = parts[index].name + HUGGING + PARTNERS.get(parts[index].name, parts[index].name)
        if parts[index].action == "hug" and subjects[index].count > 1 and alike in cast:
            parts[index] = replace(parts[index], name=alike)
    if len(pairs) < 2:
        return
    people = [i for i in pairs if is_human(parts[i].name)]
    if len(people) == len(pairs):
        both = HUGGING.join(parts[i].name for i in pairs[:2])
        if parts[pairs[0]].action == "hug" and both in cast:
            parts[pairs[0]] = replace(parts[pairs[0]], name=both)
        merged.update(pairs[1:])
    else:
        parts.update(
            {i: replace(parts[i], name=parts[i].name.removeprefix(UPRIGHT), action="", count=None) for i in pairs}
        )


def _in_arms(subjects: Sequence[Subject], parts: dict[int, Part], merged: set[int], cast: Mapping[str, Any]) -> None:
    """Who hugs an animal or a toy is one figure with it; whom one cannot get one's arms about one stands beside."""
    for index, part in list(parts.items()):
        if part.action != "hug" or index in merged or not is_human(part.name) or subjects[index].count > 1:
            continue
        others = {i: parts[i] for i in parts if i != index and i not in merged and subjects[i].count == 1}
        if any(is_human(other.name) for other in others.values()):
            continue
        dyed = {i: DYED if subjects[i].colour is not None else "" for i in others}
        held = {i: part.name + HUGGING + dyed[i] + others[i].name for i in others if others[i].action in ARE_HUGGED}
        named = subjects[index].relation_to
        whom = next((i for i in held if i == named or (named not in parts and held[i] in cast)), None)
        if whom is not None and held[whom] in cast:
            parts[index] = replace(part, name=held[whom], colour_of=whom if dyed[whom] else None)
            merged.add(whom)
        elif named in parts:
            parts[index] = replace(part, action="stand")


def _seized(subjects: Sequence[Subject], parts: dict[int, Part], merged: set[int], cast: Mapping[str, Any]) -> None:
    """An octopus that has hold of a ship, or is after it, is one figure with it."""
    for index, part in list(parts.items()):
        ships = [i for i in parts if subjects[i].relation_to == index or subjects[index].relation_to == i]
        for ship in (i for i in ships if i not in merged and index not in merged):
            tie = {subjects[index].relation, subjects[ship].relation} & SEIZING
            dyed = DYED if subjects[index].colour is not None else ""
            name = f"{dyed}{part.name}{HUGGING}{parts[ship].name}"
            if tie and part.name == "octopus" and subjects[index].count == subjects[ship].count == 1 and name in cast:
                parts[ship] = replace(parts[ship], name=name, action="", colour_of=index if dyed else ship)
                merged.add(index)


def _fed(subjects: Sequence[Subject], parts: dict[int, Part], merged: set[int], cast: Mapping[str, Any]) -> None:
    """Who feeds or washes an animal is one figure with it; several eat by themselves."""
    for index, part in list(parts.items()):
        if part.action not in HANDLING or index in merged or not is_human(part.name):
            continue
        others = [i for i in parts if i != index and i not in merged and not is_human(parts[i].name)]
        dyed = {i: DYED if subjects[i].colour is not None else "" for i in others}
        held = {
            i: part.name + HANDLING[part.action] + dyed[i] + parts[i].name for i in others if parts[i].action in ARE_FED
        }
        whom = next((i for i in held if subjects[index].count == subjects[i].count == 1 and held[i] in cast), None)
        if whom is not None:
            parts[index] = replace(part, name=held[whom], colour_of=whom if dyed[whom] else None)
            merged.add(whom)
        for i in others if whom is None and part.action == "feed" else ():
            if parts[i].action in ARE_FED and "eat" in cast[parts[i].name].actions:
                parts[i] = replace(parts[i], action="eat")


def _under_umbrellas(
    subjects: Sequence[Subject], parts: dict[int, Part], merged: set[int], cast: Mapping[str, Any]
) -> None:
    """An animal with an umbrella holds one of its own size over itself, the one that is named, whose colour it keeps; who stands up for
    it does as people do."""
    for index, part in list(parts.items()):
        own = next((i for i in parts if parts[i].name == UMBRELLA and i not in merged), None)
        has = own is not None and subjects[index].relation == "hold" and subjects[index].relation_to == own
        if index in merged or is_human(part.name) or not (has or part.action in UNDER_UMBRELLAS):
            continue
        dyed = own is not None and subjects[own].colour is not None
        name = part.name + HOLDING_UP + (DYED if dyed else "") + UMBRELLA
        if part.name.startswith(UPRIGHT):  # it has hands for it
            merged |= set() if own is None else {own}
        elif name in cast:
            action = UNDER_UMBRELLAS.get(part.action, part.action)
            parts[index] = replace(part, name=name, action=action, colour_of=own if dyed else None)
            merged |= set() if own is None else {own}


def _in_a_wheel(subjects: Sequence[Subject], parts: dict[int, Part], merged: set[int], cast: Mapping[str, Any]) -> None:
    """A small animal beside a wheel for such runs in it; of several each has one."""
    wheel = next((i for i, s in enumerate(subjects) if s.kind == "hamster wheel" and i in parts), None)
    for index, part in list(parts.items()):
        if wheel is None or index in merged or part.name not in PAWED:
            continue
        name = part.name + IN_WHEEL + parts[wheel].name
        if name in cast and subjects[index].action in ("", "run", "walk", "play", "spin", "jump"):
            parts[index] = replace(part, name=name, action="turn_wheel")
            merged.add(wheel)
            return


def _toss(subjects: Sequence[Subject], parts: dict[int, Part], merged: set[int], cast: Mapping[str, Any]) -> None:
    """Who has a paper plane lets it fly."""
    toy = next((i for i, s in enumerate(subjects) if s.kind == "paper plane" and i in parts and i not in merged), None)
    players = [
        i
        for i, part in parts.items()
        if i not in (toy, *merged) and subjects[i].action in TOSSING and "throw_plane" in cast[part.name].actions
    ]
    if toy is not None and len(players) == 1:
        parts[players[0]] = replace(parts[players[0]], action="throw_plane")
        merged.add(toy)


def _at_ball(subjects: Sequence[Subject], parts: dict[int, Part], merged: set[int]) -> None:
    """Who plays has a ball at hand: the one that is named, unless more is said of it."""
    players = [i for i, part in parts.items() if i not in merged and part.action == "play" and is_human(part.name)]
    balls = (i for i in parts if subjects[i].kind == "ball" and i not in merged and parts[i] == Part("ball", ""))
    plain = (i for i in balls if subjects[i].count == 1 and not subjects[i].colour and not subjects[i].pattern)
    if len(players) == 1 and subjects[players[0]].count == 1:
        merged.update([i for i in plain if not subjects[i].relation][:1])


def _read_it(subjects: Sequence[Subject], parts: dict[int, Part], merged: set[int]) -> None:
    """Who reads has the book in hand that is named, unless more is said of it."""
    readers = [
        i for i, part in parts.items() if i not in merged and part.action in ("read", "read_in_bed", "seated_read")
    ]
    plain = [i for i in parts if i not in merged and parts[i] == Part("book", "") and not subjects[i].relation]
    if len(readers) == 1 and len(plain) == 1 and subjects[plain[0]].count == 1 and not subjects[plain[0]].colour:
        merged.update(i for i in plain if all(one.relation_to != i for one in subjects))


def _watch_together(subjects: Sequence[Subject], parts: dict[int, Part], merged: set[int]) -> None:
    """Several who watch television watch one, which they do not bring along (`retinue.py`)."""
    watchers = [i for i, part in parts.items() if i not in merged and part.action == "watch_tv"]
    if sum(parts[i].count or subjects[i].count for i in watchers) > 1:
        parts.update({i: replace(parts[i], action="watch_along") for i in watchers})


def _with_room(name: str, subject: Subject, cast: Mapping[str, Any]) -> str:
    """What a subject does where it is: who plays on a bed or a sofa bats about with its paws there, for leaping it would be over it."""
    plays = subject.action == "play" and subject.relation in ("on", "in") and "play" not in cast[name].actions
    return "pat" if plays and "pat" in cast[name].actions else subject.action


def _standing_up(name: str, action: str, cast: Mapping[str, Any]) -> Part:
    """An animal does as people do where only they can."""
    if cast[name].archetype is not cast[PERSON].archetype:
        action = ON_FOUR_WORD.get(action, BY_KIND.get((name, action), action))
    else:
        action = PEOPLES_WAY.get(action, action)
    if action not in ON_FOUR and action not in cast[name].actions:
        upright, own = UPRIGHT + name, PEOPLES_WORD.get(action, action)
        for somebody in (name, upright):
            if somebody in cast and own in cast[somebody].actions:
                return Part(somebody, own)
    return Part(name, action)
