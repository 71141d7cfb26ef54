"""How near a super-resolved clip is to the truth, frame by frame, and how steady it is.

Space: PSNR and SSIM, as usual and as the papers of satellite video publish them (`published_metrics`). Time: tOF (Chu et al.
2020), warping error (Lai et al. 2018) and tDE; all with one optical flow, the iterative Lucas–Kanade of scikit-image (Le
Besnerais & Champagnat 2005) on the mean of the bands. Only the frame before and a few images of sums are held.
Symbols: S result, G truth, w flow from frame t − 1 to t.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Optional

import numpy as np
from scipy.ndimage import map_coordinates
from skimage.registration import optical_flow_ilk

from ..video.registration import luma
from ..video.resampling import degrade, upsample
from .published_metrics import video_frame_scores
from .video_background import Background, resampled

FLOW = "iterative Lucas–Kanade (scikit-image optical_flow_ilk, windows of 15 × 15 pixels, 5 warps)"
_RADIUS, _WARPS = 7, 5


@dataclass(frozen=True)
class FrameScores:
    """Scores of one frame: PSNR in dB; tOF in pixels; warping error and tDE in the unit of the values (0..1), squared for
    the former. NaN where there is none: temporal scores of a first frame, data consistency without the coarse frame."""

    number: int
    psnr: float
    ssim: float
    psnr_published: float
    ssim_published: float
    tof: float
    warping_error: float
    tde: float
    data_consistency: float


@dataclass(frozen=True)
class ClipScores:
    """Scores of a clip: means over its frames (warping error and the PSNR of moving and still pixels pool all pixels).

    `flicker`: temporal standard deviation of still, plain places after registration.
    """

    frames: tuple[FrameScores, ...]
    psnr: float
    ssim: float
    psnr_published: float
    ssim_published: float
    tof: float
    warping_error: float
    tde: float
    flicker: float
    psnr_moving: float
    psnr_still: float
    data_consistency: float


class ClipScorer:
    """Adds up the scores of several results against one truth, frame after frame.

    `scale`: by how much the results are finer than what they were made from; `still`: the background, without which there
    are no flicker and no scores of moving objects.
    """

    def __init__(self, names: Sequence[str], scale: int, still: Optional[Background] = None) -> None:
        self._scale, self._still = scale, still
        self._found = {name: _Found() for name in names}
        self._truth = _Found()
        self._steadiness = _Moments()  # of the coarse clip, or of the truth

    def add(
        self, number: int, truth: np.ndarray, results: Mapping[str, np.ndarray], coarse: Optional[np.ndarray] = None
    ) -> dict[str, FrameScores]:
        """Score one frame: `truth` and each result (C, H, W) in 0..1, C = 1 or 3; `coarse` (C, H/scale, W/scale)."""
        grey, before = luma(truth), self._truth.frame
        step = _Step.between(luma(before), grey) if before is not None else None
        motion = self._still.motion(grey) if self._still else None
        movers = self._still.movers(grey, motion, self._scale) if self._still and motion else None
        if motion:
            reference = grey if coarse is None else luma(upsample(coarse, self._scale))
            self._steadiness.add(resampled(reference, motion.inverse()))
        self._truth.add_time(grey, truth, step, motion)
        scores = {}
        for name, result in results.items():
            found = self._found[name]
            tof, tde = float("nan"), float("nan")
            own = luma(result)
            if step is not None and before is not None and found.frame is not None:
                tof = float(np.hypot(*(flow(luma(found.frame), own) - step.forward)).mean())
                tde = float(np.abs((result - found.frame) - (truth - before)).mean())
            error = found.add_time(own, result, step, motion)
            if movers is not None:
                found.add_errors((result - truth) ** 2, movers)
            frame = self._frame(number, truth, result, coarse, tof, error, tde)
            found.scores.append(frame)
            scores[name] = frame
        return scores

    def scores(self) -> dict[str, ClipScores]:
        """The clip's scores by name, after all frames."""
        return {name: self._clip(found) for name, found in self._found.items()}

    def truth_scores(self) -> ClipScores:
        """What the truth itself has: warping error and flicker; the rest is NaN."""
        return self._clip(self._truth)

    def _frame(self, number, truth, result, coarse, tof: float, error: float, tde: float) -> FrameScores:
        colours = [np.broadcast_to(image, (3, *image.shape[1:])) for image in (truth, result)]
        space = video_frame_scores(colours[0], colours[1], self._scale)
        consistency = float("nan")
        if coarse is not None:
            consistency = psnr(float(np.mean((degrade(result.clip(0, 1), self._scale) - coarse) ** 2)))
        return FrameScores(
            number, space["psnr_y_standard"], space["ssim_y_standard"], space["psnr_y_upstream"],
            space["ssim_y_upstream"], tof, error, tde, consistency,
        )  # fmt: skip

    def _clip(self, found: _Found) -> ClipScores:
        def mean(name: str) -> float:
            values = np.array([getattr(frame, name) for frame in found.scores])
            values = values[~np.isnan(values)]
            return float(values.mean()) if values.size else float("nan")

        names = ("psnr", "ssim", "psnr_published", "ssim_published", "tof", "tde", "data_consistency")
        return ClipScores(
            frames=tuple(found.scores),
            warping_error=found.warped[0] / found.warped[1] if found.warped[1] else float("nan"),
            flicker=found.moments.mean_deviation(self._steadiness),
            psnr_moving=psnr(found.moving[0] / found.moving[1]) if found.moving[1] else float("nan"),
            psnr_still=psnr(found.fixed[0] / found.fixed[1]) if found.fixed[1] else float("nan"),
            **{name: mean(name) for name in names},
        )


