"""How loops are compiled."""

from __future__ import annotations

FAST = {"contract"}  # fused multiply-add only: no reordering, NaN and infinity keep their meaning


SERIAL = {"cache": True, "fastmath": FAST, "error_model": "numpy"}


PARALLEL = {**SERIAL, "parallel": True}
