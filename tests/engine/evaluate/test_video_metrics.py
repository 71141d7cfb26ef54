"""Scores of clips on motions that are known: what flickers, shifts or invents is found, what moves as the truth is not."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.ndimage import gaussian_filter, shift

from skymend.engine.evaluate.metrics import ssim_map
from skymend.engine.evaluate.video_background import background
from skymend.engine.evaluate.video_metrics import ClipScorer, flow
from skymend.engine.video.resampling import degrade, upsample

SIDE = 96
RNG_SHIFTS = np.array([(0, 0), (1.3, -2.6), (2.1, -4.0), (0.4, -5.5), (-1.2, -4.4), (-2.0, -3.1)])


def scene(seed: int = 0, side: int = SIDE + 20) -> np.ndarray:
    """(3, side, side) in 0..1 with detail of two pixels and patches of twenty."""
    rng = np.random.default_rng(seed)
    fine = gaussian_filter(rng.normal(size=(3, side, side)), (0, 1.5, 1.5)) * 0.35
    broad = gaussian_filter(rng.normal(size=(3, side, side)), (0, 10, 10)) * 2.5
    return np.clip(0.5 + fine + broad, 0, 1)


def clip(seed: int = 0) -> list[np.ndarray]:
    """The scene as it moves: frames (3, SIDE, SIDE) float32."""
    whole = scene(seed)
    moved = [np.stack([shift(band, d, order=5, mode="mirror") for band in whole]) for d in RNG_SHIFTS]
    return [frame[:, 10:-10, 10:-10].astype(np.float32) for frame in moved]


def score(truth: list[np.ndarray], result: list[np.ndarray], *, still: bool = False, coarse=None):
    grey = [frame.mean(axis=0) for frame in truth]
    scorer = ClipScorer(["result"], 4, background(grey) if still else None)
    for number, (g, s) in enumerate(zip(truth, result)):
        scorer.add(number, g, {"result": s}, None if coarse is None else coarse[number])
    return scorer.scores()["result"], scorer.truth_scores()


def test_flow_is_the_motion() -> None:
    first, second = (frame.mean(axis=0) for frame in clip()[:2])
    found = flow(first, second)
    inner = np.s_[10:-10, 10:-10]
    assert np.abs(found[0][inner] - 1.3).mean() < 0.05
    assert np.abs(found[1][inner] + 2.6).mean() < 0.05


def test_what_moves_as_the_truth_has_no_warping_error() -> None:
    truth = clip()
    found, own = score(truth, truth)
    uncompensated = np.mean([((a - b) ** 2).mean() for a, b in zip(truth, truth[1:])])
    assert found.warping_error == own.warping_error
    assert found.warping_error < uncompensated / 100
    assert found.warping_error < 5e-5
    assert found.tof == 0
    assert found.tde == 0
    assert np.isinf(found.psnr)


def test_white_flicker_raises_every_temporal_score() -> None:
    truth = clip()
    noise = np.random.default_rng(1).normal(0, 0.05, (len(truth), *truth[0].shape)).astype(np.float32)
    steady, _ = score(truth, truth, still=True)
    noisy, _ = score(truth, [frame + n for frame, n in zip(truth, noise)], still=True)
    assert noisy.warping_error > 10 * steady.warping_error
    assert noisy.warping_error < 2 * 0.05**2  # bilinear interpolation averages part of it away
    assert noisy.tof > 0.02
    assert noisy.tde == pytest.approx(0.05 * np.sqrt(2) * np.sqrt(2 / np.pi), rel=0.02)
    assert noisy.flicker > 3 * steady.flicker
    deviation = 0.05 / np.sqrt(3)  # of the mean of three bands
    assert 0.5 * deviation < noisy.flicker < deviation  # bicubic interpolation averages part of it away
    assert noisy.psnr == pytest.approx(20 * np.log10(1 / 0.05), abs=5)


def test_a_frame_shifted_against_the_truth_has_another_flow() -> None:
    truth = clip()
    trembling = list(truth)
    trembling[2] = np.roll(truth[2], 1, axis=2)
    found, _ = score(truth, trembling)
    assert found.frames[1].tof < 1e-6
    assert found.frames[2].tof == pytest.approx(1, abs=0.15)
    assert found.frames[3].tof == pytest.approx(1, abs=0.15)
    assert np.isnan(found.frames[0].tof)


def test_psnr_and_ssim_are_the_usual_ones_of_luma() -> None:
    truth = clip()[:1]
    result = [np.clip(truth[0] + 0.02, 0, 1)]
    found, _ = score(truth, result)
    t, p = (np.rint(frame[:, 4:-4, 4:-4].astype(float) * 255) for frame in (truth[0], result[0]))
    y = [16 + (65.481 * v[0] + 128.553 * v[1] + 24.966 * v[2]) / 255 for v in (t, p)]
    assert found.psnr == pytest.approx(10 * np.log10(255**2 / np.mean((y[0] - y[1]) ** 2)), abs=1e-6)
    assert found.ssim == pytest.approx(ssim_map(*y, data_range=255).mean())
    assert found.psnr_published != pytest.approx(found.psnr, abs=0.1)


def test_moving_objects_are_scored_apart() -> None:
    truth = [frame.copy() for frame in clip()]
    result = [frame.copy() for frame in truth]
    for k, (frame, made) in enumerate(zip(truth, result)):
        frame[:, 30:36, 10 + 12 * k : 16 + 12 * k] = 0.98
        made[:, 30:36, 10 + 12 * k : 16 + 12 * k] = 0.7
    found, _ = score(truth, result, still=True)
    assert found.psnr_moving < 35
    assert found.psnr_still > 60


def test_data_consistency_compares_with_what_the_camera_saw() -> None:
    truth = clip()
    coarse = [degrade(frame, 4) for frame in truth]
    same, _ = score(truth, truth, coarse=coarse)
    smooth, _ = score(truth, [upsample(frame, 4) for frame in coarse], coarse=coarse)
    assert same.data_consistency > 100
    assert 25 < smooth.data_consistency < same.data_consistency


def test_grey_clips_are_scored() -> None:
    truth = [frame.mean(axis=0, keepdims=True) for frame in clip()[:2]]
    found, _ = score(truth, [frame + np.float32(0.01) for frame in truth])
    assert found.psnr > 38
    assert found.frames[1].tof < 1e-3
