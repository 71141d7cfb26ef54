import numpy as np
import pytest

from skymend.engine.catalogue.zoo import find, options
from skymend.engine.series.methods import SeriesWish, method_of
from skymend.engine.series.screening import screened

DAYS = np.arange(0, 300, 10.0)
BANDS = ("blue", "green", "red", "nir")


def ground(seed=0):
    """A meadow's year in four bands."""
    rng = np.random.default_rng(seed)
    green = np.sin(np.pi * DAYS / 300)[:, None, None]
    y = np.array([0.04, 0.07, 0.09, 0.2])[:, None] + np.array([0.0, 0.0, -0.05, 0.2])[:, None] * green
    return (y + rng.normal(0, 0.004, (30, 4, 50))).astype(np.float32)


def left_out(y, bands=BANDS):
    return np.isnan(screened(DAYS, y, bands)).all(axis=1)


def test_clear_ground_stays():
    assert left_out(ground()).mean() < 0.002


@pytest.mark.parametrize("mixed", [lambda y: 0.5 * y + 0.3, lambda y: 0.4 * y], ids=["cloud", "shadow"])
def test_a_missed_cloud_and_its_shadow_are_found(mixed):
    y = ground()
    y[12] = mixed(y[12])
    gone = left_out(y)
    assert gone[12].mean() > 0.9
    assert np.delete(gone, 12, axis=0).mean() < 0.002


def test_mowing_stays():
    """Red up, near infrared down, and a month until it has grown again."""
    y = ground()
    for k, share in enumerate((1.0, 0.6, 0.3)):
        y[12 + k, 2] += 0.08 * share
        y[12 + k, 3] -= 0.2 * share
    assert left_out(y)[11:16].mean() < 0.01


def test_what_stays_is_no_cloud():
    y = ground()
    y[15:] += 0.2
    assert left_out(y)[14:17].mean() < 0.01


def test_an_index_is_left_out_only_where_it_falls_far_for_one_date():
    rng = np.random.default_rng(0)
    y = (0.7 + rng.normal(0, 0.01, (30, 1, 50))).astype(np.float32)
    y[8] = 0.2
    y[20:23] = np.array([0.35, 0.45, 0.6], np.float32)[:, None, None]
    gone = left_out(y, ("NDVI",))
    assert gone[8].all()
    assert not gone[20:23].any()


def test_what_is_left_out_is_filled_like_the_rest():
    y = ground()
    cloudy = y.copy()
    cloudy[12] = 0.5 * y[12] + 0.3
    card = find("reconstructseries", "linear")
    method = method_of(card, options(card, {"screen": True}), SeriesWish())
    mended = method.reconstruct(DAYS, cloudy, DAYS, BANDS)
    assert np.abs(mended.values - y)[12].mean() < 0.02
