"""Fonts of this machine, for letters that `glyphs.py` has not: where they are looked for, and which of them has a text's letters.

In this order: the file that RUSHES_FONT names, then what lies in the system's folders of families that are known to be made for
reading. Nothing is looked for before a text needs it, and then
once. Must not: what letters look like (`penning.py`).
"""

from __future__ import annotations

import functools
import os
import sys
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PIL.ImageFont import FreeTypeFont

VARIABLE = "RUSHES_FONT"
FAMILIES = (
    "NotoSansCJK*", "NotoSansSC*", "NotoSansJP*", "NotoSansKR*", "SourceHanSans*", "PingFang*", "Hiragino Sans GB*",
    "STHeiti*", "msyh*", "wqy-zenhei*", "wqy-microhei*", "DroidSansFallback*", "simhei*", "Yu*Gothic*", "YuGoth*", "meiryo*",
    "ipag*", "AppleSDGothicNeo*", "malgun*", "NanumGothic*", "UnDotum*", "NotoSansArabic*", "NotoNaskhArabic*", "NotoSansDevanagari*",
    "NotoSansHebrew*", "NotoSansThai*", "NotoSans-*", "NotoSans[[]*", "NotoSans[BGKLMOST]*", "GeezaPro*", "ArialHB*", "Kohinoor*",
    "Thonburi*", "Nirmala*", "leelaw*", "tahoma*", "Lohit-*", "Loma*", "Garuda*", "DejaVuSans*", "Arial Unicode*", "arial*",
)  # fmt: skip
"""Names of files, the likeliest first; the case does not count."""
WEIGHTS = ("-medium.", "-regular.", "wght]", "-vf.", "")
"""In the name of a file of a family, the best first."""
UNLIKE = ("italic", "oblique", "mono", "condensed", "serif", "light", "thin", "display")
SUFFIXES = (".ttf", ".otf", ".ttc", ".otc")
BYTES_MAX = 128 * 1024**2
"""A larger file is left alone; all of Noto Sans CJK is 33 MB."""
FILES_MAX = 20_000
"""Looked at in the system's folders."""
FACES_MAX = 64
"""Of a collection."""
CHECKED_PX = 24
BOLDNESS = 600
"""The weight of a font that has all weights."""
SCRIPTS = {
    "Chinese": "汉字", "Japanese": "かなカナ", "Korean": "한글", "Arabic": "العربية", "Devanagari": "हिन्दी", "Hebrew": "עברית",
    "Thai": "ไทย", "Greek": "Ελλάδα",
}  # fmt: skip
"""What people ask for most that `glyphs.py` has no letters for, and some of its letters."""
ADVICE = "fonts-noto-cjk and fonts-noto-core (Debian), with libfribidi0 for Arabic, Hindi and Thai; RUSHES_FONT names any other font"
KANA, HANGUL = ("\u3040", "\u30ff"), ("\uac00", "\ud7a3")


@dataclass(frozen=True)
class Face:
    """One face of a file."""

    path: Path
    index: int = 0

    def at(self, px: int, *, shaped: bool = False) -> FreeTypeFont:
        """The face at so many pixels an em, for a whole text or for single letters."""
        from PIL import ImageFont

        layout = ImageFont.Layout.RAQM if shaped else ImageFont.Layout.BASIC
        font = ImageFont.truetype(self.path, px, index=self.index, layout_engine=layout)
        try:
            axes = font.get_variation_axes()
        except OSError:  # a font of one weight
            return font
        font.set_variation_by_axes(
            [BOLDNESS if b"Weight" in (axis.get("name") or b"") else axis["default"] or 0 for axis in axes]
        )
        return font


def face_for(text: str) -> Face | None:
    """The first face that has every letter of the text; None where there is none, or nothing that joins letters which must be."""
    if needs_shaping(text) and not shapes():
        return None
    letters = frozenset(char for char in text if not _is_silent(char))
    if not letters:
        return None
    faces = _faces(os.environ.get(VARIABLE, ""))
    return next((own for face in faces if _has(own := _of_its_country(face, text), letters)), None)


def scripts_without(named: Path | None) -> list[str]:
    """The SCRIPTS that nothing here writes; `named`: the font that the setting names."""
    faces = _faces(str(named or ""))
    return [
        script
        for script, letters in SCRIPTS.items()
        if (needs_shaping(letters) and not shapes()) or not any(_has(face, frozenset(letters)) for face in faces)
    ]


