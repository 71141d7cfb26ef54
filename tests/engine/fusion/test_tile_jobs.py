"""Every tile job of the training-free methods and of what is measured before: the same bits in a process of its own."""

from __future__ import annotations

import numpy as np
import pytest

from skymend.engine.fusion.coarse import CoarseImage
from skymend.engine.fusion.coarse_grid import BlockTiles
from skymend.engine.fusion.fine import BlockMeans
from skymend.engine.fusion.fsdaf import FirstLook, SecondLook
from skymend.engine.fusion.inputs import Opened, comparable
from skymend.engine.fusion.methods import open_method
from skymend.engine.fusion.pairs import open_images
from skymend.engine.fusion.parameters import Parameters
from skymend.engine.fusion.upsampled import Spreads
from skymend.engine.job.events import Events
from skymend.engine.job.layer import Layer
from skymend.engine.raster.reader import SceneReader
from skymend.engine.raster.tiling import tiles
from tests.engine.fusion.fusion_scene import Together, landscape  # as another process finds it

from ..processes import assert_same_bits, in_second_process, in_this_process
from ..rasters import write_raster
from .test_fuse import FACTOR, FINE, write_fine, write_gridded

SIZE = 32
SILENT = Events.silent()
METHODS = {
    "copy": {},
    "change": {},
    "starfm": {"half": 5},
    "estarfm": {"half": 5},
    "fitfc": {"half": 5, "combine": True},
    "fsdaf": {"half": 5, "combine": True, "pure": 15},
}


@pytest.fixture
def rasters(tmp_path):
    """The parameters of a fusion from two pairs of files, with a class map."""
    images = landscape((96, 88))
    images[0][:, 10:14, 20:30] = np.nan
    land = (images[2][0] > np.median(images[2][0])).astype(np.uint8) + 3
    land[:5] = 255
    path = write_raster(tmp_path / "land.tif", land[None], crs="EPSG:32633", transform=FINE, nodata=255)
    coarse = write_gridded(tmp_path, images)
    return Parameters(
        fine=write_fine(tmp_path, images), coarse=[coarse[0], coarse[2]], coarse_target=[coarse[1]],
        classes=Layer(path=str(path)), tile_size=SIZE,
    )  # fmt: skip


def test_every_job_gives_the_same_bits_in_another_process(rasters, tmp_path):
    images, jobs, todo = open_images(rasters, SILENT), {}, []

    def add(name, job, cover):
        jobs[name] = job
        todo.extend((name, tile) for tile in cover)

    with Opened.of(rasters, images, FACTOR, True, SILENT) as opened:
        plain = open_method("starfm", rasters, SILENT)
        inputs, targets, _ = comparable(rasters, opened, plain.options, SILENT)
        cover = tiles(inputs.shape, SIZE)
        for name, options in METHODS.items():
            method = open_method(name, rasters.model_copy(update={"options": options}), SILENT)
            pairs = method.choose(images, inputs, targets[0], SILENT)
            job = method.prepare(inputs, pairs, SILENT).job(targets[0])
            add(name, job, tiles(inputs.shape, SIZE, job.predictor.halo))
        coarse = [CoarseImage.of(image, FACTOR) for image in inputs.coarse]
        add("survey", BlockMeans(opened.fine, FACTOR), [(0, cover[0]), (1, cover[-1])])
        add("spreads", Spreads(inputs, (0, 1), coarse, True), cover)
        add("first look", FirstLook(inputs, 0, 0), cover)
        survey = open_method("fsdaf", rasters, SILENT).prepare(inputs, (0,), SILENT).known[0]
        add("second look", SecondLook(inputs, 0, survey.model), cover)
        gridded = SceneReader(images.targets[0], images.geobox, resampling="nearest")
        add("coarse blocks", BlockTiles(gridded, FACTOR), cover)
        together = Together(jobs)
        elsewhere, here = in_second_process(together, todo, tmp_path), in_this_process(together, todo)
        together.close()
    for (name, tile), one, other in zip(todo, elsewhere, here):
        try:
            assert_same_bits(one, other)
        except AssertionError as error:
            raise AssertionError(f"{name}, {tile}") from error
