"""Clips in task `evaluate`: how near a super-resolved video is to the true one, frame by frame, and how steady it is.

Frames are read, scored and shown one at a time, in their order: each is compared with the one before, so they are no work on
tiles. A first pass looks at a few of them for what stands still.
"""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import ExitStack
from dataclasses import asdict
from pathlib import Path
from typing import Any, Optional

import numpy as np

from ..clips.opening import VIDEOS
from ..clips.rasters import IMAGES
from ..job.errors import InputError
from ..job.events import Events
from ..job.layer import Layer
from ..job.parameters import Result
from ..raster.writer import Outputs
from ..video.registration import luma
from . import clips_page
from .aligned_clips import AlignedClips, open_aligned
from .json_values import finite
from .parameters import Parameters
from .side_by_side import SideBySide
from .video_background import SAMPLES, Background, background
from .video_metrics import ClipScorer, ClipScores

SCORES = ("psnr", "ssim", "psnr_published", "ssim_published", "tof", "warping_error", "tde", "flicker", "psnr_moving",
          "psnr_still", "data_consistency")  # fmt: skip
_SHOWN = ("baseline", "prediction", "reference")  # side by side, from the left


def are_clips(p: Parameters) -> bool:
    """Whether prediction or reference is a video file or a folder of frames."""
    return any(_is_clip(layer) for layer in (p.prediction, p.reference))


def run(p: Parameters, events: Events) -> Result:
    """Score the clip; raises InputError where sizes differ or no frame is in both."""
    for name, value in (("OUTPUT", p.output), ("MASK", p.mask)):
        if value:
            raise InputError(f"{name} is for images; {p.prediction.label} is a video.", f"Leave {name} empty.")
    inputs = [layer for layer in (p.prediction, p.reference, p.baseline) if layer]
    with Outputs(inputs, events=events) as outputs, ExitStack() as stack:
        aligned = open_aligned(p, stack)
        for note in aligned.notes:
            events.warning(note)
        events.progress(0, "Looking for what stands still")
        scorer = ClipScorer([name for name in aligned.clips if name != "reference"], aligned.scale, _still(aligned))
        titles = clips_page.titles(aligned.factor)
        video = _side_by_side(p, aligned, titles, outputs, stack) if p.output_video else None
        shown = _score(aligned, scorer, video, events)
        scores, notes = scorer.scores(), (*aligned.notes, *aligned.found_out())
        if p.output_html:
            page = clips_page.page_of(aligned, {**scores, "reference": scorer.truth_scores()}, shown, _labels(p), notes)
            outputs.text(p.output_html, page)
    paths = {k: v for k, v in {"OUTPUT_HTML": p.output_html, "OUTPUT_VIDEO": p.output_video}.items() if v}
    values = {name.upper(): finite(getattr(scores["prediction"], name)) for name in SCORES}
    return Result(
        outputs={**paths, **values, "FRAMES": len(aligned.keys)},
        report={
            "layers": [],
            "scale": aligned.scale,
            "frames": list(aligned.keys),
            "notes": list(notes),
            "scores": {titles[name] if name == "baseline" else name: _plain(score) for name, score in scores.items()},
        },
    )


def _still(aligned: AlignedClips) -> Optional[Background]:
    """What stands still in the reference; None where there are too few frames."""
    if not aligned.moves:
        return None
    places = np.unique(np.linspace(0, len(aligned.keys) - 1, min(SAMPLES, len(aligned.keys))).round().astype(int))
    return background([luma(aligned.image("reference", aligned.keys[k])) for k in places])


def _side_by_side(
    p: Parameters, aligned: AlignedClips, titles: Mapping[str, str], outputs: Outputs, stack: ExitStack
) -> SideBySide:
    """The video of all clips, opened."""
    panels = [titles[name] for name in _SHOWN if name in aligned.clips]
    path = outputs.file(p.output_video or "")
    return stack.enter_context(SideBySide(path, panels, aligned.shape, aligned.clips["reference"].rate))


def _score(
    aligned: AlignedClips, scorer: ClipScorer, video: Optional[SideBySide], events: Events
) -> Mapping[str, np.ndarray]:
    """Score and show every frame; returns the images of the middle one."""
    shown: Mapping[str, np.ndarray] = {}
    for done, (key, images, coarse) in enumerate(aligned.frames(), start=1):
        events.check()
        results = {name: image for name, image in images.items() if name != "reference"}
        scorer.add(key, images["reference"], results, coarse)
        if video:
            video.write([images[name] for name in _SHOWN if name in images])
        if key == aligned.middle:
            shown = images
        events.progress(0.05 + 0.95 * done / len(aligned.keys), f"Frame {done} of {len(aligned.keys)}")
    return shown


def _is_clip(layer: Layer) -> bool:
    path = Path(layer.path)
    if path.is_dir():
        return any(file.suffix.lower() in IMAGES for file in path.iterdir())
    return path.suffix.lower() in VIDEOS


def _labels(p: Parameters) -> dict[str, str]:
    layers = {"prediction": p.prediction, "reference": p.reference, "baseline": p.baseline, "mask": None}
    return {name: layer.label if layer else "" for name, layer in layers.items()}


def _plain(scores: ClipScores) -> dict[str, Any]:
    """Scores as JSON knows them."""
    found = asdict(scores)
    frames = [{name: finite(value) for name, value in frame.items()} for frame in found.pop("frames")]
    return {**{name: finite(value) for name, value in found.items()}, "frames": frames}
