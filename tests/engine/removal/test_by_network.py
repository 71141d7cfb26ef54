"""EMRDM on rasters: from checkpoint file to mended map, whatever the batch."""

from __future__ import annotations

from contextlib import closing

import numpy as np
import pytest
import rasterio
from scipy import ndimage

from skymend.engine.catalogue import zoo
from skymend.engine.inference.blending import overlapping_tiles
from skymend.engine.inference.tiled import InBatches, in_groups
from skymend.engine.job.errors import InputError
from skymend.engine.job.events import Events
from skymend.engine.job.layer import Layer
from skymend.engine.job.parameters import Machine, Sampling
from skymend.engine.raster.dataset import DatasetPool
from skymend.engine.raster.opening import open_scene
from skymend.engine.raster.reader import SceneReader
from skymend.engine.removal.methods import Wanted, make
from skymend.engine.removal.removeclouds import Parameters, run
from skymend.engine.removal.stack import Image, Stack
from tests.engine.processes import assert_same_bits, in_second_process, in_this_process
from tests.engine.rasters import write_raster

pytest.importorskip("torch")
from tests.models import published

S2 = ("B01", "B02", "B03", "B04", "B05", "B06", "B07", "B08", "B8A", "B09", "B10", "B11", "B12")
SHAPE = (70, 90)


@pytest.fixture(scope="session")
def mono(install):
    return install("tiny-sentinel", published.lightning(published.emrdm(28, 13)), {"tile_size": 32})


@pytest.fixture(scope="session")
def multi(install):
    state = published.lightning(published.emrdm(7, 3, patch=1, multi=True))
    return install("tiny-mtc", state, {"tile_size": 32, "patch": 1})


@pytest.fixture
def place(tmp_path):
    """Three dated cloudy images with their masks, and radar images of two dates."""
    random = np.random.default_rng(3)
    ground = 0.05 + 0.4 * ndimage.gaussian_filter(random.random((13, *SHAPE)), (0, 4, 4))
    images, masks = [], []
    for date in ("2020-06-01", "2020-06-11", "2020-06-21"):
        cloud = ndimage.gaussian_filter(random.random(SHAPE), 6) > 0.51
        stored = np.rint(np.where(cloud, 0.8, ground) * 1e4).astype(np.uint16)
        stored[:, :3, :4] = 0
        images.append(write_raster(tmp_path / f"S2_{date}.tif", stored, names=S2, nodata=0))
        masks.append(write_raster(tmp_path / f"mask_{date}.tif", cloud.astype(np.uint8)))
    radar = (-12 + 2 * random.standard_normal((2, *SHAPE))).astype(np.float32)
    sar = [write_raster(tmp_path / f"S1_{d}.tif", radar, names=("VV", "VH")) for d in ("2020-05-31", "2020-07-30")]
    return {"images": images, "masks": masks, "sar": sar, "folder": tmp_path}


def layers(paths):
    return [Layer(path=str(path)) for path in paths]


def mend(place, model, name="out.tif", **more):
    given = {
        "inputs": layers(place["images"][:1]), "masks": layers(place["masks"][:1]), "sar": layers(place["sar"]),
        "output": str(place["folder"] / name), "method": model, "steps": 2, **more,
    }  # fmt: skip
    return run(Parameters(**given), Events.silent())


def read(path):
    with rasterio.open(path) as dataset:
        return dataset.read()


def test_clouds_are_replaced_and_clear_and_missing_pixels_stay(place, mono):
    result = mend(place, mono, options={"dilate": 0})
    given, cloud = read(place["images"][0]), read(place["masks"][0])[0] > 0
    mended = read(result.outputs["OUTPUT"])
    missing = (given == 0).all(axis=0)
    np.testing.assert_array_equal(mended[:, ~cloud & ~missing], given[:, ~cloud & ~missing])
    assert (mended[:, missing] == 0).all()
    assert (mended[:, cloud & ~missing] != given[:, cloud & ~missing]).any(axis=0).all()
    assert result.report["cloudy_pixels"] == (cloud & ~missing).sum() == result.report["filled_pixels"]
    with rasterio.open(result.outputs["OUTPUT"]) as output:
        assert output.descriptions == S2
        assert output.tags()["SKYMEND_MODEL_SHA256"].startswith("sha256:")
        assert (output.tags()["SKYMEND_STEPS"], output.tags()["SKYMEND_ENSEMBLE"]) == ("2", "1")
        assert output.tags()["ACQUISITION_DATE"] == "2020-06-01"


def test_batch_and_threads_do_not_change_the_image(place, mono):
    one = read(mend(place, mono, "one.tif", keep=False, threads=1, options={"batch": 1}).outputs["OUTPUT"])
    for batch, threads in ((4, 1), (1, 3), (4, 2)):
        other = mend(place, mono, "other.tif", keep=False, threads=threads, options={"batch": batch})
        np.testing.assert_array_equal(read(other.outputs["OUTPUT"]), one)
    other = read(mend(place, mono, "seed.tif", keep=False, seed=1).outputs["OUTPUT"])
    assert np.abs(one.astype(int) - other).max() > 10


