"""Where the clouds of several images are known from."""

from __future__ import annotations

import threading
from pathlib import Path

import numpy as np
import pytest
import rasterio

from skymend.engine.clouds.flag_products import PRODUCTS
from skymend.engine.clouds.mask_evidence import SceneMask
from skymend.engine.clouds.of_series import MaskWish, find_masks
from skymend.engine.clouds.recogniser import Convention
from skymend.engine.job.errors import InputError
from skymend.engine.job.events import Events
from skymend.engine.job.layer import Layer
from skymend.engine.job.parameters import Machine
from skymend.engine.raster.dated import open_series
from skymend.engine.raster.opening import open_scene
from tests.engine.clouds.cloudy_scene import CLOUD, GROUND, LANDSAT, SIX, cloudy
from tests.engine.rasters import write_raster
from tests.shared_data import DATA

SLOVENIA = DATA / "timeseries" / "s2-slovenia-5dates"


def write_dates(folder: Path, images: list[np.ndarray], names) -> list[Layer]:
    """Images (C, H, W) of every fifth day."""
    paths = [folder / f"scene_2020-06-{index * 5 + 1:02d}.tif" for index in range(len(images))]
    for path, values in zip(paths, images):
        write_raster(path, (values * 10_000).astype(np.int16), names=names, transform=LANDSAT)
    return [Layer(path=str(path)) for path in paths]


def find(scenes, folder: Path, wish=None, own=None, events=None):
    return find_masks(
        scenes, own or [None] * len(scenes), wish or MaskWish(), folder, Machine(), events or Events.silent()
    )


def read(source) -> np.ndarray:
    with rasterio.open(source.mask.layer.path) as dataset:
        return dataset.read(1)


def clear(index: int) -> np.ndarray:
    """Ground of one date, a little brighter than the date before."""
    values, _ = cloudy(GROUND[:4], CLOUD[:4])
    return np.broadcast_to(GROUND[:4, None, None], values.shape) + 0.001 * index


def test_a_series_gets_a_mask_for_every_date(tmp_path):
    values, truth = cloudy(GROUND[:4], CLOUD[:4])
    layers = write_dates(tmp_path, [values if k == 3 else clear(k) for k in range(6)], SIX[:4])
    sources = find(open_series(layers), tmp_path)
    classes = [read(source) for source in sources]
    assert [source.mask.acquisition_date.isoformat() for source in sources][3] == "2020-06-16"
    assert {(source.product, source.origin) for source in sources} == {(PRODUCTS["classes"], "detected")}
    assert np.mean(np.isin(classes[3], (1, 2)) == (truth == 1)) > 0.95
    assert not any(c.any() for k, c in enumerate(classes) if k != 3)


def test_an_overcast_date_of_few_bands_is_known_by_the_others(tmp_path):
    """Dim cloud all over: nothing in the image itself tells it from ground."""
    overcast = np.broadcast_to(np.array([0.14, 0.13, 0.13, 0.2])[:, None, None], clear(0).shape)
    scenes = open_series(write_dates(tmp_path, [overcast if k == 2 else clear(k) for k in range(6)], SIX[:4]))
    alone = [read(source) for source in find(scenes[:4], tmp_path)]
    together = [read(source) for source in find(scenes, tmp_path)]
    assert not alone[2].any()
    assert np.isin(together[2], (1, 2)).all()
    assert not any(c.any() for k, c in enumerate(together) if k != 2)


def test_images_whose_clouds_cannot_be_detected_are_named_and_taken_as_clear(tmp_path):
    values, _ = cloudy(GROUND, CLOUD)
    stored = (values * 10_000).astype(np.int16)
    good = write_raster(tmp_path / "colours.tif", stored, names=SIX, transform=LANDSAT)
    bad = write_raster(tmp_path / "infrared.tif", stored[3:5], names=SIX[3:5], transform=LANDSAT)
    said: list = []
    scenes = [open_scene([Layer(path=str(path))]) for path in (bad, good)]
    first, second = find(scenes, tmp_path, events=Events(said.append, threading.Event()))
    assert (first.mask, first.origin) == (None, "none known")
    assert second.origin == "detected"
    warnings = [event["text"] for event in said if event.get("level") == "warning"]
    assert len(warnings) == 1
    assert "infrared" in warnings[0]
    assert "red, green and blue" in warnings[0]


def test_given_masks_and_own_flag_bands_are_read_as_they_are(tmp_path):
    layers = write_dates(tmp_path, [clear(0), clear(1)], SIX[:4])
    masks = [write_raster(tmp_path / f"SCL_2020-06-0{d}.tif", np.full((5, 5), 8, np.uint8)) for d in (1, 6)]
    scenes = open_series(layers)
    given = find(scenes, tmp_path, MaskWish([Layer(path=str(path)) for path in masks], inputs=layers))
    assert [source.product for source in given] == [PRODUCTS["scl"]] * 2
    assert "Sentinel-2 scene classification" in given[0].origin
    own = [SceneMask(Layer(path=str(masks[0])), 1, "SCL"), None]
    known, unknown = find(scenes, tmp_path, MaskWish(detect=False), own)
    assert known.product == PRODUCTS["scl"]
    assert (unknown.mask, unknown.origin) == (None, "none known")
    with pytest.raises(InputError, match="MASK_KIND"):
        Convention("fluffy")


@pytest.mark.skipif(not DATA.is_dir(), reason="needs the shared data")
def test_overcast_dates_of_a_real_series_in_four_bands(tmp_path):
    scenes = [
        scene.select([scene.roles[role] for role in SIX[:4]])
        for scene in open_series([Layer(path=str(path)) for path in sorted(SLOVENIA.glob("S2_L1C_*.tif"))])
    ]
    for scene, source in zip(scenes, find(scenes, tmp_path)):
        with rasterio.open(SLOVENIA / f"CLOUDMASK_{scene.acquisition_date:%Y%m%d}.tif") as dataset:
            assert np.mean(np.isin(read(source), (1, 2)) == (dataset.read(1) == 1)) > 0.9
