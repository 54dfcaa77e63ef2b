"""From the subjects of a scene to actors: where they stand and go, what they do, which pose shows when."""
