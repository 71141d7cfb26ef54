import numpy as np

from skymend.engine.catalogue.zoo import find, options
from skymend.engine.series.curve import CurveMethod
from skymend.engine.series.image import SeriesImage
from skymend.engine.series.linear import linear
from skymend.engine.series.methods import SeriesWish, method_of
from skymend.engine.series.similar_pixels import carried_over

DAYS = np.arange(12) * 10.0
SIZE = 40
WHOLE = (slice(None), slice(None))


def two_crops():
    """Fields of two crops with their own season, six pixels wide, and a block that is hidden in the middle half of it."""
    generator = np.random.default_rng(0)
    rows, columns = np.mgrid[:SIZE, :SIZE]
    crop = (rows // 6 + columns // 6) % 2
    season = np.stack([np.exp(-(((DAYS - peak) / 25) ** 2)) for peak in (45, 75)])
    truth = 0.2 + 0.3 * season[crop].transpose(2, 0, 1)[:, None] + generator.normal(0, 0.003, (12, 1, SIZE, SIZE))
    hidden = np.zeros(truth.shape, bool)
    hidden[3:9, :, 15:26, 15:26] = True
    return truth.astype(np.float32), hidden


def test_similar_pixels_carry_a_pixel_over_a_long_gap():
    truth, hidden = two_crops()
    values = np.where(hidden, np.float32(np.nan), truth)
    card = find("reconstructseries", "similar-pixels")
    found = method_of(card, options(card, {}), SeriesWish())
    assert isinstance(found, CurveMethod)
    out = found.reconstruct_within(DAYS, SeriesImage(values, WHOLE), DAYS, ("B04",)).values.reshape(truth.shape)
    line = linear(DAYS, values.reshape(12, 1, -1), DAYS).reshape(truth.shape)
    errors = [np.sqrt(np.mean((result - truth)[hidden] ** 2)) for result in (out, line)]
    assert errors[0] < 0.2 * errors[1]
    np.testing.assert_array_equal(out[~hidden], truth[~hidden])


def test_what_is_hidden_everywhere_is_left_to_the_line():
    truth, _ = two_crops()
    truth[3:9] = np.nan
    assert np.isnan(carried_over(DAYS, SeriesImage(truth, WHOLE), radius=8, similar=4)[3:9]).all()


def test_a_tile_gets_the_bits_of_the_whole():
    truth, hidden = two_crops()
    values = np.where(hidden, np.float32(np.nan), truth)
    whole = carried_over(DAYS, SeriesImage(values, WHOLE), radius=8, similar=4).reshape(truth.shape)
    part = np.ascontiguousarray(values[:, :, 4:30, 5:])
    out = carried_over(DAYS, SeriesImage(part, (slice(8, 18), slice(8, 20))), radius=8, similar=4)
    np.testing.assert_array_equal(out.reshape(12, 1, 10, 12), whole[:, :, 12:22, 13:25])
