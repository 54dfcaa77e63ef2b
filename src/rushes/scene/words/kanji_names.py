"""Names of people and stations that are written with the signs for mountains and rivers: 山田さん, 川口駅, 林先生.

A run of kanji before a form of address is a person's name, before 駅 a station's; no sign within it is a place. Pure and standard
library only; finding the words is `lexicon.py`'s.
"""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import islice

from .lexicon import Findings, Match

ADDRESSED = re.compile(
    r"(?<![お御㐀-鿿々])(?P<name>[㐀-鿿々]{1,4})(?P<form>さん|くん|ちゃん|さま|君|氏|先生|(?<![模同多仕異])様|選手|夫妻)"
)
STATION = re.compile(r"(?P<name>[㐀-鿿々]{2,4})(?P<form>駅)")
CHINESE = re.compile(
    r"(?:^|(?<=[^㐀-鿿])|(?<=[和与跟让叫给对的]))(?P<name>[王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁江河山石田森池])(?P<form>先生|小姐|女士|老师|太太|阿姨|叔叔|师傅)"
)
NAMES_MAX = 12  # of one prompt: more are in no scene
LANDS = ("place", "region", "season", "weather", "time")
FORMS = {"先生": "human", "小姐": "woman", "女士": "woman", "太太": "woman", "ちゃん": "woman", "阿姨": "woman"}
"""Whom a form of address names, if it says more than that it is somebody."""


def without_names(findings: Findings) -> Findings:
    """The findings in which signs within names mean nothing, and in which whoever is named so is somebody."""
    if findings.language not in ("ja", "zh"):
        return findings
    matches = list(findings.matches)
    pattern = ADDRESSED if findings.language == "ja" else CHINESE
    for hit in islice(pattern.finditer(findings.text), NAMES_MAX):
        inside = [m for m in matches if hit.start("name") <= m.start and m.end <= hit.end("name")]
        if any(m.category == "subject" and m.end == hit.end("name") and _is_whole(m, hit) for m in inside):
            continue  # お婆さん, 猿さん
        addressed = [m for m in matches if m.category == "subject" and m.start <= hit.start("form") < m.end]
        if any(m.start < hit.start("form") for m in addressed):
            continue  # it is listed whole
        if not all(m.category in (*LANDS, "subject", "colour", "count", "size") for m in inside):
            continue
        inside += addressed
        somebody = Match(
            start=hit.start(), end=hit.end(), category="subject", value=FORMS.get(hit["form"], "human"), text=hit[0]
        )
        matches = [m for m in matches if m not in inside] + [somebody]
    if findings.language == "ja":
        for hit in islice(STATION.finditer(findings.text), NAMES_MAX):
            matches = [
                m
                for m in matches
                if not (hit.start("name") <= m.start and m.end <= hit.end("name") and m.category in (*LANDS, "subject"))
            ]
    covered = {m.text for m in matches}
    told = {word for m in matches for word in m.skipped}
    unknown = tuple(
        word
        for word in findings.unknown
        if word in told or not any(word in one for one in covered if len(one) > len(word))
    )
    return replace(findings, matches=tuple(sorted(matches, key=lambda m: (m.start, m.end))), unknown=unknown)


def _is_whole(match: Match, hit: re.Match[str]) -> bool:
    return match.start == hit.start("name") or match.end - match.start > 1
