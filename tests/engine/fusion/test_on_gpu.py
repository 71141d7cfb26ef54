"""Fusion's parts for the GPU: the CPU's pixels, from kernels in numba's simulator."""

from __future__ import annotations

import importlib
import pickle

import pytest

from skymend.engine import processor
from skymend.engine.job.errors import EnvironmentProblem
from skymend.engine.job.events import Events
from skymend.engine.job.parameters import Machine, Sampling
from skymend.engine.kernels import gpu
from skymend.engine.processor import CLOSE

from ..simulated_gpu import differences, on_simulated_gpu
from .fusion_scene import method_of

METHODS = ("starfm", "estarfm", "fitfc", "fsdaf")
FUSION = "skymend.engine.fusion"


def test_kernels_give_the_pixels_of_the_cpu():
    """Holes, borders, ties, few and many similar pixels, one band and several: the examples that prove a GPU."""
    found = differences([f"{FUSION}.{name}.{name}" for name in METHODS])
    assert len(found) == len(METHODS)
    assert all(each <= CLOSE for differing in found.values() for each in differing), found


RUN = """
import threading
import numpy as np
from skymend.engine.catalogue import zoo
from skymend.engine.fusion.coarse import block_mean
from skymend.engine.fusion.fine import HeldImages
from skymend.engine.fusion.inputs import Inputs, Target
from skymend.engine.fusion.options import complete
from skymend.engine.fusion.starfm import method
from skymend.engine.job.events import Events
from skymend.engine.job.parameters import Machine, Sampling
said = []
events = Events(lambda event: said.append(event.get("text")), threading.Event())
fine = np.random.default_rng(0).uniform(0.1, 0.3, (1, 8, 8)).astype(np.float32)
fine[:, 3, 3] = np.nan
coarse, card, out = block_mean(np.nan_to_num(fine, nan=0.2), 2), zoo.find("fuse", "starfm"), {}
for device in ("cpu", "cuda"):
    on = method(card, complete(card, {"half": 2, "classes": 2}), Sampling(), Machine(device, tile_size=4), events)
    inputs = Inputs((8, 8), 2, HeldImages([fine]), [coarse])
    out[device] = np.empty_like(fine)
    def write(window, values):
        out[device][(slice(None), *window.toslices())] = values
    if device == "cuda":
        on.processor.tell(*on.on_tiles())
    on.prepare(inputs, [0], Events.silent()).predict(Target(coarse + np.float32(0.01)), write, Events.silent())
from skymend.engine.processor import apart
answer = [[text for text in said if text], apart(out["cuda"], out["cpu"]), int(np.isnan(out["cpu"]).sum())]
"""


def test_a_run_takes_the_gpu_and_says_so():
    said, difference, holes = on_simulated_gpu(RUN)
    assert said == ["STARFM runs on numba's simulator."]
    assert difference <= CLOSE
    assert holes == 1


@pytest.mark.parametrize("name", METHODS)
def test_every_method_says_what_it_computes_tiles_by(name):
    method = method_of(name)
    (function,) = method.on_tiles()
    assert processor.has_twin(function)
    assert function.__module__ == f"{FUSION}.{name}"
    assert pickle.loads(pickle.dumps(method.processor)) == method.processor


@pytest.mark.parametrize("name", METHODS)
def test_with_cuda_and_no_gpu_a_method_is_not_begun(name, monkeypatch):
    monkeypatch.setattr(gpu, "missing", lambda: "there is no NVIDIA driver")
    card = method_of(name).card
    code = importlib.import_module(f"{FUSION}.{name}")
    method = code.method(card, method_of(name).options, Sampling(), Machine("cuda"), Events.silent())
    with pytest.raises(EnvironmentProblem, match="there is no NVIDIA driver"):
        method.get_ready(2, Events.silent())


def test_a_method_without_a_part_for_the_gpu_runs_on_with_cuda(monkeypatch):
    monkeypatch.setattr(gpu, "missing", lambda: "there is no NVIDIA driver")
    card = method_of("change").card
    code = importlib.import_module(f"{FUSION}.change")
    code.method(card, method_of("change").options, Sampling(), Machine("cuda"), Events.silent()).get_ready(
        2, Events.silent()
    )
