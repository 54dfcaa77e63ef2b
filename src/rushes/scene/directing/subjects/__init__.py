"""Whose words they are: each subject with its colour, number, clothes and deed, and what it has to do with the others."""
