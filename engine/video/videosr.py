"""A sharper satellite video: frames are read, registered, sharpened from their neighbours and written as they come."""

from __future__ import annotations

import datetime
from contextlib import ExitStack, closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional, Sequence

import numpy as np

from ..catalogue import zoo
from ..catalogue.card import Card
from ..clips.clip import Clip
from ..clips.frame_folder import iso
from ..clips.video_writer import codec_of
from ..job.errors import InputError
from ..job.events import Events
from ..job.parameters import Result
from ..raster.provenance import Provenance
from ..raster.writer import Outputs
from ..skill.score import Comparison
from .camera import FoundCamera
from .clip_job import ClipJob
from .methods import Enlargement, VideoMethod, method_of
from .parameters import Parameters, clip_of
from .sharpen import Sharpened, Sink, sharpen
from .sinks import FrameSink, VideoSink, end_times, is_slow
from .skill import Sample, candidates, score, told

TASK = "videosr"
DEFAULT = "back-projection"
EPOCH = datetime.datetime(1970, 1, 1, tzinfo=datetime.timezone.utc)  # time 0 of clips without a date


def run(parameters: Parameters, events: Events) -> Result:
    """Sharpen and write. Raises InputError where clip, range, region or options do not fit."""
    p = parameters
    if p.frames and p.input:
        raise InputError("INPUT and FRAMES are both given.", "Leave one of them empty.")
    if not p.output and not p.output_folder:
        raise InputError("There is nothing to write.", "Give OUTPUT (a video file) or OUTPUT_FOLDER (frames).")
    if p.output:
        codec_of(p.output, p.codec)
    if p.method != "auto":
        zoo.options(zoo.find(TASK, p.method), p.options)
    clip, numbers = clip_of(p)
    for note in clip.notes:
        events.info(note)
    choice = chosen(p, clip, numbers, events)
    card, options = choice.card, choice.options
    wanted = Enlargement(p.scale, len(numbers), clip.count, clip.channels, (clip.height, clip.width))
    method = method_of(card, options, wanted, p.machine, events)
    task = _Sharpening(p, choice, clip, method)
    task.say_of_bands(events)
    with Outputs(p.layers, layout=p.format, events=events) as files, ExitStack() as stack:
        video, frames = task.video(files, stack), task.frames(files)
        sinks: list[Sink] = [sink for sink in (video, frames) if sink]
        job = stack.enter_context(closing(ClipJob(clip, method, numbers)))
        done = sharpen(job, sinks, card.title, events)
    task.say_what_was_seen(done, events)
    return task.result(done, frames, events)


@dataclass(frozen=True)
class Choice:
    """The method taken and its options, the camera found for it, and what it was compared with, where it was."""

    card: Card
    options: dict[str, Any]
    camera: Optional[FoundCamera] = None
    comparison: Optional[Comparison] = None


def chosen(p: Parameters, clip: Clip, numbers: Sequence[int], events: Events) -> Choice:
    """What METHOD says; “auto”: what foretells hidden frames of the clip best, or back-projection where options of its own
    are given. Back-projection's camera is found from the clip unless it is told."""
    plain = zoo.find(TASK, DEFAULT)
    card = plain if p.method == "auto" else zoo.find(TASK, p.method)
    options = zoo.options(card, p.options)
    compared = p.method == "auto" and not p.options
    asked = options.get("degradation") == "auto" and not options["blur"]
    if not compared and not asked:
        return Choice(card, options)
    sample = Sample.of(clip, numbers, p.scale)
    camera = sample.camera(p.machine)
    events.info(f"{clip.name}: {camera.sentence}.")
    comparison = None
    if compared:
        comparison = score(candidates(p.scale), sample, camera, p.machine, events)
        comparison.tell(events)
        card = zoo.find(TASK, comparison.chosen)
        options = zoo.options(card, {})
    if "degradation" in options:
        options |= camera.options
    return Choice(card, options, camera, comparison)


