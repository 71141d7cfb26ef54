"""The pipeline of every task: tiles are read ahead, computed, and written behind, in order."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import closing
from typing import Any, Optional, TypeVar

from ..job.events import Events
from .backend import Backend, chosen
from .tile_job import TileJob

T = TypeVar("T")
Answer = TypeVar("Answer")


def stream(
    job: TileJob[T, Any, Answer],
    tiles: Sequence[T],
    write: Callable[[T, Answer], None],
    events: Events,
    *,
    message: str | Callable[[int, int], str] = "",
    backend: Optional[Backend] = None,
) -> None:
    """Run every tile through the job and hand its answer to `write`, in the order of `tiles`.

    `write` runs in a thread of its own, at most one tile behind. `message` titles the progress, or tells it of (tiles done,
    tiles). `backend` says where tiles are computed, by default where the run wants it: (tile, answer) in order. Raises what
    any of them raises, and Cancelled between tiles.
    """

    def told(done: int) -> str:
        if callable(message):
            return message(done, len(tiles))
        return message and f"{message}: tile {done} of {len(tiles)}"

    writing: deque[Future] = deque()
    began = time.monotonic()
    with closing((backend or chosen())(job, tiles)) as answers, ThreadPoolExecutor(1, "write") as writers:  # type: ignore[type-var]
        try:
            events.check()
            for done, (tile, answer) in enumerate(answers, start=1):
                writing.append(writers.submit(write, tile, answer))
                del answer
                while len(writing) > 1:
                    writing.popleft().result()
                events.progress(done / len(tiles), told(done))
                if done < len(tiles):
                    events.check()
            for future in writing:
                future.result()
        except BaseException:
            for future in writing:
                future.cancel()
            raise
    events.computed.append(time.monotonic() - began)
