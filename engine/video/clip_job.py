"""The tile job of a clip: any part of any frame, from the frames around it, in any process."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, Optional

import numpy as np

from ..clips.clip import Clip
from .frame_reader import FrameReader
from .methods import VideoMethod
from .neighbourhood import Neighbourhood, Pairs, Seen


@dataclass(frozen=True)
class FramePart:
    """One part of a frame: a `tile` of the method's cover; the `first` and the `last` of the frame are known as such."""

    number: int
    tile: Any
    first: bool
    last: bool


@dataclass(frozen=True)
class SharpPart:
    """What came of a part: the method's `values`, None where the frame did not come. Of the frame: its `time` in seconds
    from the clip's start, its `validity` (h, w), None where all is valid, and what was `seen` on the way, told once."""

    values: Any
    time: float = 0.0
    validity: Optional[np.ndarray] = None
    seen: Seen = field(default_factory=Seen)


class ClipJob:
    """The frames `numbers` (ascending) of a clip, sharpened by a method in parts; neighbours are taken from all of it.

    Reading decodes in order and compares nothing: loops that use all cores run in `compute` alone. What is remembered
    (decoded frames, motions, what the parts of a frame have in common) saves time and changes nothing; the job pickles
    without it, as what it was made of.
    """

    def __init__(self, clip: Clip, method: VideoMethod, numbers: Sequence[int]) -> None:
        self.clip, self.method, self.numbers = clip, method, tuple(numbers)
        self._reader = FrameReader(clip, self.numbers, method.window // 2)
        self._pairs = Pairs()
        self._frame: Optional[tuple[int, Any, SharpPart]] = None  # number, prepared, all but the values

    def __reduce__(self) -> tuple:
        return ClipJob, (self.clip, self.method, self.numbers)

    def parts(self) -> list[FramePart]:
        """All parts of all frames, in order."""
        cover = list(self.method.cover)
        last = len(cover) - 1
        return [FramePart(n, tile, k == 0, k == last) for n in self.numbers for k, tile in enumerate(cover)]

    def read(self, tile: FramePart) -> Neighbourhood:
        """The frames around a part's frame. Raises InputError for a damaged one."""
        return self._reader.read(tile.number)

    def compute(self, tile: FramePart, data: Neighbourhood) -> SharpPart:
        """The part's finer values."""
        if self._frame is None or self._frame[0] != tile.number:
            self._frame = None  # before the next is prepared, so that only one is held
            self._frame = tile.number, *self._prepared(data)
        _, prepared, known = self._frame
        seen = known.seen if tile.first else Seen()
        if prepared is None:
            return SharpPart(None, seen=seen)
        return SharpPart(self.method.compute(prepared, tile.tile), known.time, known.validity, seen)

    def close(self) -> None:
        """Close the clip and forget what was remembered."""
        self._reader.close()
        self._pairs, self._frame = Pairs(), None

    def _prepared(self, data: Neighbourhood) -> tuple[Any, SharpPart]:
        """What the parts of a frame have in common, None where it did not come, and what is known of it."""
        self._pairs.keep(data.held)
        seen = data.seen(self._pairs)
        window = data.window(self.method.ends, self._pairs)
        if window is None:
            return None, SharpPart(None, seen=seen)
        centre = window.held[window.centre]
        validity = None if centre.validity.all() else centre.validity
        return self.method.prepare(window), SharpPart(None, centre.time, validity, seen)
