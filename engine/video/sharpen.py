"""The pipeline of a clip: frames are read ahead, registered, reconstructed one at a time and handed to where they go."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Optional, Protocol

import numpy as np
from odc.geo.geobox import GeoBox

from ..clips.clip import Clip, Frame
from ..job.errors import InputError
from ..job.events import Events
from ..raster.window import Window
from ..schedule.stream import stream
from ..schedule.tile_job import Steps
from .frame_window import FrameWindow, Seen, Windows

Write = Callable[[Window, np.ndarray], None]


class Reconstruction(Protocol):
    """A method made ready for a clip: it looks at `window` frames; `ends` says what replaces those beyond the ends."""

    window: int
    ends: str
    scale: int

    def reconstruct(self, frames: FrameWindow, write: Write, events: Events) -> None:
        """Hand over the sharpened frame (C, h, w) in parts, 0..1."""


class Sink(Protocol):
    """Where frames go, one after the other."""

    def begin(self, label: int, time: float, since_first: float, geobox: Optional[GeoBox]) -> None:
        """A frame starts: the number for its name, its seconds from the clip's and from the result's first frame, and the
        grid of the frame it is made of."""

    def part(self, window: Window, values: np.ndarray) -> None:
        """Pixels (C, h, w) of it, NaN where there is no data."""

    def end(self) -> None:
        """It is complete."""

    def close(self) -> None:
        """No more frames come."""


@dataclass
class Sharpened:
    """What came of a clip: the frames made, what was seen on the way, how many did not come, the seconds it took, and those
    until the first frame was made (loops are compiled, the window is filled)."""

    numbers: list[int] = field(default_factory=list)
    seen: Seen = field(default_factory=Seen)
    unread: int = 0
    seconds: float = 0.0
    first_seconds: float = 0.0

    @property
    def seconds_per_frame(self) -> float:
        """Of a frame among others: the first one counts only where it is alone."""
        later = len(self.numbers) - 1
        return (self.seconds - self.first_seconds) / later if later else self.seconds


def sharpen(
    clip: Clip, numbers: Sequence[int], method: Reconstruction, sinks: Sequence[Sink], title: str, events: Events
) -> Sharpened:
    """Sharpen the frames `numbers` (ascending) of a clip; neighbours are taken from all of it. No more frames than those of
    the window are in memory. Raises InputError where none can be read, Cancelled between tiles."""
    windows = Windows(clip, method.window, method.ends)
    half, began = windows.half, time.monotonic()
    first_time = float(clip.times[list(clip.numbers).index(numbers[0])])
    reading = [int(n) for n in clip.numbers if numbers[0] - half <= n <= numbers[-1] + half]
    source = clip.frames(reading[0], reading[-1])
    pending, done = deque(numbers), Sharpened(seen=windows.seen)

    def told(*_: int) -> str:
        made, total = len(done.numbers), len(numbers)
        text = f"{title}: frame {min(made + 1, total)} of {total}"
        if 0 < made < total:
            text += f", {duration((time.monotonic() - began) / made * (total - made))} left"
        return text

    def read(number: Optional[int]) -> Optional[Frame]:
        try:
            return None if number is None else next(source, None)
        except InputError:
            if number is not None and number > numbers[-1]:
                return None  # a damaged frame that would only have been a neighbour
            raise

    def compute(number: Optional[int], frame: Optional[Frame]) -> None:
        if frame is not None:
            windows.push(frame)
        elif number is None:
            windows.end()
        while pending and windows.is_complete(pending[0], ended=number is None):
            share = len(done.numbers) / len(numbers)
            part = events.part(share, share + 1 / len(numbers))
            frames = windows.of(pending.popleft())
            _make(clip, frames, method, sinks, frames.time - first_time, part.titled(told()))
            done.numbers.append(frames.number)
            done.first_seconds = done.first_seconds or time.monotonic() - began

    events.progress(0, f"{title}: reading the first frames (the first run on a machine compiles its loops)")
    stream(Steps(read, compute), [*reading, None], lambda number, nothing: None, events, message=told)
    for sink in sinks:
        sink.close()
    if not done.numbers:
        raise InputError(f"{clip.name}: no frame could be read.", "The file is damaged; copy it again.")
    done.unread, done.seconds = len(pending), time.monotonic() - began
    return done


def duration(seconds: float) -> str:
    """Seconds as a person says them."""
    if seconds < 90:
        return f"{seconds:.0f} s"
    return f"{seconds / 60:.0f} min" if seconds < 5400 else f"{seconds / 3600:.1f} h"


def _make(
    clip: Clip, frames: FrameWindow, method: Reconstruction, sinks: Sequence[Sink], since_first: float, events: Events
) -> None:
    """One frame into the sinks; what was no data in it is none in the result."""
    validity, scale = frames.held[frames.centre].validity, method.scale
    whole = bool(validity.all())
    for sink in sinks:
        sink.begin(clip.first_label + frames.number, frames.time, since_first, clip.frame_geobox(frames.number))

    def write(window: Window, values: np.ndarray) -> None:
        if not whole:
            rows, columns = (np.arange(cut.start, cut.stop) // scale for cut in window.toslices())
            values = np.where(validity[np.ix_(rows, columns)], values, np.float32(np.nan))
        for sink in sinks:
            sink.part(window, values)

    method.reconstruct(frames, write, events)
    for sink in sinks:
        sink.end()
