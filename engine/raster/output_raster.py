"""One raster being written: window by window into a GeoTIFF, from which another format is made in the end."""

from __future__ import annotations

import contextlib
import logging
import threading
from collections import OrderedDict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any, Optional

import numpy as np
import rasterio
from affine import Affine
from rasterio._err import CPLE_BaseError
from rasterio.enums import Resampling
from rasterio.io import MemoryFile

from ..job.errors import EnvironmentProblem
from .encoding import Encoding
from .formats import copy_as
from .geobox import GeoBox
from .handles import handles, writing_threads
from .window import Window
from .work_folder import check_room, output_folder

_GDAL = (rasterio.errors.RasterioError, CPLE_BaseError, OSError)
BLOCK = 256  # divides the tiles of most methods, so that a block is compressed once
FIRST_OVERVIEW = 4  # times as coarse: the next finer one would cost as much as the image, to be read little faster


@dataclass(frozen=True)
class Place:
    """Where a raster is written (`part`), by which driver, and the file that the user will see (`target`)."""

    part: Path
    target: Path
    driver: str = "GTiff"


class OpenRasters:
    """The GeoTIFFs that are being written, at most `limit` of them open at once.

    Rasters are written in turn, so those that were opened first stay open, and the one before is closed for the next.
    """

    def __init__(self, limit: Optional[int] = None) -> None:
        self.lock = threading.RLock()
        self._limit = limit or handles(0.4, 1024)
        self._open: OrderedDict[Path, Any] = OrderedDict()

    def create(self, path: Path, profile: Mapping[str, Any]) -> Any:
        """A new file."""
        return self._kept(path, lambda: rasterio.open(path, "w", **profile))

    def again(self, path: Path) -> Any:
        """The file as it is now."""
        if path in self._open:
            return self._open[path]
        return self._kept(path, lambda: rasterio.open(path, "r+", num_threads=writing_threads()))

    def close(self, path: Path) -> None:
        """Write what is left of a file; nothing where it is closed."""
        if path in self._open:
            self._open.pop(path).close()

    def _kept(self, path: Path, opened: Callable[[], Any]) -> Any:
        while len(self._open) >= self._limit:
            self._open.popitem()[1].close()
        self._open[path] = opened()
        return self._open[path]


