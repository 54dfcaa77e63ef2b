"""A prompt as a text, before words are found in it: unwrapped, cut into shots and sections, what is quoted taken out."""
