"""Every method of the room scored on observations hidden from it, nothing written: for the task `comparemethods`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from ..catalogue.zoo import cards, options
from ..job.errors import SkyMendError
from ..job.events import Events
from ..skill.pictures import shown_bands
from ..skill.score import Comparison
from .auto import SHORT_LIST, TASK, compared
from .hidden import HiddenSample, hide, mended_whole
from .methods import SeriesMethod, method_of
from .reader import SeriesReader
from .reconstructseries import Parameters, clear_series, methods_of, wanted_dates


def compare(parameters: Parameters, events: Events) -> list[Comparison]:
    """Compare the methods on the user's series: those that METHOD=auto chooses from first, then all others that can be fed
    the bands there are. Raises InputError as the task itself does."""
    p = parameters
    with clear_series(p, methods_of(p)[0], events.part(0, 0.3)) as series:
        reader = series.reader
        wanted = wanted_dates(p.target_dates, reader.dates, events)
        sample = hide(reader, wanted, p.longest_gap, p.seed, events)
        methods, comparisons = compared(sample, all_methods(p, reader, events), events.part(0.3, 0.95))
        return [replace(each, samples=_pictures(sample, methods, each)) for each in comparisons.values()]


def _pictures(sample: HiddenSample, methods: Sequence[SeriesMethod], comparison: Comparison) -> dict[str, np.ndarray]:
    """What each method makes of the place and date of which most is hidden, in natural colours where there are any."""
    trial = max(sample.trials, key=lambda trial: trial.hidden.sum(axis=(1, 2)).max())
    t = int(trial.hidden.sum(axis=(1, 2)).argmax())
    shown = shown_bands(sample.reader.band_names, sample.reader.scenes[0].roles)
    pictures = {
        f"{sample.reader.dates[t]}: measured": trial.values[t][shown],
        "what the methods saw": trial.left[t][shown],
    }
    compared = {candidate.id for candidate in comparison.candidates if not candidate.note}
    block = sample.block(trial)
    for method in methods:
        if method.card.id in compared:
            values = mended_whole(sample.learned(method), block).values[t].reshape(trial.values.shape[1:])
            pictures[method.card.title] = values[shown]
    return pictures


def all_methods(p: Parameters, reader: SeriesReader, events: Events) -> list[SeriesMethod]:
    """With the defaults of their cards; networks only where they read just the bands of the series and no radar."""
    found = []
    order = {name: k for k, name in enumerate(SHORT_LIST)}
    for card in sorted(cards(TASK), key=lambda card: order.get(card.id, len(order))):
        try:
            method = method_of(card, options(card, {}), p.wish)
            fits = method.fed(reader.scenes[0]).band_names == reader.band_names
        except SkyMendError as error:
            events.info(f"{card.title} is not compared: {error}")
            continue
        if fits and not method.uses_radar:
            found.append(method)
    return found
