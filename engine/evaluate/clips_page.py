"""The HTML report of `evaluate` on clips: scores, how they run over the frames, one frame and a detail of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from scipy.ndimage import uniform_filter

from .aligned_clips import AlignedClips
from .report import Figure, Section, Stretch, Table, difference_png, line_chart, number, page, rgb_png
from .video_background import DIFFERENCE
from .video_metrics import FLOW, ClipScores

_CROP, _ZOOM = 96, 4
# Title, attribute of `ClipScores`, digits, factor, whether larger is better.
_METRICS = (
    ("PSNR [dB]", "psnr", 2, 1, True),
    ("SSIM", "ssim", 4, 1, True),
    ("PSNR as published [dB]", "psnr_published", 2, 1, True),
    ("SSIM as published", "ssim_published", 4, 1, True),
    ("PSNR, moving [dB]", "psnr_moving", 2, 1, True),
    ("PSNR, still [dB]", "psnr_still", 2, 1, True),
    ("tOF [pixels]", "tof", 3, 1, False),
    ("Warping error [10⁻³]", "warping_error", 3, 1000, False),
    ("tDE [10⁻³]", "tde", 2, 1000, False),
    ("Flicker [10⁻³]", "flicker", 2, 1000, False),
    ("Data consistency [dB]", "data_consistency", 2, 1, True),
)
# Title, attribute of `FrameScores`, unit, factor.
_CHARTS = (
    ("PSNR", "psnr", "dB", 1),
    ("SSIM", "ssim", "", 1),
    ("tOF", "tof", "pixels", 1),
    ("Warping error", "warping_error", "10⁻³", 1000),
)


def titles(factor: int) -> dict[str, str]:
    """What the clips are called; `factor`: by how much the baseline was upsampled."""
    baseline = f"Bicubic ×{factor} of the baseline" if factor > 1 else "Baseline"
    return {"baseline": baseline, "prediction": "Result", "reference": "Reference"}


def page_of(
    aligned: AlignedClips,
    scores: Mapping[str, ClipScores],
    shown: Mapping[str, np.ndarray],
    labels: Mapping[str, str],
    notes: Sequence[str],
) -> str:
    """The report. `scores` of each result and of the reference itself; `shown`: the middle frame of each clip (C, H, W) in
    0..1; `labels`: what the layers are called, by role."""
    names = titles(aligned.factor)
    results = {name: score for name, score in scores.items() if name != "reference"}
    sections = [
        Section(
            "All frames", tables=[_overall(results, scores["reference"], names)], paragraphs=_explanation(aligned.scale)
        ),
        Section("Each frame", figures=_charts(results, names)),
        Section(f"Frame {aligned.middle}", figures=_pictures(shown, names)),
    ]
    return page(
        f"{labels['prediction']} against {labels['reference']}",
        sections,
        template="evaluate.html",
        **labels,
        compared=f"{len(aligned.keys):,} frames of {aligned.shape[1]} × {aligned.shape[0]}",
        notes=notes,
    )


def _overall(scores: Mapping[str, ClipScores], truth: ClipScores, titles: Mapping[str, str]) -> Table:
    columns = [(name, score) for name, score in scores.items()]
    rows, best = [], set()
    for row, (title, attribute, digits, factor, larger) in enumerate(_METRICS):
        values = np.array([getattr(score, attribute) for _, score in columns])
        own = getattr(truth, attribute)
        rows.append((title, *(number(v * factor, digits) for v in values), number(own * factor, digits)))
        if len(values) > 1 and not np.isnan(values).any():
            best.add((row, 1 + int(values.argmax() if larger else values.argmin())))
    header = ("", *(titles[name] for name, _ in columns), "Reference itself")
    return Table(header, rows, best=frozenset(best))


def _explanation(scale: int) -> list[str]:
    return [
        f"PSNR and SSIM: luma of 8-bit frames without {scale} pixels at the border, mean over the frames; “as published” "
        "is how papers of satellite video compute them (other luma weights, SSIM along rows, to the border). Larger is "
        "better.",
        "Smaller is better: tOF, how far the motion differs from the true one; warping error, what is left of the frame "
        "before after moving it (the reference's own is what interpolation leaves); tDE, difference of the changes; "
        f"flicker, standard deviation in time at still, plain places. Optical flow: {FLOW}, measured on the reference "
        "for the warping error.",
        f"Moving: what differs by more than {DIFFERENCE:g} from the median of registered frames, and {2 * scale} pixels "
        "around. Data consistency: PSNR of the result, downsampled bicubically, against the low-resolution clip where the "
        "baseline is one; below about 40 dB a method invents or moves content.",
    ]


def _charts(scores: Mapping[str, ClipScores], titles: Mapping[str, str]) -> list[Figure]:
    figures = []
    for title, attribute, unit, factor in _CHARTS:
        series = {
            titles[name]: [factor * getattr(f, attribute) for f in score.frames] for name, score in scores.items()
        }
        if not np.isfinite(np.concatenate([np.array(values) for values in series.values()])).any():
            continue
        numbers = [frame.number for frame in scores["prediction"].frames]
        svg = line_chart(numbers, series, "frame", unit or title, from_zero=attribute not in ("psnr", "ssim"))
        figures.append(Figure(f"{title} of each frame", svg=svg))
    return figures


def _pictures(shown: Mapping[str, np.ndarray], titles: Mapping[str, str]) -> list[Figure]:
    full = Stretch((0.0,) * 3, (1.0,) * 3)
    order = [name for name in ("baseline", "prediction", "reference") if name in shown]
    rows, columns = _detail(shown["reference"])
    figures = [Figure(titles[name], rgb_png(_colour(shown[name]), full)) for name in order]
    for name in order:
        part = _colour(shown[name])[:, rows, columns].repeat(_ZOOM, axis=1).repeat(_ZOOM, axis=2)
        where = f"columns {columns.start}–{columns.stop - 1}, rows {rows.start}–{rows.stop - 1}"
        figures.append(Figure(f"{titles[name]}, {where}, ×{_ZOOM}", rgb_png(part, full)))
    for name in order[:-1]:
        error = (shown[name] - shown["reference"]).mean(axis=0)
        figures.append(Figure(f"{titles[name]} minus reference: blue −0.1, red +0.1", difference_png(error, 0.1)))
    return figures


def _detail(image: np.ndarray) -> tuple[slice, slice]:
    """Rows and columns of the part with the most detail."""
    grey = image.mean(axis=0)
    side = [min(_CROP, n) for n in grey.shape]
    slopes = np.hypot(*np.gradient(grey)) if min(grey.shape) > 1 else np.zeros_like(grey)
    busy = uniform_filter(slopes, side, mode="constant")
    inner = tuple(slice(s // 2, n - s + s // 2 + 1) for s, n in zip(side, grey.shape))
    top, left = np.unravel_index(int(busy[inner].argmax()), busy[inner].shape)
    return slice(int(top), int(top) + side[0]), slice(int(left), int(left) + side[1])


def _colour(image: np.ndarray) -> np.ndarray:
    return np.broadcast_to(image, (3, *image.shape[1:])).clip(0, 1)
