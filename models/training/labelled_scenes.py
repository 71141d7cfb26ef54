"""Scenes with labelled clouds as training material, as plain arrays: `labelled.image.npy` (N, C, S, S) float16 of
reflectance, `labelled.classes.npy` (N, S, S) uint8 of cloud classes, 255 where nothing is known; `labelled-held.*` for
validation."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import numpy as np

KIND = "labelled"


def write(scenes: Iterable[tuple[np.ndarray, np.ndarray]], count: int, folder: Path, *, held: bool = False) -> None:
    """Write `count` scenes: image (C, S, S) and classes (S, S), one after another."""
    files: list[np.ndarray] = []
    for index, parts in enumerate(scenes):
        if not files:
            kinds = zip(_paths(folder, held), parts, (np.float16, np.uint8))
            files = [np.lib.format.open_memmap(path, "w+", kind, (count, *part.shape)) for path, part, kind in kinds]
        for file, part in zip(files, parts):
            file[index] = part
    for file in files:
        file.flush()  # type: ignore[attr-defined]


def load(folder: Path, *, held: bool) -> dict[str, np.ndarray]:
    """`image` (N, 1, C, S, S) and `classes` (N, 1, S, S), mapped and not read."""
    image, classes = (np.load(path, mmap_mode="r")[:, None] for path in _paths(folder, held))
    return {"image": image, "classes": classes}


def _paths(folder: Path, held: bool) -> list[Path]:
    name = f"{KIND}-held" if held else KIND
    return [folder / f"{name}.{array}.npy" for array in ("image", "classes")]
