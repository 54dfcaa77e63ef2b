"""From a prompt to a scene description, and from one scene to the next: the director and whom it asks.

Knows words, names of kinds and places, and the scene description; draws nothing. Standard library only.
"""
