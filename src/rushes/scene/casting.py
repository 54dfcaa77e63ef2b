"""Who plays a kind: its own figure where the cast has one, otherwise what resembles it, otherwise nobody.

`FIGURES` repeats the names of `figures.CAST`, because the director must work without loading what draws. A test holds that
it claims no figure that is not there; `benchmarks/coverage.py` tells which names are missing here. Only names in this file.
"""

from __future__ import annotations

from .lexicon import SubjectRow

NAMES = """
airplane apple backpack ball balloon banana bear bed bee bench bicycle bird boat book bottle bowl broccoli bus
butterfly cake car carrot cat chair clock couch cow cup deer dog dolphin donut dragon duck elephant fish flower fork
fox frog giraffe helicopter horse hotdog human hydrant jellyfish kite knife laptop lion microwave motorcycle octopus
orange otter owl palm panda penguin phone pig pine pizza plant rabbit racket refrigerator robot rocket sandwich
scissors shark sheep skateboard snowman spoon stopsign suitcase surfboard table teddy tiger toaster toilet toothbrush
trafficlight train tree truck turtle tv umbrella vase whale wolf woman zebra
"""
FIGURES = frozenset(NAMES.split())

SHORTER = {
    "cell phone": "phone", "fire hydrant": "hydrant", "parking meter": "meter", "potted plant": "plant",
    "teddy bear": "teddy", "tennis racket": "racket", "baseball bat": "baseballbat", "baseball glove": "glove",
}  # fmt: skip
"""Kinds that the cast calls by a shorter name."""


def own_names(kind: str) -> tuple[str, ...]:
    """How the cast may call a kind."""
    return kind, kind.replace(" ", "_"), kind.replace(" ", ""), SHORTER.get(kind, kind)


def is_own(kind: str, figure: str) -> bool:
    """Whether a figure is the kind itself, not a stand-in."""
    return figure in own_names(kind)


def figure_for(row: SubjectRow) -> str:
    """The figure that plays a kind; empty where nothing in the cast resembles it."""
    return next((name for name in own_names(row.kind) if name in FIGURES), row.figure)
