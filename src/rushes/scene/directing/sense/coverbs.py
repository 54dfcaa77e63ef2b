"""The small words of Chinese that are half verbs: 过马路 is walked across, 给小猫洗澡 is done to the cat, 带着孩子 is with the child.

Pure and standard library only. Who does what by them is `subjects/doers.py`'s.
"""

from __future__ import annotations

import re
from dataclasses import replace

from ...words.lexicon import Findings, Match, is_somebody

CROSSES = re.compile(
    "(?<![经通度路越穿走飞跑开爬游驶跨渡穿横])[横]?过(?=了?(?:一[条座])?(?:马路|大街|街|斑马线|人行横道|十字路口|小?桥|小?河|小?溪))"
)
"""Before what one walks over."""
ALONG = re.compile("((?<!地)[带陪给向]着?)(?:他的|她的|它的|小)?")
"""Before whom one has with oneself, or to whom something is done."""
TEACHES, WATCHES = re.compile("教"), re.compile("在看(?=$|[，。；！？])")
WASHES = ("shower", "take_bath")
"""What is seen of whom it is done to."""
TO_WHOM = re.compile("(?<![送递交寄借还献卖分传发拿带做])(?:给|向|替|为|帮)[^，。、；！？的]{0,6}$")
"""Before whom something is done to or for."""


def half_verbs(findings: Findings) -> Findings:
    """ "孩子们过马路": who crosses a street walks; "爸爸教儿子骑车": who is named behind is shown how."""
    if findings.language != "zh":
        return findings
    named = {m.start for m in findings.matches if m.category in ("subject", "count")}
    people = {m.start for m in findings.matches if m.category == "subject" and is_somebody(m.value)}
    shown = [hit for hit in TEACHES.finditer(findings.text) if hit.end() in people]
    goes = [
        Match(start=hit.start(), end=hit.end(), category="action", value=value, text=hit[0])
        for value, hits in (
            ("walk", CROSSES.finditer(findings.text)),
            ("stand", WATCHES.finditer(findings.text)),
            ("teach", shown),
        )
        for hit in hits
        if not any(m.start < hit.end() and m.end > hit.start() for m in findings.matches)
    ]
    told = {hit[1][0] for hit in ALONG.finditer(findings.text) if hit.end() in named or hit.end(1) in named}
    if not goes and not told:
        return findings
    said = told | {word for match in goes for word in (match.text, match.text[-1])}
    matches = tuple(sorted((*findings.matches, *goes), key=lambda match: (match.start, match.end)))
    return replace(findings, matches=matches, unknown=tuple(w for w in findings.unknown if w not in said))


def is_done_to(findings: Findings, named: Match, deed: Match) -> bool:
    """ "女孩给小猫洗澡": whether a half verb before somebody says that what follows is done to them."""
    if findings.language != "zh" or deed.start < named.end:
        return False
    between = findings.text[named.end : deed.start]
    if deed.value in WASHES:
        return False
    return TO_WHOM.search(findings.text[: named.start]) is not None and not re.search("[，。；！？]", between)
