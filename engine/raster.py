"""Reading rasters window by window onto one grid, as reflectance with validity; writing lives in `output`.

Every reader answers windows of one target grid: bands on another grid are warped while they are read (never as a whole),
stored numbers become reflectance, and what is missing becomes NaN.
"""

from __future__ import annotations

import contextlib
import datetime
import threading
import warnings
from collections import OrderedDict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import rasterio
from odc.geo.geobox import GeoBox
from rasterio.enums import MaskFlags, Resampling
from rasterio.errors import NotGeoreferencedWarning, RasterioError
from rasterio.vrt import WarpedVRT
from rasterio.windows import Window

from .errors import InputError
from .job import Layer
from .output import OutputRaster, Outputs, discard_partial_outputs
from .source import BandSource, SceneSource, open_dataset, open_scene, open_series

__all__ = [
    "BandSource", "CodeReader", "DatasetPool", "OutputRaster", "Outputs", "Scene", "SceneReader", "SceneSource",
    "decimated_shape", "discard_partial_outputs", "open_dataset", "open_scene", "open_series",
    "output_encoding", "pixel_size", "same_grid",
]  # fmt: skip


@dataclass(frozen=True)
class Scene:
    """Pixels of one window: `values` (C, h, w) float32 reflectance or the bands' own unit, NaN where missing;
    `validity` (h, w) True where every band is there."""

    values: np.ndarray
    validity: np.ndarray
    band_names: tuple[str, ...]
    acquisition_date: datetime.date | None = None


class DatasetPool:
    """Open datasets, at most `limit` at once, so that a series of any length stays under the system's file limit."""

    def __init__(self, limit: int = 256) -> None:
        self._limit, self._lock = limit, threading.RLock()
        self._open: OrderedDict[tuple, tuple[contextlib.ExitStack, rasterio.DatasetReader]] = OrderedDict()

    @contextlib.contextmanager
    def dataset(self, path: str, geobox: GeoBox, nodata: float | None, resampling: str) -> Iterator:
        """The raster at `path` as seen on `geobox`: itself where the grids agree, else warped."""
        key = (path, hash(geobox), nodata, resampling)
        with self._lock:
            if key not in self._open:
                while len(self._open) >= self._limit:
                    self._open.popitem(last=False)[1][0].close()
                self._open[key] = self._open_dataset(path, geobox, nodata, resampling)
            self._open.move_to_end(key)
            yield self._open[key][1]

    def close(self) -> None:
        """Close everything."""
        with self._lock:
            while self._open:
                self._open.popitem()[1][0].close()

    @staticmethod
    def _open_dataset(path, geobox, nodata, resampling):
        stack = contextlib.ExitStack()
        # Not entered as a context: rasterio's environment belongs to a thread, the pool to none.
        dataset = open_dataset(Layer(path=path))
        stack.callback(dataset.close)
        own = GeoBox(dataset.shape, dataset.transform, dataset.crs.to_wkt() if dataset.crs else None)
        if same_grid(own, geobox):
            return stack, dataset
        if own.crs is None or geobox.crs is None:
            stack.close()
            raise InputError(
                f"{path} is on another grid and "
                + ("it has no coordinate reference system." if own.crs is None else "the target has none."),
                "Assign a CRS (Raster ▸ Projections ▸ Assign Projection), or resample it to the same size first.",
            )
        options: dict = {}
        masked = bool(dataset.mask_flag_enums[0]) and MaskFlags.all_valid not in dataset.mask_flag_enums[0]
        if nodata is not None:
            options.update(src_nodata=nodata, nodata=nodata)
        elif not masked:
            options.update(add_alpha=True)
        vrt = WarpedVRT(
            dataset, crs=geobox.crs.to_wkt(), transform=geobox.affine, height=geobox.shape[0], width=geobox.shape[1],
            resampling=Resampling[resampling], warp_mem_limit=64, **options,
        )  # fmt: skip
        stack.callback(vrt.close)
        return stack, vrt


