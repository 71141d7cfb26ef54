"""Several curves through the same series, of which one is made."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from ..processor import Function
from .curve import Curve, Estimate
from .image import SeriesImage


@dataclass(frozen=True)
class SeveralCurves(Curve):
    """Every curve estimates all bands; `one` says what becomes of that. Their options stand under their names:
    `gp.length`."""

    curves: tuple[Curve, ...] = ()
    names: tuple[str, ...] = ()

    @property
    def reach(self) -> float:
        """That of the shortest."""
        return min(curve.reach for curve in self.parts)

    @property
    def held(self) -> int:
        """All estimates, and what is made of them."""
        return sum(curve.held for curve in self.parts) + 1

    @property
    def functions(self) -> tuple[Function, ...]:
        """Those of all."""
        return tuple(dict.fromkeys(function for curve in self.parts for function in curve.functions))

    @property
    def learns(self) -> bool:
        """Where one does."""
        return any(curve.learns for curve in self.parts)

    def learn(self, days: np.ndarray, values: np.ndarray) -> Mapping[str, Any]:
        """What each finds."""
        learning = [(name, curve) for name, curve in zip(self.names, self.parts) if curve.learns]
        return {f"{name}.{k}": v for name, curve in learning for k, v in curve.learn(days, values).items()}

    @property
    def halo(self) -> int:
        """That of the widest."""
        return max(curve.halo for curve in self.parts)

    def bytes_per_pixel(self, dates: int, bands: int) -> float:
        """What the hungriest needs: they estimate one after the other."""
        return max(curve.bytes_per_pixel(dates, bands) for curve in self.parts)

    def estimate(self, days: np.ndarray, values: np.ndarray, at: np.ndarray, bands: Sequence[str]) -> Estimate:
        """Each series by itself."""
        return self.one(days, values, at, [curve.estimate(days, values, at, bands) for curve in self.parts])

    def estimate_within(self, days: np.ndarray, image: SeriesImage, at: np.ndarray, bands: Sequence[str]) -> Estimate:
        """The same, with what lies around."""
        told = [curve.estimate_within(days, image, at, bands) for curve in self.parts]
        return self.one(days, image.series, at, told)

    def one(self, days: np.ndarray, values: np.ndarray, at: np.ndarray, estimates: Sequence[Estimate]) -> Estimate:
        """One estimate of several, of the series (T, C, P) at the days `at` (M)."""
        raise NotImplementedError

    @property
    def parts(self) -> tuple[Curve, ...]:
        """The curves with the options that are used, on the same processor."""
        return tuple(
            replace(curve, options=self._own(name, curve), processor=self.processor)
            for name, curve in zip(self.names, self.curves)
        )

    def _own(self, name: str, curve: Curve) -> dict[str, Any]:
        start = f"{name}."
        found = {key[len(start) :]: value for key, value in self.options.items() if key.startswith(start)}
        return {**curve.options, **found}
