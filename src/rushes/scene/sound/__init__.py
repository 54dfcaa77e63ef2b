"""The sound of a scene: ambience of place and weather, and a quiet musical bed. 48 kHz stereo, streamed in blocks.

`sound_blocks` is all that others use. Every part is made from the scene's variation, so the same scene sounds the same. What
there is to hear is chosen in `score.py`, steps and strokes of figures in `footfalls.py`; noises are in `noises.py`, short
events in `events.py`, notes in `music.py`; `mixer.py` puts them together with the spoken lines of `voice.py`.
"""

from __future__ import annotations

from .mixer import BLOCK, PEAK, RATE, sound_blocks

__all__ = ["BLOCK", "PEAK", "RATE", "sound_blocks"]
