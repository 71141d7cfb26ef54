"""Landscape and seasons: every kind of land, spectra and phenology as they should be."""

from __future__ import annotations

import datetime

import numpy as np
import pytest

from skymend.engine.simulator.landscape import Land, ground, landscape
from skymend.engine.simulator.spectra import BANDS, season, surface

MAY, WINTER = datetime.date(2020, 5, 28), datetime.date(2020, 1, 15)


def spectra(size: int = 256, seed: int = 1, date: datetime.date = MAY) -> dict[Land, np.ndarray]:
    """Mean surface spectrum of each class."""
    scape = landscape(size, seed)
    here = ground(scape, range(size), range(size))
    state = season(scape.covers, date)
    bands = np.stack([surface(here, state, k) for k in range(len(BANDS))])
    return {land: bands[:, here.land == land].mean(axis=1) for land in Land if (here.land == land).any()}


@pytest.mark.parametrize("size", [64, 100, 256, 512])
@pytest.mark.parametrize("seed", [0, 1, 2])
def test_all_kinds_of_land_are_there(size: int, seed: int) -> None:
    land = ground(landscape(size, seed), range(size), range(size)).land
    assert {Land.FIELD, Land.WATER, Land.TOWN} <= set(np.unique(land))
    assert {Land.DECIDUOUS, Land.CONIFER} & set(np.unique(land))
    assert (land == Land.FIELD).mean() > 0.25


def test_windows_fit_together_and_reach_beyond_the_scene() -> None:
    scape = landscape(128, 5)
    whole = ground(scape, range(128), range(128))
    part = ground(scape, range(40, 60), range(-10, 70))
    np.testing.assert_array_equal(part.cover[:, 10:], whole.cover[40:60, :70])
    np.testing.assert_array_equal(part.texture[:, 10:], whole.texture[40:60, :70])


def test_spectra_are_those_of_their_class() -> None:
    spectrum = spectra()
    blue, red, nir, swir = (BANDS.index(name) for name in ("B02", "B04", "B8A", "B11"))

    def ndvi(land: Land) -> float:
        return (spectrum[land][nir] - spectrum[land][red]) / (spectrum[land][nir] + spectrum[land][red])

    assert ndvi(Land.DECIDUOUS) > 0.8
    assert ndvi(Land.WATER) < -0.2
    assert ndvi(Land.TOWN) < 0.5
    assert spectrum[Land.CONIFER][nir] < spectrum[Land.DECIDUOUS][nir]
    assert spectrum[Land.WATER][swir] < 0.02
    assert spectrum[Land.TOWN][blue] > spectrum[Land.MEADOW][blue]
    for land, values in spectrum.items():
        assert (values > 0).all(), land
        assert (values < 0.6).all(), land


def test_leaves_fall() -> None:
    nir = BANDS.index("B8A")
    assert spectra(date=WINTER)[Land.DECIDUOUS][nir] < 0.6 * spectra(date=MAY)[Land.DECIDUOUS][nir]


def test_crops_are_harvested_at_once() -> None:
    covers = landscape(64, 0).covers
    days = [season(covers, datetime.date(2020, 7, 10) + datetime.timedelta(days=k)).dry for k in range(60)]
    assert (np.abs(np.diff(np.stack(days), axis=0)).max(axis=0) > 0.3).mean() > 0.2