class SceneReader:
    """Reads a scene on `geobox` (its own grid where none is given); a context manager.

    Bands of the scene keep their order. `pool` shares open files between readers.
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

    def read(self, window: Window) -> Scene:
        """The pixels of `window`, which must lie inside the grid. Raises InputError where the file is damaged."""
        return self._read(window, (int(window.height), int(window.width)))

    def read_decimated(self, max_pixels: int) -> Scene:
        """The whole raster on a coarser grid of at most `max_pixels` (nearest neighbour, overviews where there are)."""
        height, width = self.geobox.shape
        return self._read(Window(0, 0, width, height), decimated_shape(height, width, max_pixels))

    def close(self) -> None:
        """Close the files."""
        if self._owns_pool:
            self._pool.close()

    def __enter__(self) -> SceneReader:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()

    def _read(self, window: Window, shape: tuple[int, int]) -> Scene:
        bands = self.scene.bands
        values = np.empty((len(bands), *shape), np.float32)
        empty = np.ones(shape, bool) if self.scene.zero_is_fill else None
        for path, positions in self._files.items():
            stored, present = self._read_file(path, positions, window, shape)
            if empty is not None:
                empty &= (stored == 0).all(axis=0)
            for k, position in enumerate(positions):
                band = bands[position]
                values[position] = _physical(stored[k], band)
                values[position][~present[k]] = np.nan
        if empty is not None:
            values[:, empty] = np.nan
        validity = np.asarray(np.isfinite(values).all(axis=0))
        return Scene(values, validity, self.scene.band_names, self.scene.acquisition_date)

    def _read_file(self, path: str, positions: Sequence[int], window: Window, shape) -> tuple[np.ndarray, np.ndarray]:
        """Stored values (k, h, w) of this file's bands, and where they are valid."""
        bands = [self.scene.bands[p] for p in positions]
        indexes = [band.index for band in bands]
        out_shape = (len(indexes), *shape)
        try:
            with self._pool.dataset(path, self.geobox, bands[0].nodata, self._resampling) as dataset:
                stored = dataset.read(indexes, window=window, out_shape=out_shape)
                if _mask_beyond_nodata(dataset):
                    present = dataset.read_masks(indexes, window=window, out_shape=out_shape) > 0
                else:
                    present = np.ones(out_shape, bool)
        except RasterioError as error:
            raise InputError(
                f"{path} is damaged or incomplete: its pixels cannot be read ({error}).", "Download or copy it again."
            ) from error
        for k, band in enumerate(bands):
            if band.nodata is not None and not np.isnan(band.nodata):
                fill = np.asarray(band.nodata).astype(stored.dtype, copy=False)
                present[k] &= stored[k] != fill
        return stored, present


class CodeReader:
    """Reads a mask or flag raster on `geobox` by nearest neighbour, as stored integers; a context manager."""

    def __init__(self, layer: Layer, geobox: GeoBox, *, band: int = 1, pool: DatasetPool | None = None) -> None:
        self.layer, self.geobox, self._band = layer, geobox, band
        self._pool, self._owns_pool = pool or DatasetPool(), pool is None
        with open_dataset(layer) as dataset:
            if not 1 <= band <= dataset.count:
                raise InputError(f"{layer.label} has no band {band}; it has {dataset.count}.")
            self.nodata, self.dtype = dataset.nodatavals[band - 1], dataset.dtypes[band - 1]

    def read(self, window: Window) -> tuple[np.ndarray, np.ndarray]:
        """Codes (h, w) int32 of `window` and where they are valid. Raises InputError where the file is damaged."""
        return self._read(window, (int(window.height), int(window.width)))

    def read_decimated(self, max_pixels: int) -> tuple[np.ndarray, np.ndarray]:
        """The whole mask on a coarser grid of at most `max_pixels`, as `SceneReader.read_decimated`."""
        height, width = self.geobox.shape
        return self._read(Window(0, 0, width, height), decimated_shape(height, width, max_pixels))

    def _read(self, window: Window, shape: tuple[int, int]) -> tuple[np.ndarray, np.ndarray]:
        try:
            with self._pool.dataset(self.layer.path, self.geobox, self.nodata, "nearest") as dataset:
                codes = dataset.read(self._band, window=window, out_shape=shape)
                present = dataset.read_masks(self._band, window=window, out_shape=shape) > 0
        except RasterioError as error:
            raise InputError(
                f"{self.layer.label} is damaged or incomplete: its pixels cannot be read ({error}).",
                "Download or copy it again.",
            ) from error
        if codes.dtype.kind == "f":
            present &= np.isfinite(codes)
            codes = np.where(present, codes, 0)
        return codes.astype(np.int32), present

    def close(self) -> None:
        """Close the file."""
        if self._owns_pool:
            self._pool.close()

    def __enter__(self) -> CodeReader:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()


