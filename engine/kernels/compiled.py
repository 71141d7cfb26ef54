"""How loops are compiled, and on how many threads they run."""

from __future__ import annotations

import contextlib
import importlib
import sys
from collections.abc import Iterator

import numba

FAST = {"contract"}  # fused multiply-add only: no reordering, NaN and infinity keep their meaning
SERIAL = {"cache": True, "fastmath": FAST, "error_model": "numpy"}
PARALLEL = {**SERIAL, "parallel": True}


def use_threads(count: int) -> None:
    """Run parallel loops on `count` threads, at most as many as there are; 0: all."""
    most = numba.config.NUMBA_NUM_THREADS
    numba.set_num_threads(min(count, most) if count else most)


@contextlib.contextmanager
def _absent(name: str) -> Iterator[None]:
    """A module that is not loaded yet cannot be imported meanwhile."""
    hidden = name not in sys.modules
    if hidden:
        sys.modules[name] = None  # type: ignore[assignment]
    try:
        yield
    finally:
        if hidden:
            del sys.modules[name]


with _absent("scipy.linalg.cython_blas"):  # 0.2 s: numba only looks whether loops could multiply matrices; ours do not
    importlib.import_module("numba.np.arraymath")
