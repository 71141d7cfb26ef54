"""ESTARFM: a fine image between two fine/coarse pairs, each land cover changing linearly from one to the other.

Zhu, Chen, Gao, Chen and Masek (2010), An enhanced spatial and temporal adaptive reflectance fusion model for complex
heterogeneous regions, Remote Sensing of Environment 114, 2610-2623; with the author's 2018 guards: conversion
coefficients need a significant, large enough change, and predictions outside the data range fall back to means.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, ClassVar, Optional

import numpy as np
from numba import njit, prange
from scipy.special import stdtrit

from ..catalogue.card import Card
from ..job.errors import InputError
from ..job.events import Events
from ..job.parameters import Machine, Sampling
from ..kernels.lanes import LANES, any_of, fabs, load, pick, splat, store
from ..processor import Function, Processor
from .inputs import Inputs, Target
from .moving_window import (
    FAR,
    NEVER,
    Core,
    block,
    blocks,
    box_sum,
    core_of,
    float_images,
    margin,
    offsets,
    smallest,
    spread_of,
    whole_vectors,
    with_nothing,
)
from .pairs import FusionImages
from .training_free import own_options
from .upsampled import OnFineGrid, UpsampledPairs


@dataclass(frozen=True)
class EstarfmOptions:
    """ESTARFM's parameters; reflectance units, `half` in fine pixels. `most` 0 = all; `low_change` None = 2 % of `high`."""

    half: int = 25
    classes: float = 4
    most: int = 0
    fewest: int = 6
    low: float = 0.0
    high: float = 1.0
    low_change: Optional[float] = None
    significance: float = 0.05
    v_max: float = 5.0

    @property
    def least_change(self) -> float:
        """Coarse change below which no conversion coefficient is trusted."""
        return 0.02 * self.high if self.low_change is None else self.low_change


def method(card: Card, options: Mapping[str, Any], sampling: Sampling, machine: Machine, events: Events) -> Estarfm:
    """ESTARFM, from the pairs before and after the target."""
    return Estarfm(card, options, machine, processor=Processor(card.title, machine.device, events))


@dataclass(frozen=True)
class Estarfm(UpsampledPairs):
    """As `methods.FusionMethod` says."""

    together: ClassVar[bool] = True

    def on_tiles(self) -> Sequence[Function]:
        """As `TrainingFreeFusion.on_tiles` says."""
        return (estarfm,)

    def bytes_per_pixel(self, bands: int, pairs: int) -> float:
        """Of a tile, at the peak, as measured."""
        return 4.0 * (20 * bands + 25)

    def choose(self, images: FusionImages, inputs: Inputs, target: Target, events: Events) -> tuple[int, ...]:
        """The pairs around the target, else the nearest two."""
        if len(images.pairs) < 2:
            raise InputError(
                "ESTARFM needs two pairs, one before and one after the target date; only one was found.",
                "Add a fine and a coarse image of another date, or choose fsdaf, fitfc or starfm.",
            )
        near = images.around(target.date)
        if len(near) == 2:
            return near
        events.warning(f"{target.label} does not lie between two pairs; ESTARFM extrapolates from the nearest two.")
        return images.nearest_two(target.date)

    def predictor(self, inputs, pairs, known, target) -> EstarfmPredictor:
        """As `TrainingFreeFusion.predictor` says."""
        options = own_options(EstarfmOptions, self.options, inputs.unit)
        return EstarfmPredictor(pairs, options, known, self.coarse_image(inputs, target.coarse), self.processor)


class EstarfmPredictor(OnFineGrid):
    """ESTARFM's."""

    def blend(self, fine, coarse, target, covered, core) -> np.ndarray:
        """As `OnFineGrid.blend` says."""
        return self.processor.run(estarfm, fine, coarse, target, covered.all(0), self.options, self.known.spread, core)


