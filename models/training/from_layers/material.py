"""What is made of the user's layers before a training: archives that an objective reads, and jobs on places kept apart.

A task has one module of this package (`MODULES`) with one function:

    prepare(asked, events) -> Prepared     reads the layers through the engine, writes into `asked.folder`, and says what
                                           network, material and card follow from them

How a family of the task is trained on it is said by the objective's module, if it has `from_layers(facts, asked)`, else by
`plans.py`.
"""

from __future__ import annotations

import importlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, Optional

import numpy as np

from ....engine.job.errors import InputError
from ..training_parameters import Parameters

MODULES = {
    "detectclouds": "masked_scenes",
    "removeclouds": "clouded_dates",
    "reconstructseries": "gappy_series",
    "fuse": "dated_pairs",
    "videosr": "moved_stills",
}
GIVEN = (
    "dates",
    "bands",
    "scale",
    "offset",
    "extent",
    "extent_crs",
    "target_crs",
    "resolution",
    "align",
    "memory_mb",
    "seed",
)
MASKED = ("masks", "mask_kind", "mask_values", "detect")
SHARE = 0.25  # of the memory allowed, for tiles
MOST_TILES, MOST_HELD = 3000, 48
CASES = 3  # places of the test part that methods are scored on
DONE = "material.json"


@dataclass(frozen=True)
class Asked:
    """A training that is asked for: what the user says, the folder for its material, and the configuration of the model to
    start from, where there is one."""

    p: Parameters
    folder: Path
    start: Optional[Mapping[str, Any]] = None

    def tiles(self, bytes_each: int) -> dict[str, int]:
        """How many tiles of such a size each part may have, so that they stay within the memory allowed."""
        many = int(SHARE * self.p.memory_mb * 2**20 / max(bytes_each, 1))
        train = max(8, min(many, MOST_TILES))
        return {"train": train, "validation": max(4, min(MOST_HELD, train // 6)), "test": CASES}


def as_given(p: Parameters, *more: str) -> dict[str, Any]:
    """What the task itself is given as the training is: the grid and how images are read, and the parameters named."""
    return {name: getattr(p, name) for name in (*GIVEN, *more)}


@dataclass(frozen=True)
class Facts:
    """What the layers are like: names of the bands, `dates` of a series or of pairs, the `side` of tiles in pixels, whether
    there is radar, pixels of the fine grid along a coarse one."""

    bands: Sequence[str] = ()
    dates: int = 1
    side: int = 0
    radar: bool = False
    factor: int = 1


@dataclass(frozen=True)
class Plan:
    """How a family is trained: the network's configuration, what the objective is told of its material, samples a step,
    learning rate, and entries of the card."""

    network: dict[str, Any]
    data: dict[str, Any]
    batch: int = 16
    learning_rate: float = 1e-3
    card: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Case:
    """A job on a test place: `parameters` without method and outputs, what is compared, `truth` and `counted` (bool), and,
    for the picture, what was given, `shown`: files of arrays in the folder of the material, (C, H, W), of a series
    (T, C, H, W), of classes (H, W)."""

    name: str
    parameters: dict[str, Any]
    truth: str
    counted: str
    shown: str
    bands: tuple[int, ...] = (0,)


@dataclass(frozen=True)
class Prepared:
    """What a training needs: its plan, how many tiles each part has, how places (and years) were told apart, what it is made
    of in words, and the test places."""

    plan: Plan
    tiles: dict[str, int]
    split: dict[str, Any]
    told: str
    cases: tuple[Case, ...]

    def save(self, folder: Path) -> None:
        """Written last: where it is, the material is whole."""
        partial = folder / f"{DONE}.part"
        partial.write_text(json.dumps(asdict(self)), encoding="utf-8")
        partial.replace(folder / DONE)

    @classmethod
    def load(cls, folder: Path) -> Optional[Prepared]:
        """What was saved; None where nothing is."""
        try:
            told = json.loads((folder / DONE).read_text(encoding="utf-8"))
            cases = tuple(Case(**{**case, "bands": tuple(case["bands"])}) for case in told["cases"])
            return cls(Plan(**told["plan"]), told["tiles"], told["split"], told["told"], cases)
        except (OSError, ValueError, KeyError, TypeError):
            return None


def source_of(task: str) -> Any:
    """The module that makes a task's material. Raises InputError where there is none."""
    if task not in MODULES:
        raise InputError(f"Models for {task} cannot be trained on layers.", f"Tasks: {', '.join(MODULES)}.")
    return importlib.import_module(f"{__package__}.{MODULES[task]}")


def only(p: Parameters, *names: str) -> None:
    """Raise InputError naming an input that the family's task does not take, or the first of `names` where it is empty."""
    inputs = ("inputs", "optical", "fine", "coarse", "masks", "sar")
    for name in inputs:
        if getattr(p, name) and name not in names:
            raise InputError(
                f"{p.family} is not trained on {name.upper()}.",
                f"It takes {', '.join(one.upper() for one in names)}; leave {name.upper()} empty.",
            )
    for name in names:
        if name in ("inputs", "optical", "fine", "coarse") and not getattr(p, name):
            raise InputError(f"{name.upper()} is empty.", f"Choose the layers that {p.family} is to be trained on.")


def save_tiles(
    folder: Path, kind: str, train: Sequence[Mapping[str, np.ndarray]], held: Sequence[Mapping[str, np.ndarray]]
) -> None:
    """Arrays of tiles as `simulated.load` reads them."""
    for name, tiles in ((kind, train), (f"{kind}-held", held)):
        for array in tiles[0]:
            np.save(folder / f"{name}.{array}.npy", np.stack([tile[array] for tile in tiles]))


def save_case(folder: Path, number: int, arrays: Mapping[str, np.ndarray]) -> dict[str, str]:
    """The arrays of a test place; their files by name."""
    paths = {}
    for name, values in arrays.items():
        paths[name] = f"test-{number}-{name}.npy"
        np.save(folder / paths[name], values)
    return paths
