"""Work and exercise that bring what they are done with: read in many languages, and seen with it."""

from __future__ import annotations

import pytest

from rushes.scene import direct
from rushes.scene.figures import CAST
from rushes.scene.figures.acts import ACTIONS
from rushes.scene.figures.sprites import pose_of
from rushes.scene.model import Scene
from rushes.scene.staging.build import company

WITH = {
    "weld": {"steel_beam", "torch", "weld_sparks", "weld_mask"}, "make_dumplings": {"dumpling_board", "dumpling"}, "knead": {"dough"},
    "toss_dough": {"dough_round"}, "carry_pizza": {"pizza_plate"}, "carry_tray": {"serving_tray"}, "pitch_hay": {"pitchfork", "hay_load", "hay_heap"},
    "high_bar": {"gym_bar"}, "pull_up": {"gym_bar"}, "sell_wares": {"stall", "one_fruit"}, "hang_laundry": {"washing_line", "wet_shirt"},
    "punch_bag": {"punching_bag", "boxing_glove"}, "climb_ladder": {"tall_ladder"}, "feed_pigeons": {"pigeon", "bread"},
}  # fmt: skip


def _scene(prompt: str) -> Scene:
    return direct(prompt, seed=3, width_px=320, height_px=180, seconds=4)


@pytest.mark.parametrize(
    ("action", "place", "prompts"),
    [
        ("weld", "workshop", ("a construction worker welding a steel beam", "a welder", "ein Mann schweißt Metall", "溶接工が鉄骨を溶接している", "сварщик сваривает трубу")),
        ("make_dumplings", "kitchen", ("two women make dumplings", "一位老奶奶包饺子", "할머니가 만두를 빚고 있다", "бабушка лепит пельмени", "una nonna prepara i ravioli")),
        ("knead", "kitchen", ("a baker kneads dough", "una mujer amasa el pan", "ein Bäcker knetet den Teig", "厨师揉面", "un boulanger pétrit la pâte")),
        ("toss_dough", "kitchen", ("a chef tosses pizza dough high", "ein Koch wirft den Pizzateig in die Luft", "un pizzaiolo fa volteggiare l'impasto")),
        ("carry_pizza", "restaurant", ("a waiter brings two pizzas", "un cameriere porta tre pizze", "ein Kellner serviert eine Pizza")),
        ("carry_tray", "restaurant", ("a waiter carries a tray of drinks", "un serveur porte un plateau", "服务员端着托盘", "un camarero sirve las bebidas", "официант несёт поднос")),
        ("pitch_hay", "barn", ("a farmer throws hay", "ein Bauer gabelt Heu", "крестьянин кидает сено", "un contadino sposta il fieno")),
        ("high_bar", "gymnasium", ("a gymnast swinging on the high bar", "a gymnast on the uneven bars", "eine Turnerin am Reck", "体操選手が鉄棒で回る")),
        ("pull_up", "gymnasium", ("a man does pull-ups", "a man does pull-ups on a bar", "un hombre hace dominadas", "ein Mann macht Klimmzüge", "一个男人做引体向上", "мужчина подтягивается")),
        ("sell_wares", "market", ("a woman sells fruit", "a market seller weighs tomatoes", "una mujer vende naranjas", "eine Frau verkauft Blumen", "продавец продаёт рыбу", "上了年纪的女人在卖水果")),
        ("hang_laundry", "garden", ("a woman hanging laundry", "una señora tiende la ropa", "洗濯物を干す女性", "eine Frau hängt die Wäsche auf", "женщина развешивает бельё")),
        ("punch_bag", "gymnasium", ("a boxer punching a heavy bag", "el boxeador golpea el saco", "ein Boxer schlägt auf den Boxsack ein", "拳击手打沙袋")),
        ("climb_ladder", "workshop", ("a man climbs a ladder", "ein Maler steigt auf die Leiter", "un peintre grimpe à l'échelle", "男人爬上梯子")),
        ("feed_pigeons", "park", ("an old man feeds pigeons", "eine Frau füttert Tauben", "老人喂鸽子", "una mujer alimenta a las palomas")),
        ("play_tennis", "tennis_court", ("a tennis player serves", "ein Tennisspieler", "网球运动员", "теннисистка")),
        ("canoe", "river", ("a rower trains at dawn", "ein Ruderer", "un canottiere")),
        ("teach", "classroom", ("a teacher writes equations on the blackboard", "eine Lehrerin schreibt Formeln an die Tafel", "the teacher writes formulas on the board")),
    ],
)  # fmt: skip
def test_the_deed_is_read_and_says_where_it_is_done(action: str, place: str, prompts: tuple[str, ...]) -> None:
    for prompt in prompts:
        scene = _scene(prompt)
        assert (scene.subjects[0].action, scene.place) == (action, place), prompt


@pytest.mark.parametrize("action", WITH)
def test_it_brings_what_it_is_done_with_and_goes_round(action: str) -> None:
    first, last = (ACTIONS[action].motion(pose_of(CAST["man"], action, phase, 0)) for phase in (0.0, 0.999))
    assert WITH[action] <= {prop.name for prop in first.props}
    assert first.hip == pytest.approx(last.hip, abs=0.03)
    assert [prop.name for prop in first.props] == [prop.name for prop in last.props]


def test_what_is_in_the_figure_is_not_shown_beside_it() -> None:
    for prompt in ("a man climbs a ladder", "un cameriere porta tre pizze"):
        assert len({actor.name for actor in company(_scene(prompt)) if actor.who >= 0}) == 1, prompt


def test_a_diver_with_a_tank_swims_below_the_surface() -> None:
    for prompt in ("a scuba diver swims beside a manta ray", "un buceador", "潜水员", "ein Taucher"):
        assert _scene(prompt).place in ("underwater", "coral reef"), prompt
    assert _scene("a boy swims").place == "lake"


def test_who_rakes_leaves_does_so_in_autumn() -> None:
    for prompt in (
        "a man rakes leaves in a park",
        "Дворник сгребает жёлтые листья в парке",
        "un homme ratisse les feuilles",
        "老人在扫落叶",
    ):
        assert _scene(prompt).season == "autumn", prompt
    assert _scene("a monk rakes sand in a zen garden").season != "autumn"
    assert _scene("in spring a man rakes leaves in a park").season == "spring"


def test_umbrellas_in_the_rain_are_over_people() -> None:
    walkers = _scene("heavy rain on a crosswalk at night, neon and umbrellas").subjects
    assert [(one.kind, one.action, one.count > 1) for one in walkers] == [("human", "walk_umbrella", True)]
    girl, umbrella = _scene("A girl with a yellow umbrella walks through the rain").subjects
    assert (girl.relation, girl.relation_to, umbrella.colour is not None) == ("hold", 1, True)
    assert _scene("umbrellas on a beach").subjects[0].kind == "umbrella"
    assert _scene("a red umbrella in the rain").subjects[0].kind == "umbrella"
