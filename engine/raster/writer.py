"""Outputs that are whole or absent.

Everything is written to temporary files beside the targets and renamed together when all of it is complete, so a crash, a
full disk or a cancel leaves neither half a file nor harms an older one.
"""

from __future__ import annotations

import contextlib
import logging
import os
import shutil
import threading
import uuid
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType

import numpy as np
import rasterio
from odc.geo.geobox import GeoBox
from rasterio.enums import Resampling

from ..job.errors import EnvironmentProblem, InputError
from ..job.layer import Layer
from .scene import SceneSource
from .window import Window

BLOCK = 512
RESERVE = 8 * 2**20  # bytes of free disk below which writing stops before GDAL fails halfway
_RUN = os.environ.get("SKYMEND_RUN", "")  # the parent's mark of this run, by which it finds what a killed worker left
_unfinished: set[Path] = set()  # what a worker that must exit at once has to delete


def discard_partial_outputs() -> None:
    """Delete every temporary file still being written; for a worker that cannot wait for its tiles."""
    for path in list(_unfinished):
        with contextlib.suppress(OSError):
            path.unlink()


@dataclass(frozen=True)
class Encoding:
    """How numbers are stored: value = stored × scale + offset (one for all bands or one a band), `nodata` where there is
    none; `declare` writes scale and offset into the file too. Integer types need `nodata` where values may be missing."""

    dtype: str = "float32"
    nodata: float | None = None
    scale: float | Sequence[float] = 1.0
    offset: float | Sequence[float] = 0.0
    declare: bool = False

    @classmethod
    def like(cls, scene: SceneSource) -> Encoding:
        """As the scene's own file. Integers without a nodata value get one that no reflectance has; temperatures that are
        stored as radiance become floats."""
        if any(band.planck for band in scene.bands):
            return FLOATS
        dtype, nodata = scene.dtype, scene.bands[0].nodata
        if nodata is not None and not np.isnan(nodata) and np.float64(nodata) != np.asarray(nodata).astype(dtype):
            nodata = None
        if nodata is None:
            nodata = {"f": float("nan"), "u": 0, "i": None}[np.dtype(dtype).kind]
            if nodata is None:
                nodata = int(np.iinfo(dtype).min)
        return cls(
            dtype,
            nodata,
            scale=tuple(band.scale for band in scene.bands),
            offset=tuple(band.offset for band in scene.bands),
            declare=all(band.declared for band in scene.bands),
        )


FLOATS = Encoding("float32", float("nan"))
CLASSES = Encoding("uint8", 255)


