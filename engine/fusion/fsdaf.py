"""FSDAF: flexible spatiotemporal data fusion from one fine/coarse pair, for gradual and abrupt change.

Zhu, Helmer, Gao, Liu, Chen and Lefsky (2016), A flexible spatiotemporal method for fusing satellite images with different
resolutions, Remote Sensing of Environment 172, 165-177; weights of similar pixels as in the author's program.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, ClassVar, Optional, Tuple

import numpy as np
from numba import njit, prange

from ..catalogue.card import Card
from ..job.events import Events
from ..job.parameters import Machine, Sampling
from ..kernels.lanes import LANES, any_of, fabs, load, pick, splat, store
from ..processor import Function, Processor
from ..raster.tiling import Tile, tiles
from ..raster.window import Window
from ..schedule.stream import stream
from .class_choice import explaining
from .class_survey import ClassModel, ClassSurvey, FirstLook, FirstRound, SecondLook, SecondRound, with_validity
from .clustering import NONE
from .coarse import block_shape
from .inputs import ClassCodes, Inputs
from .moving_window import (
    FAR,
    NEVER,
    Core,
    block,
    blocks,
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
from .thinplate import ThinPlate
from .training_free import SinglePair, own_options
from .units import Unit
from .unmixing import change_by_block


@dataclass(frozen=True)
class FsdafOptions:
    """FSDAF's parameters: windows in fine pixels, reflectance limits; `homogeneity_half` None = `half`."""

    half: int = 20
    similar: int = 20
    pure: int = 100
    quantiles: Tuple[float, float] = (0.1, 0.9)
    homogeneity_half: Optional[int] = None
    low: float = 0.0
    high: float = 1.0
    classes: int = 5  # 0 = as many as explain the coarse change
    firm: float = 0.0  # coarse pixels by which a class leans on the mean change


def method(card: Card, options: Mapping[str, Any], sampling: Sampling, machine: Machine, events: Events) -> Fsdaf:
    """FSDAF, with the user's classes or its own."""
    return Fsdaf(card, options, machine, sampling.seed, processor=Processor(card.title, machine.device, events))


@dataclass(frozen=True)
class Fsdaf(SinglePair):
    """As `methods.FusionMethod` says."""

    uses_classes: ClassVar[bool] = True
    passes: ClassVar[int] = 2

    def settings(self, unit: Unit) -> FsdafOptions:
        """The options as the method takes them."""
        changed = {
            "homogeneity_half": self.options["homogeneity_half"] or None,
            "quantiles": tuple(self.options["quantiles"]),
        }
        return own_options(FsdafOptions, self.options, unit, **changed)

    def on_tiles(self) -> Sequence[Function]:
        """As `TrainingFreeFusion.on_tiles` says."""
        return (fsdaf,)

    def measure_pair(self, inputs: Inputs, pair: int, events: Events) -> ClassSurvey:
        """As `SinglePair.measure_pair` says."""
        options, grid = self.settings(inputs.unit), block_shape(inputs.shape, inputs.factor)
        todo, first = tiles(inputs.shape, self.side(inputs)), FirstRound.of(inputs.bands, inputs.shape, self.seed)
        looking = events.part(0, 0.5).titled("Looking for classes in the fine image")
        stream(FirstLook(inputs, pair, self.seed), todo, lambda tile, found: first.merge(found), looking)
        model = first.model(options.classes, grid, options.low, options.high)
        second = SecondRound.of(Window.of(grid), inputs.bands, model.classes)
        counting = events.part(0.5, 1).titled("Counting classes in coarse pixels")
        stream(SecondLook(inputs, pair, model), todo, lambda tile, found: second.merge(found), counting)
        return ClassSurvey.of(inputs.shape, inputs.factor, model, second)

    def pair_predictor(self, inputs, pair, known, target) -> FsdafPredictor:
        """As `SinglePair.pair_predictor` says."""
        options = self.settings(inputs.unit)
        if not options.classes:
            known, firm = explaining(known, target - inputs.coarse[pair])
            options = replace(options, firm=firm)
        return FsdafPredictor([pair], options, prepare(known, inputs.coarse[pair], target, options), self.processor)


