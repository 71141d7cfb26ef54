"""Which method mends this series best: candidates are compared on observations hidden from them, and the best is taken.

One choice for all bands of reflectance; indices and temperatures have their own where it differs.
"""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple, Optional

import numpy as np

from ..catalogue.card import Card
from ..catalogue.proven import proven_models
from ..catalogue.zoo import find, options
from ..job.errors import InputError, SkyMendError
from ..job.events import Events
from ..skill.score import Comparison, compare
from .by_band import by_band
from .curve import CurveMethod
from .hidden import CLASSES, HiddenSample, hide
from .indices import is_index
from .methods import SeriesMethod, SeriesWish, method_of
from .mixer import MixerMethod
from .reader import SeriesReader

TASK = "reconstructseries"
# The simplest first, as ties go to the simpler; each is the best of some series. Not `savgol`, which is `linear` within a
# few percent, nor `hants`, `chen` and `rbf`, which want their tolerance set by hand, lift the curve, or are never the best;
# nor `mixer`, which looks better on what is hidden than it is: with it the choice was no better on series unseen.
SHORT_LIST = ("linear", "whittaker", "harmonic", "similar-pixels", "gp", "season")
SMOOTHER = "whittaker"  # where a smooth curve is wanted rather than filled gaps
FEW = 4  # dates: with fewer nothing can be hidden that leaves something to predict from
SPAN = {"harmonic": 540.0}  # days a series lasts at least for methods that look at other years
FINEST = 1e-5  # of a band's range: methods that differ by less are equally good


@dataclass(frozen=True)
class Chosen:
    """The method that is taken, what it was compared with, and on what."""

    method: SeriesMethod
    comparisons: tuple[Comparison, ...] = ()
    sample: Optional[HiddenSample] = None

    @property
    def sentence(self) -> str:
        """What was chosen and why, for the tags."""
        return " ".join(comparison.sentence for comparison in self.comparisons)


def candidates(given: Mapping[str, Any], wish: SeriesWish) -> list[SeriesMethod]:
    """The short list, the simplest first, then networks proven better, with the options given: methods that do not know them
    are no candidates. Raises InputError where none does."""
    found, problem = [], InputError("")
    for name in SHORT_LIST:
        try:
            card = find(TASK, name)
            found.append(method_of(card, options(card, dict(given)), wish))
        except InputError as error:
            problem = error
    if not found:
        raise InputError(f"{problem.text} No method that METHOD=auto compares takes these options.", "Name a METHOD.")
    return found + [method for card in proven_models(TASK) for method in _network(card, given, wish)]


def _network(card: Card, given: Mapping[str, Any], wish: SeriesWish) -> list[SeriesMethod]:
    """A network without radar, if it takes the options."""
    try:
        method = method_of(card, options(card, dict(given)), wish)
    except InputError:
        return []
    return [] if method.uses_radar else [method]


def fits(method: SeriesMethod, reader: SeriesReader) -> bool:
    """Whether a method reads the very bands of a series."""
    try:
        return method.fed(reader.scenes[0]).band_names == reader.band_names
    except SkyMendError:
        return False


def choose(
    reader: SeriesReader,
    wanted: Sequence[datetime.date],
    methods: Sequence[SeriesMethod],
    wish: SeriesWish,
    events: Events,
) -> Chosen:
    """The best of `methods`, the simplest first, for the days `wanted` of this series."""
    methods = [method for method in methods if fits(method, reader)]
    first = methods[0]
    if len(methods) == 1:
        events.info(f"{first.card.title} is taken: the only method to choose from that has these options.")
        return Chosen(first)
    smoothers = [method for method in methods if method.card.id == SMOOTHER]
    if not wish.keep and smoothers:
        events.info(f"{smoothers[0].card.title} is taken, as a smooth curve is wanted on every date, measured or not.")
        return Chosen(smoothers[0])
    if len(reader.dates) < FEW:
        events.info(
            f"{first.card.title} is taken: {len(reader.dates)} dates are too few to hide some and compare methods."
        )
        return Chosen(first)
    sample = hide(reader, wanted, wish.longest, wish.sampling.seed, events)
    methods, comparisons = compared(sample, methods, events)
    for comparison in comparisons.values():
        comparison.tell(events)
    return Chosen(_composed(methods, comparisons, reader.band_names), tuple(comparisons.values()), sample)


