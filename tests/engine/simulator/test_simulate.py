"""Task simulate: dated GeoTIFFs that readers understand, the same bytes for the same seed, whole or absent."""

from __future__ import annotations

import csv
import datetime
import json
from pathlib import Path

import numpy as np
import pytest
import rasterio

from skymend.contract.cloud_classes import PALETTE
from skymend.engine.clips.opening import open_clip
from skymend.engine.job.errors import InputError
from skymend.engine.job.events import Events
from skymend.engine.job.layer import Layer
from skymend.engine.raster.dated import open_series
from skymend.engine.raster.opening import open_scene
from skymend.engine.raster.reader import SceneReader
from skymend.engine.simulator.parameters import Parameters
from skymend.engine.simulator.simulate import run
from skymend.engine.video.resampling import degrade


def simulate(folder: Path, **options):
    return run(Parameters(output_folder=str(folder), **{"size": 64, "dates": 3, **options}), Events.silent())


def read(path: Path) -> np.ndarray:
    with rasterio.open(path) as dataset:
        return dataset.read()


def test_series_is_read_as_dated_reflectance(tmp_path: Path) -> None:
    simulate(tmp_path, seed=4)
    paths = sorted(tmp_path.glob("S2_*.tif"))
    series = open_series([Layer(path=str(p)) for p in paths])
    assert [s.acquisition_date.isoformat() for s in series] == [p.stem[3:] for p in paths]
    assert series[0].band_names[:3] == ("B02", "B03", "B04")
    assert series[0].roles["nir"] == "B08"
    with SceneReader(series[0]) as reader:
        values = reader.read_decimated(10_000).values
    assert 0 < np.nanmedian(values) < 1
    assert series[0].geobox.crs.to_epsg() == 32633


def test_file_says_what_it_is(tmp_path: Path) -> None:
    simulate(tmp_path, scenario="clouds", dates=1)
    with rasterio.open(tmp_path / "S2_2020-04-22.tif") as dataset:
        assert dataset.dtypes[0] == "uint16"
        assert dataset.nodata == 0
        assert dataset.scales[0] == pytest.approx(1e-4)
        assert dataset.descriptions[9:11] == ("B09", "B10")
        tags = dataset.tags()
        assert dataset.res == (10, 10)
    assert tags["ACQUISITION_DATE"] == "2020-04-22"
    assert 30 < float(tags["SUN_ZENITH"]) < 50
    assert open_scene([Layer(path=str(tmp_path / "S2_2020-04-22.tif"))]).sensor == "sentinel2-l1c"
    with rasterio.open(tmp_path / "masks" / "mask_2020-04-22.tif") as dataset:
        assert all(dataset.colormap(1)[code][:3] == colour[:3] for code, colour in PALETTE.items())


@pytest.mark.parametrize(
    ("scenario", "options"),
    [
        ("series", "size=130, dates=1, cloud_share=0.3"),
        ("fusion", "size=130, dates=2, cloud_share=0.3, coarse_factor=16, coarse_projection=same"),
        ("video", "size=130, dates=1, scale=4, degradation=bd, noise=1.0, rate=10.0, rotation=0.0"),
    ],
)
def test_every_raster_says_what_made_it(tmp_path: Path, scenario: str, options: str) -> None:
    simulate(tmp_path, scenario=scenario, size=130, dates=2 if scenario == "fusion" else 1, cloud_share=0.3, seed=5)
    rasters = list(tmp_path.rglob("*.tif"))
    assert rasters
    for path in rasters:
        with rasterio.open(path) as dataset:
            tags = dataset.tags()
        assert (tags["SKYMEND_TASK"], tags["SKYMEND_SCENARIO"], tags["SKYMEND_SEED"]) == ("simulate", scenario, "5")
        assert tags["SKYMEND_OPTIONS"] == options
        assert tags["SKYMEND_VERSION"]
        assert datetime.date.fromisoformat(tags["ACQUISITION_DATE"])


def test_scene_json_lists_every_file(tmp_path: Path) -> None:
    result = simulate(tmp_path, seed=1)
    scene = json.loads((tmp_path / "scene.json").read_text())
    listed = {f["path"] for f in scene["files"]}
    assert listed == {p.relative_to(tmp_path).as_posix() for p in tmp_path.rglob("*.tif")}
    assert {f["role"] for f in scene["files"]} == {"optical", "truth", "mask", "true classes", "land cover", "radar"}
    assert all(Path(layer["path"]).exists() for layer in result.report["layers"])
    assert datetime.date.fromisoformat(result.report["layers"][0]["date"])


