"""FSDAF's survey of the fine image: order statistics, and tiles that add up to the whole."""

from __future__ import annotations

import numpy as np
import pytest

from skymend.engine.fusion.class_survey import ClassSurvey, Extremes, FirstRound, SecondRound
from skymend.engine.fusion.coarse import block_shape
from skymend.engine.raster.tiling import tiles
from skymend.engine.raster.window import Window

from ..processes import assert_same_bits
from .fusion_scene import case


def survey_of(fine, classes=None, factor=8):
    shape, valid = fine.shape[1:], np.isfinite(fine).all(0)
    first = FirstRound.of(fine.shape[0], shape)
    first.add(fine, valid, (0, 0), classes)
    model = first.model(5, block_shape(shape, factor), 0, 1)
    second = SecondRound.of_tile(fine, model.class_map(fine, valid, classes), model, (0, 0), factor)
    return ClassSurvey.of(shape, factor, model, second)


def test_order_statistics_from_tiles_are_exact():
    image = np.random.default_rng(0).random((2, 300, 100)).astype(np.float32)
    valid = np.random.default_rng(1).random((300, 100)) > 0.3
    extremes = Extremes(2, valid.size)
    for top in range(0, 300, 37):
        extremes.add(image[:, top : top + 37], valid[top : top + 37])
    for band in range(2):
        ordered = np.sort(image[band][valid])
        n = ordered.size
        expected = ordered[int(0.0001 * n)], ordered[min(int(0.9999 * n), n - 1)]
        assert tuple(extremes.limits(0, 1)[band]) == expected


@pytest.mark.parametrize("own", [False, True])
def test_tiles_in_any_order_add_up_to_the_whole(own):
    fine = case()[0][0]
    fine[:, 3:9, 4:30] = np.nan
    shape, valid = fine.shape[1:], np.isfinite(fine).all(0)
    land = (np.nan_to_num(fine[0]) > 0.2).astype(np.uint8) * 7 + 3 if own else None
    first, cover = FirstRound.of(len(fine), shape), tiles(shape, 16)[::-1]

    def part(tile):
        rows, columns = tile.window.toslices()
        return fine[:, rows, columns], valid[rows, columns], land[rows, columns] if own else None

    for tile in cover:
        image, there, classes = part(tile)
        found = FirstRound.of(len(fine), shape)
        found.add(image, there, tile.window.origin, classes)
        first.merge(found)
    model = first.model(5, block_shape(shape, 8), 0, 1)
    second = SecondRound.of(Window.of(block_shape(shape, 8)), len(fine), model.classes)
    for tile in cover:
        image, there, classes = part(tile)
        labels = model.class_map(image, there, classes)
        second.merge(SecondRound.of_tile(image, labels, model, tile.window.origin, 8))
    tiled, whole = ClassSurvey.of(shape, 8, model, second), survey_of(fine, land)
    np.testing.assert_allclose(tiled.moments.spread, whole.moments.spread, rtol=1e-12)
    for name in ("model", "pixels", "counts", "least", "most"):
        assert_same_bits(getattr(tiled, name), getattr(whole, name))


def test_few_coarse_pixels_mean_few_classes():
    fine, _, _, _ = case(shape=(24, 24))
    assert survey_of(fine[0]).counts.shape[0] == 1
