"""Where a variable of a CF file lies, and its planes as rows of a grid, for what GDAL does not read so itself."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Callable, Optional

import numpy as np
from affine import Affine

from ..job.errors import InputError
from .cf_file import CfFile, Variable, fill_of
from .cf_formats import cf_file, opened
from .files import file_of
from .geobox import GeoBox

_MAPPING = {"crs_wkt", "spatial_ref", "grid_mapping_name", "epsg_code"}
_METRES = {"m": 1.0, "metre": 1.0, "meter": 1.0, "metres": 1.0, "meters": 1.0, "": 1.0, "1": 1.0, "km": 1000.0}
_PATH = "CF:"


@dataclass(frozen=True)
class Cube:
    """A variable on a grid that begins in the north-west; the planes of its other dimensions, the last fastest, are bands.
    `x`, `y`: which of its dimensions those are; `flip_x`, `flip_y`: stored the other way round."""

    file: CfFile
    variable: Variable
    geobox: GeoBox
    x: int
    y: int
    flip_x: bool
    flip_y: bool
    band_names: tuple[str, ...] = ()
    valid: tuple[float, float] = (-np.inf, np.inf)

    @property
    def path(self) -> str:
        """The path that stands for it."""
        return f'{_PATH}"{self.file.path}":{self.variable.name}'

    @property
    def name(self) -> str:
        """The variable's."""
        return self.variable.name

    @property
    def gdal_paths(self) -> tuple[str, ...]:
        """The paths by which GDAL reads it, each in its own way: netCDF's may be turned upside down, HDF5's never is."""
        own = self.file.gdal_path(self.variable.name)
        return (own, f'HDF5:"{self.file.path}"://{self.variable.name}') if self.file.kind == "hdf5" else (own,)

    @property
    def in_order(self) -> bool:
        """Whether it is stored in rows from north to south."""
        rank = len(self.variable.dims)
        return (self.y, self.x) == (rank - 2, rank - 1) and not self.flip_x and not self.flip_y

    @property
    def scaling(self) -> Optional[tuple[float, float]]:
        """Scale and offset as the file says them, None where it does not."""
        own = self.variable.attributes
        if not {"scale_factor", "add_offset"} & set(own):
            return None
        scale, offset = (
            float(np.ravel(own.get(key, usual))[0]) for key, usual in (("scale_factor", 1), ("add_offset", 0))
        )
        return float(f"{scale:.7g}"), float(f"{offset:.7g}")

    @property
    def shape(self) -> tuple[int, int, int]:
        """(planes, height, width)."""
        height, width = self.geobox.shape
        return int(np.prod(self.variable.shape)) // (height * width), height, width

    @property
    def dtype(self) -> str:
        """The stored type."""
        return self.variable.dtype

    @property
    def fill(self) -> Optional[float]:
        """The stored value that means nothing."""
        return fill_of(self.variable)

    @contextlib.contextmanager
    def opened(self) -> Iterator[Callable[[int, int], np.ndarray]]:
        """A function that reads rows: (planes, rows, width)."""
        planes, height, width = self.shape
        with opened(self.file, self.variable) as read:

            def rows(first: int, last: int) -> np.ndarray:
                wanted = [slice(None)] * len(self.variable.dims)
                wanted[self.y] = slice(height - last, height - first) if self.flip_y else slice(first, last)
                block = np.moveaxis(np.asarray(read(tuple(wanted))), (self.y, self.x), (-2, -1))
                block = block.reshape(planes, last - first, width)
                return block[:, :: -1 if self.flip_y else 1, :: -1 if self.flip_x else 1]

            yield rows


def is_cube_path(path: str) -> bool:
    """Whether a path is a `Cube`'s."""
    return path.startswith(_PATH)


def cube_at(path: str) -> Cube:
    """The cube of a path. Raises InputError where the file has no such variable, or nothing tells where it lies."""
    file = cf_file(file_of(path))
    name = path.rpartition('":')[2]
    cube = cube_of(file, file.variables[name]) if name in file.variables else None
    if cube is None:
        raise InputError(f"{file.path} has no variable {name} on a map grid.", "Choose another variable.")
    return cube


