"""Detection, fusion and evaluation on the grid that is wished, and inside polygons only."""

from __future__ import annotations

import json

import numpy as np
import pytest
import rasterio
from affine import Affine
from scipy.ndimage import gaussian_filter

from skymend.engine.job.events import Events
from skymend.engine.run import run_task

from .rasters import GRID, UTM33, write_raster

EXTENT = (500100, 5099500, 500500, 5099800)  # columns 10 to 50, rows 20 to 50


def scene(path, **options):
    """Ground of four bands with a bright cloud in the middle."""
    ground = 600 + 1500 * gaussian_filter(np.random.default_rng(1).random((4, 100, 120)), (0, 2, 2))
    ground[3] += 1500
    ground[:, 40:60, 50:70] = 7000
    return write_raster(path, ground.astype(np.uint16), names=("blue", "green", "red", "nir"), **options)


def run(task, **parameters):
    return run_task(task, {key: value for key, value in parameters.items() if value is not None}, Events.silent())


def layer(path):
    return {"path": str(path)}


def read(path):
    with rasterio.open(path) as dataset:
        return dataset.read(), dataset.transform, dataset.crs


@pytest.fixture
def polygon(tmp_path):
    ring = [[500100, 5099500], [500500, 5099500], [500500, 5099800], [500100, 5099800], [500100, 5099500]]
    path = tmp_path / "polygon.geojson"
    path.write_text(json.dumps({
        "type": "FeatureCollection", "crs": {"type": "name", "properties": {"name": UTM33}},
        "features": [{"type": "Feature", "properties": {}, "geometry": {"type": "Polygon", "coordinates": [ring]}}],
    }))  # fmt: skip
    return str(path)


def detect(tmp_path, **wish):
    path = scene(tmp_path / "S2_20200608.tif")
    out = str(tmp_path / "classes.tif")
    result = run("detectclouds", input=layer(path), method="spectral", shadows=False, output=out, **wish)
    return result.report, *read(out)


def test_clouds_of_an_extent(tmp_path):
    report, classes, transform, _ = detect(tmp_path, extent=EXTENT)
    assert classes.shape == (1, 30, 40)
    assert transform == GRID * Affine.translation(10, 20)
    assert report["valid_pixels"] == 30 * 40


def test_clouds_in_another_crs_and_pixel_size(tmp_path):
    _, classes, transform, crs = detect(tmp_path, target_crs="EPSG:3035", resolution=20)
    assert (crs.to_epsg(), transform.a) == (3035, 20)
    assert (classes == 1).sum() == pytest.approx(100, abs=40)


def test_clouds_inside_polygons_only(tmp_path, polygon):
    report, classes, _, _ = detect(tmp_path, mask_layer=polygon)
    assert classes.shape == (1, 100, 120)
    assert (classes != 255).sum() == 30 * 40
    assert report["valid_pixels"] == 30 * 40


def fuse(tmp_path, **wish):
    fine = scene(tmp_path / "fine_20200608.tif")
    with rasterio.open(fine) as dataset:
        blocks = dataset.read().reshape(4, 10, 10, 12, 10).mean(axis=(2, 4)).astype(np.uint16)
    coarse = []
    for k, day in enumerate(("20200608", "20200618")):
        coarse.append(
            write_raster(tmp_path / f"coarse_{day}.tif", blocks + 100 * k, transform=GRID * Affine.scale(10),
                         names=("blue", "green", "red", "nir"))
        )  # fmt: skip
    out = str(tmp_path / "fused.tif")
    run(
        "fuse", fine=[layer(fine)], coarse=[layer(coarse[0])], coarse_target=[layer(coarse[1])], method="change",
        output=out, **wish,
    )  # fmt: skip
    return read(out)


def test_fusion_of_an_extent_inside_polygons(tmp_path, polygon):
    values, transform, _ = fuse(tmp_path, extent=(500000, 5099400, 500600, 5099800), mask_layer=polygon)
    assert values.shape == (4, 40, 60)
    assert transform == GRID * Affine.translation(0, 20)
    assert (values[0] != 0).sum() == 30 * 40


def test_evaluation_of_an_extent_inside_polygons(tmp_path, polygon):
    reference, result = scene(tmp_path / "reference.tif"), tmp_path / "result.tif"
    values, _, _ = read(reference)
    values[:, 20:50, 10:50] += 100
    values[:, :20] += 5000
    write_raster(result, values, names=("blue", "green", "red", "nir"))
    for wish in ({"extent": EXTENT}, {"mask_layer": polygon}):
        found = run("evaluate", prediction=layer(result), reference=layer(reference), **wish)
        assert found.outputs["RMSE"] == pytest.approx(0.01, abs=1e-6)
