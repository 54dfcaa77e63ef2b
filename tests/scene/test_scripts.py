"""Words in letters that the pen has not: found in the prompt, broken into lines and written with a font, where there is one."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from rushes.app import create_pool
from rushes.doctor import examine
from rushes.scene import Scene, direct
from rushes.scene.acting.tabletop import TABLE
from rushes.scene.directing.prompt.inscriptions import Inscription, quotes_of
from rushes.scene.figures import CAST, draw
from rushes.scene.lettering import fonts
from rushes.scene.lettering.fonts import SCRIPTS, VARIABLE, Face, face_for, needs_shaping, scripts_without
from rushes.scene.lettering.penning import EM, penned, thinned
from rushes.scene.lettering.writing import (
    LINE_CHARS_MAX,
    PIECES_MAX,
    _seen_order,
    is_writable,
    lines_of,
    width_of,
    written,
)
from rushes.scene.staging.build import company
from rushes.settings import Settings, load
from scene.studio import LIGHT
from scene.tiny_font import write_font

HAN = {
    "你": ((100, 0, 200, 800), (100, 350, 900, 450)),
    "好": ((100, 0, 900, 100), (100, 700, 900, 800)),
    "点": ((470, 370, 530, 430),),
    "א": ((100, 0, 200, 700),),
}
"""Of the tiny font: a T on its side, two beams, a dot, an upright."""


@pytest.fixture
def tiny(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The only font there is."""
    path = write_font(tmp_path / "tiny.ttf", HAN)
    monkeypatch.setenv(VARIABLE, str(path))
    monkeypatch.setattr(fonts, "_folders", lambda: ())
    fonts._faces.cache_clear()
    return path


@pytest.fixture(autouse=True)
def _forget() -> object:
    yield
    fonts._faces.cache_clear()


def scene(prompt: str) -> Scene:
    return direct(prompt, seed=1, width_px=320, height_px=180, seconds=4)


# -- what a prompt says


@pytest.mark.parametrize(
    ("prompt", "style", "words"),
    [
        ("一块霓虹灯牌，上面写着“营业中”，雨夜的街道", "neon sign", "营业中"),
        ("霓虹灯招牌上闪烁着“酒吧”", "neon sign", "酒吧"),
        ("木牌上写着“欢迎光临”", "sign", "欢迎光临"),
        ("一个女孩举着写有“加油”的牌子", "sign", "加油"),
        ("一个蛋糕，上面用奶油写着“生日快乐”", "cake", "生日快乐"),
        ("男孩穿着一件T恤，上面写着“我爱北京”", "sign", "我爱北京"),
        ("墙上写着“拆”", "sign", "拆"),
        ("一家名为“星光”的咖啡店", "sign", "星光"),
        ("店铺门头上写着“咖啡”", "sign", "咖啡"),
        ("片头出现标题“城市之光”", "letters", "城市之光"),
        ("看板に「営業中」と書いてある", "sign", "営業中"),
        ("「営業中」と書かれたネオンサイン", "neon sign", "営業中"),
        ("「お誕生日おめでとう」と書かれたケーキ", "cake", "お誕生日おめでとう"),
        ("壁に「入口」と書かれている", "sign", "入口"),
        ('"환영합니다"라고 적힌 간판', "sign", "환영합니다"),
        ("'생일 축하해'라고 적힌 케이크", "cake", "생일 축하해"),
        ('네온사인에 "영업중"이라고 쓰여 있다', "neon sign", "영업중"),
        ('لافتة مكتوب عليها "مرحبا"', "sign", "مرحبا"),
        ('لافتة نيون تقول "مفتوح"', "neon sign", "مفتوح"),
        ('كعكة مكتوب عليها "عيد ميلاد سعيد"', "cake", "عيد ميلاد سعيد"),
        ("торт с надписью «С днём рождения»", "cake", "С днём рождения"),
        ("на стене написано «Выход»", "sign", "Выход"),
        ('एक बोर्ड जिस पर लिखा है "नमस्ते"', "sign", "नमस्ते"),
        ('केक जिस पर "जन्मदिन मुबारक" लिखा है', "cake", "जन्मदिन मुबारक"),
        ('ป้ายที่เขียนว่า "ยินดีต้อนรับ"', "sign", "ยินดีต้อนรับ"),
        ('שלט שכתוב עליו "ברוכים הבאים"', "sign", "ברוכים הבאים"),
        ('biển hiệu ghi "Xin chào"', "sign", "Xin chào"),
        ('papan bertuliskan "Selamat datang"', "sign", "Selamat datang"),
        ('üzerinde "Hoş geldiniz" yazan bir tabela', "sign", "Hoş geldiniz"),
        ('a birthday cake that says "Happy Birthday"', "cake", "Happy Birthday"),
        ('a cake with "Happy Birthday" written on it', "cake", "Happy Birthday"),
        ('a T-shirt that says "我爱你"', "sign", "我爱你"),
        ('neon lights that read "欢迎"', "neon sign", "欢迎"),
    ],
)
def test_what_is_to_be_read_is_found_in_every_language(prompt: str, style: str, words: str) -> None:
    quotes = quotes_of(prompt)
    assert quotes.spoken == () and quotes.written == (Inscription(style, words),)


