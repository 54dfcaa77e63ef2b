"""The emulator: a server for people who test their own programs. Deterministic clips, chosen delays, failures on demand.

Nothing of it is there unless the operator turned it on. `runner` works on jobs, `interference` stands between requests and
operations, `control` is what a test asks and tells; words and plans are in `rushes.core.emulation`. Rule: what is made here
says that it was emulated, in the engine's name, in every answer's header, in the file and in the picture.
"""
