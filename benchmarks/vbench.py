"""What the director understands of VBench's prompt lists, and what the cast can show of it: writes docs/coverage.md.

    python benchmarks/vbench.py PATH_TO_VBENCH_LISTS [--write docs/coverage.md]

The lists (Vchitect/VBench, Apache-2.0) are read from the path and stay there; of them only the names of what is not
covered go into the page. A prompt is understood when the whole of what its dimension measures is in the scene description.
It is shown when the cast has a figure for it, or the stage is built for it: that the reader of frames names it is another,
harder measure, and not this one.
"""

from __future__ import annotations

import argparse
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path

from rushes.scene import Scene, Subject, direct
from rushes.scene.directing.parts.casting import FIGURES, own_names
from rushes.scene.place_names import FIRST
from rushes.scene.words.lexicon import read, subject_rows

STILL = re.compile(r"^(?:A tranquil tableau of|In a still frame,) ")  # how the full list words the scenes
NAMES_MAX = 400  # names that the page lists per dimension


@dataclass
class Tally:
    """One dimension in one language."""

    prompts: int = 0
    understood: int = 0
    shown: int = 0
    lost: list[str] = field(default_factory=list)
    unshown: list[str] = field(default_factory=list)


def scene_of(prompt: str) -> Scene:
    return direct(prompt, seed=1, width_px=640, height_px=360, seconds=4)


def cast() -> dict[str, tuple[str, ...]]:
    from rushes.scene.figures import CAST

    return {name: species.actions for name, species in CAST.items()}


def figure_of(subject: Subject, figures: Iterable[str]) -> str:
    """The figure of its own that a subject has, if any; a stand-in is none."""
    return next((name for name in own_names(subject.kind) if name in figures), "")


class Judge:
    """Whether one dimension's matter is understood, and whether it is shown."""

    def __init__(self) -> None:
        self.cast = cast()

    def shows(self, scene: Scene) -> bool:
        return all(figure_of(subject, self.cast) for subject in scene.subjects)

    def objects(self, scene: Scene, count: int) -> tuple[bool, bool]:
        understood = len(scene.subjects) == count and not scene.not_understood
        return understood, understood and self.shows(scene)

    def object_class(self, scene: Scene) -> tuple[bool, bool]:
        return self.objects(scene, 1)

    def multiple_objects(self, scene: Scene) -> tuple[bool, bool]:
        return self.objects(scene, 2)

    def color(self, scene: Scene) -> tuple[bool, bool]:
        understood, shown = self.objects(scene, 1)
        coloured = understood and scene.subjects[0].colour is not None
        return coloured, coloured and shown

    def spatial_relationship(self, scene: Scene) -> tuple[bool, bool]:
        understood, shown = self.objects(scene, 2)
        related = understood and any(s.relation in ("left_of", "right_of", "on", "under") for s in scene.subjects)
        return related, related and shown

    def scene(self, scene: Scene) -> tuple[bool, bool]:
        named = any(m.category == "place" for m in read(scene.prompt).matches)
        understood = named and not scene.not_understood
        own = not scene.setting or scene.place not in FIRST or scene.setting.partition(" ")[0] == scene.place
        return understood, understood and own

    def human_action(self, scene: Scene) -> tuple[bool, bool]:
        actor = next((s for s in scene.subjects if s.kind in ("human", "woman", "baby")), None)
        understood = actor is not None and bool(actor.action) and not scene.not_understood
        return understood, understood and self.acts(scene, actor)

    def acts(self, scene: Scene, actor: Subject | None) -> bool:
        """Whether the figure that is drawn for it, perhaps with what it rides, has the movement."""
        from rushes.scene.directing.parts.performing import perform
        from rushes.scene.figures import CAST

        parts, _ = perform(scene.subjects, CAST)
        part = parts.get(scene.subjects.index(actor)) if actor is not None else None
        return part is not None and part.action in CAST[part.name].actions and part.action != "ride"


DIMENSIONS: tuple[tuple[str, str, Callable[[Judge, Scene], tuple[bool, bool]]], ...] = (
    ("object_class", "object class", Judge.object_class),
    ("multiple_objects", "pairs of objects", Judge.multiple_objects),
    ("color", "colour", Judge.color),
    ("spatial_relationship", "spatial relation", Judge.spatial_relationship),
    ("scene", "scene", Judge.scene),
    ("human_action", "human action", Judge.human_action),
)


