"""The benchmark of GPUs starts in any clone, with or without torch, and orders its parts by what they are worth."""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def benchmark(folder, *more):
    """What it prints, where nothing says where the package skymend is."""
    environment = {key: value for key, value in os.environ.items() if key != "PYTHONPATH"}
    command = [sys.executable, "-m", "benchmarks.gpu", str(folder), "--device", "cpu", "--small", *more]
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_it_runs_in_a_clone_of_any_name_and_takes_bundled_networks(tmp_path):
    told = benchmark(tmp_path, "--only", "stfdiff")
    found = json.loads((tmp_path / "stfdiff---ONNX-Runtime--float32.json").read_text(encoding="utf-8"))
    assert found["beside_cpu"] == 0.0
    assert found["ran_on"] == "CPU"
    assert "small, of SkyMend" in (tmp_path / "gpu.md").read_text(encoding="utf-8")
    assert "Machine: not known" not in told


def test_what_finds_no_time_is_left_for_a_second_call(tmp_path):
    told = benchmark(tmp_path, "--seconds", "0", "--only", "classical")
    assert "classical | fuse starfm: no time left; call it again" in told
    assert not list(tmp_path.glob("*.json"))


def test_what_needs_torch_or_minutes_comes_last():
    from benchmarks.gpu import CLASSICAL, parts_of

    parts = parts_of(argparse.Namespace(device="cuda", small=False))
    places = {kind: [k for k, part in enumerate(parts) if kind in part] for kind in ("ONNX", "torch", "TensorRT")}
    methods = [parts.index(f"classical | {name}") for name in CLASSICAL]
    assert max(places["ONNX"]) < min(methods)
    assert max(methods) < min(places["torch"])
    assert max(places["torch"]) < min(places["TensorRT"])
