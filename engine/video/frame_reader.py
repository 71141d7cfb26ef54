"""Frames decoded with their neighbours: one after the other through one decoder, any of them alone where need be."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Generator, Sequence
from typing import Optional

from ..clips.clip import Clip, Frame
from ..job.errors import InputError
from .frame_window import HeldFrame
from .neighbourhood import Neighbourhood


class FrameReader:
    """Reads the frames `numbers` (ascending) of a clip, each with the `half` before and after it.

    Frames asked for in order come from one decoder, opened when it is needed, and stay while a later frame needs them: no
    more are held than a window has, and the one that comes next. Asked for in another order, the decoder seeks.
    """

    def __init__(self, clip: Clip, numbers: Sequence[int], half: int) -> None:
        self._clip, self._wanted, self._half = clip, numbers, half
        self._numbers = [int(n) for n in clip.numbers if numbers[0] - half <= n <= numbers[-1] + half]
        self._decoder: Optional[Generator[Frame, None, None]] = None
        self._held: dict[int, HeldFrame] = {}
        self._from, self._to = 0, -1  # of these all that can be read is held
        self._last = self._numbers[-1]

    def read(self, number: int) -> Neighbourhood:
        """A frame and its neighbours. Raises InputError for a damaged one; after the last frame that is wanted, a damaged
        one is the clip's end."""
        first, fresh = self._reach(number)
        decoder = self._decoder
        if decoder is None or not self._from <= first <= self._to + 1:
            decoder = self._seek(first)
        while self._to < min(number + self._half, self._numbers[-1]):
            self._decode(decoder)
        self._held = {n: frame for n, frame in self._held.items() if n >= first}
        self._from = first
        held = tuple(frame for n, frame in self._held.items() if n <= number + self._half)
        return Neighbourhood(number, self._half, held, int(self._clip.numbers[0]), self._last, fresh)

    def close(self) -> None:
        """Close the decoder and forget the frames."""
        if self._decoder is not None:
            self._decoder.close()
        self._decoder, self._held = None, {}

    def _reach(self, number: int) -> tuple[int, int]:
        """The first frame to read for one, and the first that no window before it has. Where a gap leaves nothing in common
        with the window before, the frame before the gap is read too, so that every frame is compared with the one before."""
        place = bisect_left(self._wanted, number)
        fresh = self._wanted[place - 1] + self._half + 1 if place else 0
        first = bisect_left(self._numbers, number - self._half)
        if self._half:
            first = min(first, max(bisect_left(self._numbers, fresh) - 1, 0))
        return self._numbers[first], fresh

    def _seek(self, first: int) -> Generator[Frame, None, None]:
        self.close()
        self._decoder = decoder = self._clip.frames(first, self._numbers[-1])
        self._from, self._to, self._last = first, first - 1, self._numbers[-1]
        return decoder

    def _decode(self, decoder: Generator[Frame, None, None]) -> None:
        """Hold the next frame, or know that no more come."""
        try:
            frame = next(decoder, None)
        except InputError:
            if self._to < self._wanted[-1]:
                raise
            frame = None  # it would only have been a neighbour
        if frame is None:
            self._last, self._to = self._to, self._numbers[-1]
        else:
            self._held[frame.number] = HeldFrame.of(frame, self._clip, self._half > 0)
            self._to = frame.number