@dataclass(frozen=True)
class FsdafPredictor:
    """As `training_free.Predictor` says."""

    pairs: Sequence[int]
    options: FsdafOptions
    prepared: Prepared
    processor: Processor = field(default_factory=Processor)

    @property
    def halo(self) -> int:
        """In whole coarse pixels."""
        return halo(self.options, self.prepared.factor)

    def __call__(self, tile: Tile, fine: Sequence[np.ndarray], classes: Optional[ClassCodes] = None) -> np.ndarray:
        """As `training_free.Predictor` says."""
        image, valid, labels = with_validity(fine[0], classes)
        return self.processor.run(
            fsdaf, image, self.prepared, valid, labels, self.options, tile.padded.origin, tile.core
        )


@dataclass(frozen=True)
class Prepared:
    """What must be known of the whole image. (B, h, w) and (K, h, w) arrays are on the coarse grid."""

    model: ClassModel
    mean: np.ndarray  # of the clipped fine image (B,)
    factor: int
    before: np.ndarray  # c_1
    after: np.ndarray  # c_0
    fraction: np.ndarray  # f (K, h, w), 0 in coarse pixels with invalid fine pixels
    rate: np.ndarray  # ρ (B, K, h, w)
    residual: np.ndarray  # R (B, h, w), NaN without coarse data
    spline: ThinPlate
    threshold: np.ndarray  # 2σ/K (B,)
    bounds: np.ndarray  # of the second prediction (B, 2)


def prepare(survey: ClassSurvey, before: np.ndarray, after: np.ndarray, options: FsdafOptions) -> Prepared:
    """Steps 2, 3 and 5 from a finished survey and the coarse images (B, h, w) of pair and target; NaN = no data."""
    counts = survey.counts
    change = np.asarray(after, np.float64) - before
    share = counts / np.maximum(survey.pixels, 1)
    whole = (share.sum(0) > 0.999) & np.isfinite(change).all(0)
    fraction = np.where(whole, share, 0.0)
    rate = change_by_block(fraction, np.where(whole, change, 0.0), options.pure, options.quantiles, options.firm)
    residual = change - (rate * share).sum(1)
    with np.errstate(invalid="ignore"):
        lowest = np.where(counts > 0, survey.least + rate, np.inf).min((1, 2, 3), initial=np.inf)
        highest = np.where(counts > 0, survey.most + rate, -np.inf).max((1, 2, 3), initial=-np.inf)
    finite = np.isfinite(after).any()
    c_low = np.nanmin(after, axis=(1, 2)) if finite else lowest
    c_high = np.nanmax(after, axis=(1, 2)) if finite else highest
    bounds = np.stack(
        [np.maximum(np.minimum(c_low, lowest), options.low), np.minimum(np.maximum(c_high, highest), options.high)], 1
    )
    return Prepared(
        model=survey.model,
        mean=survey.moments.mean.astype(np.float32),
        factor=survey.factor,
        before=np.asarray(before, np.float32),
        after=np.asarray(after, np.float32),
        fraction=fraction,
        rate=np.ascontiguousarray(rate),
        residual=residual.astype(np.float32),
        spline=ThinPlate(after, survey.factor, survey.shape),
        threshold=(2 * survey.moments.spread / max(len(counts), 1)).astype(np.float32),
        bounds=bounds.astype(np.float32),
    )


