"""The names of the places, by family: what the director may choose without loading what draws them.

`places/` holds a place for each name, in a package of the same family; a test compares the two. Only names here.
"""

FIRST = (
    "meadow", "forest", "mountains", "desert", "beach", "underwater",
    "city", "future_city", "room", "space", "lake", "village", "sky",
)  # fmt: skip
NATURE = (
    "jungle", "bamboo", "forest road", "campsite", "ocean", "river", "waterfall", "marsh", "lily pond", "koi pond", "pond floor", "coral reef", "sunken city", "jungle river", "island",
    "arctic", "iceberg", "glacier", "ski slope", "frozen lake", "farm", "wheat field", "flower field", "lavender field", "sunflower field", "vineyard", "savannah",
    "garden", "park", "golf course", "football field", "cemetery", "hill", "volcano", "cliff", "canyon", "valley", "cave", "ice cave", "rice terraces",
    "planet", "mars", "moon",
)  # fmt: skip
MONUMENTS = (
    "liberty_island", "great_wall", "taj_mahal", "westminster", "golden_gate", "colosseum", "sydney_opera_house", "leaning_tower", "corcovado", "stonehenge",
    "red_square", "acropolis", "mount_fuji",
)  # fmt: skip
"""Where a landmark stands that is known by its name."""
BUILT = (
    "street", "crosswalk", "downtown", "neon_street", "alley", "phone_booth", "market", "rooftop", "tiled_roof",
    "highway", "gas_station", "parking_lot", "construction_site", "launch_pad", "industrial_area", "junkyard", "raceway",
    "skyline", "harbour", "coast_road", "ship_deck", "bridge", "lighthouse", "airport", "train_railway", "tunnel_mouth", "train_station_platform",
    "desert_road", "country_road", "mountain_road", "canal",
    "house", "driveway", "mansion", "pool_villa", "barn", "windmill", "fountain", "courtyard", "campus", "playground",
    "castle", "palace", "temple", "stone_steps", "pyramid", "tower", "skyscraper", "arch", "cathedral",
    *MONUMENTS,
    "amusement_park", "carrousel", "baseball_stadium", "outdoor_track", "tennis_court",
)  # fmt: skip
INDOORS = (
    "bedroom", "bathroom", "shower", "nursery", "staircase", "corridor", "basement", "kitchen", "restaurant",
    "bar", "cafeteria", "food court", "classroom", "office", "laboratory", "hospital", "pharmacy", "jail cell",
    "workshop", "garage", "supermarket", "bakery shop", "library", "art gallery", "museum", "science museum",
    "church", "throne hall", "ballroom", "stage", "nightclub", "movie theater", "music studio", "studio", "gymnasium",
    "swimming pool", "aquarium", "botanical garden", "train interior", "spaceship", "tunnel", "empty pool",
    "server room", "alchemist",
)  # fmt: skip

PLACES: tuple[str, ...] = (*FIRST, *NATURE, *BUILT, *INDOORS)
PEOPLED = (
    "amusement_park", "carrousel", "market", "courtyard", "fountain", "park", "garden", "street", "phone_booth", "neon_street", "campus", "palace", "cathedral", "temple",
    "tower", "arch", "pyramid", "castle", "beach", "harbour", "canal", "village", "train_station_platform", "playground", "skyline",
)  # fmt: skip
"""Where people pass by."""
UNDER_A_ROOF = ("room", *INDOORS)
STUDIO = "studio"
"""Where what is shown on a plain background is filmed."""
OFF_WORLD = ("mars", "moon", "planet")
"""Other worlds, which have what is on them."""
