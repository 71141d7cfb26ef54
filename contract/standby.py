"""What the plugin and an idle worker know of each other: how long it waits, and whether what runs compile lies ready."""

from __future__ import annotations

import json
import os

from .compiled_code import sources

IDLE = 600.0  # seconds that a worker waits for a job, or for the next request, before it ends by itself
WARMED = os.path.join("cache", "warmed.json")  # in the data folder: for what sources all loops were compiled


def stamp(python: str) -> dict[str, str]:
    """What compiled loops are for."""
    return {"sources": sources(), "python": python}


def is_warm(home: str, python: str) -> bool:
    """Whether every task's loops were compiled from the sources as they are, in this environment."""
    try:
        with open(os.path.join(home, WARMED), encoding="utf-8") as file:
            return bool(json.load(file) == stamp(python))
    except (OSError, ValueError):
        return False
