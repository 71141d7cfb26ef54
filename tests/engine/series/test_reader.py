import datetime
import pickle

import numpy as np

from skymend.engine.clouds.flag_products import PRODUCTS
from skymend.engine.clouds.mask_evidence import SceneMask
from skymend.engine.clouds.of_series import CloudSource
from skymend.engine.job.layer import Layer
from skymend.engine.raster.dated import open_series
from skymend.engine.raster.window import Window
from skymend.engine.series.reader import SeriesReader
from tests.engine.rasters import write_raster

DATES = (datetime.date(2021, 3, 1), datetime.date(2021, 3, 11))
NOTHING = CloudSource(None, None, "none known")


def made(tmp_path, sources):
    paths = [write_raster(tmp_path / f"S2_{date}.tif", np.full((2, 30, 40), 1000 * k + 500, np.int16), names=("B04", "B08"))
             for k, date in enumerate(DATES)]  # fmt: skip
    scenes = open_series([Layer(path=str(path)) for path in paths])
    return SeriesReader(scenes, scenes[0].geobox, sources)


def test_what_is_not_clear_is_missing(tmp_path):
    cloud = np.zeros((30, 40), np.uint8)
    cloud[:, :10] = 1
    mask = SceneMask(Layer(path=str(write_raster(tmp_path / "mask.tif", cloud))), 1, "mask", DATES[0])
    with made(tmp_path, [CloudSource(mask, PRODUCTS["cloud"], "given"), NOTHING]) as reader:
        values = reader.read(Window(5, 0, 10, 30))
        assert values.shape == (2, 2, 30, 10)
        assert np.isnan(values[0, :, :, :5]).all()
        assert np.isfinite(values[0, :, :, 5:]).all()
        assert np.isfinite(values[1]).all()


def test_a_reader_pickles_as_what_it_was_made_of(tmp_path):
    window = Window(3, 4, 20, 10)
    with made(tmp_path, [NOTHING, NOTHING]) as reader, pickle.loads(pickle.dumps(reader)) as other:
        assert (other.dates, other.band_names, other.geobox) == (DATES, ("B04", "B08"), reader.geobox)
        np.testing.assert_array_equal(other.read(window), reader.read(window))
        np.testing.assert_array_equal(other.sample(200, 1), reader.sample(200, 1))


def test_reading_opens_again_what_was_closed(tmp_path):
    reader = made(tmp_path, [NOTHING, NOTHING])
    before = reader.read(Window(0, 0, 8, 8))
    reader.close()
    np.testing.assert_array_equal(reader.read(Window(0, 0, 8, 8)), before)
    reader.close()
