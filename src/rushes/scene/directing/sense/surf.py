"""Waves that break on rocks: they do so at the foot of a rocky coast, and not on a rock by itself, nor out at sea.

Pure and standard library only.
"""

from __future__ import annotations

import re
from dataclasses import replace

from ...words.lexicon import Findings

ON_ROCKS = re.compile(
    r"\bwaves?\b[^.;,]{0,24}?\b(?:hit\w*|beat\w*|break\w*|crash\w*|smash\w*|lap\w*|pound\w*|slam\w*|roll\w*|wash\w*)\s(?:\w+\s){0,2}(?:rocks?|reefs?|boulders?|cliffs?)\b|"
    r"(?:海浪|波浪|巨浪|浪花|浪)[^，。,;]{0,3}(?:拍打|拍击|冲击|撞击|冲刷|打在|拍在)[^，。,;]{0,3}(?:礁石|岩石|礁岩|岩壁|石头)|"
    r"\bolas?\b[^.;,]{0,12}?(?:rompe\w*|golpea\w*|choca\w*|estrella\w*)\s(?:\w+\s){0,2}(?:rocas?|acantilados?)|\bvagues?\b[^.;,]{0,16}?(?:bris\w*|frapp\w*|fracass\w*|déferl\w*)\s(?:\w+\s){0,2}(?:rochers?|rocs|falaises?)|"
    r"\bwellen\b[^.;,]{0,12}?(?:schlagen|brechen|brechend\w*|peitschen|krachen)\s(?:\w+\s){0,3}(?:felsen|klippen)|\bondas\b[^.;,]{0,12}?(?:bat\w*|quebra\w*)\s(?:\w+\s){0,2}(?:rochas|pedras)|"
    r"\bonde\b[^.;,]{0,12}?(?:infrang\w*|batt\w*)\s(?:\w+\s){0,2}(?:scogli|rocce|scogliera)|волны\s(?:бьют\w*|разбива\w*)\s(?:\w+\s){0,2}(?:скал\w*|камн\w*)|波[がは][^、。]{0,4}(?:岩|岩場)[にへ](?:打ち寄せ|砕け|ぶつか)",
    re.IGNORECASE,
)


def on_rocks(findings: Findings) -> Findings:
    """The findings of a rocky coast where waves break on one."""
    hit = ON_ROCKS.search(findings.text)
    if hit is None:
        return findings
    said = [m for m in findings.matches if m.start < hit.end() and hit.start() < m.end]
    places = [m for m in said if m.category == "place"]
    if not places or any(m.category == "place" and m not in places for m in findings.matches):
        return findings
    coast = replace(places[0], value="cliff", start=hit.start(), end=hit.end(), text=hit[0])
    gone = [m for m in said if m.category in ("place", "subject", "action", "deed", "relation")]
    matches = sorted((coast, *(m for m in findings.matches if m not in gone)), key=lambda m: (m.start, m.end))
    unknown = tuple(word for word in findings.unknown if word not in hit[0])
    return replace(findings, matches=tuple(matches), unknown=unknown)