def decimated_shape(height: int, width: int, max_pixels: int) -> tuple[int, int]:
    """Rows and columns of a grid coarser by a whole step that has at most about `max_pixels`."""
    step = max(1, int(np.ceil(np.sqrt(height * width / max_pixels))))
    return -(-height // step), -(-width // step)


def same_grid(a: GeoBox, b: GeoBox) -> bool:
    """Whether two grids have the same pixels, to a hundredth of one."""
    if a.shape != b.shape or (a.crs is None) != (b.crs is None) or (a.crs is not None and a.crs != b.crs):
        return False
    corners = [(~a.affine) * (b.affine * corner) for corner in ((0, 0), (b.shape[1], 0), (0, b.shape[0]))]
    wanted = [(0, 0), (b.shape[1], 0), (0, b.shape[0])]
    return all(abs(x - u) < 0.01 and abs(y - v) < 0.01 for (x, y), (u, v) in zip(corners, wanted))


def pixel_size(geobox: GeoBox) -> float | None:
    """The side of a pixel in metres (root of its area), at the middle of the grid; None without a CRS."""
    if geobox.crs is None:
        return None
    height, width = geobox.shape
    _, y = geobox.affine * (width / 2, height / 2)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", NotGeoreferencedWarning)
        side = float(np.sqrt(abs(geobox.affine.determinant)))
    if not geobox.crs.geographic:
        factor = geobox.crs.proj.axis_info[0].unit_conversion_factor if geobox.crs.proj.axis_info else 1.0
        return side * (factor or 1.0)
    return side * 111_320.0 * float(np.sqrt(max(np.cos(np.radians(y)), 1e-6)))


def output_encoding(scene: SceneSource) -> dict:
    """How to store an image like `scene`: the keywords dtype, nodata, scale, offset and declare of `Outputs.raster`.

    Integers without a nodata value get one that no reflectance has.
    """
    dtype = scene.dtype
    nodata = scene.bands[0].nodata
    if nodata is not None and not np.isnan(nodata) and np.float64(nodata) != np.asarray(nodata).astype(dtype):
        nodata = None
    if nodata is None:
        nodata = {"f": float("nan"), "u": 0, "i": None}[np.dtype(dtype).kind]
        if nodata is None:
            nodata = int(np.iinfo(dtype).min)
    return {
        "dtype": dtype,
        "nodata": nodata,
        "scale": tuple(band.scale for band in scene.bands),
        "offset": tuple(band.offset for band in scene.bands),
        "declare": all(band.declared for band in scene.bands),
    }


def _physical(stored: np.ndarray, band: BandSource) -> np.ndarray:
    """Reflectance of stored values. Powers of ten are divided by, not multiplied with: DN / 10000 is the float32 that
    published models were trained on, DN × 1e-4 is another in the last bit."""
    with np.errstate(over="ignore", invalid="ignore"):
        values = stored.astype(np.float32)
        if band.scale == 1.0 and band.offset == 0.0:
            return values
        inverse = round(1 / band.scale) if 0 < band.scale < 1 else 0
        if inverse and abs(inverse * band.scale - 1) < 1e-9:
            shift = band.offset * inverse
            return (values + np.float32(round(shift, 6))) / np.float32(inverse)
        return values * np.float32(band.scale) + np.float32(band.offset)


def _mask_beyond_nodata(dataset) -> bool:
    """Whether the dataset has a mask that is more than its nodata value: alpha, a mask band, a warp's edge."""
    flags = {flag for band in dataset.mask_flag_enums for flag in band}
    return bool(flags & {MaskFlags.per_dataset, MaskFlags.alpha}) or isinstance(dataset, WarpedVRT)
