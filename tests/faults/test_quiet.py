"""A task asks no server, and writes nothing but what it was told to: as the system sees it."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.faults.fault import image, job, tasks

ROOT = Path(__file__).resolve().parents[2]
_CALL = re.compile(r"(?:open|openat|creat|mkdir|mkdirat|rename\w*|link\w*|symlink\w*)\((?P<rest>.*)")
_REMOTE = re.compile(r"(connect|sendto|sendmsg|sendmmsg)\(.*(AF_INET|nscd)")
_CALLS = "connect,sendto,sendmsg,sendmmsg,open,openat,creat,mkdir,mkdirat,rename,renameat,renameat2,link,linkat,symlink"
_KINDS = ("evaluate", "detectclouds", "removeclouds", "reconstructseries", "fuse", "simulate", "doctor", "network")


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
    clouds = {"input": {"path": images[0]}, "sensor": "sentinel2-l1c", "method": "s2cloudless"}
    known = {
        **dict(tasks(tmp_path, images)),
        "simulate": {"scenario": "clouds", "size": 64, "output_folder": tmp_path / "out"},
        "doctor": {},
        "network": {**clouds, "output": tmp_path / "out" / "clouds.tif"},
    }
    (tmp_path / "job.json").write_text(job("detectclouds" if kind == "network" else kind, **known[kind]))
    for name in ("home", "tmp", "data"):
        (tmp_path / name).mkdir()
    environment = {
        **{name: value for name, value in os.environ.items() if name in ("PATH", "LD_LIBRARY_PATH")},
        "HOME": str(tmp_path / "home"),
        "TMPDIR": str(tmp_path / "tmp"),
        "SKYMEND_HOME": str(tmp_path / "data"),
        "NUMBA_CACHE_DIR": compiled,
        "PYTHONDONTWRITEBYTECODE": "1",
    }
    command = [
        strace,
        "-f",
        "-qq",
        "-s",
        "400",
        "-e",
        f"trace={_CALLS}",
        "-o",
        str(tmp_path / "calls.txt"),
        sys.executable,
    ]
    done = subprocess.run(
        [*command, str(ROOT / "__main__.py"), str(tmp_path / "job.json")],
        env=environment, cwd=tmp_path, capture_output=True, text=True, check=False,
    )  # fmt: skip
    last = json.loads(done.stdout.splitlines()[-1])
    assert last["event"] == "result" or last["kind"] == "input", last
    log = (tmp_path / "calls.txt").read_text(errors="replace")
    assert [line for line in log.splitlines() if _REMOTE.search(line)] == []
    assert {name for name in written(log, tmp_path) if not name.startswith(compiled)} == set()
    assert list((tmp_path / "home").rglob("*")) == []
    assert list((tmp_path / "tmp").iterdir()) == []
