"""The pipeline of every task: read → compute → write, tile by tile, reading ahead and writing behind in threads."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any, TypeVar

from ..job.events import Events

T = TypeVar("T")


def stream(
    tiles: Sequence[T],
    read: Callable[[T], Any],
    compute: Callable[[T, Any], Any],
    write: Callable[[T, Any], None],
    events: Events,
    *,
    message: str | Callable[[int, int], str] = "",
    ahead: int = 1,
) -> None:
    """Run every tile through read, compute and write, in order.

    `read` runs in one thread, up to `ahead` tiles before; `write` in another, up to `ahead` tiles behind; `compute` in the
    calling thread, since compiled kernels use all cores by themselves and must not be entered twice. `message` titles the
    progress, or tells it of (tiles done, tiles). Raises what any of them raises, and Cancelled between tiles.
    """

    def told(done: int) -> str:
        if callable(message):
            return message(done, len(tiles))
        return message and f"{message}: tile {done} of {len(tiles)}"

    with ThreadPoolExecutor(1, "read") as readers, ThreadPoolExecutor(1, "write") as writers:
        reading: deque[Future] = deque()
        writing: deque[Future] = deque()
        try:
            for index, tile in enumerate(tiles):
                for later in tiles[index + len(reading) : index + ahead + 1]:
                    reading.append(readers.submit(read, later))
                events.check()
                result = compute(tile, reading.popleft().result())
                writing.append(writers.submit(write, tile, result))
                del result
                while len(writing) > ahead:
                    writing.popleft().result()
                events.progress((index + 1) / len(tiles), told(index + 1))
            for future in writing:
                future.result()
        except BaseException:
            for future in (*reading, *writing):
                future.cancel()
            raise
