"""Masks of every kind, read as cloud and known."""

from __future__ import annotations

import numpy as np
import pytest
from affine import Affine
from scipy import ndimage

from skymend.engine.clouds.flag_products import PRODUCTS, SHARES, Product
from skymend.engine.clouds.mask_evidence import SceneMask
from skymend.engine.clouds.mask_reader import MaskReader
from skymend.engine.job.layer import Layer
from skymend.engine.raster.opening import open_scene
from skymend.engine.raster.window import Window
from tests.engine.rasters import GRID, write_raster


def reader(path, product: Product, shape, **how) -> MaskReader:
    grid = open_scene([Layer(path=str(write_raster(path.parent / "grid.tif", np.ones(shape, np.uint8))))]).geobox
    return MaskReader(SceneMask(Layer(path=str(path)), 1, "mask"), product, grid, **how)


@pytest.mark.parametrize("dtype", [np.uint8, np.int16, np.float32])
@pytest.mark.parametrize(
    ("product", "codes", "cloud", "known"),
    [
        ("scl", [4, 8, 3, 0], [0, 1, 1, 0], [1, 1, 1, 0]),
        ("classes", [0, 2, 3, 255], [0, 1, 1, 0], [1, 1, 1, 0]),
        ("cloud", [0, 7, 1, 255], [0, 1, 1, 0], [1, 1, 1, 0]),
        ("zero-is-cloud", [0, 1, 1, 255], [1, 0, 0, 0], [1, 1, 1, 0]),
        ("fmask", [0, 4, 99, 255], [0, 1, 0, 0], [1, 1, 0, 0]),
    ],
)
def test_codes_are_cloud_and_known_whatever_their_type(tmp_path, dtype, product, codes, cloud, known):
    path = write_raster(tmp_path / "m.tif", np.array([codes], dtype), nodata=255)
    seen = reader(path, PRODUCTS[product], (1, 4)).read(Window(0, 0, 4, 1))
    np.testing.assert_array_equal(seen.cloud, np.array([cloud], bool))
    np.testing.assert_array_equal(seen.known, np.array([known], bool))


@pytest.mark.parametrize("full", [1, 100, 255])
def test_a_probability_is_cloud_above_one_half(tmp_path, full):
    values = np.array([[0.1, 0.5, 0.6, np.nan]], np.float32) * full
    seen = reader(write_raster(tmp_path / "p.tif", values), SHARES[full], (1, 4)).read(Window(0, 0, 4, 1))
    np.testing.assert_array_equal(seen.cloud, [[False, False, True, False]])
    np.testing.assert_array_equal(seen.known, [[True, True, True, False]])


@pytest.mark.parametrize("tag", [0, 1])
@pytest.mark.parametrize("scale", [1, 2])
def test_a_nodata_tag_on_a_code_in_use_is_ignored_on_any_grid(tmp_path, tag, scale):
    codes = np.zeros((6, 6), np.uint8)
    codes[:, 3:] = 1
    path = write_raster(tmp_path / "m.tif", codes, nodata=tag, transform=GRID @ Affine.scale(scale))
    seen = reader(path, PRODUCTS["mask"], (6 * scale, 6 * scale + 2)).read(Window(0, 0, 6 * scale + 2, 6 * scale))
    assert seen.known[:, :-2].all()
    assert not seen.known[:, -2:].any(), "beyond the mask nothing is known"
    assert seen.cloud[:, 3 * scale : -2].all()
    assert not seen.cloud[:, : 3 * scale].any()


def test_clouds_grow_across_the_window(tmp_path):
    cloud = np.zeros((20, 20), np.uint8)
    cloud[9, 3] = 1
    disk = np.hypot(*np.mgrid[-4:5, -4:5]) <= 4
    expected = ndimage.binary_dilation(cloud == 1, disk)
    grown = reader(write_raster(tmp_path / "m.tif", cloud), PRODUCTS["mask"], (20, 20), dilate=4)
    np.testing.assert_array_equal(grown.read(Window(4, 2, 10, 10)).cloud, expected[2:12, 4:14])
