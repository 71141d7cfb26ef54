"""HDF-EOS files, as NASA delivers MODIS (HDF4) and VIIRS (HDF5): which fields they hold, and on which grids.

The worker's GDAL has no HDF4, and leaves fields of HDF5 without a place on earth; so both are read here. Their fields are
named as GDAL names them, so a path from QGIS and one from here mean the same.
"""

from __future__ import annotations

import contextlib
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Optional

import numpy as np
from affine import Affine

from ..job.errors import EnvironmentProblem, InputError
from .attributes import plain
from .eos_grids import EosGrid, gdal_grid, grids_of
from .files import file_of
from .geobox import GeoBox
from .scratch import unpacked

_HDF4_MAGIC, _HDF5_MAGIC = b"\x0e\x03\x13\x01", b"\x89HDF\r\n\x1a\n"
_FIELD = re.compile(r"HDF4_EOS:|HDF4_SDS:|HDF5:.*//HDFEOS/GRIDS/")
_HDF4_TYPES = {4: "uint8", 3: "uint8", 20: "int8", 21: "uint8", 22: "int16", 23: "uint16", 24: "int32", 25: "uint32",
               5: "float32", 6: "float64"}  # fmt: skip
_PADDING = "\x00 \n"  # behind the texts of EOS files
_REFLECTANCE = re.compile(r"(?i)refl")
_FLAGS = re.compile(r"(?i)qc|qa|quality|state|flag|mask|bits|(^|_)qf\d?(_|$)|reliability")
_GRIDS = "HDFEOS/GRIDS"

Rows = Callable[[int, int], np.ndarray]  # the rows from one to before another, (bands, rows, width)


@dataclass(frozen=True)
class EosField:
    """One raster of a file. `path`: as GDAL opens it; `place`: its number (HDF4) or name (HDF5) in the file; `shape`:
    (bands, height, width), more than one band only in HDF4 files that GDAL wrote; `band_names` then name them."""

    path: str
    name: str
    place: str
    shape: tuple[int, int, int]
    dtype: str
    geobox: GeoBox
    attributes: Mapping[str, Any] = field(default_factory=dict)
    band_names: tuple[str, ...] = ()

    @property
    def is_flags(self) -> bool:
        """Whether it tells of pixels' quality rather than of what was measured."""
        return bool(_FLAGS.search(self.name))

    @property
    def fill(self) -> Optional[float]:
        """The stored value that means nothing: declared, else one that the valid range leaves free, else None."""
        declared = _number(self.attributes, "_FillValue", "FillValue", "missing_value")
        low, high = self.valid
        if np.dtype(self.dtype).kind == "f":
            return declared
        limits = np.iinfo(self.dtype)
        if declared is not None and not limits.min <= declared <= limits.max:
            declared = None  # of another type than the field: no pixel can hold it
        if declared is not None or self.is_flags:
            return declared
        if limits.min < low:
            return low - 1
        return high + 1 if high < limits.max else None

    @property
    def valid(self) -> tuple[float, float]:
        """The lowest and highest stored value that is a measure. Reflectance has no upper end: clouds are brighter."""
        if self.is_flags:
            return -np.inf, np.inf
        both = np.atleast_1d(self.attributes.get("valid_range", ())).tolist()
        both = both if len(both) == 2 and not isinstance(both[0], str) else ()
        low = both[0] if both else _number(self.attributes, "valid_min")
        high = both[1] if both else _number(self.attributes, "valid_max")
        if _REFLECTANCE.search(self.name) or high is None:
            high = np.inf
        return -np.inf if low is None else float(low), float(high)

    @property
    def scaling(self) -> Optional[tuple[float, float]]:
        """Scale and offset as the file says them, None where it does not. MOD13 and older files give the number to divide
        by (10000), others the factor (0.0001): no measure of these products grows by scaling."""
        scale = _number(self.attributes, "scale_factor", "Scale", "scale")
        if scale is None or scale == 0:
            return None
        offset = _number(self.attributes, "add_offset", "offset", "Offset") or 0.0
        # HDF4 keeps factors as float32 or float64: 0.0001 shall be 1e-4 in both.
        scale = float(f"{scale:.7g}")
        return (1 / scale if scale > 1 else scale), float(f"{offset:.7g}")

    @contextlib.contextmanager
    def opened(self) -> Iterator[Rows]:
        """A function that reads rows, while the file is open."""
        path = file_of(self.path)
        if format_of(path) == "hdf4":
            with _hdf4(path) as file:
                sds = file.select(int(self.place))
                yield lambda first, last: _rows_of_sds(sds, self, first, last)
                sds.endaccess()
        else:
            with _hdf5(path) as file:
                data = file[self.place]
                yield lambda first, last: data[first:last][None]