@pytest.mark.parametrize("scenario", ["clouds", "series", "fusion", "video"])
def test_same_seed_same_pixels(tmp_path: Path, scenario: str) -> None:
    size = 128 if scenario == "video" else 64
    simulate(tmp_path / "a", scenario=scenario, size=size, seed=7)
    simulate(tmp_path / "b", scenario=scenario, size=size, seed=7, memory_mb=128)
    paths = sorted(p.relative_to(tmp_path / "a") for p in (tmp_path / "a").rglob("*.tif"))
    assert paths
    for path in paths:
        np.testing.assert_array_equal(read(tmp_path / "a" / path), read(tmp_path / "b" / path))


def test_clear_pixels_are_the_truth(tmp_path: Path) -> None:
    simulate(tmp_path, scenario="clouds", dates=1, cloud_share=0.3)
    day = "2020-04-22"
    image, truth = read(tmp_path / f"S2_{day}.tif"), read(tmp_path / "truth" / f"S2_{day}.tif")
    clear = read(tmp_path / "truth" / f"classes_{day}.tif")[0] == 0
    assert np.median(np.abs(image[:, clear].astype(int) - truth[:, clear])) < 40


def test_coarse_images_are_means_of_the_fine_truth(tmp_path: Path) -> None:
    simulate(tmp_path, scenario="fusion", size=72, coarse_factor=8)
    coarse = read(tmp_path / "coarse_2020-04-22.tif") / 1e4
    truth = read(tmp_path / "truth" / "S2_2020-04-22.tif") / 1e4
    mean = truth.reshape(6, 9, 8, 9, 8).mean(axis=(2, 4))
    assert np.corrcoef(coarse.ravel(), mean.ravel())[0, 1] > 0.98
    assert len(list(tmp_path.glob("S2_*.tif"))) == 2
    assert len(list(tmp_path.glob("coarse_*.tif"))) == 3


def test_size_that_is_no_multiple_of_the_coarse_pixel_is_covered(tmp_path: Path) -> None:
    simulate(tmp_path, scenario="fusion", size=70, dates=2)
    coarse = read(tmp_path / "coarse_2020-04-22.tif")
    assert coarse.shape == (6, 5, 5)
    assert (coarse > 0).all()


def test_sinusoidal_coarse_images_lie_over_the_fine_ones(tmp_path: Path) -> None:
    simulate(tmp_path, scenario="fusion", size=160, dates=2, coarse_projection="sinusoidal")
    truth = open_scene([Layer(path=str(tmp_path / "truth" / "S2_2020-04-22.tif"))])
    coarse = open_scene([Layer(path=str(tmp_path / "coarse_2020-04-22.tif"))])
    assert coarse.geobox.crs != truth.geobox.crs
    with SceneReader(truth) as fine, SceneReader(coarse, truth.geobox) as warped:
        a, b = fine.read_decimated(1 << 20).values, warped.read_decimated(1 << 20).values
    inner = np.s_[:, 16:-16, 16:-16]
    assert np.isfinite(b[inner]).all()
    assert np.corrcoef(a[inner].ravel(), b[inner].ravel())[0, 1] > 0.8


def test_cancelled_run_leaves_nothing(tmp_path: Path) -> None:
    import threading

    from skymend.engine.job.errors import Cancelled

    stop, seen = threading.Event(), []

    def send(event: dict) -> None:
        seen.append(event)
        if event.get("fraction", 0) > 0.3:
            stop.set()

    with pytest.raises(Cancelled):
        run(Parameters(output_folder=str(tmp_path / "out"), size=64, dates=5), Events(send, stop))
    assert not list(tmp_path.rglob("*.tif"))
    assert not list(tmp_path.rglob(".skymend-*"))


def test_impossible_fusion_is_explained(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="two dates"):
        simulate(tmp_path, scenario="fusion", dates=1)
    with pytest.raises(InputError, match="too small"):
        simulate(tmp_path, scenario="fusion", coarse_factor=50)


