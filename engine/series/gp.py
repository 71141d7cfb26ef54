"""Gaussian-process regression in time: posterior mean and standard deviation.

Rasmussen & Williams 2006, algorithm 2.1, with a Matérn-3/2 or squared-exponential kernel about each series' mean. Pixels
with the same mask share one Cholesky factor.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Optional

import numpy as np
from numba import njit, prange
from scipy.linalg import cho_solve, cholesky
from scipy.optimize import minimize

from ..catalogue.card import Card
from ..kernels.compiled import PARALLEL, SERIAL
from .curve import Curve, CurveMethod, Estimate
from .methods import SeriesWish

KERNELS = ("matern32", "se")
LEAST_TO_FIT = 6  # clear dates, for the hyperparameters
FITTED = 500  # series they are fitted to


class GaussianProcess(Curve):
    """The posterior, its hyperparameters from the card or fitted to the scene."""

    least_samples = 3

    @property
    def deviation(self) -> bool:
        """If wished."""
        return bool(self.options["deviation"])

    @property
    def learns(self) -> bool:
        """If wished."""
        return bool(self.options["fit"])

    def learn(self, days: np.ndarray, values: np.ndarray) -> Mapping[str, Any]:
        """The likeliest length, amplitude and noise; nothing where no series has enough clear dates."""
        series = values.reshape(len(days), -1)
        usable = np.flatnonzero(np.isfinite(series).sum(axis=0) >= LEAST_TO_FIT)
        if not len(usable):
            return {}
        picked = usable[:: max(1, len(usable) // FITTED)][:FITTED]
        length, amplitude, noise = fit_gp(days, series[:, picked], kernel=self.options["kernel"])
        return {"length": length, "amplitude": amplitude, "noise": noise}

    def estimate(self, days: np.ndarray, values: np.ndarray, at: np.ndarray, bands: Sequence[str]) -> Estimate:
        """Mean and, if wished, standard deviation."""
        o = self.options
        return gp(
            days, values, at, length=o["length"], amplitude=o["amplitude"], noise=o["noise"], kernel=o["kernel"],
            deviation=o["deviation"],
        )  # fmt: skip


def method(card: Card, options: Mapping[str, Any], wish: SeriesWish) -> CurveMethod:
    """A Gaussian process for every series."""
    return CurveMethod(card, GaussianProcess(options), wish)


def gp(
    days: np.ndarray,
    values: np.ndarray,
    at: np.ndarray,
    *,
    length: float = 60.0,
    amplitude: float = 0.15,
    noise: float = 0.02,
    kernel: str = "matern32",
    deviation: bool = True,
) -> tuple[np.ndarray, Optional[np.ndarray]]:
    """Posterior mean and, if `deviation`, standard deviation at the days `at`: (M, C, P) float32 each.

    days (T) ascending; values (T, C, P) float32, NaN = missing; at (M). length in days; amplitude and noise in the values'
    unit; kernel "matern32" or "se". The deviation is that of the noise-free curve. NaN where nothing is clear.
    """
    values = np.ascontiguousarray(values, np.float32)
    T, C, P = values.shape
    series = values.reshape(T, C * P)
    days, at = np.asarray(days, np.float64), np.asarray(at, np.float64)
    between = covariance(days[:, None] - days[None], length, amplitude, kernel) + noise**2 * np.eye(T)
    towards = covariance(at[:, None] - days[None], length, amplitude, kernel)
    clear = np.isfinite(series)
    packed = np.ascontiguousarray(np.packbits(clear, axis=0).T)
    _, first, pattern = np.unique(packed.view(f"V{packed.shape[1]}").ravel(), return_index=True, return_inverse=True)
    members = np.argsort(pattern.ravel(), kind="stable")
    bounds = np.r_[0, np.cumsum(np.bincount(pattern.ravel(), minlength=len(first)))]
    mean = np.empty((len(at), C * P), np.float32)
    sd = np.empty((len(at), C * P) if deviation else (0, 0), np.float32)
    _gp(series, clear, first, members, bounds, between, towards, amplitude**2, mean, sd)
    shape = (len(at), C, P)
    return mean.reshape(shape), sd.reshape(shape) if deviation else None


def covariance(lag: np.ndarray, length: float, amplitude: float, kernel: str) -> np.ndarray:
    """k(lag), lag in days."""
    if kernel == "se":
        return amplitude**2 * np.exp(-(lag**2) / (2 * length**2))
    if kernel != "matern32":
        raise ValueError(f"kernel must be one of {', '.join(KERNELS)}, not {kernel!r}")
    r = np.sqrt(3.0) * np.abs(lag) / length
    return amplitude**2 * (1 + r) * np.exp(-r)


def fit_gp(
    days: np.ndarray, values: np.ndarray, *, kernel: str = "matern32", length: float = 60.0
) -> tuple[float, float, float]:
    """Length (days), amplitude and noise that make the series of `values` (T, N) most likely (maximum likelihood).

    Series with fewer than 6 clear samples are left out; ValueError where none is left.
    """
    usable = [(days[seen], y[seen]) for y in values.T if (seen := np.isfinite(y)).sum() >= LEAST_TO_FIT]
    if not usable:
        raise ValueError("no series has six clear samples")
    usable = [(t, y.astype(np.float64) - y.mean(dtype=np.float64)) for t, y in usable]
    spread = float(np.sqrt(np.mean([np.mean(y**2) for _, y in usable]))) or 1e-3

    def loss(theta: np.ndarray) -> float:
        ell, a, nu = np.exp(theta)
        total = 0.0
        for t, y in usable:
            K = covariance(t[:, None] - t[None], ell, a, kernel) + nu**2 * np.eye(len(t))
            L = cholesky(K, lower=True, check_finite=False)
            total += 0.5 * y @ cho_solve((L, True), y, check_finite=False) + np.log(np.diag(L)).sum()
        return total + 1e-3 * ((theta - start) ** 2).sum()

    start = np.log([length, spread, 0.3 * spread])
    low, high = np.log([2.0, 0.05 * spread, 0.01 * spread]), np.log([2000.0, 20 * spread, 2 * spread])
    found = minimize(
        loss, start, method="Nelder-Mead", bounds=list(zip(low, high)), options={"maxiter": 120, "xatol": 0.01}
    )
    ell, a, nu = (float(v) for v in np.exp(found.x))
    return ell, a, nu


@njit(**SERIAL)
def _cholesky(K, L):
    """Lower factor of the symmetric K into L, both (n, n)."""
    n = len(K)
    for i in range(n):
        for k in range(i + 1):
            s = K[i, k]
            for q in range(k):
                s -= L[i, q] * L[k, q]
            L[i, k] = np.sqrt(s) if i == k else s / L[k, k]


@njit(**PARALLEL)
def _gp(series, clear, first, members, bounds, between, towards, variance, mean, sd):
    M = len(towards)
    deviation = len(sd) > 0
    for p in prange(len(first)):
        seen = np.flatnonzero(clear[:, first[p]])
        n = len(seen)
        if n == 0:
            for q in range(bounds[p], bounds[p + 1]):
                mean[:, members[q]] = np.nan
                if deviation:
                    sd[:, members[q]] = np.nan
            continue
        K, L, G = np.empty((n, n)), np.zeros((n, n)), np.empty((M, n))
        for i in range(n):
            for k in range(n):
                K[i, k] = between[seen[i], seen[k]]
        for m in range(M):
            for i in range(n):
                G[m, i] = towards[m, seen[i]]
        _cholesky(K, L)
        spread = np.empty(M)
        if deviation:
            v = np.empty(n)
            for m in range(M):
                square = 0.0
                for i in range(n):
                    s = G[m, i]
                    for k in range(i):
                        s -= L[i, k] * v[k]
                    v[i] = s / L[i, i]
                    square += v[i] * v[i]
                spread[m] = np.sqrt(max(variance - square, 0.0))
        a = np.empty(n)
        for q in range(bounds[p], bounds[p + 1]):
            s = members[q]
            centre = 0.0
            for i in range(n):
                centre += series[seen[i], s]
            centre /= n
            for i in range(n):
                x = series[seen[i], s] - centre
                for k in range(i):
                    x -= L[i, k] * a[k]
                a[i] = x / L[i, i]
            for i in range(n - 1, -1, -1):
                a[i] /= L[i, i]
                for k in range(i):
                    a[k] -= L[i, k] * a[i]
            for m in range(M):
                x = centre
                for i in range(n):
                    x += G[m, i] * a[i]
                mean[m, s] = x
                if deviation:
                    sd[m, s] = spread[m]
