"""Bicubic and Lanczos kernels, cubic-spline shifts, what a camera sees, and banded matrices."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image
from scipy.ndimage import shift
from scipy.sparse import csr_matrix

from skymend.engine.video import banded
from skymend.engine.video.banded import Band
from skymend.engine.video.resampling import (
    blur_radius,
    degrade,
    extended_spline,
    observation,
    resize,
    scaling,
    translation,
    upsample,
)

SCENE = np.random.default_rng(0).random((24, 36)).astype(np.float32)


@pytest.mark.parametrize(("kernel", "pillow"), [("bicubic", Image.BICUBIC), ("lanczos", Image.LANCZOS)])
def test_the_interior_is_what_pillow_makes(kernel, pillow):
    ours = resize(SCENE, (72, 108), kernel)
    theirs = np.asarray(Image.fromarray(SCENE).resize((108, 72), pillow))
    np.testing.assert_allclose(ours[12:-12, 12:-12], theirs[12:-12, 12:-12], atol=2e-6)
    smaller = np.asarray(Image.fromarray(SCENE).resize((12, 8), pillow))
    np.testing.assert_allclose(resize(SCENE, (8, 12), kernel)[3:-3, 3:-3], smaller[3:-3, 3:-3], atol=2e-6)


@settings(max_examples=40, deadline=None)
@given(st.integers(1, 30), st.integers(1, 30), st.sampled_from(["bicubic", "lanczos"]))
def test_constants_stay_at_any_size(length, size, kernel):
    assert np.allclose(scaling(length, size, kernel).sum(axis=1), 1)
    np.testing.assert_allclose(resize(np.full((length, 3), 0.3), (size, 4), kernel), 0.3, atol=1e-6)


def test_edges_are_mirrored_with_the_edge_pixel():
    wide = np.concatenate([SCENE[::-1], SCENE, SCENE[::-1]])
    np.testing.assert_allclose(upsample(SCENE, 4), upsample(wide, 4)[96:192], atol=1e-6)


@pytest.mark.parametrize("distance", [0.0, 0.37, -1.6, 12.25])
def test_a_spline_shift_repeats_the_edge_and_is_scipys(distance):
    line = np.random.default_rng(1).random(60)
    expected = shift(line, distance, order=3, mode="nearest")
    np.testing.assert_allclose(translation(60, distance) @ line, expected, atol=1e-7)


def test_the_spline_of_a_padded_line_is_at_rest_outside():
    line = np.random.default_rng(2).random(40)
    padded = extended_spline(40, 16) @ line
    again = (np.array([1, 4, 1]) / 6 @ np.stack([padded[:-2], padded[1:-1], padded[2:]]))[15:-15]
    np.testing.assert_allclose(again, line, atol=1e-7)
    np.testing.assert_allclose(padded[0], line[0], atol=1e-7)


@pytest.mark.parametrize("scale", [2, 3, 4])
@pytest.mark.parametrize("degradation", ["bi", "bd"])
def test_the_camera_keeps_constants_and_the_centre_of_mass(scale, degradation):
    flat = degrade(np.full((2, 12 * scale, 10 * scale), 0.7), scale, degradation)
    assert flat.shape == (2, 12, 10)
    np.testing.assert_allclose(flat, 0.7, atol=1e-6)
    ramp = np.arange(20.0 * scale)[:, None] * np.ones(3 * scale)
    seen = degrade(ramp, scale, degradation)[5:-5, 0]
    np.testing.assert_allclose(seen, scale * (np.arange(5, 15) + 0.5) - 0.5, rtol=1e-5)  # pixel areas coincide


def test_the_published_blur_has_13_taps():
    assert 2 * blur_radius(4) + 1 == 13
    assert np.diff(observation(40, 4, "bd").indptr).max() == 14  # and two central samples are averaged


@settings(max_examples=30, deadline=None)
@given(st.integers(0, 10**6), st.integers(1, 40), st.integers(1, 40), st.integers(1, 9))
def test_a_band_does_what_its_matrix_does(seed, rows, columns, filled):
    draw = np.random.default_rng(seed)
    matrix = np.zeros((rows, columns))
    for row in matrix:
        row[draw.integers(0, columns, filled)] = draw.standard_normal()
    image = draw.standard_normal((columns, 5)).astype(np.float32)
    turned = banded.turned(Band.of(csr_matrix(matrix)), image)
    np.testing.assert_allclose(turned.T, matrix @ image, atol=1e-4)


@settings(max_examples=20, deadline=None)
@given(st.integers(20, 90), st.floats(-3, 3), st.sampled_from([2, 3, 4]), st.sampled_from(["bi", "bd"]))
def test_repeating_bands_equal_the_whole_matrix(size, distance, scale, degradation):
    def seen(n: int):
        return observation(n, scale, degradation) @ translation(n * scale, scale * distance)

    scene = np.random.default_rng(0).random((size * scale, 2)).astype(np.float32)
    whole = banded.turned(Band.of(seen(size)), scene)
    np.testing.assert_allclose(banded.turned(Band.repeating(seen, size, 17, 1, scale), scene), whole, atol=1e-6)