class OutputRaster:
    """A raster being written; `write` takes physical units and may be called from any thread."""

    def __init__(
        self,
        place: Place,
        geobox: GeoBox,
        band_names: Sequence[str],
        encoding: Encoding,
        *,
        opened: OpenRasters,
        codec: Mapping[str, Any],
        tags: Mapping[str, str],
        colormap: Mapping[int, tuple[int, int, int, int]] | None,
    ) -> None:
        self.place, self._encoding, self._opened, self._codec = place, encoding, opened, codec
        self._categorical, (height, width) = colormap is not None, geobox.shape
        self._path = place.part if place.driver == "GTiff" else place.part.with_name(f"{place.part.name}.source")
        self._errors, self._finished = GdalErrors(place.target), False
        with self._opened.lock, self._errors:
            dataset = self._opened.create(self._path, self._profile(geobox, len(band_names)))
            dataset.descriptions = tuple(band_names)
            if encoding.declare:
                dataset.scales = tuple(encoding.scales(len(band_names)).ravel())
                dataset.offsets = tuple(encoding.offsets(len(band_names)).ravel())
            dataset.update_tags(**tags)
            if colormap and len(band_names) == 1:
                dataset.write_colormap(1, colormap)
        coarser = (FIRST_OVERVIEW * 2**i for i in range(8))
        self._overviews = [factor for factor in coarser if max(height, width) // factor >= 256]

    def write(self, window: Window, values: np.ndarray) -> None:
        """Write (C, h, w), or (h, w) for one band, in physical units; NaN becomes nodata."""
        stored = self._encoding.stored(values[None] if values.ndim == 2 else values)
        with self._opened.lock:
            check_room(self._path)
            with self._errors:
                self._opened.again(self._path).write(stored, window=window)

    def finish(self) -> None:
        """Close the file, add overviews or make the format wanted, and make sure that all of it reached the disk. A second
        call does nothing, so a run with many rasters may finish each one early."""
        if self._finished:
            return
        with self._errors:
            with self._opened.lock:
                self._opened.close(self._path)
            self._finished = True
        _check_complete(self._path)
        if self.place.driver == "GTiff" and self._overviews:
            with self._errors:
                self._build_overviews()
            _check_complete(self._path)
        if self.place.driver != "GTiff":
            check_room(self._path)
            with self._errors:
                copy_as(self.place.driver, self._path, self.place.part, self._resampling, self.place.target)
            self._path.unlink()

    def abandon(self) -> None:
        """Close the file whatever its state."""
        with contextlib.suppress(Exception), self._opened.lock:
            self._opened.close(self._path)

    def _build_overviews(self) -> None:
        fast = rasterio.Env(GDAL_NUM_THREADS=writing_threads(), ZSTD_LEVEL_OVERVIEW=1)
        with fast, rasterio.open(self._path, "r+") as dataset:
            dataset.build_overviews(self._overviews, self._resampling)

    @property
    def _resampling(self) -> Resampling:
        return Resampling.nearest if self._categorical else Resampling.average

    def _profile(self, geobox: GeoBox, count: int) -> dict[str, Any]:
        """How the GeoTIFF is made: tiled and compressed."""
        (height, width), dtype = geobox.shape, np.dtype(self._encoding.dtype)
        profile = {
            "driver": "GTiff", "count": count, "height": height, "width": width, "dtype": dtype.name,
            "crs": geobox.crs, "transform": geobox.affine,
            "nodata": self._encoding.nodata, **self._codec, "num_threads": writing_threads(),
            "bigtiff": "IF_SAFER", "predictor": 3 if dtype.kind == "f" else 2,
            "sparse_ok": "FALSE", "interleave": "band" if count > 4 else "pixel",
        }  # fmt: skip
        if min(height, width) >= 256:
            profile.update(tiled=True, blockxsize=BLOCK, blockysize=BLOCK)
        if profile["transform"].is_identity:
            del profile["transform"]
        if dtype.itemsize == 1:
            del profile["predictor"]
        return profile


def codec(layout: str) -> dict[str, Any]:
    """How the GeoTIFFs of a layout are compressed: with Zstandard, which takes a quarter of the time of DEFLATE for the same
    size, where older programs need not read them and this GDAL has it."""
    if layout == "geotiff-deflate" or not _has_zstandard():
        return {"compress": "DEFLATE", "zlevel": 6}
    return {"compress": "ZSTD", "zstd_level": 1}


@lru_cache(maxsize=1)
def _has_zstandard() -> bool:
    try:
        with (
            MemoryFile() as file,
            file.open(
                driver="GTiff", count=1, width=1, height=1, dtype="uint8", compress="ZSTD", transform=Affine.scale(2)
            ),
        ):
            return True
    except rasterio.errors.RasterioError:
        return False


class GdalErrors(logging.Handler):
    """Turns errors that GDAL only logs (a write that fails when a block is flushed) into exceptions."""

    def __init__(self, target: Path) -> None:
        super().__init__(logging.ERROR)
        self._messages: list[str] = []
        self._target = target

    def emit(self, record: logging.LogRecord) -> None:
        self._messages.append(record.getMessage())

    def __enter__(self) -> None:
        self._messages.clear()
        logging.getLogger("rasterio._env").addHandler(self)

    def __exit__(self, kind, error, trace) -> None:
        logging.getLogger("rasterio._env").removeHandler(self)
        text = "; ".join([*self._messages, str(error) if error else ""])
        if kind is not None and not issubclass(kind, _GDAL):
            return
        if "No space left" in text or "ENOSPC" in text:
            raise EnvironmentProblem("The disk is full.", "Free space or choose another folder.") from error
        if kind is not None or self._messages:
            raise EnvironmentProblem(
                f"{self._target} cannot be written: {text.strip('; ')}",
                "Check the disk, the folder's permissions, and that the folder is still there.",
            ) from error


def _check_complete(path: Path) -> None:
    """Raise EnvironmentProblem where a block of the file lies beyond its end: the disk was full when it was flushed."""
    if not _is_complete(path):
        raise EnvironmentProblem(
            f"{output_folder(path)}: the file could not be written completely.",
            "Free space on the disk and try again.",
        )


def _is_complete(path: Path) -> bool:
    try:
        size = path.stat().st_size
        with rasterio.open(path) as dataset:
            height, width = dataset.block_shapes[0]
            rows, columns = -(-dataset.height // height), -(-dataset.width // width)
            keys = (f"{columns - 1}_{rows - 1}", "0_0")
            ends = [_end(dataset, band, key) for band in range(1, dataset.count + 1) for key in keys]
    except _GDAL:  # not even its directory was written
        return False
    return all(end is not None and end <= size for end in ends)


def _end(dataset: Any, band: int, key: str) -> Optional[int]:
    """Where a block ends in its file; None for one that was never written."""
    place, length = (dataset.get_tag_item(f"BLOCK_{what}_{key}", "TIFF", bidx=band) for what in ("OFFSET", "SIZE"))
    return None if place is None or length is None else int(place) + int(length)
