from __future__ import annotations

import datetime

import numpy as np
import pytest

from skymend.engine.catalogue.zoo import find, options
from skymend.engine.clouds.flag_products import PRODUCTS
from skymend.engine.clouds.mask_evidence import SceneMask
from skymend.engine.clouds.of_series import CloudSource
from skymend.engine.job.layer import Layer
from skymend.engine.raster.dated import open_series
from skymend.engine.raster.tiling import tiles
from skymend.engine.schedule.tile_job import TileJob
from skymend.engine.series.curve import CurveJob, CurveMethod
from skymend.engine.series.methods import SeriesWish, method_of
from skymend.engine.series.reader import SeriesReader
from tests.engine.processes import assert_same_bits, in_second_process, in_this_process
from tests.engine.rasters import write_raster

METHODS = ("linear", "whittaker", "harmonic", "hants", "rbf", "savgol", "chen", "gp", "season")
DAYS = np.arange(24.0) * 10


def curve(method="whittaker", keep=True, longest=0.0, **given) -> CurveMethod:
    card = find("reconstructseries", method)
    found = method_of(card, options(card, given), SeriesWish(keep, longest))
    assert isinstance(found, CurveMethod)
    return found


def gappy(pixels=130, bands=2, missing=0.4):
    rng = np.random.default_rng(0)
    y = 0.4 + 0.2 * np.sin(2 * np.pi * DAYS / 240)[:, None, None] + rng.normal(0, 0.01, (24, bands, pixels))
    y[np.broadcast_to(rng.random((24, 1, pixels)) < missing, y.shape)] = np.nan
    return y.astype(np.float32)


def mend(y, method="whittaker", at=DAYS, **given):
    return curve(method, **given).reconstruct(DAYS, y, at, tuple(f"B{k}" for k in range(y.shape[1])))


@pytest.mark.parametrize("method", METHODS)
def test_keeps_what_is_measured_and_fills_the_rest(method):
    y = gappy()
    result = mend(y, method)
    seen = np.isfinite(y)
    np.testing.assert_array_equal(result.values[seen], y[seen])
    assert np.isfinite(result.values).all()
    truth = 0.4 + 0.2 * np.sin(2 * np.pi * DAYS / 240)[:, None, None]
    assert np.sqrt(np.mean((result.values - truth)[~seen] ** 2)) < 0.08
    np.testing.assert_array_equal(result.count, seen[:, 0].sum(axis=0))
    assert set(np.unique(result.quality)) <= {0, 1, 2, 3, 4}
    np.testing.assert_array_equal(result.quality == 0, seen[:, 0])


@pytest.mark.parametrize("method", METHODS)
def test_pixels_do_not_see_their_neighbours(method):
    y = gappy()
    whole = mend(y, method)
    parts = [mend(np.ascontiguousarray(y[:, :, a:b]), method) for a, b in ((0, 3), (3, 100), (100, 130))]
    np.testing.assert_array_equal(whole.values, np.concatenate([part.values for part in parts], axis=2))
    np.testing.assert_array_equal(whole.quality, np.concatenate([part.quality for part in parts], axis=1))


@pytest.mark.parametrize("method", METHODS)
def test_empty_and_nearly_empty_series(method):
    y = np.full((24, 1, 3), np.nan, np.float32)
    y[7, 0, 1] = 0.3
    y[[3, 9], 0, 2] = 0.2, 0.4
    result = mend(y, method)
    assert np.isnan(result.values[:, 0, 0]).all()
    assert (result.quality[:, 0] == 255).all()
    np.testing.assert_allclose(result.values[:, 0, 1], 0.3, atol=1e-6)
    assert np.isfinite(result.values[:, 0, 2]).all()
    if method not in ("linear", "rbf"):
        assert (np.delete(result.quality[:, 1], 7) == 4).all()


def test_without_keeping_the_curve_is_smooth_everywhere():
    y = gappy(missing=0.0)
    result = mend(y, keep=False)
    assert abs(np.diff(result.values, 2, axis=0)).mean() < abs(np.diff(y, 2, axis=0)).mean()


