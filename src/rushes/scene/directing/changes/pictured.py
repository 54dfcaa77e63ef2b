"""The scene of a picture, made anew or gone on with as new words say: the picture stays, and what moves in it, its light and its
weather change.

Pure and standard library only. To remember: nobody is drawn into a picture or taken out of it, and it plays where it was taken;
who asks for that is told.
"""

from __future__ import annotations

import re

from ...model import OVER_PICTURES, SECONDS_MAX, Scene, SceneError
from ...words.change import ADDS, BECOMES, SWAPS
from ...words.lexicon import read
from ...words.phrases import PROMPT_CHARS_MAX
from ..reading import Reading
from ..stage import NIGHT_SIGHTS
from .changing import renewed
from .leaving import REMOVED

AT_REST = ("", "stand", "sit", "lie", "sleep", "kneel", "think", "hold", "read", "burn", "sway")
"""What a picture may show of somebody as it is."""
IN_THE_AIR = ("firefly", "cloud", "leaf")
"""Kinds that come over any picture."""
TURNS_GREEN = ("spring", "summer")
LIVENED = re.compile(
    r"(?:a?live|life|lively|living|animat\w*|motion|bring|subtle|subtly|natural|naturally|gentle|gently|realistic|parallax|cinemagraph|effects?"
    r"|shimmer\w*|reflections?|glisten\w*|crash\w*|mov(?:e[sd]?|ing)|movements?|photos?|pictures?|images?|water|ripples?|rippling|flows?|flowing|leaves"
    r"|drifts?|drifting|sways?|swaying|flutters?|rustles?|rustling|dust|motes|pollen|particles|sparkles?|blowing"
    r"|vida|anim\w+|m[uú]ev[ea]\w*|haz|movimiento|foto|imagen|agua|vie|mouvement|eau|bouge\w*|leben\w*|beweg\w*|bild|wasser|mexe\w*|movimento|água"
    r"|ожив\w*|движ\w*|вода|фото|картинк\w*|무브|움직\w*|생동\w*|사진|물|动起来|活起来|动|让|水面|光粼粼|波光粼粼|飘|跳动|摇曳|涌动|流动|图片|照片|水|動\w*|写真|anima\w*|muov\w*|acqua)"
)
"""What every picture does of itself, or what `photo/` reads by words of its own."""

COMES_OVER = re.compile(
    r"(?:begins?|starts?|falls?|falling|rolls?|rolling|strikes?|turns?|comes?|blows?|empieza|cae|commence|tombe|fällt|beginnt|falla|开始|落下|飘落|降|降り\w*|начина\w*|падает)"
)
"""What a weather, a time or a sight does."""
BURNS = re.compile(
    r"(?P<fire>fires?|flames?|blaze|fuego|llamas?|feu|flammes?|feuer|flammen?|fiamm[ae]|fuoco|chamas?|fogo|огонь|пламя|炎\w*|火\w*|불꽃)"
    r"|flicker\w*|burn\w*|crackl\w+|glows?|glowing|arde\w*|parpade\w*|vacill\w+|brûl\w+|flacker\w*|brennt|brucia|queima\w*|гор[ия]т|мерца\w*|揺\w*|타오르\w*|燃烧|跳动|摇曳|闪烁"
)
"""The name of a fire that no table of things has, and what any fire does."""
FIRES = ("candle", "flame", "torch", "campfire", "fireplace")
LIT = re.compile(
    r"\bneon\w*|\bn[ée]on\w*|\b(?:street|city) (?:lamps?|lights?)|\blanterns?\b|霓虹灯?|路灯|灯笼|ネオン\w*|街灯|\bнеон\w*|네온\w*",
    re.IGNORECASE,
)
"""Lights of the night: a picture that shows them is as dark as it was taken."""


def of_picture(new: Reading) -> Scene:
    """The scene of a picture that is looked at for the first time, with what is asked of it and cannot be seen."""
    seen = [LIVENED]
    seen += [COMES_OVER] if {"weather", "time", "season", "sight"} & new.stated else []
    seen += [BURNS] if _is_of_fire(new.scene) else []
    lost = tuple(word for word in new.scene.not_understood if not any(each.fullmatch(word.casefold()) for each in seen))
    told = dict.fromkeys((*new.scene.not_shown, *_unseen(new)))
    time = "day" if _only_lit(new.scene) else new.scene.time
    return new.scene.with_changes(not_shown=tuple(told), not_understood=lost, time=time)


def _is_of_fire(scene: Scene) -> bool:
    words = (BURNS.fullmatch(word.casefold()) for word in scene.not_understood)
    return (
        scene.place == "campsite"
        or any(one.kind in FIRES for one in scene.subjects)
        or any(word is not None and word["fire"] for word in words)
    )


def _only_lit(scene: Scene) -> bool:
    """Whether it is night for no other word than that of its lights."""
    if scene.time != "night" or not LIT.search(scene.prompt) or set(scene.sights) & set(NIGHT_SIGHTS):
        return False
    return all(match.category != "time" for match in read(LIT.sub(" ", scene.prompt.casefold())).matches)


def _unseen(new: Reading) -> tuple[str, ...]:
    """Nobody in a picture does anything else, nobody is added, it stays where it was taken and is seen from there, no smoke rises."""
    scene, text = new.scene, new.scene.prompt.casefold()
    kinds = [subject.kind for subject in scene.subjects]
    orders = any(words.search(text) for words in (ADDS, SWAPS, REMOVED))
    elsewhere = "place" in new.stated and SWAPS.search(text) is not None
    return (
        *(kinds if orders else ()),
        *(
            f"{one.kind}: {one.action}"
            for one in scene.subjects
            if not orders and one.kind not in (*IN_THE_AIR, *FIRES) and one.action not in AT_REST
        ),
        *((scene.setting or scene.place,) if elsewhere else ()),
        *(sight.replace("_", " ") for sight in scene.sights if sight not in OVER_PICTURES),
        *((scene.season,) if scene.season in TURNS_GREEN else ()),
        *((f"{scene.angle} angle",) if scene.angle else ()),
    )


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
        not_shown=tuple(dict.fromkeys((*last.not_shown, *undone, *_unseen(new)))),
    )  # fmt: skip
