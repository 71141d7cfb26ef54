"""Small clips."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

import numpy as np


def write(path: Path, codec: str, frames: int = 8, side: int = 32) -> Path:
    """A clip of noise, in colour."""
    import av

    with av.open(str(path), "w") as container:
        stream = container.add_stream(codec, rate=Fraction(10))
        stream.width, stream.height, stream.pix_fmt = side, side, "yuv420p"
        for k in range(frames):
            pixels = np.random.default_rng(k).integers(0, 255, (side, side, 3)).astype("uint8")
            container.mux(stream.encode(av.VideoFrame.from_ndarray(pixels, format="rgb24")))
        container.mux(stream.encode())
    return path