@pytest.mark.parametrize(
    "prompt",
    [
        "他说：“你好”",
        "女孩大喊“加油”",
        "彼は「こんにちは」と言う",
        '그는 "안녕"이라고 말한다',
        'رجل يقول "مرحبا"',
        'एक आदमी कहता है "नमस्ते"',
        'a girl that says "hello"',
        'a boy in a red shirt, "hello"',
    ],
)
def test_what_is_said_is_spoken_in_every_language(prompt: str) -> None:
    quotes = quotes_of(prompt)
    assert quotes.written == () and len(quotes.spoken) == 1


@pytest.mark.parametrize(
    "prompt", ["一只名叫“小白”的狗", "她的名字是“小红”", 'a dog named "Max" runs', "a cat named 'Tom'"]
)
def test_a_name_is_neither_said_nor_written(prompt: str) -> None:
    quotes = quotes_of(prompt)
    assert (quotes.spoken, quotes.written) == ((), ())


def test_a_cake_of_the_next_sentence_is_another_matter() -> None:
    quotes = quotes_of('the text "Hello" appears. A cake stands on a table. Then the title "The End".')
    assert [one.style for one in quotes.written] == ["letters", "letters"]


@pytest.mark.parametrize(
    "prompt", ["让牌子写着“好”", "把牌子上的字改成“好”", "牌子改成写“好”", 'change the sign to "好"']
)
def test_a_remix_writes_other_words(prompt: str, tiny: Path) -> None:
    before = scene("一只猫在街上，旁边的牌子上写着“你好”")
    after = direct(prompt, seed=1, width_px=320, height_px=180, seconds=4, base=before)
    assert [s.figure for s in after.subjects] == ["cat", "sign reading 好"] and after.spoken == ()


def test_letters_of_full_width_need_no_font(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fonts, "_faces", lambda named: ())
    assert is_writable("ＯＰＥＮ！") and written("ＯＰＥＮ！").lines[0].strokes == written("OPEN!").lines[0].strokes


def test_a_cake_that_is_written_on_is_one_cake() -> None:
    told = scene('a birthday cake that says "Hi Anna" on a table in a kitchen')
    assert [s.figure for s in told.subjects if s.kind == "cake"] == ["cake reading Hi Anna"]
    assert "sign" not in [s.kind for s in told.subjects] and told.not_shown == ()


def test_a_cake_that_is_written_on_stands_on_a_table_as_others_do(tiny: Path) -> None:
    people = company(scene("a cake that says “你好” in a kitchen"))
    assert [actor.name for actor in people] == ["cake reading 你好", TABLE]


