"""A gap-free series from a gappy one, by the method the user names: the common ground of all training-free methods.

A method estimates a curve; what is measured stays, edges are held, long gaps stay open, sparse series fall back to linear
interpolation, and a quality layer says which is which. Everything is per pixel, so tiles change nothing. The two methods
that need SciPy are imported where they are used: it would cost every other series half a second.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Callable, Optional

import numpy as np

from . import gaps
from .hants import hants
from .harmonic import LEAST_SAMPLES, harmonic
from .linear import linear
from .savgol import chen, on_regular, savgol
from .whittaker import CRITERIA, choose_lambda, whittaker

EXTEND = {"none": gaps.NONE, "nearest": gaps.NEAREST, "model": gaps.MODEL}
INDEX_NAMES = ("ndvi", "evi", "evi2", "savi", "gndvi", "ndre", "lai", "fapar", "fpar", "ndmi", "nbr", "lst", "thermal")
Options = Mapping[str, Any]


@dataclass(frozen=True)
class Series:
    """What was seen and where values are wanted.

    days (T): days since the first date, ascending, one scene a day; values (T, C, P) float32, NaN where missing or not
    clear; at (M): days wanted; bands: C names.
    """

    days: np.ndarray
    values: np.ndarray
    at: np.ndarray
    bands: tuple[str, ...]


@dataclass(frozen=True)
class Reconstruction:
    """values (M, C, P) float32, NaN = nodata; quality (M, P) uint8, see `gaps`; count (P) uint16 clear dates;
    deviation (M, C, P) float32 or None."""

    values: np.ndarray
    quality: np.ndarray
    count: np.ndarray
    deviation: Optional[np.ndarray] = None


def reconstruct(
    series: Series, method: str, options: Options, *, keep: bool = True, longest: float = 0.0
) -> Reconstruction:
    """Estimate all bands at `series.at`.

    options: all of the method's card, with `extend` "nearest", "model" or "none" outside the clear dates. keep: measured
    values stay as they are; longest: gaps longer than this many days stay open (0: none do).
    """
    days, at = np.asarray(series.days, np.float64), np.asarray(series.at, np.float64)
    values = np.ascontiguousarray(series.values, np.float32)
    extend = EXTEND[options.get("extend", "nearest")]
    hold, rows = 0.0, np.union1d(days, at)
    first_held = last_held = days
    if extend == gaps.MODEL:
        hold = float(options["cutoff"]) if method == "whittaker" else np.inf
        if method == "whittaker":  # beyond one cut-off a polynomial runs away: hold its value there
            first_held, last_held = days - hold, days + hold
            rows = np.union1d(rows, np.r_[first_held, last_held])
    estimate, deviation = METHODS[method](Series(days, values, rows, series.bands), options)
    out = np.empty((len(at), *values.shape[1:]), np.float32)
    quality = np.empty((len(at), values.shape[2]), np.uint8)
    if method == "linear":
        hold = 0.0
    gaps.finish(
        values, estimate, days, at, np.searchsorted(days, at, side="right") - 1, np.searchsorted(days, at, side="left"),
        np.searchsorted(rows, at), _rows(rows, first_held), _rows(rows, last_held), hold, extend,
        float(longest) if longest > 0 else np.inf, keep, least_samples(method, options), out, quality,
    )  # fmt: skip
    count = np.isfinite(values).any(axis=1).sum(axis=0, dtype=np.uint16)
    if deviation is not None:
        deviation = np.where(np.isnan(out), np.float32(np.nan), deviation[np.searchsorted(rows, at)])
    return Reconstruction(out, quality, count, deviation)


def least_samples(method: str, options: Options) -> int:
    """Clear dates a series needs; with fewer it is interpolated linearly."""
    if method == "whittaker":
        return int(options["order"])
    if method == "harmonic":
        return LEAST_SAMPLES[1]
    if method == "hants":
        return 2 * int(options["modes"]) + 1 + int(options["over"])
    return 3 if method in ("savgol", "chen", "gp") else 1


def learn(series: Series, method: str, options: Options) -> dict[str, Any]:
    """Options that are chosen from a sample of the scene's series (`values` of some random pixels) and used everywhere:
    λ by cross-validation or V-curve, the hyperparameters of a Gaussian process. Empty where nothing is to be chosen."""
    if method == "whittaker" and options["lambda"] in CRITERIA and options["choose"] == "scene":
        chosen = choose_lambda(
            series.days, series.values, options["lambda"], order=options["order"], step=options["step"]
        )
        return {"lambda": float(10 ** np.nanmedian(chosen))} if np.isfinite(chosen).any() else {"lambda": "cutoff"}
    if method == "gp" and options["fit"]:
        from .gp import fit_gp

        sample = series.values.reshape(len(series.days), -1)
        usable = np.flatnonzero(np.isfinite(sample).sum(axis=0) >= 6)
        if len(usable):
            picked = usable[:: max(1, len(usable) // 500)][:500]
            length, amplitude, noise = fit_gp(series.days, sample[:, picked], kernel=options["kernel"])
            return {"length": length, "amplitude": amplitude, "noise": noise}
    return {}


def needs_sample(method: str, options: Options) -> bool:
    """Whether `learn` wants to see some pixels first."""
    if method == "whittaker":
        return options["lambda"] in CRITERIA and options["choose"] == "scene"
    return method == "gp" and bool(options["fit"])


def _rows(rows: np.ndarray, days: np.ndarray) -> np.ndarray:
    return np.minimum(np.searchsorted(rows, days), len(rows) - 1)


Estimate = tuple[np.ndarray, Optional[np.ndarray]]


def _linear(series: Series, options: Options) -> Estimate:
    return linear(series.days, series.values, series.at), None


def _whittaker(series: Series, options: Options) -> Estimate:
    lam: Any = None
    if options["lambda"] in CRITERIA:
        chosen = choose_lambda(
            series.days, series.values, options["lambda"], order=options["order"], step=options["step"]
        )
        lam = 10.0 ** np.nan_to_num(chosen)
    elif options["lambda"] != "cutoff":
        lam = float(options["lambda"])
    return whittaker(
        series.days, series.values, series.at, cutoff=options["cutoff"], lam=lam, order=options["order"],
        step=options["step"], robust=options["robust"], shared=options["shared"], expectile=options["expectile"],
    ), None  # fmt: skip


def _harmonic(series: Series, options: Options) -> Estimate:
    trend = {"auto": None, "on": True, "off": False}[options["trend"]]
    return harmonic(
        series.days, series.values, series.at, modes=options["modes"], trend=trend, ridge=options["ridge"],
        rounds=options["robust"], period=options["period"], shared=options["shared"],
    ), None  # fmt: skip


def _hants(series: Series, options: Options) -> Estimate:
    """Clouds are bright in reflectance and low in indices and temperatures: each band is rejected on its own side."""
    out = np.empty((len(series.at), *series.values.shape[1:]), np.float32)
    for c, band in enumerate(series.bands):
        reject = options["reject"]
        if reject == "auto":
            reject = "low" if is_index(band) else "high"
        out[:, c : c + 1] = hants(
            series.days, series.values[:, c : c + 1], series.at, modes=options["modes"], reject=reject,
            tolerance=options["tolerance"], low=options["low"], high=options["high"], over=options["over"],
            period=options["period"],
        )[0]  # fmt: skip
    return out, None


def _rbf(series: Series, options: Options) -> Estimate:
    from .rbf import rbf

    return rbf(series.days, series.values, series.at, sigmas=options["sigmas"], cutoff=options["cutoff"]), None


def _savgol(series: Series, options: Options) -> Estimate:
    half, degree = options["half"], options["degree"]
    return on_regular(
        series.days, series.values, series.at, lambda y: savgol(y, half=half, degree=min(degree, 2 * half)),
        step=options["step"], shortest=2 * half + 1,
    ), None  # fmt: skip


def _chen(series: Series, options: Options) -> Estimate:
    return on_regular(series.days, series.values, series.at, chen, step=options["step"], shortest=15), None


def _gp(series: Series, options: Options) -> Estimate:
    from .gp import gp

    return gp(
        series.days, series.values, series.at, length=options["length"], amplitude=options["amplitude"],
        noise=options["noise"], kernel=options["kernel"], deviation=options["deviation"],
    )  # fmt: skip


def is_index(band: str) -> bool:
    """Whether a band's name is that of an index or a temperature, which clouds lower, not of a reflectance."""
    name = band.lower()
    return any(part in INDEX_NAMES for part in (name, *name.replace("-", "_").replace(" ", "_").split("_")))


METHODS: dict[str, Callable[[Series, Options], Estimate]] = {
    "linear": _linear,
    "whittaker": _whittaker,
    "harmonic": _harmonic,
    "hants": _hants,
    "rbf": _rbf,
    "savgol": _savgol,
    "chen": _chen,
    "gp": _gp,
}
