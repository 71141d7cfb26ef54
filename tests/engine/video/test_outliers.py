"""Weights against moving objects and parallax; holes filled."""

from __future__ import annotations

import numpy as np

from skymend.engine.video.outliers import agreement_weights, differences, filled
from skymend.engine.video.piece import Piece
from skymend.engine.video.registration import Motion, register

from .video_scene import film

STILL = Motion.of_shift((0.0, 0.0))


def test_a_frame_that_looks_elsewhere_has_no_weight():
    frames = np.random.default_rng(0).random((2, 1, 30, 40)).astype(np.float32)
    piece = Piece(frames, np.ones((2, 30, 40), bool), (STILL, Motion.of_shift((4.0, 0.0))), 0)
    weights = agreement_weights(piece, differences(piece), robust=False)
    assert (weights[0] == 1).all()
    assert (weights[1, :3] == 0).all()  # shows what lies above the centre frame
    assert (weights[1, 4:] == 1).all()


def test_weights_find_movers_and_spare_aliasing():
    clip = film(512)
    known = tuple(STILL if k == 2 else register(clip.frames[2], frame) for k, frame in enumerate(clip.frames))
    frames, seen = clip.frames[:, None].copy(), np.ones(clip.frames.shape, bool)
    piece = Piece(frames, seen, known, 2)
    assert agreement_weights(piece, differences(piece)).mean() > 0.9
    frames[0, 0, 50:60, 50:60] += 0.2
    assert agreement_weights(piece, differences(piece))[0, 50:60, 50:60].max() < 0.01


def test_differences_count_in_the_clip_s_own_range():
    """A clip whose values leave 0..1 is mapped onto it: differences shrink, and so does τ."""
    clip = film(moving=0.3)
    known = tuple(STILL if k == 2 else register(clip.frames[2], frame) for k, frame in enumerate(clip.frames))
    frames, seen = clip.frames[:, None], np.ones(clip.frames.shape, bool)
    one, half = Piece(frames, seen, known, 2), Piece(frames / 2, seen, known, 2, spread=2.0)
    weights = [agreement_weights(piece, differences(piece)) for piece in (one, half)]
    np.testing.assert_allclose(weights[0], weights[1], atol=1e-4)


def test_filling_takes_the_nearest_valid_pixel():
    frames = np.arange(12.0, dtype=np.float32).reshape(1, 1, 3, 4)
    seen = np.ones((1, 3, 4), bool)
    seen[0, :, 0] = False
    np.testing.assert_array_equal(filled(frames, seen)[0, 0, :, 0], frames[0, 0, :, 1])
    assert (filled(frames, ~np.ones_like(seen)) == 0).all()
