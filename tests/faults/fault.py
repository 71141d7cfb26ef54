"""One fault: a job that something is wrong with, in a folder of its own."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

from tests.engine.rasters import GRID, UTM33, write_raster

NAMES = ("B02", "B03", "B04", "B08")
OLD = b"older output"  # what lies under an output's name before the run


@dataclass(frozen=True)
class Stress:
    """What befalls the process. It has moments: whenever it opens a file for writing, makes, links, renames, flushes or
    deletes one.

    `die_at`: it is killed at this moment; with `orphan` its parent is, and with `both` it goes too. `only_commit`: moments
    of putting outputs in place alone count. `full_at`: at this moment what writes to `disk` finds it full but for `left`
    bytes. `file_size`: bytes that a file may have; `memory`: megabytes of address space that it gets beyond what it has.
    """

    die_at: int = 0
    only_commit: bool = False
    orphan: bool = False
    both: bool = False
    full_at: int = 0
    disk: Path | None = None
    left: int = 0
    file_size: int = 0
    memory: int = 0


@dataclass(frozen=True)
class Fault:
    """`job`: the text that the worker gets; `also`: one that another worker gets at the same time; `must_fail`: a result
    would be wrong; `names`: an error must name one of these; `outputs`: files that hold `OLD` before the run and the whole
    of one new run, or still that, after it; `stress`: what befalls the process; `home`: the data folder."""

    job: str
    also: str = ""
    must_fail: bool = False
    names: Sequence[str] = ()
    outputs: Sequence[Path] = ()
    stress: Stress = field(default_factory=Stress)
    home: Path | None = None


def job(task: str, **parameters: Any) -> str:
    return json.dumps({"protocol": 1, "task": task, "parameters": parameters}, default=str)


def image(path: Path, seed: int, *, crs=UTM33, transform=GRID, side: int = 48, **profile: Any) -> Path:
    """A small image of four bands with names, a date in the file's name."""
    values = np.random.default_rng(seed).integers(300, 4000, (4, side, side)).astype("uint16")
    return write_raster(path, values, crs=crs, transform=transform, names=NAMES, **profile)


def older(*paths: Path) -> tuple[Path, ...]:
    """Outputs of an earlier run."""
    for path in paths:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(OLD)
    return paths


def tasks(folder: Path, images: Sequence[Path]) -> list[tuple[str, dict[str, Any]]]:
    """A quick job of every task on rasters; the first image is the one that may be at fault."""
    layers = [{"path": str(path)} for path in images]
    first, second = layers[0], layers[-1]
    out = folder / "out"
    return [
        ("evaluate", {"prediction": first, "reference": second, "output": f"{out}/difference.tif"}),
        ("detectclouds", {"input": first, "sensor": "sentinel2-l2a", "output": f"{out}/clouds.tif"}),
        ("removeclouds", {"inputs": layers, "method": "composite-medoid", "detect": False,
                          "output": f"{out}/clear.tif"}),
        ("reconstructseries", {"optical": layers, "method": "linear", "detect": False, "output_folder": f"{out}/series"}),
        ("fuse", {"fine": [first], "coarse": [first], "coarse_target": [second], "method": "copy", "options": {"factor": 4},
                  "output": f"{out}/fused.tif"}),
    ]  # fmt: skip