def estarfm(
    fine: np.ndarray,
    coarse: np.ndarray,
    target: np.ndarray,
    validity: Optional[np.ndarray] = None,
    options: EstarfmOptions = EstarfmOptions(),
    spread: Optional[np.ndarray] = None,
    core: Core = None,
) -> np.ndarray:
    """Predict the fine image (B, h, w) of the target date over the core of a tile; NaN where any image is invalid.

    fine, coarse: the two pairs (2, B, H, W), coarse on the fine grid; target: coarse image (B, H, W); reflectance.
    validity: (H, W), all true when None; NaN count as invalid too. spread: σ of each fine image over the raster (2, B).
    """
    fine, coarse, target, each = float_images(fine, coarse, target, validity)
    valid = np.asarray(each.all(0))
    if spread is None:
        spread = np.stack([spread_of(image, valid) for image in fine])
    core, half = core_of(target.shape, core), options.half
    rows, columns = valid[core].shape
    inside = whole_vectors(valid[core])
    fine, coarse = np.where(valid, fine, FAR), np.where(valid, coarse, np.float32(0))
    change = np.where(valid, target - coarse, np.float32(0))
    apart = np.zeros(valid.shape, np.float32)
    _apartness(fine, coarse, valid, apart)
    weights = np.zeros((2, 2, len(target), *inside.shape), np.float32)
    _temporal(change, valid, half, core, weights[..., :rows, :columns])
    images = with_nothing(
        *margin(fine, core, half, FAR), *margin(coarse, core, half, 0), *margin(change, core, half, 0)
    )
    flat, distance = offsets(half, images.shape[-1], nearest_first=options.most > 0)
    out = np.empty((target.shape[0], *inside.shape), np.float32)
    limits = (options.low, options.high, options.least_change, options.v_max, options.fewest, options.most)
    _predict(
        images,
        margin(apart, core, half, 0),
        np.pad((2 * spread / options.classes).astype(np.float32), ((0, 0), (0, 2))),
        weights,
        inside,
        flat,
        (1 + distance / max(half, 1)).astype(np.float32),
        critical_values(flat.size, options.significance),
        np.array(limits, np.float64),
        out,
    )
    return np.ascontiguousarray(out[:, :rows, :columns])


def critical_values(most: int, significance: float) -> np.ndarray:
    """F that a regression over 0 to `most` similar pixels of two dates must reach (most + 1,) float64."""
    freedom = np.maximum(2 * np.arange(most + 1) - 2, 1)
    return np.asarray(stdtrit(freedom, 1 - significance / 2) ** 2 if significance < 1 else freedom * 0.0)


def _temporal(change, valid, half, core, out):
    """Fill out (2, 2, B, h, w) over the core with T_k and Δ_k, the mean of C_0 − C_k in the window's valid pixels."""
    count = np.maximum(box_sum(valid, half)[core], 1)
    for band in range(change.shape[1]):
        shift = np.stack([box_sum(image[band], half)[core] / count for image in change])
        weight = 1 / (np.abs(shift) + 1e-10)
        out[0, :, band], out[1, :, band] = weight / weight.sum(0), shift


@njit(parallel=True, error_model="numpy", cache=True)
def _apartness(fine, coarse, valid, apart):
    """1 − R: correlation between the fine and the coarse values of each pixel over bands and dates; float64 sums."""
    bands = fine.shape[1]
    for row in prange(valid.shape[0]):
        for column in range(valid.shape[1]):
            if not valid[row, column]:
                continue
            R = 0.5
            if bands == 1:
                ratio, defined = 0.0, True
                for k in range(2):
                    f, c = np.float64(fine[k, 0, row, column]), np.float64(coarse[k, 0, row, column])
                    if f + c == 0:
                        defined = False
                    else:
                        ratio += abs(f - c) / abs(f + c)
                if defined:
                    R = 1 - 0.5 * ratio
            else:
                f_mean, c_mean = 0.0, 0.0
                for k in range(2):
                    for b in range(bands):
                        f_mean += fine[k, b, row, column]
                        c_mean += coarse[k, b, row, column]
                f_mean, c_mean = f_mean / (2 * bands), c_mean / (2 * bands)
                ff, cc, fc = 0.0, 0.0, 0.0
                for k in range(2):
                    for b in range(bands):
                        f, c = fine[k, b, row, column] - f_mean, coarse[k, b, row, column] - c_mean
                        ff += f * f
                        cc += c * c
                        fc += f * c
                if ff > 0 and cc > 0:
                    R = fc / np.sqrt(ff * cc)
            apart[row, column] = max(1 - R, 0.0)


