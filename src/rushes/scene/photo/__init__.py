"""Image-to-video: a picture that comes alive.

The first frame is the picture itself, cropped to the size and converted exactly. From there a camera moves through the
layers that the picture was taken apart into, clouds and water move of themselves, and the light and weather of the prompt
come in. Several pictures are shots one after the other. Places and figures are not known here; the sights of drawn skies are.

`pictures.py` brings a picture to the frame; `analysis.py` looks at it (`saliency.py`, `segment.py`, `regions.py`, `plain.py`,
`letters.py`, `straight.py`); `mattes.py` and `layers.py` take it apart; `moves.py`, `motion.py`, `light.py` (with `play.py`, `leafage.py`,
`steam.py`), `stream.py`, `air.py`, `season.py` and `heavens.py` say what changes; `warp.py` puts it together; `shots.py` is the film.
"""

from __future__ import annotations

from .pictures import check_pictures, cover
from .shots import extended_frames, photo_frames

__all__ = ["check_pictures", "cover", "extended_frames", "photo_frames"]
