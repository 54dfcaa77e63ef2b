"""A film that is made from a vehicle: where that goes is what is seen, and the vehicle itself is behind the camera.

"POV shot from a car driving in the rain" names no place, and shows a road. Pure and standard library only; whether the vehicle is
gear or somebody in the picture is `passing.py`'s.
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
_AHEAD = re.compile(r"\b(?:pov|point[- ]of[- ]view)\b|第一人称|主观视角|主観|一人称|1인칭")
"""Words by which the camera goes the way of whoever looks."""
_GOES = re.compile(r"\s(?:that is |which is )?(?:driving|riding|going|speeding|racing|moving|travell?ing|flying|sailing)\b")
"""Behind a vehicle, what the camera does with it."""


def seen_from_aboard(findings: Findings, gear: Sequence[Match]) -> Findings:
    """The findings without the vehicles in which the camera is, and with the way that they go."""
    vehicle = next((match for match in gear if match.value in WAYS), None)
    if vehicle is None:
        return findings.without(gear)
    goes = _GOES.match(findings.text, vehicle.end)
    on_its_way = [m for m in findings.matches if m.category == "action" and goes and vehicle.end < m.start < goes.end()]
    ahead = _AHEAD.search(findings.text)
    new = []
    if not any(match.category == "place" and match.value != "sky" for match in findings.matches):
        new.append(replace(vehicle, category="place", value=WAYS[vehicle.value], plural=False))
    filmed = any(match.category == "camera" for match in findings.matches)
    if ahead is not None and not filmed:
        new.append(Match(start=ahead.start(), end=ahead.end(), category="camera", value="push_in", text=ahead[0]))
    elif WAYS[vehicle.value] == "sky" and not filmed:
        new.append(replace(vehicle, category="camera", value="drone", plural=False))
    kept = findings.without([*on_its_way, *(match for match in gear if match is not vehicle or not new)])
    said = {match.text for match in new} | ({goes[0].strip()} if goes else set())
    return replace(
        kept,
        matches=tuple(sorted((*(m for m in kept.matches if m is not vehicle), *new), key=lambda match: match.start)),
        unknown=tuple(word for word in kept.unknown if word not in said),
    )
