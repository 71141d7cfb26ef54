"""The requirements can be met, by ready-made packages, on every system and Python that SkyMend names (uv resolves for a
system without being on it; installing is left to the systems themselves). Oldest, middle and newest Python always, all with
SKYMEND_RESOLVE=all, as before a release."""

import os
import re
import shutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

REQUIREMENTS = Path(__file__).resolve().parents[2] / "requirements"
LINUX, WINDOWS, APPLE, INTEL_MAC = (
    "x86_64-manylinux_2_28", "x86_64-pc-windows-msvc", "aarch64-apple-darwin", "x86_64-apple-darwin"
)  # fmt: skip
ALL = os.environ.get("SKYMEND_RESOLVE") == "all"
PYTHONS = ("3.9", "3.10", "3.11", "3.12", "3.13", "3.14") if ALL else ("3.9", "3.11", "3.14")
INTEL_PYTHONS = PYTHONS[:5] if ALL else ("3.9", "3.13")  # rasterio has no wheels for 3.14 there
CASES = [(system, python, "cpu") for system in (LINUX, WINDOWS, APPLE) for python in PYTHONS]
CASES += [(INTEL_MAC, python, "cpu") for python in INTEL_PYTHONS]
CASES += [(system, python, "gpu-cuda12") for system in (LINUX, WINDOWS) for python in PYTHONS[1:4:2]]
CASES += [(system, python, "gpu-cuda13") for system in (LINUX, WINDOWS) for python in PYTHONS[2::2]]


def resolve(system, python, flavour):
    """What pip would install, by name, or how it fails."""
    program = shutil.which("uv", path=str(Path(sys.executable).parent)) or shutil.which("uv")
    newer = python in ("3.13", "3.14")  # rasterio's wheels for these need macOS 14, the others 13
    run = subprocess.run(
        [program, "pip", "compile", "-q", "--python-platform", system, "--python-version", python, "--only-binary", ":all:",
         "--no-header", "--no-annotate", REQUIREMENTS / "worker.txt", REQUIREMENTS / f"{flavour}.txt"],
        capture_output=True, text=True, timeout=300,
        env={**os.environ, "MACOSX_DEPLOYMENT_TARGET": "14.0" if newer else "13.0"},
    )  # fmt: skip
    return run.returncode, run.stdout, run.stderr


@pytest.fixture(scope="module")
def resolved():
    """Every case, resolved side by side: most of it is waiting for the index."""
    if not (shutil.which("uv", path=str(Path(sys.executable).parent)) or shutil.which("uv")):
        pytest.skip("uv is not installed (requirements/dev.txt)")
    with ThreadPoolExecutor(8) as threads:
        found = dict(zip(CASES, threads.map(lambda case: resolve(*case), CASES)))
    if all(re.search("connect|dns|timed out|fetch", error) for _, _, error in found.values()):
        pytest.skip("the package index cannot be reached")
    return found


@pytest.mark.parametrize("case", CASES, ids="-".join)
def test_every_package_is_there(resolved, case):
    code, packages, error = resolved[case]
    assert code == 0, error
    names = set(re.findall(r"^([\w-]+)(?:\[.*\])?==", packages, re.MULTILINE))
    assert {"numpy", "scipy", "numba", "rasterio", "odc-geo", "pydantic", "av", "h5py"} <= names
    assert ("onnxruntime-gpu" if case[2] != "cpu" else "onnxruntime") in names
