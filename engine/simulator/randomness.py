"""Seeded randomness that depends on where a pixel is, never on how the scene is cut.

Every value comes from a counter-based generator (Philox, Salmon et al. 2011) keyed by the seed and the name of what
is drawn, with the position as its counter. Any window of an endless plane can be asked for, in any order, and the
values are the same. Rows run south, columns east; positions are in pixels and may be negative.
"""

from __future__ import annotations

from hashlib import blake2b

import numpy as np
from scipy.special import ndtri

_HALF_PLANE = 1 << 40
_BLOCK = 4  # 64-bit words a Philox counter gives
# Mean of Σ w² of the cubic B-spline weights: by this much interpolation damps the variance along one axis.
_SPLINE_VARIANCE = 0.479365


def table(seed: int, name: str, shape: tuple[int, ...]) -> np.ndarray:
    """Uniform numbers 0..1, float64, for attributes that are looked up by an index."""
    return np.random.Generator(np.random.Philox(key=_key(seed, name))).random(shape)


def cells(seed: int, name: str, rows: range, columns: range, layer: int = 0) -> np.ndarray:
    """Uniform number 0..1 of each cell of a grid, float64 (rows, columns); `layer` tells several numbers of a cell."""
    return _lattice(_key(seed, name), layer, rows.start, rows.stop, columns.start, columns.stop)


def white(seed: int, name: str, rows: range, columns: range) -> np.ndarray:
    """Independent standard normal value of each pixel, float32 (rows, columns)."""
    return ndtri(cells(seed, name, rows, columns)).astype(np.float32)


def fractal(
    seed: int,
    name: str,
    rows: np.ndarray,
    columns: np.ndarray,
    *,
    largest: float,
    smallest: float,
    roughness: float = 0.5,
    shear: float = 0.0,
) -> np.ndarray:
    """Smooth random field at the given coordinates, float32 (rows, columns), mean 0, variance about 1.

    Sum of octaves of cubic B-spline noise with grid spacings `largest`, `largest`/2, … ≥ `smallest` pixels; each octave
    has `roughness` times the amplitude of the one before. `shear` shifts columns by `shear`·row, for slanted streaks.
    """
    key = _key(seed, name)
    total = np.zeros((len(rows), len(columns)), np.float32)
    spacing, amplitude, variance, octave = float(largest), 1.0, 0.0, 0
    while octave == 0 or spacing >= smallest:
        total += np.float32(amplitude) * _octave(key, octave, rows / spacing, columns / spacing, shear)
        variance += amplitude**2
        spacing, amplitude, octave = spacing / 2, amplitude * roughness, octave + 1
    return total / np.float32(np.sqrt(variance))


def _octave(key: np.ndarray, octave: int, rows: np.ndarray, columns: np.ndarray, shear: float) -> np.ndarray:
    """One octave, variance 1; coordinates in grid spacings."""
    shift = 0.37 * octave  # octaves do not share grid lines
    rows, columns = rows + shift, columns + shift
    slant = shear * rows
    i, j = np.floor(rows).astype(int), np.floor(columns[:, None] + slant[None, [0, -1]]).astype(int)
    i0, j0 = i.min() - 1, j.min() - 1
    lattice = _lattice(key, octave + 1, i0, i.max() + 3, j0, j.max() + 4)
    lattice = ((lattice - 0.5) * (np.sqrt(12) / _SPLINE_VARIANCE)).astype(np.float32)

    along_rows = np.zeros((len(rows), lattice.shape[1]), np.float32)
    for tap, weight in enumerate(_spline(rows - i)):
        along_rows += weight[:, None] * lattice[i - i0 - 1 + tap]
    if not shear:
        j = np.floor(columns).astype(int)
        result = np.zeros((len(rows), len(columns)), np.float32)
        for tap, weight in enumerate(_spline(columns - j)):
            result += weight * np.take(along_rows, j - j0 - 1 + tap, axis=1)
        return result
    at = columns[None] + slant[:, None]
    j = np.floor(at).astype(int)
    result = np.zeros(at.shape, np.float32)
    for tap, weight in enumerate(_spline(at - j)):
        result += weight * np.take_along_axis(along_rows, j - j0 - 1 + tap, axis=1)
    return result


def _spline(t: np.ndarray) -> list[np.ndarray]:
    """Weights of the four grid values around a point at fraction t, float32."""
    u = 1 - t
    weights = u**3, 3 * t**3 - 6 * t**2 + 4, 3 * u**3 - 6 * u**2 + 4, t**3
    return [(w / 6).astype(np.float32) for w in weights]


def _lattice(key: np.ndarray, layer: int, top: int, bottom: int, left: int, right: int) -> np.ndarray:
    """Uniform values 0 < u < 1 at grid points [top, bottom) × [left, right), float64."""
    start = left - left % _BLOCK
    words = np.empty((bottom - top, right - start), np.uint64)
    for k in range(bottom - top):
        counter = [(start + _HALF_PLANE) // _BLOCK, top + k + _HALF_PLANE, layer, 0]
        words[k] = np.random.Philox(key=key, counter=counter).random_raw(right - start)
    return ((words[:, left - start :] >> np.uint64(12)) + 0.5) * 2.0**-52


def _key(seed: int, name: str) -> np.ndarray:
    return np.frombuffer(blake2b(f"{seed}:{name}".encode(), digest_size=16).digest(), np.uint64)
