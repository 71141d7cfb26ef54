"""Fit-FC: regression fitting, spatial filtering and residual compensation from one fine/coarse pair.

Wang and Atkinson (2018), Spatio-temporal fusion for daily Sentinel-2 images, Remote Sensing of Environment 204, 31-42.
The paper filters regression image and residual apart with the same weights and adds them; filtering their sum is the same.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Optional

import numpy as np
from numba import njit, prange

from ..catalogue.card import Card
from ..job.events import Events
from ..job.parameters import Machine, Sampling
from ..kernels.lanes import LANES, any_of, load, pick, splat, store
from ..raster.tiling import Tile
from .coarse import spread_blocks, upsample
from .inputs import ClassCodes
from .moving_window import FAR, NEVER, Core, box_sum, core_of, margin, next_guess, offsets, raised, smallest, whole_vectors
from .training_free import SinglePair, own_options


@dataclass(frozen=True)
class FitfcOptions:
    """Fit-FC's parameters: `coarse_half` in coarse pixels, `half` in fine pixels, `similar` pixels kept."""

    coarse_half: int = 1
    half: int = 15
    similar: int = 30


@dataclass(frozen=True)
class Regression:
    """c_0 ≈ slope · c_1 + intercept around each coarse pixel, and what it leaves: arrays (B, h, w) float32."""

    slope: np.ndarray
    intercept: np.ndarray
    residual: np.ndarray


def method(card: Card, options: Mapping[str, Any], sampling: Sampling, machine: Machine, events: Events) -> Fitfc:
    """Fit-FC: its regressions between coarse images need no pass over the fine one."""
    return Fitfc(card, options, machine)


@dataclass(frozen=True)
class Fitfc(SinglePair):
    """As `methods.FusionMethod` says."""

    def pair_predictor(self, inputs, pair, known, target) -> FitfcPredictor:
        """As `SinglePair.pair_predictor` says."""
        options = own_options(FitfcOptions, self.options, inputs.unit)
        return FitfcPredictor([pair], options, regress(inputs.coarse[pair], target, options), inputs.factor)


@dataclass(frozen=True)
class FitfcPredictor:
    """As `training_free.Predictor` says."""

    pairs: Sequence[int]
    options: FitfcOptions
    regression: Regression
    factor: int

    @property
    def halo(self) -> int:
        """The search window's."""
        return self.options.half

    def __call__(self, tile: Tile, fine: Sequence[np.ndarray], classes: Optional[ClassCodes] = None) -> np.ndarray:
        """As `training_free.Predictor` says."""
        return fitfc(fine[0], self.regression, self.factor, None, self.options, tile.padded.origin, tile.core)


def regress(before: np.ndarray, after: np.ndarray, options: FitfcOptions = FitfcOptions()) -> Regression:
    """Local regressions between the coarse images (B, h, w) of pair and target; NaN = no data."""
    before, after = np.asarray(before, np.float64), np.asarray(after, np.float64)
    valid = np.isfinite(before).all(0) & np.isfinite(after).all(0)
    half = options.coarse_half
    count = box_sum(valid, half)
    centre = [image[:, valid].mean(1)[:, None, None] if valid.any() else 0.0 for image in (before, after)]
    x, y = np.where(valid, before - centre[0], 0), np.where(valid, after - centre[1], 0)
    with np.errstate(invalid="ignore", divide="ignore"):
        mean_x, mean_y = box_sum(x, half) / count, box_sum(y, half) / count
        variance = box_sum(x * x, half) / count - mean_x**2
        slope = np.where(variance < 1e-12, 1.0, (box_sum(x * y, half) / count - mean_x * mean_y) / variance)
    slope = np.where(count > 0, slope, np.nan)
    intercept = mean_y + centre[1] - slope * (mean_x + centre[0])
    residual = np.where(valid, after - (slope * before + intercept), 0)
    return Regression(*(a.astype(np.float32) for a in (slope, intercept, residual)))


def first_prediction(
    fine: np.ndarray, regression: Regression, factor: int, origin: tuple[int, int] = (0, 0)
) -> np.ndarray:
    """Regression image plus residual (B, H, W) on a tile whose top-left fine pixel is at `origin` of the raster."""
    where = (factor, origin, (fine.shape[-2], fine.shape[-1]))
    out = spread_blocks(regression.slope, *where) * fine
    out += spread_blocks(regression.intercept, *where)
    out += upsample(regression.residual, *where)
    return out


