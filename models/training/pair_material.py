"""Pairs of a data set as training material: samples of three dates with a fine and a coarse image each, as plain arrays.

`pairs.fine.npy` and `pairs.coarse.npy` (N, 3, C, S, S) float16 in 0..1, dates 01, 02 (the target) and 03; `pairs-held.*` for
validation. Read with NumPy alone, and mapped: a batch is all that is held.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

import numpy as np

from . import tile_files

Batch = dict[str, np.ndarray]
KIND = "pairs"
_BATCH = 4  # samples of a validation batch


def write(samples: Iterable[tuple[np.ndarray, np.ndarray]], count: int, folder: Path, *, held: bool = False) -> None:
    """Write `count` samples: fine and coarse images (D, C, S, S) in 0..1, one after another."""
    tile_files.write(folder, KIND, ({"fine": fine, "coarse": coarse} for fine, coarse in samples), count, held=held)


def drawn(folder: Path, generator: np.random.Generator, count: int, pairs: int, crop: int) -> Batch:
    """A batch in −1..1: `coarse` (B, K, C, h, w), `fine` of the references, `clear`; windows of `crop` pixels at random
    places, turned and mirrored."""
    fine, coarse = _open(folder, held=False)
    cut = []
    for index in generator.integers(0, len(fine), count):
        top, left = (int(generator.integers(0, n - crop + 1)) for n in fine.shape[-2:])
        turns, mirrored = int(generator.integers(4)), bool(generator.integers(2))
        window = (index, slice(0, pairs + 1), slice(None), slice(top, top + crop), slice(left, left + crop))
        both = [np.rot90(np.asarray(file[window], np.float32), turns, (-2, -1)) for file in (fine, coarse)]
        cut.append([image[..., ::-1] if mirrored else image for image in both])
    return _batch(*(np.stack(part) for part in zip(*cut)))


def held(folder: Path, pairs: int, crop: int) -> Iterator[Batch]:
    """Batches of all validation samples, their upper left windows."""
    fine, coarse = _open(folder, held=True)
    for first in range(0, len(fine), _BATCH):
        window = (slice(first, first + _BATCH), slice(0, pairs + 1), slice(None), slice(0, crop), slice(0, crop))
        yield _batch(np.asarray(fine[window], np.float32), np.asarray(coarse[window], np.float32))


def _batch(fine: np.ndarray, coarse: np.ndarray) -> Batch:
    fine, coarse = 2 * fine - 1, 2 * coarse - 1
    others = [k for k in range(fine.shape[1]) if k != 1]
    return {"coarse": coarse, "fine": np.ascontiguousarray(fine[:, others]), "clear": np.ascontiguousarray(fine[:, 1])}


def _open(folder: Path, *, held: bool) -> list[np.ndarray]:
    return [np.load(tile_files.path(folder, KIND, name, held), mmap_mode="r") for name in ("fine", "coarse")]
