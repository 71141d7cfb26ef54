"""Back-projection of a few frames, refined by a small network: what it is fed, tile by tile.

The network sees as far as its convolutions reach, so tiles with that halo give the same pixels as a whole frame. It does not
know the camera; the optics that explain the frame best by its answer are found then, and a last round or more of
back-projection with them makes the answer agree with the frames.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Optional

import numpy as np
from scipy.ndimage import map_coordinates, spline_filter

from ...contract.choices import Degradation
from ..catalogue.card import Card
from ..inference.session import Session, open_session
from ..job.errors import InputError
from ..job.events import Events
from ..job.parameters import Machine
from ..raster.tiling import tile_size, tiles
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
from .resampling import Optics, degrade, translation, upsample
from .training_free import Stretched, TiledFrame, in_strips
from .warping import Warped

PROBE = 96  # pixels a side, in the middle of a frame, that tell the camera
CAMERAS: tuple[tuple[Degradation, float], ...] = (
    ("bi", 0.0),
    ("bd", 0.2),
    ("bd", 0.3),
    ("bd", 0.4),
    ("bd", 0.5),
    ("bd", 0.6),
)
ROUNDS = ((0.5 / 255, 4), (0.9 / 255, 2), (1.3 / 255, 1))  # below how much unexplained, how many last rounds


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
    session = open_session(card, device=machine.device, threads=machine.threads, runtime=machine.runtime, events=events)
    eyes = Eyes(c["scale"], BackProjection(iterations=c["rounds"]), 2 * c["depth"] + 3)
    return RefinedVideo(eyes, session, wanted, machine, c["frames"], options.get("ends", "reflect"), c["width"])


@dataclass(frozen=True)
class Seen:
    """What the network looks at: `frames` (N, C, h, w) on the centre's grid, how far each shows the same there (`moved`,
    (N, h, w)), the `start` (C, s·h, s·w); and the `weights` (N, h, w) of the frames where they are."""

    frames: np.ndarray
    moved: np.ndarray
    start: np.ndarray
    weights: np.ndarray


@dataclass(frozen=True)
class Eyes:
    """How the network sees: `start` by a few rounds of back-projection; `reach`: how far it looks, in pixels."""

    scale: int
    start: BackProjection
    reach: int

    @property
    def halo(self) -> int:
        """Pixels around a tile that count for the result there, besides the motion: of the first rounds, the network's and
        the last rounds'."""
        return 2 * self.start.halo + self.reach

    def see(self, piece: Piece) -> Seen:
        """What is seen of a piece."""
        weights = agreement_weights(piece, differences(piece), tau=self.start.tau, robust=self.start.robust)
        first = upsample(piece.frames[piece.centre], self.scale)
        start = self.start.back_project(first, piece, weights, self._operators(piece, self.start)).clip(0, 1)
        frames, moved = piece.frames.copy(), weights.copy()
        for k, motion in enumerate(piece.motions):
            if k != piece.centre and motion.largest_shift() > 0:
                frames[k] = on_the_centre(piece.frames[k], motion).clip(0, 1)
                at = positions(motion.inverse(), piece.shape)
                map_coordinates(weights[k], at, order=1, mode="constant", cval=0.0, output=moved[k])
        return Seen(frames, moved, start, weights)

    def in_strips(self, piece: Piece) -> Seen:
        """The same, strips side by side."""

        def see(strip: Piece, rows: slice) -> Sequence[np.ndarray]:
            seen = self.see(strip)
            return seen.frames, seen.moved, seen.start, seen.weights

        return Seen(*in_strips(piece, self.start.halo, see))

    def finish(self, made: np.ndarray, piece: Piece, weights: np.ndarray, camera: Camera) -> np.ndarray:
        """`made` (C, s·h, s·w) brought nearer to the frames by the camera's rounds of back-projection."""
        last = BackProjection(camera.degradation, camera.blur * self.scale, camera.rounds)

        def closer(strip: Piece, rows: slice) -> Sequence[np.ndarray]:
            fine = slice(self.scale * rows.start, self.scale * rows.stop)
            operators = self._operators(strip, last)
            return (last.back_project(made[:, fine], strip, weights[:, rows], operators),)

        return in_strips(piece, last.halo, closer)[0] if camera.rounds else made

    def _operators(self, piece: Piece, formula: BackProjection) -> list[FrameOperator]:
        optics = Optics(self.scale, formula.degradation, formula.blur or None)
        return [
            (Translated if motion.is_translation else Warped).of(optics, motion, piece.shape)
            for motion in piece.motions
        ]


