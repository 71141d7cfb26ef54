"""Sub-pixel motions of aliased, noisy and busy frames."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.ndimage import affine_transform

from skymend.engine.video.registration import Motion, luma, register
from skymend.engine.video.resampling import degrade

from .video_scene import city, film


def errors(clip) -> np.ndarray:
    reference = clip.frames[clip.centre]
    return np.array(
        [np.abs(np.array(register(reference, f).shift) - d).max() for f, d in zip(clip.frames, clip.shifts)]
    )


@pytest.mark.parametrize("degradation", ["bi", "bd"])
@pytest.mark.parametrize("moving", [0.0, 0.2])
def test_aliased_frames_are_registered_to_a_hundredth(degradation, moving):
    assert errors(film(512, degradation=degradation, moving=moving)).max() < 0.01


def test_noise_and_large_shifts():
    assert errors(film(512, noise=3 / 255)).max() < 0.01
    assert errors(film(512, reach=7.0)).max() < 0.01


def test_invalid_pixels_do_not_count():
    clip = film(512)
    moving = clip.frames[0].copy()
    moving[:, :40] = np.nan  # no data where the swath ends
    reference = np.where(np.arange(128)[:, None] > 100, np.nan, clip.frames[clip.centre])
    assert np.abs(np.array(register(reference, moving).shift) - clip.shifts[0]).max() < 0.02


def test_nothing_to_see_is_no_motion():
    flat = np.full((40, 50), 0.5, np.float32)
    for pair in ((flat, flat), (flat * np.nan, flat), (flat[:1, :1], flat[:1, :1])):
        motion = register(*pair)
        assert np.isfinite(motion.matrix).all()
        assert motion.correlation == 0


def test_frames_of_different_scenes_do_not_correlate():
    first, second = (degrade(city(400, seed), 4) for seed in (1, 2))
    assert register(first, second).correlation < 0.5
    assert register(first, first).correlation == pytest.approx(1)


def test_a_rotation_is_affine_and_a_shift_is_not():
    scene, turn = city(512, 5), np.array([[1.0, -0.004], [0.004, 1.0]])
    middle = np.array([255.5, 255.5])
    moved = degrade(affine_transform(scene, turn, middle - turn @ middle - (2.4, -4.4), order=3, mode="nearest"), 4)
    reference = degrade(scene, 4)
    motion = register(reference, moved)
    assert not motion.is_translation
    corner = np.array([10.0, 100.0])
    fine = turn @ (4 * corner + 1.5 - middle) + middle - (2.4, -4.4)  # where the corner lies in the fine scene
    assert np.abs(motion.matrix @ (*corner, 1) - (fine - 1.5) / 4).max() < 0.02
    assert register(reference, degrade(np.roll(scene, (6, -2), (0, 1)), 4)).is_translation


def test_large_frames_are_looked_at_in_windows():
    scene = city(1600, 3)
    reference, moved = degrade(scene, 2), degrade(np.roll(scene, (3, -5), (0, 1)), 2)
    assert np.abs(np.array(register(reference, moved).shift) - (1.5, -2.5)).max() < 0.01


@settings(max_examples=30, deadline=None)
@given(st.integers(0, 10**6))
def test_a_motion_and_its_inverse_undo_each_other(seed):
    draw = np.random.default_rng(seed)
    matrix = np.column_stack([np.eye(2) + draw.uniform(-0.1, 0.1, (2, 2)), draw.uniform(-9, 9, 2)])
    motion, place = Motion(matrix), draw.uniform(0, 500, 2)
    there = motion.matrix @ (*place, 1)
    np.testing.assert_allclose(motion.inverse().matrix @ (*there, 1), place, atol=1e-9)
    tile = motion.within(30, 70)
    np.testing.assert_allclose(tile.matrix @ (*(place - (30, 70)), 1) + (30, 70), there, atol=1e-9)


def test_a_shift_is_a_motion():
    motion = Motion.of_shift((1.5, -2.25))
    assert motion.is_translation
    assert motion.shift == (1.5, -2.25)
    assert motion.inverse().shift == (-1.5, 2.25)
    assert motion.largest_shift() == 2.25


def test_luma_is_the_mean_of_the_bands():
    frame = np.stack([np.full((3, 4), v, np.float32) for v in (0.1, 0.2, 0.6)])
    validity = np.ones((3, 4), bool)
    validity[0, 0] = False
    grey = luma(frame, validity)
    assert np.isnan(grey[0, 0])
    np.testing.assert_allclose(grey[validity], 0.3, rtol=1e-6)
