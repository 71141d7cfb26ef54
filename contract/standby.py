"""What the plugin and an idle worker know of each other: how long it waits, and whether what runs compile lies ready."""

from __future__ import annotations

import json
import os

IDLE = 600.0  # seconds that a worker waits for a job, or for the next request, before it ends by itself
WARMED = os.path.join("cache", "warmed.json")  # in the data folder: for what version all loops were compiled


def stamp(version: str, python: str) -> dict[str, str]:
    """What compiled loops are for."""
    return {"version": version, "python": python}


def is_warm(home: str, version: str, python: str) -> bool:
    """Whether every task's loops were compiled by this version in this environment."""
    try:
        with open(os.path.join(home, WARMED), encoding="utf-8") as file:
            return bool(json.load(file) == stamp(version, python))
    except (OSError, ValueError):
        return False
