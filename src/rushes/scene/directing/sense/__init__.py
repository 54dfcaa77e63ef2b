"""What found words are meant as: findings in, findings out.

A word goes where it names nothing that is seen ("cherry blossom" has no cherry), is turned where it means another ("a bow", "she bows"),
and is added where something goes without saying. Who does what is found in `subjects/`.
"""
