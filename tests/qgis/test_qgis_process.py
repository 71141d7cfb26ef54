"""The real command line, from simulated scenes to mended ones, with the real worker."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import time
from pathlib import Path

import pytest

pytestmark = pytest.mark.qgis


def run_json(qgis_process, algorithm, *parameters):
    done = qgis_process("--json", "run", f"skymend:{algorithm}", "--", *parameters)
    assert done.returncode == 0, done.stdout + done.stderr
    return json.loads(done.stdout[done.stdout.index("{") :])["results"]


@pytest.fixture(scope="module")
def series(qgis_process, tmp_path_factory):
    """A simulated season."""
    folder = tmp_path_factory.mktemp("season été")
    return run_json(qgis_process, "simulate", "SCENARIO=series", "SIZE=64", "DATES=6", f"OUTPUT_FOLDER={folder}")


def optical(series):
    folder = Path(series["OUTPUT_FOLDER"])
    return sorted(path for path in folder.rglob("*.tif") if path in map(Path, series["OUTPUT_LAYERS"]))


def test_the_provider_lists_its_algorithms(qgis_process):
    listed = qgis_process("list").stdout
    for name in (
        "detectclouds",
        "removeclouds",
        "reconstructseries",
        "fuse",
        "videosr",
        "evaluate",
        "comparemethods",
        "simulate",
        "importmodel",
        "getmodels",
        "trainmodel",
        "doctor",
    ):
        assert f"skymend:{name}" in listed


def test_help_explains_every_parameter(qgis_process):
    text = qgis_process("help", "skymend:reconstructseries").stdout
    for name in ("OPTICAL", "TARGET_DATES", "MASK_KIND", "OUTPUT_FOLDER", "COUNT", "OUTPUT_LAYERS"):
        assert name in text
    assert "10D" in text


@pytest.mark.slow
def test_clouds_of_a_simulated_scene(qgis_process, series, tmp_path):
    output = tmp_path / "nuages détectés.tif"
    results = run_json(qgis_process, "detectclouds", f"INPUT={optical(series)[0]}", f"OUTPUT={output}")
    assert output.is_file()
    assert results["OUTPUT"] == str(output)


def test_a_run_leaves_the_inputs_folder_as_it_was(qgis_process, tmp_path):
    gdal = pytest.importorskip("osgeo.gdal")
    folder = tmp_path / "inputs"
    folder.mkdir()
    scenes = [folder / f"scene_{k}.tif" for k in range(3)]
    for scene in scenes:
        made = gdal.GetDriverByName("GTiff").Create(str(scene), 60, 50, 3, gdal.GDT_Int16)
        for band in range(1, 4):
            made.GetRasterBand(band).WriteRaster(0, 0, 60, 50, os.urandom(60 * 50 * 2))
        made = None
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    layers = (f"INPUT={scenes[0]}", f"FLAGS={scenes[1]}", f"MORE_BANDS={scenes[1]}", f"MORE_BANDS={scenes[2]}")
    qgis_process("run", "skymend:detectclouds", "--", *layers, f"OUTPUT={tmp_path / 'clouds.tif'}")
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before


@pytest.mark.slow
def test_a_series_without_gaps(qgis_process, series, tmp_path):
    results = run_json(
        qgis_process,
        "reconstructseries",
        *(f"OPTICAL={path}" for path in optical(series)),
        "TARGET_DATES=20D",
        f"OUTPUT_FOLDER={tmp_path / 'mended'}",
    )
    assert results["OUTPUT_LAYERS"]
    assert all(Path(path).is_file() for path in results["OUTPUT_LAYERS"])


@pytest.mark.slow
def test_methods_are_compared_on_a_series(qgis_process, series, tmp_path):
    page, table = tmp_path / "page.html", tmp_path / "scores.csv"
    images = [f"INPUTS={path}" for path in optical(series)]
    results = run_json(qgis_process, "comparemethods", *images, f"OUTPUT_HTML={page}", f"OUTPUT={table}")
    assert results["BEST"] in table.read_text(encoding="utf-8")
    assert page.is_file()


@pytest.mark.slow
def test_a_result_is_measured_against_the_truth(qgis_process, series, tmp_path):
    image = optical(series)[0]
    report = tmp_path / "report.html"
    results = run_json(qgis_process, "evaluate", f"PREDICTION={image}", f"REFERENCE={image}", f"OUTPUT_HTML={report}")
    assert results["RMSE"] == 0
    assert report.is_file()


@pytest.fixture(scope="module")
def film(qgis_process, tmp_path_factory):
    """A simulated clip of three frames of 40 × 40 pixels."""
    folder = tmp_path_factory.mktemp("Überflug film")
    return run_json(qgis_process, "simulate", "SCENARIO=video", "SIZE=160", "DATES=3", f"OUTPUT_FOLDER={folder}")


@pytest.mark.slow
def test_a_clip_becomes_a_video_and_frames_with_place_and_time(qgis_process, film, tmp_path):
    video, frames = tmp_path / "sharp.mp4", tmp_path / "sharp"
    results = run_json(
        qgis_process, "videosr", *(f"FRAMES={path}" for path in film["OUTPUT_LAYERS"]), "METHOD=lanczos",
        f"OUTPUT={video}", f"OUTPUT_FOLDER={frames}",
    )  # fmt: skip
    assert video.stat().st_size > 1000
    assert (results["FRAME_COUNT"], results["CLIP_WIDTH"], results["METHOD_USED"]) == (3, 40, "lanczos")
    assert [Path(path).parent for path in results["OUTPUT_LAYERS"]] == [frames] * 3
    gdal = pytest.importorskip("osgeo.gdal")

    before, after = (gdal.Open(path) for path in (film["OUTPUT_LAYERS"][1], results["OUTPUT_LAYERS"][1]))
    left, width, _, top, _, height = before.GetGeoTransform()
    assert after.GetGeoTransform() == (left, width / 4, 0, top, 0, height / 4)
    assert after.GetMetadataItem("ACQUISITION_DATETIME") == "2020-06-01T10:00:00.100Z"


@pytest.mark.slow
def test_clips_are_measured_against_the_truth(qgis_process, film, tmp_path):
    side = tmp_path / "side.mp4"
    sharp = run_json(
        qgis_process, "videosr", f"INPUT={film['CLIP']}", "METHOD=bicubic", f"OUTPUT={tmp_path / 'sharp.mkv'}"
    )
    results = run_json(
        qgis_process, "evaluate", f"PREDICTION={sharp['OUTPUT']}", f"REFERENCE={film['TRUTH_CLIP']}",
        f"BASELINE={film['CLIP']}", f"OUTPUT_VIDEO={side}", f"OUTPUT_HTML={tmp_path / 'report.html'}",
    )  # fmt: skip
    assert 15 < results["PSNR"] < 60
    assert results["FRAMES"] == 3
    assert results["TOF"] >= 0
    assert side.stat().st_size > 1000
    assert "KAPPA" not in results


def test_a_video_that_is_none_is_an_error_and_leaves_nothing(qgis_process, tmp_path):
    broken = tmp_path / "broken.mp4"
    broken.write_bytes(b"no video at all")
    done = qgis_process("run", "skymend:videosr", "--", f"INPUT={broken}", f"OUTPUT={tmp_path / 'o.mp4'}")
    assert done.returncode == 1
    assert "broken" in done.stdout + done.stderr
    assert [path.name for path in tmp_path.iterdir()] == ["broken.mp4"]


def test_a_missing_date_is_an_error_that_names_the_layer(qgis_process, series, tmp_path):
    undated = tmp_path / "scene.tif"
    undated.write_bytes(optical(series)[0].read_bytes())
    done = qgis_process(
        "run", "skymend:reconstructseries", "--", f"OPTICAL={undated}", "DATES=soon", f"OUTPUT_FOLDER={tmp_path}"
    )
    assert done.returncode == 1
    assert "“soon” is not a date" in done.stdout + done.stderr


def test_a_missing_file_is_an_error(qgis_process, tmp_path):
    done = qgis_process("run", "skymend:detectclouds", "--", f"INPUT={tmp_path}/none.tif", f"OUTPUT={tmp_path}/o.tif")
    assert done.returncode == 1
    assert not (tmp_path / "o.tif").exists()


def test_the_worker_s_error_reaches_the_user(qgis_process, tmp_path):
    broken = tmp_path / "broken_20200101.tif"
    broken.write_bytes(b"II*\0 this is no raster")
    folder = tmp_path / "out"
    done = qgis_process("run", "skymend:reconstructseries", "--", f"OPTICAL={broken}", f"OUTPUT_FOLDER={folder}")
    assert done.returncode == 1
    assert "broken_20200101" in done.stdout + done.stderr
    assert not list(folder.glob("*.tif"))


def test_a_method_that_is_not_there_is_refused(qgis_process, series, tmp_path):
    done = qgis_process(
        "run", "skymend:detectclouds", "--", f"INPUT={optical(series)[0]}", "METHOD=magic", f"OUTPUT={tmp_path}/o.tif"
    )
    assert done.returncode == 1


@pytest.mark.slow
def test_ctrl_c_leaves_nothing_behind(qgis_process, tmp_path):
    """A long simulation, interrupted: no partial files, no worker left."""
    folder = tmp_path / "long"
    parameters = ("SCENARIO=series", "SIZE=2000", "DATES=60", f"OUTPUT_FOLDER={folder}")
    process = subprocess.Popen(
        [qgis_process.program, "run", "skymend:simulate", "--", *parameters],
        env=qgis_process.environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.STDOUT,
    )
    try:
        while not partial_files(folder):  # until it writes, or ends, however long that takes here
            assert process.poll() is None, "it ended before it wrote anything"
            time.sleep(0.05)
        assert worker_processes(qgis_process.folder)
        process.send_signal(signal.SIGINT)
        process.wait(timeout=600)
        assert not worker_processes(qgis_process.folder)
        assert not partial_files(folder)
    finally:
        process.kill()
        process.wait()
        for number in worker_processes(qgis_process.folder):
            os.kill(int(number), signal.SIGKILL)


def partial_files(folder):
    """What a worker is writing."""
    return list(folder.glob(".skymend-*/parts/*"))


def worker_processes(folder):
    """Workers started by the qgis_process of this test session, known by their runtime folder (Linux)."""
    found = []
    for entry in Path("/proc").glob("[0-9]*"):
        try:
            mine = os.fsencode(folder / "runtime") in (entry / "environ").read_bytes()
            if mine and b"__main__.py" in (entry / "cmdline").read_bytes():
                found.append(entry.name)
        except OSError:
            continue
    return found


def test_a_folder_and_an_archive_are_inputs(qgis_process, series, tmp_path):
    folder = tmp_path / "tree"
    for path in optical(series)[:2]:
        day = folder / path.stem
        day.mkdir(parents=True)
        shutil.copy(path, day)
    archive = shutil.make_archive(str(tmp_path / "delivery"), "zip", folder)
    for given in (folder, archive):
        found = run_json(
            qgis_process, "reconstructseries", f"OPTICAL={given}", "METHOD=linear", f"OUTPUT_FOLDER={tmp_path / 'out'}"
        )
        assert found["IMAGES"] == 2


def test_rasters_in_containers_are_inputs(qgis_process, series, tmp_path):
    gdal = pytest.importorskip("osgeo.gdal")
    given = []
    for day, path in zip(("2020-05-08", "2020-05-18"), optical(series)):
        container = tmp_path / f"cube_{day}.nc"
        gdal.Translate(str(container), str(path), format="netCDF")
        given.append(f'OPTICAL=NETCDF:"{container}":Band1')
    found = run_json(qgis_process, "reconstructseries", *given, "METHOD=linear", f"OUTPUT_FOLDER={tmp_path / 'out'}")
    assert found["IMAGES"] == 2
