"""A sharper satellite video: frames are read, registered, reconstructed from their neighbours and written as they come."""

from __future__ import annotations

import datetime
import time
from collections import deque
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any, List, Literal, Optional, Protocol

import numba
import numpy as np
from pydantic import Field
from rasterio.windows import Window

from .. import job, zoo
from ..card import Card
from ..classical.video_frames import TrainingFree, Write
from ..clip import Clip, Frame
from ..clip_frames import iso
from ..clip_writer import codec_of
from ..errors import InputError
from ..job import Events, Layer, Result
from ..learned.mtdo import MtdoFrames
from ..output import Outputs
from ..streaming import stream
from ..video import open_clip
from ..video_sinks import FrameSink, VideoSink, end_times, is_slow
from ..video_windows import FrameWindow, Windows, wanted

TASK = "videosr"
DEFAULT = "back-projection"
EPOCH = datetime.datetime(1970, 1, 1, tzinfo=datetime.timezone.utc)  # time 0 of clips without a date


class Parameters(job.Parameters):
    """`input`: video file, folder of frames or raster; or `frames`: rasters, each a frame. `region` (left, top, width,
    height in pixels) or `extent` (xmin, xmax, ymin, ymax) cut out a part, `first_frame`..`last_frame` a time. `rate`
    (frames/s) and `start` (ISO, UTC) overrule the source. `output`: video file; `output_folder`: frames."""

    input: Optional[Layer] = None
    frames: List[Layer] = []
    scale: int = Field(4, ge=2, le=4)
    bands_as: Literal["auto", "time", "colour"] = "auto"
    first_frame: int = Field(0, ge=0)
    last_frame: Optional[int] = Field(None, ge=0)
    region: List[int] = []
    extent: Optional[List[float]] = None
    rate: Optional[float] = None
    start: Optional[str] = None
    codec: Literal["auto", "h264", "lossless"] = "auto"
    frame_format: Literal["geotiff", "png"] = "geotiff"
    output: Optional[str] = None
    output_folder: Optional[str] = None


class Reconstruction(Protocol):
    """A method made ready for a clip."""

    window: int
    ends: str

    def reconstruct(self, frames: FrameWindow, write: Write, events: Events) -> None:
        """Hand over the sharpened frame in parts."""


def run(parameters: Parameters, events: Events) -> Result:
    """Sharpen and write. Raises InputError where clip, range, region or options do not fit."""
    p = parameters
    if p.threads:
        numba.set_num_threads(min(p.threads, numba.config.NUMBA_NUM_THREADS))
    _check_outputs(p)
    card = zoo.find(TASK, DEFAULT if p.method == "auto" else p.method)
    options = zoo.options(card, p.options)
    layers = p.frames or ([p.input] if p.input else [])
    if p.frames and p.input:
        raise InputError("INPUT and FRAMES are both given.", "Leave one of them empty.")
    clip = open_clip(layers, bands_as=p.bands_as, rate=p.rate, start=_moment(p.start), region=p.region, extent=p.extent)
    for note in clip.notes:
        events.info(note)
    numbers = frame_range(clip, p.first_frame, p.last_frame)
    method = _method(p, card, options, clip, len(numbers), events)
    _say_of_bands(p, card, clip, events)
    with ExitStack() as stack:
        outputs = stack.enter_context(Outputs(protect=_inputs(p, clip)))
        run_ = _Run(p, card, options, clip, method, numbers, outputs, stack, events)
        run_.go()
    return run_.result()


def frame_range(clip: Clip, first: int, last: Optional[int]) -> list[int]:
    """The numbers of the frames asked for. Raises InputError for a range outside the clip, or one cut off."""
    end = int(clip.numbers[-1])
    if first > end or (last is not None and last < first):
        raise InputError(
            f"FIRST_FRAME={first}{'' if last is None else f', LAST_FRAME={last}'} lies outside {clip.name}, whose frames "
            f"are 0 to {end}.",
            "Choose numbers in that range, the first not after the last.",
        )
    if last is not None and last > end:
        raise InputError(
            f"LAST_FRAME={last}, but the last frame of {clip.name} is {end}.", "Give a smaller one, or none."
        )
    if last is None and clip.truncated:
        raise InputError(
            f"{clip.truncated}.",
            f"Copy the file again; or take what is there with LAST_FRAME={max(end - 1, 0)} or less.",
        )
    chosen = [int(n) for n in clip.numbers if n >= first and (last is None or n <= last)]
    if not chosen:
        raise InputError(
            f"{clip.name} has no frames from {first} to {last}: they are missing.", "Choose another range."
        )
    return chosen