@njit(parallel=True, error_model="numpy", cache=True)
def _predict(images, apart, threshold, change, valid, flat, nearness, critical, limits, out):
    """Fill out (B, h, w). images: (6B + 1, ...) = F_1, F_2, C_1, C_2, C_0 − C_1, C_0 − C_2, 0 with margins, apart = 1 − R
    likewise; threshold: 2σ/m (2, B + 2), 0 beyond the last band; change: (2, 2, B, h, w) = T_k, Δ_k; limits: low, high,
    low_change, v_max, fewest, most."""
    for number in prange(blocks(out.shape[1], out.shape[2])):
        top, bottom, left, right = block(number, out.shape[1], out.shape[2])
        for row in range(top, bottom):
            _predict_row(
                row, (left, right), images, apart, threshold, change, valid, flat, nearness, critical, limits, out
            )


@njit(error_model="numpy", cache=True)
def _predict_row(row, columns, images, apart, threshold, change, valid, flat, nearness, critical, limits, out):
    bands, width = out.shape[0], out.shape[2]
    pitch, half = images.shape[2], (images.shape[2] - width) // 2
    plane = images.shape[1] * pitch
    date = bands * plane  # from one image to the next
    weight, key = np.empty(flat.size * LANES, np.float32), np.empty(flat.size * LANES, np.float32)
    listed, places = np.empty(flat.size, np.int64), np.empty(flat.size, np.int64)
    number, total, guess = np.empty(LANES, np.float32), np.empty(LANES, np.float32), np.zeros(LANES, np.float32)
    shifted, sums, slope = np.empty((3, LANES), np.float32), np.empty((5, LANES), np.float32), np.empty(LANES)
    low, high, least, v_max, fewest, most = limits
    fewest = max(fewest, 1)
    for column in range(columns[0], columns[1], LANES):
        if not np.any(valid[row, column : column + LANES]):
            out[:, row, column : column + LANES] = np.nan
            continue
        here = (row + half) * pitch + half + column
        size = _similar(images, apart, threshold, here, flat, nearness, bands, listed, weight, number, total)
        if most > 0:
            found = listed, weight, key, places, number, total, guess
            size = _keep_most(images, threshold, here, plane, bands, found, size, most)
        for band in range(bands):
            base = band * plane
            _change_sums(images, base + 4 * date, date, listed, weight, size, shifted)
            slope[:] = 1.0
            sloped = False
            for lane in range(LANES):
                sloped |= number[lane] >= max(fewest, 2) and abs(shifted[2, lane]) >= least * number[lane]
            if sloped:  # elsewhere v = 1, whatever the regression says
                _regression_sums(images, base, here, date, listed, weight, size, sums)
                for lane in range(LANES):
                    if number[lane] >= 2 and abs(shifted[2, lane]) >= least * number[lane]:
                        slope[lane] = _slope(sums, lane, number[lane], critical, v_max)
            outside = False
            for lane in range(LANES):
                x = column + lane
                f1, f2 = images[band, row + half, x + half], images[bands + band, row + half, x + half]
                t1, t2 = change[0, 0, band, row, x], change[0, 1, band, row, x]
                value = np.float32(np.nan)
                if valid[row, x] and number[lane] < fewest:
                    value = t1 * (f1 + change[1, 0, band, row, x]) + t2 * (f2 + change[1, 1, band, row, x])
                elif valid[row, x]:
                    v = slope[lane] / total[lane]
                    value = np.float32(t1 * (f1 + v * shifted[0, lane]) + t2 * (f2 + v * shifted[1, lane]))
                    outside |= value <= low or value >= high
                out[band, row, x] = value
            if outside:
                _fine_sums(images, base, date, listed, weight, size, sums)
                for lane in range(LANES):
                    value = out[band, row, column + lane]
                    if number[lane] >= fewest and (value <= low or value >= high):
                        t1, t2 = change[0, 0, band, row, column + lane], change[0, 1, band, row, column + lane]
                        out[band, row, column + lane] = (t1 * sums[0, lane] + t2 * sums[1, lane]) / total[lane]


