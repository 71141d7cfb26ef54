"""The course of a scene, learned from some of its series: what all share, what many share, and how each goes its own way.

A band's series are taken for draws of one normal process: a mean at every date, an offset, yearly waves, a few courses that
many series follow more or less (crops, meadows, haze of a day), an anomaly of its own and noise. Amplitudes and length are
the likeliest given the covariance between all pairs of dates (Rasmussen & Williams 2006, section 5.4.1); the shared courses
are the principal axes of what is left of it (probabilistic principal components: Tipping & Bishop 1999, Journal of the Royal
Statistical Society B 61:611), as many as stand out from chance.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np
from numba import njit, prange
from scipy.linalg import cho_solve, cholesky

from ..kernels.compiled import PARALLEL
from .anomaly import Course
from .curve import Learned

YEAR = 365.25
LEAST = 6  # clear dates of a series from which something is learned
FITTED = 128  # dates whose covariance hyperparameters are fitted to
LONGEST = 800  # dates: in longer series shared courses are not looked for
PLACES = 16  # series in the sample that count as one, as neighbours resemble each other
DATES = 12  # for every shared course
ROUNDS, ROUNDS_IN_GAPS = 2, 5  # of the fit
WORK, PARTS = 2e8, 8  # operations a covariance may take, and pieces it is computed in
TURNS = 12  # steps of the fit
Loss = Callable[[np.ndarray], tuple[float, np.ndarray, np.ndarray]]
KERNELS = ("matern32", "se", "exponential")


@dataclass(frozen=True)
class BandCourse:
    """What was learned of one band at the dates `days` (T): `mean` (T), `shared` courses (K, T), standard deviations of the
    offset, of the yearly `waves`, of the anomaly (`amplitude`) and of the `noise`, and the anomaly's `length` in days."""

    days: np.ndarray
    mean: np.ndarray
    shared: np.ndarray
    offset: float
    waves: tuple[float, ...]
    length: float
    amplitude: float
    noise: float

    def on(self, at: np.ndarray) -> Course:
        """The course on other days: straight between dates, held outside them."""
        columns = [np.full(len(at), self.offset)]
        for k, amplitude in enumerate(self.waves):
            angle = 2 * np.pi * (k + 1) * at / YEAR
            columns += [amplitude * np.cos(angle), amplitude * np.sin(angle)]
        columns += [np.interp(at, self.days, course) for course in self.shared]
        return Course(
            np.interp(at, self.days, self.mean), np.stack(columns), self.length, self.amplitude, self.noise
        )  # fmt: skip


@dataclass(frozen=True)
class SceneCourse(Learned):
    """The course of every band, None where nothing is known of it; no bands before anything was learned."""

    bands: tuple[BandCourse | None, ...] = ()

    def __str__(self) -> str:
        return (
            f"mean and {', '.join(str(0 if band is None else len(band.shared)) for band in self.bands)} shared courses"
        )


@dataclass(frozen=True)
class Model:
    """What is looked for: yearly waves, at most so many shared courses, the anomaly's kernel; what is given (> 0) stays."""

    waves: int = 0
    shared: int = 0
    kernel: str = "exponential"
    length: float = 0.0
    amplitude: float = 0.0
    noise: float = 0.0


def correlation(lag: np.ndarray, length: float, kernel: str) -> tuple[np.ndarray, np.ndarray]:
    """k(lag), 1 at 0, and its derivative by the logarithm of the length; lag in days."""
    if kernel == "se":
        square = (lag / length) ** 2
        value = np.exp(-0.5 * square)
        return value, square * value
    if kernel == "exponential":
        r = np.abs(lag) / length
        value = np.exp(-r)
        return value, r * value
    if kernel != "matern32":
        raise ValueError(f"kernel must be one of {', '.join(KERNELS)}, not {kernel!r}")
    r = np.sqrt(3.0) * np.abs(lag) / length
    value = np.exp(-r)
    return (1 + r) * value, r * r * value


