"""What sessions ask of each runtime and provider, and what becomes of one that is not to be had, differs or fails: with a
GPU that is played, by a build of ONNX Runtime for the CPU."""

from __future__ import annotations

import numpy as np
import onnxruntime
import pytest

from skymend.engine.inference import captured, cuda, ort_session, runtimes
from skymend.engine.inference.opening import Opening
from skymend.engine.inference.out_of_memory import is_out_of_memory
from skymend.engine.inference.proof import ProvenSession, difference
from skymend.engine.inference.session import CPU, CUDA, open_session
from skymend.engine.job.errors import EnvironmentProblem
from skymend.engine.job.events import Events

from .steps_model import write_found, write_steps

REAL = onnxruntime.InferenceSession


@pytest.fixture
def model(tmp_path):
    return write_steps(tmp_path / "steps.onnx")


@pytest.fixture
def said(monkeypatch):
    """Events that keep what they are told."""
    events = Events.silent()
    told = []
    monkeypatch.setattr(events, "_send", lambda event: told.append(event.get("text", "")))
    events.told = told
    return events


class Played:
    """A session that says it runs on what it was asked for, and runs on the CPU."""

    asked: tuple = ()
    sessions: tuple = ()
    refuses = ()  # options, or providers, with which it cannot be opened
    fails = ""  # what a run that is recorded dies of
    wrong = 0.0  # added to its answers
    copies = 0  # of tensors on the device

    def __init__(self, path, options, providers, enable_fallback):
        names = [entry if isinstance(entry, str) else entry[0] for entry in providers]
        given = providers[0][1] if isinstance(providers[0], tuple) else {}
        if set(Played.refuses) & {names[0], *given}:
            raise RuntimeError(f"{names[0]} does not know {', '.join(given)}\nand more")
        Played.asked = (*Played.asked, (names, given, options))
        self._real, self._names, self.records = (
            REAL(path, options, providers=[CPU]),
            names,
            "enable_cuda_graph" in given,
        )
        Played.sessions = (*Played.sessions, self)

    def get_providers(self):
        return self._names

    def run(self, names, inputs):
        extra = 0 if self._names[0] == CPU else Played.wrong
        return [answer + np.float32(extra) for answer in self._real.run(names, inputs)]

    def io_binding(self):
        return PlayedBinding(self._real.io_binding())

    def run_with_iobinding(self, binding, options=None):
        if self.records and Played.fails:
            raise RuntimeError(Played.fails)
        self._real.run_with_iobinding(binding.real, options)

    def __getattr__(self, name):
        return getattr(self._real, name)


class PlayedBinding:
    def __init__(self, real):
        self.real = real

    def bind_output(self, name, device):
        self.real.bind_output(name, "cpu")

    def __getattr__(self, name):
        return getattr(self.real, name)


def copy(source, target):
    Played.copies += 1
    target.update_inplace(source.numpy())


@pytest.fixture
def gpu(monkeypatch):
    """A machine with every provider."""
    monkeypatch.setattr(Played, "asked", ())
    monkeypatch.setattr(Played, "sessions", ())
    every = [ort_session.TENSORRT, CUDA, ort_session.DIRECTML, ort_session.COREML, CPU]
    monkeypatch.setattr(onnxruntime, "get_available_providers", lambda: every)
    monkeypatch.setattr(onnxruntime, "preload_dlls", lambda: None, raising=False)
    monkeypatch.setattr(onnxruntime, "InferenceSession", Played)
    monkeypatch.setattr(cuda, "can_copy", lambda: True)
    monkeypatch.setattr(Played, "copies", 0)
    monkeypatch.setattr(cuda, "copy_on_device", copy)
    monkeypatch.setattr(
        captured,
        "_place",
        lambda shape, kind: onnxruntime.OrtValue.ortvalue_from_shape_and_type(shape, kind, "cpu", 0),
    )
    return Played


def asked_by(opening, gpu):
    """Providers, options of the first and those of the session, as the opening asks for them."""
    runtimes.opened(opening, Events.silent())
    return gpu.asked[-1]


def inputs_of(seed=1, rows=5):
    x, constant = np.random.default_rng(seed).standard_normal((2, rows, 64)).astype(np.float32)
    return {"x": x, "constant": constant}


