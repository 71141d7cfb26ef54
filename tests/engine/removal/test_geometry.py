"""Images to mend on grids of their own, in tiles, and results on the grid that is wished."""

from __future__ import annotations

import re
import threading

import numpy as np
import pytest
import rasterio
from affine import Affine

from skymend.engine.job.errors import InputError
from skymend.engine.job.events import Events
from skymend.engine.job.layer import Layer
from skymend.engine.removal.removeclouds import Parameters, run
from tests.engine.rasters import GRID, write_raster

HALF = GRID * Affine.translation(0.5, 0.5)
EAST = GRID * Affine.translation(70, 0)
NAMES = ("blue", "green", "red", "nir")
BOX = slice(30, 45), slice(20, 50)


def image(tmp_path, date, cloud, transform=GRID, name=""):
    """A field of 800 to 1200 with a cloud of 9000, and its mask."""
    ground = 1000 + 200 * np.sin(np.mgrid[:80, :80].sum(0) / 9)
    clouds = np.zeros((80, 80), np.uint8)
    if cloud is not None:
        clouds[cloud] = 1
    stored = np.where(clouds, 9000, ground).astype(np.uint16)[None].repeat(4, axis=0)
    path = write_raster(tmp_path / f"S2_{name}{date}.tif", stored, transform=transform, names=NAMES, nodata=0)
    return path, write_raster(tmp_path / f"mask_{name}{date}.tif", clouds, transform=transform)


def mend(tmp_path, pairs, **more):
    said = []
    images, masks = zip(*pairs)
    given = {
        "inputs": [Layer(path=str(path)) for path in images],
        "masks": [Layer(path=str(path)) for path in masks],
        "method": "closest-spectral-fit", "options": {"dilate": 0}, "output": str(tmp_path / "out.tif"), **more,
    }  # fmt: skip
    result = run(Parameters(**given), Events(said.append, threading.Event()))
    with rasterio.open(result.outputs["OUTPUT"]) as dataset:
        values, transform = dataset.read(masked=True), dataset.transform
    return values, transform, [event["text"] for event in said if event["event"] == "log"], result


def test_clouds_of_a_helper_half_a_pixel_off_fill_nothing(tmp_path):
    pairs = [
        image(tmp_path, "2020-06-01", BOX),
        image(tmp_path, "2020-06-11", (slice(35, 40), slice(25, 30)), HALF),
        image(tmp_path, "2020-07-01", None),
    ]
    values, transform, _, result = mend(tmp_path, pairs)
    assert (values.shape, transform) == ((4, 80, 80), GRID)
    assert values.max() <= 1250
    assert result.report["unfilled_pixels"] == 0


def test_the_image_to_mend_may_come_in_tiles(tmp_path):
    pairs = [
        image(tmp_path, "2020-06-01", BOX), image(tmp_path, "2020-06-01", BOX, EAST, "E"),
        image(tmp_path, "2020-06-11", None), image(tmp_path, "2020-06-11", None, EAST, "E"),
    ]  # fmt: skip
    values, _, _, result = mend(tmp_path, pairs)
    assert values.shape == (4, 80, 150)
    assert values.max() <= 1250
    assert values.min() >= 750
    assert len(result.report["images"]) == 2
    assert result.report["cloudy_pixels"] == 2 * 15 * 30


def test_a_helper_of_elsewhere_is_named(tmp_path):
    far = GRID * Affine.translation(90000, 0)
    mended, stray = image(tmp_path, "2020-06-01", BOX), image(tmp_path, "2020-06-11", None, far, "far")
    for how in ({}, {"method": "composite-medoid", "options": {}}):
        with pytest.raises(InputError, match=r"S2_far2020-06-11\.tif covers nothing of what S2_2020-06-01\.tif covers"):
            mend(tmp_path, [mended, stray], **how)
    values, _, told, _ = mend(tmp_path, [mended, stray, image(tmp_path, "2020-07-01", None)])
    assert values.shape == (4, 80, 80)
    assert any("S2_far" in text and "left out" in text for text in told)


def test_a_composite_covers_what_all_images_cover(tmp_path):
    pairs = [image(tmp_path, "2020-06-01", BOX), image(tmp_path, "2020-06-11", None, GRID * Affine.translation(30, 10))]
    values, transform, told, _ = mend(tmp_path, pairs, method="composite-median", options={}, keep=False)
    assert (values.shape, transform) == ((4, 90, 110), GRID)
    assert values.max() <= 1250
    (share,) = [
        float(found.group(1)) for found in (re.search(r"2020-06-11 (\d+\.\d) %", text) for text in told) if found
    ]
    assert share == pytest.approx(100 * 80 * 80 / (90 * 110), abs=1.5)


def test_the_part_that_is_wished_keeps_its_pixels(tmp_path):
    pairs = [image(tmp_path, "2020-06-01", BOX), image(tmp_path, "2020-06-11", None)]
    whole, *_ = mend(tmp_path, pairs)
    part, transform, _, _ = mend(tmp_path, pairs, extent=(500100, 5099400, 500500, 5099800))
    assert transform == GRID * Affine.translation(10, 20)
    clear = np.ones((40, 40), bool)
    clear[10:25, 10:40] = False
    np.testing.assert_array_equal(part[:, clear], whole[:, 20:60, 10:50][:, clear])
