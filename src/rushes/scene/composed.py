"""How figures are called that are made of others or for a prompt: "upright panda", "knight riding dragon", "two deer drawing sleigh with
santa", "sign reading OPEN", "sign lettered #d8352c reading OPEN", "3 orange inside basket", "lady wearing bag #26262c", "stack of oldtv", "statue of horse". Only the words between the names, for who asks for such a figure and who makes it.
"""

UPRIGHT = "upright "
RIDING = " riding "
PULLING = " pulling "
DRAWING = " drawing "
"""As PULLING, where a colour is the animal's and not the cart's."""
WITH = " with "
"""Before who sits on the cart."""
TWO = "two "
"""Before the animal of a team."""
READING = " reading "
"""Between the style and the words of what is written."""
LETTERED = " lettered "
"""Between that style and the colour of its letters, where they have one of their own."""
INSIDE = " inside "
"""Between what a bowl, a basket or a cup has in it and the vessel."""
DYED, ALSO = "dyed ", " and "
"""Before those that are in it whose colour is meant and not the vessel's; between kinds that are in it."""
STACKED = "stack of "
STATUE = "statue of "
OF = " of "
"""Between whose statue it is and what it is of, where that is no stone."""
DINES = "dine"
"""What somebody does who is one figure with a meal: their head is up, unlike that of an animal that eats."""
EATING = " eating "
"""Between an animal and what it has in its paws."""
IN_WHEEL = " running in "
"""Between an animal and the wheel that it turns."""
WEARING = " wearing "
"""Between somebody and what a prompt says they have on, with its colour."""
HUGGING = " hugging "
"""Between somebody and the animal or toy in their arms."""
FEEDING = " feeding "
"""Between somebody and the animal that eats from their bowl or hand."""
WASHING = " washing "
"""Between somebody and the animal that they lather."""
HOLDING_UP = " holding up "
"""Between an animal and its umbrella."""
INTO = " into "
"""Between an action and the one that follows it, of the moments in between."""
TOGETHER = " together with "
"""Between two people of a deed that takes two: the second one is the partner whom the first one's action brings."""
JOINTS = (
    TOGETHER,
    WEARING,
    READING,
    RIDING,
    PULLING,
    DRAWING,
    INSIDE,
    EATING,
    IN_WHEEL,
    HUGGING,
    FEEDING,
    WASHING,
    HOLDING_UP,
)
