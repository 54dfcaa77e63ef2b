"""Prompts as they are pasted: JSON, emoji alone, the whole in quotes, with flags, weights and a negative prompt. What is left is plain text.

Pure and standard library only; nothing is understood here. A negative prompt says what is not to be shown: it is left out, since
nothing of it is shown anyway. The rule to remember: a prompt of plain sentences comes out as it went in.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterator

from ...model import SceneError
from ...words.phrases import PROMPT_CHARS_MAX
from .glasses import with_glasses

DEPTH_MAX = 8  # of nested objects; deeper ones say nothing that anybody wrote by hand
OF_THE_FILE = """
duration duration_seconds seconds length aspect_ratio aspectratio ratio resolution size width height fps frame_rate framerate
seed model version quality format n num_frames steps cfg cfg_scale guidance guidance_scale id type_id loop
"""
SETTINGS = frozenset(OF_THE_FILE.split())
"""Keys whose values are about the file and not about the picture."""
NEGATIVE = re.compile(r"negative|avoid|exclude|do_not|dont|without", re.IGNORECASE)
HEARD = frozenset(["audio", "sound", "sounds", "sound_design", "music", "sfx", "ambience", "soundtrack"])
"""Keys whose values are heard."""
SOMEBODY = frozenset(
    [
        "subject",
        "subjects",
        "character",
        "characters",
        "person",
        "people",
        "cast",
        "talent",
        "protagonist",
        "hero",
        "actor",
    ]
)
"""Keys of objects that are each about one somebody."""
SPOKEN = frozenset(["dialogue", "dialog", "speech", "voiceover", "voice_over", "line", "lines", "says"])
"""Keys whose values are said aloud."""
FENCE = re.compile(r"^```\w*\s*|\s*```$")
PAIR = re.compile(r'"([^"\n]{1,60})"\s*:\s*("(?:[^"\\\n]|\\.)*"|[^,}\]\n]*)')
"""A key and its value, in what only looks like JSON."""
FLAG = re.compile(r"(?:^|\s)--(?:no\s+[^\n]*?(?=\s--|$)|[a-z]+(?:[ =][^-\s]\S*)?)", re.IGNORECASE | re.MULTILINE)
MODEL = re.compile(r"<(?:lora|lyco|hypernet):[^<>]{1,80}>", re.IGNORECASE)
WEIGHT = re.compile(r":\s?-?\d(?:\.\d+)?(?=\))")
EMPHASIS = re.compile(r"\(\(+|\)\)+")
NEGATIVE_PART = re.compile(
    r"(?:^|(?<=[\n.;|,]))\s*(?:negative(?: prompts?)?|负面提示词?|反向提示词?|ネガティブ(?:プロンプト)?)\s*[:：][^\n]*",
    re.IGNORECASE,
)
WHOLLY_QUOTED = re.compile(r"^\s*(?:\"([^\"]+)\"|“([^“”]+)”|'([^']+)'|`([^`]+)`)\s*$")
HALF = re.compile("[\ud800-\udfff]")
"""What of a pair stands for one character, and alone for none."""
JOINED = re.compile("[\u200d\ufe0e\ufe0f\U0001f3fb-\U0001f3ff]")
"""What joins or tints the signs of an emoji."""
NAMED_WITH = re.compile(r"\b(?:face|sign|symbol|emoji)\b| with .*| over .*")


def readable(prompt: str) -> str:
    """A prompt, cut where nobody reads on. Raises SceneError for one that is no text: half a surrogate pair is no character."""
    prompt = prompt[:PROMPT_CHARS_MAX]
    half = HALF.search(prompt)
    if half is not None:
        raise SceneError(f"the prompt holds half a surrogate pair at character {half.start()}, which is no character")
    return prompt


def plain(prompt: str) -> str:
    """The text of a prompt without what only wraps it."""
    text = FENCE.sub("", prompt.strip()) if prompt.lstrip().startswith("```") else prompt
    if text.lstrip()[:1] in ("{", "["):
        text = HALF.sub("", _of_json(text.strip())) or text  # as "\\ud83d" without what follows it
    text = _unquoted(text)
    if "--" in text:
        text = FLAG.sub(" ", text)
    if "(" in text or "<" in text:
        text = EMPHASIS.sub("", WEIGHT.sub("", MODEL.sub(" ", text)))
    text = NEGATIVE_PART.sub("", text)
    return _of_emoji(text) if not any(char.isalpha() for char in text) else with_glasses(text)


def _unquoted(text: str) -> str:
    """A prompt that stands in quotes as a whole is said by nobody."""
    hit = WHOLLY_QUOTED.match(text)
    return next(part for part in hit.groups() if part) if hit else text


def _of_json(text: str) -> str:
    """The sentences of an object, in its order; "" where it says nothing."""
    try:
        read = json.loads(text)
    except (ValueError, RecursionError):
        pairs = PAIR.findall(text)
        read = {key: value.strip().strip('"') for key, value in pairs}
    return ". ".join(_sentences(read))


def _sentences(value: object, key: str = "", depth: int = 0) -> Iterator[str]:
    name = key.strip().casefold().replace(" ", "_")
    if name in HEARD and isinstance(value, (str, list)):
        yield f"Audio: {value if isinstance(value, str) else ', '.join(item for item in value if isinstance(item, str))}"
        return
    if depth > DEPTH_MAX or name in SETTINGS or NEGATIVE.search(name):
        return
    if isinstance(value, str) and value.strip():
        said = value.strip().rstrip(".")
        yield f'"{said}"' if name in SPOKEN and '"' not in said else said
    elif isinstance(value, list):
        words = [item for item in value if isinstance(item, str)]
        if len(words) == len(value) and words:
            yield from _sentences(", ".join(words), key, depth + 1)
        else:
            for item in value:
                yield from _sentences(item, key, depth + 1)
    elif isinstance(value, dict) and name in SOMEBODY:  # one sentence says who it is, how they look and what they do
        said_of = [part for inner, item in value.items() for part in _sentences(item, str(inner), depth + 1)]
        yield ", ".join(part for part in said_of if not part.startswith('"'))
        yield from (part for part in said_of if part.startswith('"'))
    elif isinstance(value, dict):
        for inner, item in value.items():
            yield from _sentences(item, str(inner), depth + 1)


def _of_emoji(text: str) -> str:
    """A prompt of pictures alone in words: "🐶🏖" is a dog, a beach."""
    names = (unicodedata.name(sign, "") for sign in JOINED.sub("", text))
    words = [NAMED_WITH.sub("", name.casefold()).strip() for name in names if name]
    return ", ".join(word for word in words if word) if any(ord(sign) > 0x2190 for sign in text) else text
