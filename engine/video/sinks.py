"""Where sharpened frames go: into a video file, into a folder of frames, or both; handed over in parts."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Optional

import numpy as np
from affine import Affine

from ...contract.choices import Codec, FrameFormat
from ..clips.clip import Clip
from ..clips.frame_folder import FrameFolder
from ..clips.video_writer import VideoWriter, codec_of
from ..raster.geobox import GeoBox
from ..raster.window import Window
from ..raster.writer import Encoding, Outputs

PLAYED = 10.0  # frames per second of a video made from dated images, days apart
ROWS = 64  # of a frame turned into whole numbers at once: copies of all of a large one would take much memory
SLOW = 10.0  # seconds between frames from which on they are images, not video


@dataclass
class VideoSink:
    """Frames of 0..1 into a video: the clip's own numbers where the codec holds 16 bits, else 8 bits of the stretch."""

    clip: Clip
    scale: int
    path: Path
    codec: Codec

    def __post_init__(self) -> None:
        shape = self.clip.height * self.scale, self.clip.width * self.scale
        self.channels: int = 3 if self.clip.channels >= 3 else 1
        deep = self.clip.dtype != "uint8" and codec_of(self.path, self.codec) == "lossless"
        self._type = np.uint16 if deep else np.uint8
        self._own = deep and self.clip.dtype == "uint16"
        self._timed = not is_slow(self.clip)
        rate = self.clip.rate if self._timed else PLAYED
        self._time: Optional[float] = None
        self._image = np.zeros((self.channels, *shape), self._type)
        self._writer = VideoWriter(
            self.path, *shape, self.channels, rate, codec=self.codec, dtype="uint16" if deep else "uint8"
        )

    def begin(self, label: int, time: float, since_first: float, geobox: Optional[GeoBox]) -> None:
        self._time = since_first if self._timed else None

    def part(self, window: Window, values: np.ndarray) -> None:
        top = np.iinfo(self._type).max
        rows, columns = window.toslices()
        image = self._image[:, rows, columns]
        for first in range(0, window.height, ROWS):
            part = values[: self.channels, first : first + ROWS]
            stored = self.clip.stored(part) if self._own else part * np.float32(top)
            image[:, first : first + ROWS] = np.rint(np.nan_to_num(stored, nan=0.0)).clip(0, top)

    def end(self) -> None:
        self._writer.write(self._image, self._time)

    def close(self) -> None:
        self._writer.close()

    def abandon(self) -> None:
        self._writer.abandon()


@dataclass
class FrameSink:
    """Frames of 0..1 into GeoTIFF or PNG files in the clip's own numbers, each with its grid divided by the scale."""

    clip: Clip
    scale: int
    outputs: Outputs
    folder: Path
    frame_format: FrameFormat
    start: Optional[datetime.datetime]
    tags: dict[str, str]
    written: list[dict[str, Any]] = field(default_factory=list)

    def __post_init__(self) -> None:
        clip = self.clip
        encoding = Encoding(clip.dtype, clip.nodata)
        if self.frame_format == "png" and clip.dtype not in ("uint8", "uint16"):
            encoding = replace(encoding, scale=(clip.high - clip.low) / 65535, offset=clip.low)
        digits = max(4, len(str(clip.first_label + int(clip.numbers[-1]))))
        shape = clip.height * self.scale, clip.width * self.scale
        self._frames = FrameFolder(
            self.outputs, self.folder, shape, clip.band_names, frame_format=self.frame_format, rate=clip.rate,
            start=self.start, digits=digits, tags=self.tags, encoding=encoding,
        )  # fmt: skip

    def begin(self, label: int, time: float, since_first: float, geobox: Optional[GeoBox]) -> None:
        self._label, self._time = label, time
        self._frames.begin(label, time, geobox and finer(geobox, self.scale))

    def part(self, window: Window, values: np.ndarray) -> None:
        self._frames.part(window, self.clip.stored(values))

    def end(self) -> None:
        self.written.append({"path": self._frames.end(), "label": self._label, "time": self._time})

    def close(self) -> None:
        """Nothing is held back."""


def is_slow(clip: Clip) -> bool:
    """Whether the frames are images of days rather than a film."""
    return bool(len(clip.times) > 1 and np.median(np.diff(clip.times[:1000])) > SLOW)


def finer(geobox: GeoBox, scale: int) -> GeoBox:
    """The grid with `scale` times as many pixels a side: pixel sizes divided, origin kept."""
    height, width = geobox.shape
    return GeoBox((height * scale, width * scale), geobox.affine * Affine.scale(1 / scale), geobox.crs)


def end_times(times: Sequence[float], rate: float) -> list[float]:
    """When each frame ends: where the next begins; the last lasts as long as the one before."""
    last = times[-1] - times[-2] if len(times) > 1 else 1 / rate
    return [*times[1:], times[-1] + last]