def halo(options: FsdafOptions, factor: int) -> int:
    """Fine pixels around a core that its prediction depends on, in whole coarse pixels."""
    reach = options.half if options.homogeneity_half is None else options.homogeneity_half
    return (-(-options.half // factor) - (-reach // factor)) * factor


def fsdaf(
    fine: np.ndarray,
    prepared: Prepared,
    validity: Optional[np.ndarray] = None,
    classes: Optional[np.ndarray] = None,
    options: FsdafOptions = FsdafOptions(),
    origin: tuple[int, int] = (0, 0),
    core: Core = None,
) -> np.ndarray:
    """Predict the fine image (B, h, w) of the target date over the core of a tile; NaN where the pair is invalid.

    fine: (B, H, W) reflectance, a tile of whole coarse pixels (or to the raster's edge) with its top-left pixel at
    `origin`; validity, classes: (H, W), NaN count as invalid too; classes as given to the survey.
    """
    fine, change, valid = changes(fine, prepared, validity, classes, options, origin)[:3]
    core, half = core_of(fine.shape, core), options.half
    images = with_nothing(
        margin(np.where(valid, fine, FAR), core, half, FAR), margin(np.where(valid, change, 0), core, half, 0)
    )
    flat, distance = offsets(half, images.shape[-1])
    similar = min(options.similar, flat.size)
    distance = (distance / max(half, 1)).astype(np.float32)
    rows, columns = valid[core].shape
    inside = whole_vectors(valid[core])
    out = np.empty((fine.shape[0], *inside.shape), np.float32)
    threshold = np.append(prepared.threshold, np.zeros(5, np.float32))  # of bands that there are not, too
    first = looked_at_first(half, similar)
    _filter(images, inside, threshold, flat, distance, first, preferred(half), similar, out)
    return within_limits(np.ascontiguousarray(out[:, :rows, :columns]), fine, prepared, options, origin, core)


def within_limits(out, fine, prepared, options, origin, core):
    """The prediction (B, h, w) over the core; beyond the limits, the clipped F_1 (B, H, W) plus the coarse change."""
    low, high, factor = np.float32(options.low), np.float32(options.high), prepared.factor
    outside = (out < low) | (out > high)
    if outside.any():
        bands, rows, columns = np.nonzero(outside)
        cell = (bands, (rows + core[0].start + origin[0]) // factor, (columns + core[1].start + origin[1]) // factor)
        plain = fine[:, core[0], core[1]][outside] + prepared.after[cell] - prepared.before[cell]
        out[outside] = np.clip(plain, low, high)
    return out


def changes(fine, prepared, validity=None, classes=None, options=FsdafOptions(), origin=(0, 0)):
    """Steps 1, 4, 6, 7 and 8 on a tile: clipped F_1, Δ, validity, P, Q (B, H, W) and H (H, W)."""
    model, factor = prepared.model, prepared.factor
    fine = np.asarray(fine, np.float32)
    valid = np.isfinite(fine).all(0)
    if validity is not None:
        valid = valid & validity
    labels = model.class_map(fine, valid, classes)
    fine = np.where(valid, model.clip(fine), prepared.mean[:, None, None])
    spatial = prepared.spline.window(origin, fine.shape[1:])
    homogeneity = np.zeros(valid.shape, np.float32)
    reach = options.half if options.homogeneity_half is None else options.homogeneity_half
    _homogeneity(labels, len(prepared.fraction), reach, homogeneity)
    change, temporal = np.empty_like(fine), np.empty_like(fine)
    _second_prediction(
        *(fine, labels, prepared.rate, spatial, prepared.residual, homogeneity, prepared.bounds),
        *(factor, origin[0] // factor, origin[1] // factor, temporal, change),
    )
    return fine, change, valid & np.isfinite(change).all(0), temporal, spatial, homogeneity


@njit(parallel=True, error_model="numpy", cache=True)
def _homogeneity(labels, classes, half, out):
    """Share of the pixels in the window, cut at the border, that are of the centre's class; one row of counts at a time."""
    height, width = labels.shape
    strips = -(-height // 64)
    for strip in prange(strips):
        columns = np.zeros((classes + 1, width + 1), np.int32)
        first, last = strip * 64, min(strip * 64 + 64, height)
        for row in range(max(first - half, 0), min(first + half, height)):
            for x in range(width):
                columns[min(labels[row, x], classes), x] += 1
        for row in range(first, last):
            if row + half < height:
                for x in range(width):
                    columns[min(labels[row + half, x], classes), x] += 1
            if row > first and row - half - 1 >= 0:
                for x in range(width):
                    columns[min(labels[row - half - 1, x], classes), x] -= 1
            rows = min(row + half, height - 1) - max(row - half, 0) + 1
            for k in range(classes + 1):
                total = 0
                for x in range(min(half, width)):
                    total += columns[k, x]
                for x in range(width):
                    if x + half < width:
                        total += columns[k, x + half]
                    if x - half - 1 >= 0:
                        total -= columns[k, x - half - 1]
                    if min(labels[row, x], classes) == k:
                        across = min(x + half, width - 1) - max(x - half, 0) + 1
                        out[row, x] = np.float32(total) / np.float32(rows * across)


@njit(parallel=True, error_model="numpy", cache=True)
def _second_prediction(fine, labels, rate, spatial, residual, homogeneity, bounds, factor, top, left, temporal, change):
    """P and Δ: a coarse pixel's residual goes where space and time disagree, in heterogeneous places evenly."""
    bands, height, width = fine.shape
    across = -(-width // factor)
    for cell in prange(-(-height // factor) * across):
        i, j = cell // across, cell % across
        r0, r1 = i * factor, min(i * factor + factor, height)
        c0, c1 = j * factor, min(j * factor + factor, width)
        share = np.empty((r1 - r0, c1 - c0))
        for band in range(bands):
            R = residual[band, top + i, left + j]
            for r in range(r0, r1):
                for c in range(c0, c1):
                    P = fine[band, r, c]
                    if labels[r, c] != NONE:
                        P += rate[band, labels[r, c], top + i, left + j]
                    temporal[band, r, c] = P
                    E = spatial[band, r, c] - P
                    E = -min(E, np.float32(0)) if R <= 0 else max(E, np.float32(0))
                    H = homogeneity[r, c]
                    share[r - r0, c - c0] = E * H + abs(R) * (1 - H) + 1e-6
            mean = share.mean()
            for r in range(share.shape[0]):
                for c in range(share.shape[1]):
                    share[r, c] = share[r, c] / mean if share[r, c] / mean <= 10 else 1.0
            mean = share.mean()
            for r in range(r0, r1):
                for c in range(c0, c1):
                    second = temporal[band, r, c] + R * share[r - r0, c - c0] / mean
                    second = min(max(second, bounds[band, 0]), bounds[band, 1])
                    change[band, r, c] = second - fine[band, r, c]


@njit(parallel=True, error_model="numpy", cache=True)
def _filter(images, valid, threshold, flat, distance, first, preference, similar, out):
    """F_1 plus the mean change of the most similar pixels; images: F_1, Δ and a plane of 0 (2B + 1, ...) with margins;
    threshold: five more than bands; first: numbers of the offsets that are looked at first."""
    for number in prange(blocks(out.shape[1], out.shape[2])):
        top, bottom, left, right = block(number, out.shape[1], out.shape[2])
        for row in range(top, bottom):
            _filter_row(row, (left, right), images, valid, threshold, flat, distance, first, preference, similar, out)


@njit(error_model="numpy", cache=True)
def _filter_row(row, columns, images, valid, threshold, flat, distance, first, preference, similar, out):
    bands, height, width = out.shape
    pitch, half = images.shape[2], (images.shape[2] - width) // 2
    plane = images.shape[1] * pitch
    zero, one, wanted, nearest = splat(np.float32(0)), splat(np.float32(1)), np.float32(similar), distance[first]
    key, places = np.empty(flat.size * LANES, np.float32), np.empty(flat.size, np.int64)
    inverse, mean = np.zeros((bands + 5, LANES), np.float32), np.empty((bands, LANES), np.float32)
    end, found, bound = np.empty(LANES, np.float32), np.empty(LANES, np.float32), np.empty(LANES, np.float32)
    for column in range(columns[0], columns[1], LANES):
        if not np.any(valid[row, column : column + LANES]):
            out[:, row, column : column + LANES] = np.nan
            continue
        here = (row + half) * pitch + half + column
        for band in range(bands):
            for lane in range(LANES):
                value = images[band, row + half, half + column + lane]
                inverse[band, lane] = np.float32(1) / max(value, np.float32(1e-8))
        end[:] = NEVER / np.float32(2)
        size = _similar(images, here, bands, threshold, inverse, flat[first], nearest, end, key, places)
        upper_end(key, size, end, bound)
        size = _similar(images, here, bands, threshold, inverse, flat, distance, end, key, places)
        if not enough(key, size, wanted, end, found):
            end[:] = NEVER / np.float32(2)
            size = _similar(images, here, bands, threshold, inverse, flat, distance, end, key, places)
            enough(key, size, wanted, end, found)
        size = smallest(key, size, wanted, end, found, bound, places, preference)
        limit, total = load(bound, 0), zero
        mean[:] = 0
        for k in range(size):
            chosen = load(key, k * LANES) <= limit
            if any_of(chosen):
                q, unlike = here + flat[places[k]], zero
                for band in range(bands):
                    apart = fabs(load(images, band * plane + q) - load(images, band * plane + here))
                    unlike = unlike + apart * load(inverse, band * LANES)
                w = one / (splat(np.float32(1) + distance[places[k]]) * (unlike + one))
                w = pick(chosen, w, zero)
                total = total + w
                for band in range(bands):
                    change = load(images, (bands + band) * plane + q)
                    store(mean, band * LANES, load(mean, band * LANES) + w * change)
        for band in range(bands):
            value = load(images, band * plane + here) + load(mean, band * LANES) / total
            store(out, (band * height + row) * width + column, value)
        for lane in range(LANES):
            if not valid[row, column + lane]:
                out[:, row, column + lane] = np.nan


@njit(error_model="numpy", cache=True)
def _similar(images, here, bands, threshold, inverse, flat, distance, end, key, places):
    """Ranks of the similar pixels at offsets `flat` into `key`, NEVER where they are not similar, numbers into `places`, but
    for those beyond `end` in all lanes; returns how many. Six bands at a time, without a branch: no band lets most go."""
    limit, never, least, size = load(end, 0), splat(NEVER), splat(np.float32(1e-5)), flat.size
    nothing = load(images, (images.shape[0] - 1) * images.shape[1] * images.shape[2])
    for band in range(0, bands, 6):
        a, b, c, d, e, f = six_planes(images, band, bands, here)
        f_a, f_b, f_c = load(images, a), load(images, b), load(images, c)
        f_d, f_e, f_f = load(images, d), load(images, e), load(images, f)
        t_a, t_b, t_c = splat(threshold[band]), splat(threshold[band + 1]), splat(threshold[band + 2])
        t_d, t_e, t_f = splat(threshold[band + 3]), splat(threshold[band + 4]), splat(threshold[band + 5])
        scale = band * LANES
        i_a, i_b, i_c = load(inverse, scale), load(inverse, scale + LANES), load(inverse, scale + 2 * LANES)
        scale += 3 * LANES
        i_d, i_e, i_f = load(inverse, scale), load(inverse, scale + LANES), load(inverse, scale + 2 * LANES)
        left, last = 0, band + 6 >= bands
        for k in range(size):
            number = places[k] if band else k
            q = flat[number]
            apart_a, apart_b = fabs(load(images, a + q) - f_a), fabs(load(images, b + q) - f_b)
            apart_c, apart_d = fabs(load(images, c + q) - f_c), fabs(load(images, d + q) - f_d)
            apart_e, apart_f = fabs(load(images, e + q) - f_e), fabs(load(images, f + q) - f_f)
            unlike = load(key, k * LANES) if band else nothing
            unlike = unlike + apart_a * i_a
            unlike = unlike + apart_b * i_b
            unlike = unlike + apart_c * i_c
            unlike = unlike + apart_d * i_d
            unlike = unlike + apart_e * i_e
            unlike = unlike + apart_f * i_f
            alike = (apart_a <= t_a) & (apart_b <= t_b) & (apart_c <= t_c)
            alike = alike & (apart_d <= t_d) & (apart_e <= t_e) & (apart_f <= t_f)
            rank = (unlike + least) * splat(np.float32(10) + distance[number])
            store(key, left * LANES, pick(alike, rank if last else unlike, never))
            places[left] = number
            left += any_of(alike & (rank <= limit))
        size = left
    return size
