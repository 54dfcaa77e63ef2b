"""Things that are shown where a prompt is about them, and nowhere else: a pillow by itself is a subject, "a girl sleeps on a pillow" has none.

Their words are marked `alone` in the tables. Must not: know any of them by name.
"""

from __future__ import annotations

from ...words.lexicon import Findings, subject_rows

THINGS_DO = frozenset(
    (
        "",
        "stand",
        "park",
        "drive",
        "fly",
        "float",
        "fall",
        "roll",
        "slide",
        "spin",
        "swing",
        "hang",
        "open",
        "close",
        "burn",
        "lie",
        "sway",
        "grow",
        "land",
    )
)
"""What is done by things, so that nobody has to be there who does it."""


def by_itself(findings: Findings) -> Findings:
    """The findings without what is no more than something beside somebody, or beside another thing that is named."""
    rows = subject_rows()
    named = [match for match in findings.matches if match.category == "subject"]
    alone = [match for match in named if rows[match.value].alone]
    if not alone:
        return findings
    done = [match for match in findings.matches if match.category in ("action", "deed")]
    if len({match.value for match in named}) == 1 and all(match.value in THINGS_DO for match in done):
        return findings
    return findings.without(alone)
