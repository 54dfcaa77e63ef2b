"""Who plays what: subjects of a scene become figures of the cast with actions, and what belongs together one figure."""
