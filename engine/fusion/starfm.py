"""STARFM: a fine image from fine/coarse pairs of other dates and the coarse image of the target date.

Gao, Masek, Schwaller and Hall (2006), On the blending of the Landsat and MODIS surface reflectance: predicting daily
Landsat surface reflectance, IEEE TGRS 44(8), 2207-2218. Both sample filters, as the paper has them. Bands are independent.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal, Optional, Tuple

import numpy as np
from numba import njit, prange

from ..catalogue.card import Card
from ..job.events import Events
from ..job.parameters import Machine, Sampling
from ..kernels.lanes import LANES, fabs, load, pick, splat, store
from .inputs import Inputs, Target
from .moving_window import FAR, Core, box_sum, core_of, float_images, offsets, spread_of, vector_width
from .pairs import FusionImages
from .training_free import own_options
from .upsampled import OnFineGrid, UpsampledPairs


@dataclass(frozen=True)
class StarfmOptions:
    """STARFM's parameters; reflectance units, distances in fine pixels."""

    half: int = 25
    classes: float = 40
    sigma_fine: float = 0.005
    sigma_coarse: float = 0.005
    distance: Optional[float] = None  # A; half when None
    scale: float = 10_000.0  # B
    form: Literal["linear", "log"] = "linear"
    filter: Literal["both", "either"] = "both"
    temporal: bool = True
    floor: bool = False
    local_spread: bool = False

    @property
    def uncertainty(self) -> Tuple[float, float]:
        """σ_lm between sensors and σ_mm between dates."""
        return float(np.hypot(self.sigma_fine, self.sigma_coarse)), float(np.sqrt(2) * self.sigma_coarse)


def method(card: Card, options: Mapping[str, Any], sampling: Sampling, machine: Machine, events: Events) -> Starfm:
    """STARFM, from all pairs that there are."""
    return Starfm(card, options, machine)


@dataclass(frozen=True)
class Starfm(UpsampledPairs):
    """As `methods.FusionMethod` says."""

    def bytes_per_pixel(self, bands: int, pairs: int) -> float:
        """Of a tile, at the peak, as measured."""
        return 4.0 * (8 * pairs * bands + 10 * pairs + 4 * bands)

    def choose(self, images: FusionImages, inputs: Inputs, target: Target, events: Events) -> tuple[int, ...]:
        """All of them."""
        return tuple(range(len(images.pairs)))

    def predictor(self, inputs, pairs, known, target) -> StarfmPredictor:
        """As `TrainingFreeFusion.predictor` says."""
        distance = self.options["distance"] or None
        options = own_options(StarfmOptions, self.options, inputs.unit, distance=distance)
        return StarfmPredictor(pairs, options, known, self.coarse_image(inputs, target.coarse))


class StarfmPredictor(OnFineGrid):
    """STARFM's."""

    def blend(self, fine, coarse, target, covered, core) -> np.ndarray:
        """As `OnFineGrid.blend` says."""
        return starfm(fine, coarse, target, covered, self.options, self.known.spread, core)


def starfm(
    fine: np.ndarray,
    coarse: np.ndarray,
    target: np.ndarray,
    validity: Optional[np.ndarray] = None,
    options: StarfmOptions = StarfmOptions(),
    spread: Optional[np.ndarray] = None,
    core: Core = None,
) -> np.ndarray:
    """Predict the fine image (B, h, w) of the target date over the core of a tile; NaN where no pair is valid.

    fine, coarse: pairs (K, B, H, W), coarse on the fine grid; target: coarse image (B, H, W); reflectance. validity:
    (K, H, W), all true when None; NaN count as invalid too. spread: σ of each fine image over the whole raster (K, B).
    """
    fine, coarse, target, valid = float_images(fine, coarse, target, validity)
    if spread is None:
        spread = np.stack([spread_of(f, v) for f, v in zip(fine, valid)])
    core = core_of(target.shape, core)
    rows, columns = (s.stop - s.start for s in core)
    out = np.empty((target.shape[0], rows, columns), np.float32)
    for band in range(target.shape[0]):
        # Contiguous, so that one compiled version serves any number of pairs.
        F, C = np.ascontiguousarray(fine[:, band]), np.ascontiguousarray(coarse[:, band])
        out[band] = _band(F, C, target[band], valid, options, spread[:, band], core)
    return out


