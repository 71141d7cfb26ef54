"""The sliding window over a clip: each frame with its neighbours and how they moved, read and registered as they come."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np

from ..clips.clip import Clip, Frame
from .registration import Motion, luma, register

CUT = 0.5  # normalised correlation of registered frames below which another scene begins
STATIC = 0.2 / 255  # mean |f_t − f_{t−1}| below which a frame repeats the one before
Register = Callable[[np.ndarray, np.ndarray], Motion]


@dataclass(frozen=True)
class FrameWindow:
    """A frame and its neighbours: `frames` (N, C, h, w) read by `values`, `motions` of the N to the one at `centre`."""

    held: tuple[_Held, ...]
    motions: tuple[Motion, ...]
    centre: int

    @property
    def number(self) -> int:
        """The frame's number in the clip."""
        return self.held[self.centre].number

    @property
    def time(self) -> float:
        """Seconds from the clip's first frame."""
        return self.held[self.centre].time

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
        """(N, h, w)."""
        return np.stack([frame.validity[rows, columns] for frame in self.held])


@dataclass(frozen=True)
class _Held:
    """A frame in memory; 8-bit ones as bytes."""

    number: int
    time: float
    stored: np.ndarray
    validity: np.ndarray
    grey: np.ndarray

    @classmethod
    def of(cls, frame: Frame, eight_bits: bool, registered: bool) -> _Held:
        stored = np.rint(frame.values * 255).astype(np.uint8) if eight_bits else frame.values
        grey = luma(frame.values, frame.validity) if registered else np.empty(0, np.float32)
        return cls(frame.number, frame.time, stored, frame.validity, grey)

    def part(self, rows: slice, columns: slice) -> np.ndarray:
        part = self.stored[:, rows, columns]
        return part.astype(np.float32) / np.float32(255) if part.dtype == np.uint8 else part


@dataclass
class Seen:
    """What was noticed on the way."""

    cuts: list[int] = field(default_factory=list)  # first frame of each new scene
    static: int = 0  # frames that repeat the one before
    pairs: int = 0
    missing: int = 0  # neighbours that were not there but should have been


class Windows:
    """Takes frames in order and gives the window of each centre as soon as its last neighbour is there.

    A neighbour that lies beyond the clip's end is replaced as `ends` says: by the one on the other side of the centre
    ("reflect") or by the centre ("replicate-centre"); one that is missing or beyond a scene cut, by the centre.
    """

    def __init__(self, clip: Clip, size: int, ends: str, register: Register = register) -> None:
        self.half, self.seen = size // 2, Seen()
        self._clip, self._ends, self._register = clip, ends, register
        self._held: dict[int, _Held] = {}
        self._motions: dict[tuple[int, int], Motion] = {}
        self._order: list[int] = []  # numbers held, ascending
        self._cut_at: set[int] = set()
        self._last = int(clip.numbers[-1])

    def push(self, frame: Frame) -> None:
        """Take the next frame."""
        held = _Held.of(frame, self._clip.dtype == "uint8" and self._clip.high == 255, self.half > 0)
        before = self._held.get(self._order[-1]) if self._order else None
        self._held[held.number] = held
        self._order.append(held.number)
        if before is None or self.half == 0:
            return
        self.seen.pairs += 1
        if self._is_static(before, held):
            self.seen.static += 1
        if self._motion(before, held).correlation < CUT:
            self._cut_at.add(held.number)
            self.seen.cuts.append(held.number)

    def end(self) -> None:
        """No more frames come."""
        if self._order:
            self._last = min(self._last, self._order[-1])

    def is_complete(self, number: int, *, ended: bool) -> bool:
        """Whether all that a frame's window can have is here; `ended`: no more frames come."""
        newest = self._order[-1] if self._order else -1
        return number in self._held and (ended or number + self.half <= newest)

    def of(self, number: int) -> FrameWindow:
        """The window of a frame; forgets frames that no later window needs."""
        self._forget(number - self.half)
        centre = self._held[number]
        held, motions = [], []
        for offset in range(-self.half, self.half + 1):
            neighbour = self._neighbour(centre, offset)
            held.append(neighbour)
            motions.append(Motion.of_shift((0.0, 0.0)) if neighbour is centre else self._motion(centre, neighbour))
        return FrameWindow(tuple(held), tuple(motions), self.half)

    def _neighbour(self, centre: _Held, offset: int) -> _Held:
        number = centre.number + offset
        if offset == 0:
            return centre
        beyond = number < self._clip.numbers[0] or number > self._last
        if beyond and self._ends == "reflect":
            number = centre.number - offset
        elif not beyond and number not in self._held:
            self.seen.missing += 1
        found = self._held.get(number)
        if found is None or self._is_cut(centre.number, number) or self._motion(centre, found).correlation < CUT:
            return centre
        return found

    def _is_cut(self, a: int, b: int) -> bool:
        low, high = min(a, b), max(a, b)
        return any(low < cut <= high for cut in self._cut_at)

    def _motion(self, reference: _Held, moving: _Held) -> Motion:
        """Registered once for both directions."""
        first, second = (reference, moving) if reference.number < moving.number else (moving, reference)
        key = first.number, second.number
        if key not in self._motions:
            if self._is_static(first, second):
                self._motions[key] = Motion.of_shift((0.0, 0.0))
            else:
                self._motions[key] = self._register(first.grey, second.grey)
        return self._motions[key] if first is reference else self._motions[key].inverse()

    @staticmethod
    def _is_static(a: _Held, b: _Held) -> bool:
        difference = np.abs(a.grey - b.grey)
        return bool(np.nanmean(difference) < STATIC) if np.isfinite(difference).any() else False

    def _forget(self, first: int) -> None:
        while self._order and self._order[0] < first:
            del self._held[self._order.pop(0)]
        for key in [key for key in self._motions if key[0] < first]:
            del self._motions[key]
        self._cut_at = {cut for cut in self._cut_at if cut >= first}
