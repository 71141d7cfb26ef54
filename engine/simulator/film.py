"""A satellite video with known truth: a town with traffic seen by a camera that drifts and trembles, frame by frame.

High-resolution frames have pixels of one metre. What the coarser sensor sees of each is its antialiased bicubic, or blurred
and decimated, image with noise. All values are rounded to 8 bits, as written. One frame is made at a time, from its number.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, Optional

import numpy as np
from scipy.ndimage import gaussian_filter
from skimage.transform import warp

from ..inference.noise import position_noise
from ..raster.window import Window
from ..schedule.tile_job import TileJob
from ..video.resampling import degrade
from .town import Town, generator, town
from .town_canvas import FINE, SHADOW
from .town_drawing import draw
from .traffic import Mover, traffic
from .vehicles import Pose, paint

_SEED = 1_000_002
# Optics and detector of the true camera in its pixels: with the pixel's own aperture they pass 0.11 of the contrast at the
# finest grating, as instruments of this class do.
_OPTICS = 0.6
_STRIP = 256  # rows of a frame made at once


@dataclass(frozen=True)
class FilmCamera:
    """The sensor: `scale` times coarser than the truth, "bd" (Gaussian blur of 0.4 · scale and decimation) or "bi"
    (antialiased bicubic), standard deviation of its noise in 1/255, frames a second."""

    scale: int
    degradation: Literal["bd", "bi"]
    noise: float
    rate: float


@dataclass(frozen=True)
class FilmPlan:
    """What is filmed: the town, how the content of each frame moves against frame 0, (T, 2) (down, right) in high-resolution
    pixels, and by how much it turns clockwise about the frame's centre, (T,) radians."""

    town: Town
    camera: FilmCamera
    movers: tuple[Mover, ...]
    shifts: np.ndarray
    turns: np.ndarray

    @property
    def count(self) -> int:
        """Number of frames."""
        return len(self.shifts)


@dataclass(frozen=True)
class Sighting:
    """Where the middle of a moving object is in a frame, in high-resolution pixels (centre of the first pixel: 0)."""

    number: int
    kind: str
    y: float
    x: float


@dataclass(frozen=True)
class SimulatedFrame:
    """One frame: `high` (3, H, W) and `low` (3, H/scale, W/scale) uint8 RGB; `objects` (H, W) uint16, the number of the
    moving object at each pixel (without its shadow), 0 = none; the objects in sight."""

    number: int
    time: float
    high: np.ndarray
    low: np.ndarray
    objects: np.ndarray
    sightings: tuple[Sighting, ...]


def plan_film(size: int, frames: int, seed: int, camera: FilmCamera, *, rotation: float = 0.0) -> FilmPlan:
    """A film of `frames` frames of `size` × `size` pixels; `rotation`: the largest slow turn of the camera in degrees.

    The camera drifts on a slow loop, at most 0.3 low-resolution pixels a frame along each axis, and trembles by 0.3
    (standard deviation), so that frames sample the ground at ever other places.
    """
    reach = 4 + 0.02 * size
    pace = 0.3 * camera.scale / reach
    rng = generator(seed, _SEED)
    phases = rng.uniform(0, 2 * np.pi, 3)
    angles = np.arange(frames)[:, None] * pace * np.array([1.0, 0.77, 0.31]) + phases
    drift = np.sin(angles) - np.sin(phases)
    tremble = np.clip(rng.normal(0, 0.3, (frames, 2)), -0.75, 0.75) * camera.scale
    shifts = reach * drift[:, :2] + tremble - tremble[0]
    turns = 0.5 * np.radians(rotation) * drift[:, 2]
    margin = int(np.ceil(2 * reach + 1.5 * camera.scale + 0.75 * size * np.sin(np.radians(rotation)))) + 8
    plan = town(size, margin, seed)
    return FilmPlan(plan, camera, traffic(plan), shifts, turns)


