import numpy as np

from skymend.engine.series.image import SeriesImage
from skymend.engine.series.join import CELL, HALO, Join
from skymend.engine.series.linear import linear

DAYS = np.arange(6) * 10.0
WHOLE = (slice(None), slice(None))


def hazy(size=96, bands=2):
    """Six dates of smooth ground that differ by a haze of their own, and the holes of the third: a square of 30 pixels."""
    rows, columns = np.mgrid[:size, :size]
    haze = np.array([0, 0.01, 0.03, -0.02, 0.01, 0])[:, None, None, None]
    ground = 0.2 + 0.05 * np.sin(rows / 9) * np.cos(columns / 7)
    values = np.broadcast_to(ground + haze, (6, bands, size, size)).astype(np.float32).copy()
    hole = np.zeros((size, size), bool)
    hole[30:60, 30:60] = True
    return values, hole


def joined(values, core=WHOLE, at=DAYS):
    inner = np.ascontiguousarray(values[..., core[0], core[1]])
    out = linear(DAYS, inner.reshape(*inner.shape[:2], -1), at)
    Join(DAYS, SeriesImage(values, core)).apply(at, out)
    return out.reshape(len(at), *inner.shape[1:])


def test_holes_begin_as_their_rim_ends_and_fade_to_what_the_method_says():
    truth, hole = hazy()
    values = np.where(hole & (np.arange(6) == 2)[:, None, None, None], np.float32(np.nan), truth)
    out = joined(values)
    edge = hole.copy()
    edge[31:59, 31:59] = False
    assert np.abs(out - truth)[2][:, edge].max() < 1e-3
    plain = linear(DAYS, values.reshape(6, 2, -1), DAYS).reshape(truth.shape)
    assert np.abs(plain - truth)[2][:, edge].min() > 0.02
    np.testing.assert_allclose(out[2, :, 45, 45], plain[2, :, 45, 45], atol=1e-6)
    np.testing.assert_array_equal(out[:, :, ~hole], truth[:, :, ~hole])


def test_dates_between_images_have_no_contours_either():
    truth, hole = hazy()
    values = np.where(hole & (np.arange(6) == 2)[:, None, None, None], np.float32(np.nan), truth)
    at = np.array([15.0, 24.0])
    wanted = linear(DAYS, truth.reshape(6, 2, -1), at).reshape(2, *truth.shape[1:])
    assert np.abs(joined(values, at=at) - wanted)[:, :, 30, 31:59].max() < 1e-3


def test_a_tile_gets_the_bits_of_the_whole():
    generator = np.random.default_rng(1)
    values = generator.random((6, 1, 5 * CELL + 160, 6 * CELL + 150), np.float32)
    cloudy = (
        np.kron(generator.random((6, 24, 26)) < 0.3, np.ones((10, 10)))[:, : values.shape[2], : values.shape[3]] > 0
    )
    values[np.broadcast_to(cloudy[:, None], values.shape)] = np.nan
    whole = joined(values)
    top = left = -(-HALO // CELL) * CELL
    start = CELL
    part = values[:, :, start : start + top + 40 + HALO, start:]
    out = joined(np.ascontiguousarray(part), (slice(top, top + 40), slice(left, left + 30)))
    np.testing.assert_array_equal(out, whole[..., start + top : start + top + 40, start + left : start + left + 30])
