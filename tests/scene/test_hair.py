"""Hair, beard, skin and build of people: read in ten languages, given to whom they are said of, seen, and changed by a remix."""

from __future__ import annotations

import pytest

from rushes.scene import direct
from rushes.scene.figures import CAST
from rushes.scene.figures.human.shape import Human, individual
from rushes.scene.figures.species import Palette
from rushes.scene.model import Scene
from rushes.scene.staging.build import company

BLONDE, RED, BROWN, BLACK, WHITE, DARK = "#e6c06a", "#b4512a", "#5e3a22", "#211a1c", "#f3efe8", "#7c4a30"


def _scene(prompt: str, base: Scene | None = None) -> Scene:
    return direct(prompt, seed=3, width_px=320, height_px=180, seconds=4, base=base)


@pytest.mark.parametrize(
    ("prompt", "worn"),
    [
        ("a woman with long blonde hair", f"long_hair {BLONDE}"),
        ("a woman with curly red hair", f"curly_hair {RED}"),
        ("a beautiful young woman with long, flowing, curly black hair", f"wavy_hair {BLACK}"),
        ("a young woman with her long brown hair tied in a ponytail jogs", f"ponytail {BROWN}"),
        ("a girl with two black braids", f"braids {BLACK}"),
        ("a woman, hair in a messy bun, reads", "bun"),
        ("an old man with a long white beard", f"hair {WHITE} and long_beard {WHITE}"),
        ("a bald, bearded man", "bald and beard"),
        ("a man with a moustache", "moustache"),
        ("a girl with pink hair", "hair #f08fb4"),
        ("a red-haired boy", f"hair {RED}"),
        ("a Black woman with an afro", f"afro {BLACK} and skin {DARK}"),
        ("a fat man dances", "stout"),
        ("一个扎着双马尾的小女孩", "pigtails"),
        ("乌黑长发的女子", f"long_hair {BLACK}"),
        ("一个白胡子老爷爷在钓鱼", f"beard {WHITE} and hair {WHITE}"),
        ("Una mujer de cabello largo y rubio", f"long_hair {BLONDE}"),
        ("Une femme aux longs cheveux roux", f"long_hair {RED}"),
        ("Ein alter Mann mit langem weißem Bart", f"hair {WHITE} and long_beard {WHITE}"),
        ("ein rothaariges Mädchen mit Zöpfen", f"braids {RED}"),
        ("長い黒髪の女性", f"long_hair {BLACK}"),
        ("Uma mulher de cabelos longos e cacheados", "wavy_hair"),
        ("Девушка с длинными рыжими волосами", f"long_hair {RED}"),
        ("긴 검은 머리의 여자", f"long_hair {BLACK}"),
        ("Una ragazza dai capelli rossi e ricci", f"curly_hair {RED}"),
    ],
)
def test_how_somebody_looks_is_theirs_and_nothing_of_it_is_told_as_not_understood(prompt: str, worn: str) -> None:
    scene = _scene(prompt)
    assert [subject.worn for subject in scene.subjects] == [worn]
    assert scene.not_understood == ()
    assert scene.subjects[0].colour is None, "nobody's clothes have the colour of their hair"


def test_each_has_their_own_hair() -> None:
    scene = _scene("A blonde girl and a brunette woman with glasses walk a dog")
    assert scene.subjects[0].worn == f"hair {BLONDE}"
    assert scene.subjects[1].worn == f"glasses #3a3030 and hair {BROWN}"


def test_a_hat_beside_it_is_on_the_head_and_who_is_old_is_grey() -> None:
    girl, *_ = _scene("A girl with braids and a straw hat rides a horse along the beach").subjects
    assert girl.worn == "braids and straw #dcb86a"
    (man,) = _scene("An elderly Japanese man in a blue kimono").subjects
    assert man.worn == "kimono #3d7fd6 and skin #f2c6a0"


@pytest.mark.parametrize("prompt", ["a dog with long hair runs", "a woman holding a cat with long white hair"])
def test_what_an_animal_has_is_nobody_elses(prompt: str) -> None:
    assert not any(subject.worn for subject in _scene(prompt).subjects)


def test_a_black_knight_has_black_armour() -> None:
    (knight,) = _scene("a black knight with a long beard").subjects
    assert knight.worn == "long_beard"
    assert knight.colour is not None


@pytest.mark.parametrize(
    ("orders", "worn"),
    [
        ("make her hair red", f"long_hair {RED} and scarf #d8352c"),
        ("give her short black hair", f"scarf #d8352c and short_hair {BLACK}"),
        ("give her a ponytail", f"ponytail {BLONDE} and scarf #d8352c"),
        ("make the scarf blue", f"long_hair {BLONDE} and scarf #3d7fd6"),
        ("without the scarf", f"long_hair {BLONDE}"),
        ("make it night", f"long_hair {BLONDE} and scarf #d8352c"),
        ("replace the woman with a bald man", "bald"),
    ],
)
def test_a_remix_changes_the_one_and_keeps_the_other(orders: str, worn: str) -> None:
    scene = _scene(orders, _scene("a woman with long blonde hair and a red scarf walks in a park"))
    assert [subject.worn for subject in scene.subjects] == [worn]
    assert scene.not_understood == ()


def test_a_beard_comes_and_goes() -> None:
    man = _scene("a man walks on the beach")
    bearded = _scene("给他加上胡子", man)
    assert bearded.subjects[0].worn == "beard"
    assert _scene("without the beard", bearded).subjects[0].worn == ""


def test_it_is_seen() -> None:
    def actor(prompt: str) -> str:
        return next(one.name for one in company(_scene(prompt)) if one.who == 0)

    name = actor("a fat man with a red beard")
    assert name == f"man wearing beard {RED} and hair {RED} and stout"
    shape, palette = CAST[name].shape, CAST[name].palette
    assert isinstance(shape, Human)
    assert (shape.beard, shape.belly, palette["beard"], palette["hair"]) == ("full", True, RED, RED)
    for seed in (7, 23, 131):
        other, looks = individual(shape, Palette(palette), seed)
        assert (other.beard, looks["hair"]) == ("full", Palette(palette)["hair"]), "no seed takes it off"
    afro = CAST[actor("a Black woman with an afro")]
    assert (afro.shape.hair, afro.palette["skin"]) == ("afro", DARK)
    hatless = CAST[actor("a person with long blonde hair")]
    assert (hatless.shape.hair, hatless.shape.hat) == ("long", "none"), "no cap hides it"
    for prompt in ("a woman with braids", "a woman with long curly hair", "a fat man"):
        plain, grown = CAST[prompt.split()[1]] if prompt != "a fat man" else CAST["man"], CAST[actor(prompt)]
        assert grown.shape != plain.shape