def _band(fine, coarse, target, valid, options, spread, core):
    """One band: F_k, C_k (K, H, W), C_0 (H, W) → prediction over the core."""
    half, inside = options.half, valid[:, core[0], core[1]]
    rows, columns = inside.shape[1:]
    width = vector_width(columns)
    images = np.zeros((len(fine), 6, rows + 2 * half, width + 2 * half), np.float32)
    images[:, 0] = FAR
    sigma_lm, sigma_mm = options.uncertainty
    noise = options.scale * np.hypot(sigma_lm, sigma_mm) if options.floor else -1.0
    top, left = core[0].start - half, core[1].start - half
    log = options.form == "log"
    _arrange(fine, coarse, target, valid, top, left, options.scale, log, options.temporal, noise, images)
    centre = images[:, :, half : half + rows, half : half + width]
    here = np.zeros((len(fine), rows, width), bool)
    here[:, :, :columns] = inside
    bounds = np.empty((3, rows, width), np.float32)
    bounds[1] = np.where(here, centre[:, 1], -np.inf).max(0) + np.float32(sigma_lm)
    bounds[2] = np.where(here, centre[:, 2], -np.inf).max(0) + np.float32(sigma_mm)
    flat, distance = offsets(half, images.shape[3])
    nearness = (1 / (1 + distance / (options.distance or max(half, 1)))).astype(np.float32)
    total, weights = np.zeros((rows, width), np.float32), np.zeros((rows, width), np.float32)
    for k in range(len(fine)):
        bounds[0] = -1
        bounds[0, :, :columns] = _threshold(fine[k], valid[k], options, spread[k], core)
        bounds[0][~here[k]] = -1
        either = options.filter == "either"
        _gather(images[k], 3, bounds, flat, nearness, half, either, total, weights)
        if options.floor:
            _gather(images[k], 5, bounds, flat, np.ones_like(nearness), half, either, total, weights)
    total, weights, seen = total[:, :columns], weights[:, :columns], inside.sum(0)
    mean = np.where(inside, centre[:, 4, :, :columns], 0).sum(0) / np.maximum(seen, 1)
    with np.errstate(invalid="ignore", divide="ignore"):
        return np.where(seen == 0, np.nan, np.where(weights > 0, total / weights, mean))


def _threshold(fine, valid, options, spread, core):
    """Similarity threshold 2σ/m over the core; σ of the image or of each pixel's window."""
    if not options.local_spread:
        return np.full((core[0].stop - core[0].start, core[1].stop - core[1].start), 2 * spread / options.classes)
    mean = fine[valid].mean(dtype=np.float64) if valid.any() else 0.0
    centred = np.where(valid, fine - mean, 0.0)
    count = np.maximum(box_sum(valid, options.half), 1)
    variance = box_sum(centred**2, options.half) / count - (box_sum(centred, options.half) / count) ** 2
    return 2 * np.sqrt(np.maximum(variance, 0))[core] / options.classes


@njit(parallel=True, error_model="numpy", cache=True)
def _arrange(fine, coarse, target, valid, top, left, scale, log, temporal, noise, images):
    """Write F, S, T, 1/cost without distance, V of each pair into images (K, 6, ...), whose first pixel is at (top, left)
    of the tile. Where differences are below `noise` the cost is 1, without distance: plane 5 in place of plane 3."""
    B = np.float32(scale)
    one, two = np.float32(1), np.float32(2)
    for row in prange(images.shape[2]):
        y = row + top
        if y < 0 or y >= target.shape[0]:
            continue
        for column in range(max(0, -left), min(images.shape[3], target.shape[1] - left)):
            x = column + left
            for k in range(fine.shape[0]):
                if not valid[k, y, x]:
                    continue
                F, C, C0 = fine[k, y, x], coarse[k, y, x], target[y, x]
                S, T = abs(F - C), abs(C - C0)
                cost = (B * S + one) * (B * T + one)
                floored = cost < noise
                if log:
                    cost = np.log(B * S + two) * (np.log(B * T + two) if temporal else one)
                elif not temporal:
                    cost = B * S + one
                images[k, 0, row, column], images[k, 1, row, column], images[k, 2, row, column] = F, S, T
                images[k, 4, row, column] = F + C0 - C
                images[k, 5 if floored else 3, row, column] = one if floored else one / cost


@njit(parallel=True, error_model="numpy", cache=True)
def _gather(images, plane_w, bounds, flat, nearness, half, either, total, weights):
    """Add Σ w·V and Σ w of one pair to `total` and `weights` (h, w). images: F, S, T, w, V, w without distance;
    bounds: 2σ/m, s_max, t_max."""
    for row in prange(total.shape[0]):
        _gather_row(row, images, plane_w, bounds, flat, nearness, half, either, total, weights)


@njit(error_model="numpy", cache=True)
def _gather_row(row, images, plane_w, bounds, flat, nearness, half, either, total, weights):
    height, width = total.shape
    pitch, side = images.shape[2], 2 * half + 1
    plane, core = images.shape[1] * pitch, height * width
    weigh = plane_w * plane
    zero = splat(np.float32(0))
    for column in range(0, width, LANES):
        here, out = (row + half) * pitch + half + column, row * width + column
        f, near = load(images, here), load(bounds, out)
        s_max, t_max = load(bounds, core + out), load(bounds, 2 * core + out)
        sum_v, sum_w = load(total, out), load(weights, out)
        for start in range(0, flat.size, side):  # one window row; short sums stay accurate in float32
            row_v, row_w = zero, zero
            for k in range(start, start + side):
                q = here + flat[k]
                alike = fabs(load(images, q) - f) <= near
                small_s = load(images, plane + q) < s_max
                small_t = load(images, 2 * plane + q) < t_max
                used = alike & ((small_s | small_t) if either else (small_s & small_t))
                w = pick(used, load(images, weigh + q) * splat(nearness[k]), zero)
                row_v = row_v + w * load(images, 4 * plane + q)
                row_w = row_w + w
            sum_v, sum_w = sum_v + row_v, sum_w + row_w
        store(total, out, sum_v)
        store(weights, out, sum_w)