@njit(error_model="numpy", cache=True)
def _similar(images, apart, threshold, here, flat, nearness, bands, listed, weight, number, total):
    """List the offsets similar to any of the lanes' pixels with their weights (0 where not similar); returns how many.
    Three bands of both dates at a time, and without a branch, of what the bands before have left."""
    zero, one, tiny, size = splat(np.float32(0)), splat(np.float32(1)), splat(np.float32(1e-7)), flat.size
    plane, nothing = images.shape[1] * images.shape[2], (images.shape[0] - 1) * images.shape[1] * images.shape[2]
    for band in range(0, bands, 3):
        a = band * plane + here
        b = (a + plane) if band + 1 < bands else nothing + here
        c = (a + 2 * plane) if band + 2 < bands else nothing + here
        d = a + bands * plane
        e = (b + bands * plane) if band + 1 < bands else b
        f = (c + bands * plane) if band + 2 < bands else c
        f_a, f_b, f_c = load(images, a), load(images, b), load(images, c)
        f_d, f_e, f_f = load(images, d), load(images, e), load(images, f)
        t_a, t_b, t_c = splat(threshold[0, band]), splat(threshold[0, band + 1]), splat(threshold[0, band + 2])
        t_d, t_e, t_f = splat(threshold[1, band]), splat(threshold[1, band + 1]), splat(threshold[1, band + 2])
        left = 0
        for k in range(size):
            place = listed[k] if band else k
            q = flat[place]
            alike = (fabs(load(images, a + q) - f_a) <= t_a) & (fabs(load(images, b + q) - f_b) <= t_b)
            alike = alike & (fabs(load(images, c + q) - f_c) <= t_c) & (fabs(load(images, d + q) - f_d) <= t_d)
            alike = alike & (fabs(load(images, e + q) - f_e) <= t_e) & (fabs(load(images, f + q) - f_f) <= t_f)
            if band:
                alike = alike & (zero < load(weight, k * LANES))
            store(weight, left * LANES, pick(alike, one, zero))
            listed[left] = place
            left += any_of(alike)
        size = left
    count, sum_w = zero, zero
    for k in range(size):
        ok, q = load(weight, k * LANES), here + flat[listed[k]]
        w = pick(zero < ok, one / (load(apart, q) * splat(nearness[listed[k]]) + tiny), zero)
        store(weight, k * LANES, w)
        listed[k] = q
        count = count + ok
        sum_w = sum_w + w
    store(number, 0, count)
    store(total, 0, sum_w)
    return size


