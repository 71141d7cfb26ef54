"""Clouds, shadows and the air between: where shadows fall, how much is covered, how bright things look from above."""

from __future__ import annotations

import datetime

import numpy as np
import pytest

from skymend.contract.cloud_classes import CLEAR
from skymend.engine.simulator.atmosphere import Air, Sun, sun_position, top_of_atmosphere
from skymend.engine.simulator.sky import classes_of, cloud_cover, sky_over
from skymend.engine.simulator.spectra import BANDS

WHOLE = range(200), range(200)


def test_the_sun_stands_where_almanacs_say() -> None:
    noon = sun_position(datetime.date(2020, 6, 21), latitude=48, hour=12)
    assert noon.zenith == pytest.approx(48 - 23.45, abs=0.3)
    assert noon.azimuth == pytest.approx(180, abs=0.5)
    assert sun_position(datetime.date(2020, 3, 21), hour=9).azimuth < 180


@pytest.mark.parametrize("azimuth", [100.0, 160.0, 215.0])
def test_shadows_lie_away_from_the_sun(azimuth: float) -> None:
    sun = Sun(zenith=40.0, azimuth=azimuth)
    cover = cloud_cover(200, 3, "d", sun, 0.3)
    dy, dx = cover.shadow_shift
    length = 1000 * cover.low_height * np.tan(np.radians(40)) / 10
    assert dx == pytest.approx(-length * np.sin(np.radians(azimuth)), abs=1)
    assert dy == pytest.approx(length * np.cos(np.radians(azimuth)), abs=1)  # rows run south

    # The darkness is the cloud itself, moved: what shades a pixel is the cloud at the pixel towards the sun.
    sky = sky_over(cover, *WHOLE)
    towards_sun = sky_over(cover, range(-dy, 200 - dy), range(-dx, 200 - dx))
    cloudy = towards_sun.low > 0.3
    assert (sky.sunlight[cloudy] < 0.8).all()
    assert (sky.sunlight[towards_sun.low == 0] == 1).all()


@pytest.mark.parametrize("share", [0.1, 0.4, 0.8])
def test_about_the_wanted_share_is_covered(share: float) -> None:
    sun = Sun(40, 150)
    found = [
        np.isin(classes_of(sky_over(cloud_cover(200, s, "d", sun, share), *WHOLE)), (1, 2)).mean() for s in range(8)
    ]
    assert np.mean(found) == pytest.approx(share, abs=0.1)


def test_no_share_no_cloud() -> None:
    sky = sky_over(cloud_cover(200, 0, "d", Sun(40, 150), 0.0), *WHOLE)
    assert (classes_of(sky) == CLEAR).all()


def test_clouds_outside_shade_the_ground_inside() -> None:
    cover = cloud_cover(128, 4, "d", Sun(60, 90), 0.5)
    strip = sky_over(cover, range(30, 50), range(128))
    whole = sky_over(cover, range(128), range(128))
    np.testing.assert_array_equal(strip.sunlight, whole.sunlight[30:50])


@pytest.mark.parametrize(
    ("band", "low", "high"),
    [("B01", 0.075, 0.115), ("B02", 0.05, 0.085), ("B04", 0.02, 0.045), ("B8A", 0.25, 0.4), ("B10", 0.0005, 0.003)],
)
def test_vegetation_from_above_is_as_sentinel2_sees_it(band: str, low: float, high: float) -> None:
    """Ranges of clear summer L1C scenes over vegetation in Central Europe."""
    leaves = {"B01": 0.02, "B02": 0.025, "B04": 0.025, "B8A": 0.36, "B10": 0.2}
    seen = top_of_atmosphere(Air(Sun(35, 150), aerosol=0.1, vapour=2.0), BANDS.index(band), np.array(leaves[band]))
    assert low < float(seen) < high


def test_water_vapour_darkens_945_nm() -> None:
    leaf = np.array(0.36)
    dry, humid = (top_of_atmosphere(Air(Sun(35, 150), 0.1, w), BANDS.index("B09"), leaf) for w in (0.8, 3.0))
    assert humid < 0.6 * dry
