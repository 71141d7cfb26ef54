"""Where the tiles of a run are computed: in this process, unless a run says otherwise for all that is done within it."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator, Sequence
from contextvars import ContextVar
from typing import Any

from .threads import in_threads
from .tile_job import TileJob

Backend = Callable[[TileJob, Sequence[Any]], Iterator[tuple[Any, Any]]]
_CHOSEN: ContextVar[Backend] = ContextVar("backend", default=in_threads)


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
