"""Rasters in blocks: one cloud-optimised GeoTIFF each, a VRT that shows them as one, a STAC item."""

from __future__ import annotations

import json

import numpy as np
import pytest
import rasterio
from affine import Affine

from skymend.engine.raster import blocked
from skymend.engine.raster.geobox import GeoBox
from skymend.engine.raster.window import Window
from skymend.engine.raster.writer import CLASSES, Encoding, Outputs

GEOBOX = GeoBox((600, 700), Affine(10, 0, 500_000, 0, -10, 5_006_000), "EPSG:32633")


@pytest.fixture
def values(monkeypatch) -> np.ndarray:
    monkeypatch.setattr(blocked, "SIDE", 256)
    return np.random.default_rng(1).integers(0, 250, (2, 600, 700)).astype(np.float32) / 100


def written(path, values, encoding, tile=200, **more):
    with Outputs() as outputs:
        raster = outputs.raster(path, GEOBOX, ["red", "nir"][: len(values)], encoding, **more)
        for top in range(0, 600, tile):
            for left in range(0, 700, tile):
                window = Window(left, top, min(tile, 700 - left), min(tile, 600 - top))
                raster.write(window, values[(slice(None), *window.toslices())])


def test_blocks_hold_what_one_file_holds(values, tmp_path):
    encoding = Encoding("int16", -1, scale=0.01, declare=True)
    values[0, 300:310, 20:600] = np.nan
    for name in ("whole.tif", "parts.vrt"):
        written(tmp_path / name, values, encoding, tags={"SKYMEND_TASK": "a & b", "ACQUISITION_DATE": "2020-06-01"})
    with rasterio.open(tmp_path / "whole.tif") as whole, rasterio.open(tmp_path / "parts.vrt") as parts:
        np.testing.assert_array_equal(whole.read(), parts.read())
        for name in ("nodata", "dtypes", "descriptions", "scales", "offsets", "crs", "transform", "shape"):
            assert getattr(whole, name) == getattr(parts, name), name
        assert whole.tags()["SKYMEND_TASK"] == parts.tags()["SKYMEND_TASK"]
    blocks = sorted(path.name for path in (tmp_path / "parts_blocks").iterdir())
    assert blocks == [*(f"{r}_{c}.tif" for r in range(3) for c in range(3)), blocked.ITEM]
    with rasterio.open(tmp_path / "parts_blocks" / "1_1.tif") as block:
        assert block.tags(ns="IMAGE_STRUCTURE")["LAYOUT"] == "COG"
    item = json.loads((tmp_path / "parts_blocks" / blocked.ITEM).read_text())
    assert (len(item["assets"]), item["properties"]["datetime"]) == (9, "2020-06-01T00:00:00Z")
    assert 14 < item["bbox"][0] < 16


def test_classes_keep_their_colours_and_are_written_over(values, tmp_path):
    classes = (values[:1] > 1).astype(np.uint8)
    for _ in range(2):
        written(tmp_path / "c.vrt", classes, CLASSES, colormap={0: (1, 2, 3, 255), 1: (9, 8, 7, 255)})
    with rasterio.open(tmp_path / "c.vrt") as parts:
        assert parts.colormap(1)[1] == (9, 8, 7, 255)
        np.testing.assert_array_equal(parts.read(), classes)


def test_a_run_that_fails_leaves_no_block(values, tmp_path, monkeypatch):
    def fail(*arguments):
        raise ZeroDivisionError

    with blocked.copied_by(fail), pytest.raises(ZeroDivisionError):
        written(tmp_path / "out" / "a.vrt", values, Encoding())
    assert not (tmp_path / "out").exists()
