"""People: body, head, clothes, what the body can be asked to do. What they do is in `acts/`, what they hold in `tools/`."""
