"""STARFM: a fine image from fine/coarse pairs of other dates and the coarse image of the target date.

Gao, Masek, Schwaller and Hall (2006), On the blending of the Landsat and MODIS surface reflectance: predicting daily
Landsat surface reflectance, IEEE TGRS 44(8), 2207-2218. Both sample filters, as the paper has them. Bands are independent.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal, Optional, Tuple

import numpy as np
from numba import njit, prange

from ..catalogue.card import Card
from ..job.events import Events
from ..job.parameters import Machine, Sampling
from ..kernels.lanes import LANES, fabs, load, pick, splat, store
from ..processor import Function, Processor
from .inputs import Inputs, Target
from .moving_window import FAR, Core, block, blocks, box_sum, core_of, float_images, offsets, spread_of, vector_width
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
    return Starfm(card, options, machine, processor=Processor(card.title, machine.device, events))


@dataclass(frozen=True)
class Starfm(UpsampledPairs):
    """As `methods.FusionMethod` says."""

    def on_tiles(self) -> Sequence[Function]:
        """As `TrainingFreeFusion.on_tiles` says."""
        return (starfm,)

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
        return StarfmPredictor(pairs, options, known, self.coarse_image(inputs, target.coarse), self.processor)


class StarfmPredictor(OnFineGrid):
    """STARFM's."""

    def blend(self, fine, coarse, target, covered, core) -> np.ndarray:
        """As `OnFineGrid.blend` says."""
        return self.processor.run(starfm, fine, coarse, target, covered, self.options, self.known.spread, core)


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
    images = [_arranged(*pair, target, options, core) for pair in zip(fine, coarse, valid)]
    centre = np.stack([planes[:, half : half + rows, half : half + columns] for planes in images])
    size = images[0].shape[1] - 2 * half, images[0].shape[2] - 2 * half
    bounds = np.full((3, *size), -1, np.float32)
    for row, sigma in enumerate(options.uncertainty, 1):
        bounds[row, :rows, :columns] = np.where(inside, centre[:, row], -np.inf).max(0) + np.float32(sigma)
    nearness = 1 / (1 + offsets(half, 1)[1] / (options.distance or max(half, 1)))
    either = True if options.filter == "either" else None
    total, weights = np.zeros(size, np.float32), np.zeros(size, np.float32)
    for k, planes in enumerate(images):
        bounds[0, :rows, :columns] = np.where(inside[k], thresholds(fine[k], valid[k], options, spread[k], core), -1)
        _gather(planes, 3, bounds, _for_pairs(nearness, half), half, either, total, weights)
        if options.floor:
            _gather(planes, 5, bounds, _for_pairs(np.ones_like(nearness), half), half, either, total, weights)
    total, weights, seen = total[:rows, :columns], weights[:rows, :columns], inside.sum(0)
    mean = np.where(inside, centre[:, 4], 0).sum(0) / np.maximum(seen, 1)
    with np.errstate(invalid="ignore", divide="ignore"):
        return np.where(seen == 0, np.nan, np.where(weights > 0, total / weights, mean))


def _for_pairs(nearness, half):
    """(2·half+3, 2·half+1): the window between two rows of zeros, so that it fits the upper of two rows and the lower."""
    window = nearness.reshape(2 * half + 1, 2 * half + 1)
    return np.pad(window, ((1, 1), (0, 0))).astype(np.float32)


def _arranged(fine, coarse, valid, target, options, core):
    """F, S, T, 1/cost without distance, V of a pair with margins (6, ...), FAR and 0 where it is not valid, in whole vectors
    and pairs of rows. Where differences are below the noise the cost is 1, without distance: plane 5 in place of plane 3."""
    half, scale, one = options.half, np.float32(options.scale), np.float32(1)
    rows, columns = core
    area = tuple(
        slice(max(part.start - half, 0), min(part.stop + half, size)) for part, size in zip(core, target.shape)
    )
    place = tuple(slice(a.start - c.start + half, a.stop - c.start + half) for a, c in zip(area, core))
    height, width = rows.stop - rows.start, columns.stop - columns.start
    out = np.zeros((6, height + height % 2 + 2 * half, vector_width(width) + 2 * half), np.float32)
    out[0] = FAR
    F, C, C0, known = fine[area], coarse[area], target[area], valid[area]
    with np.errstate(invalid="ignore"):
        S, T = abs(F - C), abs(C - C0)
        plain = (scale * S + one) * (scale * T + one)
        cost = plain
        if options.form == "log":
            cost = np.log(scale * S + 2) * (np.log(scale * T + 2) if options.temporal else one)
        elif not options.temporal:
            cost = scale * S + one
        floored = plain < scale * np.float32(np.hypot(*options.uncertainty)) if options.floor else np.False_
        planes = F, S, T, np.where(floored, 0, one / cost), F + C0 - C, floored * one
    for plane, values in zip(out, planes):
        plane[place] = np.where(known, values, plane[place])
    return out