class Outputs:
    """The files one run writes; a context manager that renames them all at the end or deletes them all.

    `protect` lists paths that must not be overwritten: the run's inputs.
    """

    def __init__(self, protect: Iterable[str | Layer] = ()) -> None:
        paths = (item.path if isinstance(item, Layer) else item for item in protect)
        self._protected = {os.path.realpath(path) for path in paths}
        self._pending: list[tuple[Path, Path]] = []  # (temporary, target)
        self._rasters: list[OutputRaster] = []
        self._made_folders: list[Path] = []

    def raster(
        self,
        path: str | Path,
        geobox: GeoBox,
        band_names: Sequence[str],
        encoding: Encoding | None = None,
        *,
        tags: Mapping[str, str] | None = None,
        colormap: Mapping[int, tuple[int, int, int, int]] | None = None,
    ) -> OutputRaster:
        """A tiled, compressed GeoTIFF to be written window by window in physical units (default: float32)."""
        how = encoding or Encoding()
        raster = OutputRaster(self._temporary(path), geobox, band_names, how, tags or {}, colormap)
        self._rasters.append(raster)
        return raster

    def text(self, path: str | Path, text: str) -> None:
        """A UTF-8 text file."""
        self._temporary(path).write_text(text, encoding="utf-8")

    def file(self, path: str | Path) -> Path:
        """A temporary path to be written by the caller, renamed to `path` with the rest."""
        return self._temporary(path)

    def __enter__(self) -> Outputs:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if kind is None:
            try:
                for raster in self._rasters:
                    raster.finish()
                self._rename()
            except BaseException:
                self._discard()
                raise
        else:
            self._discard()
        _unfinished.difference_update(temporary for temporary, _ in self._pending)

    def _temporary(self, path: str | Path) -> Path:
        target = Path(path)
        if os.path.realpath(target) in self._protected:
            raise InputError(f"{target} is an input of this run.", "Choose another output file.")
        if target.is_dir():
            raise InputError(f"{target} is a folder.", "Choose a file name for the output.")
        if target.suffix.lower() not in (".tif", ".tiff") and self._is_raster_name(target):
            raise InputError(f"{target.name}: rasters are written as GeoTIFF.", "Use the extension .tif.")
        self._make_folder(target.parent)
        temporary = target.with_name(f".{target.stem[:80]}-{_RUN}{uuid.uuid4().hex[:8]}.part{target.suffix}")
        try:
            temporary.touch(exist_ok=False)
        except OSError as error:
            raise InputError(
                f"{target.parent} cannot be written to: {error.strerror}.", "Choose another folder."
            ) from error
        self._pending.append((temporary, target))
        _unfinished.add(temporary)
        return temporary

    @staticmethod
    def _is_raster_name(target: Path) -> bool:
        return target.suffix.lower() in (".jp2", ".vrt", ".img", ".nc", ".gpkg", ".asc", ".hdf")

    def _make_folder(self, folder: Path) -> None:
        missing = [parent for parent in (folder, *folder.parents) if not parent.exists()]
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise InputError(f"{folder} cannot be created: {error.strerror}.", "Choose another folder.") from error
        self._made_folders.extend(missing)

    def _rename(self) -> None:
        """Put every file in its place; where one cannot be, put the older ones back."""
        done: list[tuple[Path, Path | None]] = []
        try:
            for temporary, target in self._pending:
                backup = None
                if target.exists():
                    backup = target.with_name(f".{target.stem[:80]}-{uuid.uuid4().hex[:8]}.old{target.suffix}")
                    target.rename(backup)
                done.append((target, backup))
                temporary.rename(target)
        except OSError as error:
            for target, backup in reversed(done):
                with contextlib.suppress(OSError):
                    target.unlink()
                if backup is not None:
                    backup.rename(target)
            where = error.filename2 or error.filename
            raise EnvironmentProblem(
                f"{where} cannot be replaced: {error.strerror}.",
                "Close the programs that use the older file and try again.",
            ) from error
        for target, backup in done:
            if backup is not None:
                backup.unlink()
            with contextlib.suppress(OSError):  # statistics of the file that is gone
                target.with_name(target.name + ".aux.xml").unlink()

    def _discard(self) -> None:
        for raster in self._rasters:
            raster.abandon()
        for temporary, _ in self._pending:
            with contextlib.suppress(OSError):
                temporary.unlink()
        for folder in self._made_folders:
            with contextlib.suppress(OSError):
                folder.rmdir()  # only where empty


