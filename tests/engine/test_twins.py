"""What series, removal and video compute on a GPU is what the CPU says: every twin on its examples, in numba's simulator."""

from __future__ import annotations

import threading

import numpy as np
import pytest

from skymend.engine import processor
from skymend.engine.catalogue.zoo import find, options
from skymend.engine.job.events import Events
from skymend.engine.job.parameters import Machine
from skymend.engine.kernels import gpu
from skymend.engine.processor import CLOSE
from skymend.engine.series.methods import SeriesWish, method_of

from .series.made import series
from .simulated_gpu import differences

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


@pytest.fixture(scope="module")
def apart():
    return differences([f"skymend.engine.{name}" for name in TWINS])


@pytest.mark.parametrize("name", TWINS)
def test_a_twin_gives_the_cpus_answers(apart, name):
    assert max(apart[f"skymend.engine.{name}"]) <= CLOSE


@pytest.mark.parametrize(("method", "device"), [("linear", "auto"), ("mixer", "cuda"), ("linear", "cpu")])
def test_a_series_is_computed_where_the_machine_says(monkeypatch, method, device):
    asked, said = [], []

    def proven(function):
        return (lambda *arguments: asked.append(function.__name__) or function(*arguments)), ""

    monkeypatch.setattr(processor, "proven", proven)
    monkeypatch.setattr(gpu, "missing", lambda: "")
    monkeypatch.setattr(gpu, "name", lambda: "H0")
    reader, card = series(size=4, dates=8), find("reconstructseries", method)
    events = Events(lambda event: said.append(event.get("text")), threading.Event())
    made = method_of(card, options(card, {}), SeriesWish(machine=Machine(device)))
    whole = []
    made.mend(reader, reader.dates, lambda window, mended: whole.append(mended.values), events)
    assert np.isfinite(whole[0]).all()
    assert (f"{card.title} runs on H0." in said) == bool(asked) == (device != "cpu")
    assert method == "linear" or {"lines", "fitted", "posterior"} <= set(asked)
