"""Series methods beside what PyPI offers for the same work.

    python -m benchmarks.peers PYTHON [--series 16384] [--turns 3]

PYTHON: the interpreter of an environment that has the peers (numpy 1.26, scipy, vam.whittaker, whittaker-eilers,
scikit-learn); a peer that does not load is left out with the reason (the wheel of vam.whittaker wants `__log_finite`, which
newer C libraries lack: preload a library that has it). Both sides get the same noisy seasonal series of 73
dates, 45 % missing, on one thread, in turns; told are the least µs of processor time a series, and how far the curves lie
apart at clear dates. `benchmarks.detectclouds speed` does the same for s2cloudless, `benchmarks.networks` for torch.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np

DATES, MISSING, LAMBDA = 73, 0.45, 10.0
LOG10_LAMBDAS = np.arange(-1, 4.01, 0.2)
LENGTH, AMPLITUDE, NOISE = 60.0, 0.15, 0.02  # of the Gaussian process: days, and the values' unit

PEER = """
import array, json, sys, time
import numpy as np
days, y, name = *(np.load(f"{sys.argv[1]}/{n}.npy") for n in ("days", "y")), sys.argv[2]
clear = np.isfinite(y)
filled, weights = np.where(clear, y, 0.0), clear.astype(float)
lam, grid, (length, amplitude, noise) = json.loads(sys.argv[3])
if name == "vam":
    from vam.whittaker import ws2d
    call = lambda i: ws2d(filled[i], lam, weights[i])
elif name == "vam-vcurve":
    from vam.whittaker import ws2doptv
    call = lambda i: ws2doptv(filled[i], weights[i], array.array("d", grid))[0]
elif name == "eilers":
    from whittaker_eilers import WhittakerSmoother
    smoother = WhittakerSmoother(lmbda=lam, order=2, data_length=len(days))
    def call(i):
        smoother.update_weights(weights[i].tolist())
        return smoother.smooth(filled[i].tolist())
elif name == "interp":
    call = lambda i: np.interp(days, days[clear[i]], y[i, clear[i]])
elif name == "sklearn":
    from sklearn.gaussian_process import GaussianProcessRegressor
    from sklearn.gaussian_process.kernels import ConstantKernel, Matern
    kernel = ConstantKernel(amplitude**2, "fixed") * Matern(length, "fixed", nu=1.5)
    def call(i):
        level = y[i, clear[i]].mean()
        process = GaussianProcessRegressor(kernel, alpha=noise**2, optimizer=None)
        process.fit(days[clear[i], None], y[i, clear[i]] - level)
        return level + process.predict(days[:, None])
call(0)
start = time.process_time()
curves = [call(i) for i in range(len(y))]
print(json.dumps((time.process_time() - start) / len(y) * 1e6))
np.save(f"{sys.argv[1]}/{name}.npy", np.array(curves, np.float64))
"""


@dataclass(frozen=True)
class Case:
    """One kind of work: `ours(days, values)` → curves (T, 1, P); how many of the series the peer gets."""

    work: str
    peer: str
    name: str
    ours: Callable[[np.ndarray, np.ndarray], np.ndarray]
    share: float = 1.0


def cases() -> list[Case]:
    """What is compared."""
    from skymend.engine.series.gp import gp
    from skymend.engine.series.linear import linear
    from skymend.engine.series.whittaker import choose_lambda, whittaker

    def fixed(days: np.ndarray, y: np.ndarray) -> np.ndarray:
        return whittaker(days, y, days, lam=LAMBDA, robust=0)

    def vcurve(days: np.ndarray, y: np.ndarray) -> np.ndarray:
        lam = 10 ** choose_lambda(days, y, "vcurve", log10_lambdas=LOG10_LAMBDAS)
        return whittaker(days, y, days, lam=lam, robust=0)

    def process(days: np.ndarray, y: np.ndarray) -> np.ndarray:
        return gp(days, y, days, length=LENGTH, amplitude=AMPLITUDE, noise=NOISE, deviation=False)[0]

    return [
        Case("Whittaker, fixed λ", "vam.whittaker", "vam", fixed),
        Case("Whittaker, fixed λ", "whittaker-eilers", "eilers", fixed, 1 / 8),
        Case("Whittaker, V-curve over 26 λ", "vam.whittaker", "vam-vcurve", vcurve, 1 / 8),
        Case("linear", "np.interp", "interp", lambda days, y: linear(days, y, days), 1 / 8),
        Case("Gaussian process, Matérn 3/2", "scikit-learn", "sklearn", process, 1 / 64),
    ]


def main() -> None:
    """Prints a row a peer."""
    parser = argparse.ArgumentParser(prog="benchmarks.peers")
    parser.add_argument("python")
    parser.add_argument("--series", type=int, default=16384)
    parser.add_argument("--turns", type=int, default=3)
    options = parser.parse_args()
    import numba

    numba.set_num_threads(1)
    days, y = made_series(options.series)
    print(
        "| work | peer | ours, µs | peer, µs | peer / ours | RMS difference of clear values |\n|---|---|---|---|---|---|"
    )
    for case in cases():
        print(row(case, days, y, options.python, options.turns), flush=True)


def made_series(count: int) -> tuple[np.ndarray, np.ndarray]:
    """Days and (T, P) seasonal series with noise."""
    rng = np.random.default_rng(1)
    days = np.arange(DATES) * 5.0
    y = 0.3 + 0.2 * np.sin(2 * np.pi * (days[:, None] / 365 + rng.random(count))) + rng.normal(0, 0.02, (DATES, count))
    y[rng.random(y.shape) < MISSING] = np.nan
    return days, y.astype(np.float32)


def row(case: Case, days: np.ndarray, y: np.ndarray, python: str, turns: int) -> str:
    """Both sides in turns."""
    few = y[:, : int(y.shape[1] * case.share)]
    given = json.dumps([LAMBDA, LOG10_LAMBDAS.tolist(), [LENGTH, AMPLITUDE, NOISE]])
    case.ours(days, y[:, None])
    ours, theirs = np.inf, np.inf
    with tempfile.TemporaryDirectory() as folder:
        np.save(f"{folder}/days.npy", days)
        np.save(f"{folder}/y.npy", few.T.astype(np.float64))
        for _ in range(turns):
            start = time.process_time()
            curve = case.ours(days, y[:, None])
            ours = min(ours, (time.process_time() - start) / y.shape[1] * 1e6)
            command = [python, "-c", PEER, folder, case.name, given]
            found = subprocess.run(command, capture_output=True, text=True, env={**os.environ, "OMP_NUM_THREADS": "1"})
            if found.returncode:
                return f"| {case.work} | {case.peer}: {found.stderr.splitlines()[-1]} | {ours:.2f} | | | |"
            theirs = min(theirs, float(json.loads(found.stdout)))
        apart = curve[:, 0, : few.shape[1]] - np.load(Path(folder) / f"{case.name}.npy").T
    rms = np.sqrt(np.mean(apart[np.isfinite(few)] ** 2))
    return f"| {case.work} | {case.peer} | {ours:.2f} | {theirs:.2f} | **{theirs / ours:.1f}** | {rms:.1e} |"


if __name__ == "__main__":
    main()