def needs_shaping(text: str) -> bool:
    """Whether the letters of a text are more than one after the other from the left: Arabic, Hebrew, Hindi, Thai."""
    return any(
        unicodedata.bidirectional(char) in ("R", "AL") or unicodedata.category(char).startswith("M") for char in text
    )


@functools.cache
def shapes() -> bool:
    """Whether Pillow can shape letters here: it brings Raqm along, and needs FriBiDi of the system."""
    from PIL import features

    return bool(features.check("raqm") and features.check("fribidi"))


def _is_silent(char: str) -> bool:
    return char.isspace() or unicodedata.category(char) == "Cf"


@functools.lru_cache(maxsize=8)
def _faces(named: str) -> tuple[Face, ...]:
    """What there is, in the order in which it is asked."""
    found = [Path(named)] if named else []
    found += _ranked(_installed())
    return tuple(Face(path) for path in dict.fromkeys(found) if _opens(path))


def _ranked(paths: Iterable[Path]) -> list[Path]:
    ranks = ((_rank(path), path) for path in paths)
    return [path for _, path in sorted((rank, path) for rank, path in ranks if rank is not None)]


def _rank(path: Path) -> tuple[int, int] | None:
    """The place of a file by its family and its weight; None for what is no font of ours."""
    name = path.name.lower()
    if path.suffix.lower() not in SUFFIXES or any(word in name for word in UNLIKE):
        return None
    family = next((n for n, family in enumerate(FAMILIES) if fnmatchcase(name, family.lower())), None)
    return None if family is None else (family, next(n for n, weight in enumerate(WEIGHTS) if weight in name))


def _folders() -> tuple[Path, ...]:
    home = Path.home()
    if sys.platform == "darwin":
        return Path("/System/Library/Fonts"), Path("/Library/Fonts"), home / "Library/Fonts"
    if sys.platform == "win32":
        return Path("C:/Windows/Fonts"), home / "AppData/Local/Microsoft/Windows/Fonts"
    return Path("/usr/share/fonts"), Path("/usr/local/share/fonts"), home / ".local/share/fonts", home / ".fonts"


def _installed() -> Iterator[Path]:
    seen = 0
    for folder in _folders():
        for where, inner, names in os.walk(folder):
            inner.sort()
            for name in sorted(names):
                seen += 1
                if seen > FILES_MAX:
                    return
                yield Path(where, name)


@functools.cache
def _opens(path: Path) -> bool:
    """Whether a file is a font of a size that is read."""
    try:
        if path.stat().st_size > BYTES_MAX:
            return False
        Face(path).at(CHECKED_PX)
    except (OSError, ValueError):
        return False
    return True


def _of_its_country(face: Face, text: str) -> Face:
    """Of a collection, the face with the shapes of the country whose letters the text has: Chinese where they do not tell."""
    country = "JP" if _within(text, KANA) else "KR" if _within(text, HANGUL) else "SC"
    return next((Face(face.path, n) for n, name in enumerate(_names(face.path)) if name.endswith(country)), face)


def _within(text: str, letters: tuple[str, str]) -> bool:
    return any(letters[0] <= char <= letters[1] for char in text)


@functools.cache
def _names(path: Path) -> tuple[str, ...]:
    """The families of a collection's faces; of other files nobody asks."""
    if path.suffix.lower() not in (".ttc", ".otc"):
        return ()
    names: list[str] = []
    while len(names) < FACES_MAX:
        try:
            names.append(Face(path, len(names)).at(CHECKED_PX).getname()[0] or "")
        except (OSError, ValueError):
            break
    return tuple(names)


@functools.lru_cache(maxsize=512)
def _has(face: Face, letters: frozenset[str]) -> bool:
    """Whether a face has letters of its own for all of these: one that is missing looks as what is in nobody's alphabet."""
    font = face.at(CHECKED_PX)
    lost = _seen(font, "\U0010fffd")
    return all(seen != lost and any(seen[1]) for seen in (_seen(font, letter) for letter in sorted(letters)))


def _seen(font: FreeTypeFont, letter: str) -> tuple[tuple[int, int], bytes]:
    mask = font.getmask(letter, mode="L")
    return mask.size, bytes(mask)
