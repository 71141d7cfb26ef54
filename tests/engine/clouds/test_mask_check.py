"""Masks that cannot be right are told beside their images."""

from __future__ import annotations

import datetime
import threading
from pathlib import Path

import numpy as np
import pytest

from skymend.engine.clouds.flag_products import PRODUCTS
from skymend.engine.clouds.mask_check import check_masks
from skymend.engine.clouds.mask_evidence import SceneMask
from skymend.engine.job.events import Events
from skymend.engine.job.layer import Layer
from skymend.engine.raster.opening import open_scene
from tests.engine.rasters import write_raster

NAMES, SIDE = ["blue", "green", "red", "swir1"], 40


def warnings_of(folder: Path, images, masks, product="mask") -> str:
    """What is said of masks (h, w) beside images (4, h, w) of reflectance."""
    scenes, given = [], []
    for k, (image, mask) in enumerate(zip(images, masks)):
        day = datetime.date(2020, 5, 1 + k)
        path = write_raster(folder / f"s_{day}.tif", np.asarray(image, np.float32), names=NAMES)
        scenes.append(open_scene([Layer(path=str(path))]))
        path = write_raster(folder / f"m_{day}.tif", np.asarray(mask, np.uint8))
        given.append(SceneMask(Layer(path=str(path)), 1, path.stem, day))
    said: list = []
    check_masks(scenes, given, [PRODUCTS[product]] * len(given), Events(said.append, threading.Event()))
    return " ".join(event["text"] for event in said if event["level"] == "warning")


def cloudy(count: int, fixed: bool = False) -> tuple[list[np.ndarray], list[np.ndarray]]:
    """Dark images with a cloud in another place each (`fixed`: the same), and where it is."""
    images, clouds = [], []
    for k in range(count):
        cloud = np.zeros((SIDE, SIDE), bool)
        row = 5 if fixed else 5 * k
        cloud[row : row + 5, 10:25] = True
        images.append(np.where(cloud, 0.6, np.array([0.05, 0.08, 0.07, 0.2])[:, None, None]))
        clouds.append(cloud)
    return images, clouds


def test_right_masks_are_not_doubted(tmp_path):
    assert warnings_of(tmp_path, *cloudy(5)) == ""


@pytest.mark.parametrize(("product", "say"), [("mask", "zero_is_cloud"), ("zero-is-cloud", "MASK_KIND=cloud")])
def test_masks_the_wrong_way_round_are_told_with_what_to_say_instead(tmp_path, product, say):
    images, clouds = cloudy(5)
    masks = [~cloud for cloud in clouds] if product == "mask" else clouds
    text = warnings_of(tmp_path, images, masks, product)
    assert "m_2020-05-01.tif and 4 more: more than 90 % is cloud in 5 of 5 images" in text
    assert say in text


def test_masks_that_leave_bright_clouds_are_told(tmp_path):
    images, clouds = cloudy(5)
    text = warnings_of(tmp_path, images, [np.zeros_like(cloud) for cloud in clouds], "classes")
    assert "in 5 of 5 images looked at, most pixels as bright as clouds are clear" in text
    assert "MASK_VALUES" in text


def test_what_is_bright_in_all_images_is_no_cloud(tmp_path):
    images, clouds = cloudy(5, fixed=True)
    assert warnings_of(tmp_path, images, [np.zeros_like(cloud) for cloud in clouds]) == ""


def test_masks_whose_clouds_are_tagged_as_nodata_are_told(tmp_path):
    images, clouds = cloudy(5)
    text = warnings_of(tmp_path, images, [np.where(cloud, 255, 0) for cloud in clouds])
    assert "nothing is cloud in 5 images" in text
    assert "codes:255" in text


def test_snow_is_no_cloud(tmp_path):
    images, clouds = cloudy(5)
    for image, cloud in zip(images, clouds):
        image[3, cloud] = 0.1
    assert warnings_of(tmp_path, images, [np.zeros_like(cloud) for cloud in clouds]) == ""


def test_one_overcast_date_of_many_is_not_doubted(tmp_path):
    images, clouds = cloudy(5)
    images[2][:] = 0.6
    clouds[2][:] = True
    assert warnings_of(tmp_path, images, clouds) == ""