def fitfc(
    fine: np.ndarray,
    regression: Regression,
    factor: int,
    validity: Optional[np.ndarray] = None,
    options: FitfcOptions = FitfcOptions(),
    origin: tuple[int, int] = (0, 0),
    core: Core = None,
) -> np.ndarray:
    """Predict the fine image (B, h, w) of the target date over the core of a tile; NaN where the pair is invalid.

    fine: (B, H, W) reflectance, its top-left pixel at `origin` of the raster; validity: (H, W), NaN count as invalid too.
    """
    fine = np.asarray(fine, np.float32)
    first = first_prediction(fine, regression, factor, origin)
    valid = np.isfinite(first).all(0) & np.isfinite(fine).all(0)
    if validity is not None:
        valid &= validity
    core, half = core_of(fine.shape, core), options.half
    images = np.stack(
        [margin(np.where(valid, fine, FAR), core, half, FAR), margin(np.where(valid, first, 0), core, half, 0)]
    )
    flat, distance = offsets(half, images.shape[-1], nearest_first=True)
    nearness = (1 / (1 + distance / max(half, 1))).astype(np.float32)
    rows, columns = valid[core].shape
    inside = whole_vectors(valid[core])
    out = np.empty((fine.shape[0], *inside.shape), np.float32)
    _filter(images, inside, flat, nearness, min(options.similar, flat.size), out)
    return np.ascontiguousarray(out[:, :rows, :columns])


@njit(parallel=True, error_model="numpy", cache=True)
def _filter(images, valid, flat, nearness, similar, out):
    """Mean of the first predictions of the spectrally nearest pixels; images: F_1 and G (2, B, ...) with margins."""
    for row in prange(out.shape[1]):
        _filter_row(row, images, valid, flat, nearness, similar, out)


@njit(error_model="numpy", cache=True)
def _filter_row(row, images, valid, flat, nearness, similar, out):
    bands, height, width = out.shape
    pitch, half = images.shape[3], (images.shape[3] - width) // 2
    plane = images.shape[2] * pitch
    zero = splat(np.float32(0))
    key, listed = np.empty(flat.size * LANES, np.float32), np.empty(flat.size, np.int64)
    mean, number = np.empty((bands, LANES), np.float32), np.empty(LANES, np.float32)
    bound, guess = np.zeros(LANES, np.float32), np.zeros(LANES, np.float32)
    for column in range(0, width, LANES):
        inside = valid[row, column : column + LANES]
        if not np.any(inside):
            out[:, row, column : column + LANES] = np.nan
            continue
        here = (row + half) * pitch + half + column
        size = _alike(images, here, flat, plane, bands, guess, key, listed, number)
        while raised(guess, bound, number, similar, inside):
            size = _alike(images, here, flat, plane, bands, guess, key, listed, number)
        smallest(key, size, np.float32(similar), number, bound)
        next_guess(guess, bound)
        limit, total = load(bound, 0), zero
        mean[:] = 0
        for k in range(size):
            if any_of(load(key, k * LANES) <= limit):
                w = pick(load(key, k * LANES) <= limit, splat(nearness[listed[k]]), zero)
                total = total + w
                q = here + flat[listed[k]] + bands * plane
                for band in range(bands):
                    store(mean, band * LANES, load(mean, band * LANES) + w * load(images, band * plane + q))
        for band in range(bands):
            store(out, (band * height + row) * width + column, load(mean, band * LANES) / total)
        for lane in range(LANES):
            if not inside[lane]:
                out[:, row, column + lane] = np.nan


@njit(error_model="numpy", cache=True)
def _alike(images, here, flat, plane, bands, guess, key, listed, number):
    """List the window offsets whose squared spectral distance is at most `guess` in any lane, with these (NEVER where it is
    more), and count them in each lane; returns how many."""
    zero, one, never = splat(np.float32(0)), splat(np.float32(1)), splat(NEVER)
    most, count, size = load(guess, 0), zero, 0
    for k in range(flat.size):
        q, squared = here + flat[k], zero
        for band in range(bands):
            difference = load(images, band * plane + q) - load(images, band * plane + here)
            squared = squared + difference * difference
            if not any_of(squared <= most):
                break
        if any_of(squared <= most):
            store(key, size * LANES, pick(squared <= most, squared, never))
            listed[size] = k
            size += 1
            count = count + pick(squared <= most, one, zero)
    store(number, 0, count)
    return size
