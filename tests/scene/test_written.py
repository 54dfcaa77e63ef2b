"""Prompts as people write them for video models, and what the director has to read in each.

`written/*.txt` holds one prompt a line and after " ## " what is to be seen: `who:kind|kind*count:deed|deed` somebody, `place:`, `time:`,
`weather:`, `camera:` one of some words, `tinted:` that somebody has a colour, `nobody:any` no subjects or `nobody:kind` none of
that kind, `number:` how many subjects, `never:` what nobody does. A word is enough that is part of a name ("street" of
"city street"). The misses of the lists that were held out are not printed.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from rushes.scene import Scene, Subject, direct

FOLDER = Path(__file__).parent / "written"
AT_LEAST = {"mended": 0.95, "held_out": 0.92}
MANY = 99


def rows(name: str) -> list[tuple[str, list[str]]]:
    lines = (FOLDER / f"{name}.txt").read_text().splitlines()
    split = (line.partition(" ## ") for line in lines if line and not line.startswith("#"))
    return [(prompt, [item.strip() for item in wanted.split(";") if item.strip()]) for prompt, _, wanted in split]


def misses(scene: Scene, wanted: list[str]) -> list[str]:
    """What is not to be seen in the scene as it should be."""
    free = list(scene.subjects)
    return [item for item in wanted if not _is_met(scene, item, free)]


def _is_met(scene: Scene, item: str, free: list[Subject]) -> bool:
    what, _, value = item.partition(":")
    if what == "who":
        return _is_there(value, free)
    if what == "tinted":
        return any(subject.colour or subject.pattern for subject in scene.subjects)
    if what == "nobody":
        return not any(value in ("any", subject.kind) for subject in scene.subjects)
    if what == "number":
        return len(scene.subjects) == int(value)
    if what == "never":
        return all(subject.action != value for subject in scene.subjects)
    said = {
        "place": f"{scene.place} {scene.setting} {' '.join(scene.sights)}", "time": scene.time, "weather": scene.weather,
        "camera": scene.camera.move,
    }  # fmt: skip
    return any(word in said[what] for word in value.split("|"))


def _is_there(value: str, free: list[Subject]) -> bool:
    """Whether somebody free is of that kind, count and deed; takes them."""
    named, _, deeds = value.partition(":")
    kinds, _, count = named.partition("*")
    for subject in free:
        does = f"{subject.action} {subject.relation}"
        if not any(kind in f"{subject.kind} {subject.figure}" for kind in kinds.split("|")):
            continue
        if deeds and not any(deed in does for deed in deeds.split("|")):
            continue
        if count and not _counts(MANY if subject.many else subject.count, count):
            continue
        free.remove(subject)
        return True
    return False


def _counts(number: int, wanted: str) -> bool:
    if wanted.endswith("+"):
        return number >= int(wanted[:-1])
    least, _, most = wanted.partition("-")
    return int(least) <= number <= int(most or least)


@pytest.mark.parametrize("name", AT_LEAST)
def test_what_people_write_is_read(name: str) -> None:
    listed = rows(name)
    assert len(listed) > 100
    missed = {
        prompt: missing
        for prompt, wanted in listed
        if (missing := misses(direct(prompt, seed=3, width_px=384, height_px=216, seconds=6), wanted))
    }
    print(f"{len(listed) - len(missed)} of {len(listed)} right")
    if name == "mended":
        print(*missed.items(), sep="\n")
    assert len(missed) <= (1 - AT_LEAST[name]) * len(listed)
