"""Words that are plainly meant to be read though they stand in no quotation marks: "50% OFF SUMMER SALE", "logo reveal: BLOOM BAKERY".

Pure. What is found is put in quotation marks, and what those stand on is `inscriptions.py`'s. The rule to remember: a prompt that is
written in capitals from end to end is shouted, not lettered, unless it is what shops write in their windows.
"""

from __future__ import annotations

import re

_WORD = r"[A-ZÀ-ÖØ-ÞА-ЯЁ0-9][A-ZÀ-ÖØ-ÞА-ЯЁ0-9!&'’%$€£+.-]*"
CAPITALS = re.compile(rf"(?<![\w\"“'‘]){_WORD}(?:\s+(?:&\s+)?{_WORD})*(?![\w\"”])")
NAMED = re.compile(
    r"\b(?:logo(?: reveal| animation| intro)?|text|title(?: card)?|words?|lettering|letters|caption|headline|slogan|banner|sign|poster|brand(?: name)?|letrero|texto|logotipo|titre|enseigne|schriftzug|titel|logo)"
    r"\s*(?:that (?:says|reads)|saying|reading|with the text|with the words?|for|of|:|-|–)?\s*:?\s*$",
    re.IGNORECASE,
)
"""Before capitals: what they are."""
BOARD = re.compile(r"banner|sign|poster|letrero|enseigne", re.IGNORECASE)
OF_FILM = frozenset(
    [
        "4K",
        "8K",
        "HD",
        "UHD",
        "HDR",
        "FPS",
        "POV",
        "FPV",
        "DSLR",
        "IMAX",
        "VFX",
        "CGI",
        "3D",
        "2D",
        "VHS",
        "RAW",
        "ARRI",
        "RED",
        "LED",
        "NASA",
        "USA",
        "UK",
        "EU",
        "NYC",
        "LA",
        "TV",
        "DJ",
        "VR",
        "AR",
        "AI",
        "UFO",
        "SUV",
        "CEO",
        "BMW",
        "VW",
        "MMA",
        "NBA",
        "NFL",
        "FIFA",
        "DNA",
        "II",
        "III",
        "IV",
        "XR",
        "ASMR",
        "BBQ",
        "OK",
        "IT",
        "A",
        "I",
        "AND",
        "THE",
    ]
)
"""What is written in capitals anyway."""
SLOGAN = re.compile(
    r"(?:\b(?:up to|save)\s+)?[$€£]?\b\d{1,3}\s?%\s+(?:off|discount|rabatt|de descuento|de réduction|desconto|скидк\w+|di sconto)\b(?:\s+(?:everything|all|on|summer|winter|spring|autumn|fall|holiday|weekend|sale|today|only|now|this|week)\b)*!?"
    r"|\b(?:(?:big|huge|mega|summer|winter|spring|autumn|fall|holiday|christmas|easter|weekend|flash|clearance|black friday|cyber monday|back to school|final|end of season)\s+)+sale\b!?(?:\s+\d{1,3}\s?% off)?"
    r"|\b(?:grand opening|now open|coming soon|buy one,? get one free|free shipping|new arrivals?|new collection|limited offer|black friday|order now|shop now|thank you for watching|sold out)\b!?"
    r"|\b(?:rebajas de (?:verano|invierno)|soldes d'(?:été|hiver)|sommerschlussverkauf|jetzt geöffnet|liquidação|svendita)\b",
    re.IGNORECASE,
)
"""What shops write in their windows."""
IN_A_WINDOW = re.compile(r"%|[A-ZÀ-ÖØ-ÞА-ЯЁ]{3}|(?-i:\b[A-Z]\w+ [A-Z])")
"""Of such words within others: a share, or capitals."""
READ_OUT = re.compile(r"[\"“”„『「«]")
ABOUT = re.compile(
    r"\b(?:during|at|after|before|for|in|on)\s+(?:an?\s|the\s|our\s|your\s)?$|\b(?:shopping|shoppers|crowd|people|customers)\b",
    re.IGNORECASE,
)
"""Before a sale that somebody is at, or of one."""
LETTERS_MIN = 4
"""Letters of words in capitals that are said to be lettering."""


def with_quotes(prompt: str) -> str:
    """The prompt with quotation marks about what is plainly to be read."""
    if READ_OUT.search(prompt):
        return prompt
    shouted = prompt.upper() == prompt
    hit = SLOGAN.search(prompt)
    if hit is not None and not ABOUT.search(prompt[: hit.start()]):
        rest = f"{prompt[: hit.start()]} {prompt[hit.end() :]}".strip(" ,.!:-")
        if all(word.lower() in ("a", "an", "the", "our", "big", "only", "today") for word in rest.split()):
            return f'letters "{prompt.strip()}"'
        named = NAMED.search(prompt[: hit.start()])
        if named is None and not IN_A_WINDOW.search(hit[0]):
            return prompt  # "a sold out stadium", "the gate is now open"
        return f'{prompt[: hit.start()]}{"" if named else "letters "}"{hit[0].strip().upper()}" {prompt[hit.end() :]}'
    if shouted:
        return prompt
    for run in CAPITALS.finditer(prompt):
        words = run[0].split()
        named = NAMED.search(prompt[: run.start()])
        told = [word for word in words if word.strip(".,!") not in OF_FILM and not word.isdigit()]
        if named is None or words[0].strip(".,!") in OF_FILM or sum(map(len, told)) < LETTERS_MIN - 1:
            continue  # "EXT. BEACH", "a man named JOHN SMITH", "GOLDEN RETRIEVER puppy"
        if told:
            board = BOARD.search(named[0]) is not None
            before = prompt[: run.start()] if board else prompt[: named.start()]
            return f'{before}{"" if board else "letters "}"{run[0]}"{prompt[run.end() :]}'
    return prompt
