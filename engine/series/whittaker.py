"""Whittaker smoother: least squares against roughness, on a regular grid of days.

Minimises Σ w (y − z)² + λ Σ (Δᵈz)² (Eilers 2003, Analytical Chemistry 75:3631), d = 1, 2 or 3; λ from a cut-off period in
days or by generalised cross-validation, leave-one-out or V-curve (Frasso & Eilers 2015, Statistical Modelling 15:91);
robust to missed clouds by Tukey's bisquare, or an upper envelope by expectiles.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Optional

import numpy as np

from ..catalogue.card import Card
from ..job.errors import InputError
from ..processor import CPU, Function, Processor
from . import whittaker_kernels as kernels
from .curve import Curve, CurveMethod, Estimate
from .methods import SeriesWish
from .whittaker_grid import Grid, cutoff_to_lambda, make_grid

CRITERIA = ("gcv", "loo", "vcurve")
LOG10_LAMBDAS = np.round(np.arange(-1.0, 4.01, 0.2), 10)  # for a step of 5 days and order 2
LEAST_TO_CHOOSE = 6  # clear dates, for λ


class Whittaker(Curve):
    """The smoother with its λ from the card: a cut-off, a number, or chosen for the scene or for every pixel."""

    @property
    def least_samples(self) -> int:
        """A polynomial of degree order − 1 needs as many."""
        return int(self.options["order"])

    @property
    def reach(self) -> float:
        """One cut-off: farther out a polynomial runs away."""
        return float(self.options["cutoff"])

    @property
    def functions(self) -> tuple[Function, ...]:
        """The fit, and the choice where every series has its own λ."""
        each = self.options["lambda"] in CRITERIA and self.options["choose"] != "scene"
        return (best_lambdas, fitted) if each else (fitted,)

    @property
    def learns(self) -> bool:
        """Where one λ is chosen for the scene."""
        return self.options["lambda"] in CRITERIA and self.options["choose"] == "scene"

    def learn(self, days: np.ndarray, values: np.ndarray) -> Mapping[str, Any]:
        """The median λ of the series in which one can be chosen."""
        chosen = self._chosen(days, values)
        return {"lambda": float(10 ** np.nanmedian(chosen)) if np.isfinite(chosen).any() else "cutoff"}

    def estimate(self, days: np.ndarray, values: np.ndarray, at: np.ndarray, bands: Sequence[str]) -> Estimate:
        """The smooth curve."""
        o, lam = self.options, None
        if o["lambda"] in CRITERIA:
            lam = 10.0 ** np.nan_to_num(self._chosen(days, values))
        elif o["lambda"] != "cutoff":
            lam = float(o["lambda"])
        return whittaker(
            days, values, at, cutoff=o["cutoff"], lam=lam, order=o["order"], step=o["step"], robust=o["robust"],
            shared=o["shared"], expectile=o["expectile"], processor=self.processor,
        ), None  # fmt: skip

    def _chosen(self, days: np.ndarray, values: np.ndarray) -> np.ndarray:
        o = self.options
        return choose_lambda(days, values, o["lambda"], order=o["order"], step=o["step"], processor=self.processor)


def method(card: Card, options: Mapping[str, Any], wish: SeriesWish) -> CurveMethod:
    """The Whittaker smoother. Raises InputError where λ is neither a positive number nor a way to choose it."""
    lam = options["lambda"]
    if lam not in ("cutoff", *CRITERIA):
        try:
            positive = float(lam) > 0
        except ValueError:
            positive = False
        if not positive:
            raise InputError(f"OPTIONS: lambda must be a positive number, cutoff, {', '.join(CRITERIA)}, not “{lam}”.")
    return CurveMethod(card, Whittaker(options), wish)


def whittaker(
    days: np.ndarray,
    values: np.ndarray,
    at: np.ndarray,
    *,
    cutoff: float = 60.0,
    lam: Optional[float | np.ndarray] = None,
    order: int = 2,
    step: float = 0.0,
    robust: int = 5,
    shared: bool = True,
    expectile: float = 0.0,
    weights: Optional[np.ndarray] = None,
    grid: Optional[Grid] = None,
    processor: Processor = CPU,
) -> np.ndarray:
    """Smoothed values at the days `at`: (M, C, P) float32, NaN where a series has no value at all.

    days (T) ascending; values (T, C, P) float32, NaN = missing; at (M); weights (T, 1 or C, P) ≥ 0.
    cutoff: detail shorter than this many days is damped by half or more; lam: λ itself, a number or one a series (C, P).
    step: days between nodes (0: from the dates); robust: rounds of bisquare reweighting, 0 = none, with the same weights
    for all bands when `shared` (a missed cloud shows in all of them); expectile: 0.5..1 instead, e.g. 0.9 for the upper
    envelope of a vegetation index. Fewer than `order` clear nodes: their mean.
    """
    values = np.ascontiguousarray(values, np.float32)
    T, C, P = values.shape
    weights = _weights(weights, C, P)
    grid = grid or make_grid(days, at, order, step)
    if lam is None:
        lam = cutoff_to_lambda(cutoff, grid.step, T, grid.nodes, order)
    lams = np.broadcast_to(np.asarray(lam, np.float64), (C, P) if np.ndim(lam) else ())
    together = shared and not expectile and lams.ndim == 0
    if not together:
        values = values.reshape(T, 1, C * P)
        if len(weights):
            weights = np.broadcast_to(weights, (T, C, P)).reshape(T, 1, C * P)
    out = processor.run(
        fitted, values, np.ascontiguousarray(weights), np.ascontiguousarray(lams.reshape(-1)), grid, order,
        0 if expectile else robust, expectile,
    )  # fmt: skip
    return np.asarray(out).reshape(len(out), C, P)


def fitted(
    values: np.ndarray, weights: np.ndarray, lams: np.ndarray, grid: Grid, order: int, rounds: int, expectile: float
) -> np.ndarray:
    """The targets of a grid (M, C, P) float32 of values (T, C, P); weights as values, or of length 0: all 1; lams: one λ, or
    one a series where C = 1. Compiled loops."""
    out = np.empty((len(grid.target), *values.shape[1:]), np.float32)
    kernels.fit(
        values, weights, lams, grid.penalty, grid.date_row, grid.target, grid.target_start, order, rounds, expectile,
        (0,) * grid.bandwidth, out,
    )  # fmt: skip
    return out


def choose_lambda(
    days: np.ndarray,
    values: np.ndarray,
    criterion: str,
    *,
    order: int = 2,
    step: float = 0.0,
    log10_lambdas: Optional[np.ndarray] = None,
    weights: Optional[np.ndarray] = None,
    processor: Processor = CPU,
) -> np.ndarray:
    """log₁₀λ of each series by "gcv", "loo" or "vcurve": (C, P) float64, NaN where fewer than 6 values are clear.

    log10_lambdas: the values tried, ascending and evenly spaced; default −1 … 4 by 0.2 at five days, shifted by
    2d·log₁₀(5/h) for a step of h days.
    """
    values = np.ascontiguousarray(values, np.float32)
    T, C, P = values.shape
    grid = make_grid(days, days, order, step)
    if log10_lambdas is None:
        share = min(T / grid.nodes, 1.0)
        log10_lambdas = LOG10_LAMBDAS + 2 * order * np.log10(5.0 / grid.step) + np.log10(share)
    tried = np.asarray(log10_lambdas, np.float64)
    weights = _weights(weights, C, P)
    if len(weights):
        weights = np.broadcast_to(weights, (T, C, P)).reshape(T, 1, C * P)
    series, weights = values.reshape(T, 1, C * P), np.ascontiguousarray(weights)
    return np.asarray(processor.run(best_lambdas, series, weights, tried, grid, CRITERIA.index(criterion))).reshape(
        C, P
    )


def best_lambdas(
    values: np.ndarray, weights: np.ndarray, log10_lambdas: np.ndarray, grid: Grid, criterion: int
) -> np.ndarray:
    """log₁₀λ (P) of values (T, 1, P) by a criterion, its place among `CRITERIA`. Compiled loops."""
    out = np.empty(values.shape[2])
    kernels.choose(
        values, weights, log10_lambdas, grid.penalty, grid.roughness, grid.roughness_start, grid.date_row, criterion,
        LEAST_TO_CHOOSE, (0,) * grid.bandwidth, out,
    )  # fmt: skip
    return out


def hat_diagonal(values: np.ndarray, lam: float, order: int = 2) -> np.ndarray:
    """(T, C, P) diagonal of H = (W + λDᵀD)⁻¹W, the leverage of each sample (0 where missing); one node a sample."""
    values = np.ascontiguousarray(values, np.float32)
    T, C, P = values.shape
    days = np.arange(float(T))
    grid = make_grid(days, days, order, 1.0)
    out = np.empty((T, 1, C * P))
    kernels.leverage(
        values.reshape(T, 1, C * P), _weights(None, C, P), lam, grid.penalty, grid.date_row, (0,) * grid.bandwidth, out
    )
    return out.reshape(T, C, P)


def _weights(weights: Optional[np.ndarray], C: int, P: int) -> np.ndarray:
    if weights is None:
        return np.empty((0, C, P), np.float32)
    return np.ascontiguousarray(weights, np.float32)
