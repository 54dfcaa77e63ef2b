"""A film that is made from a vehicle: where that goes is what is seen, and the vehicle itself is behind the camera.

"POV shot from a car driving in the rain" names no place, and shows a road. What films, "a phone camera", is not seen either. Pure and
standard library only.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from ...words.lexicon import Findings, Match

WAYS = {
    **dict.fromkeys(("car", "taxi", "truck", "bus", "motorcycle", "scooter"), "highway"),
    "train": "train_railway", "boat": "ocean", **dict.fromkeys(("helicopter", "airplane", "hot air balloon"), "sky"),
}  # fmt: skip
"""What is seen from one of them where no place is named."""
GEAR = re.compile(
    r"\b(?:(?:shots?|filmed|captured|taken|recorded|made|rendered|seen|viewed)\s(?:with|on|using|by|from|through|via)|"
    r"(?:footage|view|pov)\s(?:(?:of|over|across|along)\s(?:(?!\w+ing\b|who\b|that\b)\w+\s){1,4})?from|(?:films|filming|shoots|shooting|records|recording)\s(?:\w+\s){0,4}from|"
    r"camera\s\w+\s(?:it|him|her|them)\sfrom|camera\s(?:\w+\s){0,4}from(?=\s(?:inside|aboard|on board|the window of)\s))\s"
    r"(?:(?:inside|aboard|on board|the window of)\s)?(?:(?:an?|the|my|his|her|their|your)\s)?(?:[\w-]+\s){0,2}$"
)
GEAR_KINDS = (
    "cell phone", "laptop", "tv", "glasses", "mirror", "cup", "helicopter", "airplane", "car", "taxi", "bus", "boat", "train", "hot air balloon",
)  # fmt: skip
"""What a film is made with or from."""
REACH = 80  # characters back to what says so of a noun
_AHEAD = re.compile(r"\b(?:pov|point[- ]of[- ]view)\b|第一人称|主观视角|主観|一人称|1인칭")
"""Words by which the camera goes the way of whoever looks."""
_GOES = re.compile(
    r"\s(?:that is |which is )?(?:driving|riding|going|speeding|racing|moving|travell?ing|flying|sailing)\b"
)
"""Behind a vehicle, what the camera does with it."""


def seen_from_aboard(findings: Findings, films: Sequence[Match]) -> Findings:
    """The findings without `films`, which a film is made with, and with the way that goes in which the camera is."""
    vehicle = next((match for match in films if match.value in WAYS), None)
    if vehicle is None:
        return findings.without(films)
    goes = _GOES.match(findings.text, vehicle.end)
    on_its_way = [m for m in findings.matches if m.category == "action" and goes and vehicle.end < m.start < goes.end()]
    ahead = _AHEAD.search(findings.text)
    new = []
    if not any(_tells_where(match) for match in findings.matches):
        new.append(replace(vehicle, category="place", value=WAYS[vehicle.value], plural=False))
    filmed = any(match.category == "camera" for match in findings.matches)
    if ahead is not None and not filmed:
        new.append(Match(start=ahead.start(), end=ahead.end(), category="camera", value="push_in", text=ahead[0]))
    elif WAYS[vehicle.value] == "sky" and not filmed:
        new.append(replace(vehicle, category="camera", value="drone", plural=False))
    kept = findings.without([*on_its_way, *(match for match in films if match is not vehicle or not new)])
    said = {match.text for match in new} | ({goes[0].strip()} if goes else set())
    return replace(
        kept,
        matches=tuple(sorted((*(m for m in kept.matches if m is not vehicle), *new), key=lambda match: match.start)),
        unknown=tuple(word for word in kept.unknown if word not in said),
    )


def _tells_where(match: Match) -> bool:
    """Whether it names land; a fire is somewhere ("a burning village")."""
    named = match.category == "place" and match.value != "sky"
    return named or match.category == "region" or (match.category == "sight" and match.value == "fire")


def gear(findings: Findings) -> list[Match]:
    """ "Shot with a mobile phone": the phone is behind the camera, not before it."""

    def is_gear(match: Match) -> bool:
        if match.value not in GEAR_KINDS:
            return False
        behind = re.match(r"\s(?:camera|footage|video|recording|screen|lens)\b", findings.text[match.end :])
        return bool(behind) or bool(GEAR.search(findings.text[: match.start], max(0, match.start - REACH)))

    return [match for match in findings.matches if match.category == "subject" and is_gear(match)]
