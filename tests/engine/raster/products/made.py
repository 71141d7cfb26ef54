"""Files as agencies and platforms name them, small."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from skymend.engine.job.layer import Layer
from skymend.engine.raster.opening import open_scene
from skymend.engine.raster.reader import SceneReader
from skymend.engine.raster.window import Window

from ...rasters import write_raster

SHAPE = (8, 9)


def flat(path: Path, stored, dtype="int16", **how) -> Layer:
    """A raster whose bands hold one number each (or one band of it)."""
    numbers = np.atleast_1d(np.asarray(stored, dtype=float))
    values = np.broadcast_to(numbers[:, None, None], (len(numbers), *SHAPE)).astype(dtype)
    return Layer(path=str(write_raster(path, values, **how)))


def read(scene) -> dict[str, float]:
    """The value of each band in its first pixel."""
    with SceneReader(scene) as reader:
        values = reader.read(Window(0, 0, SHAPE[1], SHAPE[0])).values
    return {name: round(float(own[0, 0]), 5) for name, own in zip(scene.band_names, values)}


def opened(*layers: Layer, **how):
    """The scene of some layers."""
    return open_scene(list(layers), **how)
