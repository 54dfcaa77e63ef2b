"""Who plays a kind: its own figure where the cast has one, otherwise what resembles it, otherwise nobody.

`FIGURES` repeats the names of `figures.CAST`, because the director must work without loading what draws. A test holds that
it claims no figure that is not there; `benchmarks/vbench.py` tells which names are missing here. Only names in this file.
"""

from __future__ import annotations

import re

from ...composed import READING, STACKED, STATUE
from ...words.lexicon import SubjectRow
from ..subjects.coats import breeds

NAMES = """
astronaut athlete baby ballerina boxer boy bride builder businessman chef child clown cowboy dancer detective doctor elf fairy
farmer firefighter genie girl grandfather grandmother king knight lady legionary man man_apron man_suit monk musician ninja nurse painter pilot pirate
police prince princess queen robber sailor samurai santa scientist skeleton soldier superhero teacher teenager vampire
witch wizard woman_casual wrestler zombie
airplane airship ambulance ant apple backpack ball balloon banana basket baseballbat baseballglove basketball bat bathtub
bear bed bee bench bicycle bird boat book bottle bowl branch broccoli burger bus butterfly cactus cake camel candle car
carrot castle cat chair cherrytree chicken clock computermouse couch cow crab crocodile crow crown cup deer desk dinosaur dog
dolphin donkey donut door dragon drum duck eagle egg elephant feather fireengine fish flamingo flower flute football fork
fox frisbee frog gift giraffe glasses goat goose guitar hairdrier hamster handbag harp hat hedgehog helicopter hippo
horse hotairballoon hotdog house human hydrant icecream jellyfish kangaroo keyboard kite knife koala ladybug lamp
lantern laptop leopard lighthouse lion llama longneck magnifier mailbox microwave mirror monkey motorcycle mouse
mushroom nest octopus orange otter oven owl palm panda paperlantern parkingmeter parrot peacock penguin phone piano pig pine pizza
plant polarbear policecar pumpkin rabbit raccoon racket ray refrigerator remote rhino robot rocket rooster sandwich
hotpot charcoalgrill satellite scissors seagull seahorse seal shark sheep shoe sink skateboard skis skunk sled snail snake snowboard
snowman spaceship spider spoon squirrel starfish stopsign strawberry submarine suitcase sunflower surfboard swan sword table
taxi teddy tent tie tiger toaster toilet toothbrush toucan tractor trafficlight train treasurechest tree truck
trumpet turkey turtle tv ufo umbrella unicorn vase violin walrus watch watermelon whale windmill wineglass wolf
woman zebra
cloud nut yarn jeep convertible oldtv pirateship campfire hamsterwheel match pancakes pot soup teapot kettle portal dandelionseed
box can dumplings fence gate headphones jar log pan perfume rock steak trampoline window
dragonfly firefly
locomotive freighttrain railcar
blackhole bread cheese christmastree cookie croissant earth excavator fireplace fries ghost popcorn salad saturn
spaghetti spinningtop sushi taco tornado
lizard chameleon
mammoth monster
lioness doe goldfish hummingbird bamboostalk
sloth gazelle bison meerkat beaver platypus ferret capybara ostrich pelican
chick lilypad
sign
fishbowl alien mermaid dj barista gondola
camera recordplayer rover tram snowplow doubledecker spacestation ringstation cauldron potion honey honeydipper honeyspoon syrup xray xraychest sprinkler microscope sandcastle typewriter washingmachine
carriage cart rickshaw sleigh wagon basketballhoop paperplane
paperboat papercrane leaf bookstack windowsill kotatsu pedestal clocktower goldpile roast
lipstick candycane marbletop stonetop woodtop glasstop metaltop drapedcloth mossbed pebblebed beanbed icebed petalbed leafbed strawbed sandbed snowbed
tank forklift snowmobile golfcart jetski wheelchair unicycle cablecar bookshelf dresser rockingchair pillow blanket towel toiletpaper crib fan coatrack
tablet monitor loudspeaker coffeemachine solarpanel satellitedish thermometer
cube pyramid sphere cylinder cone icecube crystalball soapbubble gem coin banknotes smartwatch creamjar nailpolish dominoes
microphone hourglass liquid jackolantern solarsystem suninspace caterpillar cocoon triceratops stegosaurus
necklace ring earrings bracelet wallet belt shirt tshirt sweater hoodie dress jeans socks scarf gloves coat rollerskates
axe shovel saw screwdriver wrench bucket broom mop wheelbarrow comb fishingrod paddle
trophy medal shield armor cannon catapult anchor compass map barrel crate throne padlock key safe totempole dice chesspiece chessboard dartboard
atm beehive birdbath birdcage birdfeeder cage birdhouse blender cashregister cassette chandelier constructioncrane conveyorbelt drone dumpster fireextinguisher
flowerpot gamecontroller globe grater gravestone haybale iron joystick jug jukebox kitchenscale labflask ladder lawnmower lightbulb
mannequin microphone nightstand playgroundslide plough printer printerthreed projector radio roadbarrier robotarm robotvacuum scarecrow
sewingmachine signpost silo stethoscope sundial syringe telescope testtube trafficcone trashcan vacuumcleaner vendingmachine vrheadset
wardrobe weathervane well whisk
artichoke asparagus avocado beet bellpepper blackberry blueberries brownie butter cabbage candy caramel
cauliflower celery cereal cherries chestnut chili chocolatebar cinnamonroll coconut corn cottoncandy crackers
cucumber date eggplant fig fishandchips friedchicken friedegg garlic ginger glass grapes gummybears ham honey jam
jelly kebab ketchup kiwi leek lettuce lollipop macaron marshmallow meatballs melon muffin mustard olives omelette
onion passionfruit peanutbutter peas peppermill pickle pie pineapple pistachios pomegranate potato pretzel
pudding quiche radish raisins raspberry ricebowl salmonfillet saltshaker sausage scone soda spinach sugarcubes
sweetpotato tiramisu tofu turnip walnut whippedcream yogurt zucchini
accordion archerybow bagpipes banjo baseball battery bell binoculars bongos boxinggloves brain brush calculator chain
chopsticks clarinet clover coil cuttingboard cymbal dumbbell envelope eraser eyeball fern flag flame flashlight gear
goldbar golfball golfclub harmonica heart jigsaw ladle magnet maracas marble megaphone organ paintbrush paintbucket
paper paperclip pearl pebble pen pencil pictureframe piggybank pinecone plate servingplate pliers puppet puzzlecube rockinghorse
rope ruler seashell skull spatula sponge stapler swing tape thread toybrick tray triangle tuba volleyball wand
wateringcan whistle xylophone yoyo
tuxedo suit uniform kimono robe cape bikini swimsuit shorts skirt tutu vest pajamas apron raincoat diaper cowboyhat baseballcap mask wig goggles
bowtie slippers flipflops doll curtain cabinet cupboard shelf painting bunkbed highchair ottoman doormat airconditioner candleholder
anvil hook needle nail pickaxe sickle trowel hammer mallet corkscrew dustpan funnel glue lighter measuringcup safetypin sieve tweezers dart
hockeystick pogostick webcam videocamera gameconsole router walkietalkie usbstick charger plug mixer powerdrill ricecooker scanner
taperecorder steamroller icecreamtruck gokart segway chariot hovercraft oiltanker containership hangglider statue obelisk treehouse watertower chimney
oilrig haystack busstop dam worm venusflytrap seaweed rainpuddle raindrop crystal robothand armadillo wombat mummy
"""
FIGURES = frozenset([*NAMES.split(), *(figure for _, figure in breeds())])
FISH = ("fish", "goldfish")
"""Kinds that live in a bowl."""