def test_long_gaps_stay_open():
    y = gappy(missing=0.0)
    y[10:14] = np.nan
    result = mend(y, longest=45)
    assert np.isnan(result.values[10:14]).all()
    assert (result.quality[10:14] == 255).all()
    assert np.isfinite(mend(y, longest=50).values).all()
    y[:6] = np.nan
    assert np.isnan(mend(y, longest=45).values[:1]).all()


def test_outside_the_clear_dates():
    y = np.full((24, 1, 1), np.nan, np.float32)
    y[8:16, 0, 0] = 0.2 + 0.01 * np.arange(8)
    held, line, none = (mend(y, extend=e).values[:, 0, 0] for e in ("nearest", "model", "none"))
    np.testing.assert_allclose(held[:8], 0.2, atol=1e-4)
    assert line[20] == pytest.approx(0.2 + 0.01 * 12, abs=1e-3)
    assert line[23] == pytest.approx(line[21], abs=1e-6)  # clamped one cut-off (60 days) beyond the last clear date
    assert np.isnan(none[:8]).all()
    assert np.isnan(none[16:]).all()


def test_quality_tells_near_from_far():
    y = gappy(missing=0.0)
    y[5], y[10:18] = np.nan, np.nan
    quality = mend(y).quality[:, 0]
    assert quality[5] == 1
    assert (quality[10:18] == 2).sum() > 4


def test_other_dates_than_the_measured_ones():
    at = np.array([-15.0, 3, 3.5, 117, 260])
    result = mend(gappy(), at=at)
    assert result.values.shape[0] == 5
    assert (result.quality[[0, 4]] == 3).all()


def test_lambda_learned_from_a_sample_is_used_everywhere():
    y = gappy()
    chosen = curve(**{"lambda": "vcurve"}).curve
    assert chosen.learns
    learned = chosen.learn(DAYS, y)
    assert learned["lambda"] > 0
    assert not curve(**learned).curve.learns
    assert np.isfinite(mend(y, **learned).values).all()


def test_gaussian_process_gives_a_deviation():
    result = mend(gappy(), "gp", deviation=True)
    assert result.deviation.shape == result.values.shape
    assert (result.deviation > 0).all()


def test_hants_rejects_on_the_side_of_the_band():
    y = gappy(bands=1, missing=0.0)
    y[::6] += 0.3
    bright, index = (
        curve("hants", keep=False, period=240).reconstruct(DAYS, y, DAYS, (band,)) for band in ("B04", "NDVI")
    )
    assert bright.values.mean() < index.values.mean()


@pytest.fixture
def reader(tmp_path):
    """Six dates of two bands with a cloud mask each."""
    random, scenes, sources = np.random.default_rng(3), [], []
    for k in range(6):
        date = datetime.date(2021, 3, 1) + datetime.timedelta(days=12 * k)
        image = random.integers(300, 3000, (2, 40, 50)).astype(np.int16)
        paths = tmp_path / f"S2_{date}.tif", tmp_path / f"mask_{date}.tif"
        write_raster(paths[0], image, names=("B04", "B08"), nodata=-9999)
        write_raster(paths[1], (random.random((40, 50)) > 0.6).astype(np.uint8))
        scenes += open_series([Layer(path=str(paths[0]))])
        sources.append(CloudSource(SceneMask(Layer(path=str(paths[1])), 1, "mask", date), PRODUCTS["cloud"], "given"))
    with SeriesReader(scenes, scenes[0].geobox, sources) as opened:
        yield opened


@pytest.mark.parametrize(
    "method", [curve(name, **({"deviation": True} if name == "gp" else {})) for name in METHODS], ids=METHODS
)
def test_tiles_can_be_mended_in_another_process(reader, tmp_path, method):
    job: TileJob = CurveJob(method, reader, (*reader.dates[:2], datetime.date(2021, 6, 1)))
    cover = tiles((40, 50), 32)
    assert_same_bits(in_second_process(job, cover, tmp_path), in_this_process(job, cover))


def test_what_a_tile_takes_grows_with_what_the_method_tells():
    plain, beyond = curve(extend="nearest"), curve(extend="model")
    assert plain.bytes_per_pixel(10, 4, 5) < beyond.bytes_per_pixel(10, 4, 5)
    assert curve("gp").bytes_per_pixel(10, 4, 5) < curve("gp", deviation=True).bytes_per_pixel(10, 4, 5)
