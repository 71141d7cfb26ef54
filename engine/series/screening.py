"""Clouds and shadows that masks missed, found in a pixel's own series: far off both neighbours in time, in all bands alike.

A cloud brightens every band, blue at least as much as red; a shadow darkens every band. What is mown, ploughed or flooded
moves some bands up and others down, and what stays is no cloud: the neighbours on both sides have to agree. An index has no
colour: only a much deeper fall between two dates that are near and agree is taken for a cloud.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numba import njit, prange

from ..kernels.compiled import PARALLEL, SERIAL
from ..raster.sensors import role_of, sensor_of_bands
from .indices import is_index

SEEN_IN = ("coastal", "blue", "green", "red", "nir")  # where clouds are bright and their shadows dark on any ground
COLOURED, SINGLE = 3.5, 6.0  # standard deviations off the line between the neighbours: mean of several bands, one
LEAST = 0.15  # of the value expected: where no band is farther off it, nothing is a cloud
AGREE = 0.5  # neighbours differ by less than this share of the departure
NEAR, FAR = 45.0, 64.0  # days between the neighbours of a fallen index, of other bands: ground changes meanwhile
MOST = 0.2  # of a series' clear dates that are left out
ROUNDS = 2


def screened(days: np.ndarray, values: np.ndarray, bands: Sequence[str]) -> np.ndarray:
    """The values (T, C, P) float32, NaN = missing, without those taken for missed clouds and shadows: missing in all bands.

    days (T) ascending; bands: C names. Bands of reflectance are judged together, an index or a single band by itself.
    """
    index = np.array([is_index(name) for name in bands])
    roles = [role_of(name, sensor_of_bands(bands)) for name in bands]
    seen = np.array([role in SEEN_IN for role in roles])
    judged = np.flatnonzero(seen if seen.sum() > 1 else ~index)
    out = np.ascontiguousarray(values, np.float32)
    if len(judged) > 1:
        red, blue = (roles.index(role) if role in roles else -1 for role in ("red", "blue"))
        gone = _clouds(days, out, judged, blue, red, True)
        if index.any() or len(judged) < len(bands) or gone.any():
            out = np.where(gone[:, None], np.float32(np.nan), out)
        return out
    for c in range(len(bands)):
        gone = _clouds(days, out, np.array([c]), -1, -1, not index[c])
        if gone.any():
            out = out.copy() if out is values else out
            out[:, c][gone] = np.nan
    return out


def _clouds(days: np.ndarray, values: np.ndarray, judged: np.ndarray, blue: int, red: int, bright: bool) -> np.ndarray:
    gone = np.zeros((len(days), values.shape[2]), np.bool_)
    _screen(np.asarray(days, np.float64), values, judged, blue, red, bright, gone)
    return gone


@njit(**PARALLEL)
def _screen(days, values, judged, blue, red, bright, gone):
    T, _, P = values.shape
    C = len(judged)
    for p in prange(P):
        clear = np.empty(T, np.int64)
        off, expected, apart = np.empty((C, T)), np.empty((C, T)), np.empty((C, T))
        spread, score, spans = np.empty(C), np.empty(T), np.empty(T)
        taken = 0
        for _ in range(ROUNDS):
            n = 0
            for t in range(T):
                there = not gone[t, p]
                for c in judged:
                    there &= values[t, c, p] == values[t, c, p]
                if there:
                    clear[n] = t
                    n += 1
            if n < 5:
                break
            _departures(days, values, judged, clear[:n], p, off, expected, apart)
            for k in range(C):
                spread[k] = 1.4826 * np.median(np.abs(off[k, 1 : n - 1]))
            for i in range(1, n - 1):
                spans[i] = days[clear[i + 1]] - days[clear[i - 1]]
            usual = np.median(spans[1 : n - 1])
            for i in range(1, n - 1):
                score[i] = _score(off, expected, apart, spread, i, bright, max(1.0, spans[i] / usual) ** 2)
                if spans[i] > (FAR if bright else NEAR):
                    score[i] = 0.0
                if score[i] > 0.0 and blue >= 0 and red >= 0:
                    up_blue = _off(days, values, clear, i, blue, p)
                    up_red = _off(days, values, clear, i, red, p)
                    if up_red > 0.0 and up_blue < 0.7 * up_red:
                        score[i] = 0.0
            score[0] = score[n - 1] = 0.0
            found = False
            for i in range(1, n - 1):
                highest = score[i] > 0.0 and score[i] >= score[i - 1] and score[i] > score[i + 1]
                if highest and taken < MOST * (n + taken):
                    gone[clear[i], p] = True
                    taken += 1
                    found = True
            if not found:
                break


@njit(**SERIAL)
def _off(days, values, clear, i, c, p):
    """By how much band c of a date is off the line between its neighbours."""
    a, t, b = clear[i - 1], clear[i], clear[i + 1]
    share = (days[t] - days[a]) / (days[b] - days[a])
    return values[t, c, p] - (values[a, c, p] + share * (values[b, c, p] - values[a, c, p]))


@njit(**SERIAL)
def _departures(days, values, judged, clear, p, off, expected, apart):
    """Off the line between the neighbours, the line there, and how far the neighbours are apart; of all judged bands."""
    for k in range(len(judged)):
        c = judged[k]
        for i in range(1, len(clear) - 1):
            off[k, i] = _off(days, values, clear, i, c, p)
            expected[k, i] = values[clear[i], c, p] - off[k, i]
            apart[k, i] = abs(values[clear[i + 1], c, p] - values[clear[i - 1], c, p])


@njit(**SERIAL)
def _score(off, expected, apart, spread, i, bright, wide):
    """How far beyond doubt a date is off, over all bands; 0: no cloud. `wide`: by how much more than usual a curve
    of the ground's own may be off the line between its neighbours, the square of how far apart these are."""
    C = len(spread)
    side = 1.0 if off[0, i] > 0 else -1.0
    if C == 1 and side != (1.0 if bright else -1.0):
        return 0.0
    away, between, most = 0.0, 0.0, 0.0
    for k in range(C):
        unit = max(spread[k], 1e-6 * abs(expected[k, i]), 1e-12)
        own = side * off[k, i] / unit
        if own <= 1.0:
            return 0.0
        away += own / C
        between += apart[k, i] / unit / C
        most = max(most, side * off[k, i] / max(abs(expected[k, i]), 1e-12))
    doubt = max(wide * (COLOURED if C > 1 else SINGLE), between / AGREE)
    return away / doubt if away > doubt and most > LEAST else 0.0