@dataclass(frozen=True)
class _Sharpening:
    """What was asked for, and what it was found to be."""

    p: Parameters
    choice: Choice
    clip: Clip
    method: VideoMethod

    def video(self, files: Outputs, stack: ExitStack) -> Optional[VideoSink]:
        """The video to write, closed with the stack."""
        if not self.p.output:
            return None
        video = VideoSink(self.clip, self.p.scale, files.file(self.p.output), self.p.codec)
        stack.callback(video.abandon)
        return video

    def frames(self, files: Outputs) -> Optional[FrameSink]:
        """The frames to write."""
        p, clip = self.p, self.clip
        if not p.output_folder:
            return None
        facts = {"scale": p.scale, "clip": clip.name}
        dates = [layer.date for layer in p.layers]
        if self.choice.camera:
            facts["camera"] = self.choice.camera.sentence
        if self.choice.comparison:
            facts["skill"] = self.choice.comparison.sentence
        tags = Provenance(TASK, self.choice.card, self.choice.options, p.seed, p.layers, dates, facts).tags()
        return FrameSink(clip, p.scale, files, Path(p.output_folder), p.frame_format, clip.start, tags)

    def say_of_bands(self, events: Events) -> None:
        """What becomes of bands and times that network or video do not hold."""
        p, clip = self.p, self.clip
        if self.method.bands not in (0, clip.channels):
            events.info(
                f"{self.choice.card.title} was trained on RGB only; {clip.name} has {clip.channels} bands a frame."
            )
        if p.output and clip.channels not in (1, 3):
            shown = clip.band_names[: 3 if clip.channels > 3 else 1]
            events.info(
                f"The video shows {', '.join(shown)} of {clip.channels} bands; GeoTIFF frames have all of them."
            )
        if p.output and p.output.lower().endswith(".avi") and len(clip.times) > 2 and not is_slow(clip):
            steps = np.diff(clip.times[:1000])
            if np.ptp(steps) > 0.2 * steps.mean():
                events.warning("The frame rate varies, which AVI cannot hold: use .mkv or .mp4 to keep it.")

    def say_what_was_seen(self, done: Sharpened, events: Events) -> None:
        """What the frames were like."""
        seen, name = done.seen, self.clip.name
        if done.unread:
            events.warning(f"{name} ended {done.unread} frames before its header says.")
        if seen.static:
            events.warning(
                f"{seen.static} of {seen.pairs + 1} frames of {name} repeat the one before: where nothing moves, "
                "several frames tell no more than one."
            )
        if seen.cuts:
            told = ", ".join(map(str, seen.cuts[:10])) + (", …" if len(seen.cuts) > 10 else "")
            events.info(f"The scene changes at frame {told}: frames of another scene are not used.")

    def result(self, done: Sharpened, frames: Optional[FrameSink], events: Events) -> Result:
        """Outputs and report."""
        p, choice, clip = self.p, self.choice, self.clip
        card = choice.card
        outputs: dict[str, Any] = {"METHOD_USED": card.id, "FRAMES": len(done.numbers)}
        report: dict[str, Any] = {
            "method": card.id, "title": card.title, "options": choice.options, "scale": p.scale,
            "frames": len(done.numbers), "seconds_per_frame": round(done.seconds_per_frame, 4), "rate": clip.rate,
            "size": [clip.width * p.scale, clip.height * p.scale], "scene_cuts": list(done.seen.cuts),
            "static_frames": done.seen.static, "layers": [],
            "clip": {"frames": clip.count, "width": clip.whole[1], "height": clip.whole[0], "rate": clip.rate},
            **told(choice.comparison, choice.camera),
        }  # fmt: skip
        if p.output:
            outputs["OUTPUT"] = p.output
        if frames is not None:
            outputs["OUTPUT_FOLDER"] = p.output_folder
            if p.frame_format == "geotiff":
                report["layers"] = self._layers(frames, events)
        return Result(outputs, report)

    def _layers(self, frames: FrameSink, events: Events) -> list[dict[str, Any]]:
        """The GeoTIFF frames with their ranges of time, ends exclusive."""
        clip = self.clip
        if clip.start is None:
            events.info(f"{clip.name} has no date: its time starts at 1970-01-01. START gives the true one.")
        zero = clip.start or EPOCH
        ends = end_times([frame["time"] for frame in frames.written], clip.rate)
        layers = []
        for frame, end in zip(frames.written, ends):
            begin = zero + datetime.timedelta(seconds=frame["time"])
            until = zero + datetime.timedelta(seconds=float(end))
            layers.append({
                "path": str(frame["path"]), "name": f"{clip.name} ×{self.p.scale} {frame['label']}", "kind": "image",
                "date": begin.date().isoformat(), "begin": iso(begin), "end": iso(until),
            })  # fmt: skip
        return layers
