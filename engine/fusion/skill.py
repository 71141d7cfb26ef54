"""Which method is best for these images: pairs are hidden and predicted from the others by every candidate, on samples of
the scene; with a single pair, whether its coarse image's change can be believed decides."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any, Dict, List, Tuple, cast

import numpy as np

from ..catalogue import zoo
from ..job.errors import InputError
from ..job.events import Events
from ..raster.target import as_wished
from ..raster.window import Window
from ..skill.score import Candidate, Comparison, Score, decide
from ..skill.score import compare as scored
from .deviation import Deviation
from .fine import HeldImages
from .inputs import ClassCodes, Classes, Inputs, Opened, Target, comparable
from .methods import TASK, FusionMethod, least_pairs, open_method
from .pairs import FusionImages, aligned_fine, open_images
from .parameters import Parameters
from .training_free import TrainingFreeFusion, weighted_mean
from .trust import trusted_change

CANDIDATES = ("copy", "linear", "change", "starfm", "fitfc", "fsdaf", "estarfm")  # the simplest first
MEASURING = "fsdaf"  # whose options say how images are made comparable while no method is chosen
SHARE = 0.04  # of the scene that is tried on
LEAST_CELLS, MOST_PIXELS = 12, 384  # sides of a sample: coarse pixels, fine pixels
HIDDEN = 3  # pairs hidden at most: those nearest in time to the targets
STEADY = 0.5  # of the error from one pair: how far a change that is nearly linear in time departs from that
FEW_CELLS = 50  # coarse pixels, of which no classes can be told apart
STAND_IN = "change"  # for a method that needs the hidden pair too
PLAIN = ("copy", "linear")  # what needs no coarse image
MIXED = "change"  # what methods are averaged with: other errors than theirs, and it costs nothing
NEAR = 0.1  # of the error: nearer to the plain change than this, a method is averaged with it
CAUTION = 0.05  # of the pair's fine image that stays where few coarse pixels tell how far to believe their change
CLEAR, DIM = 0.5, 0.25  # believed share of the coarse change above which these are not taken, below which they are


def compare(parameters: Parameters, events: Events) -> List[Comparison]:
    """Every candidate scored on the user's images; nothing is written."""
    p = parameters
    images = open_images(p, events)
    images = aligned_fine(images.on(as_wished(images.geobox, p.grid_wish)), p, events)
    options = opened_as(MEASURING, p).options
    with Opened.of(p, images, int(options["factor"]), True, events) as opened:
        inputs, targets, _ = comparable(p, opened, options, events.part(0, 0.3))
        return [choose(images, inputs, targets, p, events.part(0.3, 1))[1]]


def opened_as(name: str, p: Parameters, **more: Any) -> TrainingFreeFusion:
    """A candidate with those of the user's options that it has. Raises InputError for an option that no candidate has."""
    cards = {one: zoo.find(TASK, one) for one in CANDIDATES}
    known = {one.name for card in cards.values() for one in card.parameters}
    unknown = sorted(set(p.options) - known)
    if unknown:
        raise InputError(f"OPTIONS: there is no option {', '.join(unknown)}.", f"There are {', '.join(sorted(known))}.")
    own = {one.name for one in cards[name].parameters}
    values = {key: value for key, value in {**more, **p.options}.items() if key in own}
    return cast(TrainingFreeFusion, open_method(name, p.model_copy(update={"options": values}), Events.silent()))


def choose(
    images: FusionImages, inputs: Inputs, targets: Sequence[Target], p: Parameters, events: Events
) -> Tuple[FusionMethod, Comparison]:
    """The best candidate for these images, and what it was compared with. `inputs` and `targets` are what is predicted
    from."""
    between = all(len(images.around(target.date)) == 2 for target in targets)
    if len(images.pairs) == 1:
        return _cautious(_by_agreement(images, inputs, targets), p)
    alike = (*PLAIN, MIXED, "fsdaf") if _few(inputs) else (*PLAIN, MIXED)
    return _mixed(_by_hiding(images, inputs, targets, between, p, events), alike, between, p)


def _few(inputs: Inputs) -> bool:
    """Whether there are too few coarse pixels to tell classes apart: FSDAF's guess is the plain change then."""
    return int(np.isfinite(inputs.coarse[0]).all(0).sum()) < FEW_CELLS


def _cautious(comparison: Comparison, p: Parameters) -> Tuple[FusionMethod, Comparison]:
    """With one pair: the method and the plain change averaged, or the plain change and a little of the copy."""
    chosen = comparison.chosen
    if chosen == "copy":
        return opened_as(chosen, p), comparison
    other, share = ("copy", CAUTION) if chosen == MIXED else (MIXED, 0.5)
    return _with(comparison, chosen, other, share, opened_as(chosen, p), p)


