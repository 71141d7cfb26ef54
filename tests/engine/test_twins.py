"""What series, removal and video compute on a GPU is what the CPU says: every twin on its examples, in numba's simulator."""

from __future__ import annotations

import json
import os
import subprocess
import sys

import pytest

TWINS = [
    "series.whittaker.fitted",
    "series.whittaker.best_lambdas",
    "series.harmonic.curves",
    "series.linear.lines",
    "series.hants.fits",
    "series.rbf.means",
    "series.gp.posterior",
    "series.anomaly.posterior_about",
    "removal.closest_spectral_fit.find_sources",
    "removal.mnspi_kernels.filled",
    "removal.regression_kernels.predictions",
    "removal.regression_kernels.corrected",
    "video.back_projection.projected",
]
SIMULATED = """
import importlib, json, sys
from skymend.engine.processor import proven
found = {}
for name in sys.argv[1:]:
    module, function = name.rsplit(".", 1)
    found[name] = proven(getattr(importlib.import_module(f"skymend.engine.{module}"), function))[1]
print(json.dumps(found))
"""


@pytest.fixture(scope="module")
def problems():
    """By twin, what is wrong with it; the simulator must be asked for before numba is imported."""
    environment = {**os.environ, "NUMBA_ENABLE_CUDASIM": "1", "PYTHONWARNINGS": "ignore"}
    environment["PYTHONPATH"] = os.pathsep.join(filter(None, sys.path))
    done = subprocess.run(
        [sys.executable, "-c", SIMULATED, *TWINS], env=environment, capture_output=True, text=True, check=True
    )
    return json.loads(done.stdout)


@pytest.mark.parametrize("name", TWINS)
def test_a_twin_gives_the_cpus_answers(problems, name):
    assert problems[name] == ""
