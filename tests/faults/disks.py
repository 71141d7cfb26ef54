"""Disks that fill up, or that hold no file of this size, while outputs are written."""

from __future__ import annotations

import functools
import os
import random
import subprocess
from pathlib import Path

from . import clips
from .fault import Fault, Stress, image, job, older, tasks


def make(rng: random.Random, folder: Path, port: int) -> Fault:
    out = folder / "out"
    out.mkdir()
    disk = rng.choice((out, folder / "tmp", folder))
    small = may_mount() and disk != folder and rng.random() < 0.8
    if small:
        mount(disk, rng.choice((10, 16, 24)))
    if rng.random() < 0.25:
        clip = clips.write(folder / "a.avi", "mpeg4", side=64)
        outputs = older(out / rng.choice(("sharp.mp4", "sharp.mkv")))
        text = job("videosr", input={"path": clip}, method="bicubic", output=outputs[0])
    else:
        side = rng.choice((48, 300))
        images = [image(folder / f"a_2020-0{k}-01.tif", k, side=side) for k in (1, 2)]
        task, parameters = rng.choice(tasks(folder, images))
        text = job(task, **parameters)
        outputs = older(Path(parameters["output"])) if "output" in parameters else ()
    if small:
        left = rng.choice((0, 0, 4096, 65536, 2**20))
        return Fault(text, outputs=outputs, stress=Stress(full_at=rng.randrange(1, 40), disk=disk, left=left))
    return Fault(text, outputs=outputs, stress=Stress(file_size=rng.choice((0, 10, 1000, 8192, 20_000, 100_000)) + 1))


@functools.cache
def may_mount() -> bool:
    """Whether this process may make a small disk."""
    return os.name == "posix" and os.geteuid() == 0 and _mounts()


def _mounts() -> bool:
    import tempfile

    with tempfile.TemporaryDirectory() as folder:
        try:
            mount(Path(folder), 1)
        except (OSError, subprocess.CalledProcessError):
            return False
        unmount(Path(folder))
        return True


def mount(folder: Path, megabytes: int) -> None:
    """A disk in memory at a folder."""
    command = ["mount", "-t", "tmpfs", "-o", f"size={megabytes}m", "skymend-faults", str(folder)]
    subprocess.run(command, check=True, capture_output=True)


def unmount(folder: Path) -> None:
    """Let go of it, whoever still holds a file there."""
    subprocess.run(["umount", "-l", str(folder)], check=False, capture_output=True)
