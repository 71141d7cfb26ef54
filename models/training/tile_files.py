"""Tiles of a data set written as `simulated.make` writes simulated ones: `<kind>.<array>.npy`, `<kind>-held.<array>.npy` for
validation. One tile at a time, so that a set of any size can be written."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

import numpy as np

TileArrays = Mapping[str, np.ndarray]


def write(folder: Path, kind: str, tiles: Iterable[TileArrays], count: int, *, held: bool = False) -> None:
    """Write `count` tiles; images of floating point become float16, numbers of less than three axes float32."""
    files: dict[str, np.ndarray] = {}
    for index, tile in enumerate(tiles):
        for name, values in tile.items():
            if name not in files:
                shape = (count, *values.shape)
                files[name] = np.lib.format.open_memmap(path(folder, kind, name, held), "w+", _type(values), shape)
            files[name][index] = values
    for file in files.values():
        file.flush()  # type: ignore[attr-defined]


def path(folder: Path, kind: str, name: str, held: bool) -> Path:
    """The file of an array."""
    return folder / f"{kind}{'-held' if held else ''}.{name}.npy"


def _type(values: np.ndarray) -> np.dtype:
    if values.dtype.kind != "f":
        return values.dtype
    return np.dtype(np.float16 if values.ndim > 2 else np.float32)
