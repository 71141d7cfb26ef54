"""How far images lie off each other, told to a hundredth of a pixel or not at all."""

from __future__ import annotations

import datetime
import threading

import numpy as np
import pytest
from affine import Affine
from scipy.ndimage import fourier_shift, gaussian_filter

from skymend.engine.job.events import Events
from skymend.engine.raster.alignment import Displacement, Looks, aligned, displacement, moved_back
from skymend.engine.raster.geobox import GeoBox
from skymend.engine.raster.scene import SceneSource

from ..rasters import GRID, UTM33

BOX = GeoBox((200, 240), GRID, UTM33)


def ground(shift=(0.0, 0.0), seed=0):
    """(200, 240) of fields; what lies in it is moved by `shift` (down, right)."""
    whole = gaussian_filter(np.random.default_rng(seed).random((260, 300)), 1.2)
    return np.fft.ifft2(fourier_shift(np.fft.fft2(whole), shift)).real[30:230, 30:270].astype(np.float32)


def with_clouds(image, seed):
    cloud = gaussian_filter(np.random.default_rng(seed).random(image.shape), 8)
    return np.where(cloud > np.quantile(cloud, 0.65), np.float32(np.nan), image)


@pytest.mark.parametrize("shift", [(0, 0), (0.3, -0.45), (-3.2, 4.7)])
def test_shifts_are_found_beside_clouds_and_changes_of_brightness(shift):
    image = 1.3 * with_clouds(ground(shift), 1) + 0.1
    found = displacement(with_clouds(ground(), 2), image)
    assert (found.down, found.right) == pytest.approx(shift, abs=0.02)
    assert found.correlation > 0.9


def test_images_that_show_nothing_alike_tell_nothing():
    assert displacement(ground(), ground(seed=5)) is None
    assert displacement(np.ones((100, 100), np.float32), ground()[:100, :100]) is None


def scene(name, geobox=BOX):
    return SceneSource(name, (), geobox, datetime.date(2020, 5, 1))


def test_a_series_gives_way_to_what_all_agree_on():
    shifts = ((0, 0), (0.02, 0), (0.6, -0.8), (0, 0))
    scenes = [scene(f"s{k}") for k in range(4)]
    looks = [lambda window, shift=shift: ground(shift)[window.toslices()] for shift in shifts]
    told = []
    moved = aligned(Looks(scenes, looks, BOX), True, Events(told.append, threading.Event()))
    assert [s.moved != (0, 0) for s in moved] == [False, False, True, False]
    assert moved[2].moved == pytest.approx((8.0, 6.0), abs=0.3)  # metres east and north
    assert len([event for event in told if "shifted back" in event.get("text", "")]) == 1


def test_the_reference_stays_where_it_is():
    scenes = [scene("a"), scene("b")]
    looks = [lambda window, shift=shift: ground(shift)[window.toslices()] for shift in ((0.5, 0), (0, 0))]
    moved = aligned(Looks(scenes, looks, BOX, 1), True, Events.silent())
    assert moved[1] is scenes[1]
    assert moved[0].moved == pytest.approx((0, 5), abs=0.2)


def test_many_images_are_measured_only_where_asked():
    def look(window):
        raise AssertionError("nobody asked")

    scenes = [scene(f"s{k}") for k in range(20)]
    assert aligned(Looks(scenes, [look] * 20, BOX), False, Events.silent()) == scenes


def test_a_scene_in_degrees_is_moved_in_degrees():
    degrees = scene("a", GeoBox((100, 100), Affine(0.0001, 0, 15, 0, -0.0001, 46.05), "EPSG:4326"))
    east, north = moved_back(degrees, Displacement(1, 0, 1), BOX).moved
    assert east == pytest.approx(-10 / (111320 * np.cos(np.radians(46))), rel=0.01)
    assert abs(north) < 1e-6
