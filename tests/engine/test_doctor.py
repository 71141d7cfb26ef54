"""The worker's doctor: findings, never failures."""

from __future__ import annotations

import builtins
import importlib.metadata
import subprocess
import sys

import llvmlite.binding
import onnx
import onnxruntime
import pytest
import rasterio.warp
from packaging.requirements import Requirement
from rasterio.errors import CRSError

from skymend.contract.packages import REQUIREMENTS
from skymend.engine import doctor
from skymend.engine.job.events import Events


def test_everything_essential_works_here(tmp_path):
    path = tmp_path / "report.html"
    result = doctor.run(doctor.Parameters(output_html=str(path)), Events.silent())
    checks = {check["name"]: check for check in result.report["checks"]}
    assert all(check["ok"] for check in checks.values() if check["essential"])
    assert "CPU" in result.report["providers"]
    assert result.report["versions"]["numpy"]
    assert result.outputs == {"OUTPUT_HTML": str(path)}
    page = path.read_text(encoding="utf-8")
    assert all(name in page for name in checks)


def test_the_tiny_model_is_one_that_the_oldest_runtime_reads():
    model = onnx.load_from_string(doctor.MODEL)
    onnx.checker.check_model(model)
    assert model.ir_version <= 10
    assert model.opset_import[0].version <= 20


def test_every_package_of_the_requirements_is_tried(monkeypatch):
    """By a module that this distribution brings: `odc-geo` is not tried by importing `odc_geo`, nor by `odc` alone."""
    tried = []
    monkeypatch.setattr(doctor.importlib, "import_module", tried.append)
    doctor.modules()
    lines = [line.split("#")[0].strip() for file in ("worker", "cpu") for line in (REQUIREMENTS / f"{file}.txt").open()]
    wanted = [Requirement(line).name for line in lines if line and ";" not in line]  # that every system has
    assert len(tried) == len(wanted)
    for name, module in zip(wanted, tried):
        files = {str(path) for path in importlib.metadata.files(name)}
        assert f"{module.replace('.', '/')}/__init__.py" in files, name


def test_a_module_that_cannot_be_imported_is_named(monkeypatch):
    def fail(name):
        if name == "av":
            raise OSError("libx264 is gone")

    monkeypatch.setattr(doctor.importlib, "import_module", fail)
    check = doctor.modules()
    assert (check.ok, check.essential) == (False, True)
    assert check.text == "cannot be imported: av (OSError: libx264 is gone)"


def test_code_that_cannot_be_compiled_is_a_finding(monkeypatch):
    real = builtins.__import__

    def fail(name, *rest, **options):
        if name == "numba":
            raise ImportError("DLL load failed while importing numba")
        return real(name, *rest, **options)

    monkeypatch.delitem(sys.modules, "numba", raising=False)
    monkeypatch.setattr(builtins, "__import__", fail)
    check = doctor.compiler()
    assert not check.ok
    assert check.essential
    assert "DLL load failed" in check.text


@pytest.mark.parametrize(("card", "fine"), [("", True), ("NVIDIA H200, 570.86, 143771 MiB, 9.0", False)])
def test_no_cuda_is_a_problem_only_where_there_is_a_gpu(monkeypatch, card, fine):
    monkeypatch.setattr(doctor, "gpu", lambda: card)
    monkeypatch.setattr(onnxruntime, "get_available_providers", lambda: ["CPUExecutionProvider"])
    check = doctor.provider("CUDA")
    assert check.ok is fine
    assert "the build for the CPU" in check.text


def test_a_silent_fall_back_to_the_cpu_is_noticed(monkeypatch):
    providers = ["CUDAExecutionProvider", "CPUExecutionProvider"]
    real = onnxruntime.InferenceSession
    monkeypatch.setattr(doctor, "gpu", lambda: "NVIDIA H200")
    monkeypatch.setattr(onnxruntime, "get_available_providers", lambda: providers)
    monkeypatch.setattr(
        onnxruntime,
        "InferenceSession",
        lambda model, options, providers, **_: real(model, options, providers=providers[1:]),
    )
    monkeypatch.setattr(onnxruntime, "preload_dlls", lambda: print("Failed to load libcudnn.so.9"), raising=False)
    check = doctor.provider("CUDA")
    assert not check.ok
    assert "fell back to CPUExecutionProvider: Failed to load libcudnn.so.9" in check.text


def test_runtimes_are_told_with_the_reason_why_not():
    check = doctor.runtimes()
    assert check.ok
    assert check.text.startswith("ONNX Runtime")
    assert "DirectML" in check.text


@pytest.mark.parametrize(("features", "told"), [({"amx-bf16": True}, "2.5 to 3.3"), ({"avx2": True}, "has none")])
def test_what_openvino_would_bring_to_this_processor(monkeypatch, features, told):
    monkeypatch.setattr(llvmlite.binding, "get_host_cpu_features", lambda: features)
    assert told in doctor.bfloat16().text


def test_a_wrong_projection_database_is_noticed(monkeypatch):
    def fail(*_):
        raise CRSError("The EPSG code is unknown")

    monkeypatch.setattr(rasterio.warp, "transform", fail)
    check = doctor.projections()
    assert not check.ok
    assert "PROJ_LIB" in check.hint


def test_a_driver_that_does_not_answer_is_no_gpu(monkeypatch):
    def hang(*_, **__):
        raise subprocess.TimeoutExpired("nvidia-smi", 5)

    monkeypatch.setattr(doctor.shutil, "which", lambda name: "/usr/bin/nvidia-smi")
    monkeypatch.setattr(doctor.subprocess, "run", hang)
    assert doctor.gpu() == ""


def test_a_damaged_model_of_the_users_own_is_named(monkeypatch, tmp_path):
    (tmp_path / "models").mkdir()
    (tmp_path / "models" / "broken.json").write_text("{")
    monkeypatch.setenv("SKYMEND_HOME", str(tmp_path))
    check = doctor.models()
    assert not check.ok
    assert "broken.json" in check.text
