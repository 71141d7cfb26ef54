"""Reading rasters window by window onto one grid: images as reflectance with validity, masks as their codes.

Every reader answers windows of one target grid: bands on another grid are warped while they are read (never as a whole),
stored numbers become reflectance, and what is missing becomes NaN. Writing lives in `writer`.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Protocol

import numpy as np
from rasterio.enums import MaskFlags
from rasterio.windows import Window as RasterioWindow

from ..job.errors import InputError
from ..job.layer import Layer
from .dataset import DatasetPool, open_dataset, reading
from .geobox import GeoBox
from .grid import decimated_shape, grid_of, same_grid
from .scene import BandSource, SceneSource
from .warp import Warp
from .window import Window


class Reader(Protocol):
    """Reads windows of one grid.

    A reader is what it reads (paths, bands, grid), not what it has open: files are opened when they are first read, in
    whatever thread or process that is, and a reader pickles without them. So it can travel with the work on tiles.
    """

    geobox: GeoBox

    def read(self, window: Window) -> Any:
        """What lies in `window`, which must lie inside the grid."""

    def close(self) -> None:
        """Close the files; reading opens them again."""


@dataclass(frozen=True)
class Scene:
    """Pixels of one window: `values` (C, h, w) float32 reflectance or the bands' own unit, NaN where missing;
    `validity` (h, w) True where every band is there."""

    values: np.ndarray
    validity: np.ndarray
    band_names: tuple[str, ...]
    acquisition_date: datetime.date | None = None


class SceneReader:
    """Reads a scene on `geobox` (its own grid where none is given); a context manager.

    Bands of the scene keep their order. `resampling` (of rasterio) is how bands on another grid are warped; `pool` shares
    open files between readers, and whoever made it closes it.
    """

    def __init__(
        self,
        scene: SceneSource,
        geobox: GeoBox | None = None,
        *,
        resampling: str = "bilinear",
        pool: DatasetPool | None = None,
    ) -> None:
        self.scene, self.geobox, self._resampling = scene, geobox or scene.geobox, resampling
        self._pool, self._owns_pool = pool or DatasetPool(), pool is None
        self._files: dict[str, list[int]] = {}
        for position, band in enumerate(scene.bands):
            self._files.setdefault(band.path, []).append(position)
        for path, positions in self._files.items():
            self._pool.want(path, [scene.bands[position].index for position in positions])

    def read(self, window: Window) -> Scene:
        """The pixels of `window`, which must lie inside the grid: (C, h, w) float32, NaN where missing. Raises InputError
        where a file is damaged or on a grid that cannot be warped."""
        return self._scene(self.values(window))

    def values(self, window: Window) -> np.ndarray:
        """The same without validity, which takes as long as reading where files are cached."""
        return self._in_units(self._read(window))

    def read_decimated(self, max_pixels: int) -> Scene:
        """The whole raster, as `read` gives it, on a coarser grid of at most about `max_pixels` (nearest neighbour, from
        overviews where there are)."""
        shape = decimated_shape(*self.geobox.shape.yx, max_pixels)
        return self._scene(self._in_units(self._read(Window.of(self.geobox.shape.yx), shape)))

    @cached_property
    def warps(self) -> tuple[Warp, ...]:
        """How the files come onto the grid, one for each of their grids."""
        return tuple(self._grids)

    def close(self) -> None:
        """Close the files, unless the pool is another's."""
        if self._owns_pool:
            self._pool.close()

    def __enter__(self) -> SceneReader:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()

    @cached_property
    def _grids(self) -> dict[Warp, list[str]]:
        """The files by the warp that brings them onto the grid."""
        found: dict[Warp, list[str]] = {}
        for path in self._files:
            with self._pool.raw(path) as dataset:
                own = grid_of(dataset, path, self.scene.moved)
            warp = Warp.between(own, self.geobox, self._resampling, path)
            found.setdefault(next((known for known in found if same_grid(known.own, own)), warp), []).append(path)
        return found

    def _read(self, window: Window, thinned: tuple[int, int] | None = None) -> np.ndarray:
        """Values (C, h, w) of a window, NaN where missing; the whole in `thinned` rows and columns, where given."""
        grids = self._grids
        if len(grids) == 1 and next(iter(grids)).nothing_to_do:
            values = self._together(list(self._files), window, thinned or window.shape)
            order = [position for positions in self._files.values() for position in positions]
            return values if order == sorted(order) else values[np.argsort(order)]
        target = Window.of(thinned) if thinned else window
        values = np.empty((len(self.scene.bands), *target.shape), np.float32)
        for warp, paths in grids.items():
            positions = [position for path in paths for position in self._files[path]]
            step = (1.0, 1.0)
            if thinned:
                warp, step = warp.coarser(thinned)

            def part(source: Window, paths=paths, step=step) -> np.ndarray:
                return self._together(paths, _spread(source, step), source.shape)

            values[positions] = warp.values(target, len(positions), part)
        return values

    def _together(self, paths: Sequence[str], window, shape: tuple[int, int]) -> np.ndarray:
        """The bands of files on one grid (k, h, w) in their own unit, file by file, NaN where missing; `window` of their
        grid in `shape` pixels."""
        bands = [self.scene.bands[p] for path in paths for p in self._files[path]]
        values = np.empty((len(bands), *shape), np.float32)
        fill = self.scene.zero_is_fill and (
            len(bands) == len(self.scene.bands) or any(b.role != "cirrus" for b in bands)
        )
        empty = np.ones(shape, bool) if fill else None
        start = 0
        for path in paths:
            own = bands[start : start + len(self._files[path])]
            stored, missing = self._stored(path, own, window, shape)
            if empty is not None:
                empty &= (stored == 0).all(axis=0)
            for k, band in enumerate(own):
                _physical(stored[k], band, values[start + k])
                if missing[k] is not None:
                    np.copyto(values[start + k], np.float32(np.nan), where=missing[k])
            start += len(own)
        if empty is not None:
            values[:, empty] = np.nan
        return values

    def _stored(
        self, path: str, bands: Sequence[BandSource], window, shape
    ) -> tuple[np.ndarray, list[np.ndarray | None]]:
        """Stored values (k, h, w) of this file's bands, and of each where they are missing, None: nowhere."""
        indexes = [band.index for band in bands]
        out_shape = (len(indexes), *shape)
        missing: list[np.ndarray | None] = [None] * len(bands)
        with reading(path), self._pool.raw(path) as dataset:
            stored = self._pool.stored(path, indexes, window, out_shape)
            if _mask_beyond_nodata(dataset):
                missing = list(dataset.read_masks(indexes, window=window, out_shape=out_shape) == 0)
        for k, band in enumerate(bands):
            if band.nodata is not None and not np.isnan(band.nodata):
                found, known = stored[k] == _as_stored(band.nodata, stored.dtype), missing[k]
                missing[k] = found if known is None else found | known
        return stored, missing

    def _in_units(self, values: np.ndarray) -> np.ndarray:
        """Values as read, radar in dB."""
        _to_decibels(values, self.scene.bands)
        return values

    def _scene(self, values: np.ndarray) -> Scene:
        """Values with where they are valid, names and date."""
        validity = np.asarray(np.isfinite(values).all(axis=0))
        return Scene(values, validity, self.scene.band_names, self.scene.acquisition_date)


