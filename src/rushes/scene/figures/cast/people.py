"""People of the cast by age, trade and tale: one row each. What they do is in `acts/`; animals are elsewhere."""

from __future__ import annotations

from typing import Any

from ..human.body import HUMAN
from ..human.shape import GREY, Human
from ..species import Species

USUAL = {
    "coat": "#e8574a", "trousers": "#3f5a8a", "shoe": "#f6f1e8", "skin": "#f2b58c", "hair": "#5a3420", "hat": "#3f74b8",
    "scarf": "#f2c23d", "apron": "#f4efe4", "belt": "#4a3424", "button": "#f6f1e8", "tie": "#8c2f3a", "cape": "#d8352c",
    "stripe": "#2f4f9a", "vest": "#d8e84a", "emblem": "#f2bf35", "ruff": "#faf7f2", "tutu": "#fbd0de", "plume": "#d8352c",
    "trim": "#8c2f3a", "pack": "#57a84c", "bone": "#f3efe4",
}  # fmt: skip


def person(name: str, height: float, shape: Human, **colours: str) -> Species:
    return Species(
        name=name, archetype=HUMAN, domain="ground", height=height, palette={**USUAL, **colours}, shape=shape
    )


def _dressed(**wear: Any) -> Human:
    """In clothes that belong to the part, whatever the seed."""
    return Human(dress_up=False, **wear)


