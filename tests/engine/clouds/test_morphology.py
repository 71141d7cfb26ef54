"""Masks tidied and grown."""

from __future__ import annotations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import ndimage

from skymend.contract.cloud_classes import CLEAR, NODATA, SHADOW, THICK, THIN
from skymend.engine.clouds import morphology


def test_tidy_drops_specks_and_keeps_objects():
    mask = np.zeros((30, 30), bool)
    mask[3, 3] = mask[10:20, 10:20] = True
    tidied = morphology.tidy(mask)
    assert not tidied[3, 3]
    assert tidied[11:19, 11:19].all()


@settings(max_examples=25, deadline=None)
@given(st.integers(0, 2**32 - 1), st.integers(1, 6))
def test_dilation_is_a_euclidean_disk(seed: int, radius: int):
    mask = np.random.default_rng(seed).random((23, 31)) > 0.97
    y, x = np.mgrid[-radius : radius + 1, -radius : radius + 1]
    expected = ndimage.binary_dilation(mask, y * y + x * x <= radius * radius) if mask.any() else mask
    np.testing.assert_array_equal(morphology.dilate(mask, radius), expected)


@settings(max_examples=25, deadline=None)
@given(st.integers(0, 2**32 - 1), st.integers(5, 20))
def test_tidy_within_a_halo_is_tidy_of_the_whole(seed: int, cut: int):
    mask = ndimage.uniform_filter(np.random.default_rng(seed).random((48, 48)), 3) > 0.55
    whole = morphology.tidy(mask)
    halo = 10
    tile = morphology.tidy(mask[: cut + halo])
    np.testing.assert_array_equal(tile[:cut], whole[:cut])


def test_clouds_grow_over_shadow_and_shadow_over_clear_ground_only():
    classes = np.full((1, 9), CLEAR, np.uint8)
    classes[0, [0, 2, 5, 8]] = THICK, SHADOW, NODATA, THIN
    found = morphology.grown(classes, 1)
    np.testing.assert_array_equal(found, [[THICK, THICK, SHADOW, SHADOW, CLEAR, NODATA, CLEAR, THIN, THIN]])
    assert classes[0, 1] == CLEAR


@settings(max_examples=25, deadline=None)
@given(st.integers(0, 2**32 - 1), st.integers(8, 30), st.integers(1, 3))
def test_growth_within_a_halo_is_growth_of_the_whole(seed: int, cut: int, by: int):
    classes = np.random.default_rng(seed).choice([CLEAR, THICK, THIN, SHADOW], (40, 40), p=[0.9, 0.03, 0.03, 0.04])
    whole = morphology.grown(classes.astype(np.uint8), by)
    tile = morphology.grown(classes[: cut + 2 * by].astype(np.uint8), by)
    np.testing.assert_array_equal(tile[:cut], whole[:cut])