def test_convolutions_are_searched_where_sizes_stay(model, gpu):
    names, once, _ = asked_by(Opening(model, "cuda"), gpu)
    _, fixed, _ = asked_by(Opening(model, "cuda", fixed=True), gpu)
    assert names == [CUDA, CPU]
    assert once["cudnn_conv_algo_search"] == "HEURISTIC"
    assert "enable_cuda_graph" not in once
    assert fixed["cudnn_conv_algo_search"] == "EXHAUSTIVE"
    assert once["arena_extend_strategy"] == "kSameAsRequested"
    assert "gpu_mem_limit" not in once


@pytest.mark.parametrize(("half", "fixed"), [(True, True), (True, False), (False, True)])
def test_channels_come_last_in_halved_convolutions_of_fixed_sizes_alone(model, gpu, half, fixed):
    opening = Opening(model, "cuda", convolutional=True, half=half, fixed=fixed)
    runtimes.opened(opening, Events.silent()).run(inputs_of())
    asked = {given["enable_cuda_graph"]: given for _, given, _ in gpu.asked if "enable_cuda_graph" in given}
    assert [given.get("prefer_nhwc") for given in asked.values()] == (["1" if half else None] if fixed else [])
    assert "prefer_nhwc" not in gpu.asked[0][1]


def test_tf32_is_said_and_can_be_switched_off(model, gpu, said, monkeypatch):
    open_session(model, device="cuda", events=said)
    assert gpu.asked[-1][1]["use_tf32"] == "1"
    assert any("TF32" in text for text in said.told)
    said.told.clear()
    monkeypatch.setenv("SKYMEND_TF32", "0")
    open_session(model, device="cuda", events=said)
    assert gpu.asked[-1][1]["use_tf32"] == "0"
    assert not said.told


def test_memory_of_the_gpu_can_be_limited(model, gpu, monkeypatch):
    monkeypatch.setenv("SKYMEND_GPU_MEMORY_MB", "3000")
    assert asked_by(Opening(model, "cuda"), gpu)[1]["gpu_mem_limit"] == str(3000 * 2**20)


def test_memory_is_planned_ahead_everywhere_but_on_the_cpu(model, gpu):
    assert not asked_by(Opening(model, "cpu"), gpu)[2].enable_mem_pattern
    assert asked_by(Opening(model, "cuda"), gpu)[2].enable_mem_pattern
    names, _, directml = asked_by(Opening(model, runtime="directml"), gpu)
    assert names[0] == ort_session.DIRECTML
    assert not directml.enable_mem_pattern
    assert directml.execution_mode == onnxruntime.ExecutionMode.ORT_SEQUENTIAL


def test_engines_are_kept_by_model_and_device(model, gpu, monkeypatch, tmp_path):
    monkeypatch.setenv("SKYMEND_HOME", str(tmp_path / "home"))
    monkeypatch.setattr(cuda, "without_tensorrt", lambda: "")
    monkeypatch.setattr(cuda, "device_name", lambda: "NVIDIA H100 80GB HBM3")
    names, options, _ = asked_by(Opening(model, runtime="tensorrt", half=True), gpu)
    assert names == [ort_session.TENSORRT, CUDA, CPU]
    assert "NVIDIA-H100-80GB-HBM3" in options["trt_engine_cache_path"]
    assert options["trt_fp16_enable"] == "True"
    other = cuda.engine_folder(write_steps(tmp_path / "same.onnx"))
    assert str(other) == options["trt_engine_cache_path"]  # of the same bytes


def test_options_that_a_provider_does_not_know_are_left_out(model, gpu, said, monkeypatch):
    monkeypatch.setattr(gpu, "refuses", ("use_tf32",))
    assert open_session(model, device="cuda", events=said).provider == CUDA
    assert gpu.asked[-1][1] == {}
    assert any("without options" in text for text in said.told)


def test_a_provider_that_cannot_start_is_said_and_the_cpu_goes_on(model, gpu, said, monkeypatch):
    monkeypatch.setattr(gpu, "refuses", (CUDA,))
    assert open_session(model, events=Events.silent(), device="auto", runtime="onnxruntime").provider == CPU
    with pytest.raises(EnvironmentProblem, match="CUDA was asked for"):
        open_session(model, device="cuda", events=said)