PEOPLE: tuple[Species, ...] = (
    person("human", 1.0, Human(hat="beanie", scarf=True)),
    person("woman", 0.98, Human(hair="long", skirt=True), coat="#3f9e8f", trousers="#f0b347", shoe="#7a4a32", skin="#e9a679", hair="#33211b"),
    person("lady", 0.98, Human(hair="long", top="dress"), coat="#3f9e8f", trousers="#3f9e8f", shoe="#7a4a32", skin="#e9a679", hair="#33211b"),
    person("man", 1.02, Human(hair="short", belt=True), coat="#5b8fc9", trousers="#5a4a3c", shoe="#6b4a32", hair="#3a2418"),
    person("boy", 0.74, Human(head=1.06, hair="curly", stripes=True, short_sleeves=True), coat="#f4f1ea", stripe="#e0483e", trousers="#3f74b8", shoe="#e0483e", hair="#a8672e"),
    person("girl", 0.72, Human(head=1.06, hair="pigtails", top="dress"), coat="#f08fb4", trousers="#f08fb4", shoe="#c23b5a", hair="#8a4f2a"),
    person("child", 0.72, Human(head=1.07, hair="short"), coat="#f5c83c", trousers="#4a9f8f", shoe="#e0483e", hair="#7a4a2a"),
    person("baby", 0.46, Human(head=1.16, hair="tuft", slim=1.08, dress_up=False), coat="#a8dcf2", trousers="#faf8f3", shoe="#a8dcf2", hair="#a8672e"),
    person("grandmother", 0.92, Human(hair="bun", eyes="round", skirt=True, scarf=True), coat="#8a6fb0", trousers="#5a4a6a", shoe="#4a3a32", hair=GREY, scarf="#e8c8d8"),
    person("grandfather", 0.96, Human(hair="bald", eyes="round", beard="moustache", vest=True), coat="#d8cbb0", trousers="#6a5a48", shoe="#4a3a32", hair=GREY, vest="#7a5a3c"),
    person("teenager", 0.92, Human(hair="ponytail", hat="none", short_sleeves=True), coat="#6fb0e0", trousers="#2f3f5a", hair="#33211b"),
    person("chef", 1.0, _dressed(hat="chef", apron=True, buttons=True, beard="moustache", scarf=False), coat="#faf8f3", hat="#fdfcf8", trousers="#4c4f58", shoe="#2e2e33", button="#3a3a40", apron="#f3ece0", hair="#3a2418"),
    person("doctor", 1.0, _dressed(top="coat", tie=True, eyes="round"), coat="#fbfaf6", tie="#3f8fae", trousers="#3f5a7a", line="#c8ccd2", shoe="#3a3a40", hair="#4a3020"),
    person("nurse", 0.97, _dressed(hat="nurse", hair="bun", top="dress"), coat="#e6f3f7", trousers="#e6f3f7", shoe="#faf8f3", legs="#f3e3d8", hair="#6a3f24"),
    person("teacher", 0.99, _dressed(hair="bun", eyes="round", skirt=True, buttons=True), coat="#7a9f5a", trousers="#4a4a5a", shoe="#4a3a32", hair="#6a3f24"),
    person("farmer", 1.0, _dressed(hat="straw", vest=True, belt=False), coat="#d8574a", vest="#3f6fae", trousers="#3f6fae", hat="#e8c878", shoe="#6b4a32"),
    person("firefighter", 1.02, _dressed(hat="fire", top="coat", belt=True), coat="#e0a02c", hat="#d8352c", trousers="#3a3a40", belt="#f6f1e8", line="#f6e26a", shoe="#2e2e33", glove="#3a3a40"),
    person("police", 1.02, _dressed(hat="police", belt=True, emblem=True, tie=True), coat="#2f4f8a", hat="#26406e", trousers="#26324f", shoe="#22242c", tie="#1e2a44"),
    person("builder", 1.02, _dressed(hat="hard", vest=True, belt=True), coat="#f08a2e", vest="#d8e84a", hat="#f5c83c", trousers="#4a5a7a", shoe="#8a5a34"),
    person("astronaut", 1.04, _dressed(hat="space", top="suit", slim=1.12), coat="#f4f4f2", hat="#f8f8f6", trousers="#f0f0ee", shoe="#c9ced6", glove="#e88a2e"),
    person("knight", 1.04, _dressed(hat="knight", top="armour", cape=True), coat="#b9c2cc", hat="#c3ccd6", trousers="#8b929c", shoe="#7d858f", glove="#9aa2ac", trim="#3f5fb0", cape="#b02f3a", plume="#d8352c"),
    person("legionary", 1.02, _dressed(hat="roman", top="armour", cape=True, belt=True, short_sleeves=True, shield=True), coat="#ad2a2c", hat="#c9a24a", trousers="coat*0.94", shoe="#7a5230", trim="#c9a24a", cape="coat*0.88", plume="#d0222a", belt="#7a4b2c", shield="coat", boss="#d9a93e"),
    person("samurai", 1.02, _dressed(hat="samurai", top="armour", belt=True), coat="#8c2230", hat="#2b2f3a", trousers="#2b2f3a", shoe="#3a2a22", trim="#8c2230", belt="#f2bf35"),
    person("ninja", 0.98, _dressed(hat="hood", eyes="ninja", belt=True, scarf=True), coat="#2b2f3a", hat="#2b2f3a", trousers="#2b2f3a", shoe="#22242c", glove="#22242c", belt="#c23b34", scarf="#c23b34"),
    person("pirate", 1.0, _dressed(hat="pirate", eyes="patch", beard="full", stripes=True, belt=True), coat="#f4f1ea", stripe="#c23b34", hat="#26262c", trousers="#3a3448", shoe="#3a2a22", hair="#33211b"),
    person("wizard", 1.0, _dressed(hat="wizard", top="robe", beard="long", belt=True), coat="#4a3f9a", hat="#3d3488", trousers="#3d3488", shoe="#5a3a2a", hair=GREY, belt="#f2bf35"),
    person("witch", 0.98, _dressed(hat="wizard", top="robe", hair="long", broom=True), coat="#5a2f6e", hat="#3a2448", trousers="#3a2448", shoe="#26262c", hair="#c8642a"),
    person("king", 1.02, _dressed(hat="crown", top="robe", beard="full", cape=True), coat="#a82f4a", trousers="#7a2038", cape="#7a2038", shoe="#5a3a2a", hair="#7a5030"),
    person("queen", 0.99, _dressed(hat="crown", top="robe", hair="long", cape=True), coat="#8a4fb0", trousers="#6a3a8a", cape="#c23b5a", shoe="#5a3a2a", hair="#8a4f2a"),
    person("prince", 0.98, _dressed(hat="tiara", belt=True, cape=True), coat="#4a7fd0", cape="#c23b4a", trousers="#f4f1ea", shoe="#5a3a2a", hair="#d9a441"),
    person("princess", 0.94, _dressed(hat="tiara", top="robe", hair="long"), coat="#f3a3c6", trousers="#f3a3c6", shoe="#f3d0e0", hair="#e0b050"),
    person("ballerina", 0.94, _dressed(hair="bun", tutu=True, short_sleeves=True, slim=0.92), coat="#f6b8d0", trousers="#f6b8d0", legs="#f9e6ea", shoe="#f08fb4", hair="#3a2418"),
    person("dancer", 0.97, _dressed(hair="ponytail", skirt=True, short_sleeves=True), coat="#d8352c", trousers="#d8352c", shoe="#26262c", hair="#26211f"),
    person("painter", 0.99, _dressed(hat="beret", beard="moustache", apron=True, scarf=True), coat="#6f8fc0", hat="#c23b4a", scarf="#f2c23d", trousers="#4a4a5a", shoe="#6b4a32", apron="#efe2c8"),
    person("musician", 1.0, _dressed(hair="curly", vest=True, tie=True), coat="#f4f1ea", vest="#26262c", tie="#c23b34", trousers="#26262c", shoe="#26262c"),
    person("scientist", 1.0, _dressed(top="coat", eyes="goggles", hair="curly"), coat="#fbfaf6", trousers="#4a6a8a", line="#c8ccd2", shoe="#3a3a40", hair=GREY),
    person("superhero", 1.03, _dressed(eyes="mask", cape=True, emblem=True, belt=True, hair="short"), coat="#2f5fd0", trousers="#2f4fb0", hat="#d8352c", cape="#d8352c", shoe="#d8352c", glove="#d8352c", belt="#f2bf35", hair="#26211f"),
    person("clown", 0.99, _dressed(hat="clown", ruff=True, buttons=True, nose="#e0352c", hair="none"), coat="#f5c83c", hat="#e8622a", trousers="#3fa06a", shoe="#d8352c", skin="#f8e6da", button="#3f7fd0"),
    person("monk", 0.98, _dressed(top="robe", hair="none", belt=True), coat="#e08a2c", trousers="#b5642a", shoe="#7a5030", belt="#a8482c"),
    person("cowboy", 1.01, _dressed(hat="cowboy", vest=True, belt=True, scarf=True), coat="#e8dcc0", vest="#7a4a28", hat="#8a5a34", trousers="#4a6a9a", shoe="#6b4426", scarf="#c23b34", belt="#5a3420"),
    person("santa", 1.0, _dressed(hat="santa", top="coat", beard="long", belt=True, slim=1.22), coat="#d0322c", hat="#d0322c", trousers="#b02a26", line="#faf7f2", shoe="#26262c", glove="#26262c", belt="#26262c", hair="#fbfaf6"),
    person("elf", 0.72, _dressed(hat="santa", long_ears=True, belt=True), coat="#4fa04a", hat="#4fa04a", trousers="#c23b34", shoe="#8a5a34"),
    person("fairy", 0.62, _dressed(hat="tiara", top="dress", hair="long", long_ears=True), coat="#9fd8a0", trousers="#9fd8a0", shoe="#7fb880", hair="#f0c860"),
    person("zombie", 1.0, _dressed(hair="tuft", nose="", kept=("skin",)), coat="#6a6258", trousers="#4a4a52", skin="#9fb878", shoe="#4a3a32", hair="#3a3a30"),
    person("mummy", 1.0, _dressed(hair="none", stripes=True, nose="", kept=("skin",)), coat="#ece2c8", stripe="#c9b98f", trousers="#e2d6b8", skin="#e8ddc2", shoe="#d6c8a4", glove="#e8ddc2"),
    person("skeleton", 0.98, _dressed(hair="none", bones=True, slim=0.86), coat="#3a3a42", trousers="#3a3a42", skin="#f3efe4", shoe="#f3efe4", glove="#f3efe4"),
    person("vampire", 1.0, _dressed(hair="short", cape=True, tie=True), coat="#f4f1ea", tie="#c23b34", cape="#3a1a28", trousers="#26262c", shoe="#26262c", skin="#eadfe0", hair="#1e1a20"),
    person("robber", 0.99, _dressed(hat="beanie", eyes="mask", stripes=True), coat="#f4f1ea", stripe="#26262c", hat="#26262c", trousers="#3a3a42", shoe="#26262c"),
    person("soldier", 1.02, _dressed(hat="helmet", belt=True), coat="#6f7f4a", hat="#5a6a3c", trousers="#5f6f42", shoe="#3a2f26"),
    person("sailor", 1.0, _dressed(hat="police", stripes=True), coat="#f4f1ea", hat="#faf8f3", stripe="#2f5fb0", trousers="#2f4f8a", shoe="#26262c"),
    person("pilot", 1.01, _dressed(hat="police", tie=True, buttons=True), coat="#2b3a5e", hat="#2b3a5e", tie="#c8a030", button="#f2bf35", trousers="#2b3a5e", shoe="#22242c"),
    person("businessman", 1.02, _dressed(top="coat", tie=True), coat="#3a4458", tie="#c23b34", trousers="#333c4e", line="#f4f1ea", shoe="#22242c", hair="#3a2418"),
    person("detective", 1.02, _dressed(hat="cowboy", top="coat", tie=True), coat="#b8935f", hat="#5e4630", tie="#7a2f2a", trousers="#564636", line="#f4f1ea", shoe="#3a2a1e", hair="#3a2418"),
    person("athlete", 1.02, _dressed(short_sleeves=True, stripes=True), coat="#e0483e", stripe="#faf8f3", trousers="#26324f", shoe="#f5c83c"),
    person("boxer", 1.02, _dressed(short_sleeves=True, belt=True), coat="#f4f1ea", trousers="#d0322c", belt="#f2bf35", shoe="#26262c"),
    person("bride", 0.97, _dressed(hat="tiara", top="robe", hair="bun"), coat="#fdfcfa", trousers="#fdfcfa", shoe="#fdfcfa", hair="#6a3f24"),
    person("genie", 1.0, _dressed(kept=("skin",), hat="turban", beard="moustache", belt=True), coat="#7ac0e0", skin="#8fd0ea", hat="#f2bf35", trousers="#8a5fc0", shoe="#f2bf35", hair="#26324f"),
    person("alien", 0.86, _dressed(hair="none", alien=True, head=1.22, slim=0.82, top="suit"), coat="#6a7fa8", trousers="#6a7fa8", skin="#86c06a", shoe="#4a5878", glove="#86c06a"),
    person("mermaid", 1.0, _dressed(hair="long", short_sleeves=True, tail=True, slim=0.90), coat="#8f5fc0", trousers="#2fa89a", tail="#2fa89a", fin="#7fe0c0", scale="#1f8a90", skin="#f2b58c", hair="#c8442a"),
    person("dj", 1.0, _dressed(hat="cap", short_sleeves=True, emblem=True), coat="#26262e", hat="#e0409a", emblem="#5ad8ff", trousers="#3a3a48", shoe="#f4f1ea", hair="#33211b"),
    person("barista", 1.0, _dressed(apron=True, hair="bun", buttons=True), coat="#f4efe4", apron="#4a3020", trousers="#3a3a42", button="#8a6a4a", shoe="#2e2e33", hair="#3a2418"),
    person("gondola", 1.0, _dressed(hat="straw", stripes=True, belt=True), coat="#f6f3ea", stripe="#26324f", hat="#e8c878", belt="#c23b34", trousers="#22242c", shoe="#22242c"),
    # Those who stand beside in what takes two.
    person("woman_casual", 0.98, _dressed(hair="long"), coat="#f0a63a", trousers="#4a5a8a", shoe="#7a4a32", hair="#7a4526"),
    person("man_suit", 1.02, _dressed(tie=True, top="coat"), coat="#4a5a78", trousers="#3a465e", tie="#c23b34", line="#f4f1ea", shoe="#22242c", hair="#33211b"),
    person("man_apron", 1.0, _dressed(apron=True, beard="moustache", hair="short"), coat="#f4f1ea", apron="#4a6a8a", trousers="#4c4f58", shoe="#2e2e33", hair="#33211b"),
    person("wrestler", 1.02, _dressed(short_sleeves=True, hair="none", eyes="mask"), coat="#3f6fd0", hat="#f2bf35", trousers="#3f6fd0", shoe="#f2bf35"),
)  # fmt: skip
