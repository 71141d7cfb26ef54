"""A frame of a clip with its neighbours, and how they moved: what every method looks at."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..clips.clip import Clip, Frame
from .registration import Motion, luma


@dataclass(frozen=True)
class HeldFrame:
    """A frame in memory: `stored` (C, h, w) in 0..1 as float32, or as bytes where the clip has 8 bits; `validity` (h, w);
    `grey` (h, w) float32, NaN where invalid, empty where nothing is registered."""

    number: int
    time: float
    stored: np.ndarray
    validity: np.ndarray
    grey: np.ndarray

    @classmethod
    def of(cls, frame: Frame, clip: Clip, registered: bool) -> HeldFrame:
        """A frame of the clip, to be `registered` or not."""
        eight_bits = clip.dtype == "uint8" and clip.high == 255
        stored = np.rint(frame.values * 255).astype(np.uint8) if eight_bits else frame.values
        grey = luma(frame.values, frame.validity) if registered else np.empty(0, np.float32)
        return cls(frame.number, frame.time, stored, frame.validity, grey)

    def part(self, rows: slice, columns: slice) -> np.ndarray:
        """(C, h, w) float32 in 0..1 of some rows and columns."""
        part = self.stored[:, rows, columns]
        return part.astype(np.float32) / np.float32(255) if part.dtype == np.uint8 else part


@dataclass(frozen=True)
class FrameWindow:
    """A frame and its neighbours: `frames` (N, C, h, w) read by `values`, `motions` of the N to the one at `centre`."""

    held: tuple[HeldFrame, ...]
    motions: tuple[Motion, ...]
    centre: int

    @property
    def shape(self) -> tuple[int, int]:
        """(h, w) of a frame."""
        height, width = self.held[0].validity.shape
        return height, width

    @property
    def single(self) -> bool:
        """Whether the frame has no neighbour but itself."""
        return all(frame is self.held[self.centre] for frame in self.held)

    def alone(self) -> FrameWindow:
        """The frame without its neighbours."""
        return FrameWindow((self.held[self.centre],), (Motion.of_shift((0.0, 0.0)),), 0)

    def value_range(self) -> tuple[np.float32, np.float32]:
        """The least and the largest valid value of all frames, and no less than 0..1."""
        low, high = np.float32(0), np.float32(1)
        for frame in self.held:
            if frame.stored.dtype != np.uint8 and frame.validity.any():
                seen = frame.stored if frame.validity.all() else frame.stored[:, frame.validity]
                low, high = min(low, seen.min()), max(high, seen.max())
        return low, high

    def values(self, rows: slice = slice(None), columns: slice = slice(None)) -> np.ndarray:
        """(N, C, h, w) float32 in 0..1."""
        return np.stack([frame.part(rows, columns) for frame in self.held])

    def validity(self, rows: slice = slice(None), columns: slice = slice(None)) -> np.ndarray:
        """(N, h, w) bool."""
        return np.stack([frame.validity[rows, columns] for frame in self.held])
