"""Setups: cameras that are told one after the other."""

from __future__ import annotations

from typing import Any

import pytest

from rushes.scene import Scene, direct


def scene_of(prompt: str, seconds: float = 10, **more: Any) -> Scene:
    return direct(prompt, seed=1, width_px=160, height_px=90, seconds=seconds, **more)


@pytest.mark.parametrize(
    ("camera", "shots"),
    [
        ("Wide establishing shot from a high drone angle, then cut to a tracking shot behind her, then a close-up of her eyes.",
         [("wide", "drone", "cut"), ("full", "follow", "cut"), ("close", "static", "cut")]),
        ("Camera: slow dolly in from a medium shot to a close-up of her face.", [("medium", "push_in", "cut"), ("close", "push_in", "glide")]),
        ("The camera orbits her slowly, then tilts up into the light.", [("full", "orbit", "cut"), ("full", "tilt_up", "glide")]),
        ("The camera starts wide, tracks right, and ends in a close-up.", [("wide", "dolly_right", "cut"), ("close", "push_in", "glide")]),
        ("Camera: handheld follow, whip pan to the gate, then tight close-up on her eyes.",
         [("full", "handheld", "cut"), ("medium", "static", "glide"), ("close", "push_in", "glide")]),
        ("镜头从远景开始，缓慢推近至面部特写。", [("wide", "push_in", "cut"), ("close", "push_in", "glide")]),
        ("Plano general fijo, después travelling lento hacia ella y primer plano de sus manos.",
         [("wide", "static", "cut"), ("close", "push_in", "glide")]),
        ("Plan d'ensemble, puis la caméra finit en gros plan sur son visage.", [("wide", "static", "cut"), ("close", "push_in", "glide")]),
        ("カメラはローアングルからゆっくりとドリーインし、最後は横顔のクローズアップ。", [("full", "push_in", "cut"), ("close", "push_in", "glide")]),
    ],
)  # fmt: skip
def test_cameras_follow_each_other_as_they_are_told(camera, shots):
    woman = {"镜": "一位女子走在桥上。", "カ": "橋の上の女性。"}.get(camera[0], "A woman walks through a garden. ")
    scene = scene_of(woman + camera)
    assert [(shot.framing, shot.camera.move, shot.transition) for shot in scene.shots] == shots
    assert sum(shot.seconds for shot in scene.shots) == pytest.approx(10)


@pytest.mark.parametrize(
    "prompt",
    ["close-up of a fox in a forest", "a fox in a forest, camera slowly pushes in, then it sleeps", "a wide shot of a castle, 24mm wide-angle lens",
     "a tracking shot of a horse, wide shot"],
)  # fmt: skip
def test_one_camera_is_one_shot(prompt):
    assert len(scene_of(prompt).shots) <= 1


def test_whom_the_camera_ends_on_is_seen_at_last():
    scene = scene_of("Two chefs cook in a kitchen. The camera pans from left to right, ending on a dog.")
    assert (scene.shots[-1].framing, scene.shots[-1].shows) == ("medium", "dog")


ANGLES = {
    "low": ("Low angle shot of a knight", "low-angle tracking shot of a wolf", "低角度拍摄一位骑士", "contrapicado de un caballero", "ローアングルで騎士", "рыцарь, снизу вверх"),
    "ground": ("Worm's-eye view of skyscrapers", "a dinosaur, worm's eye view", "虫视视角的恐龙", "un cheval, au ras du sol", "ein Pferd aus der Froschperspektive"),
    "high": ("High angle shot of a girl in a park", "a cat sleeps, seen from above", "俯拍一只猫", "un gato visto desde arriba", "кошка, съемка сверху"),
    "overhead": ("Bird's-eye view of a forest", "top-down view of a crosswalk", "鸟瞰森林", "ein Wald aus der Vogelperspektive", "森を真上から"),
    "dutch": ("Dutch angle shot of a man in an alley", "a man, canted angle", "荷兰角镜头的男人", "un hombre, plano holandés", "мужчина, заваленный горизонт"),
}  # fmt: skip


@pytest.mark.parametrize(
    ("prompt", "angle"), [(prompt, angle) for angle, prompts in ANGLES.items() for prompt in prompts]
)
def test_from_where_the_camera_looks_is_read(prompt: str, angle: str):
    scene = scene_of(prompt, seconds=6)
    assert scene.angle == scene.camera.angle == angle
    assert Scene.from_dict(scene.to_dict()) == scene


def test_each_setup_has_its_own_angle():
    scene = scene_of("A knight walks through a village. Low-angle shot, then cut to a high-angle shot.")
    assert [shot.camera.angle for shot in scene.shots] == ["low", "high"]


def test_an_angle_is_changed_by_a_remix():
    base = scene_of("a knight in a village", seconds=6)
    assert direct("make it a low angle", seed=1, width_px=160, height_px=90, seconds=6, base=base).angle == "low"


@pytest.mark.parametrize(
    "prompt", ["Sunlight falls from above on a monk", "Snow drops from above onto a house", "一束光从上方照在僧人身上"]
)
def test_what_comes_from_above_is_no_angle(prompt: str):
    assert scene_of(prompt).angle == ""


