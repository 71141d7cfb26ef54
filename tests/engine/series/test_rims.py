import datetime

import numpy as np
from scipy import ndimage

from skymend.engine.clouds.flag_products import PRODUCTS
from skymend.engine.clouds.mask_evidence import SceneMask
from skymend.engine.clouds.of_series import CloudSource
from skymend.engine.job.layer import Layer
from skymend.engine.raster.dated import open_series
from skymend.engine.raster.window import Window
from skymend.engine.series.reader import SeriesReader, Usual
from skymend.engine.series.rims import measure, screened
from tests.engine.rasters import write_raster

SIZE = 140


def reader(folder, missed, dates=6):
    """A series whose masks miss the outer `missed` pixels of its round clouds."""
    generator = np.random.default_rng(2)
    scenes, sources = [], []
    for k in range(dates):
        date = datetime.date(2021, 3, 1) + datetime.timedelta(days=10 * k)
        centres = np.zeros((SIZE, SIZE), bool)
        centres[tuple(generator.integers(0, SIZE, (2, 5)))] = True
        distance = ndimage.distance_transform_edt(~centres)
        image = 1000 + generator.normal(0, 20, (3, SIZE, SIZE))
        image[:, distance <= 10] += 900
        mask = (distance <= 10 - missed).astype(np.uint8)
        path = write_raster(folder / f"m_{date:%Y%m%d}.tif", mask)
        scenes.append(Layer(path=str(write_raster(folder / f"S2_{date:%Y%m%d}.tif", image.astype(np.int16)))))
        sources.append(CloudSource(SceneMask(Layer(path=str(path)), 1, "", None), PRODUCTS["cloud"], ""))
    opened = open_series(scenes)
    return SeriesReader(opened, opened[0].geobox, sources)


def test_the_margin_is_as_wide_as_what_the_masks_miss(tmp_path):
    with reader(tmp_path, missed=3) as series:
        rims = measure(series)
        assert rims.width in (3, 4)  # the clouds are round, distances between whole pixels
        assert rims.with_margin(1).width == 1
        with rims.left_out(series) as tidy:
            kept = tidy.read(Window(0, 0, SIZE, SIZE))
        assert np.nanmax(kept) < 0.7 * np.nanmax(series.read(Window(0, 0, SIZE, SIZE)))


def test_masks_that_miss_nothing_get_no_margin(tmp_path):
    with reader(tmp_path, missed=0) as series:
        assert measure(series).width == 0


def test_what_stands_out_beside_a_mask_is_left_out_but_not_a_mown_meadow():
    days, usual = np.arange(3) * 10.0, Usual(np.zeros((3, 2), np.float32), np.full((3, 2), 0.01, np.float32))
    values = np.full((3, 2, 20, 20), 0.2, np.float32)
    values[1, :, :, :5] = np.nan
    values[1, :, :5, 6] += 0.1  # bright in both bands
    values[1, :, 5:10, 6] -= 0.1
    values[1, 0, 10:15, 6] += 0.1  # red up, near infrared down
    values[1, 1, 10:15, 6] -= 0.1
    values[1, :, :, 18] += 0.1  # far from the mask
    left = screened(days, values, usual)
    assert np.isnan(left[1, :, :10, 6]).all()
    assert np.isfinite(left[1, :, 10:, 6]).all()
    assert np.isfinite(left[1, :, :, 18]).all()
    np.testing.assert_array_equal(left[[0, 2]], values[[0, 2]])
