"""A video of several clips beside each other with their names above, for the eye."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw

from ..clips.video_writer import VideoWriter

_GAP, _HEAD = 4, 18  # pixels between panels and of the line above them


class SideBySide:
    """Writes frames of equal size (C, H, W) side by side; a context manager. `titles` from left to right."""

    def __init__(self, path: Path, titles: Sequence[str], shape: tuple[int, int], rate: float) -> None:
        height, width = shape
        self._across = [k * (width + _GAP) for k in range(len(titles))]
        whole = self._across[-1] + width
        canvas = Image.new("RGB", (whole + whole % 2, _HEAD + height + height % 2), (24, 28, 34))
        pen = ImageDraw.Draw(canvas)
        for left, title in zip(self._across, titles):
            pen.text((left + 5, 3), title.replace("×", "x"), fill=(235, 238, 242))
        self._canvas = np.moveaxis(np.asarray(canvas, np.float32) / 255, -1, 0).copy()
        self._writer = VideoWriter(path, self._canvas.shape[1], self._canvas.shape[2], 3, rate)

    def write(self, images: Sequence[np.ndarray]) -> None:
        """The next frame of each clip, values in 0..1."""
        for left, image in zip(self._across, images):
            self._canvas[:, _HEAD : _HEAD + image.shape[1], left : left + image.shape[2]] = image
        self._writer.write(self._canvas)

    def __enter__(self) -> SideBySide:
        self._writer.__enter__()
        return self

    def __exit__(self, *exception) -> None:
        self._writer.__exit__(*exception)
