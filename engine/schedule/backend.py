"""Where the tiles of a run are computed: in this process, unless a run says otherwise for all that is done within it."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator, Sequence
from contextvars import ContextVar
from dataclasses import dataclass
from typing import Any

from .threads import in_threads
from .tile_job import TileJob

Backend = Callable[[TileJob, Sequence[Any]], Iterator[tuple[Any, Any]]]
_CHOSEN: ContextVar[Backend] = ContextVar("backend", default=in_threads)


@dataclass(frozen=True)
class Asked:
    """What a run asks of a cluster. `texts` of its parameters: those that are paths here must be so on the workers;
    `threads` of compiled loops a worker (0: as many as it has); `copies`: whether work may be done twice."""

    texts: Sequence[str]
    device: str = "cpu"
    threads: int = 0
    copies: bool = True


def chosen() -> Backend:
    """The backend of the run in whose thread this is asked."""
    return _CHOSEN.get()


@contextlib.contextmanager
def computed_by(backend: Backend) -> Iterator[None]:
    """Tiles that are streamed within are computed by `backend`."""
    token = _CHOSEN.set(backend)
    try:
        yield
    finally:
        _CHOSEN.reset(token)