@njit(error_model="numpy", cache=True)
def _keep_most(images, threshold, here, plane, bands, found, size, most):
    """Drop all but the `most` similar pixels by Σ|ΔF|/(2σ/m + 1e-8); those found are nearest first, which breaks ties.
    Returns how many are left."""
    listed, weight, key, places, number, total, guess = found
    end = np.full(LANES, NEVER / np.float32(2), np.float32)
    zero, one, never = splat(np.float32(0)), splat(np.float32(1)), splat(NEVER)
    for k in range(size):
        difference = zero
        for image in range(2):
            for band in range(bands):
                p = (image * bands + band) * plane
                scale = splat(np.float32(1) / (threshold[image, band] + np.float32(1e-8)))
                difference = difference + fabs(load(images, p + listed[k]) - load(images, p + here)) * scale
        store(key, k * LANES, pick(zero < load(weight, k * LANES), difference, never))
        places[k] = k
    kept = smallest(key, size, np.float32(most), end, number, guess, places, np.arange(size))
    bound, count, sum_w = load(guess, 0), zero, zero
    for k in range(kept):
        w = pick(load(key, k * LANES) <= bound, load(weight, places[k] * LANES), zero)
        store(weight, k * LANES, w)
        listed[k] = listed[places[k]]
        count = count + pick(zero < w, one, zero)
        sum_w = sum_w + w
    store(number, 0, count)
    store(total, 0, sum_w)
    return kept


@njit(error_model="numpy", cache=True)
def _change_sums(images, base, date, listed, weight, size, sums):
    """ΣW(C_0 − C_1), ΣW(C_0 − C_2), Σ(C_1 − C_2) over the similar pixels of the band at `base`."""
    zero = splat(np.float32(0))
    s1, s2, moved = zero, zero, zero
    for k in range(size):
        w, q = load(weight, k * LANES), base + listed[k]
        d1, d2 = load(images, q), load(images, date + q)
        s1, s2 = s1 + w * d1, s2 + w * d2
        moved = moved + pick(zero < w, d2 - d1, zero)
    store(sums, 0, s1)
    store(sums, LANES, s2)
    store(sums, 2 * LANES, moved)


@njit(error_model="numpy", cache=True)
def _regression_sums(images, base, here, date, listed, weight, size, sums):
    """Σx, Σy, Σxx, Σyy, Σxy of coarse (x) and fine (y) of both dates, about the values at the centre (float32 suffices)."""
    zero = splat(np.float32(0))
    sx, sy, sxx, syy, sxy = zero, zero, zero, zero, zero
    f0, c0 = load(images, base + here), load(images, base + 2 * date + here)
    for k in range(size):
        ok, q = zero < load(weight, k * LANES), base + listed[k]
        for image in range(2):
            y = pick(ok, load(images, image * date + q) - f0, zero)
            x = pick(ok, load(images, (image + 2) * date + q) - c0, zero)
            sx, sy = sx + x, sy + y
            sxx, syy, sxy = sxx + x * x, syy + y * y, sxy + x * y
    store(sums, 0, sx)
    store(sums, LANES, sy)
    store(sums, 2 * LANES, sxx)
    store(sums, 3 * LANES, syy)
    store(sums, 4 * LANES, sxy)


@njit(error_model="numpy", cache=True)
def _slope(sums, lane, number, critical, v_max):
    """Conversion coefficient: slope of fine on coarse if the F-test and 0 < v ≤ v_max allow it, else 1."""
    n = 2.0 * number
    sx, sy = np.float64(sums[0, lane]), np.float64(sums[1, lane])
    sxx, syy, sxy = sums[2, lane] - sx * sx / n, sums[3, lane] - sy * sy / n, sums[4, lane] - sx * sy / n
    if sxx <= 0:
        return 1.0
    v = sxy / sxx
    unexplained = max(syy - v * sxy, 0.0)
    significant = v * sxy * (n - 2) >= critical[int(number)] * unexplained
    return v if significant and v > 0 and v <= v_max else 1.0


@njit(error_model="numpy", cache=True)
def _fine_sums(images, base, date, listed, weight, size, sums):
    """ΣW F_1 and ΣW F_2 over the similar pixels of the band at `base`."""
    zero = splat(np.float32(0))
    s1, s2 = zero, zero
    for k in range(size):
        w, q = load(weight, k * LANES), base + listed[k]
        ok = zero < w
        s1 = s1 + pick(ok, w * load(images, q), zero)
        s2 = s2 + pick(ok, w * load(images, date + q), zero)
    store(sums, 0, s1)
    store(sums, LANES, s2)