def learn_course(days: np.ndarray, series: np.ndarray, model: Model) -> BandCourse | None:
    """The course of series (T, N), NaN = missing, at days (T); None where none has six clear dates or all are constant."""
    series = series[:, np.isfinite(series).sum(axis=0) >= LEAST].astype(np.float64)
    if not series.size:
        return None
    seen = np.isfinite(series)
    mean = _additive_mean(days, series, seen)
    rest = np.where(seen, series - mean[:, None], 0.0)
    spread = float(np.sqrt((rest**2).sum() / seen.sum()))
    if spread < 1e-9:
        return None
    waves = tuple(spread * 0.5 ** (k + 1) for k in range(model.waves))
    course = BandCourse(
        days, mean, np.empty((0, len(days))), spread, waves,
        model.length or 40.0, model.amplitude or spread, model.noise or 0.3 * spread,
    )  # fmt: skip
    shared = min(model.shared, len(days) // DATES) if len(days) <= LONGEST else 0
    for _ in range(ROUNDS if seen.all() else ROUNDS_IN_GAPS):
        known, mean = _expected(course, series, seen, model.kernel)
        own = float(np.hypot(course.amplitude, course.noise))
        course = replace(course, mean=_supported(days, mean, seen.sum(axis=1), own))
        course = _fitted(course, known, model)
        if shared:
            course = _with_shared(course, known, model, shared, max(series.shape[1] / PLACES, 1.0))
            course = _fitted(course, known, model)
    return course


def _additive_mean(days: np.ndarray, series: np.ndarray, seen: np.ndarray) -> np.ndarray:
    """Mean of every date, were all series seen on it: dates and series add up."""
    weight = seen.astype(np.float64)
    filled = np.where(seen, series, 0.0)
    mean = np.full(len(days), filled.sum() / weight.sum())
    for _ in range(10):
        own = (filled - mean[:, None] * weight).sum(axis=0) / weight.sum(axis=0)
        mean = (filled - own * weight).sum(axis=1) / np.maximum(weight.sum(axis=1), 1.0)
    spread = float(np.sqrt((((filled - own - mean[:, None]) * weight) ** 2).sum() / weight.sum()))
    return _supported(days, mean, weight.sum(axis=1), spread)


def _supported(days: np.ndarray, mean: np.ndarray, count: np.ndarray, spread: float) -> np.ndarray:
    """The mean of dates drawn to the line between its neighbours in time as far as it is unsure: `count` series that differ
    by `spread`, of which `PLACES` count as one, against what the dates of the scene depart from that line by."""
    mean = np.interp(days, days[count > 0], mean[count > 0])
    if len(days) < 3:
        return mean
    before, after = np.diff(days)[:-1], np.diff(days)[1:]
    off = np.zeros((len(days) - 2, len(days)))  # of every date but the first and last: itself minus the line
    row = np.arange(len(off))
    off[row, row], off[row, row + 1], off[row, row + 2] = -after / (before + after), 1.0, -before / (before + after)
    sure = np.minimum(np.minimum(count[:-2], count[1:-1]), count[2:]) + 1e-9
    departure = float(np.average((off @ mean) ** 2, weights=sure)) / 1.5  # three dates have a part in it
    weight = min(PLACES * spread**2 / max(departure, 1e-12), 1e6)
    there = count + 1e-9  # solvable where too few dates are seen
    return np.linalg.solve(np.diag(there) + weight * off.T @ off, there * mean)


def _covariance(course: BandCourse, kernel: str) -> np.ndarray:
    """Of observations at the course's dates."""
    days = course.days
    own = course.amplitude**2 * correlation(days[:, None] - days, course.length, kernel)[0]
    columns = course.on(days).columns
    return own + columns.T @ columns + course.noise**2 * np.eye(len(days))


def _expected(course: BandCourse, series: np.ndarray, seen: np.ndarray, kernel: str) -> tuple[np.ndarray, np.ndarray]:
    """Covariance (T, T) of the series about the course's mean, what is missing as the course so far expects it, and the mean
    of the series so filled: a date that few series show says only how these changed."""
    T, count = series.shape
    cost = float(((~seen).sum(axis=0).astype(np.float64) ** 3).mean()) + T * T
    picked = np.arange(count)[:: max(1, int(np.ceil(count * cost / WORK)))]
    rest = np.where(seen, series - course.mean[:, None], 0.0)[:, picked]
    precision = np.linalg.inv(_covariance(course, kernel))
    parts = np.zeros((PARTS, T, T))
    filled = np.empty((len(picked), T))
    _moments(np.ascontiguousarray(rest.T), np.ascontiguousarray(seen[:, picked].T), precision, parts, filled)
    return parts.sum(axis=0) / len(picked), course.mean + filled.mean(axis=0)


@njit(**PARALLEL)
def _moments(rest, seen, precision, parts, filled):
    """Add every series' outer product, and the covariance of what it misses, to one of `parts`; rest (N, T) 0 = missing.

    filled (N, T): the series with what is expected of the missing."""
    for part in prange(len(parts)):
        whole = parts[part]
        for p in range(part, len(rest), len(parts)):
            there, gone = np.flatnonzero(seen[p]), np.flatnonzero(~seen[p])
            n = len(gone)
            L, inverse = np.zeros((n, n)), np.zeros((n, n))
            for i in range(n):
                for k in range(i + 1):
                    s = precision[gone[i], gone[k]]
                    for q in range(k):
                        s -= L[i, q] * L[k, q]
                    L[i, k] = np.sqrt(s) if i == k else s / L[k, k]
            for c in range(n):  # columns of the factor's inverse, in rows
                inverse[c, c] = 1.0 / L[c, c]
                for i in range(c + 1, n):
                    s = 0.0
                    for k in range(c, i):
                        s -= L[i, k] * inverse[c, k]
                    inverse[c, i] = s / L[i, i]
            right = np.zeros(n)
            for i in range(n):
                for t in there:
                    right[i] -= precision[gone[i], t] * rest[p, t]
            y = filled[p]
            y[:] = rest[p]
            for i in range(n):
                for k in range(n):
                    s = 0.0
                    for q in range(max(i, k), n):
                        s += inverse[i, q] * inverse[k, q]
                    whole[gone[i], gone[k]] += s
                    y[gone[i]] += s * right[k]
            for i in range(len(y)):
                for k in range(len(y)):
                    whole[i, k] += y[i] * y[k]


def _fitted(course: BandCourse, known: np.ndarray, model: Model) -> BandCourse:
    """The likeliest amplitudes and length given the covariance between all dates `known` (T, T)."""
    picked = _runs(len(course.days))
    days, known = course.days[picked], known[np.ix_(picked, picked)]
    shared = course.shared[:, picked]
    lag = days[:, None] - days
    fixed = [shared.T @ shared, np.ones_like(lag), np.eye(len(days))]
    fixed += [np.cos(2 * np.pi * (k + 1) * lag / YEAR) for k in range(len(course.waves))]
    start = np.log([course.length, course.amplitude, course.offset, course.noise, *course.waves])
    spread = np.sqrt(np.trace(known) / len(days))
    low, high = np.log(1e-3 * spread), np.log(20 * spread)
    bounds = [(np.log(2.0), np.log(2000.0)), (np.log(0.05 * spread), high), (low, high)]
    bounds += [(np.log(0.01 * spread), high)] + [(low, high)] * len(course.waves)
    for k, given in ((0, model.length), (1, model.amplitude), (3, model.noise)):
        if given:
            bounds[k] = (start[k], start[k])

    def loss(theta: np.ndarray) -> tuple[float, np.ndarray, np.ndarray]:
        """Minus the logarithm of the likelihood of one series, its slopes, and its expected curvature."""
        squares = np.exp(2 * theta)
        value, slope = correlation(lag, np.exp(theta[0]), model.kernel)
        parts = [squares[1] * slope, 2 * squares[1] * value]
        parts += [2 * squares[2 + k] * part for k, part in enumerate(fixed[1:])]
        factor = cholesky(fixed[0] + 0.5 * sum(parts[1:]), lower=True, check_finite=False)
        inverse = cho_solve((factor, True), np.eye(len(days)), check_finite=False)
        left = inverse @ known
        total = 0.5 * (np.trace(left) + 2 * np.log(np.diag(factor)).sum())
        turned = [inverse @ part for part in parts]
        slopes = [0.5 * (np.trace(one) - np.sum(left * one.T)) for one in turned]
        curvature = [[0.5 * np.sum(one * other.T) for other in turned] for one in turned]
        return total, np.array(slopes), np.array(curvature)

    theta = _least(loss, start, np.array(bounds))
    length, amplitude, offset, noise, *waves = (float(v) for v in np.exp(theta))
    return replace(course, length=length, amplitude=amplitude, offset=offset, noise=noise, waves=tuple(waves))


def _least(loss: Loss, start: np.ndarray, bounds: np.ndarray) -> np.ndarray:
    """Where `loss` is least within `bounds` (n, 2): scoring with damped steps that at most halve or double a parameter."""
    theta, damping = np.clip(start, *bounds.T), 1e-3
    total, slopes, curvature = loss(theta)
    for _ in range(TURNS):
        free = np.diag(np.diag(curvature) * damping + 1e-6 * len(curvature))
        step = np.clip(np.linalg.solve(curvature + free, -slopes), -0.7, 0.7)
        tried = np.clip(theta + step, *bounds.T)
        new = loss(tried)
        if new[0] <= total:
            settled = total - new[0] < 1e-4
            theta, damping, (total, slopes, curvature) = tried, damping * 0.3, new
            if settled:
                break
        else:
            damping = max(damping * 10, 1e-2)
            if damping > 1e4:
                break
    return theta


def _runs(dates: int) -> np.ndarray:
    """Indices of at most `FITTED` dates: runs of neighbours, evenly spread."""
    if dates <= FITTED:
        return np.arange(dates)
    starts = np.linspace(0, dates - FITTED // 4, 4).astype(np.int64)
    return np.unique(starts[:, None] + np.arange(FITTED // 4))


def _with_shared(course: BandCourse, known: np.ndarray, model: Model, most: int, count: float) -> BandCourse:
    """With the courses that many series share, at most so many: axes of the covariance `known`, measured in standard
    deviations of what the model explains, along which it is larger than chance makes it in a sample of `count` series."""
    alone = _covariance(replace(course, shared=course.shared[:0]), model.kernel)
    values, vectors = np.linalg.eigh(alone)
    root = (vectors * np.sqrt(values)) @ vectors.T
    back = (vectors / np.sqrt(values)) @ vectors.T
    strength, axes = np.linalg.eigh(back @ known @ back)
    chance = (1 + np.sqrt(len(known) / count)) ** 2
    kept = [k for k in range(len(known) - most, len(known)) if strength[k] > chance]
    return replace(course, shared=(root @ (axes[:, kept] * np.sqrt(strength[kept] - 1))).T)
