"""Numbers that cannot be reflectance are told, and what was assumed of the others."""

from __future__ import annotations

import threading

import numpy as np
import pytest

from skymend.engine.job.events import Events
from skymend.engine.job.layer import Layer
from skymend.engine.raster.opening import open_scene
from skymend.engine.raster.plausible import doubt_of, tell

from ..rasters import write_raster

BANDS = ["blue", "green", "red", "nir"]


def ground(low: float, high: float, seed: int = 1) -> np.ndarray:
    return np.random.default_rng(seed).uniform(low, high, (4, 60, 60))


def scene_of(path, stored, dtype="int16", **options):
    return open_scene([Layer(path=str(write_raster(path, stored.astype(dtype), names=BANDS)))], **options)


@pytest.mark.parametrize(
    ("stored", "options", "words"),
    [
        (ground(20, 560), {}, "raw counts"),
        (ground(300, 900), {"scale": 1e-4, "offset": -0.1}, "below 0"),
        (ground(285, 315), {"scale": 1.0, "offset": 0.0}, "kelvin"),
        (ground(2000, 9000), {"scale": 1.0, "offset": 0.0}, "above"),
        (ground(300, 4500), {}, ""),
    ],
    ids=["counts", "offset twice", "kelvin", "unscaled", "reflectance"],
)
def test_what_cannot_be_reflectance_is_told(tmp_path, stored, options, words):
    doubt = doubt_of(scene_of(tmp_path / "a.tif", stored, **options))
    assert words in doubt
    assert bool(doubt) == bool(words)


def test_bright_near_infrared_does_not_hide_a_visible_below_zero(tmp_path):
    stored = ground(300, 900)
    stored[3] += 4000
    assert "below 0" in doubt_of(scene_of(tmp_path / "a.tif", stored, scale=1e-4, offset=-0.1))


def test_an_index_is_no_reflectance_and_is_not_doubted(tmp_path):
    path = write_raster(tmp_path / "ndvi_2020-05-08.tif", np.full((1, 20, 20), -0.2, np.float32))
    assert doubt_of(open_scene([Layer(path=str(path))])) == ""


def test_what_was_assumed_is_told_once_and_kept_for_report_and_tags(tmp_path):
    said: list[dict] = []
    events = Events(said.append, threading.Event())
    scenes = [scene_of(tmp_path / f"{day}.tif", ground(300, 4500, day)) for day in (20200508, 20200518)]
    tell(scenes, events.part(0, 0.5))
    tell(scenes, events)
    texts = [event["text"] for event in said]
    assert texts == ["20200508.tif, 20200518.tif: integers taken as reflectance × 10000."]
    assert events.assumptions == [texts[0][:-1]]
