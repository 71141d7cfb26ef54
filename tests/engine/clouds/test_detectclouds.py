"""Cloud detection as a user runs it: a raster in, classes (and probability) out."""

from __future__ import annotations

import threading
from pathlib import Path

import numpy as np
import pytest
import rasterio
from affine import Affine
from scipy import ndimage

from skymend.contract.cloud_classes import PALETTE
from skymend.engine.job.errors import Cancelled, InputError
from skymend.engine.job.events import Events
from skymend.engine.run import run_task
from tests.engine.clouds.cloudy_scene import CLOUD, GROUND, LANDSAT, S2_CLOUD, S2_GROUND, SHIFT, SIX, cloudy
from tests.engine.rasters import write_raster
from tests.shared_data import DATA


@pytest.fixture
def landsat(tmp_path) -> tuple[Path, np.ndarray]:
    values, truth = cloudy(GROUND, CLOUD)
    path = write_raster(tmp_path / "scene.tif", (values * 10_000).astype(np.int16), names=SIX, transform=LANDSAT)
    return path, truth


@pytest.fixture
def sentinel2(tmp_path) -> tuple[Path, np.ndarray]:
    values, truth = cloudy(S2_GROUND, S2_CLOUD)
    path = write_raster(tmp_path / "S2A_MSIL1C_20200620T101031.tif", (values * 10_000).astype(np.uint16))
    return path, truth


def detect(path: Path, **parameters):
    output = path.parent / "out" / "clouds.tif"
    result = run_task(
        "detectclouds", {"input": {"path": str(path)}, "output": str(output), **parameters}, Events.silent()
    )
    return read(output), result


def read(path: Path) -> np.ndarray:
    with rasterio.open(path) as dataset:
        return dataset.read(1)


def read_all(path: Path) -> np.ndarray:
    with rasterio.open(path) as dataset:
        return dataset.read()


def agreement(classes: np.ndarray, truth: np.ndarray) -> float:
    merged = np.where(classes == 2, 1, classes)
    return float(np.mean(merged == truth))


def test_six_bands_give_clouds_and_their_shadows(landsat):
    path, truth = landsat
    classes, result = detect(path)
    assert result.report["method"] == "spectral"
    assert agreement(classes, truth) > 0.95
    assert np.mean(classes[truth == 3] == 3) > 0.8


def test_the_output_is_a_styled_class_raster_that_says_how_it_was_made(landsat):
    path, _ = landsat
    detect(path)
    with rasterio.open(path.parent / "out" / "clouds.tif") as dataset:
        assert (dataset.dtypes[0], dataset.nodata) == ("uint8", 255)
        assert all(dataset.colormap(1)[code][:3] == colour[:3] for code, colour in PALETTE.items())
        assert dataset.tags()["SKYMEND_METHOD"] == "spectral"
        assert dataset.transform == LANDSAT


def test_probability_crosses_one_half_at_the_clouds(landsat):
    path, truth = landsat
    probability = path.parent / "p.tif"
    _, result = detect(path, probability=str(probability))
    values = read(probability)
    assert result.outputs["PROBABILITY"] == str(probability)
    assert values.dtype == np.float32
    inside = ndimage.binary_erosion(truth == 1, iterations=2)
    assert values[inside].min() > 0.5
    assert np.median(values[truth == 0]) < 0.5


def test_four_bands_and_three_still_find_the_clouds(landsat):
    path, truth = landsat
    for sensor in ("rgbn", "rgb"):
        classes, _ = detect(path, sensor=sensor)
        merged = np.isin(classes, (1, 2))
        assert np.mean(merged == (truth == 1)) > 0.95
        assert (classes == 3).any() == (sensor == "rgbn")


def test_level_1c_is_left_to_s2cloudless(sentinel2):
    path, truth = sentinel2
    classes, result = detect(path)
    assert result.report["method"] == "s2cloudless"
    assert np.isin(classes[ndimage.binary_erosion(truth == 1, iterations=4)], (1, 2)).all()
    assert np.mean(classes[truth == 0] == 0) > 0.9


def test_s2cloudless_without_its_bands_names_them(landsat):
    with pytest.raises(InputError, match="coastal"):
        detect(landsat[0], method="s2cloudless")


@pytest.mark.parametrize("scene", ["landsat", "sentinel2"])
def test_tiles_and_threads_do_not_change_a_bit(scene, request, tmp_path):
    path, _ = request.getfixturevalue(scene)
    answers = []
    for index, (tile, threads) in enumerate(((64, 1), (100, 2), (256, 1))):
        probability = tmp_path / f"p{index}.tif"
        classes, _ = detect(path, tile_size=tile, threads=threads, probability=str(probability))
        answers.append((classes, read(probability)))
    for classes, probability in answers[1:]:
        np.testing.assert_array_equal(classes, answers[0][0])
        np.testing.assert_array_equal(probability, answers[0][1])


