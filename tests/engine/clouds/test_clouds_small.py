"""When the small cloud network is taken, and with which bands."""

from __future__ import annotations

import numpy as np
import pytest

from skymend.engine.catalogue.card import Card
from skymend.engine.clouds import clouds_small
from skymend.engine.clouds.methods import Asked
from skymend.engine.job.errors import InputError
from skymend.engine.job.layer import Layer
from skymend.engine.raster.opening import open_scene
from tests.engine.rasters import write_raster


def card_of(real, simulated):
    """A card whose network has these kappas where the rules have 0.7."""
    rows = {"Landsat": real, "simulated 1": simulated, "simulated 2": simulated}
    scores = {"kappa": {what: {"clouds-small": ours, "spectral": 0.7} for what, ours in rows.items()}}
    return Card(
        id="clouds-small", task="detectclouds", kind="training-free", title="", summary="", licence="x", scores=scores
    )


def scene_of(folder, names=("blue", "green", "red", "nir"), level=3000):
    values = np.full((len(names), 20, 20), level, np.uint16)
    return open_scene([Layer(path=str(write_raster(folder / "scene.tif", values, names=names)))])


@pytest.mark.parametrize(("real", "simulated", "taken"), [(0.8, 0.9, True), (0.6, 0.95, False), (0.8, 0.5, False)])
def test_auto_takes_it_where_it_is_better_on_real_and_on_simulated_scenes(
    real, simulated, taken, tmp_path, monkeypatch
):
    monkeypatch.setattr(clouds_small, "bundled", lambda task: [card_of(real, simulated)])
    assert clouds_small.suits(Asked(scene_of(tmp_path))) is taken


@pytest.mark.parametrize(
    ("names", "level"),
    [(("blue", "green", "red"), 3000), (("green", "red", "nir", "cirrus"), 3000), (("green", "red", "nir"), 900)],
)
def test_auto_leaves_colours_alone_cirrus_and_counts_of_few_bits_to_the_rules(names, level, tmp_path, monkeypatch):
    monkeypatch.setattr(clouds_small, "bundled", lambda task: [card_of(0.9, 0.9)])
    assert not clouds_small.suits(Asked(scene_of(tmp_path, names, level)))


def test_bands_that_a_sensor_lacks_are_left_out_but_for_those_needed(tmp_path):
    wanted = ("blue", "green", "red", "nir", "swir16", "swir22")
    found = clouds_small._bands(scene_of(tmp_path, ("green", "red", "nir", "swir1")), wanted, "Clouds")
    assert found == ("", "green", "red", "nir", "swir1", "")
    with pytest.raises(InputError, match="lacks nir"):
        clouds_small._bands(scene_of(tmp_path, ("blue", "green", "red")), wanted, "Clouds")
