"""Cloud removal as a user runs it: rasters in, one clear raster out."""

from __future__ import annotations

import datetime
import json

import numpy as np
import pytest
import rasterio
from scipy import ndimage

from skymend.contract.card import TRAINING_FREE
from skymend.engine.catalogue import zoo
from skymend.engine.job.errors import InputError
from skymend.engine.job.events import Events
from skymend.engine.job.layer import Layer
from skymend.engine.removal.removeclouds import Parameters, run
from skymend.engine.run import run_task
from tests.engine.rasters import write_raster

NAMES = ("blue", "green", "red", "nir")
DATES = ("2020-06-01", "2020-06-11", "2020-07-01")
SHAPE = (90, 110)
TAGS = {"ORBIT": "42", "SKYMEND_FACTOR": "16"}
METHODS = [card.id for card in zoo.bundled("removeclouds") if card.kind == TRAINING_FREE]
FILLING = ("mnspi", "closest-spectral-fit")


@pytest.fixture
def place(tmp_path):
    """Three dates of one landscape (uint16 × 10000), each with clouds of its own, and their masks."""
    random = np.random.default_rng(5)
    ground = ndimage.gaussian_filter(random.random((4, *SHAPE)), (0, 3, 3))
    ground = 0.05 + 0.5 * (ground - ground.min()) / np.ptp(ground)
    images, masks, truth, clouds = [], [], [], []
    for k, date in enumerate(DATES):
        reflectance = ground * (1 + 0.08 * k) + 0.005 * k
        cloud = ndimage.gaussian_filter(random.random(SHAPE), 6) > 0.52
        cloudy = np.where(cloud, 0.9, reflectance)
        truth.append(np.rint(reflectance * 1e4).astype(np.uint16))
        stored = np.rint(cloudy * 1e4).astype(np.uint16)
        images.append(write_raster(tmp_path / f"S2_{date}.tif", stored, names=NAMES, nodata=0, tags=TAGS))
        masks.append(write_raster(tmp_path / f"mask_{date}.tif", cloud.astype(np.uint8)))
        clouds.append(cloud)
    return {"images": images, "masks": masks, "truth": truth, "clouds": clouds, "folder": tmp_path}


def layers(paths):
    return [Layer(path=str(path)) for path in paths]


def mend(place, options=None, **more):
    """Run the task; masks are exact here, so they are not grown."""
    given = {
        "options": {"dilate": 0, **(options or {})},
        "inputs": layers(place["images"]),
        "masks": layers(place["masks"]),
        "output": str(place["folder"] / "out.tif"),
        **more,
    }
    return run(Parameters(**given), Events.silent())


def read(path):
    with rasterio.open(path) as dataset:
        return dataset.read()


@pytest.mark.parametrize("method", FILLING)
def test_clouds_are_filled_and_clear_pixels_keep_their_bits(place, method):
    result = mend(place, method=method)
    mended, truth, cloud = read(result.outputs["OUTPUT"]), place["truth"][0], place["clouds"][0]
    np.testing.assert_array_equal(mended[:, ~cloud], truth[:, ~cloud])
    somewhere_clear = ~np.logical_and.reduce(place["clouds"])
    error = (mended.astype(float) - truth)[:, cloud & somewhere_clear] / 1e4
    copied = (place["truth"][1].astype(float) - truth)[:, cloud] / 1e4
    assert np.sqrt((error**2).mean()) < 0.7 * np.sqrt((copied**2).mean())
    report = result.report
    assert report["cloudy_pixels"] == cloud.sum()
    assert report["filled_pixels"] + report["unfilled_pixels"] == cloud.sum()
    assert report["unfilled_pixels"] == (cloud & ~somewhere_clear).sum() == (mended == 0).all(axis=0).sum()
    assert next(iter(report["filled_from"])) == "S2_2020-06-11.tif"
    assert result.outputs["METHOD_USED"] == method


@pytest.mark.parametrize("method", METHODS)
def test_the_result_does_not_depend_on_tiles_or_memory(place, method):
    whole = mend(place, method=method, uncertainty=str(place["folder"] / "u.tif"))
    expected = read(whole.outputs["OUTPUT"]), read(whole.outputs["UNCERTAINTY"])
    for size, memory in ((24, 2048), (64, 128)):
        tiled = mend(
            place, method=method, tile_size=size, memory_mb=memory,
            output=str(place["folder"] / "tiled.tif"), uncertainty=str(place["folder"] / "tu.tif"),
        )  # fmt: skip
        np.testing.assert_array_equal(read(tiled.outputs["OUTPUT"]), expected[0])
        np.testing.assert_array_equal(read(tiled.outputs["UNCERTAINTY"]), expected[1])
        assert tiled.report["filled_from"] == whole.report["filled_from"]


