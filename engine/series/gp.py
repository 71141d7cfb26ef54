"""Gaussian-process regression in time: posterior mean and standard deviation.

Rasmussen & Williams 2006, algorithm 2.1, with a Matérn-3/2, squared-exponential or exponential kernel about each
series' mean or the scene's. Pixels with the same mask share one Cholesky factor.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Optional

import numpy as np
from numba import njit, prange

from ..catalogue.card import Card
from ..kernels.compiled import PARALLEL, SERIAL
from ..processor import CPU, Function, Processor
from .course import BandCourse, Model, SceneCourse, correlation, learn_course
from .curve import Curve, CurveMethod, Estimate
from .methods import SeriesWish

UNFITTED = {"length": 60.0, "amplitude": 0.08, "noise": 0.01}  # where a series is not fitted and nothing is given


class GaussianProcess(Curve):
    """The posterior. Fitted: about the course that the scene's series have in common, with the length, amplitude and noise
    of every band that are likeliest in a sample, as far as not given. Not fitted: about each series' own mean."""

    least_samples = 3

    @property
    def functions(self) -> tuple[Function, ...]:
        """The posterior."""
        return (posterior,)

    @property
    def deviation(self) -> bool:
        """If wished."""
        return bool(self.options["deviation"])

    @property
    def learns(self) -> bool:
        """If wished."""
        return bool(self.options["fit"])

    def learn(self, days: np.ndarray, values: np.ndarray) -> Mapping[str, Any]:
        """The likeliest length, amplitude and noise of every band."""
        o = self.options
        model = Model(0, 0, o["kernel"], *(float(o[name]) for name in UNFITTED))
        scene = SceneCourse(tuple(learn_course(days, values[:, c], model) for c in range(values.shape[1])))
        known = [band for band in scene.bands if band is not None]
        return {"scene": scene, **{name: [float(f"{getattr(band, name):.4g}") for band in known] for name in UNFITTED}}

    def estimate(self, days: np.ndarray, values: np.ndarray, at: np.ndarray, bands: Sequence[str]) -> Estimate:
        """Mean and, if wished, standard deviation."""
        o, scene = self.options, self.options["scene"]
        if not scene.bands:
            given = {name: o[name] or usual for name, usual in UNFITTED.items()}
            return gp(days, values, at, kernel=o["kernel"], deviation=o["deviation"], processor=self.processor, **given)
        out = np.full((len(at), *values.shape[1:]), np.nan, np.float32)
        spread = np.full_like(out, np.nan) if self.deviation else None
        for c, course in enumerate(scene.bands):
            if course is not None:
                out[:, c : c + 1], told = self._about(course, days, values[:, c : c + 1], at)
                if spread is not None:
                    spread[:, c : c + 1] = told
        return out, spread

    def _about(self, course: BandCourse, days: np.ndarray, values: np.ndarray, at: np.ndarray) -> Estimate:
        """One band about the mean of the scene."""
        seen, wanted = (np.interp(d, course.days, course.mean).astype(np.float32)[:, None, None] for d in (days, at))
        mean, deviation = gp(
            days, values - seen, at, length=course.length, amplitude=course.amplitude, noise=course.noise,
            kernel=self.options["kernel"], offset=course.offset, deviation=self.options["deviation"],
            processor=self.processor,
        )  # fmt: skip
        return mean + wanted, deviation


def method(card: Card, options: Mapping[str, Any], wish: SeriesWish) -> CurveMethod:
    """A Gaussian process for every series."""
    return CurveMethod(card, GaussianProcess({**options, "scene": SceneCourse()}), wish)


def gp(
    days: np.ndarray,
    values: np.ndarray,
    at: np.ndarray,
    *,
    length: float = 60.0,
    amplitude: float = 0.15,
    noise: float = 0.02,
    kernel: str = "matern32",
    offset: float | None = None,
    deviation: bool = True,
    processor: Processor = CPU,
) -> tuple[np.ndarray, Optional[np.ndarray]]:
    """Posterior mean and, if `deviation`, standard deviation at the days `at`: (M, C, P) float32 each.

    days (T) ascending; values (T, C, P) float32, NaN = missing; at (M). length in days; amplitude and noise in the values'
    unit; kernel: of `KERNELS`. The process runs about each series' mean; given `offset`, about 0, with a constant of that
    standard deviation added. The deviation is that of the noise-free curve. NaN where nothing is clear.
    """
    values = np.ascontiguousarray(values, np.float32)
    T, C, P = values.shape
    series = values.reshape(T, C * P)
    days, at = np.asarray(days, np.float64), np.asarray(at, np.float64)
    level = (offset or 0.0) ** 2
    between = amplitude**2 * correlation(days[:, None] - days, length, kernel)[0] + level + noise**2 * np.eye(T)
    towards = amplitude**2 * correlation(at[:, None] - days, length, kernel)[0] + level
    variance = amplitude**2 + level
    mean, sd = processor.run(posterior, series, between, towards, variance, offset is None, deviation)
    shape = (len(at), C, P)
    return mean.reshape(shape), sd.reshape(shape) if deviation else None


def posterior(
    series: np.ndarray, between: np.ndarray, towards: np.ndarray, variance: float, centred: bool, deviation: bool
) -> tuple[np.ndarray, np.ndarray]:
    """Mean and standard deviation (M, P) float32, the latter of length 0 unless wanted, of series (T, P) float32 whose
    observations vary by `between` (T, T), the curve at the targets with them by `towards` (M, T), and by itself by
    `variance`; `centred`: about each series' mean. Compiled loops."""
    mean = np.empty((len(towards), series.shape[1]), np.float32)
    sd = np.empty(mean.shape if deviation else (0, 0), np.float32)
    _gp(series, *masks(series), between, towards, variance, centred, mean, sd)
    return mean, sd


def masks(series: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    """What is clear (T, P) of series, the first series of every mask, all series mask by mask, and where each begins."""
    clear = np.isfinite(series)
    packed = np.ascontiguousarray(np.packbits(clear, axis=0).T)
    _, first, mask = np.unique(packed.view(f"V{packed.shape[1]}").ravel(), return_index=True, return_inverse=True)
    members = np.argsort(mask.ravel(), kind="stable")
    return clear, first, members, np.r_[0, np.cumsum(np.bincount(mask.ravel(), minlength=len(first)))]


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
def _gp(series, clear, first, members, bounds, between, towards, variance, centred, mean, sd):
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
            if centred:
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
