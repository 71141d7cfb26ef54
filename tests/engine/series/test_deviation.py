from __future__ import annotations

import numpy as np

from skymend.engine.catalogue.zoo import find, options
from skymend.engine.job.events import Events
from skymend.engine.job.parameters import Machine
from skymend.engine.raster.window import Window
from skymend.engine.series.deviation import with_deviation
from skymend.engine.series.hidden import BlockReader, hide
from skymend.engine.series.methods import SeriesWish, method_of
from tests.engine.series.made import series


def linear(tile=0):
    card = find("reconstructseries", "linear")
    return method_of(card, options(card, {}), SeriesWish(machine=Machine(tile_size=tile)))


def deviations(reader, tile=0):
    """(T, C, H, W) of the filled series."""
    sample = hide(reader, reader.dates, 0.0, 0, Events.silent())
    method = with_deviation(linear(tile), sample, Events.silent())
    found = np.full(reader.values.shape, np.nan, np.float32)

    def write(window, mended):
        rows, columns = window.inside(Window(0, 0, 0, 0))
        found[..., rows, columns] = mended.deviation.reshape(*found.shape[:2], *window.shape)

    method.mend(reader, reader.dates, write, Events.silent())
    return method, found


def test_nine_in_ten_of_what_was_never_shown_lie_within():
    rng = np.random.default_rng(5)
    reader = series(size=32, missing=0.3)
    restless = np.linspace(0.005, 0.05, 32, dtype=np.float32)
    reader.values += rng.normal(0, 1, reader.values.shape).astype(np.float32) * restless
    apart = (rng.random((24, 1, 32, 32)) < 0.1) & np.isfinite(reader.values)
    given = BlockReader.of(reader, reader.geobox, np.where(apart, np.float32(np.nan), reader.values))
    method, found = deviations(given)
    days = np.arange(24) * 10.0
    flat = given.values.reshape(24, 2, -1)
    mended = linear().reconstruct(days, flat, days, given.band_names).values.reshape(reader.values.shape)
    inside = np.abs(mended - reader.values)[apart] <= 1.6449 * found[apart]
    assert 0.86 < inside.mean() < 0.94
    assert 0.86 < method.calibration.coverage < 0.94
    calm, wild = (np.nanmedian(found[..., c][apart[..., c]]) for c in (slice(0, 8), slice(24, 32)))
    assert wild > 2 * calm


def test_measured_values_have_none_and_tiles_change_no_bit():
    reader = series(size=40)
    _, whole = deviations(reader)
    _, tiled = deviations(reader, tile=16)
    np.testing.assert_array_equal(whole, tiled)
    assert (whole[np.isfinite(reader.values)] == 0).all()
    assert (whole[np.isnan(reader.values)] > 0).all()