def thresholds(fine, valid, options, spread, core):
    """Similarity threshold 2σ/m over the core; σ of the image or of each pixel's window."""
    if not options.local_spread:
        return np.full((core[0].stop - core[0].start, core[1].stop - core[1].start), 2 * spread / options.classes)
    mean = fine[valid].mean(dtype=np.float64) if valid.any() else 0.0
    centred = np.where(valid, fine - mean, 0.0)
    count = np.maximum(box_sum(valid, options.half), 1)
    variance = box_sum(centred**2, options.half) / count - (box_sum(centred, options.half) / count) ** 2
    return 2 * np.sqrt(np.maximum(variance, 0))[core] / options.classes


@njit(parallel=True, error_model="numpy", cache=True)
def _gather(images, plane_w, bounds, nearness, half, either, total, weights):
    """Add Σ w·V and Σ w of one pair to `total` and `weights` (h, w). images: F, S, T, w, V, w without distance;
    bounds: 2σ/m, s_max, t_max; nearness as `_for_pairs`; either: None, or anything else where one of two filters will do."""
    for number in prange(blocks(total.shape[0], total.shape[1])):
        top, bottom, left, right = block(number, total.shape[0], total.shape[1])
        for row in range(top, bottom, 2):
            _gather_rows(row, (left, right), images, plane_w, bounds, nearness, half, either, total, weights)


@njit(error_model="numpy", cache=True)
def _gather_rows(row, columns, images, plane_w, bounds, nearness, half, either, total, weights):
    """Two rows at once, which share what they load."""
    height, width = total.shape
    pitch, side = images.shape[2], 2 * half + 1
    plane, core = images.shape[1] * pitch, height * width
    weigh = plane_w * plane
    zero = splat(np.float32(0))
    for column in range(columns[0], columns[1], LANES):
        here, out = (row + half) * pitch + half + column, row * width + column
        below, under = here + pitch, out + width
        f1, near1, s1, t1 = (
            load(images, here),
            load(bounds, out),
            load(bounds, core + out),
            load(bounds, 2 * core + out),
        )
        f2, near2 = load(images, below), load(bounds, under)
        s2, t2 = load(bounds, core + under), load(bounds, 2 * core + under)
        v1, w1, v2, w2 = load(total, out), load(weights, out), load(total, under), load(weights, under)
        for y in range(side + 1):  # one window row; short sums stay accurate in float32
            row_v1, row_w1, row_v2, row_w2 = zero, zero, zero, zero
            first = here + (y - half) * pitch - half
            for x in range(side):
                q = first + x
                f, s, t = load(images, q), load(images, plane + q), load(images, 2 * plane + q)
                if either is None:
                    used1, used2 = (s < s1) & (t < t1), (s < s2) & (t < t2)
                else:
                    used1, used2 = (s < s1) | (t < t1), (s < s2) | (t < t2)
                weight, value = load(images, weigh + q), load(images, 4 * plane + q)
                w = pick((fabs(f - f1) <= near1) & used1, weight * splat(nearness[y + 1, x]), zero)
                row_v1 = row_v1 + w * value
                row_w1 = row_w1 + w
                w = pick((fabs(f - f2) <= near2) & used2, weight * splat(nearness[y, x]), zero)
                row_v2 = row_v2 + w * value
                row_w2 = row_w2 + w
            v1, w1, v2, w2 = v1 + row_v1, w1 + row_w1, v2 + row_v2, w2 + row_w2
        store(total, out, v1)
        store(weights, out, w1)
        store(total, under, v2)
        store(weights, under, w2)
