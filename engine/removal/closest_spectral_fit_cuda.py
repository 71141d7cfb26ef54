"""Closest spectral fit on a GPU, a thread a pixel: the search of `neighbours` as it is."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np
from numba import cuda

from ..kernels import gpu
from . import neighbours
from .neighbours import BlockIndex

closest_in_value = cuda.jit(device=True)(neighbours.closest_in_value.py_func)


def find_sources(
    clear: np.ndarray, candidates: np.ndarray, rows: np.ndarray, columns: np.ndarray, half: int
) -> np.ndarray:
    """See `closest_spectral_fit.find_sources`."""
    sent = gpu.sent(*BlockIndex.of(clear, candidates), rows, columns)
    source = gpu.empty((len(rows), 2), np.int64)
    gpu.over_series(_find, len(rows), *sent, half, source)
    return np.asarray(source.copy_to_host())


def find_sources_examples() -> Iterator[tuple[Any, ...]]:
    """Ties, and pixels with no candidate in reach."""
    rng = np.random.default_rng(7)
    clear = (rng.integers(0, 5, (2, 18, 21)) / 10).astype(np.float32)
    candidates = rng.random((18, 21)) < 0.5
    candidates[4:12, 4:12] = False
    rows, columns = (each.ravel() for each in np.mgrid[4:12:3, 5:12:2])
    for half in (9, 2):
        yield clear, candidates, rows, columns, half


@cuda.jit(cache=True)
def _find(A, candidates, low, high, number, rows, columns, half, source):
    j = cuda.grid(1)
    if j < rows.size:
        y, x, _ = closest_in_value((A, candidates, low, high, number), rows[j], columns[j], half)
        source[j, 0], source[j, 1] = y, x
