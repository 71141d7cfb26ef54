"""What the spectral rules are not made for, and answers that the image contradicts, are told."""

from __future__ import annotations

import threading

import numpy as np
import pytest
from affine import Affine

from skymend.contract.cloud_classes import CLEAR, THICK
from skymend.engine.clouds.limits import tell_doubts, tell_limits
from skymend.engine.job.events import Events
from skymend.engine.job.layer import Layer
from skymend.engine.raster.opening import open_scene
from tests.engine.clouds.cloudy_scene import GROUND, LANDSAT, SIX
from tests.engine.rasters import write_raster

MARS = (
    'PROJCS["Mars equirectangular",GEOGCS["Mars",DATUM["D_Mars",SPHEROID["Mars",3396190,169.8944472]],PRIMEM["M",0],'
    'UNIT["degree",0.0174532925199433]],PROJECTION["Equirectangular"],UNIT["metre",1]]'
)


def warned(tell) -> str:
    said: list[dict] = []
    tell(Events(said.append, threading.Event()))
    return " ".join(event["text"] for event in said if event.get("level") == "warning")


@pytest.mark.parametrize(
    ("how", "word"),
    [
        ({"crs": MARS, "transform": Affine(100, 0, 0, 0, -100, 0)}, "not of the earth"),
        ({"transform": Affine(0.5, 0, 500_000, 0, -0.5, 5_100_000)}, "0.5 m"),
        ({"crs": None, "photometric": "RGB"}, "photograph"),
        ({"transform": LANDSAT}, ""),
    ],
)
def test_other_bodies_fine_pixels_and_photographs_are_told(tmp_path, how, word):
    path = write_raster(tmp_path / "picture.tif", np.full((3, 20, 20), 90, np.uint8), **how)
    said = warned(lambda events: tell_limits(open_scene([Layer(path=str(path))]), events))
    assert word in said
    assert bool(word) == bool(said)


@pytest.mark.parametrize(
    ("level", "counts", "word"),
    [
        (GROUND, {THICK: 95, CLEAR: 5}, "95 % of"),
        (np.full(6, 0.5), {CLEAR: 100}, "No cloud was found"),
        (GROUND, {CLEAR: 100}, ""),
        (np.full(6, 0.5), {THICK: 100}, ""),
    ],
)
def test_an_answer_that_the_histogram_contradicts_is_told(tmp_path, level, counts, word):
    values = np.rint(np.broadcast_to(np.asarray(level)[:, None, None], (6, 20, 20)) * 1e4).astype(np.int16)
    path = write_raster(tmp_path / "scene.tif", values, names=SIX, transform=LANDSAT)
    said = warned(lambda events: tell_doubts(open_scene([Layer(path=str(path))]), counts, events))
    assert word in said
    assert bool(word) == bool(said)