@pytest.mark.parametrize(
    ("prompt", "figure"),
    [
        ("红色横幅写着“你好”", "dark sign reading 你好"),
        ("黄色牌子写着“你好”", "sign reading 你好"),
        ('a dark blue sign that says "METRO"', "dark sign reading METRO"),
        ('a red neon sign that says "BAR"', "neon sign reading BAR"),
    ],
)
def test_letters_are_seen_on_a_board_of_any_colour(prompt: str, figure: str, tiny: Path) -> None:
    (sign,) = scene(prompt).subjects
    assert sign.figure == figure and sign.colour is not None and figure in CAST


def test_who_wears_the_words_neither_writes_nor_speaks(tiny: Path) -> None:
    told = scene("男孩穿着一件T恤，上面写着“你好”")
    assert [(s.kind, s.action) for s in told.subjects] == [("human", ""), ("sign", "")]
    assert told.subjects[1].figure == "sign reading 你好" and told.spoken == ()


# -- lines


@pytest.mark.parametrize(
    ("words", "lines"),
    [
        ("你好", ["你好"]),
        ("新年快乐万事如意", ["新年快乐", "万事如意"]),
        ("春节快乐 万事如意", ["春节快乐", "万事如意"]),
        ("生日快乐，小明！祝你天天开心", ["生日快乐，", "小明！", "祝你天天开心"]),
        ("A座3折起", ["A座3折起"]),
        ("「いらっしゃいませ」", ["「いらっしゃ", "いませ」"]),
        ("생일 축하해요", ["생일", "축하해요"]),
        ("مرحبا بالعالم", ["مرحبا", "بالعالم"]),
    ],
)
def test_lines_break_where_the_script_lets_them(words: str, lines: list[str]) -> None:
    assert lines_of(words) == lines


def test_no_line_begins_with_a_stop_or_a_small_letter() -> None:
    for words in (
        "東京タワーへようこそ、みなさん。",
        "ラーメン、ギョーザ、チャーハン、ビール",
        "热烈欢迎各位领导！莅临指导工作",
    ):
        for line in lines_of(words)[1:]:
            assert line[0] not in "、。！ーャュョッ"
        assert "".join(lines_of(words)) == words


