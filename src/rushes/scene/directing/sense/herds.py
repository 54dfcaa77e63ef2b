"""A herd is named behind its animals as well as before them: "a wolf pack", "the buffalo herd".

Pure and standard library only.
"""

from __future__ import annotations

import re
from dataclasses import replace

from ...words.lexicon import Findings, is_somebody
from ..subjects.able import is_alive

HERD = re.compile(r"\s(?P<word>pack|herd|flock|pride|pod|colony|swarm|shoal|gaggle)\b(?! of\b)")


def herded(findings: Findings) -> Findings:
    """The findings in which a pack is several."""
    if findings.language != "en":
        return findings
    matches, unknown = [], list(findings.unknown)
    for match in findings.matches:
        found = HERD.match(findings.text, match.end) if match.category == "subject" else None
        if found is not None and found["word"] in unknown and is_alive(match.value) and not is_somebody(match.value):
            match = replace(match, plural=True)
            unknown.remove(found["word"])
        matches.append(match)
    return replace(findings, matches=tuple(matches), unknown=tuple(unknown))