def test_a_patch_wider_than_a_tile_is_filled_as_one(tmp_path):
    random = np.random.default_rng(2)
    shape = (640, 700)
    clear = np.rint(1000 + 3000 * ndimage.gaussian_filter(random.random((2, *shape)), (0, 5, 5))).astype(np.uint16)
    cloud = np.zeros(shape, bool)
    cloud[40:600, 40:640] = True
    target = np.where(cloud, 9000, clear + 100).astype(np.uint16)
    paths = [write_raster(tmp_path / f"{d}.tif", v, names=("red", "nir")) for d, v in zip(DATES, (target, clear))]
    mask = write_raster(tmp_path / f"mask_{DATES[0]}.tif", cloud.astype(np.uint8))
    none = write_raster(tmp_path / f"mask_{DATES[1]}.tif", np.zeros(shape, np.uint8))
    given = {"inputs": layers(paths), "masks": layers([mask, none]), "options": {"similar": 5, "dilate": 0}}
    whole = run(Parameters(**given, output=str(tmp_path / "a.tif"), tile_size=1024), Events.silent())
    tiled = run(Parameters(**given, output=str(tmp_path / "b.tif"), tile_size=256, memory_mb=128), Events.silent())
    a, b = read(whole.outputs["OUTPUT"]), read(tiled.outputs["OUTPUT"])
    np.testing.assert_array_equal(a, b)
    assert np.abs(a[:, cloud].astype(int) - clear[:, cloud] - 100).mean() < 20


def test_the_output_keeps_grid_type_nodata_names_and_tags(place):
    result = mend(place, uncertainty=str(place["folder"] / "u.tif"), chosen_date=str(place["folder"] / "d.tif"))
    with rasterio.open(place["images"][0]) as source, rasterio.open(result.outputs["OUTPUT"]) as output:
        assert (output.crs, output.transform, output.shape) == (source.crs, source.transform, source.shape)
        assert (output.dtypes, output.nodata, output.descriptions) == (source.dtypes, 0, NAMES)
        tags = output.tags()
    assert tags["ORBIT"] == "42"
    assert tags["ACQUISITION_DATE"] == DATES[0]
    assert (tags["SKYMEND_TASK"], tags["SKYMEND_METHOD"]) == ("removeclouds", "mnspi")
    assert tags["SKYMEND_OPTIONS"].startswith("similar=20, classes=4")
    assert tags["SKYMEND_DATES"] == ", ".join(DATES)
    assert tags["SKYMEND_INPUTS"].split(", ") == [path.name for path in place["images"] + place["masks"]]
    assert tags["SKYMEND_IMAGES"] == "; ".join(path.name for path in place["images"])
    assert {"SKYMEND_VERSION", "SKYMEND_METHOD_VERSION", "SKYMEND_SEED"} <= set(tags)
    assert "SKYMEND_FACTOR" not in tags  # what an earlier run said of itself
    kinds = [layer["kind"] for layer in result.report["layers"]]
    assert kinds == ["image", "uncertainty", "quality"]
    uncertainty, dates = read(result.outputs["UNCERTAINTY"]), read(result.outputs["CHOSEN_DATE"])[0]
    cloud = place["clouds"][0]
    assert not uncertainty[:, ~cloud].any()
    assert set(np.unique(dates[~cloud])) == {20200601}
    assert set(np.unique(dates[cloud])) <= {20200611, 20200701, 0}
    json.dumps(result.report)


def test_any_image_can_be_the_target_by_date_or_name(place):
    by_date = mend(place, target="2020-06-11")
    by_name = mend(place, target="S2_2020-06-11", output=str(place["folder"] / "n.tif"))
    np.testing.assert_array_equal(read(by_date.outputs["OUTPUT"]), read(by_name.outputs["OUTPUT"]))
    cloud = place["clouds"][1]
    np.testing.assert_array_equal(read(by_date.outputs["OUTPUT"])[:, ~cloud], place["truth"][1][:, ~cloud])
    with pytest.raises(InputError, match="none of the images"):
        mend(place, target="2019-01-01")


def test_the_first_input_is_the_target_whatever_its_date(place):
    result = mend(place, inputs=layers(place["images"][::-1]), masks=layers(place["masks"][::-1]))
    assert result.report["target"] == "S2_2020-07-01.tif"


def test_masks_without_dates_follow_the_order_of_the_images(place):
    expected = read(mend(place).outputs["OUTPUT"])
    plain = [
        write_raster(place["folder"] / f"m{'abc'[k]}.tif", cloud.astype(np.uint8))
        for k, cloud in enumerate(place["clouds"])
    ]
    undated = [place["images"][k] for k in (0, 2, 1)], [plain[k] for k in (0, 2, 1)]
    result = mend(place, inputs=layers(undated[0]), masks=layers(undated[1]))
    np.testing.assert_array_equal(read(result.outputs["OUTPUT"]), expected)
    with pytest.raises(InputError, match="2 masks for 3 images"):
        mend(place, masks=layers(plain[:2]))