SHORTER = {
    "cell phone": "phone", "fire hydrant": "hydrant", "potted plant": "plant", "teddy bear": "teddy",
    "tennis racket": "racket", "dripping honey": "honeydipper", "student": "teenager", "clothes iron": "iron", "film projector": "projector", "3d printer": "printerthreed", "tortoise": "turtle", "x-ray": "xray", "bow and arrow": "archerybow", "magic wand": "wand", "needle and thread": "thread",
    "yo-yo": "yoyo", "wedding dress": "dress", "go-kart": "gokart", "flip-flops": "flipflops", "casement": "window",
}  # fmt: skip
"""Kinds that the cast calls by a shorter name."""

IN_AUTUMN = {"tree": "autumntree"}
"""Figures that are others then, unless a colour is asked for."""

VARIANTS = (
    (
        "lion",
        "lioness",
        re.compile(
            r"\b(?:(?:mother|mom|mum|mama)(?: lion)?|female lion|cubs?|leoncin\w+|lionceaux?|löwenjunge\w*|löwenbab\w+|leãozinhos?|cachorros? de león)$"
            r"|(?:幼狮|小狮子|母狮子?|子ライオン|ライオンの子|새끼 사자|львен\w*|львят\w*)$"
        ),
    ),
    (
        "car",
        "jeep",
        re.compile(
            r"\b(?:jeep|suv|off-road vehicle|land rover|4x4|range rover)s?$|(?:吉普车?|越野车|ジープ|지프차?|джип\w*)$"
        ),
    ),
    (
        "car",
        "convertible",
        re.compile(
            r"(?:\b(?:convertible|cabriolet|cabrio|roadster|open-top(?:ped)? car|topless car|sports ?car|coche deportivo|auto deportivo|coche descapotable|descapotable|deportivo|voiture de sport|voiture décapotable|décapotable|sportwagen|"
            r"carro esportivo|carro desportivo|conversível|descapotável|macchina sportiva|auto sportiva|decappottabile|спорткар|спортивн\w+ машин\w+|кабриолет\w*)s?|(?:敞篷车|敞篷跑车|跑车|スポーツカー|オープンカー|스포츠카|컨버터블|오픈카))$"
        ),
    ),
    (
        "chicken",
        "chick",
        re.compile(
            r"(?:\bchick|\bpollito|\bpolluelo|\bpoussin|\bpintinho|\bpulcin[oi])s?$|\bküken$|(?:小鸡|雏鸡|ひよこ|ヒヨコ|병아리|цыпл\w*)$"
        ),
    ),
    (
        "bus",
        "doubledecker",
        re.compile(
            r"\b(?:double[- ]?deckers?(?: bus(?:es)?)?|london bus(?:es)?|routemasters?|dos pisos|deux étages|(?:bus|autobus) à impériale|doppeldecker(?:bus(?:se)?)?|dois andares|due piani)$"
            r"|(?:双层巴士|双层公交车|双层公共汽车|伦敦巴士|二階建てバス|2階建てバス|ロンドンバス|двухэтажн\w* автобус\w*|이층 버스|이층버스|2층 버스)$"
        ),
    ),
    (
        "bus",
        "tram",
        re.compile(
            r"\b(?:trams?|streetcars?|trolleys?|light rail|tranv[ií]as?|tramways?|stra(?:ß|ss)enbahn(?:en)?|tramm?|el[ée]ctricos?|bondes?|трамва\w*)$|(?:有轨电车|电车|路面電車|トラム|チンチン電車|트램|노면전차|전차)$"
        ),
    ),
    (
        "train",
        "freighttrain",
        re.compile(
            r"\b(?:(?:freight|goods|cargo|coal|ore) trains?|(?:tren(?:es)?|trains?|trem|trens|comboios?|treni?) (?:de |di )?(?:mercanc[ií]as?|carga|marchandises|fret|merci|mercadorias))$"
            r"|\bgüterz[uü]ge?$|\bтоварн\w+ поезд\w*$|(?:货运|运煤)(?:火车|列车)$|貨物列車$|화물 ?(?:열차|기차)$"
        ),
    ),
    (
        "train",
        "locomotive",
        re.compile(
            r"\b(?:locomotives?|locomotoras?|lokomotiven?|dampflok|locomotivas?|locomotiva|locomotive|паровоз\w*)$|(?:机车|火车头|機関車|기관차)$"
        ),
    ),
    (
        "train",
        "railcar",
        re.compile(
            r"\b(?:(?:bullet|high-speed|high speed|subway|metro|commuter|modern|electric|maglev|futuristic|express) trains?|maglev|metro|subway cars?|subway|tgv|shinkansen|ave|u-bahn|s-bahn|ice|"
            r"tren (?:bala|de alta velocidad)|train à grande vitesse|hochgeschwindigkeitszug|trem-bala|treno ad alta velocità|скоростн\w+ поезд\w*)$"
            r"|(?:高铁|地铁|动车|磁悬浮列车|新幹線|電車|地下鉄|지하철|고속열차|고속철도)$"
        ),
    ),
    (
        "truck",
        "snowplow",
        re.compile(
            r"\b(?:snow ?plou?ghs?|snow ?plows?|quitanieves|chasse-neige|schneepfl[uü]ge?|schneeräumfahrzeuge?|limpa-neves|spazzaneve|снегоуборочн\w+(?: машин\w+)?)$|(?:扫雪车|铲雪车|除雪車|제설차)$"
        ),
    ),
    (
        "space station",
        "ringstation",
        re.compile(
            r"\b(?:rotating|ring[- ]shaped|ring|wheel|wheel[- ]shaped|torus|spinning|circular|giratoria|rotatoria|rotative|en anneau|rotierende|ringförmige)\b[\w\s-]{0,20}$|(?:环形|旋转)[^。，]{0,4}$|кольцев\w+ [\w\s]{0,20}$"
        ),
    ),
    (
        "x-ray",
        "xraychest",
        re.compile(
            r"\b(?:chest|ribs?|rib cage|ribcage|lungs?|torso|heart|body|thorax|brustkorb|tórax|pecho)\b|胸|肺|грудн|흉부"
        ),
    ),
    (
        "dripping honey",
        "honeyspoon",
        re.compile(
            r"\b(?:spoons?|spoonfuls?|teaspoons?|cucharas?|cuillères?|löffeln?|colher(?:es)?|cucchiai\w*)\b|勺|スプーン|ложк|숟가락"
        ),
    ),
    ("tv", "oldtv", re.compile(r"\b(?:vintage|old|retro|antique|crt|1950s|1960s|old-fashioned)\b[\w\s-]{0,14}$")),
)
"""Kinds of which another figure is shown where they are called by such a name, or are said to be like that."""


