"""Series methods against float64 brute force: the Whittaker smoother with every option, and the other methods by case name.

Tolerance 1e-5 with NaN in the same places, λ to 1e-9 (both stored as float32).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import numpy as np

from skymend.engine.series.chen import chen
from skymend.engine.series.gp import gp
from skymend.engine.series.hants import hants
from skymend.engine.series.harmonic import harmonic
from skymend.engine.series.linear import linear
from skymend.engine.series.rbf import rbf
from skymend.engine.series.savgol import savgol
from skymend.engine.series.whittaker import CRITERIA, choose_lambda, hat_diagonal, whittaker

from .registry import Comparison, Golden, check, compare

ATOL = 1e-5


@check("classical", "method", when=lambda golden: golden.config.get("method") == "whittaker")
def whittaker_smoother(golden: Golden) -> Iterator[Comparison]:
    """Orders, weights, expectiles, robust weights, automatic λ and the hat diagonal; the grid is the sample index."""
    options, theirs = golden.config["cases"], golden.outputs
    y = _time_first(golden.inputs["y"])
    days = np.arange(float(len(y)))
    lam = float(options["lambda"])

    def fit(**chosen) -> np.ndarray:
        return whittaker(days, y, days, step=1.0, **{"lam": lam, "robust": 0, **chosen})

    fits = {
        "weighted": lambda: fit(weights=_time_first(golden.inputs["w"])),
        "expectile": lambda: fit(expectile=float(options["p"])),
        "robust": lambda: fit(robust=int(options.get("rounds", 5))),
    }
    for name in theirs:
        order = re.fullmatch(r"order(\d)", name)
        if order:
            yield _compare(name, fit(order=int(order[1])), theirs[name])
        elif name in fits:
            yield _compare(name, fits[name](), theirs[name])
        elif name in CRITERIA:
            chosen = choose_lambda(days, y, name, step=1.0, log10_lambdas=np.array(options["grid"], np.float64))
            stored = chosen[0].astype(np.float32)
            yield compare(f"{name} log10 lambda", stored, theirs[f"{name}_log10_lambda"], atol=1e-9)
            fitted = np.where(np.isnan(chosen), np.nan, fit(lam=10.0 ** np.nan_to_num(chosen)))
            yield _compare(name, fitted, theirs[name])
        elif name == "hat_diagonal":
            rows = golden.config.get("rows_with_lambda", range(y.shape[2]))
            yield _compare(name, hat_diagonal(y[:, :, list(rows)], lam), theirs[name])


@check("classical", "method", when=lambda golden: golden.config.get("method") == "series")
def series_methods(golden: Golden) -> Iterator[Comparison]:
    """Every case by the method its name begins with, at its parameters."""
    inputs = golden.inputs
    days, at = inputs["days"].astype(np.float64), inputs["at"].astype(np.float64)
    y = _time_first(inputs["y"])
    for case, options in golden.config["cases"].items():
        options = dict(options)
        method = options.pop("method", case.partition("_")[0])
        if method in ("savgol", "chen"):
            smooth = {"savgol": savgol, "chen": chen}[method]
            yield _compare(case, smooth(_time_first(inputs["regular"]), **options), golden.outputs[case])
        elif method == "linear":
            options["extend"] = options.get("extend", True) in (True, "nearest")
            options["longest"] = options.get("longest") or np.inf
            yield _compare(case, linear(days, y, at, **options), golden.outputs[case])
        elif method == "rbf":
            yield _compare(case, rbf(days, y, at, **options), golden.outputs[case])
        elif method == "harmonic":
            options = {"ridge": 0.0, "rounds": 0, "step_down": False, **options}
            yield _compare(case, harmonic(days, y, at, **options), golden.outputs[case])
        elif method == "hants":
            low, high = options.pop("range", (-0.3, 1.1))
            options = {"over": 1, "tolerance": 0.05, "low": low, "high": high, **options}
            fitted, kept = hants(days, y, at, **options)
            yield _compare(case, fitted, golden.outputs[case])
            if f"{case}_kept" in golden.outputs:
                yield compare(f"{case} samples kept", kept[0], golden.outputs[f"{case}_kept"])
        elif method == "gp":
            options = {"length": 30.0, "amplitude": 0.15, "noise": 0.02, **options}
            mean, deviation = gp(days, y, at, **options)
            yield _compare(case, mean, golden.outputs[case])
            if f"{case}_sd" in golden.outputs:
                yield _compare(f"{case} deviation", deviation, golden.outputs[f"{case}_sd"])
        else:
            yield Comparison(case, np.inf, ATOL, f"there is no series method {method}")


def _time_first(rows: np.ndarray) -> np.ndarray:
    """(series, T) as (T, 1, series)."""
    return np.ascontiguousarray(rows.T[:, None, :], np.float32)


def _compare(name: str, ours: np.ndarray, theirs: np.ndarray) -> Comparison:
    return compare(name, ours[:, 0, :].T, theirs, atol=ATOL)
