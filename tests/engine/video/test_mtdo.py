"""What MTDO is fed: one tile size a clip, holes filled, frames far apart laid over each other."""

from __future__ import annotations

import numpy as np

from skymend.engine.video.frame_window import FrameWindow, HeldFrame
from skymend.engine.video.mtdo import from_neighbours, laid_over, tile_grid
from skymend.engine.video.registration import Motion


def test_one_tile_size_a_clip():
    assert tile_grid((120, 90), 16, 128, 32) == (128, 0)
    assert tile_grid((160, 160), 16, 128, 32) == (160, 0)  # one tile, as evaluated
    assert tile_grid((480, 640), 16, 128, 32) == (128, 32)
    assert tile_grid((480, 640), 16, 100, 20) == (96, 32)
    assert tile_grid((480, 640), 16, 20, 32) == (64, 32)


def test_frames_far_apart_are_laid_over_each_other_by_whole_pixels():
    wide = np.random.default_rng(0).random((1, 40, 80)).astype(np.float32)
    values = np.stack([wide[:, :, 20:60], wide[:, :, 8:48], wide[:, :, 17:57]])  # shifted by 12 and by 3

    class Frames:
        motions = tuple(Motion.of_shift((0.0, d)) for d in (0.0, 12.3, 3.0))

    laid = laid_over(values, Frames())
    np.testing.assert_array_equal(laid[1][:, :, :28], values[0][:, :, :28])
    np.testing.assert_array_equal(laid[2], values[2])


def test_a_hole_shows_what_the_next_frame_shows_there():
    wide = np.random.default_rng(0).random((1, 20, 40)).astype(np.float32)
    values = np.stack([wide[:, :, 10:30], wide[:, :, 7:27]])  # moved by 3 pixels
    validity = np.ones((2, 20, 20), bool)
    validity[0, 4:8, 4:8] = False
    holed = np.where(validity[:, None], values, 0)
    held = tuple(HeldFrame(k, k / 10, holed[k], validity[k], holed[k][0]) for k in range(2))
    window = FrameWindow(held, (Motion.of_shift((0.0, 0.0)), Motion.of_shift((0.0, 3.02))), 0)
    np.testing.assert_array_equal(from_neighbours(window)[0], values[0])
