"""Video files as clips, decoded by FFmpeg's libraries (PyAV)."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any, Optional

import av
import numpy as np

from ..job.errors import InputError
from ..job.layer import Layer
from .clip import Clip, ClipWish, Frame, checked_region, percentile_stretch

# FFmpeg opens playlists, which may name other files and servers: only the file given is read.
_OPTIONS = {"protocol_whitelist": "file"}
_NO_VIDEO = ("tty", "hls", "concat", "dash", "ffmetadata", "srt", "webvtt", "ass")  # text that FFmpeg can play
SAMPLE = 8  # frames looked at for the stretch of more than 8 bits
# Flags of FFmpeg's conversion: bicubic chroma, all of it used, rounded instead of cut off (which darkens by a level).
EXACT = 0x4 | 0x2000 | 0x4000 | 0x40000
THREADS = 4  # of the decoder; each holds a frame


class VideoFile(Clip):
    """A video file. Pixels are full-range RGB; grey where the file's format is, or where three frames of it look grey
    and colour is not asked for. Raises InputError where there is no video that can be decoded."""

    def __init__(self, layer: Layer, wish: ClipWish) -> None:
        self.name, self.path, self.start = layer.label, layer.path, wish.start
        if not Path(layer.path).is_file():
            raise InputError(f"{self.name}: there is no file {layer.path}.", "Check the path of the video.")
        with self._open() as container:
            stream = container.streams.video[0]
            self._stamps, self._told = self._scan(container, stream)
            own_rate = stream.average_rate or stream.guessed_rate or stream.base_rate
            self._base = float(stream.time_base) if stream.time_base else 0.0
        self.rate = float(wish.rate or own_rate or 25.0)
        self.numbers = range(self._told)
        steady = np.arange(self._told) / self.rate
        self.times = steady
        if self._stamps is not None and not wish.rate:
            self.times = (self._stamps - self._stamps[0]) * self._base
            if len(self.times) > 1:
                self.rate = float((len(self.times) - 1) / self.times[-1])
        self._region = None
        self.whole = self._sample(wish.bands_as == "colour")
        self._region = checked_region(wish.region, *self.whole, self.name)
        self.width, self.height = self._region[2:]

    def frames(self, first: int = 0, last: Optional[int] = None) -> Generator[Frame, None, None]:
        left, top, width, height = self._region or (0, 0, 0, 0)
        for number, time, pixels, validity in self._decoded(first, last):
            part = pixels[top : top + height, left : left + width]
            shown = validity[top : top + height, left : left + width]
            if self.channels == 1 and part.shape[-1] == 3:
                part = part[..., 1:2]  # grey: all three are the same but for rounding
            yield Frame(number, time, self.scaled(np.moveaxis(part, -1, 0)), np.ascontiguousarray(shown))

    def _open(self) -> Any:
        try:
            container = av.open(self.path, options=_OPTIONS)
        except (av.FFmpegError, OSError, ValueError) as error:
            raise InputError(
                f"{self.name} cannot be opened as a video: {_told(error)}.",
                "It is damaged, incomplete or no video; download or copy it again.",
            ) from error
        if not container.streams.video or container.format.name in _NO_VIDEO:
            container.close()
            raise InputError(f"{self.name} holds no video.", "Choose a video file, a folder of frames or a raster.")
        if container.streams.video[0].codec_context is None:
            container.close()
            raise InputError(
                f"{self.name}: there is no decoder for its video.", "Convert it to H.264, or copy it again."
            )
        return container

    def _scan(self, container: Any, stream: Any) -> tuple[Optional[np.ndarray], int]:
        """Time stamps in the order shown (None where the file has none) and how many frames there are, without decoding."""
        stamps: list[Optional[int]] = []
        damaged = False
        try:
            for packet in container.demux(stream):
                if packet.size:
                    stamps.append(packet.pts)
                    damaged |= packet.is_corrupt
        except (av.FFmpegError, OSError):
            damaged = True
        if not stamps:
            raise InputError(f"{self.name} has no frames.", "It is empty or incomplete; copy it again.")
        header = stream.frames
        lacking = damaged or header > len(stamps) + header // 50
        if not lacking and len(container.streams) == 1 and container.duration and "matroska" in container.format.name:
            known = sorted(s for s in stamps if s is not None)
            longest = max((b - a for a, b in zip(known, known[1:])), default=0)  # of one frame
            told = container.duration / av.time_base
            lacking = len(known) > 1 and told > (known[-1] - known[0] + 2.5 * longest) * float(stream.time_base)
        if lacking:
            of = f" of {header}" if header > len(stamps) else ""
            self.truncated = f"{self.name} is cut off or damaged: only about {len(stamps)}{of} frames can be read"
        known = [s for s in stamps if s is not None]
        if len(known) < len(stamps) or len(set(known)) < len(known):
            return None, len(stamps)
        return np.sort(np.array(known, np.int64)), len(stamps)

    def _sample(self, colour: bool) -> tuple[int, int]:
        """Settle channels, type and stretch by looking at a few frames; returns height and width."""
        places = sorted({0, self.count // 2, self.count - 1})
        looked = [self._look(place) for place in places]
        if looked[0] is None:
            raise InputError(
                f"{self.name}: its first frame cannot be decoded.", "The file is damaged; download or copy it again."
            )
        seen = [pixels for pixels in looked if pixels is not None]
        first = seen[0]
        self.dtype, self.channels = first.dtype.name, first.shape[-1]
        if self.channels == 3 and not colour:
            tolerance = 2 if self.dtype == "uint8" else 514
            spread = [np.ptp(pixels.astype(np.int32), axis=-1).max() for pixels in seen]
            if max(spread) <= tolerance:
                self.channels, self.notes = 1, (f"{self.name} is grey.",)
        self.band_names = ("grey",) if self.channels == 1 else ("red", "green", "blue")
        if self.dtype != "uint8":
            step = max(1, self.count // SAMPLE)
            more = [self._look(place) for place in range(0, self.count, step)]
            thin = max(1, first.shape[0] * first.shape[1] // 250_000)
            self.low, self.high = percentile_stretch(
                [m.reshape(-1, m.shape[-1])[::thin].astype(np.float32) for m in more if m is not None]
            )
        return first.shape[0], first.shape[1]

    def _look(self, number: int) -> Optional[np.ndarray]:
        """The pixels of one frame, None where it cannot be decoded."""
        with suppress(InputError):
            for _, _, pixels, _ in self._decoded(number, number):
                return pixels
        return None

    def _decoded(self, first: int, last: Optional[int]) -> Iterator[tuple[int, float, np.ndarray, np.ndarray]]:
        """(number, time, (h, w, 1 or 3) uint8 or uint16, validity (h, w)) of the frames asked for."""
        with self._open() as container:
            stream = container.streams.video[0]
            stream.thread_type = "AUTO"
            stream.codec_context.thread_count = THREADS
            number, stamps = 0, self._stamps
            if first > 0 and stamps is not None and first < len(stamps):
                number = self._seek(container, stream, first, stamps)
            shape: Optional[tuple[int, int]] = None
            frames = container.decode(stream)
            while last is None or number <= last:
                try:
                    frame = next(frames)
                except StopIteration:
                    return
                except (av.FFmpegError, OSError) as error:
                    raise self._damaged(number, _told(error)) from error
                if frame.is_corrupt:
                    raise self._damaged(number, "its data is incomplete")
                if stamps is not None and frame.pts is not None:
                    number = int(np.searchsorted(stamps, frame.pts))
                if shape is not None and (frame.height, frame.width) != shape:
                    raise InputError(
                        f"{self.name}: frame {number} has {frame.width} × {frame.height} pixels, those before "
                        f"{shape[1]} × {shape[0]}.",
                        f"Stop before it with LAST_FRAME={number - 1}, or convert the video to one size.",
                    )
                shape = frame.height, frame.width
                if number >= first and (last is None or number <= last):
                    yield (number, self._time(number), *_pixels(frame))
                number += 1

    def _seek(self, container: Any, stream: Any, first: int, stamps: np.ndarray) -> int:
        """Go to the key frame before `first`; back to the start where the file has no index."""
        try:
            container.seek(int(stamps[first]), stream=stream, backward=True)
        except (av.FFmpegError, OSError):
            container.seek(0)
        return 0

    def _time(self, number: int) -> float:
        return float(self.times[number]) if number < len(self.times) else number / self.rate

    def _damaged(self, number: int, why: str) -> InputError:
        return InputError(
            f"{self.name}: frame {number} is damaged ({why}).",
            f"Copy the file again, or stop before it with LAST_FRAME={number - 1}."
            if number
            else "Download or copy the file again.",
        )


def _pixels(frame: Any) -> tuple[np.ndarray, np.ndarray]:
    """(h, w, 1 or 3) full-range pixels of 8 or 16 bits and validity (h, w): False where the frame is transparent."""
    components = frame.format.components
    deep = max(component.bits for component in components) > 8
    alpha = any(component.is_alpha for component in components)
    if len(components) == 1 and frame.format.name.startswith("gray"):
        wanted = "gray16le" if deep else "gray"
        grey = _array(frame, wanted, wanted)[..., None]
        if frame.color_range == 1:  # 16..235
            grey = _full_range(grey)
        return grey, np.ones(grey.shape[:2], bool)
    if frame.format.name.startswith("gbrp") and not alpha and frame.format.name in ("gbrp16le", "gbrp"):
        values = frame.to_ndarray()  # as it is, in the order red, green, blue
    else:
        values = _array(frame, ("rgba64le" if deep else "rgba") if alpha else ("rgb48le" if deep else "rgb24"), None)
    if alpha:
        return np.ascontiguousarray(values[..., :3]), values[..., 3] > 0
    return values, np.ones(values.shape[:2], bool)


def _array(frame: Any, wanted: str, same: Optional[str]) -> np.ndarray:
    if frame.format.name == (same or wanted):
        return np.asarray(frame.to_ndarray())
    return np.asarray(frame.reformat(format=wanted, interpolation=EXACT, dst_color_range="JPEG").to_ndarray())


def _full_range(grey: np.ndarray) -> np.ndarray:
    top = np.iinfo(grey.dtype).max
    unit = (top + 1) / 256
    return np.rint((grey.astype(np.float64) / unit - 16) / 219 * top).clip(0, top).astype(grey.dtype)


def _told(error: Exception) -> str:
    return str(getattr(error, "strerror", None) or error)
