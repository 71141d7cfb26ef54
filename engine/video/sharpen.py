"""The pipeline of a clip: its parts are computed one after the other and put together in the files they go to."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Optional, Protocol

import numpy as np

from ..job.errors import InputError
from ..job.events import Events
from ..raster.geobox import GeoBox
from ..raster.window import Window
from ..schedule.stream import stream
from .clip_job import ClipJob, FramePart, SharpPart
from .methods import JoinedFrame
from .neighbourhood import Seen


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


def sharpen(job: ClipJob, sinks: Sequence[Sink], title: str, events: Events) -> Sharpened:
    """Sharpen the frames of a job. No more frames than those of the window are in memory. Raises InputError where none can
    be read, Cancelled between parts."""
    assembly, total = _Assembly(job, sinks), len(job.numbers)
    events.progress(0, f"{title}: frame 1 of {total} (the first run on a machine compiles its loops)")

    def told(part: int, parts: int) -> str:
        made = part * total // parts
        text = f"{title}: frame {min(made + 1, total)} of {total}"
        if 0 < made < total:
            text += f", {duration((time.monotonic() - assembly.began) / made * (total - made))} left"
        return text

    stream(job, job.parts(), assembly.add, events, message=told)
    for sink in sinks:
        sink.close()
    done = assembly.done
    if not done.numbers:
        raise InputError(f"{job.clip.name}: no frame could be read.", "The file is damaged; copy it again.")
    done.seconds = time.monotonic() - assembly.began
    return done


def duration(seconds: float) -> str:
    """Seconds as a person says them."""
    if seconds < 90:
        return f"{seconds:.0f} s"
    return f"{seconds / 60:.0f} min" if seconds < 5400 else f"{seconds / 3600:.1f} h"


class _Assembly:
    """Frames put together of their parts, one after the other, in the sinks; and what there is to tell of them."""

    def __init__(self, job: ClipJob, sinks: Sequence[Sink]) -> None:
        self._job, self._sinks, self.done, self.began = job, sinks, Sharpened(), time.monotonic()
        self._start = float(job.clip.times[list(job.clip.numbers).index(job.numbers[0])])
        self._frame: Optional[JoinedFrame] = None
        self._validity: Optional[np.ndarray] = None

    def add(self, part: FramePart, answer: SharpPart) -> None:
        """The next part."""
        if part.first:
            self.done.seen += answer.seen
            self.done.unread += answer.values is None
            self._begin(part.number, answer)
        if self._frame is None:
            return
        self._frame.add(part.tile, answer.values)
        if part.last:
            self._frame.finish()
            for sink in self._sinks:
                sink.end()
            self.done.numbers.append(part.number)
            self.done.first_seconds = self.done.first_seconds or time.monotonic() - self.began

    def _begin(self, number: int, answer: SharpPart) -> None:
        self._frame, self._validity = None, answer.validity
        if answer.values is None:
            return
        clip = self._job.clip
        for sink in self._sinks:
            label = clip.first_label + number
            sink.begin(label, answer.time, answer.time - self._start, clip.frame_geobox(number))
        self._frame = self._job.method.joined(self._write)

    def _write(self, window: Window, values: np.ndarray) -> None:
        """Finished pixels (C, h, w); what was no data in the frame is none in the result."""
        if self._validity is not None:
            rows, columns = (np.arange(cut.start, cut.stop) // self._job.method.scale for cut in window.toslices())
            values = np.where(self._validity[np.ix_(rows, columns)], values, np.float32(np.nan))
        for sink in self._sinks:
            sink.part(window, values)