def _mixed(
    comparison: Comparison, alike: Sequence[str], between: bool, p: Parameters
) -> Tuple[FusionMethod, Comparison]:
    """What was chosen averaged with the plain change, or the plain change with the best method that comes near it and is not
    `alike`; each counts by the inverse square of its error."""
    errors = {one.id: one.error(comparison.weights) for one in comparison.candidates}
    chosen, plain = comparison.chosen, errors.get(MIXED, np.inf)
    if chosen == MIXED:
        others = [name for name in errors if name not in alike]
        near = min(others, key=lambda name: errors[name], default=MIXED)
        chosen = near if errors[near] <= (1 + NEAR) * plain else MIXED
    if chosen in (*PLAIN, MIXED) or not np.isfinite([errors[chosen], plain]).all() or plain <= 0:
        return opened_as(comparison.chosen, p, combine=between), comparison
    share = errors[chosen] ** 2 / (errors[chosen] ** 2 + plain**2)
    return _with(comparison, chosen, MIXED, share, opened_as(chosen, p, combine=between), p)


def _with(
    comparison: Comparison, chosen: str, other: str, share: float, method: TrainingFreeFusion, p: Parameters
) -> Tuple[FusionMethod, Comparison]:
    """The method with a share of another beside it, and the comparison that says so."""
    beside = f"averaged with {100 * share:.0f} % of {zoo.find(TASK, other).title}"
    first = "" if chosen == comparison.chosen else f"which comes near {comparison.winner.title}, chosen "
    told = replace(comparison, chosen=chosen, reason=f"{beside}, {first}{comparison.reason}")
    return replace(method, beside=opened_as(other, p), beside_share=float(share)), told


def _by_hiding(images, inputs, targets, between: bool, p: Parameters, events: Events) -> Comparison:
    """Pairs hidden and predicted from the others."""
    bands = images.pairs[0][0].band_names
    hidden = _hidden(images, targets, between)
    truth: Dict[str, List[np.ndarray]] = {band: [] for band in bands}
    predicted: Dict[str, Dict[str, List[np.ndarray]]] = {}
    names = _candidates(images, hidden)
    windows = _samples(inputs)
    for step, (index, window) in enumerate((index, window) for index in hidden for window in windows):
        events.progress(step / (len(hidden) * len(windows)), "Comparing methods on hidden pairs")
        rest, part, target, image = _without(images, inputs, index, window)
        for band, values in zip(bands, image):
            truth[band].append(values.ravel() * inputs.unit.span)
        for name in names:
            events.check()
            found, _ = _predict(opened_as(name, p, combine=True), rest, part, target)
            for band, values in zip(bands, found):
                predicted.setdefault(name, {}).setdefault(band, []).append(values.ravel() * inputs.unit.span)
    titles = {name: zoo.find(TASK, name).title for name in names}
    comparison = scored(
        titles,
        {name: [np.concatenate(predicted[name][band]) for band in bands] for name in names},
        {band: np.concatenate(values) for band, values in truth.items()},
        what="all bands",
        hidden=f"the fine images of {len(hidden)} of {len(images.pairs)} pairs, predicted from the others",
    )
    share, departure = believed(images, inputs, targets)
    if share >= CLEAR:
        note = f"is not compared: {100 * share:.0f} % of the coarse image's change are believed"
        marked = [replace(c, note=note) if c.id in PLAIN and not c.note else c for c in comparison.candidates]
        comparison = decide(replace(comparison, candidates=tuple(marked)))
    return _between_two(comparison, share, departure) if between and len(images.pairs) == 2 else comparison


