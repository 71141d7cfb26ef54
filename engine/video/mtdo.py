"""MTDO and LGTD: five frames of a clip → the middle one, four times as fine."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np

from ..catalogue.card import Card
from ..job.events import Events
from ..job.parameters import Machine
from .by_network import FrameNetwork, VideoNetwork
from .frame_window import FrameWindow
from .methods import Enlargement, VideoMethod
from .outliers import filled

FRAMES = 5  # as published
SMALLEST, LARGEST = 64, 160  # sides of a tile: trained at 64, evaluated at 160
DRIFT = 8.0  # pixels between neighbours from which on frames are laid over each other by whole pixels first


def method(
    card: Card, options: Mapping[str, Any], wanted: Enlargement, machine: Machine, events: Events
) -> VideoMethod:
    """Made ready for a clip."""
    multiple = int(card.configuration.get("hat", {}).get("size", 16))
    side, overlap = tile_grid(wanted.shape, multiple, machine.tile_size or card.tile_size or 128, card.overlap or 32)
    network = FrameNetwork(
        card, int(card.configuration.get("frames", FRAMES)), scale_of(card), side, overlap, fed,
        ends=options.get("ends", "replicate-centre"), batch=options.get("batch", 0),
    )  # fmt: skip
    return VideoNetwork(network, wanted, machine, events)


def fed(frames: FrameWindow) -> np.ndarray:
    """What the network sees of five frames: (5, C, h, w), holes filled, frames far apart laid over each other."""
    return laid_over(from_neighbours(frames), frames)


def scale_of(card: Card) -> int:
    """How many times a model enlarges: the product of its upsampling steps."""
    steps = card.configuration.get("hat", {}).get("steps", [4])
    return int(np.prod(steps))


def tile_grid(shape: tuple[int, int], multiple: int, size: int, overlap: int) -> tuple[int, int]:
    """Tile side (a multiple of the network's window) and overlap: one tile where the frame fits in the largest that the
    network was tried with, else tiles of `size`."""
    whole = -(-max(shape) // multiple) * multiple
    if whole <= max(LARGEST, size):
        return whole, 0
    size = max(multiple, round(min(max(size, SMALLEST), LARGEST) / multiple) * multiple)
    return size, min(-(-overlap // multiple) * multiple, size // 2)


def from_neighbours(frames: FrameWindow) -> np.ndarray:
    """(N, C, h, w): invalid pixels show what the nearest frame in time shows there, to a whole pixel, else the nearest
    valid pixel."""
    values, validity = frames.values(), frames.validity()
    if validity.all():
        return values
    seen, (height, width) = validity.copy(), frames.shape
    for k in range(len(values)):
        for j in np.argsort(np.abs(np.arange(len(values)) - k), kind="stable"):
            y, x = np.nonzero(~seen[k])
            dy, dx = (round(b - a) for a, b in zip(frames.motions[k].shift, frames.motions[j].shift))
            there = (y + dy >= 0) & (y + dy < height) & (x + dx >= 0) & (x + dx < width)
            there[there] = validity[j][y[there] + dy, x[there] + dx]
            y, x = y[there], x[there]
            values[k][:, y, x] = frames.held[j].part(slice(None), slice(None))[:, y + dy, x + dx]
            seen[k][y, x] = True
    return filled(values, seen)


def laid_over(values: np.ndarray, frames: FrameWindow) -> np.ndarray:
    """(N, C, h, w) with frames that drifted far moved back by whole pixels, the edge repeated; never by fractions, which
    would destroy the aliasing that super-resolution lives on."""
    out = values
    for k, motion in enumerate(frames.motions):
        dy, dx = (round(d) for d in motion.shift)
        if max(abs(dy), abs(dx)) > DRIFT:
            if out is values:
                out = values.copy()
            height, width = values.shape[-2:]
            rows = np.clip(np.arange(height) + dy, 0, height - 1)
            columns = np.clip(np.arange(width) + dx, 0, width - 1)
            out[k] = values[k][:, rows[:, None], columns]
    return out
