"""Surface reflectance of the landscape on a day: crops and woods go through their seasons.

Each row of the cover table is a mixture of a few pure materials whose shares follow the calendar; pixels then differ
from their row by smooth variation within a parcel or stand and by fine texture.
"""

from __future__ import annotations

import datetime
from dataclasses import dataclass

import numpy as np

from .landscape import ASPHALT, CONIFERS, DECIDUOUS, MEADOWS, RIVER, TRACK, WATERS, Covers, Ground, Land

BANDS = ("B01", "B02", "B03", "B04", "B05", "B06", "B07", "B08", "B8A", "B09", "B10", "B11", "B12")

# Hemispherical reflectance × 1000 at the Sentinel-2 bands, rounded from what spectral libraries and cloud-free
# atmospherically corrected scenes of Central Europe show. Chlorophyll absorbs at 443, 490 and 665 nm, cell structure
# scatters beyond 740 nm, water absorbs at 1610 and 2190 nm. B10 is never seen from space through water vapour.
_MATERIALS = {
    "crop": (24, 30, 66, 28, 95, 320, 420, 445, 455, 450, 250, 200, 95),
    "grass": (26, 34, 70, 40, 105, 270, 340, 360, 375, 375, 270, 235, 125),
    "straw": (75, 92, 135, 185, 220, 255, 280, 300, 320, 330, 320, 345, 245),
    "soil": (62, 78, 105, 138, 158, 172, 188, 200, 218, 235, 260, 295, 250),
    "flower": (30, 46, 165, 150, 190, 340, 420, 440, 455, 450, 260, 215, 105),
    "leaf": (16, 19, 42, 19, 66, 255, 345, 370, 385, 385, 200, 165, 70),
    "branch": (32, 38, 50, 58, 74, 105, 122, 135, 150, 160, 180, 195, 125),
    "needle": (14, 17, 30, 17, 37, 125, 165, 180, 192, 195, 110, 85, 36),
    "lake": (32, 36, 40, 22, 19, 11, 10, 9, 8, 8, 4, 4, 3),
    "river": (38, 46, 62, 46, 40, 20, 18, 16, 14, 12, 6, 6, 4),
    "red roof": (62, 70, 98, 165, 185, 195, 205, 220, 232, 240, 255, 265, 240),
    "grey roof": (105, 118, 130, 140, 148, 153, 158, 163, 170, 172, 180, 190, 180),
    "bright roof": (270, 300, 325, 335, 345, 350, 355, 360, 365, 365, 350, 355, 330),
    "asphalt": (66, 76, 90, 100, 105, 110, 115, 120, 126, 130, 145, 155, 145),
}
_NAMES = tuple(_MATERIALS)
_REFLECTANCE = np.array([_MATERIALS[name] for name in _NAMES]) / 1000.0

# Eight-year rotation; maize twice, cereals four times.
ROTATION = ("wheat", "rape", "wheat", "maize", "barley", "beet", "wheat", "maize")
WINTER_CROPS = ("wheat", "barley", "rape")

# How strongly fine texture shows, by land class: crowns and buildings cast shadows, water is smooth.
_TEXTURE = {Land.FIELD: 0.025, Land.MEADOW: 0.03, Land.DECIDUOUS: 0.07, Land.CONIFER: 0.09, Land.WATER: 0.015}
_TOWN_TEXTURE = 0.14


@dataclass(frozen=True)
class Season:
    """State of each row of the cover table on one day: share of living leaves, of straw or dead leaves, of visible soil
    and reflectance (n, 13); `slope` (n, 13) is what one unit of smooth variation adds."""

    green: np.ndarray
    dry: np.ndarray
    soil: np.ndarray
    reflectance: np.ndarray
    slope: np.ndarray
    texture: np.ndarray


def season(covers: Covers, date: datetime.date, wetness: float = 0.4) -> Season:
    """The cover table on a `date`; `wetness` 0..1 of the top soil darkens it."""
    shares = {name: np.zeros(len(covers.land)) for name in _NAMES}
    _grow_fields(covers, date, shares)
    _grow_meadows(covers, date, shares)
    _grow_forest(covers, date, shares)
    for column, name in enumerate(("red roof", "grey roof", "bright roof", "asphalt", "grass")):
        shares[name] += covers.town[:, column]
    shares["lake"][WATERS[0]] = 1
    shares["river"][RIVER] = 1
    shares["asphalt"][ASPHALT], shares["grass"][ASPHALT] = 0.7, 0.3
    shares["soil"][TRACK], shares["grass"][TRACK] = 0.55, 0.45

    mixture = np.stack([shares[name] for name in _NAMES], axis=1)
    brightness = np.ones_like(mixture)
    brightness[:, _NAMES.index("soil")] = covers.soil * (1 - 0.3 * wetness)
    brightness[:, _NAMES.index("straw")] = 0.5 * (covers.soil + covers.vigour)
    reflectance = np.einsum("nk,kb->nb", mixture * brightness, _REFLECTANCE)
    green = np.sum([shares[name] for name in ("crop", "grass", "leaf", "needle", "flower")], axis=0)
    soil = shares["soil"]
    # Within a parcel denser spots cover more soil; woods and towns are a little lighter or darker.
    exchange = np.minimum(np.minimum(green, 1 - green), 0.25)[:, None]
    leaf = _REFLECTANCE[_NAMES.index("crop")] - _REFLECTANCE[_NAMES.index("soil")]
    is_field = np.isin(covers.land, (Land.FIELD, Land.MEADOW))[:, None]
    slope = np.where(is_field, 0.6 * exchange * leaf + 0.035 * reflectance, 0.06 * reflectance)
    texture = np.array([_TEXTURE.get(Land(code), _TOWN_TEXTURE) for code in covers.land])
    return Season(green, shares["straw"] + shares["branch"], soil, reflectance, slope, texture.astype(np.float32))


