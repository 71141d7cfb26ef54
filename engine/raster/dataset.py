"""Opening rasters, and keeping a bounded number of them open."""

from __future__ import annotations

import contextlib
import errno
import threading
import warnings
from collections import OrderedDict
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from rasterio._err import CPLE_BaseError
from rasterio.enums import MaskFlags, Resampling
from rasterio.errors import NotGeoreferencedWarning, RasterioError
from rasterio.vrt import WarpedVRT

from ..job.errors import EnvironmentProblem, InputError, short_of_memory
from ..job.layer import Layer
from ..job.references import MOST_BANDS, check_reach
from .files import file_of
from .geobox import GeoBox
from .grid import grid_of, same_grid
from .handles import handles
from .stand_in import readable

SHARED = 128 * 2**20  # bytes of a window that are read for others at once


def open_dataset(layer: Layer) -> rasterio.DatasetReader:
    """Open a raster for reading. Raises InputError naming it where it is missing, damaged, no raster, or a local file that
    reaches beyond its folder."""
    check_reach(layer.path)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", NotGeoreferencedWarning)
            dataset = rasterio.open(readable(layer.path))
    except (RasterioError, CPLE_BaseError, OSError, ValueError) as error:
        if "://" not in layer.path and not layer.path.startswith("/vsi") and not Path(file_of(layer.path)).exists():
            raise InputError(
                f"{layer.label}: there is no file {layer.path}.", "Check the path of the layer."
            ) from error
        raise _shortage(error) or InputError(
            f"{layer.label} cannot be opened as a raster: {error}",
            "Export it as GeoTIFF first, or download it again if it is damaged.",
        ) from error
    if dataset.count > MOST_BANDS:
        dataset.close()
        raise InputError(f"{layer.label} has {dataset.count} bands.", f"Split it: at most {MOST_BANDS} are read.")
    return dataset


@contextlib.contextmanager
def reading(label: str, hint: str = "Download or copy it again.") -> Iterator[None]:
    """What goes wrong while pixels are read, in words: InputError naming the damaged file, EnvironmentProblem where the
    machine lacks memory or file handles."""
    try:
        yield
    except (RasterioError, CPLE_BaseError, OSError) as error:
        if "coordinate operation" in str(error):
            raise InputError(
                f"{label}: nothing leads from its coordinate reference system to the other's.",
                "Assign the right CRS (Raster ▸ Projections ▸ Assign Projection), or warp it first.",
            ) from error
        raise _shortage(error) or InputError(
            f"{label} is damaged or incomplete: its pixels cannot be read ({_reason(error)}).", hint
        ) from error


def _reason(error: BaseException) -> str:
    """What GDAL said first, which rasterio hides behind “Read failed”."""
    while error.__cause__ is not None:
        error = error.__cause__
    return str(error).strip().rstrip(".")


def _shortage(error: BaseException) -> EnvironmentProblem | None:
    """The shortage of the machine that an error of GDAL's is really about."""
    text = f"{error} {_reason(error)}".lower()
    if "too many open files" in text or getattr(error, "errno", None) in (errno.EMFILE, errno.ENFILE):
        return EnvironmentProblem(
            "Too many files are open.", "Raise the system's limit (ulimit -n), or give fewer files."
        )
    if short_of_memory(error):
        return EnvironmentProblem(
            "There is not enough memory.", "Give a smaller MEMORY_MB or TILE_SIZE, or close other programs."
        )
    return None


