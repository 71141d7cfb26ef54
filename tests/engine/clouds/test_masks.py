"""Masks find their images."""

from __future__ import annotations

import datetime
import shutil
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from affine import Affine

from skymend.engine.clouds.mask_evidence import SceneMask
from skymend.engine.clouds.masks import mask_of_layer, match, split_flag_bands
from skymend.engine.job.errors import InputError
from skymend.engine.job.layer import Layer
from skymend.engine.raster.opening import open_scene
from skymend.engine.raster.scene import FlagSource, SceneSource
from tests.engine.rasters import GRID, write_raster


def raster(folder: Path, name: str, bands=1, transform=GRID, **how) -> Layer:
    values = np.ones((bands, 8, 8), np.int16)
    return Layer(path=str(write_raster(folder / f"{name}.tif", values, transform=transform, **how)))


def scene(layer: Layer) -> SceneSource:
    return open_scene([layer])


def named(masks: list[SceneMask | None]) -> list[str | None]:
    return [mask and Path(mask.layer.path).stem for mask in masks]


def test_masks_of_one_day_go_to_the_images_of_their_tile_in_any_order(tmp_path):
    images = [raster(tmp_path, f"S2A_T{tile}_20200508_L2A") for tile in ("32TQM", "33TUG")]
    masks = [raster(tmp_path, f"SCL_T{tile}_20200508") for tile in ("33TUG", "32TQM")]
    assert named(match(masks, [scene(i) for i in images], images)) == ["SCL_T32TQM_20200508", "SCL_T33TUG_20200508"]


def test_masks_of_one_day_go_to_the_images_that_they_lie_on(tmp_path):
    there = GRID @ Affine.translation(100, 0)
    images = [raster(tmp_path, "east_20200508", transform=there), raster(tmp_path, "west_20200508")]
    masks = [raster(tmp_path, "a_20200508"), raster(tmp_path, "b_20200508", transform=there)]
    assert named(match(masks, [scene(i) for i in images], images)) == ["b_20200508", "a_20200508"]


def test_masks_of_one_day_that_nothing_tells_apart_go_in_the_order_of_the_inputs(tmp_path):
    images = [raster(tmp_path, name) for name in ("z_20200508", "a_20200508")]
    masks = [raster(tmp_path, name) for name in ("m1_20200508", "m2_20200508")]
    scenes = [scene(images[1]), scene(images[0])]  # sorted by name
    assert named(match(masks, scenes, images)) == ["m2_20200508", "m1_20200508"]


def test_one_mask_is_for_all_images_of_its_day(tmp_path):
    images = [raster(tmp_path, name) for name in ("z_20200508", "a_20200508")]
    masks = [raster(tmp_path, "m_20200508")]
    assert named(match(masks, [scene(i) for i in images], images)) == ["m_20200508"] * 2


def test_a_mask_of_another_day_beside_those_of_the_images_is_named(tmp_path):
    images = [raster(tmp_path, f"s_2020050{d}") for d in (1, 2)]
    masks = [raster(tmp_path, f"m_2020050{d}") for d in (1, 7)]
    with pytest.raises(InputError, match=r"m_20200507.tif.*of no image"):
        match(masks, [scene(i) for i in images], images)


@pytest.mark.parametrize(
    "name",
    ["SCL", "20200508T100031_20200508T100549_T33_SCL", "0_QA_PIXEL", "QA60", "Fmask", "fmask", "oa_fmask", "MSK_CLDPRB",
     "CLM", "CLP", "cloud", "probability", "udm2_clear", "state_1km", "QAI", "cloud_mask", "SummaryQA"],
)  # fmt: skip
def test_a_flag_band_is_the_mask_of_its_image(tmp_path, name):
    [image], [mask] = split_flag_bands([scene(raster(tmp_path, "s_20200508", 3, names=["B03", name, "B04"]))])
    assert image.band_names == ("B03", "B04")
    assert (mask.band, mask.name, mask.bands) == (2, name, 1)
    assert mask.acquisition_date == datetime.date(2020, 5, 8)


@pytest.mark.parametrize("name", ["B02", "nir", "NDVI", "clear", "SR_B4", "shadowless", "B8A"])
def test_bands_of_an_image_are_no_masks(tmp_path, name):
    [image], [mask] = split_flag_bands([scene(raster(tmp_path, "s", 2, names=[name, "B04"]))])
    assert len(image.bands) == 2
    assert mask is None


def test_of_several_flag_bands_the_one_that_tells_most_is_taken_and_none_is_left(tmp_path):
    names = ["QA60", "B03", "MSK_CLDPRB", "SCL"]
    [image], [mask] = split_flag_bands([scene(raster(tmp_path, "s", 4, names=names))])
    assert image.band_names == ("B03",)
    assert mask.name == "SCL"


def test_eight_bands_of_a_udm2_are_one_mask(tmp_path):
    udm2 = ["clear", "snow", "shadow", "light_haze", "heavy_haze", "cloud", "confidence", "unusable"]
    layer = raster(tmp_path, "s", 9, names=["red", *(f"udm2_{name}" for name in udm2)])
    [image], [mask] = split_flag_bands([scene(layer)])
    assert image.band_names == ("red",)
    assert (mask.band, mask.bands, mask.kind) == (2, 8, "udm2")


def test_the_mask_of_the_product_comes_before_bands(tmp_path):
    flags = raster(tmp_path, "elsewhere", 2)
    own = replace(
        scene(raster(tmp_path, "s", 2, names=["SCL", "B04"])), flags=FlagSource(flags.path, 2, "QA", "qa_pixel")
    )
    [image], [mask] = split_flag_bands([own])
    assert image.band_names == ("B04",)
    assert (mask.layer.path, mask.band, mask.name, mask.kind) == (flags.path, 2, "QA", "qa_pixel")


def test_an_image_given_as_mask_is_read_by_its_flag_band(tmp_path):
    assert mask_of_layer(raster(tmp_path, "s", 3, names=["B03", "B04", "SCL"])).band == 3
    assert mask_of_layer(raster(tmp_path, "m", 3)).band == 1


def test_masks_come_from_a_folder_or_an_archive_too(tmp_path):
    images = [raster(tmp_path, f"scene_2020050{day}") for day in (1, 2)]
    folder = tmp_path / "masks"
    folder.mkdir()
    raster(folder, "m_20200501")
    raster(folder, "LC08_L2SP_190028_20200502_20200820_02_T1_QA_PIXEL")  # of a product whose images are elsewhere
    (folder / "readme.txt").write_text("made by hand")
    expected = ["m_20200501", "LC08_L2SP_190028_20200502_20200820_02_T1_QA_PIXEL"]
    scenes = [scene(image) for image in images]
    assert named(match([Layer(path=str(folder))], scenes, images)) == expected
    packed = shutil.make_archive(str(tmp_path / "masks"), "zip", folder)
    assert named(match([Layer(path=packed)], scenes, images)) == expected
