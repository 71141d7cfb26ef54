"""Simulated scenes beside the user's layers, where they are asked for."""

from __future__ import annotations

from ....engine.job.events import Events
from .. import layer_stores, simulated
from .material import Asked, Facts

STRIPS, ACROSS = 8, 3  # places, and tiles of each


def add_simulated(asked: Asked, kind: str, facts: Facts, events: Events, dates: int = 0) -> None:
    """Make the simulator's tiles of a kind in their folder of the material; `dates`: 0 as many as the layers have."""
    if asked.p.simulated <= 0:
        return
    folder = asked.folder / layer_stores.FOLDER
    folder.mkdir(exist_ok=True)
    events.progress(0, "Making simulated scenes")
    made = simulated.Material(kind, facts.side, dates or facts.dates, STRIPS, 1, ACROSS)
    simulated.make(made, folder, 1)
