"""Clips in task `evaluate`: how near a super-resolved video is to the true one, frame by frame, and how steady it is.

Frames are read, scored and shown one at a time; a first pass looks at a few of them for what stands still.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from contextlib import ExitStack
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Optional

import numpy as np

from ..clips.clip import Clip
from ..clips.opening import VIDEOS, open_clip
from ..clips.rasters import IMAGES
from ..job.errors import InputError
from ..job.events import Events
from ..job.layer import Layer
from ..job.parameters import Result
from ..raster.writer import Outputs
from ..video.registration import luma
from ..video.resampling import upsample
from . import clips_page as report
from .side_by_side import SideBySide
from .video_background import SAMPLES, background
from .video_metrics import ClipScorer, ClipScores

if TYPE_CHECKING:
    from .parameters import Parameters

SCORES = ("psnr", "ssim", "psnr_published", "ssim_published", "tof", "warping_error", "tde", "flicker", "psnr_moving",
          "psnr_still", "data_consistency")  # fmt: skip
_LARGEST_FACTOR = 8
_USUAL_SCALE = 4  # where nothing says by how much the result is finer than its source


def are_clips(p: Parameters) -> bool:
    """Whether prediction or reference is a video file or a folder of frames."""
    return any(_is_clip(layer) for layer in (p.prediction, p.reference))


def run(p: Parameters, events: Events) -> Result:
    """Score the clip; raises InputError where sizes differ or no frame is in both."""
    for name, value in (("OUTPUT", p.output), ("MASK", p.mask)):
        if value:
            raise InputError(f"{name} is for images; {p.prediction.label} is a video.", f"Leave {name} empty.")
    inputs = [layer for layer in (p.prediction, p.reference, p.baseline) if layer]
    with Outputs(protect=inputs) as outputs, ExitStack() as stack:
        films = _open(p, stack)
        for note in films.notes:
            events.warning(note)
        events.progress(0, "Looking for what stands still")
        still = (
            background([luma(films.image("reference", key)) for key in _spread(films.keys)]) if films.moves else None
        )
        scorer = ClipScorer([name for name in films.clips if name != "reference"], films.scale, still)
        titles = report.titles(films.factor)
        video = None
        if p.output_video:
            panels = [titles[name] for name in ("baseline", "prediction", "reference") if name in films.clips]
            path = outputs.file(p.output_video)
            video = stack.enter_context(SideBySide(path, panels, films.shape, films.clips["reference"].rate))
        shown, place = {}, films.keys[len(films.keys) // 2]
        for done, (key, images, coarse) in enumerate(films.frames(), start=1):
            events.check()
            results = {name: image for name, image in images.items() if name != "reference"}
            scorer.add(key, images["reference"], results, coarse)
            if video:
                video.write([images[name] for name in ("baseline", "prediction", "reference") if name in images])
            if key == place:
                shown = images
            events.progress(0.05 + 0.95 * done / len(films.keys), f"Frame {done} of {len(films.keys)}")
        scores = scorer.scores()
        notes = (*films.notes, *films.found_out())
        if p.output_html:
            html = report.page_of(
                scores, scorer.truth_scores(), shown, place, names=_names(p), titles=titles, notes=notes,
                frames=len(films.keys), shape=films.shape, scale=films.scale,
            )  # fmt: skip
            outputs.text(p.output_html, html)
    paths = {k: v for k, v in {"OUTPUT_HTML": p.output_html, "OUTPUT_VIDEO": p.output_video}.items() if v}
    values = {name.upper(): _finite(getattr(scores["prediction"], name)) for name in SCORES}
    return Result(
        outputs={**paths, **values, "FRAMES": len(films.keys)},
        report={
            "layers": [],
            "scale": films.scale,
            "frames": list(films.keys),
            "notes": list(notes),
            "scores": {titles[name] if name == "baseline" else name: _plain(score) for name, score in scores.items()},
        },
    )


@dataclass(frozen=True)
class _Aligned:
    """A clip and what is added to its frame numbers to get those of the reference."""

    clip: Clip
    shift: int

    @property
    def keys(self) -> set[int]:
        return {number + self.shift for number in self.clip.numbers}


class _Films:
    """The clips with the frames they have in common: values in 0..1 of one stretch, as many bands, one size.

    `factor`: how many times the baseline is coarser than the reference (1: it is not), `scale` the same or the usual one.
    """

    def __init__(self, aligned: Mapping[str, _Aligned], factor: int, notes: tuple[str, ...]) -> None:
        self._aligned, self.factor, self.scale = aligned, factor, factor if factor > 1 else _USUAL_SCALE
        self.clips = {name: found.clip for name, found in aligned.items()}
        self.keys = sorted(set.intersection(*(found.keys for found in aligned.values())))
        self.notes = notes
        self.shape = self.clips["reference"].height, self.clips["reference"].width
        self.moves = len(self.keys) > 2
        self._bands = 3 if any(clip.channels >= 3 for clip in self.clips.values()) else 1
        self._invalid = 0

    def image(self, name: str, key: int) -> np.ndarray:
        """One frame (C, h, w) of a clip."""
        found = self._aligned[name]
        return self._values(found.clip, found.clip.read(key - found.shift).values)

    def frames(self) -> Iterator[tuple[int, dict[str, np.ndarray], Optional[np.ndarray]]]:
        """Number, images (C, H, W) by name and, where the baseline is coarser, its own frame (C, h, w)."""
        ways = {}
        for name, found in self._aligned.items():
            ways[name] = found.clip.frames(self.keys[0] - found.shift, self.keys[-1] - found.shift)
        for key in self.keys:
            images, coarse = {}, None
            invalid = np.zeros(self.shape, bool)
            for name, found in self._aligned.items():
                frame = next(frame for frame in ways[name] if frame.number + found.shift == key)
                images[name] = self._values(found.clip, frame.values)
                validity = frame.validity
                if name == "baseline" and self.factor > 1:
                    coarse = images[name]
                    images[name] = upsample(coarse, self.factor).clip(0, 1)
                    validity = np.kron(validity, np.ones((self.factor, self.factor), bool))
                invalid |= ~validity
            if invalid.any():
                self._invalid += int(invalid.sum())
                images = {name: np.where(invalid, np.float32(0), image) for name, image in images.items()}
            yield key, images, coarse

    def found_out(self) -> tuple[str, ...]:
        """What reading the frames has shown."""
        if not self._invalid:
            return ()
        share = 100 * self._invalid / (len(self.keys) * self.shape[0] * self.shape[1])
        return (f"{share:.2g} % of the pixels have no data in one of the clips and count as equal.",)

    def _values(self, clip: Clip, values: np.ndarray) -> np.ndarray:
        """Values (1 or 3, h, w) in the stretch of the reference."""
        reference = self.clips["reference"]
        if clip.dtype == reference.dtype and (clip.low, clip.high) != (reference.low, reference.high):
            values = reference.scaled(clip.stored(values))
        chosen = np.nan_to_num(values[:3] if values.shape[0] >= 3 else values[:1])
        return np.ascontiguousarray(np.broadcast_to(chosen, (self._bands, *chosen.shape[1:])))


def _open(p: Parameters, stack: ExitStack) -> _Films:
    """Open the clips and check that they fit."""
    reference = stack.enter_context(open_clip([p.reference]))
    prediction = stack.enter_context(open_clip([p.prediction]))
    if (prediction.height, prediction.width) != (reference.height, reference.width):
        raise InputError(
            f"{p.prediction.label} has frames of {_size(prediction)} pixels, {p.reference.label} of {_size(reference)}.",
            "Compare clips of one size; the low-resolution clip may be the BASELINE.",
        )
    aligned = {"reference": _Aligned(reference, 0), "prediction": _align(prediction, reference, p.frame_offset)}
    factor = 1
    if p.baseline:
        baseline = stack.enter_context(open_clip([p.baseline]))
        factor = _factor(baseline, reference, p.baseline.label, p.reference.label)
        aligned["baseline"] = _align(baseline, reference, p.frame_offset)
    notes = [note for found in aligned.values() for note in (found.clip.truncated, *found.clip.notes) if note]
    films = _Films(aligned, factor, tuple(notes + _differences(films_of=aligned, p=p)))
    if not films.keys:
        raise InputError(
            f"{p.prediction.label} and {p.reference.label} have no frame in common: {_span(aligned['prediction'])} and "
            f"{_span(aligned['reference'])}" + (" (and the baseline's)." if p.baseline else "."),
            "Give FRAME_OFFSET: the number of the reference's frame that belongs to frame 0 of the result.",
        )
    return films


def _align(clip: Clip, reference: Clip, offset: int) -> _Aligned:
    """By their place where both have as many frames, else by the numbers their names bear; moved by `offset`."""
    named = 0 if clip.count == reference.count else clip.first_label - reference.first_label
    return _Aligned(clip, named + offset)


def _factor(baseline: Clip, reference: Clip, name: str, reference_name: str) -> int:
    factor = reference.height // max(baseline.height, 1)
    fits = (baseline.height * factor, baseline.width * factor) == (reference.height, reference.width)
    if not 1 <= factor <= _LARGEST_FACTOR or not fits:
        raise InputError(
            f"The baseline {name} has frames of {_size(baseline)} pixels, {reference_name} of {_size(reference)}.",
            "Give a clip of the same size, or one that is smaller by a whole factor.",
        )
    return factor


def _differences(films_of: Mapping[str, _Aligned], p: Parameters) -> list[str]:
    """What the user should know about how the clips were brought together."""
    notes = []
    counts = {name: found.clip.count for name, found in films_of.items()}
    if len(set(counts.values())) > 1:
        told = ", ".join(f"{films_of[name].clip.name} {count}" for name, count in counts.items())
        notes.append(f"The clips have different numbers of frames ({told}); those with the same number were compared.")
    reference = films_of["reference"].clip
    for found in films_of.values():
        if found.clip.dtype != reference.dtype:
            notes.append(
                f"{found.clip.name} has values of type {found.clip.dtype}, {reference.name} of {reference.dtype}: each "
                "was brought to 0..1 by its own range."
            )
    if any(b - a > 1 for a, b in zip(reference.numbers, reference.numbers[1:])):
        notes.append(f"{reference.name} has gaps; motion was measured across them.")
    return notes


def _is_clip(layer: Layer) -> bool:
    path = Path(layer.path)
    if path.is_dir():
        return any(file.suffix.lower() in IMAGES for file in path.iterdir())
    return path.suffix.lower() in VIDEOS


def _spread(keys: list[int]) -> list[int]:
    """A few of them at even intervals."""
    places = np.unique(np.linspace(0, len(keys) - 1, min(SAMPLES, len(keys))).round().astype(int))
    return [keys[k] for k in places]


def _size(clip: Clip) -> str:
    return f"{clip.width} × {clip.height}"


def _span(found: _Aligned) -> str:
    keys = found.keys
    return f"{min(keys)} to {max(keys)}"


def _names(p: Parameters) -> dict[str, str]:
    layers = {"prediction": p.prediction, "reference": p.reference, "baseline": p.baseline, "mask": None}
    return {name: layer.label if layer else "" for name, layer in layers.items()}


def _plain(scores: ClipScores) -> dict[str, Any]:
    """Scores as JSON knows them."""
    found = asdict(scores)
    frames = [{name: _finite(value) for name, value in frame.items()} for frame in found.pop("frames")]
    return {**{name: _finite(value) for name, value in found.items()}, "frames": frames}


def _finite(value: float) -> Optional[float]:
    return value if isinstance(value, int) else (float(value) if math.isfinite(value) else None)
