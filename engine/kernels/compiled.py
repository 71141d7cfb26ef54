"""How loops are compiled, and on how many threads they run."""

from __future__ import annotations

import numba

FAST = {"contract"}  # fused multiply-add only: no reordering, NaN and infinity keep their meaning
SERIAL = {"cache": True, "fastmath": FAST, "error_model": "numpy"}
PARALLEL = {**SERIAL, "parallel": True}


def use_threads(count: int) -> None:
    """Run parallel loops on `count` threads, at most as many as there are; 0: all."""
    most = numba.config.NUMBA_NUM_THREADS
    numba.set_num_threads(min(count, most) if count else most)
