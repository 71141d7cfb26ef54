"""Scoring tiles in another process gives the same bits; totals are those of the whole; rasters say what made them."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import rasterio

from skymend.engine.clouds.flag_products import PRODUCTS
from skymend.engine.clouds.mask_reader import MaskReader
from skymend.engine.clouds.masks import mask_of_layer
from skymend.engine.evaluate.compared import open_compared
from skymend.engine.evaluate.evaluate import run
from skymend.engine.evaluate.histograms import Bins
from skymend.engine.evaluate.mask import mask_reader
from skymend.engine.evaluate.metrics import SSIM_HALO, merge, scores
from skymend.engine.evaluate.parameters import Parameters
from skymend.engine.evaluate.score_classes import ClassesJob
from skymend.engine.evaluate.score_images import Images, ImagesJob
from skymend.engine.job.events import Events
from skymend.engine.job.layer import Layer
from skymend.engine.raster.dataset import DatasetPool
from skymend.engine.raster.opening import open_scene
from skymend.engine.raster.reader import CodeReader
from skymend.engine.raster.tiling import tiles
from tests.engine.processes import assert_same_bits, in_second_process, in_this_process
from tests.engine.rasters import GRID, write_raster

SHAPE = (50, 64)


def image(folder: Path, name: str, seed: int, transform=GRID) -> Layer:
    values = np.random.default_rng(seed).integers(300, 3000, (3, *SHAPE)).astype(np.uint16)
    values[:, :3] = 0
    names = ("B02", "B03", "B04")
    return Layer(path=str(write_raster(folder / name, values, names=names, nodata=0, transform=transform)))


def codes(folder: Path, name: str, seed: int) -> Layer:
    values = np.random.default_rng(seed).integers(0, 5, SHAPE).astype(np.uint8)
    return Layer(path=str(write_raster(folder / name, values % 4, nodata=255)))


def images_job(folder: Path, *, difference: bool = True) -> ImagesJob:
    aside = GRID * GRID.translation(0.4, 0.3)
    parameters = Parameters(
        prediction=image(folder, "p_20200101.tif", 1, aside), reference=image(folder, "t_20200102.tif", 2),
        baseline=image(folder, "b.tif", 3), mask=codes(folder, "m.tif", 4),
    )  # fmt: skip
    compared, pool = open_compared(parameters, {}), DatasetPool()
    images = Images.of(compared, mask_reader(parameters, compared.reference.geobox, pool, Events.silent()), pool)
    return ImagesJob(images, Bins.for_values(images.read_decimated(10_000)["reference"]), difference)


def test_images_are_scored_alike_in_another_process(tmp_path: Path) -> None:
    job = images_job(tmp_path)
    cover = tiles(SHAPE, 24, SSIM_HALO)
    here = in_this_process(job, cover)
    assert_same_bits(here, in_second_process(job, cover, tmp_path))
    job.close()
    assert set(here[0].sums) == {"prediction", "baseline"}
    assert np.isnan(here[0].difference[:, :3]).all()


def test_scores_and_counts_of_tiles_are_those_of_the_whole(tmp_path: Path) -> None:
    job = images_job(tmp_path, difference=False)
    (whole,) = in_this_process(job, tiles(SHAPE, 100, SSIM_HALO))
    parts = in_this_process(job, tiles(SHAPE, 24, SSIM_HALO))
    job.close()
    assert whole.difference is None
    for name, total in whole.sums.items():
        merged = merge([part.sums[name] for part in parts])
        for field, value in vars(scores(total)).items():
            np.testing.assert_allclose(getattr(scores(merged), field), value, rtol=1e-9, err_msg=field)
        counted = sum((part.counts[name] for part in parts[1:]), parts[0].counts[name])
        assert_same_bits(counted, whole.counts[name])
        assert counted.densities.sum() == 3 * total.count


def test_classes_are_compared_alike_in_another_process(tmp_path: Path) -> None:
    layers = {
        role: codes(tmp_path, f"{role}.tif", seed) for seed, role in enumerate(("prediction", "reference", "mask"))
    }
    pool, grid = DatasetPool(), open_scene([layers["reference"]]).geobox
    mask = MaskReader(mask_of_layer(layers.pop("mask")), PRODUCTS["cloud"], grid, pool=pool)
    job = ClassesJob({role: CodeReader(layer, grid, pool=pool) for role, layer in layers.items()}, mask, True, pool)
    cover = tiles(SHAPE, 20)
    here = in_this_process(job, cover)
    assert_same_bits(here, in_second_process(job, cover, tmp_path))
    job.close()
    assert list(here[0].matrices) == ["prediction"]
    assert set(np.unique(here[0].different)) == {0, 1, 255}


@pytest.mark.parametrize(("make", "content"), [(image, "prediction minus reference"), (codes, "0 equal, 1 different")])
def test_the_raster_of_differences_says_what_made_it(tmp_path: Path, make, content: str) -> None:
    prediction, reference = make(tmp_path, "p_20200101.tif", 1), make(tmp_path, "t_20200102.tif", 2)
    out = tmp_path / "d.tif"
    run(Parameters(prediction=prediction, reference=reference, output=str(out), seed=3), Events.silent())
    with rasterio.open(out) as dataset:
        tags = dataset.tags()
    assert tags["SKYMEND_TASK"] == "evaluate"
    assert tags["SKYMEND_CONTENT"] == content
    assert tags["SKYMEND_SEED"] == "3"
    assert tags["SKYMEND_INPUTS"] == "p_20200101.tif, t_20200102.tif"
    assert tags["SKYMEND_DATES"] == "2020-01-01, 2020-01-02"
    assert tags["SKYMEND_VERSION"]
