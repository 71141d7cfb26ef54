"""Slopes turned from the sun, and what mountains shade, are no shadows of clouds."""

from __future__ import annotations

import numpy as np

from skymend.engine.clouds import terrain
from skymend.engine.clouds.terrain import terrain_under_sun
from tests.engine.clouds.cloudy_scene import CLOUD, GROUND, LANDSAT, SIX
from tests.engine.clouds.test_detectclouds import detect
from tests.engine.rasters import write_raster

NORTH_UP = np.array([[1 / 30, 0], [0, -1 / 30]])  # pixels of 30 m


def ridge(shape=(60, 60), top: float = 600.0) -> np.ndarray:
    """A wall along the columns 30 to 32."""
    heights = np.zeros(shape, np.float32)
    heights[:, 30:33] = top
    return heights


def test_a_wall_shades_what_lies_behind_it():
    dark = terrain_under_sun(ridge(), (90.0, 45.0), NORTH_UP).dark  # from the east: 600 m are 20 pixels
    assert dark[30, 11:29].all()
    assert not dark[30, :9].any()
    assert not dark[30, 36:].any()


def test_a_slope_towards_the_sun_is_brighter_and_one_away_darker():
    slope = np.broadcast_to(np.arange(60, dtype=np.float32) * 6, (60, 60))  # rises to the east
    away, towards = (terrain_under_sun(slope, (azimuth, 40.0), NORTH_UP).light[30, 30] for azimuth in (90.0, 270.0))
    assert away < 0.9
    assert towards > 1.1
    flat = terrain_under_sun(np.zeros((9, 9), np.float32), (90.0, 40.0), NORTH_UP)
    np.testing.assert_allclose(flat.light, 1)
    np.testing.assert_allclose(flat.flattened(np.full((9, 9), 0.3, np.float32)), 0.3, rtol=1e-6)


def test_the_light_does_not_depend_on_the_strips(monkeypatch):
    heights = 300 * np.random.default_rng(0).random((23, 20)).astype(np.float32)
    whole = terrain_under_sun(heights, (130.0, 40.0), NORTH_UP)
    monkeypatch.setattr(terrain, "STRIP", 5)
    parts = terrain_under_sun(heights, (130.0, 40.0), NORTH_UP)
    np.testing.assert_array_equal(parts.light, whole.light)
    np.testing.assert_array_equal(parts.dark, whole.dark)


def test_a_mountain_s_shadow_is_not_taken_for_a_cloud_s(tmp_path):
    heights = np.zeros((220, 220), np.float32)
    heights[145:148, 138:156] = 700.0
    behind = terrain_under_sun(heights, (145.0, 45.0), NORTH_UP).dark
    y, x = np.mgrid[:220, :220]
    cloud = (y - 165) ** 2 + (x - 162) ** 2 <= 100  # its own shadow lies outside the image's dark places
    ground = GROUND[:, None, None] * (1 + 0.02 * np.random.default_rng(0).standard_normal((220, 220)))
    values = np.where(cloud, CLOUD[:, None, None], np.where(behind, 0.35, 1) * ground)
    tags = {"SUN_AZIMUTH": "145", "SUN_ELEVATION": "45"}
    path = write_raster(
        tmp_path / "scene.tif", (values * 1e4).astype(np.int16), names=SIX, transform=LANDSAT, tags=tags
    )
    dem = write_raster(tmp_path / "dem.tif", heights, transform=LANDSAT, nodata=-9999)
    alone, _ = detect(path)
    told, _ = detect(path, dem={"path": str(dem)})
    assert np.mean(alone[behind] == 3) > 0.5
    assert np.mean(told[behind] == 3) < 0.05
