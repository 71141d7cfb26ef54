"""What is computed on a GPU, and what happens where it fails: made functions whose twins are right, wrong or broken."""

from __future__ import annotations

import pickle
import sys
import threading
import types

import numpy as np
import pytest

from skymend.engine import processor
from skymend.engine.job.errors import EnvironmentProblem
from skymend.engine.job.events import Events
from skymend.engine.kernels import gpu
from skymend.engine.processor import Processor, apart


def doubled(values):
    """The CPU's."""
    return values * 2


def right(values):
    return values * np.float32(2)


def wrong(values):
    return values * 2.001


def broken(values):
    raise RuntimeError("NVVM_ERROR_COMPILATION\nno such card")


def full(values):
    if values.size > 3:
        raise gpu.NoRoom("9 MiB are needed, and the GPU has 1 MiB left")
    return values * 2


def fails_late(values):
    if values.size > 3:
        raise RuntimeError("CUDA_ERROR_LAUNCH_FAILED")
    return values * 2


VALUES = np.arange(1.0, 6.0)


@pytest.fixture
def with_twin(monkeypatch):
    """A GPU, and a twin of `doubled`."""
    processor.proven.cache_clear()
    monkeypatch.setattr(gpu, "missing", lambda: "")
    monkeypatch.setattr(gpu, "name", lambda: "H0")

    def put(twin):
        module = types.ModuleType(f"{__name__}_cuda")
        module.__spec__ = importlib_spec(module.__name__)
        module.doubled, module.doubled_examples = twin, lambda: [(np.ones(2),)]
        monkeypatch.setitem(sys.modules, module.__name__, module)

    yield put
    processor.proven.cache_clear()


def importlib_spec(name):
    return types.SimpleNamespace(name=name)


def listened():
    said = []
    return said, Events(lambda event: said.append(event["text"]), threading.Event())


def test_a_twin_that_proves_right_is_used_and_told(with_twin):
    with_twin(lambda values: right(values) + 1e-9)
    said, events = listened()
    on = Processor("Doubling", "auto", events)
    on.tell(doubled)
    assert (on.run(doubled, VALUES) == right(VALUES) + 1e-9).all()
    assert said == ["Doubling runs on H0."]


@pytest.mark.parametrize(
    ("twin", "why"),
    [
        (wrong, "the GPU's answer differs from the CPU's by 0.0005"),
        (broken, "RuntimeError: NVVM_ERROR_COMPILATION no such card"),
        (full, "a tile does not fit the GPU's memory (9 MiB are needed, and the GPU has 1 MiB left)"),
        (fails_late, "RuntimeError: CUDA_ERROR_LAUNCH_FAILED"),
    ],
)
def test_what_fails_is_computed_by_the_cpu_and_said_once(with_twin, twin, why):
    with_twin(twin)
    said, events = listened()
    on = Processor("Doubling", "auto", events)
    for _ in range(3):
        assert (on.run(doubled, VALUES) == VALUES * 2).all()
    assert said == [f"Doubling is computed on the CPU: {why}."]


@pytest.mark.parametrize("twin", [wrong, broken, full, fails_late])
def test_with_cuda_a_failure_is_an_error(with_twin, twin):
    with_twin(twin)
    with pytest.raises(EnvironmentProblem, match="Doubling cannot be computed on the GPU"):
        Processor("Doubling", "cuda").run(doubled, VALUES)


def test_with_cpu_no_twin_is_looked_at(with_twin):
    with_twin(broken)
    said, events = listened()
    on = Processor("Doubling", "cpu", events)
    on.tell(doubled)
    assert (on.run(doubled, VALUES) == VALUES * 2).all()
    assert said == []


def test_without_a_gpu_auto_says_nothing_and_cuda_says_why(with_twin, monkeypatch):
    with_twin(right)
    monkeypatch.setattr(gpu, "missing", lambda: "there is no NVIDIA driver")
    said, events = listened()
    on = Processor("Doubling", "auto", events)
    on.tell(doubled)
    assert (on.run(doubled, VALUES) == VALUES * 2).all()
    assert said == []
    with pytest.raises(EnvironmentProblem, match="there is no NVIDIA driver"):
        Processor("Doubling", "cuda").tell(doubled)


def test_a_method_without_a_twin_runs_on_the_cpu_and_says_so_with_cuda():
    said, events = listened()
    on = Processor("Listening", "cuda", events)
    on.tell(listened)
    assert on.run(len, "four") == 4
    assert said == ["Listening runs on the CPU: it has no part for the GPU."]


def test_it_travels_and_proves_anew(with_twin):
    with_twin(broken)
    on = Processor("Doubling", "auto")
    on.run(doubled, VALUES)
    there = pickle.loads(pickle.dumps(on))
    assert there == on
    assert not there._given_up


@pytest.mark.parametrize(
    ("one", "other", "difference"),
    [
        ([1.0, np.nan], [1.0, np.nan], 0.0),
        ([1.0, 2.0], [1.0, np.nan], np.inf),
        ([1.0], [1.0, 2.0], np.inf),
        ([10.0, 0.1], [10.0, 0.0], 0.1),
        ([np.nan], [np.nan], 0.0),
    ],
)
def test_how_far_answers_are_apart(one, other, difference):
    assert apart(np.array(one), np.array(other)) == pytest.approx(difference)
    assert apart((np.array(one),), (np.array(other),)) == pytest.approx(difference)
