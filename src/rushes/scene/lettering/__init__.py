"""Letters rolled of clay: a pen's strokes for every script, from our own alphabet or a font of the machine."""
