"""Tiles of material on the device of a training, from which batches are cut where they are used."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from .objective import Batch


@dataclass(frozen=True)
class TileStore:
    """Arrays (N, D, …, S, S) or (N, D): N tiles of D dates."""

    arrays: Mapping[str, Tensor]

    @classmethod
    def of(cls, arrays: Mapping[str, np.ndarray], device: torch.device) -> TileStore:
        """The arrays, copied to the device."""
        return cls({name: torch.from_numpy(np.array(values)).to(device) for name, values in arrays.items()})

    def cut(self, name: str, cut: Mapping[str, Tensor], side: int) -> Tensor:
        """(B, T, …, side, side) float32, or (B, T): of each `tile` (B,) its `frames` (B, T), from `top` and `left` (B,) on,
        turned upside down and mirrored as `flips` (B, 2) say."""
        values, tile, frames = self.arrays[name], cut["tile"], cut["frames"]
        if values.ndim == 2:
            return values[tile[:, None], frames].float()
        along = torch.arange(side, device=tile.device)
        rows, columns = (
            start[:, None] + torch.where(flip[:, None] > 0, side - 1 - along, along)
            for start, flip in zip((cut["top"], cut["left"]), cut["flips"].unbind(1))
        )
        flat = values if values.ndim == 5 else values[:, :, None]
        bands = torch.arange(flat.shape[2], device=tile.device)
        found = flat[
            tile[:, None, None, None, None],
            frames[:, :, None, None, None],
            bands[:, None, None],
            rows[:, None, None, :, None],
            columns[:, None, None, None, :],
        ].float()
        return found if values.ndim == 5 else found[:, :, 0]


def cuts(generator: np.random.Generator, tiles: int, frames: np.ndarray, room: int) -> Batch:
    """What to cut for a batch: `frames` (B, T) of random tiles at random places, `room` pixels to choose from, flipped."""
    count = len(frames)
    return {
        "tile": generator.integers(0, tiles, count),
        "frames": frames.astype(np.int64),
        "top": generator.integers(0, room + 1, count),
        "left": generator.integers(0, room + 1, count),
        "flips": generator.integers(0, 2, (count, 2)),
    }


def on(device: torch.device, batch: Batch) -> dict[str, Tensor]:
    """A batch as tensors."""
    return {name: torch.from_numpy(values).to(device) for name, values in batch.items()}
