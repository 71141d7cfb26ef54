"""Masks of every kind, read as cloud and known."""

from __future__ import annotations

import numpy as np
import pytest
from scipy import ndimage

from skymend.contract.choices import MASK_KINDS
from skymend.engine.clouds.mask_reader import MASK_PRODUCTS, MaskReader
from skymend.engine.clouds.masks import CLOUD, PROBABILITY, SceneMask, recognise
from skymend.engine.job.layer import Layer
from skymend.engine.raster.opening import open_scene
from skymend.engine.raster.window import Window
from tests.engine.rasters import write_raster


def reader(path, product: str, shape, **how) -> MaskReader:
    grid = open_scene([Layer(path=str(write_raster(path.parent / "grid.tif", np.ones(shape, np.uint8))))]).geobox
    return MaskReader(SceneMask(Layer(path=str(path)), 1, "mask"), product, grid, **how)


@pytest.mark.parametrize(
    ("product", "codes", "cloud", "known"),
    [
        ("scl", [4, 8, 3, 0], [0, 1, 1, 0], [1, 1, 1, 0]),
        ("classes", [0, 2, 3, 255], [0, 1, 1, 0], [1, 1, 1, 0]),
        (CLOUD, [0, 7, 1, 255], [0, 1, 1, 0], [1, 1, 1, 0]),
    ],
)
def test_codes_are_cloud_and_known(tmp_path, product, codes, cloud, known):
    path = write_raster(tmp_path / "m.tif", np.array([codes], np.uint8), nodata=255)
    seen = reader(path, product, (1, 4)).read(Window(0, 0, 4, 1))
    np.testing.assert_array_equal(seen.cloud, np.array([cloud], bool))
    np.testing.assert_array_equal(seen.known, np.array([known], bool))


@pytest.mark.parametrize("scale", [1, 100])
def test_a_probability_is_a_share_or_percent(tmp_path, scale):
    values = np.array([[0.1, 0.5, 0.6, np.nan]], np.float32) * scale
    seen = reader(write_raster(tmp_path / "p.tif", values), PROBABILITY, (1, 4)).read(Window(0, 0, 4, 1))
    np.testing.assert_array_equal(seen.cloud, [[False, False, True, False]])
    np.testing.assert_array_equal(seen.known, [[True, True, True, False]])


def test_clouds_grow_across_the_window(tmp_path):
    cloud = np.zeros((20, 20), np.uint8)
    cloud[9, 3] = 1
    disk = np.hypot(*np.mgrid[-4:5, -4:5]) <= 4
    expected = ndimage.binary_dilation(cloud == 1, disk)
    grown = reader(write_raster(tmp_path / "m.tif", cloud), "mask", (20, 20), dilate=4)
    np.testing.assert_array_equal(grown.read(Window(4, 2, 10, 10)).cloud, expected[2:12, 4:14])


def test_every_kind_the_user_may_name_can_be_read():
    assert {recognise([], kind) for kind in MASK_KINDS if kind != "auto"} <= set(MASK_PRODUCTS)
