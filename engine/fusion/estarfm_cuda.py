"""ESTARFM on a GPU: one thread a predicted pixel, in the arithmetic of `estarfm`.

A thread does not list the similar pixels of its window: it looks for them again for every band, unless only the `most`
similar ones are wanted, which it keeps.
"""

from __future__ import annotations

from functools import cache
from typing import Any, Optional

import numpy as np
from numba import cuda, float32, int32

from ..kernels import gpu
from .estarfm import EstarfmOptions, critical_values
from .moving_window import FAR, Core, core_of, float_images, spread_of
from .moving_window_cuda import capacity, example, inside, keep, window_offsets, window_sums


def estarfm(
    fine: np.ndarray,
    coarse: np.ndarray,
    target: np.ndarray,
    validity: Optional[np.ndarray],
    options: EstarfmOptions,
    spread: Optional[np.ndarray],
    core: Core,
) -> np.ndarray:
    """As `estarfm.estarfm`."""
    fine, coarse, target, each = float_images(fine, coarse, target, validity)
    valid = np.asarray(each.all(0))
    if spread is None:
        spread = np.stack([spread_of(image, valid) for image in fine])
    core, half, bands = core_of(target.shape, core), options.half, len(target)
    place = core[0].start, core[1].start
    rows, columns = (s.stop - s.start for s in core)
    offsets, distance = window_offsets(half, nearest_first=options.most > 0)
    threshold = (2 * spread / options.classes).astype(np.float32)
    limits = (options.low, options.high, options.least_change, options.v_max, options.fewest, options.most)
    F, C, known = gpu.sent(np.where(valid, fine, FAR), np.where(valid, coarse, np.float32(0)), valid)
    (C0,) = gpu.sent(np.where(valid, target, np.float32(0)))
    change, apart = gpu.empty((2 * bands + 1, *valid.shape)), gpu.empty(valid.shape)
    gpu.over_image(_compare, *valid.shape, F, C, C0, known, change, apart)
    sums = window_sums(change, half, *place, rows, columns)
    tables = gpu.sent(
        offsets,
        (1 + distance / max(half, 1)).astype(np.float32),
        threshold,
        np.float32(1) / (threshold + np.float32(1e-8)),
        critical_values(offsets.shape[1], options.significance),
        np.array(limits, np.float64),
    )
    out = gpu.empty((bands, rows, columns))
    gpu.over_image(
        _predict(capacity(options.most)), rows, columns, F, C, change, apart, known, sums, *tables, *place, out
    )
    answer: np.ndarray = out.copy_to_host()
    return answer


@cuda.jit(cache=True)
def _compare(F, C, C0, valid, change, apart):
    """C_0 − C_1 and C_0 − C_2 of every band into change (2B + 1, H, W), its last plane 1 where there are data; 1 − R, with
    the correlation R between fine and coarse over bands and dates, into apart (H, W)."""
    column, row = cuda.grid(2)
    if row >= valid.shape[0] or column >= valid.shape[1]:
        return
    bands = C0.shape[0]
    known = valid[row, column]
    change[2 * bands, row, column] = 1 if known else 0
    for k in range(2):
        for b in range(bands):
            change[k * bands + b, row, column] = C0[b, row, column] - C[k, b, row, column]
    apart[row, column] = 0
    if known:
        R = _agreement(F, C, row, column) if bands == 1 else _correlation(F, C, row, column)
        apart[row, column] = max(1 - R, 0.0)


@cuda.jit(device=True)
def _agreement(F, C, row, column):
    """What stands for R of a single band."""
    ratio = np.float64(0)
    for k in range(2):
        f, c = np.float64(F[k, 0, row, column]), np.float64(C[k, 0, row, column])
        if f + c == 0:
            return 0.5
        ratio += abs(f - c) / abs(f + c)
    return 1 - 0.5 * ratio


@cuda.jit(device=True)
def _correlation(F, C, row, column):
    bands = F.shape[1]
    f_mean = c_mean = np.float64(0)
    for k in range(2):
        for b in range(bands):
            f_mean += F[k, b, row, column]
            c_mean += C[k, b, row, column]
    f_mean, c_mean = f_mean / (2 * bands), c_mean / (2 * bands)
    ff = cc = fc = np.float64(0)
    for k in range(2):
        for b in range(bands):
            f, c = F[k, b, row, column] - f_mean, C[k, b, row, column] - c_mean
            ff += f * f
            cc += c * c
            fc += f * c
    return fc / (ff * cc) ** 0.5 if ff > 0 and cc > 0 else 0.5


