"""The tasks on xarray objects, each in a worker of its own."""

import json
import warnings

import numpy as np
import pytest

import skymend
from skymend import api
from skymend.engine.job.events import Events
from skymend.engine.run import run_task


@pytest.fixture(scope="module")
def simulated():
    return skymend.simulate("series", size=48, dates=4, seed=3)


def test_every_name_is_offered_by_the_package():
    assert set(api.__all__) == set(skymend._API)
    assert all(getattr(skymend, name) is getattr(api, name) for name in api.__all__)
    with pytest.raises(AttributeError, match="nothing"):
        skymend.nothing  # noqa: B018


def test_a_series_is_mended(simulated):
    filled = skymend.reconstruct(simulated["optical"], masks=simulated["mask"], method="linear")
    assert filled.dims == ("time", "band", "y", "x")
    assert filled.shape == simulated["optical"].shape
    assert filled.odc.geobox == simulated["optical"].odc.geobox
    assert filled.attrs["method"] == "linear"
    clear = simulated["mask"].values == 0
    np.testing.assert_array_equal(*(np.where(clear, part.values, 0) for part in (filled, simulated["optical"])))
    truth = simulated["truth"].isel(time=0)
    assert skymend.evaluate(truth, truth)["rmse"] == 0


def test_the_same_pixels_as_a_job_on_files(simulated, tmp_path):
    image = simulated["optical"].isel(time=1)
    classes = skymend.detect_clouds(image, method="spectral")
    path = api.arrays.written(image, tmp_path, "scene")[0]["path"]
    job = {"input": {"path": path}, "method": "spectral", "output": str(tmp_path / "clouds.tif")}
    run_task("detectclouds", job, Events.silent())
    np.testing.assert_array_equal(api.arrays.read([str(tmp_path / "clouds.tif")])[0].values, classes.values)


def test_files_are_opened_as_reflectance(simulated, tmp_path):
    layers = api.arrays.written(simulated["optical"], tmp_path, "scene")
    series = skymend.open_series([layer["path"] for layer in layers])
    assert series.dims == ("time", "band", "y", "x")
    np.testing.assert_allclose(series.values, simulated["optical"].values / 1e4, atol=1e-6)
    x0, y0, *_ = simulated["optical"].odc.geobox.extent.boundingbox
    part = skymend.open_scene(layers[0]["path"], extent=(x0, y0, x0 + 100, y0 + 200))
    assert part.shape == (10, 20, 10)
    np.testing.assert_allclose(part.values, series.isel(time=0).values[:, -20:, :10])


def test_what_goes_wrong_says_what_to_do(tmp_path):
    with pytest.raises(skymend.JobError, match=r"nothing\.tif.*Check"):
        skymend.detect_clouds(tmp_path / "nothing.tif")
    with pytest.raises(skymend.JobError, match="no task “mend”"):
        skymend.run("mend")
    with pytest.raises(skymend.JobError, match="COLOUR"):
        skymend.run("simulate", output_folder=tmp_path / "out", colour="red")


def test_doubts_are_warnings(simulated):
    images = simulated["optical"].isel(time=[0, 1])
    everything = np.ones((2, 1, 48, 48), np.uint8)
    with warnings.catch_warnings(record=True) as heard:
        warnings.simplefilter("always")
        skymend.remove_clouds(
            images, masks=simulated["mask"].isel(time=[0, 1]).copy(data=everything), method="composite-nearest"
        )
    assert any(issubclass(entry.category, skymend.SkyMendWarning) for entry in heard)


def test_methods_are_listed():
    found = {card["id"]: card for card in skymend.methods("fuse")}
    assert "Gao" in found["starfm"]["reference"]
    json.dumps(found)