@dataclass(frozen=True)
class EosFile:
    """A file, looked through once: attributes of the whole (metadata texts among them) and its fields on grids."""

    path: str
    attributes: Mapping[str, Any]
    fields: tuple[EosField, ...]


def is_field_path(path: str) -> bool:
    """Whether a path, as GDAL writes it, names a field of an HDF file that is read here."""
    return bool(_FIELD.match(path))


def format_of(path: str) -> str:
    """`hdf4`, `hdf5` or empty, by the first bytes of a file on disk. Raises InputError where it cannot be read."""
    try:
        with Path(path).open("rb") as file:
            start = file.read(8)
    except OSError as error:
        raise InputError(f"{path} cannot be read: {error}.", "Check the path of the layer.") from error
    return "hdf4" if start.startswith(_HDF4_MAGIC) else "hdf5" if start == _HDF5_MAGIC else ""


def eos_file(path: str) -> EosFile:
    """What an HDF file (or the file of a field's path) holds. Raises InputError where it is damaged or has no grids, and
    EnvironmentProblem where HDF4 cannot be read on this system."""
    path = file_of(unpacked(path))
    kind = format_of(path)
    if kind == "hdf4":
        with _hdf4(path) as file:
            return _look_hdf4(path, file)
    if kind == "hdf5":
        with _hdf5(path) as file:
            return _look_hdf5(path, file)
    raise InputError(f"{path} is damaged or no HDF file.", "Download or copy it again.")


def field_at(path: str) -> EosField:
    """The field that a path names. Raises InputError where the file has none like it."""
    found = eos_file(path)
    wanted = tail(path)
    for one in found.fields:
        if wanted in (tail(one.path), one.place) or wanted.rsplit(":", 1)[-1] == one.name:
            return one
    names = ", ".join(one.name for one in found.fields)
    raise InputError(f"{found.path} has no field {wanted}.", f"Its fields are {names}.")


def tail(path: str) -> str:
    """What a field's path says behind the file: `grid:field`, a number, `//group/field`."""
    behind = path.partition(file_of(path))[2]
    return behind.lstrip('":')


def _rows_of_sds(sds, one: EosField, first: int, last: int) -> np.ndarray:
    bands, _, width = one.shape
    if not one.band_names:
        return np.asarray(sds.get(start=(first, 0), count=(last - first, width)))[None].astype(one.dtype, copy=False)
    block = np.asarray(sds.get(start=(first, 0, 0), count=(last - first, width, bands)))
    return np.moveaxis(block, 2, 0).astype(one.dtype, copy=False)


def _look_hdf4(path: str, file) -> EosFile:
    attributes = {key: plain(value, _PADDING) for key, value in file.attributes().items()}
    structure = "".join(str(attributes[key]) for key in sorted(attributes) if key.startswith("StructMetadata"))
    grids = grids_of(structure, path)
    whole = gdal_grid(attributes)
    fields = []
    for number in range(file.info()[0]):
        sds = file.select(number)
        name, rank, shape, kind, _ = sds.info()
        shape = list(np.atleast_1d(shape))
        of_grid = grids and _grid_of(name, [sds.dim(k).info()[0] for k in range(rank)], grids)
        if of_grid and rank == 2 and tuple(shape) == of_grid.geobox.shape:
            own = {key: plain(value, _PADDING) for key, value in sds.attributes().items()}
            gdal = f'HDF4_EOS:EOS_GRID:"{path}":{of_grid.name}:{name}'
            size = (1, int(shape[0]), int(shape[1]))
            fields.append(EosField(gdal, name, str(number), size, _HDF4_TYPES[kind], of_grid.geobox, own))
        elif whole and rank in (2, 3):
            fields.append(_of_gdal(path, number, name, shape, _HDF4_TYPES[kind], attributes))
        sds.endaccess()
    if not fields:
        raise InputError(
            f"{path} has no grid on the map (it may be a swath, as Level 1 and 2 files are).",
            "Put it on a map grid first (as the agency's reprojection tools do), or take the gridded product.",
        )
    return EosFile(path, attributes, tuple(fields))