def _check_outputs(p: Parameters) -> None:
    if not p.output and not p.output_folder:
        raise InputError("There is nothing to write.", "Give OUTPUT (a video file) or OUTPUT_FOLDER (frames).")
    if p.output:
        codec_of(p.output, p.codec)


def _moment(text: Optional[str]) -> Optional[datetime.datetime]:
    if not (text or "").strip():
        return None
    try:
        moment = datetime.datetime.fromisoformat(str(text).strip().replace("Z", "+00:00"))
    except ValueError as error:
        raise InputError(f"START “{text}” is no date and time.", "Write it as 2018-06-07T10:20:30.") from error
    return moment if moment.tzinfo else moment.replace(tzinfo=datetime.timezone.utc)


def _inputs(p: Parameters, clip: Clip) -> Iterator[str]:
    yield clip.path
    for layer in [*p.frames, *([p.input] if p.input else [])]:
        yield layer.path
    folder = Path(clip.path)
    if folder.is_dir():
        yield from (str(path) for path in folder.iterdir())


def _method(
    p: Parameters, card: Card, options: dict[str, Any], clip: Clip, count: int, events: Events
) -> Reconstruction:
    if card.kind == "onnx":
        shape = clip.height, clip.width
        return MtdoFrames(
            card, options, p.scale, shape, count, tile=p.tile_size, device=p.device, threads=p.threads, events=events
        )
    return TrainingFree(card, options, p.scale, memory_mb=p.memory_mb, tile=p.tile_size)


def _say_of_bands(p: Parameters, card: Card, clip: Clip, events: Events) -> None:
    if card.kind == "onnx" and clip.channels != 3:
        events.info(f"{card.title} was trained on RGB only; {clip.name} has {clip.channels} bands a frame.")
    if p.output and clip.channels not in (1, 3):
        shown = clip.band_names[: 3 if clip.channels > 3 else 1]
        events.info(f"The video shows {', '.join(shown)} of {clip.channels} bands; frames as GeoTIFF have all of them.")
    if p.output and p.output.lower().endswith(".avi") and len(clip.times) > 2 and not is_slow(clip):
        gaps = np.diff(clip.times[:1000])
        if np.ptp(gaps) > 0.2 * gaps.mean():
            events.warning("The frame rate varies, which AVI cannot hold: use .mkv or .mp4 to keep it.")


