"""The scene of a picture, made anew or gone on with as new words say: the picture stays, and what moves in it, its light and its
weather change.

Pure and standard library only. To remember: nobody is drawn into a picture or taken out of it, and it plays where it was taken;
who asks for that is told.
"""

from __future__ import annotations

from ..model import SECONDS_MAX, Scene, SceneError
from ..words.change import ADDS, BECOMES, SWAPS
from ..words.phrases import PROMPT_CHARS_MAX
from .changing import renewed
from .leaving import REMOVED
from .reading import Reading


def remixed_picture(base: Scene, new: Reading) -> Scene:
    """The same picture from its first frame on, as the new words say; of a film that was extended, in the parts that it has."""
    parts = base.parts or (base,)
    scale = new.scene.seconds / sum(part.seconds for part in parts)
    again = tuple(
        _as_said(part, new).with_changes(seconds=part.seconds * scale, starts_at=part.starts_at * scale)
        for part in parts
    )
    if not base.parts:
        return again[0].with_changes(seconds=new.scene.seconds)
    return again[-1].with_changes(prompt=new.scene.prompt, seconds=new.scene.seconds, starts_at=0.0, parts=again)


def extended_picture(base: Scene, new: Reading, seconds: float) -> Scene:
    """The scene of a picture that goes on where `base` ends: what `new` does not name stays, and so does what moves in the
    picture. Raises SceneError beyond the longest clip."""
    last = base.parts[-1] if base.parts else base
    starts_at = last.starts_at + last.seconds
    if starts_at + seconds > SECONDS_MAX:
        raise SceneError(f"a scene that is extended lasts at most {SECONDS_MAX} seconds in all")
    # The motion in a picture was made for its pace: another one would be another moment.
    told = ("slow motion" if new.scene.pace < 1 else "time-lapse",) if "pace" in new.stated else ()
    going_on = _as_said(last, new)
    return going_on.with_changes(
        seconds=seconds, starts_at=starts_at, spoken=new.scene.spoken, pace=last.pace, paces=last.paces,
        not_shown=(*going_on.not_shown, *told),
    )  # fmt: skip


def _as_said(last: Scene, new: Reading) -> Scene:
    """The picture's scene with what the words change of it; what moved in it goes on to."""
    text = new.scene.prompt.casefold()
    orders = any(words.search(text) for words in (ADDS, SWAPS, BECOMES, REMOVED))
    undone = [subject.kind for subject in new.scene.subjects if orders and "subject" in new.stated]
    undone += [new.scene.setting or new.scene.place] if "place" in new.stated and new.scene.place != last.place else []
    changed = renewed(last, new, joins=True)
    return changed.with_changes(
        prompt=f"{last.prompt}. {new.scene.prompt}"[-PROMPT_CHARS_MAX:], place=last.place, setting=last.setting,
        variation=last.variation, subjects=last.subjects, images=last.images, shots=(),
        not_shown=tuple(dict.fromkeys((*last.not_shown, *undone))),
    )  # fmt: skip
