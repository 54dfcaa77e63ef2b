"""What a figure does that has no movement for what it is asked to do: the nearest one that it has. Only data and one look-up."""

from __future__ import annotations

# What is asked, and what will do for it, best first; nothing before the colon: nothing is asked.
NEAREST = """
run: run slither gallop hop drive fly swim walk
walk: walk slither run drive hop swim fly
wave: wave idle stand
swim: swim float paddle walk
fly: fly flap glide launch float drift jump run
jump: jump hop leap run
dance: dance jump wave hop idle
sleep: sleep lie rest float sit idle
sit: sit stand idle
lie: lie sit stand idle
lie_down: lie_down lie sleep sit stand idle
play: play jump run dance hop
eat: eat graze idle stand
close: open sway idle
crash: run drive park idle sway
hang: hang swing_by climb fly idle
burn: burn park idle stand sway
drive: drive run walk
float: float sail fly swim drive sway idle
sail: sail float drift swim fly
ride: ride sit idle
clap: clap wave idle
write: write sit idle
read: read sit idle
wash: wash wave idle
cook: cook wave idle
groom: groom wave idle
exercise: exercise jump dance idle
throw: throw wave jump idle
sing: sing bark howl stand idle
music: music play dance idle
fight: fight jump dance run idle
climb: climb slither walk jump idle
crawl: crawl slither walk
work: work wave idle
skate: skate run walk
laugh: laugh wave idle
fall: topple fall fly jump idle
stand: idle stand sway float park
drink: drink eat graze idle stand
howl: howl roar bark stand idle
roar: roar howl bark stand idle
bark: bark roar howl stand idle
breathe_fire: breathe_fire roar idle
fly_fire: fly_fire breathe_fire fly
spray: spray roar idle
rear: rear jump idle
pat: pat howl idle stand
roll: roll jump
slide: slide run walk
dig: dig eat idle
stretch: stretch idle stand
wag: wag idle
spread: spread idle stand
swing_by: swing_by climb jump hop fly
take_off: launch fly drive run
land: launch fly swim walk stand
rise: rise float fly
bounce: bounce jump
spin: spin dance idle
tip: tip topple sway idle
park: park idle stand
bloom: bloom sway
open: open bloom sway
: idle float sway bob
"""
WANTED: dict[str, tuple[str, ...]] = {
    asked.strip(): tuple(rest.split())
    for asked, _, rest in (row.partition(":") for row in NEAREST.strip().splitlines())
}


ON_FEET: tuple[str, ...] = ("stand",)
"""Of a bird, unless nothing is asked of it: then it flies."""


def action_for(wanted: str, actions: tuple[str, ...]) -> str:
    """The first of `actions` that will do for what is wanted."""
    nearest: tuple[str, ...] = WANTED.get(wanted, ())
    for name in (wanted, *nearest, *WANTED[""], *(ON_FEET if wanted else ())):
        if name in actions:
            return name
    return actions[0]
