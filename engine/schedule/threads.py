"""Tiles computed in this process: one thread reads ahead, the caller's thread computes."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any

from .tile_job import TileJob


def in_threads(job: TileJob, tiles: Sequence[Any], ahead: int = 1) -> Iterator[tuple[Any, Any]]:
    """(tile, answer) in the order of `tiles`; up to `ahead` tiles are read before they are needed.

    Compiled kernels use all cores by themselves and must not be entered twice, so `compute` runs in the calling thread.
    """
    with ThreadPoolExecutor(1, "read") as readers:
        reading: deque[Future] = deque()
        try:
            for index, tile in enumerate(tiles):
                for later in tiles[index + len(reading) : index + ahead + 1]:
                    reading.append(readers.submit(job.read, later))
                yield tile, job.compute(tile, reading.popleft().result())
        finally:
            for future in reading:
                future.cancel()
