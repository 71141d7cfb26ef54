"""Sessions: inputs bound for all steps of a sampler give the bits of single runs, whatever the number of threads."""

from __future__ import annotations

import numpy as np
import onnxruntime
import pytest

from skymend.engine.inference.session import CUDA, available_cores, open_session
from skymend.engine.job.errors import EnvironmentProblem, ModelError

from .steps_model import write_steps


@pytest.fixture
def model(tmp_path):
    return write_steps(tmp_path / "steps.onnx")


def test_bound_inputs_serve_every_step_and_answers_are_not_overwritten(model):
    session = open_session(model, device="cpu", threads=1)
    random = np.random.default_rng(1)
    constant, *steps = random.standard_normal((4, 700, 64)).astype(np.float32)
    bound = session.bound({"constant": constant})
    answers = [bound.run({"x": x})["y"] for x in steps]
    for x, answer in zip(steps, answers):
        np.testing.assert_array_equal(answer, session.run({"x": x, "constant": constant})["y"])


def test_what_one_network_leaves_on_the_device_another_takes(model):
    session = open_session(model, device="cpu", threads=1)
    x = np.random.default_rng(1).standard_normal((9, 64)).astype(np.float32)
    zero = np.zeros_like(x)
    left = session.bound({"x": x}).run_on_device({"constant": zero})
    taken = session.bound({"constant": left["hidden"]}).run({"x": x})["y"]
    once = session.run({"x": x, "constant": zero})
    np.testing.assert_array_equal(taken, once["y"] + once["hidden"])


def test_a_strided_input_is_taken_as_it_reads(model):
    session = open_session(model, device="cpu", threads=1)
    x = np.random.default_rng(1).standard_normal((64, 9)).astype(np.float32).T
    zero = np.zeros((9, 64), np.float32)
    assert not x.flags.c_contiguous
    np.testing.assert_array_equal(
        session.bound({"constant": zero}).run({"x": x})["y"], session.run({"x": x, "constant": zero})["y"]
    )


def test_threads_change_no_bit(model):
    x = np.random.default_rng(1).standard_normal((5000, 64)).astype(np.float32)
    answers = [open_session(model, device="cpu", threads=n).run({"x": x, "constant": x})["y"] for n in (1, 2, 5, 0)]
    for answer in answers[1:]:
        np.testing.assert_array_equal(answer, answers[0])
    assert available_cores() >= 1


def test_a_truncated_model_is_refused_by_name(model):
    model.write_bytes(model.read_bytes()[:-200])
    with pytest.raises(ModelError, match=r"steps\.onnx cannot be opened"):
        open_session(model, device="cpu")


@pytest.mark.skipif(CUDA in onnxruntime.get_available_providers(), reason="there may be a GPU")
def test_cuda_that_is_not_to_be_had_is_said(model):
    with pytest.raises(EnvironmentProblem, match="CPU build") as caught:
        open_session(model, device="cuda")
    assert "DEVICE=auto" in caught.value.hint
    assert open_session(model, device="auto").provider != CUDA
