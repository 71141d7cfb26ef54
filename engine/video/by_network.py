"""Networks over clips: square tiles of one size for all frames, bands in threes, batches, answers blended."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from ..catalogue.card import Card
from ..inference.blending import Blender, OverlappingTile, overlapping_tiles
from ..inference.session import CUDA, open_session
from ..inference.tiled import Batches, batch_size, in_groups
from ..job.errors import InputError
from ..job.events import Events
from ..job.parameters import Machine
from .frame_window import FrameWindow
from .methods import Enlargement, Write

LONG = 3600.0  # seconds of a run that are worth a warning


@dataclass(frozen=True)
class FrameNetwork:
    """A model and how its family looks at a clip: `frames` at once, `scale` times as fine; tiles of `side` × `side` pixels
    that share `overlap`; `feed` turns a window of frames into what is cut into tiles, (N, C, h, w). `ends` as for every
    method; `batch` tiles a run (0: what the device likes)."""

    card: Card
    frames: int
    scale: int
    side: int
    overlap: int
    feed: Callable[[FrameWindow], np.ndarray]
    ends: str = "replicate-centre"
    batch: int = 0


class VideoNetwork:
    """A network made ready for a clip (see `VideoMethod`). Raises InputError for a scale that it does not have."""

    bands = 3

    def __init__(self, network: FrameNetwork, wanted: Enlargement, machine: Machine, events: Events) -> None:
        card, self.scale = network.card, network.scale
        if wanted.scale != network.scale:
            raise InputError(
                f"{card.title} enlarges {network.scale} times, and SCALE is {wanted.scale}.",
                f"Set SCALE to {network.scale}, or use METHOD=back-projection.",
            )
        self.window, self.ends = network.frames, network.ends
        self._network, self._wanted, self._events = network, wanted, events
        self._session = open_session(
            card, device=machine.device, threads=machine.threads, runtime=machine.runtime, fixed=True, events=events
        )
        fed = 4 * 3 * network.side**2 * (network.frames + 2 * network.scale**2)  # and answered
        self._batches = Batches(batch_size(self._session, network.batch, machine, fed))
        self._groups = colour_groups(wanted.channels)
        tiles = overlapping_tiles(wanted.shape, network.side, network.overlap)
        self._runs = len(tiles) * len(self._groups)  # of the network a frame
        self.cover = in_groups(tiles, max(1, self._batches.most // len(self._groups)))
        self._told = self._session.provider == CUDA

    def prepare(self, frames: FrameWindow) -> np.ndarray:
        """(N, C, h, w)."""
        return self._network.feed(frames)

    def compute(self, prepared: np.ndarray, part: Sequence[OverlappingTile]) -> list[np.ndarray]:
        """(C, S, S) of each tile, S = scale · side; not clipped."""
        began = time.monotonic()
        items = [cut(prepared, tile, group) for tile in part for group in self._groups]
        answers = list(self._batches.run(self._predict, items, self._events))
        self._say_how_long((time.monotonic() - began) / len(items))
        each, channels = len(self._groups), self._wanted.channels
        return [mean_of_groups(answers[k : k + each], self._groups, channels) for k in range(0, len(answers), each)]

    def joined(self, write: Write) -> BlendedFrame:
        s, (height, width) = self.scale, self._wanted.shape
        blender = Blender(
            (height * s, width * s), self._wanted.channels, self._network.side * s, self._network.overlap * s, write
        )
        return BlendedFrame(blender, s)

    def _predict(self, items: Sequence[np.ndarray]) -> np.ndarray:
        card = self._network.card
        name = card.inputs[0].name if card.inputs else self._session.input_names[0]
        return self._session.run({name: np.stack(items)})[card.outputs[0]]

    def _say_how_long(self, seconds: float) -> None:
        """On a CPU say after the first tile what the clip will take."""
        if self._told:
            return
        self._told = True
        title, count = self._network.card.title, self._wanted.count
        total = seconds * self._runs * count
        frames = f"{count} frames of {self._runs} tiles at {seconds:.1f} s each"
        if total > LONG:
            self._events.warning(
                f"{title} will take about {total / 3600:.1f} hours on this CPU ({frames}). METHOD=back-projection "
                "needs no weights and is far faster; a GPU, a smaller REGION or fewer frames help too."
            )
        else:
            self._events.info(f"{title} will take about {total / 60:.1f} minutes on this CPU ({frames}).")


@dataclass(frozen=True)
class BlendedFrame:
    """Overlapping tiles of one frame, blended; rows are handed over as they are complete."""

    blender: Blender
    scale: int

    def add(self, part: Sequence[OverlappingTile], values: Sequence[np.ndarray]) -> None:
        """`values`: (C, S, S) a tile."""
        for tile, answer in zip(part, values):
            self.blender.add(OverlappingTile(tile.window.scaled(self.scale), tile.size * self.scale), answer)

    def finish(self) -> None:
        """Hand over the last rows."""
        self.blender.finish()


def colour_groups(channels: int) -> list[tuple[int, int, int]]:
    """Bands in threes, as the network wants them; the last one repeated where they do not suffice."""
    return [
        (first, min(first + 1, channels - 1), min(first + 2, channels - 1)) for first in range(0, channels, 3)
    ]  # fmt: skip


def cut(values: np.ndarray, tile: OverlappingTile, group: tuple[int, int, int]) -> np.ndarray:
    """(N, 3, S, S) of a tile and three bands, reflected where the frame is smaller than the tile."""
    rows, columns = tile.window.toslices()
    first, last = group[0], group[-1] + 1
    own = slice(first, last) if last - first == len(group) else list(group)
    return np.ascontiguousarray(tile.fill(values[:, own, rows, columns]), np.float32)


def mean_of_groups(answers: Sequence[np.ndarray], groups: Sequence[tuple[int, int, int]], channels: int) -> np.ndarray:
    """(C, S, S): the mean of the network's answers to each band."""
    if len(groups) == 1 and channels == 3:
        return answers[0]
    total = np.zeros((channels, *answers[0].shape[-2:]), np.float32)
    times = np.zeros(channels, np.float32)
    for answer, group in zip(answers, groups):
        for band, image in zip(group, answer):
            total[band] += image
            times[band] += 1
    return total / times[:, None, None]