class OutputRaster:
    """One GeoTIFF being written; `write` takes physical units and may be called from any thread."""

    def __init__(
        self,
        path: Path,
        geobox: GeoBox,
        band_names: Sequence[str],
        encoding: Encoding,
        tags: Mapping[str, str],
        colormap: Mapping[int, tuple[int, int, int, int]] | None,
    ) -> None:
        count = len(band_names)
        self._path, self._dtype, self._nodata = path, np.dtype(encoding.dtype), encoding.nodata
        self._scale = np.broadcast_to(np.asarray(encoding.scale, np.float64), (count,))[:, None, None]
        self._offset = np.broadcast_to(np.asarray(encoding.offset, np.float64), (count,))[:, None, None]
        self._lock, self._errors = threading.Lock(), _ErrorLog()
        height, width = geobox.shape
        profile = {
            "driver": "GTiff", "count": count, "height": height, "width": width, "dtype": self._dtype.name,
            "crs": geobox.crs.to_wkt() if geobox.crs else None, "transform": geobox.affine, "nodata": self._nodata,
            "compress": "DEFLATE", "zlevel": 6, "num_threads": "ALL_CPUS", "bigtiff": "IF_SAFER",
            "predictor": 3 if self._dtype.kind == "f" else 2, "sparse_ok": "FALSE",
            "interleave": "band" if count > 4 else "pixel",
        }  # fmt: skip
        if min(height, width) >= 256:
            profile.update(tiled=True, blockxsize=BLOCK, blockysize=BLOCK)
        if profile["transform"].is_identity:
            del profile["transform"]
        if self._dtype.itemsize == 1:
            del profile["predictor"]
        with self._errors:
            self._dataset = rasterio.open(path, "w", **profile)
        self._dataset.descriptions = tuple(band_names)
        if encoding.declare:
            self._dataset.scales = tuple(self._scale.ravel())
            self._dataset.offsets = tuple(self._offset.ravel())
        self._dataset.update_tags(**tags)
        if colormap and count == 1:
            self._dataset.write_colormap(1, colormap)
        self._overviews = [2**i for i in range(1, 9) if max(height, width) // 2**i >= 256]
        self._categorical = colormap is not None

    def write(self, window: Window, values: np.ndarray) -> None:
        """Write (C, h, w), or (h, w) for one band, in physical units; NaN becomes nodata."""
        stored = self._encode(values[None] if values.ndim == 2 else values)
        with self._lock:
            if shutil.disk_usage(self._path.parent).free < RESERVE:
                raise EnvironmentProblem(
                    f"The disk of {self._path.parent} is full.", "Free space or choose another folder."
                )
            with self._errors:
                self._dataset.write(stored, window=window)

    def finish(self) -> None:
        """Close the file, add overviews and make sure that all of it reached the disk. A second call does nothing, so a
        run with many rasters may finish each one early."""
        if self._dataset.closed:
            return
        with self._errors:
            self._dataset.close()
            if self._overviews:
                resampling = Resampling.nearest if self._categorical else Resampling.average
                with rasterio.Env(GDAL_NUM_THREADS="ALL_CPUS"), rasterio.open(self._path, "r+") as dataset:
                    dataset.build_overviews(self._overviews, resampling)
        _check_complete(self._path)

    def abandon(self) -> None:
        """Close the file whatever its state."""
        with contextlib.suppress(Exception):
            self._dataset.close()

    def _encode(self, values: np.ndarray) -> np.ndarray:
        """Physical values as stored ones, rounded and clipped to the type without touching nodata."""
        if self._dtype.kind != "f" and values.dtype == self._dtype:
            return values
        missing = ~np.isfinite(values) if values.dtype.kind == "f" else None
        plain = (self._scale == 1).all() and (self._offset == 0).all()
        stored = values if plain else (values - self._offset) / self._scale
        if self._dtype.kind == "f":
            stored = stored.astype(self._dtype)
        else:
            info = np.iinfo(self._dtype)
            low, high = info.min, info.max
            if self._nodata is not None:  # a value that rounds to nodata must not vanish
                low, high = (
                    (low + 1, high) if self._nodata == low else (low, high - 1 if self._nodata == high else high)
                )
            with np.errstate(invalid="ignore"):
                stored = np.clip(np.rint(stored), low, high).astype(self._dtype)
        if missing is not None and missing.any():
            if self._nodata is None and self._dtype.kind != "f":
                stored[missing] = 0
            else:
                stored[missing] = np.nan if self._nodata is None else self._nodata
        return stored


class _ErrorLog(logging.Handler):
    """Turns errors that GDAL only logs (a write that fails when a block is flushed) into exceptions."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self._messages: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self._messages.append(record.getMessage())

    def __enter__(self) -> None:
        self._messages.clear()
        logging.getLogger("rasterio._env").addHandler(self)

    def __exit__(self, kind, error, trace) -> None:
        logging.getLogger("rasterio._env").removeHandler(self)
        text = "; ".join([*self._messages, str(error) if error else ""])
        if kind is not None and not issubclass(kind, (rasterio.errors.RasterioError, OSError)):
            return
        if "No space left" in text or "ENOSPC" in text:
            raise EnvironmentProblem("The disk is full.", "Free space or choose another folder.") from error
        if self._messages and kind is None:
            raise EnvironmentProblem(f"Writing failed: {text}", "Check the disk and the folder's permissions.")


def _check_complete(path: Path) -> None:
    """Raise EnvironmentProblem where a block of the file lies beyond its end: the disk was full when it was flushed."""
    size = path.stat().st_size
    with rasterio.open(path) as dataset:
        height, width = dataset.block_shapes[0]
        rows, columns = -(-dataset.height // height), -(-dataset.width // width)
        for band in range(1, dataset.count + 1):
            for key in (f"BLOCK_OFFSET_{columns - 1}_{rows - 1}", "BLOCK_OFFSET_0_0"):
                place = dataset.get_tag_item(key, "TIFF", bidx=band)
                if place is None or int(place) >= size:
                    raise EnvironmentProblem(
                        f"{path.parent}: the file could not be written completely.",
                        "Free space on the disk and try again.",
                    )
