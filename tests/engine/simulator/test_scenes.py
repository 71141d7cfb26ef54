"""Scenarios: reproducible bits, truth that agrees with the images, plausible dates and radar."""

from __future__ import annotations

import datetime
import pickle
from pathlib import Path

import numpy as np
import pytest

from skymend.engine.simulator.landscape import Land
from skymend.engine.simulator.scenes import Grounds, Optical, OpticalJob, Plan, RadarJob, plan, strips
from tests.engine.processes import assert_same_bits, in_second_process, in_this_process


def optical_image(planned: Plan, acquisition) -> Optical:
    """The whole optical image of one acquisition."""
    size = planned.landscape.size
    parts = in_this_process(OpticalJob(planned, acquisition, Grounds(planned.landscape)), strips(size))
    arrays = {k: np.concatenate([getattr(p, k) for p in parts], axis=-2) for k in vars(parts[0]) if k != "rows"}
    return Optical(rows=range(size), **arrays)


def first_image(scenario: str = "clouds", seed: int = 1, **options) -> tuple[Plan, Optical]:
    planned = plan(scenario, 96, 2, seed, **options)
    return planned, optical_image(planned, planned.acquisitions[0])


@pytest.mark.parametrize("scenario", ["clouds", "series", "fusion"])
def test_the_same_seed_gives_the_same_bits(scenario: str) -> None:
    (_, a), (_, b), (_, c) = first_image(scenario), first_image(scenario), first_image(scenario, seed=2)
    np.testing.assert_array_equal(a.image, b.image)
    np.testing.assert_array_equal(a.classes, b.classes)
    assert not np.array_equal(a.image, c.image)


@pytest.mark.parametrize("seed", range(3))
def test_clear_pixels_are_the_truth_within_noise(seed: int) -> None:
    _, scene = first_image(seed=seed, cloud_share=0.3)
    clear = scene.classes == 0
    error = (scene.image - scene.truth)[:, clear]
    assert np.median(np.abs(error)) < 0.004
    assert np.sqrt((error**2).mean()) < 0.02  # haze too thin to count, half shade


def test_clouds_are_bright_and_shadows_dark() -> None:
    planned, scene = first_image(cloud_share=0.4)
    blue, nir = planned.bands.index("B02"), planned.bands.index("B8A")
    thick, thin, shadow = (scene.classes == k for k in (1, 2, 3))
    assert np.median(scene.image[blue, thick]) > 0.3
    assert np.median((scene.image - scene.truth)[blue, thin]) > 0.03
    assert np.median(scene.image[nir, shadow] / scene.truth[nir, shadow]) < 0.7


def test_without_clouds_the_series_is_the_truth_but_for_haze_and_noise() -> None:
    _, scene = first_image("series", cloud_share=0.0)
    assert (scene.classes == 0).all()
    assert np.sqrt(((scene.image - scene.truth) ** 2).mean()) < 0.04


def test_a_good_detector_misses_some_haze_only() -> None:
    _, scene = first_image("series", cloud_share=0.4)
    missed = (scene.mask == 0) & (scene.classes != 0)
    assert 0 < missed.mean() < 0.2
    assert not ((scene.mask != 0) & (scene.classes == 0)).any()


def test_series_dates_are_five_to_fifteen_days_apart() -> None:
    days = [a.date for a in plan("series", 64, 100, 0).acquisitions]
    gaps = {(b - a).days for a, b in zip(days, days[1:])}
    assert gaps == {5, 10, 15}
    assert len(days) == 100


def test_radar_tells_water_town_and_growing_crops_apart() -> None:
    planned = plan("series", 128, 12, 0)
    date, weather = planned.radar[0]
    values = np.concatenate(
        in_this_process(RadarJob(planned, date, weather, Grounds(planned.landscape)), strips(128)), 1
    )
    land = optical_image(planned, planned.acquisitions[0]).land
    level = {k: values[:, land == k].mean(axis=1) for k in (Land.WATER, Land.TOWN, Land.FIELD, Land.CONIFER)}
    assert level[Land.WATER][0] < level[Land.FIELD][0] - 3
    assert level[Land.TOWN][0] > level[Land.FIELD][0] + 3
    assert (level[Land.CONIFER][1] < level[Land.CONIFER][0] - 4).all()
    assert values.min() > -30 or values.min() > -45


def test_fusion_has_a_flood_between_the_fine_dates() -> None:
    planned = plan("fusion", 160, 3, 1)
    water = [(optical_image(planned, a).land == Land.WATER).mean() for a in planned.acquisitions]
    assert water[1] > 1.3 * water[0]
    assert water[2] == pytest.approx(water[0])
    assert planned.fine_dates == (planned.acquisitions[0].date, planned.acquisitions[2].date)


def test_one_date_and_unknown_scenario() -> None:
    assert plan("series", 64, 1, 0).acquisitions[0].date == datetime.date(2020, 3, 13)
    with pytest.raises(ValueError, match="clouds, series, fusion"):
        plan("snow", 64, 1, 0)


@pytest.mark.parametrize("scenario", ["clouds", "series", "fusion"])
def test_strips_are_the_same_in_another_process(tmp_path: Path, scenario: str) -> None:
    planned = plan(scenario, 80, 2, 5, cloud_share=0.4)
    grounds, parts = Grounds(planned.landscape), [range(0, 30), range(30, 64), range(64, 80)]
    jobs = [OpticalJob(planned, acquisition, grounds) for acquisition in planned.acquisitions]
    jobs += [RadarJob(planned, date, weather, grounds) for date, weather in planned.radar[:1]]
    for job in jobs:
        assert_same_bits(in_this_process(job, parts), in_second_process(job, parts, tmp_path))


def test_grounds_travel_without_what_they_keep() -> None:
    grounds = Grounds(plan("series", 64, 1, 0).landscape, memory_bytes=10**8)
    here = grounds.padded(range(64))
    empty = pickle.dumps(Grounds(plan("series", 64, 1, 0).landscape, memory_bytes=10**8))
    assert len(pickle.dumps(grounds)) == len(empty)
    assert_same_bits(here, pickle.loads(empty).padded(range(64)))
