"""The work on tiles in a second process: what a tile job must be fit for."""

from __future__ import annotations

import pickle
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from skymend.engine.schedule.tile_job import TileJob

_PROGRAM = """
import pickle, sys
sys.path[:0] = {path!r}
from skymend.engine.kernels.compiled import use_threads
use_threads({threads})
with open({task!r}, "rb") as file:
    job, tiles = pickle.load(file)
answers = [job.compute(tile, job.read(tile)) for tile in reversed(tiles)]
job.close()
with open({answer!r}, "wb") as file:
    pickle.dump(answers[::-1], file)
"""


def in_second_process(job: TileJob, tiles: Sequence[Any], folder: Path) -> list[Any]:
    """The answers of a pickled job, its tiles taken in reverse order, by a Python that knows nothing of this one."""
    task, answer = folder / "job.pickle", folder / "answers.pickle"
    task.write_bytes(pickle.dumps((job, list(tiles))))
    program = _PROGRAM.format(path=sys.path, threads=1, task=str(task), answer=str(answer))
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 0, done.stderr
    return pickle.loads(answer.read_bytes())


def in_this_process(job: TileJob, tiles: Sequence[Any]) -> list[Any]:
    """The same here, in order."""
    return [job.compute(tile, job.read(tile)) for tile in tiles]


def assert_same_bits(one: Any, other: Any) -> None:
    """Arrays, and tuples, lists, mappings and dataclasses of them, are the same to the bit."""
    if isinstance(one, np.ndarray):
        assert one.dtype == other.dtype
        np.testing.assert_array_equal(one, other)
    elif isinstance(one, dict):
        assert one.keys() == other.keys()
        for key in one:
            assert_same_bits(one[key], other[key])
    elif isinstance(one, (list, tuple)):
        assert len(one) == len(other)
        for a, b in zip(one, other):
            assert_same_bits(a, b)
    elif hasattr(one, "__dict__"):
        assert type(one) is type(other)
        assert_same_bits(vars(one), vars(other))
    else:
        assert one == other or one is other
