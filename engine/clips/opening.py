"""Opening a clip: a video file, a folder of frames, a raster with many bands, or many rasters."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from pathlib import Path
from typing import Optional

from ..job.errors import InputError
from ..job.layer import Layer
from ..raster.dataset import open_dataset
from .clip import Clip, ClipWish
from .rasters import Rasters, folder_layers, in_order
from .video_file import VideoFile

VIDEOS = (".mp4", ".m4v", ".mov", ".avi", ".mkv", ".webm", ".gif", ".mpg", ".mpeg", ".ts", ".m2ts", ".mts", ".wmv",
          ".flv", ".ogv", ".3gp", ".y4m", ".mxf")  # fmt: skip


def open_clip(layers: Sequence[Layer], wish: Optional[ClipWish] = None) -> Clip:
    """Open one clip: a video file, a folder of frames, one raster, or many rasters, each a frame.

    A clip that does not know when it starts has the date of its (first) layer. Raises InputError naming what cannot be used.
    """
    if not layers:
        raise InputError("There is no video.", "Choose a video file, a folder of frames or rasters.")
    wish = wish or ClipWish()
    if wish.rate is not None and not 0 < wish.rate < 100_000:
        raise InputError(f"RATE is {wish.rate:g}.", "Give frames per second, such as 10.")
    clip = _clip(layers, wish)
    if clip.start is None and layers[0].date is not None:
        clip.start = datetime.datetime.combine(layers[0].date, datetime.time(), datetime.timezone.utc)
    return clip


def _clip(layers: Sequence[Layer], wish: ClipWish) -> Clip:
    first = layers[0]
    if len(layers) > 1:
        folder = Path(first.path).parent
        return Rasters(in_order(layers), first.name or folder.name, str(folder), wish)
    path = Path(first.path)
    if path.is_dir():
        return Rasters(folder_layers(path, first.label), first.label, first.path, wish)
    if path.suffix.lower() in VIDEOS or not _is_raster(first):
        if wish.extent:
            raise InputError(f"EXTENT is given, but {first.label} has no coordinates.", "Use REGION, in pixels.")
        return VideoFile(first, wish)
    return Rasters([first], first.label, first.path, wish)


def _is_raster(layer: Layer) -> bool:
    """Whether to read a file as a raster; one that is neither raster nor video is left to the reader of videos."""
    try:
        open_dataset(layer).close()
    except InputError:
        if not Path(layer.path).is_file():
            raise
        return False
    return True