class CodeReader:
    """Reads one band of a mask or flag raster on `geobox` (its own grid where none is given) by nearest neighbour, as stored
    integers; a context manager.

    `whole`: decimals that are no whole numbers are refused, else they are answered as float32. `uses` says of the value
    tagged as nodata whether it is a code all the same, so that the tag is ignored. Raises InputError where the raster has no
    such band, or complex numbers. `pool` as for `SceneReader`.
    """

    def __init__(
        self,
        layer: Layer,
        geobox: GeoBox | None = None,
        *,
        band: int = 1,
        whole: bool = True,
        uses: Callable[[float], bool] | None = None,
        pool: DatasetPool | None = None,
    ) -> None:
        self.layer, self._band, self._whole = layer, band, whole
        self._pool, self._owns_pool = pool or DatasetPool(), pool is None
        with open_dataset(layer) as dataset:
            if not 1 <= band <= dataset.count:
                raise InputError(f"{layer.label} has no band {band}; it has {dataset.count}.")
            self.nodata, self.dtype = dataset.nodatavals[band - 1], dataset.dtypes[band - 1]
            self.geobox = geobox or grid_of(dataset, layer.label)
        if self.dtype.startswith("complex"):
            raise InputError(
                f"{layer.label} holds complex numbers: it is no mask.", "Choose a raster of whole numbers."
            )
        self._untagged = bool(uses and self.nodata is not None and uses(self.nodata))

    def read(self, window: Window) -> tuple[np.ndarray, np.ndarray]:
        """Codes (h, w) int32 of `window`, and (h, w) bool where they are valid (elsewhere codes mean nothing). Raises
        InputError where the file is damaged or, if they must be, values are not whole."""
        return self._read(window, (window.height, window.width))

    def read_decimated(self, max_pixels: int) -> tuple[np.ndarray, np.ndarray]:
        """The whole mask, as `read` gives it, on a coarser grid of at most about `max_pixels`."""
        height, width = self.geobox.shape
        return self._read(Window(0, 0, width, height), decimated_shape(height, width, max_pixels))

    def _read(self, window: Window, shape: tuple[int, int]) -> tuple[np.ndarray, np.ndarray]:
        nodata, path = None if self._untagged else self.nodata, self.layer.path
        with (
            reading(self.layer.label),
            self._pool.dataset(path, self.geobox, nodata, "nearest", untagged=self._untagged) as dataset,
        ):
            codes = dataset.read(self._band, window=window, out_shape=shape)
            if not _mask_beyond_nodata(dataset):
                present = _not_filled(codes, None if self._untagged else dataset.nodatavals[self._band - 1])
            else:
                present = dataset.read_masks(self._band, window=window, out_shape=shape) > 0
        if codes.dtype.kind == "f":
            present &= np.isfinite(codes) & (np.abs(codes) < 2**31)  # beyond lie fills only
            codes = np.where(present, codes, 0)
        if not self._whole:
            return codes.astype(np.float32), present
        if codes.dtype.kind == "f" and (codes != np.rint(codes)).any():
            odd = codes[codes != np.rint(codes)][0]
            raise InputError(
                f"{self.layer.label} holds {odd:.6g} and other values that are not whole numbers: it has no codes.",
                "Choose a raster of whole numbers; one that was resampled needs nearest neighbour.",
            )
        return codes.astype(np.int32), present

    def close(self) -> None:
        """Close the file, unless the pool is another's."""
        if self._owns_pool:
            self._pool.close()

    def __enter__(self) -> CodeReader:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()


