"""What a worker's process does not load unless it needs it."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from tests.engine.rasters import write_raster

PLUGINS = Path(__file__).resolve().parents[2] / ".dev" / "plugins"  # has the package, whatever its checkout is called
HEAVY = {
    "odc", "pyproj", "shapely", "dask", "distributed", "xarray", "pandas", "torch", "onnxruntime", "onnx", "openvino", "av",
    "skimage", "PIL", "h5py", "netCDF4", "zarr", "jinja2", "matplotlib",
}  # fmt: skip
RUN = """
import json, sys, threading
from skymend.engine.run import run_job
class Events:
    def write(self, line): self.last = json.loads(line)
    def flush(self): pass
events = Events()
run_job(sys.argv[1], events, threading.Event())
names = sorted({name.partition(".")[0] for name in sys.modules})
print(json.dumps({"last": events.last, "names": names}))
"""


@pytest.mark.parametrize("method", ["flags", "spectral"])
def test_a_run_loads_only_what_it_needs(tmp_path: Path, method: str) -> None:
    scene = write_raster(tmp_path / "scene.tif", np.full((6, 20, 20), 900, np.int16))
    codes = write_raster(tmp_path / "SCL.tif", np.full((20, 20), 4, np.uint8))
    given = {"input": {"path": str(scene)}, "flags": {"path": str(codes)}, "method": method, "shadows": False,
             "bands": ["blue", "green", "red", "nir", "swir1", "swir2"], "output": str(tmp_path / "out.tif")}  # fmt: skip
    job = json.dumps({"protocol": 1, "task": "detectclouds", "parameters": given})
    done = subprocess.run([sys.executable, "-c", RUN, job], capture_output=True, text=True, cwd=PLUGINS, check=True)
    told = json.loads(done.stdout.splitlines()[-1])
    assert told["last"]["event"] == "result", told["last"]
    assert not HEAVY & set(told["names"])


def test_the_doors_of_tasks_open_without_heavy_packages() -> None:
    doors = "reconstructseries", "removeclouds", "fuse"
    code = "import sys, importlib; from skymend.contract.protocol import TASKS\n"
    code += f"for door in {doors}: importlib.import_module('skymend.' + TASKS[door])\n"
    code += "print(' '.join({name.partition('.')[0] for name in sys.modules}))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=PLUGINS, check=True)
    assert not HEAVY & set(done.stdout.split())
