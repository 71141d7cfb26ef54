"""Different curves for different bands, as one method of the room."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from .curve import CurveMethod, Estimate
from .several_curves import SeveralCurves


@dataclass(frozen=True)
class CurvesByBand(SeveralCurves):
    """Every curve estimates all bands, as some look at their colour, and gives the bands for which it was taken: `choice`
    is the place among `curves` of each band's."""

    choice: tuple[int, ...] = ()

    @property
    def deviation(self) -> bool:
        """Where all tell theirs."""
        return all(curve.deviation for curve in self.parts)

    def one(self, days: np.ndarray, values: np.ndarray, at: np.ndarray, estimates: Sequence[Estimate]) -> Estimate:
        """Each band from its curve; nothing for series with fewer clear dates than that needs."""
        mean = np.empty_like(estimates[0][0])
        deviation = np.empty_like(mean) if self.deviation else None
        count = np.isfinite(values).sum(axis=0)
        for k, (curve, (own_mean, own_deviation)) in enumerate(zip(self.parts, estimates)):
            own = np.flatnonzero(np.array(self.choice) == k)
            mean[:, own] = np.where(count[own] < curve.least_samples, np.float32(np.nan), own_mean[:, own])
            if deviation is not None and own_deviation is not None:
                deviation[:, own] = own_deviation[:, own]
        return mean, deviation


def by_band(methods: Sequence[CurveMethod], choice: Sequence[int]) -> CurveMethod:
    """One method of several; `choice`: of every band the place of its method."""
    first, ids = methods[0], tuple(method.card.id for method in methods)
    options = {f"{method.card.id}.{name}": value for method in methods for name, value in method.curve.options.items()}
    shared = {k: first.options[k] for k in ("extend", "screen") if all(k in method.options for method in methods)}
    curves = CurvesByBand(
        {**options, **shared}, curves=tuple(method.curve for method in methods), names=ids, choice=tuple(choice)
    )
    texts = {"id": ", ".join(ids), "title": " and ".join(method.card.title for method in methods)}
    return CurveMethod(first.card.model_copy(update=texts), curves, first.wish)