def test_video_is_read_back_as_clips(tmp_path: Path) -> None:
    result = simulate(tmp_path, scenario="video", size=130, dates=3, seed=2, rate=5)
    with (
        open_clip([Layer(path=str(tmp_path / "clip_lr.mkv"))]) as low,
        open_clip([Layer(path=str(tmp_path / "truth" / "clip_hr.mkv"))]) as high,
    ):
        assert (low.count, low.width, low.height, low.channels) == (3, 32, 32, 3)
        assert (high.count, high.width, high.height) == (3, 128, 128)
        assert low.rate == pytest.approx(5)
        seen = low.read(2).values
        shown = high.read(2).values
    np.testing.assert_array_equal(np.rint(seen * 255), read(tmp_path / "frames_lr" / "frame_0002.tif"))
    np.testing.assert_array_equal(np.rint(shown * 255), read(tmp_path / "truth" / "frames_hr" / "frame_0002.tif"))
    assert np.abs(seen - degrade(shown, 4, "bd")).std() < 2 / 255
    assert [layer["begin"] for layer in result.report["layers"]] == [
        "2020-06-01T10:00:00.000Z", "2020-06-01T10:00:00.200Z", "2020-06-01T10:00:00.400Z",
    ]  # fmt: skip
    assert result.report["layers"][0]["end"] == result.report["layers"][1]["begin"]


def test_video_frames_lie_on_nested_grids_with_their_time(tmp_path: Path) -> None:
    simulate(tmp_path, scenario="video", size=128, dates=2, degradation="bi", noise=0)
    with (
        rasterio.open(tmp_path / "frames_lr" / "frame_0001.tif") as low,
        rasterio.open(tmp_path / "truth" / "frames_hr" / "frame_0001.tif") as high,
        rasterio.open(tmp_path / "truth" / "objects" / "frame_0001.tif") as objects,
    ):
        assert low.res == (4, 4)
        assert high.res == objects.res == (1, 1)
        assert low.bounds == high.bounds == objects.bounds
        assert low.crs.to_epsg() == 32633
        assert low.tags()["ACQUISITION_DATETIME"] == "2020-06-01T10:00:00.100Z"
        assert low.tags()["ACQUISITION_DATE"] == "2020-06-01"
        assert objects.read().max() > 0
    with open_clip([Layer(path=str(tmp_path / "frames_lr"))]) as frames:
        assert frames.count == 2
        assert frames.rate == 10
        assert frames.start == datetime.datetime(2020, 6, 1, 10, tzinfo=datetime.timezone.utc)


def test_video_truth_tells_every_shift_and_object(tmp_path: Path) -> None:
    simulate(tmp_path, scenario="video", size=128, dates=4, scale=2)
    with (tmp_path / "truth" / "shifts.csv").open() as file:
        shifts = list(csv.DictReader(file))
    assert [row["frame"] for row in shifts] == ["0", "1", "2", "3"]
    assert float(shifts[0]["dy_hr"]) == float(shifts[0]["dx_lr"]) == 0
    for row in shifts:
        assert float(row["dy_hr"]) == pytest.approx(2 * float(row["dy_lr"]), abs=1e-5)
    with (tmp_path / "truth" / "objects.csv").open() as file:
        seen = {int(row["object"]) for row in csv.DictReader(file) if row["frame"] == "3"}
    shown = set(np.unique(read(tmp_path / "truth" / "objects" / "frame_0003.tif")).tolist()) - {0}
    assert shown <= seen
    scene = json.loads((tmp_path / "scene.json").read_text())
    listed = {f["path"] for f in scene["files"]}
    assert listed == {p.relative_to(tmp_path).as_posix() for p in tmp_path.rglob("*") if p.suffix in (".tif", ".mkv")}
    assert seen <= {thing["number"] for thing in scene["objects"]}


def test_video_too_small_for_its_scale_is_explained(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="100 pixels at ×4") as problem:
        simulate(tmp_path / "out", scenario="video", size=100)
    assert problem.value.hint == "Give SIZE 128 to 4096."
    assert not (tmp_path / "out").exists()


def test_video_larger_than_the_memory_allowed_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="4096 pixels take about 2720 MB, MEMORY_MB is 2048"):
        simulate(tmp_path / "out", scenario="video", size=4096)


def test_cancelled_video_leaves_nothing(tmp_path: Path) -> None:
    import threading

    from skymend.engine.job.errors import Cancelled

    stop = threading.Event()

    def send(event: dict) -> None:
        if event.get("fraction", 0) > 0.3:
            stop.set()

    parameters = Parameters(output_folder=str(tmp_path / "out"), scenario="video", size=128, dates=5)
    with pytest.raises(Cancelled):
        run(parameters, Events(send, stop))
    assert not [p for p in tmp_path.rglob("*") if p.is_file()]
