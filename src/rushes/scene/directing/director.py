"""The director: a prompt becomes a scene description.

Pure and deterministic, standard library only: the same prompt and seed give the same scene on every machine, but for words
on a sign that only a font of the machine has letters for. Here is decided of how many scenes a prompt tells, and whether it
makes one, changes one or goes on with one; what one prompt says is `reader.py`'s. What no table knows is listed openly in
`Scene.not_understood`. Nothing is drawn here.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from ..model import Scene
from ..words.change import CUTS_TO
from ..words.phrases import unique
from .changes.afterwards import BEGINS_SHARE as AFTER_SHARE
from .changes.afterwards import afterwards_of, in_turn
from .changes.beats import in_beats
from .changes.becoming import becoming
from .changes.extending import cut_to, extended, whole
from .changes.pictured import extended_picture, of_picture, remixed_picture
from .changes.remix import board, remixed
from .hours import ARRIVES, BEGINS_SHARE, SECONDS_MIN, turn_of
from .prompt.briefs import brief_of, located
from .prompt.ideas import idea_of
from .prompt.sprouting import sprouted
from .prompt.storyboard import parts_of
from .prompt.unwrapping import plain, readable
from .reader import read_prompt
from .reading import Reading
from .sense.couples import in_two


def extend(base: Scene, prompt: str, *, seconds: float) -> Scene:
    """The scene that shows `base` and then goes on for `seconds`, with what the prompt brings in.

    Raises SceneError beyond the longest clip, and for a prompt that is no text.
    """
    brief = brief_of(readable(prompt), changes=True)
    if brief.seen != brief.prompt:
        return brief.told(extend(base, brief.seen, seconds=seconds))
    prompt = brief.prompt
    turns = (
        in_turn(prompt)
        if seconds >= SECONDS_MIN and not base.images and not CUTS_TO.search(prompt.casefold())
        else None
    )
    if turns is not None:
        until = AFTER_SHARE * seconds
        first = extend(base, turns[0], seconds=until)
        both = extend(first, turns[1], seconds=seconds - until)
        told = ("understood", "not_understood", "guessed", "not_shown")
        return both.with_changes(
            prompt=prompt, **{field: unique((*getattr(first, field), *getattr(both, field))) for field in told}
        )
    new = read_prompt(
        prompt, seed=base.seed, width_px=base.width_px, height_px=base.height_px, seconds=seconds,
        fps=base.fps, images=base.images, characters=0, base=base.parts[-1] if base.parts else base,
    )  # fmt: skip
    if base.images:
        going_on = extended_picture(base, new, seconds)
    elif CUTS_TO.search(prompt.casefold()):
        going_on = cut_to(base, new, seconds)
    else:
        going_on = extended(base, new, seconds)
    return whole(base, going_on).with_changes(prompt=prompt)


def direct(
    prompt: str,
    *,
    seed: int,
    width_px: int,
    height_px: int,
    seconds: float,
    fps: int = 30,
    images: int = 0,
    characters: int = 0,
    base: Scene | None = None,
) -> Scene:
    """Turn a prompt into a scene. Raises SceneError where size, length or rate are outside the renderer's limits,
    and for a prompt that is no text.

    `base`: the scene of an earlier clip that this prompt changes (a remix or an edit): what it does not name stays. Of one
    that was made from a picture, that is the picture.
    A prompt that is a storyboard becomes a scene with `parts`, in which each goes on from the one before.
    """
    prompt = readable(prompt)
    idea = idea_of(plain(prompt)) if base is None and not images else None
    if idea is not None:
        embodied = direct(
            idea.shown, seed=seed, width_px=width_px, height_px=height_px, seconds=seconds, fps=fps, characters=characters
        )  # fmt: skip
        return embodied.with_changes(prompt=prompt, guessed=(*embodied.guessed, idea.guess))
    brief = brief_of(plain(prompt), changes=base is not None)
    brief = located(brief) if base is None and not images else brief
    seen = sprouted(in_two(brief.seen)) if base is None else brief.seen
    if seen != brief.prompt:
        whole_prompt = direct(
            seen, seed=seed, width_px=width_px, height_px=height_px, seconds=seconds, fps=fps, images=images,
            characters=characters, base=base,
        )  # fmt: skip
        return brief.told(whole_prompt).with_changes(prompt=prompt)

    def reading(text: str, length: float, before: Scene | None = base, *, edits: bool = True) -> Reading:
        return read_prompt(
            text, seed=seed, width_px=width_px, height_px=height_px, seconds=length, fps=fps, images=images,
            characters=characters, base=before, edits=edits,
        )  # fmt: skip

    lead, parts = parts_of(plain(prompt), seconds)
    if parts and not images:
        return board(lead, parts, prompt, base, partial(reading, edits=False))
    turn = turn_of(prompt) if base is None and not images and seconds >= SECONDS_MIN else None
    if turn is not None:
        until = BEGINS_SHARE * seconds
        first = reading(turn.text, until).scene.with_changes(time=turn.first)
        then = reading(ARRIVES[turn.second], seconds - until, first)
        told = ("not_understood", "not_shown", "stand_ins")
        return whole(first, extended(first, then, seconds - until)).with_changes(
            prompt=prompt,
            **{field: getattr(first, field) for field in told},
            understood=(*first.understood, turn.words),
        )
    if base is None and not images and not characters and (other := becoming(prompt, seconds, reading)) is not None:
        return other
    new = reading(prompt, seconds)
    if base is None:
        if images:
            return of_picture(new)
        in_turns = None if characters else in_beats(prompt, new, reading)
        return in_turns or _with_what_follows(new.scene, prompt, reading)
    return remixed_picture(base, new) if base.images else remixed(base, new)


def _with_what_follows(scene: Scene, prompt: str, reading: Callable[..., Reading]) -> Scene:
    """The scene, or where somebody sits, then stands up, as a scene that goes on: who does the one before does the other after."""
    following = afterwards_of(prompt) if scene.seconds >= SECONDS_MIN else None
    if following is None:
        return scene
    until = AFTER_SHARE * scene.seconds
    first = reading(following.text, until, None).scene
    if not first.subjects or not (following.of_looks or any(subject.action for subject in first.subjects)):
        return scene
    then = reading(following.told_of(first.subjects), scene.seconds - until, first)
    goes_on = extended(first, then, scene.seconds - until)
    if not goes_on.parts:
        return scene
    told = ("not_understood", "not_shown", "stand_ins")
    return whole(first, goes_on).with_changes(
        prompt=prompt,
        **{field: getattr(first, field) for field in told},
        understood=(*first.understood, following.words),
    )