def test_flags_come_first_and_shadows_are_matched_where_they_know_none(landsat, tmp_path):
    path, truth = landsat
    flags = write_raster(tmp_path / "CLOUDMASK.tif", (truth == 1).astype(np.uint8), transform=LANDSAT)
    classes, result = detect(path, flags={"path": str(flags)})
    assert result.report["method"] == "flags"
    np.testing.assert_array_equal(classes == 1, truth == 1)
    assert np.mean(classes[truth == 3] == 3) > 0.8


@pytest.mark.parametrize(
    ("how", "stored"),
    [
        ({"mask_kind": "zero_is_cloud"}, (1, 0)),
        ({"mask_values": "codes:7"}, (3, 7)),
        ({"options": {"product": "hls-fmask"}}, (0, 2)),
        ({}, (0.1, 0.9)),
    ],
)
def test_flags_are_read_as_the_user_says(landsat, tmp_path, how, stored):
    path, truth = landsat
    values = np.where(truth == 1, stored[1], stored[0]).astype(np.float32)
    flags = write_raster(tmp_path / "m.tif", values, transform=LANDSAT)
    classes, _ = detect(path, flags={"path": str(flags)}, shadows=False, **how)
    np.testing.assert_array_equal(classes == 1, truth == 1)


def test_an_image_is_no_flags(landsat, tmp_path):
    path, truth = landsat
    image = write_raster(tmp_path / "i.tif", np.full((3, *truth.shape), 0.123, np.float32), transform=LANDSAT)
    with pytest.raises(InputError, match=r"i.tif holds values that are not whole numbers"):
        detect(path, flags={"path": str(image)})


def test_flags_in_the_image_are_read_where_asked_for(landsat, tmp_path):
    path, truth = landsat
    stored = np.concatenate([read_all(path), np.where(truth == 1, 9, 4)[None].astype(np.int16)])
    image = write_raster(tmp_path / "with_flags.tif", stored, names=[*SIX, "SCL"], transform=LANDSAT)
    classes, _ = detect(image, method="flags")
    np.testing.assert_array_equal(classes == 1, truth == 1)


def test_flags_of_another_grid_are_read_by_place(landsat, tmp_path):
    path, truth = landsat
    coarse = np.where(truth[::2, ::2] == 1, 9, 4).astype(np.uint8)
    flags = write_raster(tmp_path / "x_SCL_60m.tif", coarse, transform=LANDSAT @ Affine.scale(2))
    classes, _ = detect(path, flags={"path": str(flags)})
    assert np.mean((classes == 1) == (truth == 1)) > 0.98


def test_dilation_only_grows_clouds(landsat):
    path, _ = landsat
    plain, _ = detect(path, shadows=False)
    grown, _ = detect(path, shadows=False, dilate=3)
    assert set(np.unique(plain)) <= {0, 1, 2}
    assert np.isin(grown[plain > 0], (1, 2)).all()
    assert (grown > 0).sum() > (plain > 0).sum()


def test_the_sun_in_the_tags_is_used(landsat, tmp_path):
    values, truth = cloudy(GROUND, CLOUD)
    azimuth = float(np.degrees(np.arctan2(-SHIFT[1], SHIFT[0])) % 360)
    tags = {"SUN_AZIMUTH": str(azimuth), "SUN_ELEVATION": "50"}
    stored = (values * 10_000).astype(np.int16)
    path = write_raster(tmp_path / "tagged.tif", stored, names=SIX, transform=LANDSAT, tags=tags)
    classes, result = detect(path)
    assert "given" in result.report["shadows"]
    assert np.mean(classes[truth == 3] == 3) > 0.8


@pytest.mark.parametrize("bands", [6, 4])
def test_lakes_and_woods_as_large_as_clouds_are_no_shadows(tmp_path, bands):
    values, truth = cloudy(GROUND, CLOUD)
    y, x = np.mgrid[:220, :260]
    lakes = ((y - 110) ** 2 + (x - 30) ** 2 <= 14**2) | ((y - 30) ** 2 + (x - 130) ** 2 <= 11**2)
    woods = ((y - 200) ** 2 + (x - 50) ** 2 <= 13**2) | ((y - 110) ** 2 + (x - 235) ** 2 <= 12**2)
    for place, spectrum in (
        (lakes, (0.05, 0.04, 0.03, 0.02, 0.01, 0.01)),
        (woods, (0.03, 0.04, 0.03, 0.15, 0.08, 0.04)),
    ):
        values = np.where(place & (truth == 0), np.array(spectrum)[:, None, None], values)
    stored = (values[:bands] * 10_000).astype(np.int16)
    path = write_raster(tmp_path / "scene_20200620.tif", stored, names=SIX[:bands], transform=LANDSAT)
    classes, _ = detect(path)
    assert np.mean(classes[truth == 3] == 3) > 0.8
    assert np.mean(classes[(lakes | woods) & (truth == 0)] == 3) < 0.05


@pytest.mark.parametrize("bands", [6, 4])
def test_saturated_cores_are_thick_cloud_whatever_their_haze(tmp_path, bands):
    values, truth = cloudy(GROUND, CLOUD)
    values[0] = np.minimum(values[0], 0.28)  # HOT of the clouds falls below that of clear ground
    stored = (values[:bands] * 10_000).astype(np.int16)
    path = write_raster(tmp_path / "saturated.tif", stored, names=SIX[:bands], transform=LANDSAT)
    classes, _ = detect(path)
    assert np.mean(classes[truth == 1] == 1) > 0.95
    assert np.mean(classes[truth == 0] == 0) > 0.95