def test_gaps_that_are_nodata_are_filled_where_nothing_says_what_is_cloudy(place):
    holes = [np.where(c, 0, t).astype(np.uint16) for c, t in zip(place["clouds"], place["truth"])]
    paths = [write_raster(place["folder"] / f"h_{d}.tif", h, names=NAMES, nodata=0) for d, h in zip(DATES, holes)]
    filled = mend(place, inputs=layers(paths), masks=[], detect=False)
    np.testing.assert_array_equal(read(filled.outputs["OUTPUT"]), read(mend(place).outputs["OUTPUT"]))
    kept = mend(place, inputs=layers(paths), masks=[], detect=False, options={"fill_nodata": "no"})
    np.testing.assert_array_equal(read(kept.outputs["OUTPUT"]), holes[0])
    assert kept.report["cloudy_pixels"] == 0


def test_a_reference_on_another_grid_is_warped(place):
    with rasterio.open(place["images"][1]) as dataset:
        values, transform = dataset.read(), dataset.transform
    coarse = values[:, ::2, ::2]
    path = write_raster(
        place["folder"] / "coarse_2020-06-11.tif", coarse, names=NAMES, nodata=0, transform=transform * transform.scale(2)
    )  # fmt: skip
    result = mend(place, inputs=layers([place["images"][0], path]), masks=layers(place["masks"][:2]))
    assert read(result.outputs["OUTPUT"]).shape == (4, *SHAPE)
    assert result.report["filled_pixels"] > 0


def test_one_image_alone_is_refused_with_advice(place):
    with pytest.raises(InputError, match="clear image of another date") as error:
        mend(place, inputs=layers(place["images"][:1]), masks=layers(place["masks"][:1]))
    assert "INPUTS" in error.value.hint


def test_images_without_dates_still_help(place):
    paths = [
        write_raster(place["folder"] / f"{name}.tif", read(image), names=NAMES, nodata=0)
        for name, image in zip(("cloudy", "clear"), place["images"])
    ]
    result = mend(place, inputs=layers(paths), masks=layers(place["masks"][:2]))
    assert result.report["target"] == "cloudy.tif"
    assert result.report["filled_pixels"] > 0
    with pytest.raises(InputError, match="goes by dates"):
        mend(place, inputs=layers(paths), masks=layers(place["masks"][:2]), method="composite-nearest")


def test_a_composite_is_for_any_day_and_says_which_dates_it_took(place):
    result = mend(
        place, method="composite-nearest", target="2020-06-08", chosen_date=str(place["folder"] / "d.tif")
    )  # fmt: skip
    dates, clouds = read(result.outputs["CHOSEN_DATE"])[0], place["clouds"]
    assert (dates[~clouds[1]] == 20200611).all()
    assert (dates[clouds[1] & ~clouds[0]] == 20200601).all()
    image = read(result.outputs["OUTPUT"])
    np.testing.assert_array_equal(image[:, ~clouds[1]], place["truth"][1][:, ~clouds[1]])


def test_a_composite_keeps_the_clear_pixels_of_the_image_it_is_asked_to_mend(place):
    kept = read(mend(place, method="composite-ndvi", target="2020-06-01").outputs["OUTPUT"])
    clear = ~place["clouds"][0]
    np.testing.assert_array_equal(kept[:, clear], place["truth"][0][:, clear])
    free = read(mend(place, method="composite-ndvi", target="2020-06-01", keep=False).outputs["OUTPUT"])
    assert (free[:, clear] != place["truth"][0][:, clear]).any()


def test_a_cancelled_run_leaves_nothing(place):
    import threading

    stop = threading.Event()
    stop.set()
    from skymend.engine.job.errors import Cancelled

    with pytest.raises(Cancelled):
        run(
            Parameters(
                inputs=layers(place["images"]), masks=layers(place["masks"]), output=str(place["folder"] / "no.tif")
            ),
            Events(lambda event: None, stop),
        )
    assert not list(place["folder"].glob("*no*"))


def test_a_job_from_outside_runs_the_task(place):
    result = run_task(
        "removeclouds",
        {
            "inputs": [{"path": str(path)} for path in place["images"]],
            "masks": [{"path": str(path), "date": date} for path, date in zip(place["masks"], DATES)],
            "output": str(place["folder"] / "job.tif"),
            "options": {"similar": 8, "dilate": 1},
        },
        Events.silent(),
    )
    grown = ndimage.distance_transform_edt(~place["clouds"][0]) <= 1
    assert result.report["cloudy_pixels"] == grown.sum()
    assert result.report["images"][0]["date"] == str(datetime.date(2020, 6, 1))
