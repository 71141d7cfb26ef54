"""Satellite video, read and written: a video file, a folder of frames, a raster with many bands, or many rasters."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Optional

from ...contract.choices import BandsAs
from ..job.errors import InputError
from ..job.layer import Layer
from ..raster.dataset import open_dataset
from .clip import Clip
from .rasters import Rasters, folder_layers, in_order
from .video_file import VideoFile

VIDEOS = (".mp4", ".m4v", ".mov", ".avi", ".mkv", ".webm", ".gif", ".mpg", ".mpeg", ".ts", ".m2ts", ".mts", ".wmv",
          ".flv", ".ogv", ".3gp", ".y4m", ".mxf")  # fmt: skip


def open_clip(
    layers: Sequence[Layer],
    *,
    bands_as: BandsAs = "auto",
    rate: Optional[float] = None,
    start: Optional[datetime.datetime] = None,
    region: Optional[Sequence[int]] = None,
    extent: Optional[Sequence[float]] = None,
) -> Clip:
    """Open one clip: a video file, a folder of frames, one raster, or many rasters, each a frame.

    `bands_as` says what the bands of a raster are; "auto": time where there are more than four or they are not said to be
    colours. `rate` (frames/s) and `start` overrule what the source says; `region` is (left, top, width, height) in pixels,
    `extent` (xmin, xmax, ymin, ymax) in the raster's coordinates. A clip that does not know when it starts has the date of
    its (first) layer. Raises InputError naming what cannot be used.
    """
    if not layers:
        raise InputError("There is no video.", "Choose a video file, a folder of frames or rasters.")
    if rate is not None and not 0 < rate < 100_000:
        raise InputError(f"RATE is {rate:g}.", "Give frames per second, such as 10.")
    options: dict[str, Any] = {"bands_as": bands_as, "rate": rate, "start": start, "region": region, "extent": extent}
    clip = _clip(layers, options)
    if clip.start is None and layers[0].date is not None:
        clip.start = datetime.datetime.combine(layers[0].date, datetime.time(), datetime.timezone.utc)
    return clip


def _clip(layers: Sequence[Layer], options: dict[str, Any]) -> Clip:
    first = layers[0]
    if len(layers) > 1:
        folder = Path(first.path).parent
        return Rasters(in_order(layers), first.name or folder.name, str(folder), **options)
    path = Path(first.path)
    if path.is_dir():
        return Rasters(folder_layers(path, first.label), first.label, first.path, **options)
    if path.suffix.lower() in VIDEOS or not _is_raster(first):
        if options["extent"]:
            raise InputError(f"EXTENT is given, but {first.label} has no coordinates.", "Use REGION, in pixels.")
        kept = {name: options[name] for name in ("rate", "start", "region")}
        return VideoFile(first, colour=options["bands_as"] == "colour", **kept)
    return Rasters([first], first.label, first.path, **options)


def _is_raster(layer: Layer) -> bool:
    """Whether to read a file as a raster; one that is neither raster nor video is left to the reader of videos."""
    try:
        open_dataset(layer).close()
    except InputError:
        if not Path(layer.path).is_file():
            raise
        return False
    return True
