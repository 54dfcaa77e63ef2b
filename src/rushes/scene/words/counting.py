"""Numbers with the counters of Chinese, Japanese and Korean. Pure and standard library only."""

from __future__ import annotations

import re
from collections.abc import Iterator

COUNT_MAX = 6  # of a kind, as many as are told apart

COUNTERS = "部盆份幅只隻个個条條匹辆輛位艘头頭名朵棵座架台把张張杯件颗顆根支枝块塊羽人本つ枚冊株輪機"
NUMBERS = {word: number for number, words in enumerate(
    (("一", "한"), ("二", "两", "兩", "두", "둘"), ("三", "几", "幾", "数", "세", "몇", "셋"), ("四", "네", "넷"), ("五", "다섯"),
     ("六", "여섯"), ("七", "일곱"), ("八", "여덟"), ("九", "아홉"), ("十", "열")), start=1) for word in words}  # fmt: skip
COUNTED = (
    re.compile(rf"(\d{{1,6}}|[一二两兩三几幾数四五六七八九十])\s?[{COUNTERS}]"),
    re.compile(
        rf"(\d{{1,6}}|(?<![동그])(?:{'|'.join(word for word in NUMBERS if word >= '가')}))\s?(?:마리|명|대|개|송이|그루|척|권|잔|채|사람)"
    ),
    re.compile("(?<![가-힣])(두|세|다섯|여섯|일곱|여덟|아홉|열) (?=[가-힣]{2})"),
    re.compile("(?<=[가-힣] )(둘|셋|넷|다섯|여섯)(?=[이은을과의]? )"),
)
"""Before a noun itself "네" is no four but "your"."""


def counted(text: str) -> Iterator[tuple[int, int, int]]:
    """Where a number of something begins and ends, and how many are meant."""
    for pattern in COUNTED:
        for hit in pattern.finditer(text):
            yield hit.start(), hit.end(), min(NUMBERS.get(hit[1]) or int(hit[1]) or 1, COUNT_MAX)
