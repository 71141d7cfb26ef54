"""Outputs are judged before anything is read."""

from __future__ import annotations

import importlib
import os
from pathlib import Path

import pytest

from skymend.contract.protocol import DESKS, TASKS
from skymend.engine.clouds import detectclouds
from skymend.engine.evaluate import parameters as evaluate
from skymend.engine.job.destinations import check_destinations, raster_driver
from skymend.engine.job.errors import InputError
from skymend.engine.job.events import Events
from skymend.engine.job.layer import Layer
from skymend.engine.run import run_task
from skymend.engine.series import reconstructseries


def clouds(tmp_path, **outputs):
    layer = tmp_path / "in.tif"
    layer.touch()
    return detectclouds.Parameters(input=Layer(path=str(layer)), **outputs)


def refused(parameters):
    with pytest.raises(InputError) as caught:
        check_destinations(parameters)
    return caught.value.text


@pytest.mark.parametrize("name", ["clouds.ntf", "clouds.jpg", "clouds.gpkg", "clouds.2020-05-18", "clouds"])
def test_a_name_that_says_another_format_is_refused_with_what_can_be(tmp_path, name):
    with pytest.raises(InputError, match="OUTPUT") as caught:
        check_destinations(clouds(tmp_path, output=str(tmp_path / name)))
    assert ".tif" in caught.value.hint
    assert Path(name).suffix in caught.value.text


@pytest.mark.parametrize(
    ("name", "driver"),
    [("a.TIF", "GTiff"), ("a.gtiff", "GTiff"), ("a.img", "HFA"), ("a.png", "PNG"), ("a.nc", "netCDF")],
)
def test_a_name_says_the_driver(name, driver):
    assert raster_driver(name) == driver


def test_only_geotiffs_are_cloud_optimised():
    assert raster_driver("a.tif", "cog") == "COG"
    with pytest.raises(InputError, match="cloud-optimised"):
        raster_driver("a.png", "cog")


def test_two_outputs_that_are_one_file_are_named(tmp_path):
    text = refused(clouds(tmp_path, output=str(tmp_path / "a.tif"), probability=str(tmp_path / "x" / ".." / "A.TIF")))
    assert "OUTPUT and PROBABILITY" in text


@pytest.mark.parametrize("link", [os.link, os.symlink])
def test_links_are_the_file_they_lead_to(tmp_path, link):
    (tmp_path / "a.tif").touch()
    link(tmp_path / "a.tif", tmp_path / "b.tif")
    text = refused(clouds(tmp_path, output=str(tmp_path / "a.tif"), probability=str(tmp_path / "b.tif")))
    assert "OUTPUT and PROBABILITY" in text


def test_a_page_is_no_raster(tmp_path):
    layer = Layer(path=str(tmp_path / "in.tif"))
    text = refused(evaluate.Parameters(prediction=layer, reference=layer, output_html=str(tmp_path / "a.tif")))
    assert "OUTPUT_HTML" in text


def test_an_input_of_any_parameter_is_no_output(tmp_path):
    flags, dates = tmp_path / "flags.tif", tmp_path / "dates.html"
    for path in (flags, dates):
        path.touch()
    assert "OUTPUT" in refused(clouds(tmp_path, output=str(flags), flags=Layer(path=str(flags))))
    layer = Layer(path=str(tmp_path / "in.tif"))
    given = {"prediction": layer, "reference": layer, "dates": str(dates)}
    assert "is an input" in refused(evaluate.Parameters(**given, output_html=str(dates)))


def test_a_cube_is_netcdf_or_zarr(tmp_path):
    layer = Layer(path=str(tmp_path / "in.tif"))
    given = {"optical": [layer], "output_folder": str(tmp_path / "out")}
    assert "OUTPUT_CUBE" in refused(reconstructseries.Parameters(**given, output_cube="cube.tif"))
    check_destinations(reconstructseries.Parameters(**given, output_cube=str(tmp_path / "cube.zarr")))


@pytest.mark.parametrize("name", ["a\0b.tif", "a\ud800b.tif"])
def test_a_path_that_is_none_is_told(tmp_path, name):
    assert "OUTPUT" in refused(clouds(tmp_path, output=str(tmp_path / name)))


def test_a_folder_that_is_a_file_is_told(tmp_path):
    (tmp_path / "file").touch()
    layer = Layer(path=str(tmp_path / "in.tif"))
    text = refused(reconstructseries.Parameters(optical=[layer], output_folder=str(tmp_path / "file")))
    assert "OUTPUT_FOLDER" in text


def test_the_job_ends_before_the_inputs_are_opened(tmp_path):
    job = {"input": {"path": str(tmp_path / "missing.tif")}, "output": str(tmp_path / "a.jpg")}
    with pytest.raises(InputError, match="OUTPUT"):
        run_task("detectclouds", job, Events.silent())


def test_every_output_of_every_task_is_known():
    for task, room in TASKS.items():
        if task in DESKS:  # they answer, and write nothing
            continue
        parameters = importlib.import_module(f"skymend.{room}").Parameters
        outputs = {name for name in parameters.model_fields if name.startswith("output")}
        assert outputs <= set(getattr(parameters, "destinations", {})), room
        assert set(getattr(parameters, "destinations", {})) <= set(parameters.model_fields), room
