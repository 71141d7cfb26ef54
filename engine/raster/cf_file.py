"""What a netCDF file or a Zarr store holds, in the terms of CF: variables on dimensions, coordinates, time."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Optional

import numpy as np

from .cf_time import is_time_unit

# Standard names of axes, and what their dimensions are usually called.
_X = (
    re.compile(r"(?i)(projection_x_coordinate|longitude|grid_longitude)$"),
    re.compile(r"(?i)(x|lon|longitude|long|easting|x_?\d+m?)$"),
)
_Y = (
    re.compile(r"(?i)(projection_y_coordinate|latitude|grid_latitude)$"),
    re.compile(r"(?i)(y|lat|latitude|northing|y_?\d+m?)$"),
)
_T = re.compile(r"(?i)time$"), re.compile(r"(?i)(t|time|date|dates|datetime)$")


@dataclass(frozen=True)
class Variable:
    """One variable: its dimensions by name and their lengths, its attributes."""

    name: str
    dims: tuple[str, ...]
    shape: tuple[int, ...]
    dtype: str
    attributes: Mapping[str, Any]


@dataclass(frozen=True)
class CfFile:
    """A file or store, looked through once. `kind`: hdf5, netcdf3 or zarr; `values`: of its one-dimensional variables and
    of those without dimensions, by name."""

    path: str
    kind: str
    attributes: Mapping[str, Any]
    variables: Mapping[str, Variable]
    values: Mapping[str, np.ndarray]

    def gdal_path(self, name: str) -> str:
        """A variable's path as GDAL opens it."""
        return f'ZARR:"{self.path}":/{name}' if self.kind == "zarr" else f'NETCDF:"{self.path}":{_in_group(name)}'

    def axis(self, dim: str, of: Variable) -> str:
        """`x`, `y`, `t`, or empty: what a dimension of a variable means."""
        group = of.name.rpartition("/")[0]
        known = self.variables.get(dim) or self.variables.get(f"{group}/{dim}")
        attributes = known.attributes if known else {}
        told = str(attributes.get("axis", "")).lower(), str(attributes.get("standard_name", ""))
        for letter, (standard, name) in (("x", _X), ("y", _Y), ("t", _T)):
            if told[0] == letter or standard.match(told[1]):
                return letter
            if told == ("", "") and name.match(dim.rpartition("/")[2]):
                return letter
        return "t" if is_time_unit(str(attributes.get("units", ""))) else ""

    def coordinate(self, dim: str, of: Variable) -> Optional[np.ndarray]:
        """The values along a dimension, None where nothing tells them."""
        group = of.name.rpartition("/")[0]
        found = self.values.get(dim)
        return self.values.get(f"{group}/{dim}") if found is None else found

    def coordinate_attributes(self, dim: str, of: Variable) -> Mapping[str, Any]:
        """The attributes of a dimension's coordinate."""
        group = of.name.rpartition("/")[0]
        known = self.variables.get(dim) or self.variables.get(f"{group}/{dim}")
        return known.attributes if known else {}


def fill_of(variable: Variable) -> Optional[float]:
    """The stored value of a variable that means nothing, None where nothing says so."""
    for key in ("_FillValue", "missing_value", "fill_value"):
        value = np.atleast_1d(variable.attributes.get(key, ())).ravel()
        if value.size and not isinstance(value[0], str):
            return float(value[0])
    return None


def _in_group(name: str) -> str:
    return f"/{name}" if "/" in name else name