def test_a_failure_of_cuda_is_said_without_its_cpp(model, gpu, monkeypatch):
    why = "CUDA failure 35: CUDA driver version is insufficient for CUDA runtime version "

    def fails(*_, **__):
        raise RuntimeError(
            f"/core/cuda_call.cc:154 std::conditional_t<THRW, void, Status> CudaCall() {why}; GPU=-1 ; expr"
        )

    monkeypatch.setattr(onnxruntime, "InferenceSession", fails)
    with pytest.raises(EnvironmentProblem) as caught:
        open_session(model, device="cuda")
    assert caught.value.text == f"CUDA was asked for but is not to be had: steps.onnx cannot be opened: {why.strip()}."


def test_what_is_not_installed_is_said_by_name(model):
    for runtime in ("tensorrt", "directml", "coreml"):
        if runtimes.without(runtime):
            with pytest.raises(EnvironmentProblem, match=f"runtime {runtime} was asked for"):
                open_session(model, runtime=runtime)


@pytest.mark.parametrize(("runtime", "device"), [("directml", "cpu"), ("openvino", "cuda"), ("coreml", "cuda")])
def test_a_runtime_that_has_no_such_device_is_refused(model, runtime, device):
    with pytest.raises(EnvironmentProblem, match="does not compute on"):
        open_session(model, device=device, runtime=runtime)


def test_auto_takes_directml_where_it_is_installed(model, gpu):
    session = open_session(model, device="auto")
    assert session.provider == ort_session.DIRECTML
    assert open_session(model, device="cpu").provider == CPU


def test_runs_of_one_size_are_recorded_and_give_the_same(model, gpu):
    plain = REAL(str(model), providers=[CPU])
    session = open_session(model, device="cuda", fixed=True)
    first, second = inputs_of(1), inputs_of(2)
    here, there = session.bound({"constant": first["constant"]}), session.bound({"constant": second["constant"]})
    kept = []
    for given, bound in [(first, here), (second, there)] * 3:  # each takes the graph's memory from the other
        kept.append(bound.run_on_device({"x": given["x"]})["y"])
        np.testing.assert_array_equal(bound.run({"x": given["x"]})["y"], plain.run(["y"], given)[0])
    for given, answer in zip([first, second] * 3, kept):
        np.testing.assert_array_equal(answer.numpy(), plain.run(["y"], given)[0])
    np.testing.assert_array_equal(session.run(first)["y"], plain.run(["y"], first)[0])
    assert session.records


def test_each_size_has_a_session_in_which_it_is_fixed(model, gpu):
    session = open_session(model, device="cuda", fixed=True)
    for rows in (5, 7, 5, 7):
        session.run(inputs_of(rows=rows))
    recording = [opened for opened in gpu.sessions if opened.records]
    assert [node.shape for opened in recording for node in opened.get_outputs()] == [[5, 64]] * 2 + [[7, 64]] * 2


def test_of_a_few_sizes_alone_memory_is_kept(model, gpu):
    session = open_session(model, device="cuda", fixed=True)
    plain = REAL(str(model), providers=[CPU])
    for rows in range(3, 9):
        given = inputs_of(rows=rows)
        np.testing.assert_array_equal(session.run(given)["y"], plain.run(["y"], given)[0])
    assert sum(opened.records for opened in gpu.sessions) == captured.GRAPHS
    assert session.records


def test_answers_are_kept_where_no_graph_writes(model, gpu):
    given = inputs_of()
    bound = open_session(model, device="cuda", fixed=True).bound({"constant": given["constant"]})
    for run in (1, 2, 3):
        bound.run_on_device({"x": given["x"]})
        assert gpu.copies == 2 * run  # outputs


def test_a_model_that_cannot_be_recorded_runs_without(model, gpu, said, monkeypatch):
    monkeypatch.setattr(gpu, "refuses", ("enable_cuda_graph",))
    session = open_session(model, device="cuda", fixed=True, events=said)
    given = inputs_of()
    for _ in range(2):
        np.testing.assert_array_equal(session.run(given)["y"], REAL(str(model), providers=[CPU]).run(["y"], given)[0])
    assert session.provider == CUDA
    assert not session.records
    assert sum("without CUDA graphs" in text for text in said.told) == 1


def test_answers_whose_size_is_known_late_are_not_recorded(tmp_path, gpu, said):
    model = write_found(tmp_path / "found.onnx")
    session = open_session(model, device="cuda", fixed=True, events=said)
    assert session.run({"x": np.array([0, 3, 0, 4], np.float32)})["where"].tolist() == [[1, 3]]
    assert any("the size of where does not follow" in text for text in said.told)


