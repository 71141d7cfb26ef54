"""RESTORE-DiT around its network: windows, inputs, and its work on tiles."""

from __future__ import annotations

import datetime

import numpy as np
import pytest

from skymend.engine.catalogue.zoo import find, options
from skymend.engine.clouds.of_series import CloudSource
from skymend.engine.inference.blending import overlapping_tiles
from skymend.engine.inference.tiled import InBatches, in_groups, sizes
from skymend.engine.job.errors import InputError
from skymend.engine.job.events import Events
from skymend.engine.job.layer import Layer
from skymend.engine.job.parameters import Sampling
from skymend.engine.raster.dated import open_series
from skymend.engine.series.by_network import Timeline
from skymend.engine.series.long_series import restore_windows
from skymend.engine.series.methods import SeriesWish, method_of
from skymend.engine.series.reader import SeriesReader
from skymend.engine.series.restore_dit import Batch, WindowSampling, restore_series
from skymend.engine.series.restore_dit_inputs import encoded_dates, match_radar
from tests.engine.processes import assert_same_bits, in_second_process, in_this_process
from tests.engine.rasters import write_raster

NAMES = ("B02", "B03", "B04", "B08")
SHAPE = (40, 50)


def test_only_gaps_change_and_long_series_run_in_windows():
    random = np.random.default_rng(2)
    image = (random.random((1, 9, 2, 4, 4)) * 2 - 1).astype(np.float32)
    mask = (random.random((1, 9, 1, 4, 4)) > 0.6).astype(np.float32)
    lengths = []

    def network(date, cond, mask):
        lengths.append(date.shape[1])
        return lambda x, t: np.full_like(x, 0.5)

    def mend(window=4, **more):
        how, noise = WindowSampling(window, Sampling(steps=1, ensemble=1), **more), np.zeros_like(image)
        series = Batch(image, mask, np.zeros((1, 9)))
        return restore_series(network, how, series, noise, mask.mean((0, 2, 3, 4)))

    out = mend()
    gap = np.broadcast_to(mask > 0, out.shape)
    np.testing.assert_allclose(out[gap], 0.75)
    np.testing.assert_allclose(out[~gap], image[~gap] / 2 + 0.5, atol=1e-6)
    assert set(lengths) == {4}
    lengths.clear()
    mend(window=15)
    assert lengths == [9]
    lengths.clear()
    mend(window=15, pad_short=True)
    assert lengths == [15]


def test_series_that_share_a_batch_hand_over_each_at_its_own_frame():
    random = np.random.default_rng(5)
    new = random.random((2, 2, 6, 1, 3, 3)).astype(np.float32)  # window, series

    def joined(chosen):
        return restore_windows(lambda index, start: new[index, chosen], np.zeros(9), 6)

    both = joined([0, 1])
    np.testing.assert_array_equal(both, np.concatenate([joined([0]), joined([1])]))


def test_dates_are_rounded_to_tens_and_radar_is_the_nearest():
    dates = [datetime.date(2018, 9, 1) + datetime.timedelta(days) for days in (-7, 5, 15, 26)]
    np.testing.assert_array_equal(encoded_dates(dates, "2018-09-01", 10), [-10, 0, 20, 30])
    np.testing.assert_array_equal(match_radar(np.array([4, 6, 100]), np.array([0, 8, 12])), [0, 1, 2])


@pytest.mark.parametrize("radar", [False, True])
def test_tiles_can_be_mended_in_another_process(tmp_path, monkeypatch, radar):
    pytest.importorskip("onnx")
    from tests.engine import toys

    monkeypatch.setenv("SKYMEND_HOME", str(tmp_path))
    card = find("reconstructseries", toys.series_network(tmp_path, "toy", list(NAMES), radar=radar))
    random, optical, levels = np.random.default_rng(7), [], []
    for month in range(1, 6):
        stored = random.integers(0, 3000, (4, *SHAPE)) * (random.random(SHAPE) > 0.4)
        optical.append(
            write_raster(tmp_path / f"S2_2020-0{month}-10.tif", stored.astype(np.uint16), names=NAMES, nodata=0)
        )
        decibels = -12 + random.standard_normal((2, *SHAPE))
        levels.append(
            write_raster(tmp_path / f"S1_2020-0{month}-20.tif", decibels.astype(np.float32), names=("VV", "VH"))
        )
    scenes = open_series([Layer(path=str(path)) for path in optical])
    wish = SeriesWish(radar=[Layer(path=str(path)) for path in levels], sampling=Sampling(steps=2, ensemble=2, seed=4))
    with SeriesReader(scenes, scenes[0].geobox, [CloudSource(None, None, "none known")] * 5) as reader:
        method = method_of(card, options(card, {"batch": 2}), wish).learned(reader, Events.silent())
        assert (method.uses_radar, method.deviation, method.least_dates) == (radar, True, 1)
        timeline = Timeline.of(reader.dates, [datetime.date(2020, 3, 1), datetime.date(2020, 4, 10)])
        job = InBatches(method.job(reader, timeline, Events.silent()), Events.silent())
        groups = in_groups(overlapping_tiles(SHAPE, *sizes(card, SHAPE)), 2)
        assert len(groups) > 1
        here = in_this_process(job, groups)
        assert here[0][0].shape[0] == 2 * 4 + 2 + 1 + 2 * 4
        assert_same_bits(in_second_process(job, groups, tmp_path), here)
        job.close()


def test_radar_is_asked_for_before_anything_is_read(tmp_path, monkeypatch):
    pytest.importorskip("onnx")
    from tests.engine import toys

    monkeypatch.setenv("SKYMEND_HOME", str(tmp_path))
    card = find("reconstructseries", toys.series_network(tmp_path, "toy", list(NAMES), radar=True))
    with pytest.raises(InputError, match="needs a Sentinel-1 series"):
        method_of(card, options(card, {}), SeriesWish())