def test_a_light_from_above_is_no_camera():
    scene = scene_of("A ballerina dances on a stage, a spotlight from above. The camera orbits her.")
    assert scene.camera.move == "orbit"


def test_a_short_clip_has_fewer_setups():
    camera = "Wide shot of a castle, then cut to a medium shot, then cut to a close-up, then a drone shot."
    assert len(scene_of(f"A knight stands. {camera}", 4).shots) == 3
    assert scene_of(f"A knight stands. {camera}", 2).shots[0].framing == "wide"


def test_a_near_shot_shows_a_face_and_no_table():
    scene = scene_of(
        "At a table in a restaurant a man talks to a woman. Static medium shot, then a slow push-in to her face."
    )
    assert (scene.shots[-1].framing, scene.shots[-1].shows) in (("close", "woman"), ("close", ""))
    assert scene.shots[-1].shows or scene.subjects[0].kind == "woman"


def test_a_camera_goes_back_to_what_is_said():
    scene = scene_of("A tiger walks through a meadow. Begin on a close-up of its eyes and pull back to a full shot.")
    assert [shot.framing for shot in scene.shots] == ["close", "wide"]


def test_a_camera_does_what_its_own_sentence_says():
    scene = scene_of(
        "A woman and a man waltz in a ballroom. The camera descends, circles the couple as they dance, and rises to the ceiling."
    )
    assert [shot.camera.move for shot in scene.shots] == ["crane_down", "orbit", "rise"]
    assert {subject.action for subject in scene.subjects} == {"waltz"}


def test_a_section_on_the_camera_moves_nobody():
    scene = scene_of("一位老渔夫坐在木船上。镜头：中景，然后缓慢上升变成航拍全景。")
    assert all(subject.action != "rise" for subject in scene.subjects)
    assert {subject.kind for subject in scene.subjects} == {"human", "boat"}


def test_a_pan_to_somebody_arrives_there():
    scene = scene_of("A magician stands in a street. Camera: medium shot, then whip pan back to the magician's face.")
    assert scene.shots == () or scene.shots[-1].camera.move != "pan_right"


@pytest.mark.parametrize(
    ("prompt", "move"),
    [
        ("A bottle on a rock. The camera makes a slow 180 degree orbit at product height.", "orbit"), ("A dancer. The camera completes a full circle around her.", "orbit"),
        ("Scene: a harbour.\nCamera: medium shot, 40mm, drifting slowly to the right, shallow focus.", "dolly_right"), ("The camera glides slowly to the left past a sofa", "dolly_left"),
        ("На столе чашка. Медленный наезд камеры, объектив 50 мм", "push_in"), ("Una mujer en un mercado. Movimiento: lento acercamiento.", "push_in"),
        ("Une femme dans un escalier, travelling arrière très doux", "pull_out"), ("一瓶香水放在桌上。镜头缓慢环绕产品旋转", "orbit"),
    ],
)  # fmt: skip
def test_a_move_may_be_named_as_a_noun(prompt, move):
    scene = scene_of(prompt)
    assert (scene.camera.move, scene.camera.stated) == (move, True)
    assert not any(subject.action in ("spin", "float") for subject in scene.subjects)


def test_a_boat_that_moves_from_left_to_right_is_no_camera():
    assert not scene_of("A boat moves from left to right").camera.stated


@pytest.mark.parametrize(
    ("prompt", "move"),
    [
        ("Pedestal up, a woman reads a book in a living room", "rise"),
        ("A fox in the snow, the camera moves down", "crane_down"),
        ("The camera moves backwards. A dog sits in a park", "pull_out"),
        ("crash zoom, a cat sleeps on a sofa", "push_in"),
        ("trucking shot, a man walks down a street", "dolly_right"),
        ("A castle on a hill, jib shot", "rise"),
        ("camera shake, a horse gallops on a beach", "handheld"),
        ("一只狐狸在草地上奔跑，镜头左移", "dolly_left"),
        ("一只狐狸在草地上奔跑，镜头向右摇", "pan_right"),
        ("一座灯塔，镜头上移", "rise"),
        ("一个女人在客厅里看书，变焦", "push_in"),
    ],
)
def test_a_camera_moves_by_each_of_its_names(prompt: str, move: str) -> None:
    scene = scene_of(prompt)
    assert scene.camera.stated and scene.camera.move == move
    assert not scene.not_understood and "pedestal" not in [subject.kind for subject in scene.subjects]


@pytest.mark.parametrize(
    ("prompt", "told"),
    [
        ("Over-the-shoulder shot of a man who talks to a woman in a cafe", "over the shoulder"),
        ("一个男人在咖啡馆里和一个女人说话，过肩镜头", "over the shoulder"),
        ("A dolly zoom on a woman in a park", "dolly zoom"),
        ("一个女人站在公园里，希区柯克变焦", "dolly zoom"),
    ],
)
def test_what_a_camera_cannot_do_is_told(prompt: str, told: str) -> None:
    assert told in scene_of(prompt).not_shown
    assert told not in scene_of("A woman with a bag over the shoulder looks over her shoulder, zoom in").not_shown