def tally(judge: Judge, rule: Callable[[Judge, Scene], tuple[bool, bool]], prompts: dict[str, str]) -> Tally:
    """`prompts`: what is read -> the English name that the page gives it."""
    result = Tally()
    for prompt, name in prompts.items():
        understood, shown = rule(judge, scene_of(prompt))
        result.prompts += 1
        result.understood += understood
        result.shown += shown
        if not understood:
            result.lost.append(name)
        elif not shown:
            result.unshown.append(name)
    return result


def lines(path: Path) -> list[str]:
    return [line.strip() for line in path.read_text().splitlines() if line.strip()]


def bare(name: str) -> str:
    return re.sub(r"^(?:a person is|an?) |, front view$", "", name.strip(), flags=re.IGNORECASE)


def everything(folder: Path, name: str) -> tuple[int, int]:
    """Prompts of the full list, and those of which every word was placed."""
    prompts = lines(folder / name)
    return len(prompts), sum(not scene_of(prompt).not_understood for prompt in prompts)


def page(folder: Path) -> str:
    judge = Judge()
    english, chinese = lines(folder / "all_dimension.txt"), lines(folder / "all_dimension_cn.txt")
    translated = dict(zip(english, chinese, strict=True))
    kinds = subject_rows()
    own = [kind for kind in kinds if any(name in judge.cast for name in own_names(kind))]
    stand_ins = [f"{k} ({r.figure})" for k, r in kinds.items() if k not in own and r.figure in judge.cast]
    nothing = [kind for kind, row in kinds.items() if kind not in own and row.figure not in judge.cast]
    parts = [
        "# What the scene engine covers\n",
        "Written by `python benchmarks/vbench.py PATH_TO_VBENCH_LISTS`; not by hand. *Understood*: the director puts the",
        "whole of what the dimension measures into the scene description. *Shown*: the cast has a figure of that kind, the",
        "stage is built for that place, or the figure has a movement of that name. What a reader of the frames alone names:",
        "[the scene engine](engines/scene.md#what-a-reader-sees).\n",
        "| VBench dimension | prompts | understood (English) | understood (Chinese) | shown |",
        "|---|---|---|---|---|",
    ]
    details = []
    for file, title, rule in DIMENSIONS:
        prompts = {line: bare(line) for line in lines(folder / f"{file}.txt")}
        first = tally(judge, rule, prompts)
        # The full list words some prompts differently; only what it holds has a translation.
        full = {prompt: translated[prompt] for prompt in english if bare(prompt) in prompts.values()}
        if file == "scene":
            full = {p: translated[p] for p in english if STILL.sub("", p) in prompts}
        if file == "object_class":
            full = {p: c for p, c in full.items() if p in prompts}
        second = tally(judge, rule, {cn: bare(en) for en, cn in full.items()})
        in_chinese = f"{second.understood} of {second.prompts}" if second.prompts else "no translation in the list"
        parts.append(f"| {title} | {first.prompts} | {first.understood} | {in_chinese} | {first.shown} |")
        details += [f"\n## {title.capitalize()}\n", listed("Not understood", first.lost)]
        details += [
            listed("Not understood in Chinese", second.lost),
            listed("Understood, not yet shown", first.unshown),
        ]
    for name, title in (("all_dimension.txt", "English"), ("all_dimension_cn.txt", "Chinese")):
        count, placed = everything(folder, name)
        parts.append(f"\nOf all {count} prompts in {title}, {placed} leave no word unplaced.")
    parts += details
    parts += ["\n## The kinds that the director knows\n"]
    parts.append(f"{len(kinds)} kinds: {len(own)} have a figure of their own.\n")
    parts += [listed("Played by a stand-in (in brackets), which the job says", stand_ins)]
    parts += [listed("Understood, but nothing in the cast resembles them: the place is shown without", nothing)]
    missing = sorted(set(judge.cast) - FIGURES)
    if missing:
        print("Not yet named in src/rushes/scene/directing/parts/casting.py:", ", ".join(missing))
    return "\n".join(part for part in parts if part) + "\n"


def listed(title: str, names: list[str]) -> str:
    if not names:
        return ""
    return f"**{title}** ({len(names)}): {', '.join(sorted(set(names))[:NAMES_MAX])}.\n"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("lists", type=Path, help="the folder with VBench's prompt lists")
    parser.add_argument("--write", type=Path, help="the page to write; without it the page is printed")
    options = parser.parse_args()
    text = page(options.lists)
    if options.write:
        options.write.write_text(text)
    else:
        print(text)


if __name__ == "__main__":
    main()
