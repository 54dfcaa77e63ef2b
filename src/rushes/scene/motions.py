"""What the director, the figures and the stage must agree on about actions: those of one movement. Only names."""

FLYING = ("fly", "fly_fire")
"""The actions of who is on the wing, whatever else they do there."""