def flow(before: np.ndarray, after: np.ndarray) -> np.ndarray:
    """(2, H, W) float32, down and right: what is at p in `before` (H, W) is at p + flow(p) in `after`."""
    return np.asarray(optical_flow_ilk(before, after, radius=_RADIUS, num_warp=_WARPS, dtype=np.float32))


def warping_error(before: np.ndarray, after: np.ndarray, step: _Step) -> tuple[float, int]:
    """Sum over the reliable pixels of (S_{t−1}(p) − S_t(p + w))², mean of the bands, and how many they are."""
    come = np.stack([_at(band, step.forward) for band in after])
    squared = ((before - come) ** 2).mean(axis=0)
    return float(squared[step.reliable].sum()), int(step.reliable.sum())


def psnr(mean_squared_error: float) -> float:
    """dB for values in 0..1; infinite without error."""
    return float("inf") if mean_squared_error == 0 else float(-10 * np.log10(mean_squared_error))


@dataclass(frozen=True)
class _Step:
    """How the truth moves from one frame to the next: flow (2, H, W) forward, and where it can be relied upon (H, W):
    forward and backward flow agree, no edge of a motion, and the target lies in the frame (Ruder et al. 2016)."""

    forward: np.ndarray
    reliable: np.ndarray

    @classmethod
    def between(cls, before: np.ndarray, after: np.ndarray) -> _Step:
        f, b = flow(before, after), flow(after, before)
        back = np.stack([_at(part, f) for part in b])
        size = (f**2).sum(axis=0)
        agree = ((f + back) ** 2).sum(axis=0) <= 0.01 * (size + (back**2).sum(axis=0)) + 0.5
        edges = sum((np.gradient(part, axis=axis) ** 2 for part in f for axis in (0, 1)), np.zeros_like(size))
        height, width = before.shape
        rows, columns = np.arange(height)[:, None] + f[0], np.arange(width) + f[1]
        inside = (rows >= 0) & (rows <= height - 1) & (columns >= 0) & (columns <= width - 1)
        return cls(f, agree & (edges <= 0.01 * size + 0.002) & inside)


@dataclass
class _Moments:
    """Mean and sum of squared deviations of each pixel over the frames (Welford 1962); NaN where a frame had none."""

    count: int = 0
    mean: Optional[np.ndarray] = None
    spread: Optional[np.ndarray] = None

    def add(self, image: np.ndarray) -> None:
        if self.mean is None or self.spread is None:
            self.mean, self.spread = np.zeros(image.shape), np.zeros(image.shape)
        self.count += 1
        change = image - self.mean
        self.mean += change / self.count
        self.spread += change * (image - self.mean)

    def deviation(self) -> Optional[np.ndarray]:
        return None if self.spread is None or self.count < 2 else np.sqrt(self.spread / self.count)

    def mean_deviation(self, steadiness: _Moments) -> float:
        """Mean standard deviation where that of `steadiness` is below its median."""
        own, other = self.deviation(), steadiness.deviation()
        if own is None or other is None or not np.isfinite(other).any():
            return float("nan")
        chosen = (other <= np.nanmedian(other)) & np.isfinite(own)
        return float(own[chosen].mean()) if chosen.any() else float("nan")


@dataclass
class _Found:
    """What is known of one clip so far; (sum, count) of squared errors."""

    scores: list[FrameScores] = field(default_factory=list)
    frame: Optional[np.ndarray] = None
    moments: _Moments = field(default_factory=_Moments)
    warped: tuple[float, int] = (0.0, 0)
    moving: tuple[float, int] = (0.0, 0)
    fixed: tuple[float, int] = (0.0, 0)

    def add_time(self, grey: np.ndarray, image: np.ndarray, step: Optional[_Step], motion) -> float:
        """Take the next frame; its warping error."""
        error = float("nan")
        if step is not None and self.frame is not None:
            total, count = warping_error(self.frame, image, step)
            self.warped = self.warped[0] + total, self.warped[1] + count
            error = total / count if count else float("nan")
        if motion is not None:
            self.moments.add(resampled(grey, motion.inverse()))
        self.frame = image
        return error

    def add_errors(self, squared: np.ndarray, movers: np.ndarray) -> None:
        for name, chosen in (("moving", movers), ("fixed", ~movers)):
            part = squared[:, chosen]
            total, count = getattr(self, name)
            setattr(self, name, (total + float(part.sum()), count + part.size))


def _at(image: np.ndarray, moved: np.ndarray) -> np.ndarray:
    """`image` (H, W) at p + moved(p), bilinear, the edge pixel repeated outside."""
    rows, columns = np.indices(image.shape, np.float32)
    return np.asarray(map_coordinates(image, [rows + moved[0], columns + moved[1]], order=1, mode="nearest"))
