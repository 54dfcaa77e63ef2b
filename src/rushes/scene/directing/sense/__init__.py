"""What found words are meant as: findings in, findings out.

A word goes where it names nothing that is seen ("cherry blossom" has no cherry), is turned where it means another ("a bow", "she bows"),
and is added where something goes without saying. Who does what is found in `subjects/`; the order of the rules is `wording.py`'s.

Many nouns name a thing only now and then. Which rule holds a noun is the table that it stands in, so a new one goes where the rule
fits what else it means:

- `words/stuff.py`: `leading.py`, there if the prompt is about it ("the heart of the city" is not)
- `words/foods.py`: `foods.py`, there unless it names another thing or somebody eats, cuts or sells it
- `words/belongings.py`: `possessions.py`, there if nobody wears it or works with it
- `words/machines.py`: `words/homonyms.py`, there if the word is no verb, no camera's way and no metal
- rows marked `alone` in any table: `by_itself.py`, there if nobody else and nothing else is
- all other tables: there wherever they are named, but for what `passing.py` and `asides.py` take out of long prompts
"""
