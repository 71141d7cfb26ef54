"""MNSPI: what theory says must be exact, whole against windows, and patches against scipy's labels."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import ndimage

from skymend.engine.raster.tiling import tiles
from skymend.engine.raster.window import Window
from skymend.engine.removal.mnspi_kernels import UNFINISHED, ClearWindow, MnspiOptions
from skymend.engine.removal.patches import PatchCollector
from skymend.engine.removal.regions import RegionStatistics, RegionSums
from tests.engine.removal.whole_image import mnspi, patches_of

EIGHT = np.ones((3, 3))


def scene(seed=0, shape=(70, 60), bands=3):
    random = np.random.default_rng(seed)
    smooth = ndimage.gaussian_filter(random.random((bands, *shape)), (0, 4, 4))
    clear = (smooth / smooth.max() * 0.4).astype(np.float32)
    target = (clear * 1.1 + 0.02 + 0.01 * random.standard_normal(clear.shape)).astype(np.float32)
    cloud = ndimage.gaussian_filter(random.random(shape), 5) > 0.51
    return target, clear, cloud, np.ones(shape, bool)


def test_no_change_between_the_dates_is_recovered_in_the_middle_of_a_flat_field():
    target, _, cloud, valid = scene()
    constant = np.full_like(target, 0.25)
    result, uncertainty, filled = mnspi(constant, constant, cloud, valid)
    np.testing.assert_allclose(result, 0.25, atol=1e-7)
    assert filled[cloud].all()
    assert not uncertainty.any()


def test_clear_pixels_keep_their_bits_and_clouded_values_are_never_read():
    target, clear, cloud, valid = scene()
    hidden = np.where(cloud, np.nan, target).astype(np.float32)
    result, _, _ = mnspi(hidden, clear, cloud, valid)
    np.testing.assert_array_equal(result[:, ~cloud], target[:, ~cloud])
    assert np.isfinite(result).all()
    garbage, _, _ = mnspi(np.where(cloud, 9e9, target).astype(np.float32), clear, cloud, valid)
    np.testing.assert_array_equal(garbage, result)


def test_beats_the_copy_of_the_clear_image():
    target, clear, cloud, valid = scene()
    result, _, _ = mnspi(target, clear, cloud, valid)
    assert np.abs(result - target)[:, cloud].mean() < 0.6 * np.abs(clear - target)[:, cloud].mean()


def test_without_similar_pixels_the_mean_change_is_added():
    clear = np.zeros((1, 9, 9), np.float32)
    clear[0, 4, 4] = 1  # nothing looks like it
    target = clear + np.float32(0.1)
    cloud = np.zeros((9, 9), bool)
    cloud[4, 4] = True
    result, uncertainty, _ = mnspi(target, clear, cloud, np.ones((9, 9), bool), MnspiOptions(classes=8))
    assert result[0, 4, 4] == pytest.approx(1.1)
    assert np.isnan(uncertainty[0, 4, 4])


def test_an_impossible_temporal_prediction_gives_way_to_the_spatial_one():
    target, clear, cloud, valid = scene()
    low = float(target[:, ~cloud].min())
    result, _, _ = mnspi(target - low, clear * 0.1, cloud, valid, MnspiOptions(low=0.0))
    assert result.min() >= 0


def test_a_patch_without_a_clear_pixel_in_its_region_stays():
    target, clear, _, valid = scene()
    result, _, filled = mnspi(target, clear, np.ones(valid.shape, bool), valid)
    assert not filled.any()
    np.testing.assert_array_equal(result, target)


@pytest.mark.parametrize(("size", "halo"), [(16, 20), (33, 8), (64, 3)])
def test_windows_give_the_bits_of_the_whole_and_say_where_they_are_too_small(size, halo):
    target, clear, cloud, valid = scene(3)
    options = MnspiOptions(margin=12, reach=40)
    whole, _, _ = mnspi(target, clear, cloud, valid, options)
    patches = patches_of(cloud)
    boxes = patches.regions(cloud.shape, options.margin)
    statistics = RegionStatistics(boxes, len(target))
    for tile in tiles(cloud.shape, size):
        at, (top, left) = tile.window.toslices(), tile.window.origin
        pair = target[:, at[0], at[1]], clear[:, at[0], at[1]]
        statistics.add(RegionSums.of(boxes - [top, top, left, left], *pair, cloud[at], valid[at]))
    regions = statistics.regions(options.classes)
    unfinished = 0
    for tile in tiles(cloud.shape, size, halo):
        at, (top, left) = tile.padded.toslices(), tile.padded.origin
        inside = np.zeros(cloud.shape, bool)
        inside[tile.window.toslices()] = True
        rows, columns = np.nonzero((cloud & inside)[at])
        patch = patches.labels(tile.padded)[rows, columns]
        window = ClearWindow.of(target[:, at[0], at[1]], clear[:, at[0], at[1]], (~cloud)[at], tile.padded.origin)
        values, _, status = window.fill((rows, columns, patch), regions, options)
        done = status != UNFINISHED
        np.testing.assert_array_equal(values[done], whole[:, rows[done] + top, columns[done] + left].T)
        unfinished += (~done).sum()
    assert unfinished < cloud.sum() / 2 if halo == 20 else unfinished > 0


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 10**6), st.integers(1, 40), st.integers(1, 40), st.floats(0.05, 0.9), st.integers(3, 17))
def test_patches_found_tile_by_tile_are_those_of_scipy(seed, height, width, share, size):
    mask = np.random.default_rng(seed).random((height, width)) < share
    collector = PatchCollector()
    for tile in reversed(tiles(mask.shape, size)):
        collector.add(mask[tile.window.toslices()], tile.window.origin)
    patches = collector.patches()
    labels, number = ndimage.label(mask, EIGHT)
    assert len(patches) == number
    ours = patches.labels(Window.of(mask.shape))
    assert ((ours >= 0) == mask).all()
    pairs = set(zip(ours[mask].tolist(), labels[mask].tolist()))
    assert len(pairs) == number  # the same patches under other numbers
    np.testing.assert_array_equal(patches.areas, np.bincount(ours[mask], minlength=number))
    for k, (rows, columns) in enumerate(ndimage.find_objects(np.where(mask, ours + 1, 0))):
        assert patches.boxes[k].tolist() == [rows.start, rows.stop - 1, columns.start, columns.stop - 1]


def test_a_region_grows_with_its_patch():
    mask = np.zeros((400, 400), bool)
    mask[100:300, 100:300] = True
    assert patches_of(mask).regions(mask.shape, 30).tolist() == [[0, 399, 0, 399]]
    assert patches_of(mask).regions(mask.shape, 30, grow=False).tolist() == [[70, 329, 70, 329]]