def deviation_of(
    method: TrainingFreeFusion,
    images: FusionImages,
    inputs: Inputs,
    targets: Sequence[Target],
    p: Parameters,
    events: Events,
) -> Deviation:
    """How far a training-free method's predictions may be off: from its errors on hidden pairs, or those of another method
    where it needs the hidden one; with one pair from the errors of its coarse image."""
    if len(images.pairs) == 1:
        residual = inputs.coarse[0] - inputs.seen[0]
        with np.errstate(invalid="ignore"):
            return Deviation.plain(np.nan_to_num(np.sqrt(np.nanmean(residual.astype(np.float64) ** 2, axis=(1, 2)))))
    between = all(len(images.around(target.date)) == 2 for target in targets)
    hidden = _hidden(images, targets, between)
    name = method.card.id if method.card.id in _candidates(images, hidden) else STAND_IN
    tried = opened_as(name, p, combine=True)
    if name == method.card.id:
        tried = replace(tried, beside=method.beside, beside_share=method.beside_share)
    error: List[List[np.ndarray]] = [[] for _ in range(inputs.bands)]
    size: List[List[np.ndarray]] = [[] for _ in range(inputs.bands)]
    for index in hidden:
        for window in _samples(inputs):
            events.check()
            rest, part, target, image = _without(images, inputs, index, window)
            found, plain = _predict(tried, rest, part, target)
            for k in range(inputs.bands):
                known = np.isfinite(found[k]) & np.isfinite(image[k]) & np.isfinite(plain[k])
                error[k].append((found[k] - image[k])[known].astype(np.float64))
                size[k].append(np.abs(found[k] - plain[k])[known])
    return Deviation.of([np.concatenate(e) for e in error], [np.concatenate(s) for s in size], p.seed)


def believed(images: FusionImages, inputs: Inputs, targets: Sequence[Target]) -> Tuple[float, float]:
    """Share of the power of the coarse image's change to the targets that is believed, over all bands; and how far, root
    mean square in the data's unit, the targets depart from a linear change in time by it."""
    kept = whole = 0.0
    count = 0
    for target in targets:
        pairs = images.around(target.date)
        weights = inputs.time_weights(pairs, target)
        change = target.coarse - weighted_mean([inputs.coarse[pair] for pair in pairs], weights)
        power = np.nan_to_num(np.where(np.isfinite(change), change, 0).astype(np.float64) ** 2).sum((1, 2))
        share = (
            trusted_change(change, inputs.seen, inputs.coarse, weights).share if inputs.seen else np.ones(len(power))
        )
        kept, whole = kept + float(share @ power), whole + float(power.sum())
        count += int(np.isfinite(change).sum())
    departure = float(np.sqrt(kept / max(count, 1))) * inputs.unit.span
    return (kept / whole if whole else 0.0), departure


def _between_two(comparison: Comparison, share: float, departure: float) -> Comparison:
    """Of two pairs only one is left when the other is hidden: what was shown with one pair, done with both."""
    if comparison.chosen == "copy" or share < DIM:
        reason = (
            f"as only {100 * share:.0f} % of the coarse image's change are believed, and the target lies between two"
        )
        taken = "linear"
    elif departure < STEADY * comparison.winner.overall.rmse:
        reason = "as the change is nearly linear between the two pairs around the target"
        taken = "estarfm"
    elif comparison.chosen in ("change", "starfm"):
        reason = "as the coarse image's change helped, and the target lies between two pairs"
        taken = "estarfm"
    else:
        return replace(comparison, reason=f"{comparison.reason}; both pairs combined")
    nothing = {case: Score.of(np.empty(0)) for case in comparison.winner.scores}
    unseen = Candidate(taken, zoo.find(TASK, taken).title, nothing, "needs both pairs, so none could be hidden")
    return replace(comparison, candidates=(*comparison.candidates, unseen), chosen=taken, reason=reason)


def _by_agreement(images: FusionImages, inputs: Inputs, targets: Sequence[Target]) -> Comparison:
    """With one pair: how large the believable change is beside what is noise, at coarse pixels. Copying errs by all of the
    change, adding it by what is left of the noise."""
    bands, count = images.pairs[0][0].band_names, 0
    helped = "change" if _few(inputs) else "fsdaf"
    kept, lost, helps = np.zeros(len(bands)), np.zeros(len(bands)), not inputs.seen
    for target in targets:
        change = target.coarse - inputs.coarse[0]
        with np.errstate(invalid="ignore"):
            power = np.nan_to_num(np.nanmean(np.asarray(change, np.float64) ** 2, axis=(1, 2)))
        count += int(np.isfinite(change).all(0).sum())
        share = np.ones(len(bands))
        if inputs.seen:
            trusted = trusted_change(change, inputs.seen, inputs.coarse, (1.0,))
            share, helps = trusted.share, helps or trusted.helps
        kept, lost = kept + share * power, lost + share * (1 - share) * power
    errors: Dict[str, Dict[str, Score]] = {}
    for name, powers in (("copy", kept), (helped, lost)):
        sizes = np.sqrt(powers / len(targets)) * inputs.unit.span
        errors[name] = {band: Score(float(size), 0.0, float(size), count) for band, size in zip(bands, sizes)}
    candidates = tuple(Candidate(name, zoo.find(TASK, name).title, scores) for name, scores in errors.items())
    chosen = helped if helps else "copy"
    reason = (
        "as the coarse image's change stands out from its errors"
        if helps
        else "as the coarse image's change is no larger than its errors"
    )
    hidden = "nothing: with one pair, the coarse image's change is held against its errors on the pair's date"
    return Comparison("all bands", hidden, "", candidates, chosen, reason, {})


