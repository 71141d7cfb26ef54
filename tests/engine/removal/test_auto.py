"""What auto takes, what it says of it, and what becomes of images that show next to nothing."""

from __future__ import annotations

import threading

import numpy as np
import pytest
import rasterio
from scipy import ndimage

from skymend.contract.quality_classes import LEFT, MEASURED, OTHER_DATE, REGRESSED, SPATIAL
from skymend.engine.job.events import Events
from skymend.engine.job.layer import Layer
from skymend.engine.removal.removeclouds import Parameters, run
from skymend.engine.removal.skill import compare
from tests.engine.rasters import write_raster

SIDE = 72
NAMES = ("blue", "green", "red", "nir")
DATES = ("2020-06-01", "2020-06-11", "2020-06-21")


def textures(seed, bands, width=2.0):
    """(bands, SIDE, SIDE) reflectance of smooth random ground."""
    random = np.random.default_rng(seed)
    field = ndimage.gaussian_filter(random.standard_normal((bands, SIDE, SIDE)), (0, width, width))
    return 0.25 + 0.05 * field / field.std()


def disc(row, column, radius):
    rows, columns = np.ogrid[:SIDE, :SIDE]
    return (rows - row) ** 2 + (columns - column) ** 2 <= radius**2


def job(folder, images, clouds, **more):
    """Rasters of the images (C, SIDE, SIDE), cloudy where `clouds` say, and what mends the first."""
    inputs, masks = [], []
    for date, image, cloud in zip(DATES, images, clouds):
        stored = np.rint(np.where(cloud, 0.9, image) * 1e4).astype(np.uint16)
        inputs.append(Layer(path=str(write_raster(folder / f"S2_{date}.tif", stored, names=NAMES, nodata=0))))
        masks.append(Layer(path=str(write_raster(folder / f"mask_{date}.tif", cloud.astype(np.uint8)))))
    given = {"inputs": inputs, "masks": masks, "mask_kind": "cloud", "options": {"dilate": 0}}
    return Parameters(**{**given, "output": str(folder / "out.tif"), "quality": str(folder / "quality.tif"), **more})


def told(parameters):
    """The result and the warnings of a run."""
    said = []
    result = run(parameters, Events(said.append, threading.Event()))
    return result, [event["text"] for event in said if event.get("level") == "warning"]


def read(path):
    with rasterio.open(path) as dataset:
        return dataset.read()


@pytest.fixture
def changed(tmp_path):
    """A target that two clear dates tell together, and neither alone."""
    first, second = textures(1, 4), textures(2, 4)
    target = 0.1 + 0.5 * first[::-1] + 0.4 * second + 0.002 * np.random.default_rng(3).standard_normal(first.shape)
    cloud = disc(30, 34, 12)
    none = np.zeros_like(cloud)
    return tmp_path, (target, first, second), (cloud, none, none)


def test_auto_takes_the_best_on_hidden_ground_and_says_how_good_it_is(changed):
    folder, images, clouds = changed
    result, _ = told(job(folder, images, clouds, uncertainty=str(folder / "u.tif")))
    assert result.outputs["METHOD_USED"] == "regression"
    (skill,) = result.report["skill"]
    errors = {entry["id"]: entry.get("rmse") for entry in skill["candidates"]}
    assert errors["regression"] < 0.5 * min(errors["mnspi"], errors["composite-nearest"])
    mended = read(folder / "out.tif") / 1e4
    error = (mended - images[0])[:, clouds[0]]
    assert np.sqrt((error**2).mean()) < 1.5 * errors["regression"]
    with rasterio.open(folder / "out.tif") as dataset:
        assert dataset.tags()["SKYMEND_SKILL"] == skill["sentence"]
    codes = read(folder / "quality.tif")[0]
    assert (codes[clouds[0]] == REGRESSED).all()
    assert (codes[~clouds[0]] == MEASURED).all()
    assert 0.85 < result.report["uncertainty"]["coverage_90"] < 0.95
    assert np.mean(np.abs(error) < 1.6449 * read(folder / "u.tif")[:, clouds[0]]) > 0.8


def test_auto_takes_the_copy_where_nothing_changed(tmp_path):
    ground, cloud = textures(1, 4), disc(30, 34, 12)
    result, _ = told(job(tmp_path, (ground, ground), (cloud, np.zeros_like(cloud))))
    assert result.outputs["METHOD_USED"] == "composite-nearest"
    assert (read(tmp_path / "quality.tif")[0][cloud] == OTHER_DATE).all()
    np.testing.assert_array_equal(read(tmp_path / "out.tif"), np.rint(ground * 1e4))


def test_a_target_all_cloudy_shows_what_the_other_dates_show(tmp_path):
    ground, everywhere = textures(1, 4), np.ones((SIDE, SIDE), bool)
    result, warnings = told(job(tmp_path, (ground, ground + 0.01), (everywhere, ~everywhere)))
    assert result.outputs["FILLED_PERCENT"] == 100
    np.testing.assert_array_equal(read(tmp_path / "out.tif"), np.rint((ground + 0.01) * 1e4))
    assert any("no clear ground" in text for text in warnings)
    assert any("is replaced" in text for text in warnings)
    named, warnings = told(job(tmp_path, (ground, ground + 0.01), (everywhere, ~everywhere), method="mnspi"))
    assert named.outputs["FILLED_PERCENT"] == 0
    assert any("no clear pixel that MNSPI" in text for text in warnings)


def test_one_image_alone_fills_small_holes_and_leaves_wide_ones(tmp_path):
    small, wide = disc(15, 15, 1), disc(45, 45, 20)
    result, warnings = told(job(tmp_path, (textures(1, 4, width=4.0),), (small | wide,)))
    codes = read(tmp_path / "quality.tif")[0]
    assert (codes[small] == SPATIAL).all()
    assert (codes[wide] == LEFT).all()
    error = (read(tmp_path / "out.tif") / 1e4 - textures(1, 4, width=4.0))[:, small]
    assert np.abs(error).max() < 0.03
    assert (result.report["filled_pixels"], result.report["unfilled_pixels"]) == (small.sum(), wide.sum())
    assert any("too wide" in text and "INPUTS" in text for text in warnings)


def test_radar_tells_what_no_other_image_shows(tmp_path):
    ground, cloud = textures(1, 4, width=4.0), disc(30, 34, 12)
    decibels = np.stack([-20 + 40 * ground[0], -27 + 40 * ground[1]]).astype(np.float32)
    target = np.stack([ground[0], ground[1], 0.5 * (ground[0] + ground[1]), 0.5 - ground[0]])
    radar = write_raster(tmp_path / f"S1_{DATES[0]}.tif", decibels, names=("VV", "VH"))
    result, _ = told(job(tmp_path, (target,), (cloud,), sar=[Layer(path=str(radar))]))
    assert result.outputs["METHOD_USED"] == "regression"
    error = (read(tmp_path / "out.tif") / 1e4 - target)[:, cloud]
    assert np.sqrt((error**2).mean()) < 0.3 * target.std()


def test_methods_are_compared_without_writing(changed):
    folder, images, clouds = changed
    (comparison,) = compare(job(folder, images, clouds), Events.silent())
    assert comparison.chosen == "regression"
    assert list(comparison.samples)[:2] == ["Truth", "Left of it"]
    assert not (folder / "out.tif").exists()