def test_missing_pixels_stay_missing(tmp_path):
    values, _ = cloudy(GROUND, CLOUD)
    stored = (values * 10_000).astype(np.int16)
    stored[:, :50] = -9999
    path = write_raster(tmp_path / "gap.tif", stored, names=SIX, nodata=-9999, transform=LANDSAT)
    classes, _ = detect(path)
    assert (classes[:50] == 255).all()
    assert (classes[50:] != 255).all()


@pytest.mark.parametrize("shape", [(1, 1), (2, 3), (7, 40)])
def test_tiny_images_work_without_georeference(tmp_path, shape):
    stored = np.full((6, *shape), 3000, np.int16)
    path = write_raster(tmp_path / "tiny.tif", stored, names=SIX, crs=None)
    classes, _ = detect(path)
    assert classes.shape == shape


def test_an_image_without_a_valid_pixel_is_all_no_data(tmp_path):
    path = write_raster(tmp_path / "nothing.tif", np.full((6, 20, 20), -9999, np.int16), names=SIX, nodata=-9999)
    classes, result = detect(path)
    assert (classes == 255).all()
    assert result.report["valid_pixels"] == 0


def test_eight_bit_pictures_work(tmp_path):
    values, truth = cloudy(GROUND[[2, 1, 0]], CLOUD[[2, 1, 0]])
    stored = np.clip(values * 255, 1, 255).astype(np.uint8)
    path = write_raster(tmp_path / "picture.tif", stored, photometric="RGB", transform=LANDSAT)
    classes, _ = detect(path)
    assert np.mean(np.isin(classes, (1, 2)) == (truth == 1)) > 0.95


def test_without_colours_the_error_says_what_to_do(tmp_path):
    path = write_raster(tmp_path / "dem.tif", np.ones((1, 9, 9), np.float32))
    with pytest.raises(InputError) as error:
        detect(path)
    assert "BANDS" in error.value.hint


def test_unknown_options_are_refused(landsat):
    with pytest.raises(InputError, match="no option"):
        detect(landsat[0], options={"magic": 1})


@pytest.mark.parametrize(
    "options", [{"sun_azimuth": 140}, {"margin": "wide"}, {"rim": -5}, {"sun_azimuth": 1, "sun_elevation": -3}]
)
def test_options_that_make_no_sense_are_refused(landsat, options):
    with pytest.raises(InputError):
        detect(landsat[0], options=options)


def test_cancelling_leaves_nothing_and_harms_nothing(landsat):
    path, _ = landsat
    output = path.parent / "clouds.tif"
    output.write_bytes(b"older")
    stop = threading.Event()
    events = Events(lambda event: stop.set() if event.get("fraction", 0) > 0.3 else None, stop)
    with pytest.raises(Cancelled):
        run_task("detectclouds", {"input": {"path": str(path)}, "output": str(output), "tile_size": 32}, events)
    assert output.read_bytes() == b"older"
    assert sorted(p.name for p in path.parent.iterdir()) == ["clouds.tif", "scene.tif"]


def kappa(ours: np.ndarray, truth: np.ndarray) -> float:
    labels = np.unique(np.concatenate([ours, truth]))
    chance = sum(np.mean(ours == k) * np.mean(truth == k) for k in labels)
    return (np.mean(ours == truth) - chance) / (1 - chance)


@pytest.mark.skipif(not DATA.is_dir(), reason="needs the shared data")
@pytest.mark.parametrize("sensor", ["auto", "landsat57", "rgbn"])
def test_kappa_on_the_labelled_landsat_scene(tmp_path, sensor):
    folder = DATA / "cloud" / "landsat7-labelled"
    run_task(
        "detectclouds",
        {"input": {"path": str(folder / "image.tif")}, "output": str(tmp_path / "c.tif"), "sensor": sensor},
        Events.silent(),
    )
    classes, label = read(tmp_path / "c.tif"), read(folder / "label.tif")
    truth = np.where(label == 4, 1, np.where(label == 0, 3, 0))
    assert kappa(np.where(classes == 2, 1, classes), truth) >= 0.72


@pytest.mark.skipif(not DATA.is_dir(), reason="needs the shared data")
@pytest.mark.parametrize("date", ["20150711", "20150731", "20150820", "20150830", "20150909"])
def test_sentinel2_dates_are_as_their_providers_say(tmp_path, date):
    folder = DATA / "timeseries" / "s2-slovenia-5dates"
    run_task(
        "detectclouds",
        {"input": {"path": str(folder / f"S2_L1C_{date}.tif")}, "output": str(tmp_path / "c.tif")},
        Events.silent(),
    )
    cloud = np.isin(read(tmp_path / "c.tif"), (1, 2))
    assert np.mean(cloud == (read(folder / f"CLOUDMASK_{date}.tif") == 1)) > 0.99