class Film:
    """Makes the frames of a plan; holds the drawing of the town and no frame.

    A tile job whose tiles are numbers of frames, each of which follows from its number alone. Pickles as its plan: the town
    is drawn again.
    """

    def __init__(self, plan: FilmPlan) -> None:
        self.plan = plan
        self._ground: Optional[np.ndarray] = None

    def __reduce__(self) -> tuple:
        return Film, (self.plan,)

    def draw(self) -> np.ndarray:
        """(3, n, n) uint8: the town without what moves, drawn when it is first needed."""
        if self._ground is None:
            self._ground = draw(self.plan.town)
        return self._ground

    def read(self, number: int) -> None:
        """There is nothing to read."""

    def compute(self, number: int, data: None) -> SimulatedFrame:
        """Frame `number` from 0."""
        return self.frame(number)

    def close(self) -> None:
        """Forget the drawing."""
        self._ground = None

    def frame(self, number: int) -> SimulatedFrame:
        """Frame `number` from 0."""
        plan, camera = self.plan, self.plan.camera
        time = number / camera.rate
        scene = self._background(number)
        objects = np.zeros(scene.shape[1:], np.uint16)
        sightings = []
        for mover in plan.movers:
            pose = self._moved(mover.pose(plan.town, time), number)
            if self._far(pose) and self._far(Pose(pose.x + pose.lift[0], pose.y + pose.lift[1], 0, (0, 0))):
                continue
            if paint(scene, objects, min(mover.number, 65535), mover.parts, pose, shade=SHADOW):
                sightings.append(Sighting(mover.number, mover.kind, pose.y - 0.5, pose.x - 0.5))
        high = _bytes(gaussian_filter(scene, (0, _OPTICS, _OPTICS), mode="nearest"))
        low = degrade(high.astype(np.float32), camera.scale, camera.degradation)
        if camera.noise:
            low = low + camera.noise * position_noise(Window.of(low.shape[1:]), 3, seed=plan.town.seed, date=number)
        return SimulatedFrame(number, time, high, _bytes(low), objects, tuple(sightings))

    def _background(self, number: int) -> np.ndarray:
        """(3, H, W) float32 0..255: the ground as the camera looks at it, each pixel the mean of 2 × 2 samples."""
        ground = self.draw()
        size, shift, turn = self.plan.town.size, self.plan.shifts[number], self.plan.turns[number]
        cosine, sine = np.cos(turn), np.sin(turn)
        turned_back = np.array([[cosine, sine], [-sine, cosine]])  # acts on (x, y)
        middle = np.full(2, size / 2)
        offset = middle - turned_back @ (middle + shift[::-1]) + self.plan.town.margin
        # Sample o of the frame lies at (o + ½) / FINE pixels, drawn pixel b at (b + ½) / FINE metres.
        offset = FINE * offset + 0.5 * (turned_back.sum(axis=1) - 1)
        result = np.empty((3, size, size), np.float32)
        for top in range(0, size, _STRIP):
            bottom = min(top + _STRIP, size)
            to_drawing = np.eye(3)
            to_drawing[:2, :2] = turned_back
            to_drawing[:2, 2] = offset + turned_back @ (0, FINE * top)
            shape = FINE * (bottom - top), FINE * size
            corners = to_drawing[1] @ np.array([[0, shape[1], 0, shape[1]], [0, 0, shape[0], shape[0]], [1, 1, 1, 1]])
            first = max(int(corners.min()) - 3, 0)
            last = min(int(corners.max()) + 4, ground.shape[1])
            to_drawing[1, 2] -= first
            for band in range(3):
                drawn = ground[band, first:last].astype(np.float32)
                seen = warp(drawn, to_drawing, output_shape=shape, order=3, mode="edge", preserve_range=True)
                result[band, top:bottom] = seen.reshape(bottom - top, FINE, size, FINE).mean(axis=(1, 3))
        return result

    def _moved(self, pose: Pose, number: int) -> Pose:
        """A pose in the unmoved frame as frame `number` shows it."""
        turn, (down, right), middle = self.plan.turns[number], self.plan.shifts[number], self.plan.town.size / 2
        cosine, sine = np.cos(turn), np.sin(turn)
        x, y = pose.x - middle, pose.y - middle
        return Pose(
            cosine * x - sine * y + middle + right,
            sine * x + cosine * y + middle + down,
            pose.heading + turn,
            pose.lift,
        )

    def _far(self, pose: Pose) -> bool:
        """Whether nothing at this place can reach into the frame."""
        size = self.plan.town.size
        return not (-40 < pose.x < size + 40 and -40 < pose.y < size + 40)


def _bytes(values: np.ndarray) -> np.ndarray:
    return np.rint(np.clip(values, 0, 255)).astype(np.uint8)


_: type[TileJob] = Film
