"""Which way somebody goes, if the prompt says so: to the left, to the right, towards the camera.

Pure and standard library only. Left and right are obeyed; figures are seen from the side, so what leads towards the camera or away
from it is told in `Scene.not_shown`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..model import Subject

LEFT = re.compile(
    r"\bfrom (?:the )?right (?:side )?to (?:the )?left\b|\bright[- ]to[- ]left\b|(?<!looks )(?<!looking )(?<!turns )(?<!pans )\b(?:to|towards?) (?:the )?left(?! of| side of|-hand)\b|\bleftwards?\b"
    r"|\b(?:runs?|running|walks?|walking|drives?|driving|fl(?:y|ies)|flying|moves?|moving|goes|heads?|heading|swims?|swimming|rides?|riding|sails?|sailing|gallops?) left\b"
    r"|从右(?:边|侧)?(?:往|向|到)左|(?:向|往|朝)左|de derecha a izquierda|hacia la izquierda|de (?:la )?droite à (?:la )?gauche|vers la gauche|von rechts nach links|\bnach links\b"
    r"|右から左|左(?:へ|に向)|da direita para a esquerda|para a esquerda|справа налево|\bвлево\b|\bналево\b|오른쪽에서 왼쪽|왼쪽으로|da destra a sinistra|verso sinistra"
)
MIRRORED = """
left right, 左 右, izquierda derecha, gauche droite, links rechts, esquerda direita, влево вправо, налево направо, слева справа,
왼쪽 오른쪽, sinistra destra
"""
SIDES = [pair.split() for pair in MIRRORED.split(",")]
OTHER_SIDE = {one: other for left, right in SIDES for one, other in ((left, right), (right, left))}
RIGHT = re.compile(re.sub("|".join(OTHER_SIDE), lambda side: OTHER_SIDE[side[0]], LEFT.pattern))
"""What is said of the left, with the sides exchanged in every language."""
NEARER = re.compile(
    r"\btowards? (?:the |us|our )?(?:camera|viewers?|lens)\b|朝(?:着)?镜头|向(?:着)?镜头|hacia la cámara|vers la caméra|auf die kamera zu|カメラに向か|em direção à câmera|к камере|카메라를 향해|verso la (?:tele)?camera"
)
AWAY = re.compile(
    r"\baway from (?:the )?(?:camera|viewers?|lens)\b|\binto the distance\b|远离镜头|alejándose de la cámara|s'éloigne de la caméra|weg von der kamera"
)
CAMERA = re.compile(
    r"camera|\bpan(?:s|ning)?\b|\bshot\b|\bview\b|镜头|相机|cámara|caméra|kamera|カメラ|câmera|камер|카메라"
)
CLAUSE = re.compile(r"[.,;:!?。，；、]|\b(?:while|as|and then)\b")
GOING = (
    "walk",
    "run",
    "jog",
    "drive",
    "fly",
    "swim",
    "sail",
    "jump",
    "hop",
    "gallop",
    "march",
    "hike",
    "slide",
    "roll",
    "chase",
    "ride",
    "crawl",
    "float",
)


def heading_of(text: str) -> int:
    """1 to the right, -1 to the left, 0 where nothing is said of it or the camera is what goes there."""
    for sign, words in ((-1, LEFT), (1, RIGHT)):
        if any(not _of_the_camera(text, hit.start()) for hit in words.finditer(text)):
            return sign
    return 0


def unobeyed(text: str, subjects: Sequence[Subject]) -> list[str]:
    """Ways towards the camera and away from it that somebody was asked to take, as "horse: towards the camera"."""
    goes = next((subject.kind for subject in subjects if subject.figure and subject.action in GOING), "")
    asked = ((NEARER, "towards the camera"), (AWAY, "away from the camera"))
    return [f"{goes}: {said}" for words, said in asked if goes and words.search(text)]


def _of_the_camera(text: str, at: int) -> bool:
    begin = max((hit.end() for hit in CLAUSE.finditer(text, 0, at)), default=0)
    return CAMERA.search(text, begin, at) is not None