class DatasetPool:
    """Open datasets, at most `limit` at once, so that a series of any length stays under the system's file limit.

    Datasets are opened when they are first read, and again after `close`. A pool pickles as an empty one: readers that
    share a pool here share one there.
    """

    def __init__(self, limit: int | None = None) -> None:
        self._limit, self._lock = limit or handles(0.3, 256), threading.RLock()
        self._open: OrderedDict[tuple, tuple[contextlib.ExitStack, rasterio.DatasetReader]] = OrderedDict()
        self._wanted: dict[str, list[int]] = {}
        self._read: dict[
            str, tuple[tuple, list[int], np.ndarray]
        ] = {}  # of each file what was read last: bands of a window

    def want(self, path: str, indexes: Iterable[int]) -> None:
        """Say that bands of a file will be asked for: where every block holds all bands, the first who reads a window reads
        it for all who will."""
        wanted = self._wanted.setdefault(path, [])
        wanted.extend(index for index in dict.fromkeys(indexes) if index not in wanted)

    def stored(self, path: str, indexes: list[int], window: Any, out_shape: tuple[int, int, int]) -> np.ndarray:
        """Stored values (k, h, w) of bands of the raster at `path`, in `window` of its own grid."""
        wanted = self._wanted.get(path, [])
        with self.raw(path) as dataset:
            if set(wanted) == set(indexes) or dataset.tags(ns="IMAGE_STRUCTURE").get("INTERLEAVE") != "PIXEL":
                return np.asarray(dataset.read(indexes, window=window, out_shape=out_shape))
            asked, shape = (window, out_shape[1:]), out_shape[1:]
            known = self._read.get(path)
            if known is None or known[0] != asked or not set(indexes) <= set(known[1]):
                fit = SHARED // max(1, shape[0] * shape[1] * np.dtype(dataset.dtypes[0]).itemsize)
                first = wanted.index(indexes[0])
                group = wanted[first : first + max(fit, len(indexes))]
                if not set(indexes) <= set(group):
                    return np.asarray(dataset.read(indexes, window=window, out_shape=out_shape))
                known = asked, group, dataset.read(group, window=window, out_shape=(len(group), *shape))
                self._read[path] = known
            if indexes[-1] == wanted[-1]:  # the last of those who read in turn
                del self._read[path]
            return np.stack([known[2][known[1].index(index)] for index in indexes])

    @contextlib.contextmanager
    def raw(self, path: str) -> Iterator:
        """The raster at `path` on its own grid."""
        with self._opened((path,), path) as dataset:
            yield dataset

    @contextlib.contextmanager
    def dataset(
        self, path: str, geobox: GeoBox, nodata: float | None, resampling: str, *, untagged: bool = False
    ) -> Iterator:
        """The raster at `path` as seen on `geobox`: itself where the grids agree, else warped; `untagged`: as if it had no
        nodata tag."""
        key = (path, hash(geobox), nodata, resampling, untagged)
        with self._opened(key, path, geobox, nodata, resampling, untagged) as dataset:
            yield dataset

    @contextlib.contextmanager
    def _opened(self, key: tuple, *what) -> Iterator:
        with self._lock:
            if key not in self._open:
                while len(self._open) >= self._limit:
                    self._open.popitem(last=False)[1][0].close()
                self._open[key] = self._open_dataset(*what)
            self._open.move_to_end(key)
            yield self._open[key][1]

    def __getstate__(self) -> tuple[int, dict[str, list[int]]]:
        return self._limit, self._wanted

    def __setstate__(self, state: tuple[int, dict[str, list[int]]]) -> None:
        self.__init__(state[0])  # type: ignore[misc]
        self._wanted = state[1]

    def __enter__(self) -> DatasetPool:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()

    def close(self) -> None:
        """Close everything."""
        with self._lock:
            self._read.clear()
            while self._open:
                self._open.popitem()[1][0].close()

    @staticmethod
    def _open_dataset(path, geobox=None, nodata=None, resampling="nearest", untagged=False):
        stack = contextlib.ExitStack()
        # Not entered as a context: rasterio's environment belongs to a thread, the pool to none.
        dataset = open_dataset(Layer(path=path))
        stack.callback(dataset.close)
        own = grid_of(dataset, path)
        if geobox is None or same_grid(own, geobox):
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
        if untagged:
            options.update(src_nodata=None, nodata=None, add_alpha=True)
        elif nodata is not None:
            options.update(src_nodata=nodata, nodata=nodata)
        elif not masked:
            options.update(add_alpha=True)
        vrt = WarpedVRT(
            dataset, crs=geobox.crs, transform=geobox.affine, height=geobox.shape[0], width=geobox.shape[1],
            resampling=Resampling[resampling], warp_mem_limit=64, **options,
        )  # fmt: skip
        stack.callback(vrt.close)
        return stack, vrt
