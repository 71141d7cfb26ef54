"""Season and anomaly: what the scene and the years tell of a series, and its own departure from that, which decays.

A seasonal climatology with the anomaly carried over the gap, its pieces found in the scene itself (`course`): in series of
two years or more the yearly waves of each pixel, in any series the course that all pixels, and those that many, follow.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from ..catalogue.card import Card
from ..processor import Function
from .anomaly import posterior_about, through
from .course import Model, SceneCourse, learn_course
from .curve import Curve, CurveMethod, Estimate
from .methods import SeriesWish

TWO_YEARS = 600.0  # days: two growing seasons


class Season(Curve):
    """The posterior of every series given the course of its scene."""

    least_samples = 3
    learns = True

    @property
    def functions(self) -> tuple[Function, ...]:
        """The posterior."""
        return (posterior_about,)

    @property
    def deviation(self) -> bool:
        """If wished."""
        return bool(self.options["deviation"])

    def learn(self, days: np.ndarray, values: np.ndarray) -> Mapping[str, Any]:
        """The course of every band; bands of which nothing is learned are interpolated linearly."""
        o = self.options
        waves = int(o["modes"]) if days[-1] - days[0] >= TWO_YEARS else 0
        model = Model(waves, int(o["shared"]), length=float(o["length"]))
        bands = tuple(learn_course(days, values[:, c], model) for c in range(values.shape[1]))
        known = [band for band in bands if band is not None]
        return {
            "modes": waves,
            "scene": SceneCourse(bands),
            "length": [round(band.length, 2) for band in known],
        }

    def estimate(self, days: np.ndarray, values: np.ndarray, at: np.ndarray, bands: Sequence[str]) -> Estimate:
        """Mean and, if wished, standard deviation."""
        out = np.full((len(at), *values.shape[1:]), np.nan, np.float32)
        spread = np.full_like(out, np.nan) if self.deviation else None
        for c, course in enumerate(self.options["scene"].bands):
            if course is None:
                continue
            nodes = np.union1d(days, at)
            out[:, c], told = through(
                days, values[:, c], at, course.on(nodes), deviation=self.deviation, processor=self.processor
            )
            if spread is not None:
                spread[:, c] = told
        return out, spread


def method(card: Card, options: Mapping[str, Any], wish: SeriesWish) -> CurveMethod:
    """Season and anomaly."""
    return CurveMethod(card, Season({**options, "scene": SceneCourse()}), wish)