def _hidden(images: FusionImages, targets: Sequence[Target], between: bool) -> List[int]:
    """Which pairs to hide: those that lie to the others as the targets lie to all, the nearest to the targets first."""
    indices = list(range(len(images.pairs)))
    dates = [target.date for target in targets]
    away = {i: min(images.days(i, date) for date in dates) for i in indices}
    inner = [i for i in indices if 0 < i < len(indices) - 1]
    fitting = inner if between and inner else indices
    return sorted(sorted(fitting, key=lambda i: away[i])[:HIDDEN])


def _candidates(images: FusionImages, hidden: Sequence[int]) -> List[str]:
    """Those that have the pairs they need without a hidden one. “linear” is a copy where none lies between two."""
    rest = len(images.pairs) - 1
    inner = any(0 < i < rest for i in hidden)
    return [name for name in CANDIDATES if least_pairs(zoo.find(TASK, name)) <= rest and (inner or name != "linear")]


def _samples(inputs: Inputs) -> List[Window]:
    """Windows of whole coarse pixels to try on: the scene itself, where it is small, else two far from each other."""
    height, width = inputs.shape
    factor = inputs.factor
    side = int(
        np.clip(np.sqrt(SHARE / 2 * height * width), LEAST_CELLS * factor, max(MOST_PIXELS, LEAST_CELLS * factor))
    )
    side = -(-side // factor) * factor
    if height <= 1.5 * side and width <= 1.5 * side:
        return [Window.of(inputs.shape)]
    rows, columns = (min(side, size) for size in (height, width))
    out = []
    for share in (0.25, 0.75):
        top, left = (int((size - own) * share) // factor * factor for size, own in ((height, rows), (width, columns)))
        out.append(Window(left, top, columns, rows))
    return out


@dataclass(frozen=True)
class CroppedClasses:
    """The user's classes on a window of the scene."""

    whole: Classes
    at: Window

    def read(self, window: Window) -> ClassCodes:
        """As `inputs.Classes.read`."""
        row, column = self.at.origin
        top, left = window.origin
        return self.whole.read(Window(column + left, row + top, window.shape[1], window.shape[0]))

    def close(self) -> None:
        """Close the file."""
        self.whole.close()


def _without(
    images: FusionImages, inputs: Inputs, index: int, window: Window
) -> Tuple[FusionImages, Inputs, Target, np.ndarray]:
    """The images and inputs of a window without one pair, that pair as the target, and its fine image."""
    others = [k for k in range(len(images.pairs)) if k != index]
    fine, scene = images.pairs[index]
    (top, left), (rows, columns) = window.origin, window.shape
    factor = inputs.factor
    cells = (
        slice(top // factor, -(-(top + rows) // factor)),
        slice(left // factor, -(-(left + columns) // factor)),
    )
    part = replace(
        inputs,
        shape=(rows, columns),
        fine=HeldImages([inputs.fine.read(k, window) for k in others]),
        coarse=[inputs.coarse[k][:, cells[0], cells[1]] for k in others],
        seen=[inputs.seen[k][:, cells[0], cells[1]] for k in others],
        days=[inputs.days[k] for k in others],
        classes=CroppedClasses(inputs.classes, window) if inputs.classes else None,
    )
    rest = replace(images, pairs=tuple(images.pairs[k] for k in others), targets=(scene,))
    target = Target(inputs.coarse[index][:, cells[0], cells[1]], scene.name, fine.acquisition_date)
    return rest, part, target, inputs.fine.read(index, window)


def _predict(
    method: FusionMethod, images: FusionImages, inputs: Inputs, target: Target
) -> Tuple[np.ndarray, np.ndarray]:
    """The whole image (B, H, W) in the methods' unit, and the fine images' mean of which it is a change."""
    silent = Events.silent()
    out = np.full((inputs.bands, *inputs.shape), np.nan, np.float32)

    def write(window: Window, values: np.ndarray) -> None:
        rows, columns = window.toslices()
        out[:, rows, columns] = values

    pairs = method.choose(images, inputs, target, silent)
    method.prepare(inputs, pairs, silent).predict(target, write, silent)
    fine = [inputs.fine.read(pair, Window.of(inputs.shape)) for pair in pairs]
    return out, weighted_mean(fine, inputs.time_weights(pairs, target))