@dataclass(frozen=True)
class Camera:
    """Optics under which a result explains its frame best (`blur` in pixels of the frame), and how many last rounds of
    back-projection that is worth: more where they are bicubic and there is little noise, none where there is much."""

    degradation: Degradation = "bi"
    blur: float = 0.0
    rounds: int = 0

    @classmethod
    def of(cls, made: np.ndarray, frame: np.ndarray) -> Camera:
        """Of a frame (C, h, w) and what was made of it (C, s·h, s·w), both in 0..1."""
        scale = made.shape[-1] // frame.shape[-1]
        border = min(8, min(frame.shape[-2:]) // 4)
        inner = (..., slice(border, -border or None), slice(border, -border or None))
        unexplained = {}
        for degradation, blur in CAMERAS:
            seen = degrade(made, scale, degradation, blur * scale or None)
            unexplained[degradation, blur] = float(np.sqrt(np.mean((seen - frame)[inner] ** 2)))
        (degradation, blur), left = min(unexplained.items(), key=lambda item: item[1])
        rounds = next((rounds for most, rounds in ROUNDS if left < most), 0)
        return cls(degradation, blur, rounds if degradation == "bi" else min(rounds, 1))


def on_the_centre(frame: np.ndarray, motion: Motion) -> np.ndarray:
    """A frame (C, h, w) where the centre frame sees it, by its cubic spline; the edge is repeated."""
    if motion.is_translation:
        rows, columns = (Band.of(translation(n, -d)) for n, d in zip(frame.shape[-2:], motion.shift))
        return banded.apply(rows, columns, frame)
    shape = frame.shape[-2], frame.shape[-1]
    at = inside(positions(motion.inverse(), shape), shape)
    splines = [spline_filter(band, order=3, mode="mirror", output=np.float32) for band in frame]
    return np.stack([map_coordinates(band, at, order=3, mode="mirror", prefilter=False) for band in splines])


@dataclass(frozen=True)
class Ready:
    """A window of frames, and its camera where that had to be found before its tiles."""

    frames: Stretched
    camera: Optional[Camera] = None


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
        return 4.0 * (self.window * (3 * channels + 12) + fine * (4 + 5 * channels + 12) + 8 * self.width)

    @property
    def cover(self) -> list[Window]:
        shape = self.wanted.shape
        side = tile_size(self.machine, self.bytes_per_pixel, self.eyes.halo, largest=max(512, min(shape)))
        return [tile.window for tile in tiles(shape, max(side, 32))]

    def prepare(self, frames: FrameWindow) -> Ready:
        """The camera is found in the middle of the frame, whatever its tiles."""
        stretched = Stretched(frames, *frames.value_range())
        if len(self.cover) == 1:  # the tile shows the middle itself
            return Ready(stretched)
        padded, piece = self._piece(stretched, self._middle)
        return Ready(stretched, self._camera(self._refined(self.eyes.in_strips(piece)), piece, padded))

    def compute(self, prepared: Ready, part: Window) -> np.ndarray:
        """(C, s·h, s·w) float32."""
        padded, piece = self._piece(prepared.frames, part)
        seen = self.eyes.in_strips(piece)
        made = self._refined(seen)
        camera = prepared.camera or self._camera(made, piece, padded)
        values = prepared.frames.back(self.eyes.finish(made, piece, seen.weights, camera).clip(0, 1))
        rows, columns = part.scaled(self.scale).inside(padded.scaled(self.scale))
        return values[:, rows, columns]

    def joined(self, write: Write) -> TiledFrame:
        return TiledFrame(write, self.scale)

    @property
    def _middle(self) -> Window:
        height, width = self.wanted.shape
        return Window(
            max(0, (width - PROBE) // 2), max(0, (height - PROBE) // 2), min(width, PROBE), min(height, PROBE)
        )

    def _piece(self, stretched: Stretched, part: Window) -> tuple[Window, Piece]:
        """A part and all around it that counts."""
        frames = stretched.frames
        shift = int(np.ceil(max(motion.largest_shift() for motion in frames.motions)))
        padded = part.grown(self.eyes.halo + shift, frames.shape)
        return padded, stretched.piece(padded)

    def _camera(self, made: np.ndarray, piece: Piece, padded: Window) -> Camera:
        rows, columns = self._middle.inside(padded)
        fine_rows, fine_columns = self._middle.scaled(self.scale).inside(padded.scaled(self.scale))
        return Camera.of(made[:, fine_rows, fine_columns], piece.frames[piece.centre][:, rows, columns])

    def _refined(self, seen: Seen) -> np.ndarray:
        """The network's answer, bands in threes: (C, s·h, s·w) in 0..1."""
        groups = colour_groups(self.wanted.channels)
        answers = [self._answer(seen.frames[:, list(g)], seen.moved, seen.start[list(g)]) for g in groups]
        return mean_of_groups(answers, groups, self.wanted.channels).clip(0, 1)

    def _answer(self, *inputs: np.ndarray) -> np.ndarray:
        fed: Sequence[np.ndarray] = [np.ascontiguousarray(value[None], np.float32) for value in inputs]
        return np.asarray(self.session.run(dict(zip(("frames", "weights", "start"), fed)))["sr"][0])
