"""Zarr, version 2: a folder with a JSON text and compressed chunks for each variable, as every reader of Zarr knows it."""

from __future__ import annotations

import json
import math
import zlib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np

from .cube_variable import GRID_MAPPING, Variable

LEVEL = 5  # of compression


class ZarrFile:
    """A Zarr folder being written; `path` is an empty folder."""

    def __init__(self, path: Path, attributes: Mapping[str, Any]) -> None:
        self._path = path
        self._metadata: dict[str, Any] = {}
        self._system: dict[str, str] = {}
        self._put(".zgroup", {"zarr_format": 2})
        self._put(".zattrs", dict(attributes))

    def add(self, variable: Variable) -> None:
        """Make a variable, with its values where it has them."""
        v = variable
        (self._path / v.name).mkdir()
        self._put(
            f"{v.name}/.zarray",
            {
                "zarr_format": 2, "shape": list(v.shape), "chunks": list(v.chunks), "dtype": _stored(v.dtype).str,
                "compressor": {"id": "zlib", "level": LEVEL}, "fill_value": _as_json(v.fill), "order": "C",
                "filters": None, "dimension_separator": ".",
            },
        )  # fmt: skip
        if v.name == GRID_MAPPING:  # how GDAL wants it
            self._system = {"wkt": str(v.attributes["spatial_ref"])}
        told = {"_ARRAY_DIMENSIONS": list(v.axes), **{key: _plain(value) for key, value in v.attributes.items()}}
        if v.values is None and self._system:
            told["_CRS"] = self._system
        self._put(f"{v.name}/.zattrs", told)
        if v.values is not None:
            self._chunk(v, "0", v.values)  # of one axis, or none

    def write(self, variable: Variable, chunk: tuple[int, int, int], values: np.ndarray) -> None:
        """Write a chunk; chunks at the edges are whole too, filled up."""
        whole = np.full(variable.chunks, 0 if variable.fill is None else variable.fill, variable.dtype)
        whole[0, : values.shape[0], : values.shape[1]] = values
        self._chunk(variable, ".".join(map(str, chunk)), whole)

    def close(self) -> None:
        """Finish the folder: all texts in one, for readers over a network."""
        (self._path / ".zmetadata").write_text(
            json.dumps({"zarr_consolidated_format": 1, "metadata": self._metadata}, indent=1), encoding="utf-8"
        )

    def _chunk(self, variable: Variable, name: str, values: np.ndarray) -> None:
        stored = np.ascontiguousarray(values, _stored(variable.dtype))
        (self._path / variable.name / name).write_bytes(zlib.compress(stored.tobytes(), LEVEL))

    def _put(self, name: str, content: dict[str, Any]) -> None:
        self._metadata[name] = content
        (self._path / name).write_text(json.dumps(content, indent=1), encoding="utf-8")


def _stored(dtype: np.dtype) -> np.dtype:
    return dtype.newbyteorder("<") if dtype.itemsize > 1 else dtype


def _as_json(fill: float | int | None) -> Any:
    if fill is None or not isinstance(fill, float):
        return fill
    if math.isnan(fill):
        return "NaN"
    return int(fill) if fill == int(fill) else fill


def _plain(value: Any) -> Any:
    """An attribute as JSON knows it."""
    return value.tolist() if isinstance(value, (np.ndarray, np.generic)) else value