def surface(ground: Ground, state: Season, band: int) -> np.ndarray:
    """Surface reflectance of one band, float32 (h, w), ≥ 0.001."""
    mean = np.take(state.reflectance[:, band].astype(np.float32), ground.cover)
    slope = np.take(state.slope[:, band].astype(np.float32), ground.cover)
    grain = np.take(state.texture, ground.cover) * ground.texture
    return np.maximum((mean + slope * ground.variation) * (1 + grain), np.float32(0.001))


def _grow_fields(covers: Covers, date: datetime.date, shares: dict[str, np.ndarray]) -> None:
    """Crops of the year by the rotation; from autumn on the next year's winter crop or a catch crop."""
    day = date.timetuple().tm_yday - covers.season_shift
    for index, crop in enumerate(ROTATION):
        rows = (covers.land == Land.FIELD) & ((covers.rotation + date.year) % len(ROTATION) == index)
        d, vigour = day[rows], covers.vigour[rows]
        green, dry, flower, harvest = _crop(crop, d)
        green, flower = green * vigour, flower * vigour
        stubble = np.where(d < harvest + 26, 0.45, 0.1)  # then ploughed
        after = d >= harvest
        next_crop = ROTATION[(index + 1) % len(ROTATION)]
        if next_crop in WINTER_CROPS:
            regrowth = 0.3 * _rise(d, 295, 7) if next_crop != "rape" else 0.55 * _rise(d, 268, 8)
        else:
            regrowth = np.where(covers.catch_crop[rows], 0.6 * _rise(d, 258, 7), 0.03)
        green = np.where(after, regrowth, green)
        dry = np.where(after, stubble * (1 - green), dry)
        flower = np.where(after, 0, flower)
        shares["crop"][rows], shares["straw"][rows], shares["flower"][rows] = green, dry, flower
        shares["soil"][rows] = 1 - green - dry - flower


def _crop(name: str, d: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray, float]:
    """Shares of green, straw and flowers on day of year `d` before harvest, and the day of harvest."""
    zero = np.zeros_like(d)
    if name == "maize":
        cover, ripe, flower, harvest = 0.95 * _rise(d, 166, 7), 0.85 * _rise(d, 258, 7), zero, 274.0
    elif name == "beet":
        cover, ripe, flower, harvest = 0.95 * _rise(d, 156, 8), 0.2 * _rise(d, 270, 10), zero, 293.0
    elif name == "rape":
        cover, ripe, harvest = 0.55 + 0.42 * _rise(d, 92, 8), _rise(d, 180, 6), 199.0
        flower = 0.65 * _rise(d, 113, 2.5) * (1 - _rise(d, 136, 3.5))
    else:
        early = 16.0 if name == "barley" else 0.0
        cover, ripe, flower = 0.3 + 0.66 * _rise(d, 103 - early / 2, 9), _rise(d, 184 - early, 5), zero
        harvest = 207.0 - early
    return (cover - flower) * (1 - ripe), cover * ripe * 0.9, flower * (1 - ripe), harvest


def _grow_meadows(covers: Covers, date: datetime.date, shares: dict[str, np.ndarray]) -> None:
    """Meadows: green in spring, mown up to three times, each time growing again within weeks."""
    rows = slice(MEADOWS[0], MEADOWS[0] + MEADOWS[1])
    d = date.timetuple().tm_yday - covers.season_shift[rows] * 1.5
    green = 0.55 + 0.37 * _rise(d, 98, 9) - 0.22 * _rise(d, 295, 14)
    mown = covers.rotation[rows]
    for cut, day in enumerate((152, 208, 258)):
        if_cut = (mown >= cut + 1) & (d >= day)
        green = green * np.where(if_cut, 1 - 0.55 * np.exp(-(d - day) / 13), 1)
    shares["grass"][rows] += green * covers.vigour[rows]
    shares["straw"][rows] += (1 - green) * 0.55
    shares["soil"][rows] += 1 - green * covers.vigour[rows] - (1 - green) * 0.55


def _grow_forest(covers: Covers, date: datetime.date, shares: dict[str, np.ndarray]) -> None:
    """Leaves come in late April and go in October, after turning; needles stay."""
    day = date.timetuple().tm_yday
    rows = slice(DECIDUOUS[0], DECIDUOUS[0] + DECIDUOUS[1])
    d = day - covers.season_shift[rows] * 0.5
    leaf = _rise(d, 114, 4.5) * (1 - _rise(d, 297, 6))
    turned = 0.55 * _rise(d, 283, 5) * leaf
    undergrowth = 0.12
    shares["leaf"][rows] = leaf - turned
    shares["straw"][rows] = turned * 0.8
    shares["grass"][rows] = undergrowth * (1 - leaf)
    shares["branch"][rows] = 1 - leaf + turned * 0.2 - undergrowth * (1 - leaf)
    rows = slice(CONIFERS[0], CONIFERS[0] + CONIFERS[1])
    mixed = 0.12 * covers.vigour[rows]
    shares["needle"][rows], shares["branch"][rows] = 1 - mixed, mixed * (1 - _rise(day, 114, 6))
    shares["leaf"][rows] = mixed * _rise(day, 114, 6) * (1 - _rise(day, 297, 6))


def _rise(day: np.ndarray | float, middle: float, width: float) -> np.ndarray:
    """Logistic step from 0 to 1 at `middle`, about four `width` long."""
    return 1 / (1 + np.exp(-(np.asarray(day, float) - middle) / width))