def test_an_ensemble_gives_mean_and_deviation(place, mono):
    folder = place["folder"]
    single = [mend(place, mono, f"{k}.tif", keep=False, seed=k) for k in range(2)]
    assert (read(single[0].outputs["OUTPUT"]) != read(single[1].outputs["OUTPUT"])).any()
    both = mend(place, mono, "both.tif", keep=False, ensemble=3, uncertainty=str(folder / "u.tif"))
    deviation = read(both.outputs["UNCERTAINTY"])
    valid = (read(place["images"][0]) != 0).any(axis=0)
    assert (deviation[:, valid] > 0).all()
    assert np.isnan(deviation[:, ~valid]).all()
    kept = mend(place, mono, "kept.tif", ensemble=2, uncertainty=str(folder / "k.tif"), options={"dilate": 0})
    cloud = read(place["masks"][0])[0] > 0
    assert (read(kept.outputs["UNCERTAINTY"])[:, valid & ~cloud] == 0).all()


def test_several_dates_make_one_image_of_the_networks_bands(place, multi):
    result = mend(place, multi, inputs=layers(place["images"]), masks=layers(place["masks"]), sar=[])
    with rasterio.open(result.outputs["OUTPUT"]) as output:
        assert output.descriptions == ("B04", "B03", "B02")
        mended = output.read()
    assert (mended[:, 10:, 10:] > 0).any()
    assert (mended[:, :3, :4] == 0).all()
    again = mend(place, multi, "again.tif", inputs=layers(place["images"][::-1]), masks=[], sar=[], detect=False)
    assert np.abs(read(again.outputs["OUTPUT"]).astype(int) - mended).max() <= 1
    kept = mend(
        place, multi, "kept.tif", inputs=layers(place["images"]), masks=layers(place["masks"]), sar=[],
        target="2020-06-11", options={"dilate": 0},
    )  # fmt: skip
    clear = (read(place["masks"][1])[0] == 0) & (read(place["images"][1]) > 0).all(axis=0)
    own = read(place["images"][1])[[3, 2, 1]]
    np.testing.assert_array_equal(read(kept.outputs["OUTPUT"])[:, clear], own[:, clear])


def test_what_is_missing_is_said(place, mono, multi):
    with pytest.raises(InputError, match="needs a Sentinel-1 image"):
        mend(place, mono, sar=[])
    counts = write_raster(place["folder"] / "counts.tif", np.full((2, *SHAPE), 300, np.uint16), names=("VV", "VH"))
    with pytest.raises(InputError, match="neither in dB nor calibrated"):
        mend(place, mono, sar=layers([counts]))
    wrong = write_raster(place["folder"] / "hh.tif", np.full((2, *SHAPE), -9, np.float32), names=("HH", "HV"))
    with pytest.raises(InputError, match="has no VV and VH band"):
        mend(place, mono, sar=layers([wrong]))
    rgb = write_raster(
        place["folder"] / "rgb.tif", np.full((3, *SHAPE), 900, np.uint16), names=("red", "green", "blue")
    )
    with pytest.raises(InputError, match=r"lacks B01, B05"):
        mend(place, mono, inputs=layers([rgb]), masks=[], detect=False)
    with pytest.raises(InputError, match="lacks nir"):
        mend(place, multi, inputs=layers([rgb]), masks=[], detect=False)
    with pytest.raises(InputError, match="ENSEMBLE is 1"):
        mend(place, mono, uncertainty=str(place["folder"] / "u.tif"))
    with pytest.raises(InputError, match="no CHOSEN_DATE"):
        mend(place, mono, chosen_date=str(place["folder"] / "d.tif"))


def test_more_images_than_one_use_their_own_masks(place, mono):
    some = mend(place, mono, inputs=layers(place["images"]), masks=layers(place["masks"]), target="2020-06-11")
    assert some.report["target"] == "S2_2020-06-11.tif"
    alone = mend(
        place, mono, "alone.tif", inputs=layers(place["images"][1:2]), masks=layers(place["masks"][1:2]),
    )  # fmt: skip
    np.testing.assert_array_equal(read(some.outputs["OUTPUT"]), read(alone.outputs["OUTPUT"]))


@pytest.mark.parametrize("ensemble", [1, 2])
@pytest.mark.parametrize("several", [False, True], ids=["one image", "several dates"])
def test_a_second_process_gives_the_same_bits(place, mono, multi, several, ensemble, tmp_path):
    card = zoo.find("removeclouds", multi if several else mono)
    wanted = Wanted(radar=layers(place["sar"]), sampling=Sampling(2, ensemble, 5), machine=Machine("cpu", threads=1))
    method = make(card, card.options({}), wanted)
    pool = DatasetPool()
    scenes = [method.fed(open_scene([layer])) for layer in layers(place["images"])]
    images = [Image(SceneReader(scene, pool=pool)) for scene in scenes]
    stack = Stack(images, scenes[0].geobox, 0, pool)
    job = method.prepare(stack, None, Events.silent()).job
    assert job.bands == ensemble * len(method.feed.optical.bands)
    cover = overlapping_tiles(SHAPE, card.tile_size, card.overlap)[:4]
    groups = InBatches(job, Events.silent())
    with closing(groups):
        here = in_this_process(groups, in_groups(cover, 2))
        assert_same_bits(in_second_process(groups, in_groups(cover, 2), tmp_path), here)
