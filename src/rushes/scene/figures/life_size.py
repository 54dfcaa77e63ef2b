"""How large figures are in life. What a row calls its height is a maker of miniatures' measure, in which a cup is a third of a chair.

Lives here: one length for a figure, and the rows for which the rule is wrong. Must not: how large anything is drawn.
"""

from __future__ import annotations

from typing import Any

PERSON_CM = 170.0
LITTLE = 0.45
"""Of a person's height: from there on downwards what lives is made larger than it is."""
MINIATURE = (1.3, 1.7)
"""Of things: what a height in life is of a maker's, as a factor and a power."""
LENGTHS_CM: dict[str, float] = {
    # in the kitchen and on the table
    "plant": 40, "servingplate": 26, "fork": 20, "knife": 22, "spoon": 20, "chopsticks": 23, "spatula": 30, "ladle": 30, "whisk": 28, "plate": 24, "bowl": 15, "cup": 11,
    "bottle": 29, "wineglass": 21, "jug": 26, "tray": 40, "cuttingboard": 38, "toaster": 28, "microwave": 48, "teapot": 24, "pot": 30,
    "blender": 40, "ricecooker": 30, "coffeemachine": 38, "peppermill": 20, "honeydipper": 16, "honeyspoon": 16, "fishbowl": 30,
    "banana": 19, "carrot": 20, "pizza": 27, "hotdog": 17, "donut": 10, "broccoli": 15, "sandwich": 14, "cookie": 8, "croissant": 15,
    "bread": 30, "cheese": 18, "steak": 22, "hotpot": 60, "charcoalgrill": 105, "roast": 32, "sushi": 16, "butter": 12, "leek": 40, "pineapple": 29, "pumpkin": 30,
    # in the bathroom, on the desk
    "toothbrush": 18, "hairdrier": 24, "comb": 18, "remote": 17, "keyboard": 44, "computermouse": 11, "phone": 15, "book": 24,
    "scissors": 18, "pencil": 18, "pen": 14, "paintbrush": 22, "ruler": 30, "eraser": 5, "stapler": 14, "paperclip": 4, "calculator": 16,
    "envelope": 23, "tape": 10, "battery": 5, "magnet": 9, "laptop": 34, "tablet": 24, "camera": 15, "glasses": 14, "watch": 24,
    "usbstick": 6, "syringe": 14, "coin": 2.5, "ring": 2.2, "earrings": 4, "gem": 2, "dice": 2, "key": 7, "wallet": 11, "padlock": 7,
    "lighter": 8, "clock": 22, "tie": 45, "shoe": 29, "hat": 32, "crown": 20, "headphones": 20, "handbag": 34, "teddy": 36,
    # tools, music
    "screwdriver": 22, "wrench": 24, "hammer": 32, "pliers": 19, "saw": 55, "rope": 60, "chain": 60, "flashlight": 20, "needle": 5,
    "nail": 8, "safetypin": 4, "lightbulb": 11, "thread": 5, "harmonica": 12, "maracas": 25, "xylophone": 60, "flute": 65, "trumpet": 50,
    "whistle": 6, "fishingrod": 220,
    # on the field, in the snow, in a child's room
    "baseballbat": 86, "baseballglove": 31, "baseball": 7.5, "golfball": 4.3, "ball": 22, "football": 22, "basketball": 24, "volleyball": 21,
    "racket": 69, "frisbee": 27, "skateboard": 80, "surfboard": 200, "skis": 170, "snowboard": 153, "sled": 110, "kite": 85,
    "dumbbell": 32, "yoyo": 6, "marble": 2, "puzzlecube": 6, "toybrick": 4, "paperplane": 24, "balloon": 34, "umbrella": 98,
    "suitcase": 66, "backpack": 48,
    # in nature
    "pebble": 8, "pinecone": 10, "seashell": 10, "pearl": 1.5, "clover": 8, "feather": 20, "worm": 12, "spider": 8, "ant": 2, "ladybug": 2,
    "butterfly": 9, "bee": 2.5, "dragonfly": 9, "firefly": 2.5, "caterpillar": 7, "snail": 7, "frog": 12, "hedgehog": 25, "crab": 18,
    "icecube": 3.5, "raindrop": 2, "bird": 20, "flower": 35, "sunflower": 150, "mouse": 14, "hamster": 13, "giraffe": 480, "whale": 1200,
    "orca": 600, "dolphin": 260, "shark": 400, "crocodile": 400, "lizard": 40, "chameleon": 40,
    # at home
    "toilet": 72, "sink": 88, "couch": 190, "bed": 205, "bathtub": 165, "table": 160, "tabletop": 120, "bench": 150, "desk": 135,
    "tv": 95, "door": 205, "window": 150, "pillow": 60, "towel": 80, "lamp": 60, "mirror": 90, "wardrobe": 210, "painting": 90,
    "shirt": 75, "tshirt": 72, "sweater": 72, "hoodie": 75, "dress": 120, "jeans": 105, "coat": 115, "suit": 150, "scarf": 90, "robe": 130,
    "kimono": 140, "vest": 70, "pajamas": 140, "apron": 90, "raincoat": 110, "cape": 130, "uniform": 150, "tuxedo": 150,
    # in the street; a miniature is drawn shorter than what it stands for, so that its length counts for less
    "hydrant": 75, "parkingmeter": 140, "stopsign": 220, "trafficlight": 300, "trafficcone": 70, "mailbox": 120,
    "bicycle": 172, "motorcycle": 205, "car": 340, "jeep": 340, "convertible": 340, "taxi": 340, "policecar": 340, "tractor": 330,
    "truck": 620, "ambulance": 480, "fireengine": 660, "bus": 760, "icecreamtruck": 470, "tram": 900, "train": 900, "boat": 620, "pirateship": 2600,
    "airplane": 1500, "helicopter": 850, "spaceship": 1500, "airship": 3000, "statue": 400,
}  # fmt: skip
"""The longer side of what is seen of them."""


def life_length(species: Any, long: float, *, thing: bool) -> float:
    """How long in life the longer side is of what is seen of a figure, beside a person of 1. `long`: of its row's height."""
    known = LENGTHS_CM.get(getattr(species, "name", ""))
    if known is not None:
        return known / PERSON_CM
    height = float(getattr(species, "height", 0.6))
    factor, power = MINIATURE
    if thing:
        return float(factor * height**power * long)
    return float(long * (height if height >= LITTLE else LITTLE * (height / LITTLE) ** power))
