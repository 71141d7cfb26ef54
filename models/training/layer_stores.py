"""Tiles of the user's layers beside simulated ones, for objectives that keep their tiles on the device.

A recipe whose `data` says `layers` has in its material the arrays of the user's layers, as the network takes them, under the
names that the simulator's have; where `simulated` is more than 0, the simulator's lie in the folder of that name below, and
`simulated_bands` are those of their bands that the layers have, in order.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import torch

from . import simulated
from .tile_store import TileStore

FOLDER = "simulated"
_BANDED = ("image", "truth")  # arrays (N, D, C, S, S) of all bands that the simulator knows


def layer_stores(
    material: Path, kind: str, data: Mapping[str, Any], names: Sequence[str], device: torch.device
) -> tuple[list[TileStore], TileStore]:
    """The stores to train on, simulated tiles first where there are any, the layers' last; and that of held places. Arrays
    that are not among `names` are left out."""
    own = simulated.load(material, kind)
    stores = [TileStore.of({name: own[name] for name in own if name in names}, device)]
    held = simulated.load(material, kind, held=True)
    if data.get("simulated", 0) > 0:
        made = simulated.load(material / FOLDER, kind)
        bands = list(data["simulated_bands"])
        arrays = {
            name: np.asarray(made[name][:, :, bands]) if name in _BANDED else made[name]
            for name in made
            if name in names
        }
        stores.insert(0, TileStore.of(arrays, device))
    return stores, TileStore.of({name: held[name] for name in held if name in names}, device)


def layer_share(data: Mapping[str, Any]) -> float:
    """The share of batches of the user's layers: all but the simulated ones."""
    return 1.0 - float(data.get("simulated", 0.0))
