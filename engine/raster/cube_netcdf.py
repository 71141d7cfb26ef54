"""netCDF-4, which is HDF5 with named axes."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np

from ..job.errors import EnvironmentProblem
from .cube_variable import CHUNK, Variable


class NetcdfFile:
    """A netCDF-4 file being written. Raises EnvironmentProblem where it cannot be, or h5py is missing."""

    def __init__(self, path: Path, attributes: Mapping[str, Any]) -> None:
        try:
            import h5py
        except ImportError as error:
            raise EnvironmentProblem(
                "netCDF needs the package h5py.", "Install it (pip install h5py), or write OUTPUT_CUBE as .zarr."
            ) from error
        self._file = h5py.File(path, "w", libver=("earliest", "v108"), track_order=True)
        self._sets: dict[str, Any] = {}
        self._say(self._file, attributes)

    def add(self, variable: Variable) -> None:
        """Make a variable, and its axis where it is a coordinate."""
        v, how = variable, {}
        if v.values is None:
            how = {"chunks": v.chunks, "compression": "gzip", "compression_opts": 5, "shuffle": True}
        made = self._file.create_dataset(v.name, v.shape, v.dtype, fillvalue=v.fill, track_order=True, **how)
        if v.values is not None:
            made[...] = v.values
        if v.fill is not None:
            made.attrs.create("_FillValue", np.array([v.fill], v.dtype))
        self._say(made, v.attributes)
        if v.axes == (v.name,):
            made.make_scale(v.name)
        else:
            for axis, name in enumerate(v.axes):
                made.dims[axis].attach_scale(self._sets[name])
        self._sets[v.name] = made

    def write(self, variable: Variable, chunk: tuple[int, int, int], values: np.ndarray) -> None:
        """Write a chunk."""
        k, i, j = chunk
        top, left = i * CHUNK, j * CHUNK
        height, width = values.shape
        self._sets[variable.name][k, top : top + height, left : left + width] = values

    def close(self) -> None:
        """Finish the file."""
        self._file.close()

    @staticmethod
    def _say(target: Any, attributes: Mapping[str, Any]) -> None:
        """Texts as characters of fixed length, which every reader knows; others as they are."""
        for name, value in attributes.items():
            if isinstance(value, str):
                target.attrs.create(name, np.bytes_(value.encode("utf-8") or b" "))
            else:
                target.attrs.create(name, np.atleast_1d(np.asarray(value)))