def test_a_letter_that_fills_a_square_is_as_wide_as_two_and_a_mark_takes_no_room(tiny: Path) -> None:
    assert (width_of("你好"), width_of("OK"), width_of("नि"), width_of("e\u0301")) == (4, 2, 2, 1)
    assert is_writable("你" * (LINE_CHARS_MAX // 2 * 3)) and not is_writable("你" * (LINE_CHARS_MAX // 2 * 3 + 1))


# -- fonts


def test_the_font_that_is_named_is_asked_first(tiny: Path) -> None:
    assert face_for("你好") == Face(tiny)
    assert face_for("你们") is None and not is_writable("你们")
    assert is_writable("你好") and is_writable("你好 OPEN") and is_writable("你好 50%")


def test_no_font_is_looked_for_where_the_pen_has_all_letters(monkeypatch: pytest.MonkeyPatch) -> None:
    def nobody(named: str) -> tuple[Face, ...]:
        raise AssertionError("fonts were looked for")

    monkeypatch.setattr(fonts, "_faces", nobody)
    assert is_writable("OPEN") and is_writable("Привет") and not is_writable("x" * 99)
    written("OPEN")


def test_the_director_loads_neither_pillow_nor_numpy_for_letters_of_the_pen() -> None:
    code = (
        "import sys; from rushes.scene.directing.prompt.inscriptions import quotes_of; from rushes.scene.lettering.writing import written\n"
        "assert quotes_of('a sign that says \"OPEN\"').written[0].legible and written('OPEN').lines\n"
        "sys.exit(bool({'PIL', 'numpy'} & set(sys.modules)))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_files_that_are_too_large_or_no_fonts_are_left_alone(tiny: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fonts, "BYTES_MAX", 10)
    fonts._opens.cache_clear()
    assert face_for("你好") is None
    monkeypatch.undo()
    fonts._opens.cache_clear()
    broken = tiny.with_name("broken.ttf")
    broken.write_bytes(tiny.read_bytes()[:100])
    monkeypatch.setenv(VARIABLE, str(broken))
    monkeypatch.setattr(fonts, "_folders", lambda: ())
    fonts._faces.cache_clear()
    assert face_for("你好") is None


def test_families_made_for_reading_are_found_in_the_folders_of_the_system(
    tiny: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "fonts" / "deep"
    folder.mkdir(parents=True)
    for name in (
        "wqy-zenhei.ttf",
        "NotoSansCJK-Bold.otf",
        "NotoSansCJK-Regular.otf",
        "NotoSerifCJK.otf",
        "Curly.ttf",
        "readme.txt",
    ):
        (folder / name).write_bytes(tiny.read_bytes())
    monkeypatch.setattr(fonts, "_folders", lambda: (tmp_path / "fonts", tmp_path / "none"))
    monkeypatch.delenv(VARIABLE)
    found = [face.path.name for face in fonts._faces("")]
    assert found == ["NotoSansCJK-Regular.otf", "NotoSansCJK-Bold.otf", "wqy-zenhei.ttf"]
    monkeypatch.setattr(fonts, "FILES_MAX", 0)
    fonts._faces.cache_clear()
    assert fonts._faces("") == ()


def test_letters_that_must_be_shaped_need_what_shapes_them(tiny: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert [needs_shaping(text) for text in ("你好", "ñ", "한글", "א", "هل", "नि", "ดี")] == [False] * 3 + [True] * 4
    monkeypatch.setattr(fonts, "shapes", lambda: False)
    assert face_for("א") is None and face_for("你") is not None
    assert {"Arabic", "Hebrew", "Devanagari"} <= set(scripts_without(tiny))


def test_what_is_silent_is_not_written(tiny: Path) -> None:
    assert scene('a sign that says "\u200b\u200b"').subjects[0].figure == "sign"


def test_pictures_among_words_are_left_out_and_told() -> None:
    found = scene('a cake that says "Happy Birthday ❤️ 🎂👨‍👩‍👧"')
    assert (found.subjects[0].figure, found.not_shown) == ("cake reading Happy Birthday ❤", ("“🎂👨‍👩‍👧”",))
    assert scene('a sign that says "🎂"').not_shown == ("“🎂”",)


def test_what_lacks_letters_is_told(tiny: Path, tmp_path: Path) -> None:
    assert scripts_without(tiny) == list(SCRIPTS)
    settings = Settings(data_dir=tmp_path, font=tiny)
    (found,) = [check for check in examine(settings) if check.name == "letters"]
    assert found.state == "missing" and "no font for Chinese, " in found.detail and "fonts-noto-cjk" in found.detail


def test_the_font_of_the_settings_is_passed_to_the_processes_that_render(tiny: Path, tmp_path: Path) -> None:
    settings = replace(load({VARIABLE: str(tiny)}), data_dir=tmp_path)
    pool = create_pool(settings)
    try:
        assert pool._lanes["scene"]._environment[VARIABLE] == str(tiny)
    finally:
        pool.close()


# -- strokes


def test_strokes_run_where_the_bars_are(tiny: Path) -> None:
    strokes, wide = penned("你", Face(tiny))
    assert wide == pytest.approx(EM, abs=0.02)
    points = np.array([point for stroke in strokes for point in stroke]) / EM
    left, right = points[:, 0].min(), points[:, 0].max()
    assert (left, right) == (pytest.approx(0.15, abs=0.02), pytest.approx(0.85, abs=0.06))
    assert points[:, 1].min() == pytest.approx(0.05, abs=0.06) and points[:, 1].max() == pytest.approx(0.75, abs=0.06)
    across = points[(points[:, 0] > 0.4) & (points[:, 0] < 0.95)]
    assert np.abs(across[:, 1] - 0.4).max() < 0.02  # the beam is in the middle of its bar
    assert points[:, 2].min() > 0.04 and points[:, 2].max() < 0.12  # half of it, or a little more


def test_dots_stay() -> None:
    for side in range(1, 9):
        ink = np.zeros((24, 24), bool)
        ink[8 : 8 + side, 8 : 8 + side] = True
        assert thinned(ink).any(), side


def test_a_ring_is_a_ring() -> None:
    y, x = np.mgrid[-30:31, -30:31]
    ink = np.abs(np.hypot(x, y) - 20) < 4
    middle = thinned(ink)
    assert np.abs(np.hypot(x, y)[middle] - 20).max() < 2 and middle.sum() > 100


def test_what_is_written_is_seen(tiny: Path) -> None:
    def ink(name: str) -> np.ndarray:
        species = CAST[name]
        return draw(name, action=species.actions[0], phase=0.0, height_px=96, light=LIGHT).rgba.astype(int)

    one, other, blank = (ink(f"sign{words}") for words in (" reading 你你", " reading 好好", ""))
    assert one.shape == other.shape, "one board for words of one width"
    assert (np.abs(one - other).max(axis=2) > 60).mean() > 0.02
    assert one.shape != blank.shape or (np.abs(one - blank).max(axis=2) > 60).mean() > 0.02


def test_words_written_elsewhere_leave_their_sign_blank(tiny: Path) -> None:
    for style, blank in (("sign", "sign"), ("letters", "sign"), ("cake", "cake")):
        assert CAST[f"{style} reading 世界"].shape == CAST[blank].shape


def test_words_beside_letters_of_a_font_are_in_order(tiny: Path) -> None:
    pen, font = written("OK 你").lines[0], written("你 OK").lines[0]
    assert len(pen.strokes) == len(font.strokes) and pen.wide == pytest.approx(font.wide)
    assert pen.strokes[0][0] != font.strokes[0][0]
    thick = {round(r, 3) for stroke in pen.strokes for _, _, r in stroke}
    assert max(thick) < 0.15


@pytest.mark.parametrize(
    ("said", "seen"),
    [
        ("OK שלום לך", "OK לך שלום"), ("שלום OK", "OK שלום"), ("שלום hello world לך", "לך hello world שלום"),
        ("OK שלום 24 לך", "OK לך 24 שלום"), ("שלום 24 לך", "לך 24 שלום"), ("OK שלום - fine", "OK שלום - fine"), ("10 % off", "10 % off"),
    ],
)  # fmt: skip
def test_words_of_two_ways_stand_in_the_order_in_which_they_are_read(said: str, seen: str) -> None:
    assert _seen_order(said.split()) == seen.split()


@pytest.mark.skipif(not fonts.shapes(), reason="Pillow shapes no letters here: FriBiDi is not installed")
def test_lines_from_the_right_begin_there(tiny: Path) -> None:
    first, second = (stroke[0][0] for stroke in written("א OK").lines[0].strokes[:2])
    ours = written("א OK").lines[0]
    upright = max(x for stroke in ours.strokes for x, _, _ in stroke)
    assert upright > max(first, second) and upright == ours.strokes[-1][0][0]


def test_a_text_of_more_pieces_than_are_rolled_is_told(tiny: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert written("你好").pieces < PIECES_MAX
    monkeypatch.setattr("rushes.scene.lettering.writing.PIECES_MAX", 3)
    assert scene("牌子上写着“你好”").not_shown == ("“你好”",)


def test_it_works_with_a_font_of_many_letters(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Pillow brings one along, whose letters are curves."""
    from PIL import ImageFont

    font = ImageFont.load_default(20)
    if not isinstance(font, ImageFont.FreeTypeFont):
        pytest.skip("Pillow is built without FreeType")
    path = tmp_path / "pillow.ttf"
    path.write_bytes(font.font_bytes)
    for letter in "@§ß":
        strokes, wide = penned(letter, Face(path))
        assert strokes and 0.2 < wide < 2.0 and all(r > 0 for stroke in strokes for _, _, r in stroke)


@pytest.mark.parametrize("script", SCRIPTS)
def test_scripts_of_this_machine(script: str) -> None:
    if script in scripts_without(None):
        pytest.skip(f"no font for {script} is installed")
    letters = SCRIPTS[script]
    assert (
        is_writable(letters) and scene(f'a sign that says "{letters}"').subjects[0].figure == f"sign reading {letters}"
    )
