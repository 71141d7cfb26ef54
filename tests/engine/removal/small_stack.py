"""A stack of small cloudy images on disk, as the task makes one."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from scipy import ndimage

from skymend.engine.clouds.mask_reader import Cloudiness
from skymend.engine.job.layer import Layer
from skymend.engine.raster.dataset import DatasetPool
from skymend.engine.raster.opening import open_scene
from skymend.engine.raster.reader import CodeReader, SceneReader
from skymend.engine.raster.window import Window
from skymend.engine.removal.stack import Image, Stack
from tests.engine.rasters import write_raster

SHAPE = (60, 70)
NAMES = ("blue", "green", "red", "nir")
DATES = ("2020-06-01", "2020-06-11", "2020-07-01")


@dataclass(frozen=True)
class KnownClouds:
    """What is not 0 in a mask is cloud."""

    reader: CodeReader

    def read(self, window: Window) -> Cloudiness:
        """See `Stack`."""
        codes, known = self.reader.read(window)
        return Cloudiness(codes != 0, known)


def small_stack(folder: Path) -> Stack:
    """Three dates of one landscape, each with clouds of its own; the first is to be mended."""
    random = np.random.default_rng(7)
    ground = 0.05 + 0.4 * ndimage.gaussian_filter(random.random((len(NAMES), *SHAPE)), (0, 3, 3))
    pool, images = DatasetPool(), []
    for k, date in enumerate(DATES):
        cloud = ndimage.gaussian_filter(random.random(SHAPE), 5) > 0.51
        values = np.where(cloud, 0.9, ground * (1 + 0.1 * k) + 0.005 * random.standard_normal(ground.shape))
        image = write_raster(folder / f"S2_{date}.tif", np.rint(values * 1e4).astype(np.uint16), names=NAMES, nodata=0)
        mask = write_raster(folder / f"mask_{date}.tif", cloud.astype(np.uint8))
        scene = open_scene([Layer(path=str(image))])
        clouds = KnownClouds(CodeReader(Layer(path=str(mask)), scene.geobox, pool=pool))
        images.append(Image(SceneReader(scene, pool=pool), clouds))
    return Stack(images, images[0].reader.geobox, 0, pool)
