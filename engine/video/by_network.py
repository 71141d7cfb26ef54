"""Video super-resolution by MTDO and LGTD: five frames of a clip → tiles → network → the middle one, four times as fine."""

from __future__ import annotations

import time
from collections.abc import Sequence
from typing import Any, Optional

import numpy as np

from ..catalogue.card import Card
from ..inference.blending import Blender, OverlappingTile, overlapping_tiles
from ..inference.session import CUDA, open_session
from ..inference.tiled import Batches, batch_size
from ..job.errors import InputError, ModelError
from ..job.events import Events
from ..raster.window import Window
from .frame_window import FrameWindow
from .outliers import filled
from .sharpen import Write

FAMILY = "mtdo"
FRAMES = 5
SMALLEST, LARGEST = 64, 160  # sides of a tile: trained at 64, evaluated at 160
DRIFT = 8.0  # pixels between neighbours from which on frames are laid over each other by whole pixels first
LONG = 3600.0  # seconds of a run that are worth a warning


class MtdoFrames:
    """One model made ready for a clip of frames (h, w): one tile size and one grid of tiles for all frames.

    Raises ModelError for a model of another family, InputError for a scale it does not have.
    """

    window = FRAMES

    def __init__(
        self,
        card: Card,
        options: dict[str, Any],
        scale: int,
        shape: tuple[int, int],
        count: int,
        *,
        tile: int = 0,
        device: str = "auto",
        threads: int = 0,
        events: Optional[Events] = None,
    ) -> None:
        if card.family != FAMILY:
            raise ModelError(f"“{card.id}” is a model of the family “{card.family}”, which does not sharpen video.")
        self.card, self.scale = card, scale_of(card)
        if scale != self.scale:
            raise InputError(
                f"{card.title} enlarges {self.scale} times, and SCALE is {scale}.",
                f"Set SCALE to {self.scale}, or use METHOD=back-projection.",
            )
        events = events or Events.silent()
        self.ends = str(options.get("ends", "replicate-centre"))
        self._session = open_session(card, device=device, threads=threads, events=events)
        self._batches = Batches(batch_size(self._session, int(options.get("batch", 0))))
        multiple = int(card.configuration.get("hat", {}).get("size", 16))
        self._size, self._overlap = tile_grid(shape, multiple, tile or card.tile_size or 128, card.overlap or 32)
        self._cover = overlapping_tiles(shape, self._size, self._overlap)
        self._count, self._told = count, self._session.provider == CUDA

    def reconstruct(self, frames: FrameWindow, write: Write, events: Events) -> None:
        """write(window, values (C, h, w)) gets rows of the finer frame, top to bottom; not clipped."""
        values = laid_over(from_neighbours(frames), frames)
        groups = colour_groups(values.shape[1])
        s, (height, width) = self.scale, frames.shape
        blender = Blender((height * s, width * s), values.shape[1], self._size * s, self._overlap * s, write)
        tasks = [(tile, group) for tile in self._cover for group in groups]
        batch = max(1, self._batches.limit)
        answers: list[np.ndarray] = []
        done = 0
        for first in range(0, len(tasks), batch):
            began = time.monotonic()
            items = [cut(values, *task) for task in tasks[first : first + batch]]
            answers += self._batches.run(self._predict, items, events)
            self._say_how_long((time.monotonic() - began) / len(items), len(tasks), events)
            while len(answers) >= len(groups):
                merged = merge(answers[: len(groups)], groups, values.shape[1])
                blender.add(_finer(self._cover[done], s), merged)
                answers, done = answers[len(groups) :], done + 1
            events.progress(min(first + batch, len(tasks)) / len(tasks))
        blender.finish()

    def _predict(self, items: Sequence[np.ndarray]) -> np.ndarray:
        name = self.card.inputs[0].name if self.card.inputs else self._session.input_names[0]
        return self._session.run({name: np.stack(items)})[self.card.outputs[0]]

    def _say_how_long(self, seconds: float, tiles: int, events: Events) -> None:
        """On a CPU say after the first tile what the clip will take."""
        if self._told:
            return
        self._told = True
        total = seconds * tiles * self._count
        frames = f"{self._count} frames of {tiles} tiles at {seconds:.1f} s each"
        if total > LONG:
            events.warning(
                f"{self.card.title} will take about {total / 3600:.1f} hours on this CPU ({frames}). METHOD=back-projection "
                "needs no weights and is far faster; a GPU, a smaller REGION or fewer frames help too."
            )
        else:
            events.info(f"{self.card.title} will take about {total / 60:.1f} minutes on this CPU ({frames}).")


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


def colour_groups(channels: int) -> list[tuple[int, int, int]]:
    """Bands in threes, as the network wants them; the last one repeated where they do not suffice."""
    return [
        (first, min(first + 1, channels - 1), min(first + 2, channels - 1)) for first in range(0, channels, 3)
    ]  # fmt: skip


def cut(values: np.ndarray, tile: OverlappingTile, group: tuple[int, int, int]) -> np.ndarray:
    """(N, 3, S, S) of a tile and three bands, reflected where the frame is smaller than the tile."""
    rows, columns = tile.window.toslices()
    return np.ascontiguousarray(tile.fill(values[:, list(group), rows, columns]), np.float32)


def merge(answers: Sequence[np.ndarray], groups: Sequence[tuple[int, int, int]], channels: int) -> np.ndarray:
    """(C, S, S): the mean of the network's answers to each band."""
    total = np.zeros((channels, *answers[0].shape[-2:]), np.float32)
    times = np.zeros(channels, np.float32)
    for answer, group in zip(answers, groups):
        for band, image in zip(group, answer):
            total[band] += image
            times[band] += 1
    return total / times[:, None, None]


def _finer(tile: OverlappingTile, scale: int) -> OverlappingTile:
    w = tile.window
    return OverlappingTile(
        Window(w.col_off * scale, w.row_off * scale, w.width * scale, w.height * scale), tile.size * scale
    )