class Compared(NamedTuple):
    """`methods` with what they learned from the hidden sample, and their comparison for the bands of each group."""

    methods: Sequence[SeriesMethod]
    comparisons: Mapping[tuple[str, ...], Comparison]


def compared(sample: HiddenSample, methods: Sequence[SeriesMethod], events: Events) -> Compared:
    """The methods, the simplest first, compared for the bands of each group; groups that agree are one."""
    dates, bands = sample.reader.dates, sample.reader.band_names
    lasts = (dates[-1] - dates[0]).days
    tried = [method for method in methods if lasts >= SPAN.get(method.card.id, 0.0)]
    told: dict[str, np.ndarray] = {}
    for k, method in enumerate(tried):
        events.progress(k / len(tried), f"Comparing methods (the first run compiles them): {method.card.title}")
        if isinstance(method, MixerMethod):
            heard = [(other, told[other.card.id]) for other in tried[:k]]
            tried[k], told[method.card.id] = method.taught(sample, heard, events)
        else:
            told[method.card.id] = sample.told(sample.learned(method), events)
    titles = {method.card.id: method.card.title for method in tried}
    scored = {group: _scored(sample, titles, told, group) for group in _groups(sample.reader)}
    taken = {comparison.chosen for comparison in scored.values()}
    if len(taken) > 1 and all(isinstance(method, CurveMethod) for method in tried if method.card.id in taken):
        return Compared(tried, scored)
    return Compared(tried, {bands: _scored(sample, titles, told, bands)})


def _groups(reader: SeriesReader) -> list[tuple[str, ...]]:
    """Bands that share a choice: all of reflectance; every index and temperature by itself."""
    other = [b.name for b in reader.scenes[0].bands if is_index(b.name) or is_index(b.role or "")]
    reflectance = tuple(name for name in reader.band_names if name not in other)
    return [*([reflectance] if reflectance else []), *((name,) for name in other)]


def _scored(
    sample: HiddenSample, titles: Mapping[str, str], told: Mapping[str, np.ndarray], group: Sequence[str]
) -> Comparison:
    """The comparison for some bands, case by case: a band and a kind of gap."""
    bands, names = sample.reader.band_names, [*CLASSES, *(f"{name}, without an image" for name in CLASSES)]
    cases = [(band, kind) for band in group for kind in np.flatnonzero(sample.weights)]
    cells = [(bands.index(band), np.flatnonzero(sample.kind == kind)) for band, kind in cases]
    labels = [f"{band}, gaps {names[kind]}" for band, kind in cases]
    known = [row[np.isfinite(row)] for row in sample.truth]
    steps = [FINEST * float(np.ptp(row)) or 1e-12 if row.size else 1.0 for row in known]

    def coarsened(values: np.ndarray) -> list[np.ndarray]:
        """No nearer to the truth than a step."""
        near = np.abs(values - sample.truth) < np.array(steps)[:, None]
        values = np.where(near, sample.truth + np.array(steps)[:, None], values)
        return [values[c, at] for c, at in cells]

    count = int(np.isin(sample.kind, np.flatnonzero(sample.weights)).sum())
    return compare(
        titles,
        {name: coarsened(values) for name, values in told.items()},
        {label: sample.truth[c, at] for label, (c, at) in zip(labels, cells)},
        what="all bands" if len(group) == len(bands) else _listed(group),
        hidden=f"{count} observations of {len(sample.trials)} places, hidden as the series' own gaps lie",
        unit="unit of the bands",
        weights={label: float(sample.weights[kind]) for label, (_, kind) in zip(labels, cases)},
    )


def _composed(
    methods: Sequence[SeriesMethod], comparisons: Mapping[tuple[str, ...], Comparison], bands: Sequence[str]
) -> SeriesMethod:
    """The method chosen, or one of several."""
    by_id = {method.card.id: method for method in methods}
    ids = [next(c.chosen for group, c in comparisons.items() if band in group) for band in bands]
    chosen = [by_id[name] for name in dict.fromkeys(ids)]
    if len(chosen) == 1:
        return chosen[0]
    curves = [method for method in chosen if isinstance(method, CurveMethod)]
    return by_band(curves, [list(dict.fromkeys(ids)).index(name) for name in ids])


def _listed(names: Sequence[str]) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"
