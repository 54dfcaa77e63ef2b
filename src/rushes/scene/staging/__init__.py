"""The stage: land, water, sky, weather and rooms, what lives in them by itself, and how one frame is put together."""