@cache
def _predict(kept: int) -> Any:
    """The kernel with room for `kept` similar pixels."""

    @cuda.jit(cache=True)
    def predict(
        F, C, change, apart, valid, sums, offsets, nearness, threshold, scale, critical, limits, top, left, out
    ):
        """Fill out (B, h, w) over the core at (top, left). change: C_0 − C_k; sums: Σ of it over the window; offsets, with
        their nearness: of the window; scale: 1/threshold; limits: low, high, least change, v_max, fewest, most."""
        column, row = cuda.grid(2)
        if row >= out.shape[1] or column >= out.shape[2]:
            return
        y, x, bands, most = row + top, column + left, out.shape[0], int(limits[5])
        if not valid[y, x]:
            for band in range(bands):
                out[band, row, column] = np.nan
            return
        keys, places = cuda.local.array(kept, float32), cuda.local.array(kept, int32)
        steps = offsets.shape[1]
        if most > 0:
            steps = 0
            for k in range(offsets.shape[1]):
                r, c = y + offsets[0, k], x + offsets[1, k]
                if inside(valid, r, c) and _alike(F, threshold, y, x, r, c):
                    steps = keep(keys, places, steps, most, _unlike(F, scale, y, x, r, c), k)
        for band in range(bands):
            number, total = 0, np.float32(0)
            s1 = s2 = moved = g1 = g2 = np.float32(0)
            sx = sy = sxx = syy = sxy = np.float32(0)
            for n in range(steps):
                k = places[n] if most > 0 else n
                r, c = y + offsets[0, k], x + offsets[1, k]
                if most > 0 or (inside(valid, r, c) and _alike(F, threshold, y, x, r, c)):
                    w = np.float32(1) / (apart[r, c] * nearness[k] + np.float32(1e-7))
                    number += 1
                    total += w
                    d1, d2 = change[band, r, c], change[bands + band, r, c]
                    s1 += w * d1
                    s2 += w * d2
                    moved += d2 - d1
                    g1 += w * F[0, band, r, c]
                    g2 += w * F[1, band, r, c]
                    for image in range(2):
                        fy = F[image, band, r, c] - F[0, band, y, x]
                        cx = C[image, band, r, c] - C[0, band, y, x]
                        sx += cx
                        sy += fy
                        sxx += cx * cx
                        syy += fy * fy
                        sxy += cx * fy
            fewest, f1, f2 = max(limits[4], 1.0), F[0, band, y, x], F[1, band, y, x]
            count = max(sums[2 * bands, row, column], 1.0)
            shift1, shift2 = sums[band, row, column] / count, sums[bands + band, row, column] / count
            w1, w2 = 1 / (abs(shift1) + 1e-10), 1 / (abs(shift2) + 1e-10)
            t1, t2 = np.float32(w1 / (w1 + w2)), np.float32(w2 / (w1 + w2))
            if number < fewest:
                out[band, row, column] = t1 * (f1 + np.float32(shift1)) + t2 * (f2 + np.float32(shift2))
                continue
            slope = 1.0
            if number >= 2 and abs(np.float64(moved)) >= limits[2] * number:
                slope = _slope(sx, sy, sxx, syy, sxy, number, critical[number], limits[3])
            v = slope / np.float64(total)
            value = np.float32(t1 * (f1 + v * s1) + t2 * (f2 + v * s2))
            if value <= limits[0] or value >= limits[1]:
                value = (t1 * g1 + t2 * g2) / total
            out[band, row, column] = value

    return predict


@cuda.jit(device=True)
def _alike(F, threshold, y, x, r, c):
    """Whether a pixel is similar to the centre in every band of both dates."""
    for band in range(F.shape[1]):
        for k in range(2):
            if not abs(F[k, band, r, c] - F[k, band, y, x]) <= threshold[k, band]:
                return False
    return True


@cuda.jit(device=True)
def _unlike(F, scale, y, x, r, c):
    """How far a similar pixel is from the centre, in thresholds."""
    difference = np.float32(0)
    for k in range(2):
        for band in range(F.shape[1]):
            difference += abs(F[k, band, r, c] - F[k, band, y, x]) * scale[k, band]
    return difference


@cuda.jit(device=True)
def _slope(sx, sy, sxx, syy, sxy, number, critical, v_max):
    """Conversion coefficient: slope of fine on coarse if the F-test and 0 < v ≤ v_max allow it, else 1."""
    n = 2.0 * number
    x, y = np.float64(sx), np.float64(sy)
    xx, yy, xy = sxx - x * x / n, syy - y * y / n, sxy - x * y / n
    if xx <= 0:
        return 1.0
    v = xy / xx
    significant = v * xy * (n - 2) >= critical * max(yy - v * xy, 0.0)
    return v if significant and v > 0 and v <= v_max else 1.0


def estarfm_examples() -> list[tuple[Any, ...]]:
    """All similar pixels and the most similar ones, many bands and one, values out of range."""
    fine, coarse, target, covered = example()
    core, valid = (slice(1, 9), slice(0, 9)), covered.all(0)
    plain = EstarfmOptions(half=3, classes=2, low_change=0.001)
    chosen = EstarfmOptions(half=3, classes=2, most=5, low=0.15, high=0.35, low_change=0.001)
    return [
        (fine, coarse, target, valid, plain, None, core),
        (fine[:, :1], coarse[:, :1], target[:1], valid, chosen, None, None),
    ]
