"""OpenVINO as another runtime of the same sessions: its answers are ONNX Runtime's, of every network that comes with us."""

from __future__ import annotations

import pickle

import numpy as np
import onnxruntime
import pytest

from skymend.engine.catalogue.zoo import BUNDLED
from skymend.engine.inference.opening import Opening
from skymend.engine.inference.proof import ProvenSession, difference
from skymend.engine.inference.session import open_session
from skymend.engine.job.events import Events

pytest.importorskip("openvino", reason="the package openvino is not installed (requirements/openvino.txt)")

from skymend.engine.inference.openvino_session import OpenVinoSession, devices

TREES = "s2cloudless"  # no network: it always runs in ONNX Runtime
NETWORKS = sorted(path for path in BUNDLED.glob("*.onnx") if path.stem != TREES)
SIZES = {"batch": 1, "frames": 3, "rows": 4, "columns": 6}


def made_inputs(path):
    """Values for every input at small sizes; a size is written as factor*name."""
    random, made = np.random.default_rng(0), {}
    for node in onnxruntime.InferenceSession(str(path), providers=["CPUExecutionProvider"]).get_inputs():
        shape = [
            size if isinstance(size, int) else int(size.rpartition("*")[0] or 1) * SIZES[size.rpartition("*")[2]]
            for size in node.shape
        ]
        values = random.uniform(0, 1, shape)
        made[node.name] = values.astype(np.int64 if "int64" in node.type else np.float32)
    return made


@pytest.mark.parametrize("path", NETWORKS, ids=lambda path: path.stem)
def test_the_answers_are_those_of_onnx_runtime(path):
    inputs = made_inputs(path)
    ours = OpenVinoSession(Opening(path, "cpu", 1), "CPU", "f32", Events.silent())
    theirs = open_session(path, device="cpu", threads=1)
    assert (ours.input_names, ours.output_names) == (theirs.input_names, theirs.output_names)
    answers, expected = ours.run(inputs), theirs.run(inputs)
    for name in theirs.output_names:
        assert difference(answers[name], expected[name]) <= 1e-4, name


def test_what_is_bound_serves_every_run_and_answers_are_kept():
    path = BUNDLED / "edcstfn-small.onnx"
    inputs = made_inputs(path)
    session = open_session(path, device="cpu", threads=1, runtime="openvino")
    assert session.provider.startswith("OpenVINO CPU")
    assert session.free_memory() is None
    bound = session.bound({name: inputs[name] for name in ("coarse_01", "fine_01")})
    first = bound.run_on_device({"coarse_02": inputs["coarse_02"]})["fine_02"]
    kept = first.copy()
    second = bound.run({"coarse_02": inputs["coarse_02"] * 0.5})["fine_02"]
    np.testing.assert_array_equal(first, kept)
    np.testing.assert_array_equal(first, session.run(inputs)["fine_02"])
    assert not np.array_equal(first, second)


def test_it_travels_as_its_file():
    session = open_session(BUNDLED / "edcstfn-small.onnx", device="cpu", threads=1, runtime="openvino")
    again = pickle.loads(pickle.dumps(session))
    assert isinstance(again, ProvenSession)
    assert again.provider == session.provider


def test_the_processor_is_a_device():
    assert "FP32" in devices()["CPU"]
