"""How figures are called that are made of others or for a prompt: "upright panda", "knight riding dragon", "two deer drawing sleigh with
santa", "sign reading OPEN", "3 orange inside basket", "lady wearing bag #26262c". Only the words between the names, for who asks for such a figure and who makes it.
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
INSIDE = " inside "
"""Between what a bowl, a basket or a cup has in it and the vessel."""
DYED, ALSO = "dyed ", " and "
"""Before those that are in it whose colour is meant and not the vessel's; between kinds that are in it."""
EATING = " eating "
"""Between an animal and what it has in its paws."""
WEARING = " wearing "
"""Between somebody and what a prompt says they have on, with its colour."""
JOINTS = (WEARING, READING, RIDING, PULLING, DRAWING, INSIDE, EATING)