class _Run:
    """One run over a clip."""

    def __init__(self, p, card, options, clip, method, numbers, outputs, stack: ExitStack, events: Events) -> None:
        self.p, self.card, self.options, self.clip, self.method = p, card, options, clip, method
        self.numbers, self.events = numbers, events
        self.windows = Windows(clip, method.window, method.ends)
        self.start = clip.start
        times = dict(zip((int(n) for n in clip.numbers), clip.times))
        self.first_time = float(times[numbers[0]])
        self.sinks: list[VideoSink | FrameSink] = []
        self.frames: Optional[FrameSink] = None
        if p.output:
            video = VideoSink(clip, p.scale, outputs.file(p.output), p.codec, codec_of(p.output, p.codec))
            stack.callback(video.abandon)
            self.sinks.append(video)
        if p.output_folder:
            start = self.start or (EPOCH if p.frame_format == "geotiff" else None)
            self.frames = FrameSink(
                clip, p.scale, outputs, Path(p.output_folder), p.frame_format, self.start, _tags(p, card, options)
            )
            self.zero = start
            self.sinks.append(self.frames)
        self.done: list[int] = []
        self.began = time.monotonic()

    def go(self) -> None:
        """Read, reconstruct and write every frame."""
        half = self.windows.half
        reading = wanted(self.clip.numbers, self.numbers[0], self.numbers[-1], half)
        source = self.clip.frames(int(reading[0]), int(reading[-1]))
        pending = deque(self.numbers)

        def read(number: Optional[int]) -> Optional[Frame]:
            try:
                return None if number is None else next(source, None)
            except InputError:
                if number is not None and number > self.numbers[-1]:
                    return None  # only a neighbour of the frames asked for
                raise

        def compute(number: Optional[int], frame: Optional[Frame]) -> None:
            if frame is not None:
                self.windows.push(frame)
                while pending and pending[0] + half <= frame.number:
                    self._one(pending.popleft())
            elif number is None:
                self.windows.end()
                while pending and self.windows.holds(pending[0]):
                    self._one(pending.popleft())

        self.events.progress(0, "Reading the first frames (the first run on a machine compiles its loops)")
        stream([*reading, None], read, compute, lambda number, nothing: None, self.events, message=self._told)
        for sink in self.sinks:
            sink.close()
        if not self.done:
            raise InputError(f"{self.clip.name}: no frame could be read.", "Copy the file again.")
        self._warn(len(pending))

    def _one(self, number: int) -> None:
        """Reconstruct one frame into the sinks."""
        frames = self.windows.of(number)
        label, geobox = self.clip.first_label + number, self.clip.frame_geobox(number)
        for sink in self.sinks:
            sink.begin(label, frames.time, frames.time - self.first_time, geobox)
        validity = frames.held[frames.centre].validity
        scale = self.p.scale

        def write(window: Window, values: np.ndarray) -> None:
            if not validity.all():
                rows, columns = window.toslices()
                seen = validity[np.arange(rows.start, rows.stop) // scale][
                    :, np.arange(columns.start, columns.stop) // scale
                ]
                values = np.where(seen, values, np.float32(np.nan))
            for sink in self.sinks:
                sink.part(window, values)

        share = len(self.done) / len(self.numbers)
        self.method.reconstruct(
            frames, write, _Titled(self.events.part(share, share + 1 / len(self.numbers)), self._told(0, 0))
        )
        for sink in self.sinks:
            sink.end()
        self.done.append(number)

    def _told(self, *_: int) -> str:
        done, total = len(self.done), len(self.numbers)
        text = f"{self.card.title}: frame {min(done + 1, total)} of {total}"
        if 0 < done < total:
            text += f", {duration((time.monotonic() - self.began) / done * (total - done))} left"
        return text

    def _warn(self, unread: int) -> None:
        seen, name = self.windows.seen, self.clip.name
        if unread:
            self.events.warning(f"{name} ended {unread} frames before its header says.")
        if seen.pairs and seen.static:
            self.events.warning(
                f"{seen.static} of {seen.pairs + 1} frames of {name} repeat the one before: where nothing moves, several frames "
                "tell no more than one."
            )
        if seen.cuts:
            told = ", ".join(map(str, seen.cuts[:10])) + (", …" if len(seen.cuts) > 10 else "")
            self.events.info(f"The scene changes at frame {told}: frames of another scene are not used.")

    def result(self) -> Result:
        """Outputs and report."""
        p, clip, seen = self.p, self.clip, self.windows.seen
        seconds = (time.monotonic() - self.began) / max(1, len(self.done))
        outputs: dict[str, Any] = {"METHOD_USED": self.card.id, "FRAMES": len(self.done)}
        report: dict[str, Any] = {
            "method": self.card.id, "title": self.card.title, "options": self.options, "scale": p.scale,
            "frames": len(self.done), "seconds_per_frame": round(seconds, 4),
            "size": [clip.width * p.scale, clip.height * p.scale], "rate": clip.rate,
            "scene_cuts": seen.cuts, "static_frames": seen.static, "layers": [],
        }  # fmt: skip
        if p.output:
            outputs["OUTPUT"] = p.output
        if self.frames is not None:
            outputs["OUTPUT_FOLDER"] = p.output_folder
            if p.frame_format == "geotiff":
                report["layers"] = self._layers()
        return Result(outputs, report)

    def _layers(self) -> list[dict[str, Any]]:
        """The GeoTIFF frames with their time ranges, end exclusive."""
        written = self.frames.written if self.frames else []
        if self.start is None:
            self.events.info(f"{self.clip.name} has no date: its time starts at 1970-01-01. START gives the true one.")
        zero = self.start or EPOCH
        ends = end_times([frame["time"] for frame in written], self.clip.rate)
        layers = []
        for frame, end in zip(written, ends):
            begin = zero + datetime.timedelta(seconds=frame["time"])
            layers.append({
                "path": str(frame["path"]), "name": f"{self.clip.name} ×{self.p.scale} {frame['label']}", "kind": "image",
                "date": begin.date().isoformat(), "begin": iso(begin), "end": iso(zero + datetime.timedelta(seconds=float(end))),
            })  # fmt: skip
        return layers


class _Titled(Events):
    """Events whose progress bears the frame's title."""

    def __init__(self, inner: Events, title: str) -> None:
        super().__init__(inner._send, inner._stop, inner._start, inner._share)
        self._title = title

    def progress(self, fraction: float, message: str = "") -> None:
        super().progress(fraction, message or self._title)


def duration(seconds: float) -> str:
    """Seconds as a person says them."""
    if seconds < 90:
        return f"{seconds:.0f} s"
    if seconds < 5400:
        return f"{seconds / 60:.0f} min"
    return f"{seconds / 3600:.1f} h"


def _tags(p: Parameters, card: Card, options: dict[str, Any]) -> dict[str, str]:
    """What the frames tell of how they were made."""
    return {
        "SKYMEND_METHOD": card.id,
        "SKYMEND_OPTIONS": ", ".join(f"{key}={value}" for key, value in options.items()),
        "SKYMEND_SCALE": str(p.scale),
    }