def _to_decibels(values: np.ndarray, bands: Sequence[BandSource]) -> None:
    """Radar power (C, h, w) into dB, in place and after resampling: decibels may not be averaged. No power is no value."""
    for own, band in zip(values, bands):
        if band.backscatter:
            own[~(own > 0)] = np.nan
            own[:] = 10 * np.log10(own)


def _physical(stored: np.ndarray, band: BandSource, out: np.ndarray) -> None:
    """Reflectance, or the band's own unit, of stored values into `out` (h, w) float32, radar as power; radiance of no
    temperature becomes NaN."""
    _scale(stored, band, out)
    if band.backscatter == "amplitude":
        np.square(out, out=out)
    elif band.planck is not None:
        first, second = band.planck
        with np.errstate(divide="ignore", invalid="ignore"):
            out[:] = np.where(out > 0, np.float32(second) / np.log(np.float32(first) / out + 1), np.float32(np.nan))


def _scale(stored: np.ndarray, band: BandSource, out: np.ndarray) -> None:
    """value × scale + offset of stored values. Powers of ten are divided by, not multiplied with: DN / 10000 is the float32
    that published models were trained on, DN × 1e-4 is another in the last bit."""
    with np.errstate(over="ignore", invalid="ignore"):
        if band.scale == 1.0 and band.offset == 0.0:
            np.copyto(out, stored, casting="unsafe")
            return
        as_floats: Any = {"out": out, "dtype": np.float32, "casting": "unsafe"}  # converted piece by piece in the cache
        inverse = round(1 / band.scale) if 0 < band.scale < 1 else 0
        if inverse and abs(inverse * band.scale - 1) < 1e-9:
            shift = np.float32(round(band.offset * inverse, 6))
            shifted = np.add(stored, shift, **as_floats) if shift else stored
            np.divide(shifted, np.float32(inverse), **as_floats)
        else:
            np.multiply(stored, np.float32(band.scale), **as_floats)
            out += np.float32(band.offset)


def _mask_beyond_nodata(dataset) -> bool:
    """Whether the dataset has a mask that is more than its nodata value: alpha, a mask band."""
    flags = {flag for band in dataset.mask_flag_enums for flag in band}
    return bool(flags & {MaskFlags.per_dataset, MaskFlags.alpha})


def _not_filled(codes: np.ndarray, nodata: float | None) -> np.ndarray:
    """Where codes (h, w) are not the nodata value, as GDAL's own mask says."""
    if nodata is None:
        return np.ones(codes.shape, bool)
    return ~np.isnan(codes) if np.isnan(nodata) else codes != _as_stored(nodata, codes.dtype)


def _as_stored(nodata: float, dtype: np.dtype) -> Any:
    """The nodata value as the file's type holds it; one that an integer type cannot hold is no value of the file."""
    if dtype.kind != "f" and (nodata != int(nodata) or not np.iinfo(dtype).min <= nodata <= np.iinfo(dtype).max):
        return nodata
    return np.asarray(nodata).astype(dtype, copy=False)


def _spread(window: Window, step: tuple[float, float]) -> Any:
    """A window of a grid whose pixels span `step` of the file's, down and right, in the file's pixels."""
    if step == (1.0, 1.0):
        return window
    down, right = step
    return RasterioWindow(window.col_off * right, window.row_off * down, window.width * right, window.height * down)


_: tuple[type[Reader], ...] = (SceneReader, CodeReader)
