"""Different curves for different bands, as one method of the room."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from .curve import Curve, CurveMethod, Estimate
from .image import SeriesImage


@dataclass(frozen=True)
class CurvesByBand(Curve):
    """Every curve estimates all bands, as some look at their colour, and gives the bands for which it was taken: `choice`
    is the place among `curves` of each band's. Their options stand under their names: `gp.length`."""

    curves: tuple[Curve, ...] = ()
    names: tuple[str, ...] = ()
    choice: tuple[int, ...] = ()

    @property
    def reach(self) -> float:
        """That of the shortest."""
        return min(curve.reach for curve in self._parts)

    @property
    def deviation(self) -> bool:
        """Where all tell theirs."""
        return all(curve.deviation for curve in self._parts)

    @property
    def learns(self) -> bool:
        """Where one does."""
        return any(curve.learns for curve in self._parts)

    def learn(self, days: np.ndarray, values: np.ndarray) -> Mapping[str, Any]:
        """What each finds."""
        learning = [(name, curve) for name, curve in zip(self.names, self._parts) if curve.learns]
        return {f"{name}.{k}": v for name, curve in learning for k, v in curve.learn(days, values).items()}

    @property
    def halo(self) -> int:
        """That of the widest."""
        return max(curve.halo for curve in self._parts)

    def bytes_per_pixel(self, dates: int, bands: int) -> float:
        """A curve more than what one needs."""
        return max(curve.bytes_per_pixel(dates, bands) for curve in self._parts) + 4 * dates * bands

    def estimate(self, days: np.ndarray, values: np.ndarray, at: np.ndarray, bands: Sequence[str]) -> Estimate:
        """Each band from its curve; nothing for series with fewer clear dates than that needs."""
        return self._picked(values, [curve.estimate(days, values, at, bands) for curve in self._parts])

    def estimate_within(self, days: np.ndarray, image: SeriesImage, at: np.ndarray, bands: Sequence[str]) -> Estimate:
        """The same, with what lies around."""
        return self._picked(image.series, [curve.estimate_within(days, image, at, bands) for curve in self._parts])

    def _picked(self, values: np.ndarray, estimates: Sequence[Estimate]) -> Estimate:
        """Of the curves' estimates the bands that each was taken for."""
        mean = np.empty_like(estimates[0][0])
        deviation = np.empty_like(mean) if self.deviation else None
        count = np.isfinite(values).sum(axis=0)
        for k, (curve, (own_mean, own_deviation)) in enumerate(zip(self._parts, estimates)):
            own = np.flatnonzero(np.array(self.choice) == k)
            mean[:, own] = np.where(count[own] < curve.least_samples, np.float32(np.nan), own_mean[:, own])
            if deviation is not None and own_deviation is not None:
                deviation[:, own] = own_deviation[:, own]
        return mean, deviation

    @property
    def _parts(self) -> tuple[Curve, ...]:
        """The curves with the options that are used."""
        return tuple(
            replace(curve, options={k: self.options.get(f"{name}.{k}", v) for k, v in curve.options.items()})
            for name, curve in zip(self.names, self.curves)
        )


def by_band(methods: Sequence[CurveMethod], choice: Sequence[int]) -> CurveMethod:
    """One method of several; `choice`: of every band the place of its method."""
    first, ids = methods[0], tuple(method.card.id for method in methods)
    options = {f"{method.card.id}.{name}": value for method in methods for name, value in method.curve.options.items()}
    shared = {k: first.options[k] for k in ("extend", "screen") if all(k in method.options for method in methods)}
    curves = CurvesByBand({**options, **shared}, tuple(method.curve for method in methods), ids, tuple(choice))
    texts = {"id": ", ".join(ids), "title": " and ".join(method.card.title for method in methods)}
    return CurveMethod(first.card.model_copy(update=texts), curves, first.wish)
