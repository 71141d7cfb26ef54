"""Coarse images that lie off the fine ones are read from where they fit."""

from __future__ import annotations

import numpy as np
import rasterio
from affine import Affine
from scipy.ndimage import gaussian_filter

from skymend.engine.fusion.fuse import Parameters, run
from skymend.engine.job.events import Events
from skymend.engine.job.layer import Layer

from ..rasters import write_raster

FINE = Affine(30, 0, 500000, 0, -30, 5100000)
NAMES = ("red", "nir")


def fused(folder, off, **more):
    """The fine image that the change of the coarse ones makes, these lying `off` coarse pixels to the right."""
    ground = 1000 + 6000 * gaussian_filter(np.random.default_rng(4).random((2, 192, 192)), (0, 9, 9))
    later = 1.1 * ground + 400 * np.sin(np.arange(192) / 25)
    coarse = [image.reshape(2, 24, 8, 24, 8).mean(axis=(2, 4)).astype(np.int16) for image in (ground, later)]
    grid = FINE * Affine.scale(8) * Affine.translation(off, 0)
    fine = write_raster(folder / "fine_20200308.tif", ground.astype(np.int16), transform=FINE, names=NAMES)
    first = write_raster(folder / "coarse_20200308.tif", coarse[0], transform=grid, names=NAMES)
    target = write_raster(folder / "coarse_20200317.tif", coarse[1], transform=grid, names=NAMES)
    out = folder / "fused.tif"
    run(Parameters(
        fine=[Layer(path=str(fine))], coarse=[Layer(path=str(first))], coarse_target=[Layer(path=str(target))],
        method="change", options={"harmonise": "off"}, output=str(out), **more,
    ), Events.silent())  # fmt: skip
    with rasterio.open(out) as dataset:
        return dataset.read().astype(float)[:, 24:-24, 24:-24]


def test_coarse_images_are_moved_back_where_that_is_wished(tmp_path):
    right, wrong, moved = fused(tmp_path, 0), fused(tmp_path, 0.7), fused(tmp_path, 0.7, align=True)
    assert np.abs(moved - right).mean() < 0.6 * np.abs(wrong - right).mean()
