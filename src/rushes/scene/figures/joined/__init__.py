"""Figures made of others of the cast: a rider on a mount, a cart with who draws it, somebody with an animal in the arms.

A file makes one kind of them; which of them a name asks for is found in `cast/composing.py`.
"""
