"""A task asks no server, and writes nothing but what it was told to: as the system sees it."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from tests.engine.rasters import write_raster
from tests.faults import clips, graphs
from tests.faults.fault import image, job, tasks

ROOT = Path(__file__).resolve().parents[2]
_CALL = re.compile(r"(?:open|openat|creat|mkdir|mkdirat|rename\w*|link\w*|symlink\w*)\((?P<rest>.*)")
_REMOTE = re.compile(r"(connect|sendto|sendmsg|sendmmsg)\(.*(AF_INET|nscd)")
_CALLS = "connect,sendto,sendmsg,sendmmsg,open,openat,creat,mkdir,mkdirat,rename,renameat,renameat2,link,linkat,symlink"
_KINDS = ("evaluate", "detectclouds", "removeclouds", "reconstructseries", "fuse", "simulate", "doctor", "network",
          "videosr", "importmodel")  # fmt: skip


@pytest.fixture(scope="module")
def strace():
    """The program that tells what a process asks the system for; it works in few containers."""
    path = shutil.which("strace")
    if not path or subprocess.run([path, "-o", os.devnull, "true"], capture_output=True, check=False).returncode:
        pytest.skip("strace is not here, or may not be used")
    return path


def written(log: str, folder: Path) -> set[str]:
    """Files opened for writing, and folders and names made, outside of `folder`; names relative to it are inside."""
    found = set()
    for line in log.splitlines():
        call = _CALL.search(line)
        if (
            call
            and "ENOENT" not in line
            and "EEXIST" not in line
            and ("open" not in line or re.search("O_WRONLY|O_RDWR|O_CREAT", line))
        ):
            found |= set(re.findall(r'"(/[^"]*)"', call["rest"]))
    return {name for name in found if not name.startswith((str(folder), "/dev/", "/proc/"))}


@pytest.fixture(scope="module")
def compiled(tmp_path_factory):
    """Where compiled loops are kept."""
    return os.environ.get("NUMBA_CACHE_DIR") or str(tmp_path_factory.mktemp("numba"))


@pytest.mark.parametrize("kind", _KINDS)
def test_a_task_is_quiet(tmp_path, strace, compiled, kind):
    images = [image(tmp_path / f"a_2020-0{k}-01.tif", k) for k in (1, 2)]
    names = ("B01", "B02", "B04", "B05", "B08", "B8A", "B09", "B10", "B11", "B12")
    ten = np.random.default_rng(0).integers(300, 4000, (10, 48, 48)).astype("uint16")
    path = write_raster(tmp_path / "ten.tif", ten, names=names)
    clouds = {"input": {"path": path}, "sensor": "sentinel2-l1c", "method": "s2cloudless"}
    known = {
        **dict(tasks(tmp_path, images)),
        "simulate": {"scenario": "clouds", "size": 64, "output_folder": tmp_path / "out"},
        "doctor": {},
        "network": {**clouds, "output": tmp_path / "out" / "clouds.tif"},
    }
    if kind == "videosr":
        clip = clips.write(tmp_path / "a.avi", "mpeg4")
        known[kind] = {"input": {"path": clip}, "method": "bicubic", "output": tmp_path / "out" / "a.mp4"}
    if kind == "importmodel":
        pytest.importorskip("onnx")
        model = graphs.write(tmp_path / "w.onnx", graphs.whole())
        known[kind] = {"file": model, "folder": tmp_path / "models"}
        (tmp_path / "w.json").write_text(json.dumps(graphs.CARD))
    (tmp_path / "job.json").write_text(job("detectclouds" if kind == "network" else kind, **known[kind]))
    told = quiet([str(ROOT / "__main__.py"), str(tmp_path / "job.json")], tmp_path, strace, compiled)
    assert json.loads(told.splitlines()[-1])["event"] == "result", told


def test_training_is_quiet(tmp_path, strace, compiled):
    pytest.importorskip("torch")
    code = (
        f"import sys; sys.path[:0] = [{str(ROOT / '.dev' / 'plugins')!r}, {str(ROOT)!r}]\n"
        "from pathlib import Path\n"
        "from tests.models.training.test_trainer import RUN, Events, line, train\n"
        "print(train(line(), RUN, Path('out'), Events.silent()).steps)"
    )
    assert quiet(["-c", code], tmp_path, strace, compiled).split() == ["12"]


def quiet(arguments: list[str], folder: Path, strace: str, compiled: str) -> str:
    """What Python said; it has asked no server, written nothing outside of `folder`, and left nothing in home and temporary
    folder."""
    for name in ("home", "tmp", "data"):
        (folder / name).mkdir()
    environment = {
        **{name: value for name, value in os.environ.items() if name in ("PATH", "LD_LIBRARY_PATH")},
        "HOME": str(folder / "home"),
        "LOGNAME": "somebody",  # else torch asks the system who this is
        "TMPDIR": str(folder / "tmp"),
        "SKYMEND_HOME": str(folder / "data"),
        "NUMBA_CACHE_DIR": compiled,
        "PYTHONDONTWRITEBYTECODE": "1",
    }
    calls = folder / "calls.txt"
    command = [strace, "-f", "-qq", "-s", "400", "-e", f"trace={_CALLS}", "-o", str(calls), sys.executable]
    done = subprocess.run(
        [*command, *arguments], env=environment, cwd=folder, capture_output=True, text=True, check=False
    )
    log = calls.read_text(errors="replace")
    assert done.stdout, done.stderr
    assert [line for line in log.splitlines() if _REMOTE.search(line)] == []
    assert {name for name in written(log, folder) if not name.startswith(compiled)} == set()
    assert list((folder / "home").rglob("*")) == []
    assert [path.name for path in (folder / "tmp").iterdir() if path.name != "torchinductor_somebody"] == []
    return done.stdout
