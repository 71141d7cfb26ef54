"""Where the sun stood, and could have stood, over grids of any projection."""

from __future__ import annotations

import datetime

import numpy as np
import pytest
from affine import Affine

from skymend.engine.clouds.sun import pixels_per_metre, possible_azimuths, shadow_shifts, usual_sun
from skymend.engine.raster.geobox import GeoBox
from skymend.engine.raster.scene import SceneSource

JUNE = datetime.date(2020, 6, 20)


def scene(crs, affine: Affine, date=JUNE, tags=None) -> SceneSource:
    return SceneSource("scene", (), GeoBox((100, 100), affine, crs), date, tags=tags or {})


def utm(north: float, zone: str = "EPSG:32633", date=JUNE, tags=None) -> SceneSource:
    return scene(zone, Affine(30, 0, 500_000, 0, -30, north), date, tags)


def test_a_metre_is_as_long_on_a_projected_grid_as_on_one_in_degrees():
    np.testing.assert_allclose(pixels_per_metre(utm(5_300_000).geobox) * 30, [[1, 0], [0, -1]], atol=0.01)
    degrees = scene("EPSG:4326", Affine(0.001, 0, 15, 0, -0.001, 48)).geobox
    east = 0.001 * 111_195 * np.cos(np.radians(47.95))
    np.testing.assert_allclose(pixels_per_metre(degrees) @ [east, 0], [1, 0], atol=0.01)


@pytest.mark.parametrize("crs", [None, "+proj=longlat +a=3396190 +b=3376200 +no_defs"])
def test_off_the_earth_there_is_no_sun(crs):
    nowhere = scene(crs, Affine(0.001, 0, 15, 0, -0.001, 48))
    assert possible_azimuths(nowhere) is None
    assert usual_sun(nowhere) is None


def test_the_sun_of_middle_latitudes_never_stands_in_the_north_whatever_the_date():
    for date in (JUNE, None):
        azimuths = possible_azimuths(utm(5_300_000, date=date))
        assert azimuths.min() > 70
        assert azimuths.max() < 275
    south = possible_azimuths(utm(6_100_000, "EPSG:32733"))  # 35 degrees south
    assert not ((south > 80) & (south < 280)).any()


def test_a_grid_that_is_turned_turns_the_sun():
    turned = scene("EPSG:32633", Affine(30, 0, 5e5, 0, -30, 5.3e6) * Affine.rotation(90))
    plain = possible_azimuths(utm(5_300_000))
    np.testing.assert_allclose((possible_azimuths(turned) - plain) % 360, 270, atol=1.5)


def test_shadows_in_degrees_are_longer_in_columns_than_in_rows():
    tags = {"SUN_AZIMUTH": "135", "SUN_ELEVATION": "45"}
    shifts = shadow_shifts(scene("EPSG:4326", Affine(0.001, 0, 15, 0, -0.001, 60.05), tags=tags), 1)
    assert np.all(shifts < 0)
    np.testing.assert_allclose(shifts[:, 1] / shifts[:, 0], 2, rtol=0.02)
