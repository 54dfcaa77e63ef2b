"""Four legs, from rabbit to elephant: body, coat, horns, and how they move. Which animals there are is in `cast/`."""
