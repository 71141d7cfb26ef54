"""Fit-FC: regression fitting, spatial filtering and residual compensation from one fine/coarse pair.

Wang and Atkinson (2018), Spatio-temporal fusion for daily Sentinel-2 images, Remote Sensing of Environment 204, 31-42.
The paper filters regression image and residual apart with the same weights and adds them; filtering their sum is the same.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Optional

import numpy as np
from numba import njit, prange

from ..catalogue.card import Card
from ..job.events import Events
from ..job.parameters import Machine, Sampling
from ..kernels.lanes import LANES, any_of, load, pick, splat, store
from ..processor import Function, Processor
from ..raster.tiling import Tile
from .coarse import spread_blocks, upsample
from .inputs import ClassCodes
from .moving_window import (
    FAR,
    NEVER,
    Core,
    block,
    blocks,
    box_sum,
    core_of,
    enough,
    looked_at_first,
    margin,
    offsets,
    preferred,
    six_planes,
    smallest,
    upper_end,
    whole_vectors,
    with_nothing,
)
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
    return Fitfc(card, options, machine, processor=Processor(card.title, machine.device, events))


@dataclass(frozen=True)
class Fitfc(SinglePair):
    """As `methods.FusionMethod` says."""

    def on_tiles(self) -> Sequence[Function]:
        """As `TrainingFreeFusion.on_tiles` says."""
        return (fitfc,)

    def pair_predictor(self, inputs, pair, known, target) -> FitfcPredictor:
        """As `SinglePair.pair_predictor` says."""
        options = own_options(FitfcOptions, self.options, inputs.unit)
        return FitfcPredictor(
            [pair], options, regress(inputs.coarse[pair], target, options), inputs.factor, self.processor
        )


@dataclass(frozen=True)
class FitfcPredictor:
    """As `training_free.Predictor` says."""

    pairs: Sequence[int]
    options: FitfcOptions
    regression: Regression
    factor: int
    processor: Processor = field(default_factory=Processor)

    @property
    def halo(self) -> int:
        """The search window's."""
        return self.options.half

    def __call__(self, tile: Tile, fine: Sequence[np.ndarray], classes: Optional[ClassCodes] = None) -> np.ndarray:
        """As `training_free.Predictor` says."""
        return self.processor.run(
            fitfc, fine[0], self.regression, self.factor, None, self.options, tile.padded.origin, tile.core
        )


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
    images = with_nothing(
        margin(np.where(valid, fine, FAR), core, half, FAR), margin(np.where(valid, first, 0), core, half, 0)
    )
    flat, distance = offsets(half, images.shape[-1])
    similar = min(options.similar, flat.size)
    nearness = (1 / (1 + distance / max(half, 1))).astype(np.float32)
    rows, columns = valid[core].shape
    inside = whole_vectors(valid[core])
    out = np.empty((fine.shape[0], *inside.shape), np.float32)
    _filter(images, inside, flat, flat[looked_at_first(half, similar)], nearness, preferred(half), similar, out)
    return np.ascontiguousarray(out[:, :rows, :columns])


@njit(parallel=True, error_model="numpy", cache=True)
def _filter(images, valid, flat, sample, nearness, preference, similar, out):
    """Mean of the first predictions of the spectrally nearest pixels; images: F_1, G and 0 (2B + 1, ...) with margins."""
    for number in prange(blocks(out.shape[1], out.shape[2])):
        top, bottom, left, right = block(number, out.shape[1], out.shape[2])
        for row in range(top, bottom):
            _filter_row(row, (left, right), images, valid, flat, sample, nearness, preference, similar, out)


@njit(error_model="numpy", cache=True)
def _filter_row(row, columns, images, valid, flat, sample, nearness, preference, similar, out):
    bands, height, width = out.shape
    pitch, half = images.shape[2], (images.shape[2] - width) // 2
    plane = images.shape[1] * pitch
    zero, wanted = splat(np.float32(0)), np.float32(similar)
    key, places = np.empty(flat.size * LANES, np.float32), np.empty(flat.size, np.int64)
    end, found, bound = np.empty(LANES, np.float32), np.empty(LANES, np.float32), np.empty(LANES, np.float32)
    mean = np.empty((bands, LANES), np.float32)
    for column in range(columns[0], columns[1], LANES):
        if not np.any(valid[row, column : column + LANES]):
            out[:, row, column : column + LANES] = np.nan
            continue
        here = (row + half) * pitch + half + column
        end[:] = NEVER / np.float32(2)
        upper_end(key, _near(images, here, bands, sample, end, key, places), end, bound)
        size = _near(images, here, bands, flat, end, key, places)
        if not enough(key, size, wanted, end, found):
            end[:] = NEVER / np.float32(2)
            size = _near(images, here, bands, flat, end, key, places)
            enough(key, size, wanted, end, found)
        size = smallest(key, size, wanted, end, found, bound, places, preference)
        limit, total = load(bound, 0), zero
        mean[:] = 0
        for k in range(size):
            chosen = load(key, k * LANES) <= limit
            w = pick(chosen, splat(nearness[places[k]]), zero)
            total = total + w
            if any_of(chosen):
                q = here + flat[places[k]] + bands * plane
                for band in range(bands):
                    store(mean, band * LANES, load(mean, band * LANES) + w * load(images, band * plane + q))
        for band in range(bands):
            store(out, (band * height + row) * width + column, load(mean, band * LANES) / total)
        for lane in range(LANES):
            if not valid[row, column + lane]:
                out[:, row, column + lane] = np.nan


@njit(error_model="numpy", cache=True)
def _near(images, here, bands, flat, end, key, places):
    """Squared spectral distances of the pixels at offsets `flat` into `key`, their numbers into `places`, but for those
    beyond `end` in all lanes; returns how many. Six bands at a time, and without a branch, of what those before left."""
    limit, size = load(end, 0), flat.size
    nothing = load(
        images, (images.shape[0] - 1) * images.shape[1] * images.shape[2]
    )  # no constant: see the sum's rounding
    for band in range(0, bands, 6):
        a, b, c, d, e, f = six_planes(images, band, bands, here)
        f_a, f_b, f_c = load(images, a), load(images, b), load(images, c)
        f_d, f_e, f_f = load(images, d), load(images, e), load(images, f)
        left = 0
        for k in range(size):
            number = places[k] if band else k
            q = flat[number]
            apart_a, apart_b = load(images, a + q) - f_a, load(images, b + q) - f_b
            apart_c, apart_d = load(images, c + q) - f_c, load(images, d + q) - f_d
            apart_e, apart_f = load(images, e + q) - f_e, load(images, f + q) - f_f
            squared = (load(key, k * LANES) if band else nothing) + apart_a * apart_a
            squared = squared + apart_b * apart_b
            squared = squared + apart_c * apart_c
            squared = squared + apart_d * apart_d
            squared = squared + apart_e * apart_e
            squared = squared + apart_f * apart_f
            store(key, left * LANES, squared)
            places[left] = number
            left += any_of(squared <= limit)
        size = left
    return size
