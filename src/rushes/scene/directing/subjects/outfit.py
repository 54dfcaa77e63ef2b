"""What somebody has on and looks like, piece by piece: of each sort there is one, and what is said later counts.

Pure and standard library only. Pieces are those of `Subject.worn` ("long_hair #b4512a"); what is seen of them is `figures/joined/worn.py`'s.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from ...composed import ALSO
from ...model import Subject

TIED = ("ponytail", "pigtails", "braids", "bun", "afro", "bald")
"""Ways to wear hair, which say more of it than its length."""
SORTS = {
    "beard": ("beard", "long_beard", "moustache"),
    "build": ("stout", "brawny", "slender"),
    "hat": (
        "hat", "straw", "helmet", "beret", "crown", "hood", "tophat", "stetson", "toque", "pointed", "partyhat", "hardhat", "beanie", "santahat",
        "tricorne", "turban", "wreath",
    ),
    "eyes": ("sunglasses", "glasses", "eyepatch", "mask", "goggles"),
    "neck": ("scarf", "tie", "bow"),
    "coat": ("suit", "jacket", "longcoat", "raincoat", "robe", "kimono", "armor"),
    "legs": ("trousers", "skirt", "tutu"),
}  # fmt: skip
"""Where something is that leaves no room for another."""

WORN_AS = {"hat": ("hat", "straw"), "shoe": ("boots",), "handbag": ("bag",)}
"""Things that are worn, and by which names."""


def is_hair(name: str) -> bool:
    return name in TIED or name.endswith("hair")


def with_piece(worn: Sequence[str], piece: str) -> tuple[str, ...]:
    """What somebody has on with one piece more. All that is said of one head of hair is one piece, the way it is tied before its
    length; a beard says more than a moustache."""
    name, _, colour = piece.partition(" ")
    if not is_hair(name):
        bearded = name == "moustache" and any(_name(one) in ("beard", "long_beard") for one in worn)
        return tuple(worn) if bearded else (*(one for one in worn if _sort(_name(one)) != _sort(name)), piece)
    before = next((one for one in worn if is_hair(_name(one))), "")
    cut, _, shade = before.partition(" ")
    cuts = [one for one in (name, cut) if one]
    cut = next((one for one in cuts if one in TIED), next((one for one in cuts if one != "hair"), "hair"))
    return (*(one for one in worn if one != before), " ".join(part for part in (cut, colour or shade) if part))


def together(before: str, now: str) -> str:
    """What somebody has on who had something on before, by a remix or in the next part."""
    worn: tuple[str, ...] = tuple(_pieces(before))
    for piece in _pieces(now):
        name, _, colour = piece.partition(" ")
        if is_hair(name) and name != "hair":
            shade = next((one.partition(" ")[2] for one in worn if is_hair(_name(one))), "")
            kept = (one for one in worn if not is_hair(_name(one)))
            worn = (*kept, " ".join(part for part in (name, colour or shade) if part))
        else:
            worn = with_piece([one for one in worn if _sort(_name(one)) != _sort(name) or is_hair(name)], piece)
    return ALSO.join(sorted(worn))


def in_other_clothes(subject: Subject, dyed: Sequence[Subject]) -> Subject:
    """Somebody whose hat is given another colour."""
    worn = subject.worn.split(ALSO) if subject.worn else []
    for thing in dyed:
        if thing.colour is not None:
            colour = "#" + "".join(f"{round(255 * part):02x}" for part in thing.colour)
            names = WORN_AS.get(thing.kind, (thing.kind,))
            worn = [f"{name} {colour}" if (name := _name(piece)) in names else piece for piece in worn]
    return replace(subject, worn=ALSO.join(worn))


def _pieces(worn: str) -> Iterable[str]:
    return (piece for piece in worn.split(ALSO) if piece)


def _name(piece: str) -> str:
    return piece.partition(" ")[0]


def _sort(name: str) -> str:
    return next((sort for sort, names in SORTS.items() if name in names), name)
