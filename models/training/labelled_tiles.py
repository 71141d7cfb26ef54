"""Scenes with labelled clouds as training material, as plain arrays: `labelled.image.npy` (N, C, S, S) float16 of
reflectance, `labelled.classes.npy` (N, S, S) uint8 of cloud classes, 255 where nothing is known; `labelled-held.*` for
validation."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import numpy as np

from . import tile_files

KIND = "labelled"


def write(scenes: Iterable[tuple[np.ndarray, np.ndarray]], count: int, folder: Path, *, held: bool = False) -> None:
    """Write `count` scenes: image (C, S, S) and classes (S, S), one after another."""
    tiles = ({"image": image, "classes": classes.astype(np.uint8)} for image, classes in scenes)
    tile_files.write(folder, KIND, tiles, count, held=held)


def load(folder: Path, *, held: bool) -> dict[str, np.ndarray]:
    """`image` (N, 1, C, S, S) and `classes` (N, 1, S, S), mapped and not read."""
    names = ("image", "classes")
    return {name: np.load(tile_files.path(folder, KIND, name, held), mmap_mode="r")[:, None] for name in names}