def _of_gdal(path: str, number: int, name: str, shape: list, dtype: str, attributes: Mapping[str, Any]) -> EosField:
    """The raster of an HDF4 file that GDAL wrote: (height, width, bands), the rest in the file's attributes."""
    height, width, bands = (*map(int, shape), 1)[:3]
    names = tuple(str(attributes.get(f"BandDesc{k}", f"band{k}")) for k in range(1, bands + 1))
    fill = attributes.get("NoDataValue1")
    own = {"_FillValue": float(fill)} if fill is not None else {}
    geobox = gdal_grid(attributes, (height, width)) or GeoBox((height, width), Affine.identity(), None)
    return EosField(
        f'HDF4_SDS:UNKNOWN:"{path}":{number}', name, str(number), (bands, height, width), dtype, geobox, own,
        names if len(shape) == 3 else (),
    )  # fmt: skip


def _look_hdf5(path: str, file) -> EosFile:
    attributes = {key: plain(value, _PADDING) for key, value in file.attrs.items()}
    information = file.get("HDFEOS INFORMATION")
    texts = {key: plain(information[key][()], _PADDING) for key in information} if information is not None else {}
    structure = "".join(texts[key] for key in sorted(texts) if key.startswith("StructMetadata"))
    grids = {grid.name: grid for grid in grids_of(structure, path)}
    fields = []
    for name, group in file[_GRIDS].items() if _GRIDS in file else ():
        for key, data in group.get("Data Fields", {}).items():
            grid = grids.get(name)
            if grid is None or getattr(data, "shape", ()) != grid.geobox.shape:
                continue
            place = f"{_GRIDS}/{name}/Data Fields/{key}"
            gdal = f'HDF5:"{path}"://{place.replace(" ", "_")}'
            own = {
                k: plain(v, _PADDING) for k, v in data.attrs.items() if k not in ("DIMENSION_LIST", "REFERENCE_LIST")
            }
            fields.append(EosField(gdal, key, place, (1, *data.shape), str(data.dtype), grid.geobox, own))
    if not fields:
        raise InputError(
            f"{path} has no grid that HDFEOS INFORMATION/StructMetadata.0 places on the map.",
            "Take the gridded product, or convert the layer to GeoTIFF with its projection first.",
        )
    return EosFile(path, {**attributes, **texts}, tuple(fields))


def _grid_of(name: str, dimensions: list[str], grids: list[EosGrid]) -> Optional[EosGrid]:
    """The grid that the dimensions of a field name (`YDim:MODIS_Grid_2D`), else the one that lists it."""
    told = {text.partition(":")[2] for text in dimensions}
    return next((g for g in grids if g.name in told), next((g for g in grids if name in g.fields), None))


@contextlib.contextmanager
def _hdf4(path: str) -> Iterator[Any]:
    try:
        from pyhdf.error import HDF4Error
        from pyhdf.SD import SD
    except ImportError as error:
        raise EnvironmentProblem(
            f"{path} is HDF4, and the package pyhdf that reads it is not installed (it does not exist for every system).",
            "Convert its layers to GeoTIFF in QGIS (Raster ▸ Conversion ▸ Translate), or install pyhdf where there is one.",
        ) from error
    try:
        file = SD(path)
    except HDF4Error as error:
        raise InputError(f"{path} is damaged or incomplete ({error}).", "Download or copy it again.") from error
    try:
        yield file
    except HDF4Error as error:
        raise InputError(f"{path} is damaged: it cannot be read ({error}).", "Download it again.") from error
    finally:
        file.end()


@contextlib.contextmanager
def _hdf5(path: str) -> Iterator[Any]:
    import h5py

    try:
        with h5py.File(path, "r") as file:
            yield file
    except (OSError, KeyError) as error:
        raise InputError(f"{path} is damaged or incomplete ({error}).", "Download or copy it again.") from error


def _number(attributes: Mapping[str, Any], *names: str) -> Optional[float]:
    """The first of some attributes that is there, as a number."""
    for name in names:
        value = np.atleast_1d(attributes.get(name, ())).ravel()
        with contextlib.suppress(ValueError):
            if value.size:
                return float(value[0])
    return None