def test_recording_that_fails_loses_no_run(model, gpu, said, monkeypatch):
    monkeypatch.setattr(gpu, "fails", "operation not permitted when stream is capturing")
    session = open_session(model, device="cuda", fixed=True, events=said)
    given = inputs_of()
    bound = session.bound({"constant": given["constant"]})
    answers = [bound.run({"x": given["x"]})["y"] for _ in range(3)]
    np.testing.assert_array_equal(answers[0], answers[2])
    assert not session.records
    assert sum("without CUDA graphs" in text for text in said.told) == 1


def test_a_size_whose_graph_finds_no_memory_runs_without_one(model, gpu, said, monkeypatch):
    session = open_session(model, device="cuda", fixed=True, events=said)
    small = inputs_of(rows=3)
    session.run(small)
    monkeypatch.setattr(gpu, "fails", "Available memory of 99 is smaller than requested bytes of 268435456")
    for rows in (50, 60, 50, 60):
        large = inputs_of(rows=rows)
        np.testing.assert_array_equal(session.run(large)["y"], REAL(str(model), providers=[CPU]).run(["y"], large)[0])
    monkeypatch.setattr(gpu, "fails", "")
    session.run(small)
    assert [opened.get_outputs()[0].shape[0] for opened in gpu.sessions if opened.records] == [3, 50, 60, 3]
    assert session.records
    assert not said.told[1:]  # but of TF32


def test_a_runtime_that_differs_gives_way_to_the_cpu(model, gpu, said, monkeypatch):
    monkeypatch.setattr(gpu, "wrong", 0.5)
    session = open_session(model, runtime="directml", events=said)
    given = inputs_of()
    answer = session.run(given)["y"]
    np.testing.assert_array_equal(answer, REAL(str(model), providers=[CPU]).run(["y"], given)[0])
    assert session.provider == CPU
    assert any("goes on with ONNX Runtime on the CPU" in text for text in said.told)


class Failing:
    """A session that dies of `error`."""

    provider, input_names, output_names, metadata = "Elsewhere", ("x",), ("y",), {}

    def __init__(self, error):
        self.error = error

    def run(self, inputs):
        raise self.error

    def bound(self, constants):
        return self

    run_on_device = run


def proven(model, error):
    opening = Opening(model, "cpu", 1)
    return ProvenSession(opening, Failing(error), runtimes._on_cpu(opening, Events.silent()), None, Events.silent())


def test_a_runtime_that_fails_gives_way_whatever_is_bound(model):
    given = inputs_of()
    session = proven(model, RuntimeError("the device is gone"))
    answer = session.bound({"constant": given["constant"]}).run_on_device({"x": given["x"]})["y"]
    np.testing.assert_array_equal(answer.numpy(), REAL(str(model), providers=[CPU]).run(["y"], given)[0])


@pytest.mark.parametrize(
    "text",
    [
        "Failed to allocate memory for requested buffer of size 268435456",
        "bfc_arena.cc:360 Available memory of 99999744 is smaller than requested bytes of 268435456",
        "CUDA failure 2: out of memory ; GPU=0",
        "[CUDA_ERROR_OUT_OF_MEMORY] Call to cuMemAlloc results in CUDA_ERROR_OUT_OF_MEMORY",
        "CUDNN_STATUS_ALLOC_FAILED",
    ],
)
def test_a_lack_of_memory_is_told_from_other_failures(text):
    assert is_out_of_memory(RuntimeError(text))
    assert not is_out_of_memory(RuntimeError("CUDA failure 201: invalid device context"))


def test_a_lack_of_memory_is_for_smaller_batches(model):
    with pytest.raises(RuntimeError, match="out of memory"):
        proven(model, RuntimeError("CUDA failure 2: out of memory")).run(inputs_of())


def test_a_difference_is_in_the_range_of_the_answer():
    expected = np.array([0.0, 10.0, np.nan], np.float32)
    assert difference(np.array([0.1, 10.0, np.nan], np.float32), expected) == pytest.approx(0.01)
    assert difference(np.array([0.0, np.nan, np.nan], np.float32), expected) == float("inf")
    assert difference(np.zeros(2, np.float32), expected) == float("inf")


def test_the_free_memory_of_no_gpu_is_not_known(model):
    assert cuda.free_memory() is None or cuda.free_memory() > 0
    assert open_session(model, device="cpu").free_memory() is None
