"""Back-projection of a few frames, refined by a small network: what it is fed, tile by tile.

The network sees as far as its convolutions reach, so tiles with that halo give the same pixels as a whole frame.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from scipy.ndimage import map_coordinates, spline_filter

from ..catalogue.card import Card
from ..inference.session import Session, open_session
from ..job.errors import InputError
from ..job.events import Events
from ..job.parameters import Machine
from ..raster.tiling import Tile, tile_size, tiles
from ..raster.window import Window
from . import banded
from .back_projection import BackProjection, FrameOperator, Translated
from .banded import Band
from .by_network import colour_groups, mean_of_groups
from .frame_window import FrameWindow
from .methods import Enlargement, VideoMethod, Write
from .outliers import agreement_weights, differences, inside, positions
from .piece import Piece
from .registration import Motion
from .resampling import Optics, translation, upsample
from .training_free import Stretched, TiledFrame, in_strips
from .warping import Warped


def method(
    card: Card, options: Mapping[str, Any], wanted: Enlargement, machine: Machine, events: Events
) -> VideoMethod:
    """Made ready for a clip. Raises InputError for a scale that the model does not have."""
    c = card.configuration
    if wanted.scale != c["scale"]:
        raise InputError(
            f"{card.title} enlarges {c['scale']} times, and SCALE is {wanted.scale}.",
            f"Set SCALE to {c['scale']}, or use METHOD=back-projection.",
        )
    session = open_session(card, device=machine.device, threads=machine.threads, events=events)
    eyes = Eyes(c["scale"], BackProjection(iterations=c["rounds"]), 2 * c["depth"] + 3)
    return RefinedVideo(eyes, session, wanted, machine, c["frames"], options.get("ends", "reflect"), c["width"])


@dataclass(frozen=True)
class Eyes:
    """What the network looks at: `start` by a few rounds of back-projection; `reach`: how far it looks, in pixels."""

    scale: int
    start: BackProjection
    reach: int

    @property
    def halo(self) -> int:
        """Pixels around a tile that count for what the network answers there, besides the motion."""
        return self.start.halo + self.reach

    def see(self, piece: Piece) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Frames (N, C, h, w) on the centre's grid, their weights (N, h, w) there, the start (C, s·h, s·w)."""
        weights = agreement_weights(piece, differences(piece), tau=self.start.tau, robust=self.start.robust)
        optics = Optics(self.scale, self.start.degradation, self.start.blur or None)
        operators: list[FrameOperator] = [
            (Translated if motion.is_translation else Warped).of(optics, motion, piece.shape)
            for motion in piece.motions
        ]
        first = upsample(piece.frames[piece.centre], self.scale)
        start = self.start.back_project(first, piece, weights, operators).clip(0, 1)
        frames, moved = piece.frames.copy(), weights.copy()
        for k, motion in enumerate(piece.motions):
            if k != piece.centre and motion.largest_shift() > 0:
                frames[k] = on_the_centre(piece.frames[k], motion).clip(0, 1)
                at = positions(motion.inverse(), piece.shape)
                map_coordinates(weights[k], at, order=1, mode="constant", cval=0.0, output=moved[k])
        return frames, moved, start


def on_the_centre(frame: np.ndarray, motion: Motion) -> np.ndarray:
    """A frame (C, h, w) where the centre frame sees it, by its cubic spline; the edge is repeated."""
    if motion.is_translation:
        rows, columns = (
            Band.of(translation(n, -d)) for n, d in zip(frame.shape[-2:], motion.shift)
        )  # fmt: skip
        return banded.apply(rows, columns, frame)
    shape = frame.shape[-2], frame.shape[-1]
    at = inside(positions(motion.inverse(), shape), shape)
    splines = [spline_filter(band, order=3, mode="mirror", output=np.float32) for band in frame]
    return np.stack([map_coordinates(band, at, order=3, mode="mirror", prefilter=False) for band in splines])


@dataclass(frozen=True)
class RefinedVideo:
    """The network made ready for a clip (see `VideoMethod`)."""

    eyes: Eyes
    session: Session
    wanted: Enlargement
    machine: Machine
    window: int
    ends: str
    width: int
    bands: int = 0

    @property
    def scale(self) -> int:
        return self.wanted.scale

    @property
    def bytes_per_pixel(self) -> float:
        """Working memory per pixel of the frame, about: frames three times, weights and positions, fine images and the
        network's maps of one group of bands."""
        channels, fine = self.wanted.channels, self.scale**2
        return 4.0 * (self.window * (3 * channels + 12) + fine * (4 + 4 * channels + 12) + 8 * self.width)

    @property
    def cover(self) -> list[Window]:
        shape = self.wanted.shape
        side = tile_size(self.machine, self.bytes_per_pixel, self.eyes.halo, largest=max(512, min(shape)))
        return [tile.window for tile in tiles(shape, max(side, 32))]

    def prepare(self, frames: FrameWindow) -> Stretched:
        return Stretched(frames, *frames.value_range())

    def compute(self, prepared: Stretched, part: Window) -> np.ndarray:
        """(C, s·h, s·w) float32, not clipped."""
        frames = prepared.frames
        shift = int(np.ceil(max(motion.largest_shift() for motion in frames.motions)))
        seen = Tile(part.grown(self.eyes.reach, frames.shape), part.grown(self.eyes.halo + shift, frames.shape))
        eyes = in_strips(prepared.piece(seen.padded), self.eyes.start.halo, self.eyes.see)
        rows, columns = seen.core
        fine = tuple(slice(self.scale * axis.start, self.scale * axis.stop) for axis in (rows, columns))
        cut = [eyes[0][..., rows, columns], eyes[1][..., rows, columns], eyes[2][..., fine[0], fine[1]]]
        values = prepared.back(self._refined(*cut).clip(0, 1))
        inner = part.scaled(self.scale).inside(seen.window.scaled(self.scale))
        return values[:, inner[0], inner[1]]

    def joined(self, write: Write) -> TiledFrame:
        return TiledFrame(write, self.scale)

    def _refined(self, frames: np.ndarray, weights: np.ndarray, start: np.ndarray) -> np.ndarray:
        """The network's answer, bands in threes: (C, s·h, s·w)."""
        groups = colour_groups(self.wanted.channels)
        answers = [self._answer(frames[:, list(group)], weights, start[list(group)]) for group in groups]
        return mean_of_groups(answers, groups, self.wanted.channels)

    def _answer(self, *inputs: np.ndarray) -> np.ndarray:
        fed: Sequence[np.ndarray] = [np.ascontiguousarray(value[None], np.float32) for value in inputs]
        return np.asarray(self.session.run(dict(zip(("frames", "weights", "start"), fed)))["sr"][0])
