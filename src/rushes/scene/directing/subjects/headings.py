"""Which way somebody goes, if the prompt says so: to the left, to the right, towards the camera.

Pure and standard library only. What leads towards the camera or away from it, beside a way to the left or the right, is told in
`Scene.not_shown`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from ...model import THROUGH_DEPTH, Subject
from ...words.lexicon import subject_rows
from .able import WHEELED

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
VIEWER = r"(?:the |our )?(?:camera|viewers?|lens|screen|audience)\b|us\b"
NEARER = re.compile(
    rf"\b(?:towards?|straight at|right at|up to|into) (?:{VIEWER})|\b(?:approach(?:es|ing)?|nears|nearing) (?:{VIEWER})"
    r"|(?:朝|向|往)(?:着|向)?(?:镜头|相机|摄像机|我们|观众)(?!移|推|缓)|走近镜头|靠近镜头|迎着镜头|迎面|hacia (?:la )?cámara|hacia nosotros|a cámara\b|vers (?:la caméra|l'objectif|nous)|auf (?:die kamera|uns) zu"
    r"|カメラに(?:向か|近づ)|こちらに(?:向か|近づ|歩いて|走って)|em direção à câmera|para a câmera|na direção da câmera|к камере|на камеру|на зрителя|навстречу камере"
    r"|카메라(?:를 향해|를 향하여|쪽으로|로 다가|에 다가)|verso (?:la (?:tele|video)?camera|l'obiettivo|di noi)"
)
AWAY = re.compile(
    rf"\baway from (?:{VIEWER})|\b(?:away |off |out )?(?:in)?to the (?:distance|horizon)\b|\b(?:away|off) into the (?:\w+ )?(?:sunset|fog|mist|night|snow|desert|light)\b"
    r"|远离镜头|背对镜头(?:走|跑)|走向远方|奔向远方|走远|跑远|alejándose de la cámara|se aleja(?:n)? de la cámara|hacia el horizonte|s'éloigne(?:nt)? de la caméra|s'éloigne(?:nt)? (?:au loin|vers l'horizon)"
    r"|(?:weg von|von) der kamera weg|weg von der kamera|in die ferne|カメラから(?:離れ|遠ざか)|遠ざかって|afasta(?:ndo)?-?se da câmera|se afasta da câmera|удаля\w+ от камеры|уходит вдаль|вдаль"
    r"|카메라에서 멀어|멀리 걸어|si allontana(?:no)? dalla (?:tele)?camera|verso l'orizzonte"
)
CAMERA = re.compile(
    r"camera|\bpan(?:s|ning)?\b|\bshot\b|\bview\b|镜头|相机|cámara|caméra|kamera|カメラ|câmera|камер|카메라"
)
LEADS = re.compile(
    r"\b(?:stretch|lead|look|gaz|star(?:e|ing)|point|fad(?:e|ing)|extend|winding|winds|recede|receding|peer|disappearing road|shout|wave)\w*|\bmir(?:a|ando)\b|\bregard\w*|\bblickt\b|смотр\w+|望|看"
)
"""Before the distance that nobody goes to."""
WORDS = re.compile(r"[一-鿿]|[\w'-]+")
COMES = re.compile(
    r"\b(?:com(?:es?|ing)|mov(?:es?|ing)|head(?:s|ing)|get(?:s|ting) (?:closer|nearer)|advanc\w+|approach\w*|vienen?|viniendo|se acerca\w*|avanza\w*|vien(?:t|nent)|s'approche\w*|avance\w*|komm(?:t|en)|nähert|v[eê]m|vindo"
    r"|se aproxima\w*|движ\w+|приближа\w+|ид[её]т|viene|vengono|si avvicina\w*|avanza)\b|[驶开走过奔跑飞]来|过来|靠近|走近|来る|来て|やって|近づ|다가|오는|온다"
)
"""What says that somebody is under way, and not how."""
BELOW = ("underwater", "coral reef", "pond floor")
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
    """1 to the right, -1 to the left, 2 towards the camera, -2 away from it; 0 where nothing is said of it or the camera is what goes
    there."""
    for sign, words in ((-1, LEFT), (1, RIGHT), (THROUGH_DEPTH, NEARER), (-THROUGH_DEPTH, AWAY)):
        hits = [hit.start() for hit in words.finditer(text) if not _of_the_camera(text, hit.start())]
        if any(sign in (-1, 1) or not _leads_there(text, at) for at in hits):
            return sign
    return 0


def on_the_way(text: str, heading: int, subjects: tuple[Subject, ...]) -> tuple[Subject, ...]:
    """Who only comes or moves towards the camera goes there as it can."""
    if abs(heading) != THROUGH_DEPTH or any(one.action in GOING for one in subjects) or not COMES.search(text):
        return subjects
    gone = [n for n, one in enumerate(subjects) if one.figure and not one.action and one.relation_to < 0][:1]
    return tuple(replace(one, action=_gait(one.kind)) if n in gone else one for n, one in enumerate(subjects))


def _gait(kind: str) -> str:
    if kind in WHEELED:
        return "drive"
    habitat = subject_rows()[kind].habitat
    return "sail" if kind in ("boat", "ship") else "fly" if habitat == "sky" else "swim" if habitat in BELOW else "walk"


def words_of_heading(text: str) -> frozenset[str]:
    """What is seen of the words for a way towards the camera or away from it."""
    words = {THROUGH_DEPTH: NEARER, -THROUGH_DEPTH: AWAY}.get(heading_of(text))
    return frozenset(WORDS.findall(" ".join(hit[0] for hit in words.finditer(text)))) if words else frozenset()


def unobeyed(text: str, subjects: Sequence[Subject]) -> list[str]:
    """Ways towards the camera and away from it that somebody was asked to take beside another, as "horse: towards the camera"."""
    goes = next((subject.kind for subject in subjects if subject.figure and subject.action in GOING), "")
    asked = ((THROUGH_DEPTH, NEARER, "towards the camera"), (-THROUGH_DEPTH, AWAY, "away from the camera"))
    taken = heading_of(text)
    return [f"{goes}: {said}" for sign, words, said in asked if goes and sign != taken and words.search(text)]


def _of_the_camera(text: str, at: int) -> bool:
    begin = max((hit.end() for hit in CLAUSE.finditer(text, 0, at)), default=0)
    return CAMERA.search(text, begin, at) is not None


def _leads_there(text: str, at: int) -> bool:
    """ "A road stretching into the distance": whether it is somebody's look, or a way, that goes there."""
    begin = max((hit.end() for hit in CLAUSE.finditer(text, 0, at)), default=0)
    return LEADS.search(text, begin, at) is not None