def cube_of(file: CfFile, variable: Variable) -> Optional[Cube]:
    """A variable on its grid, by the coordinates of x and y; None where they are not told in metres or degrees. Raises
    InputError where they are not evenly spaced."""
    axes = [file.axis(dim, variable) for dim in variable.dims]
    x, y = axes.index("x"), axes.index("y")
    lines = []
    for position in (x, y):
        dim, length = variable.dims[position], variable.shape[position]
        values = file.coordinate(dim, variable)
        unit = str(file.coordinate_attributes(dim, variable).get("units", "")).lower()
        factor = 1.0 if unit.startswith("degree") else _METRES.get(unit)
        if values is None or len(values) != length or length < 2 or factor is None:
            return None
        lines.append(_even(np.asarray(values, np.float64) * factor, f"{dim} of {variable.name} in {file.path}"))
    (left, dx), (top, dy) = lines
    flip_x, flip_y = dx < 0, dy > 0
    width, height = variable.shape[x], variable.shape[y]
    left, dx = (left + dx * (width - 1), -dx) if flip_x else (left, dx)
    top, dy = (top + dy * (height - 1), -dy) if flip_y else (top, dy)
    affine = Affine(dx, 0, left - dx / 2, 0, dy, top - dy / 2)
    return Cube(file, variable, GeoBox((height, width), affine, crs_of(file, variable)), x, y, flip_x, flip_y)


def crs_of(file: CfFile, variable: Variable) -> Optional[str]:
    """The CRS that a variable's grid mapping, any grid mapping of the file, attributes, or degrees tell; else None."""
    group = variable.name.rpartition("/")[0]
    named = str(variable.attributes.get("grid_mapping", "")).partition(":")[0].strip()
    mappings = [file.variables.get(named), file.variables.get(f"{group}/{named}")]
    mappings += [v for v in file.variables.values() if not v.dims and _MAPPING & set(v.attributes)]
    for attributes in (*(v.attributes for v in mappings if v), variable.attributes, file.attributes):
        found = _crs_in(attributes)
        if found:
            return found
    units = [str(file.coordinate_attributes(dim, variable).get("units", "")) for dim in variable.dims]
    names = {dim.rpartition("/")[2].lower() for dim in variable.dims}
    in_degrees = sum(bool(re.match(r"degrees?_?(north|east|n|e)$", unit, re.IGNORECASE)) for unit in units) == 2
    return "EPSG:4326" if in_degrees or {"lat", "lon"} <= names or {"latitude", "longitude"} <= names else None


def _crs_in(attributes: Mapping[str, Any]) -> Optional[str]:
    """A CRS in the words of one variable or file."""
    from pyproj import CRS
    from pyproj.exceptions import CRSError

    own = attributes.get("_CRS")
    if isinstance(own, Mapping) and own.get("wkt"):
        return str(own["wkt"])
    for key in ("crs_wkt", "spatial_ref", "epsg_code", "proj:epsg", "epsg", "crs", "proj4", "proj4text", "projection"):
        text = str(attributes.get(key, "")).strip()
        text = f"EPSG:{text}" if re.fullmatch(r"\d{4,6}", text) else text
        if len(text) > 4:
            with contextlib.suppress(CRSError):
                return str(CRS.from_user_input(text).to_wkt())
    if "grid_mapping_name" in attributes:
        with contextlib.suppress(CRSError, KeyError, ValueError):
            return str(CRS.from_cf({k: v for k, v in attributes.items() if not isinstance(v, bytes)}).to_wkt())
    return None


def _even(values: np.ndarray, what: str) -> tuple[float, float]:
    """The first of evenly spaced coordinates, and their step."""
    step = (values[-1] - values[0]) / (len(values) - 1)
    if (
        step == 0
        or not np.isfinite(step)
        or np.abs(values - (values[0] + step * np.arange(len(values)))).max() > abs(step) * 0.1
    ):
        raise InputError(f"{what} is not evenly spaced.", "Resample it to a regular grid first.")
    return float(values[0]), float(step)