PILED = ("tv", "box", "gift", "suitcase", "microwave")
PILE = re.compile(r"\b(?:stacks?|piles?|towers?|heaps?) of (?:[\w-]+ ){0,2}[\w-]+$")
"""Before kinds with a flat top, of which a stack is shown."""


def variant_of(kind: str, named: str) -> str:
    """The figure of what is `named` so, up to the word for it; empty where it is the kind's own."""
    own = next((figure for whose, figure, words in VARIANTS if whose == kind and words.search(named)), "")
    return STACKED + (own or kind) if kind in PILED and PILE.search(named) else own


def is_variant(kind: str, figure: str) -> bool:
    one = figure.removeprefix(STACKED)
    return (
        figure.startswith(STATUE)
        or (one != figure and one == kind)
        or any((kind, one) == (whose, shown) for whose, shown, _ in VARIANTS)
        or (kind, one) in breeds()
    )


def own_names(kind: str) -> tuple[str, ...]:
    """How the cast may call a kind."""
    return kind, kind.replace(" ", "_"), kind.replace(" ", ""), SHORTER.get(kind, kind)


def is_own(kind: str, figure: str) -> bool:
    """Whether a figure is the kind itself, not a stand-in."""
    return figure in own_names(kind) or READING in figure or is_variant(kind, figure)


def figure_for(row: SubjectRow) -> str:
    """The figure that plays a kind; empty where nothing in the cast resembles it."""
    return next((name for name in own_names(row.kind) if name in FIGURES), row.figure)
