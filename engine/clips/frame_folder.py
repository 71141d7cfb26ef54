"""A folder of frames written: GeoTIFF with georeference and time, or PNG."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from pathlib import Path
from typing import Optional

import numpy as np
import rasterio
from rasterio.io import MemoryFile

from ...contract.choices import FrameFormat
from ..job.errors import InputError
from ..raster.geobox import GeoBox
from ..raster.window import Window
from ..raster.work_folder import check_room
from ..raster.writer import Encoding, OutputRaster, Outputs
from .rasters import MOMENT_TAG, RATE_TAG, TIME_TAG


class FrameFolder:
    """Frames of one size written into `folder` as frame_0000.tif or .png, through `outputs`.

    stored = (value − offset) / scale, as `encoding` says. PNG has 8 or 16 bits (16 where the type is not uint8) and 1 or 3
    bands. `start` is the moment of time 0, None where unknown. Raises InputError for bands or types that the format does
    not hold.
    """

    def __init__(
        self,
        outputs: Outputs,
        folder: str | Path,
        shape: tuple[int, int],
        band_names: Sequence[str],
        *,
        frame_format: FrameFormat = "geotiff",
        rate: float = 10.0,
        start: Optional[datetime.datetime] = None,
        digits: int = 4,
        tags: Optional[dict[str, str]] = None,
        encoding: Optional[Encoding] = None,
    ) -> None:
        self._outputs, self._folder, self._shape, self._names = outputs, Path(folder), shape, tuple(band_names)
        self._format, self._rate, self._start, self._digits = frame_format, rate, start, digits
        self._tags, self._encoding = tags or {}, encoding or Encoding()
        self._open: Optional[OutputRaster] = None
        self._image: Optional[np.ndarray] = None
        self._path = Path()
        if self._folder.is_file():
            raise InputError(f"{self._folder} is a file.", "Choose a folder for the frames.")
        if frame_format == "png" and len(self._names) not in (1, 3):
            raise InputError(f"PNG holds 1 or 3 bands, not {len(self._names)}.", "Use FRAME_FORMAT=geotiff.")

    def write(self, label: int, values: np.ndarray, time: float, geobox: Optional[GeoBox] = None) -> Path:
        """A whole frame (C, h, w), NaN where there is no data; `label` is the number in its name. Returns its path."""
        self.begin(label, time, geobox)
        self.part(Window(0, 0, self._shape[1], self._shape[0]), values)
        return self.end()

    def begin(self, label: int, time: float, geobox: Optional[GeoBox] = None) -> None:
        """Start a frame."""
        suffix = "tif" if self._format == "geotiff" else "png"
        self._path = self._folder / f"frame_{label:0{self._digits}d}.{suffix}"
        if self._format == "png":
            deep = self._encoding.dtype != "uint8"
            self._image = np.zeros((len(self._names), *self._shape), np.uint16 if deep else np.uint8)
            self._seen = np.ones(self._shape, bool)
            return
        tags = {**self._tags, TIME_TAG: f"{time:.6f}".rstrip("0").rstrip("."), RATE_TAG: f"{self._rate:.6g}"}
        if self._start is not None:
            tags[MOMENT_TAG] = iso(self._start + datetime.timedelta(seconds=time))
        grid = geobox if geobox is not None else GeoBox(self._shape, rasterio.Affine.identity(), None)
        self._open = self._outputs.raster(self._path, grid, self._names, self._encoding, tags=tags)

    def part(self, window: Window, values: np.ndarray) -> None:
        """Pixels (C, h, w) of `window` of the frame begun."""
        if self._open is not None:
            self._open.write(window, values)
        elif self._image is not None:
            rows, columns = window.toslices()
            missing = ~np.isfinite(values).all(axis=0)
            stored = (np.nan_to_num(values) - self._encoding.offset) / self._encoding.scale
            self._image[:, rows, columns] = np.rint(stored).clip(0, np.iinfo(self._image.dtype).max)
            self._seen[rows, columns] = ~missing

    def end(self) -> Path:
        """Finish the frame; returns its path."""
        if self._open is not None:
            self._open.finish()
            self._open = None
        elif self._image is not None:
            image, self._image = self._image, None
            if not self._seen.all():
                full = np.where(self._seen, np.iinfo(image.dtype).max, 0).astype(image.dtype)
                image = np.concatenate([image, full[None]])
            part = self._outputs.file(self._path)
            check_room(part)
            part.write_bytes(_png(image))
        return self._path


def iso(moment: datetime.datetime) -> str:
    """UTC to the millisecond: 2018-06-07T10:20:30.250Z."""
    return moment.astimezone(datetime.timezone.utc).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def _png(image: np.ndarray) -> bytes:
    """(C, h, w) as the bytes of a PNG; a second or fourth band is alpha."""
    count, height, width = image.shape
    profile = {"driver": "PNG", "count": count, "height": height, "width": width, "dtype": image.dtype.name}
    with MemoryFile() as memory:
        with memory.open(**profile) as dataset:
            dataset.write(image)
        return bytes(memory.read())
