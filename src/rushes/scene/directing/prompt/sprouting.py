"""What grows out of a seed: "a time-lapse of a seed growing into a tall plant" shows the plant, as it grows.

A seed in the ground is nothing to see, and what it becomes is nobody else; an acorn is a nut that is seen. Pure and standard library only.
"""

from __future__ import annotations

import re
from typing import Final

_SEED: Final = r"(?:seed|sprout|seedling|sapling|shoot|pip|kernel)s?"
_GROWS: Final = re.compile(
    rf"\b(?:an?|the|one|tiny|small|little|single|planted|green|young|\s)*\b{_SEED}\b(?:\s(?:in|from|under|through|out of)\s(?:the\s)?(?:ground|soil|earth|dirt))?"
    r"(?:\s(?:that|which|is|slowly|quickly|gradually|sprouts?|sprouting|and|then|germinates?|germinating))*"
    r"\s(?:grow|develop|turn|transform|bloom|blossom|sprout|becom)(?:s|es|ing|e)?\s(?:up\s)?(?:(?:in)?to\s)?(?:become\s|being\s)?(?=an?\s|the\s)(?P<plant>(?:(?!\b(?:in|on|at|by|under|over|with|while|as|and|inside|beside|through)\b)[\w-]+\s?){1,6})",
    re.IGNORECASE,
)
_ELSEWHERE: Final = (
    (re.compile(r"(?:一[颗粒棵个株])?(?:小)?(?:种子|嫩芽|幼苗|小苗|树苗)(?:慢慢|逐渐|渐渐|破土而出|发芽|，|并|、)*(?:长成|生长成|生长为|成长为|长为|变成|开成)了?(?P<plant>[^，。；,;]{1,12})"), "{}生长"),
    (re.compile(r"\buna\s(?:pequeña\s)?semilla\s(?:que\s)?(?:crece|creciendo|germina|brota|se convierte|se transforma)\s(?:y\s\w+\s)?(?:hasta convertirse\s|hasta ser\s)?(?:en\s)?(?P<plant>una?\s[^,.;]{2,40})", re.IGNORECASE), "{} crece"),
    (re.compile(r"\bune\s(?:petite\s)?graine\s(?:qui\s)?(?:pousse|grandit|germe|devient|se transforme)\s(?:jusqu'à devenir\s|pour devenir\s|et devient\s|en\s)?(?P<plant>une?\s[^,.;]{2,40})", re.IGNORECASE), "{} pousse"),
    (re.compile(r"\bein\s(?:kleiner\s)?(?:samen|samenkorn|keimling|setzling)\s(?:wächst|wird|entwickelt sich)\szu\s(?P<plant>eine[rmn]?\s[^,.;]{2,40}?)(?=\sheran|[,.;]|$)(?:\sheran)?", re.IGNORECASE), "{} wächst"),
    (re.compile(r"\buma\s(?:pequena\s)?semente\s(?:que\s)?(?:cresce|crescendo|germina|brota|se transforma|se torna|vira)\s(?:até se tornar\s|até virar\s|em\s)?(?P<plant>uma?\s[^,.;]{2,40})", re.IGNORECASE), "{} cresce"),
)  # fmt: skip
"""The same in other languages, and how they say that what is named grows."""


def sprouted(prompt: str) -> str:
    """The prompt with what grows in the place of its seed; as it is where nothing grows out of one."""
    hit = _GROWS.search(prompt)
    if hit is not None:
        lead = " " if prompt[: hit.start()] and not prompt[: hit.start()].endswith(" ") else ""
        return f"{prompt[: hit.start()]}{lead}{hit['plant'].strip()} growing {prompt[hit.end() :].lstrip()}".strip()
    for pattern, grows in _ELSEWHERE:
        hit = pattern.search(prompt)
        if hit is not None:
            return prompt[: hit.start()] + grows.format(hit["plant"].strip()) + prompt[hit.end() :]
    return prompt
