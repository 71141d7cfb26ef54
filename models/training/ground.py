"""Real clear ground as training material: read once into plain arrays, made to change, or seen through simulated clouds.

Sentinel-2 L1C of 1024 × 1024 pixels and a Landsat 7 image (see the README of the training images). Their right third is kept
for validation and never written.
"""

from __future__ import annotations

import datetime
import multiprocessing
import os
from collections.abc import Mapping
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import Any

import numpy as np

from ...engine.simulator.atmosphere import Air, sun_position
from ...engine.simulator.instruments import FUSION_BANDS, band_index
from ...engine.simulator.scenes import DETECTED
from ...engine.simulator.sky import classes_of, cloud_cover, daylight, sky_over, through_clouds
from .objective import chance

TEN = ("B02", "B03", "B04", "B08", "B05", "B06", "B07", "B8A", "B11", "B12")  # in the order of the two files
SERIES = ("B02", "B03", "B04", "B05", "B06", "B07", "B08", "B8A", "B11", "B12")
S2, LANDSAT = "ground-sentinel2.npz", "ground-landsat.npz"
_TRAIN_SHARE = 0.67
_FILES = ("s2_l1c_clear_10m.tif", "s2_l1c_clear_20m.tif", "LE70220491999322EDC01_stack.gtif")


def prepare(source: Path, material: Path) -> None:
    """Write the ground's arrays, uint16 of reflectance × 10 000, from the images below `source`; what is there stays."""
    folder = source / "train" / "cloud"
    if not all((folder / name).is_file() for name in _FILES):
        return
    import rasterio

    images = []
    for name in _FILES:
        with rasterio.open(folder / name) as file:
            images.append(file.read())
    ten, twenty, landsat = images
    fine = np.concatenate((ten, np.repeat(np.repeat(twenty, 2, 1), 2, 2)))
    for path, values in ((S2, fine), (LANDSAT, np.clip(landsat[:6], 0, 10000))):
        width = int(values.shape[2] * _TRAIN_SHARE)
        if not (material / path).is_file():
            np.savez_compressed(material / path, reflectance=values[:, :, :width].astype(np.uint16))


def changing(material: Path, told: Mapping[str, Any], seed: int) -> np.ndarray:
    """(N, D, 6, S, S) float16: real ground whose kinds of surface change from date to date, each in its own way. Empty where
    there is no real ground."""
    side, dates = int(told["side"]), int(told["dates"])
    grounds = []
    if (material / S2).is_file():
        s2 = np.load(material / S2)["reflectance"]
        grounds.append(s2[[TEN.index(band) for band in FUSION_BANDS]])
    if (material / LANDSAT).is_file():
        landsat = np.load(material / LANDSAT)["reflectance"]
        grounds.append(np.pad(landsat, [(0, 0), *((0, max(0, side - n)) for n in landsat.shape[1:])], mode="reflect"))
    tiles = []
    for index in range(int(told.get("real_tiles", 24)) if grounds else 0):
        generator = chance(seed, index, 5)
        image = grounds[0 if generator.random() < 0.75 else -1]
        top, left = (int(generator.integers(0, n - side + 1)) for n in image.shape[1:])
        tile = image[:, top : top + side, left : left + side].astype(np.float32) / 10000
        tiles.append(_changed(generator, tile, dates))
    return np.stack(tiles).astype(np.float16) if tiles else np.zeros((0, dates, 6, side, side), np.float16)


def _changed(generator: np.random.Generator, tile: np.ndarray, dates: int) -> np.ndarray:
    """(D, C, S, S): each kind of surface wanders through growth and brightness."""
    kinds = int(generator.integers(4, 13))
    share = _kinds(generator, tile, kinds)
    grown = np.array(
        [-0.25, -0.15, -0.45, 0.45, -0.2, -0.35], np.float32
    )  # relative change of each band as plants grow
    out, state = [], np.zeros((kinds, len(tile)), np.float32)
    much = generator.uniform(0.1, 1.0)  # some places hardly change
    for _ in range(dates):
        out.append(tile * np.exp(np.clip(share @ state, -1.2, 0.9)).T.reshape(tile.shape))
        growth = generator.normal(0, 0.6, (kinds, 1)) * grown + generator.normal(0, 0.06, (kinds, len(tile)))
        state = state + (much * growth).astype(np.float32)
    return np.clip(np.stack(out), 1e-4, 1.2)


def _kinds(generator: np.random.Generator, tile: np.ndarray, kinds: int) -> np.ndarray:
    """(pixels, kinds) how much each pixel of a tile belongs to each of some kinds of surface."""
    pixels = tile.reshape(len(tile), -1).T
    centres = pixels[generator.integers(0, len(pixels), kinds)]
    distance = ((pixels[:, None] - centres[None]) ** 2).sum(2)
    softness = 0.02 + 0.1 * np.median(distance.min(1))
    share = np.exp(-(distance - distance.min(1, keepdims=True)) / (2 * softness**2))
    return np.asarray(share / share.sum(1, keepdims=True), np.float32)


def clouded(material: Path, bands: tuple[str, ...], side: int, count: int, seed: int) -> tuple[np.ndarray, np.ndarray]:
    """Images and their clear truth (N, C, S, S) float16 at the top of the atmosphere: simulated clouds and shadows over real
    ground. Empty where there is none."""
    images, truths = [], []
    if (material / S2).is_file():
        ground = np.load(material / S2)["reflectance"][[TEN.index(band) for band in bands]]
        for index in range(count):
            generator = chance(seed, index, 6)
            top, left = (int(generator.integers(0, n - side + 1)) for n in ground.shape[1:])
            clear = ground[:, top : top + side, left : left + side].astype(np.float32) / 10000
            turned = np.rot90(clear, int(generator.integers(4)), (1, 2))
            truths.append(turned)
            images.append(_under_clouds(generator, turned, bands, index))
    empty = np.zeros((0, len(bands), side, side), np.float16)
    return tuple(np.stack(part).astype(np.float16) if part else empty for part in (images, truths))  # type: ignore[return-value]


def make_clouded_dates(material: Path, told: Mapping[str, Any], seed: int, processes: int = 0) -> None:
    """Write `clouds-real.<array>.npy`: real ground through a season under simulated clouds. `image` and `truth`
    (N, D, C, S, S) float16 in the order of `TEN`, `mask` (N, D, S, S) of clouds and shadows and `days` (N, D). Nothing where
    there is no real ground."""
    if not (material / S2).is_file():
        return
    count = int(told.get("real_tiles", 24))
    jobs = [(material, int(told["side"]), int(told["dates"]), seed, index) for index in range(count)]
    many = min(processes or os.cpu_count() or 1, count)
    with ProcessPoolExecutor(many, multiprocessing.get_context("spawn")) as pool:
        tiles = list(pool.map(_clouded_dates, jobs)) if many > 1 else list(map(_clouded_dates, jobs))
    for name in tiles[0]:
        np.save(material / f"clouds-real.{name}.npy", np.stack([tile[name] for tile in tiles]))


def _clouded_dates(job: tuple[Path, int, int, int, int]) -> dict[str, np.ndarray]:
    material, side, dates, seed, index = job
    generator = chance(seed, index, 7)
    days = np.cumsum(generator.integers(5, 40, dates)) + generator.integers(0, 365)
    truth = _through_the_year(generator, _cut(_ground(material, TEN), side, generator), TEN, days)
    image, mask = _each_under_clouds(generator, truth, f"{seed} {index}")
    return {
        "image": image.astype(np.float16), "truth": truth.astype(np.float16), "mask": mask.astype(np.uint8),
        "days": days.astype(np.float32),
    }  # fmt: skip


def seasons(material: Path, side: int, count: int, days: np.ndarray, seed: int) -> np.ndarray:
    """Real ground through the year, without clouds: (count, D, 10, S, S) float16 in the bands of `SERIES`, the tile k on the
    days (D,) of row k of `days`. Empty where there is no real ground."""
    tiles: list[np.ndarray] = []
    there = (material / S2).is_file()
    ground = _ground(material, SERIES) if there else np.zeros(0)
    for index in range(count if there else 0):
        generator = chance(seed, index, 8)
        tile = _cut(ground, side, generator)
        tiles.append(_through_the_year(generator, tile, SERIES, days[index % len(days)]).astype(np.float16))
    return np.stack(tiles) if tiles else np.zeros((0, days.shape[1], len(SERIES), side, side), np.float16)


def _ground(material: Path, bands: tuple[str, ...]) -> np.ndarray:
    """The real ground (C, h, w), uint16."""
    with np.load(material / S2) as archive:
        return np.asarray(archive["reflectance"][[TEN.index(band) for band in bands]])


def _cut(ground: np.ndarray, side: int, generator: np.random.Generator) -> np.ndarray:
    """A tile (C, S, S) of the real ground, turned."""
    top, left = (int(generator.integers(0, n - side + 1)) for n in ground.shape[1:])
    tile = ground[:, top : top + side, left : left + side]
    return np.rot90(tile.astype(np.float32) / 10000, int(generator.integers(4)), (1, 2))


# Relative change of each band as plants grow, and as soil gets wet.
_GROWN = {"B02": -0.25, "B03": -0.12, "B04": -0.45, "B05": -0.12, "B06": 0.30, "B07": 0.42, "B08": 0.45, "B8A": 0.45,
          "B11": -0.22, "B12": -0.38}  # fmt: skip
_WET = 0.12
_YEAR = 365.25


def _through_the_year(
    generator: np.random.Generator, tile: np.ndarray, bands: tuple[str, ...], days: np.ndarray
) -> np.ndarray:
    """(D, C, S, S): each kind of surface grows and withers in its own time, some are harvested; rain darkens all."""
    kinds = int(generator.integers(4, 13))
    share, grown = _kinds(generator, tile, kinds), np.array([_GROWN[band] for band in bands])
    peak, width = generator.uniform(0, _YEAR, (kinds, 1)), generator.uniform(35, 110, (kinds, 1))
    strength = generator.normal(0, 1.2, (kinds, 1))
    away = (days - peak + _YEAR / 2) % _YEAR - _YEAR / 2
    growth = strength * np.exp(-0.5 * (away / width) ** 2)
    harvest = days[0] + generator.uniform(0, 1, (kinds, 1)) * max(float(np.ptp(days)), 1.0)
    growth = growth - (generator.random((kinds, 1)) < 0.35) * (days > harvest) * generator.uniform(0.2, 1.0, (kinds, 1))
    wet = _WET * generator.beta(0.7, 1.6, len(days)) * generator.uniform(0.3, 1.5, (kinds, 1))
    own = 0.04 * generator.standard_normal((kinds, len(days), len(bands)))
    state = growth[:, :, None] * grown - wet[:, :, None] + own
    state = (state - state.mean(1, keepdims=True)).astype(np.float32)
    out = [tile * np.exp(np.clip(share @ state[:, k], -1.2, 0.9)).T.reshape(tile.shape) for k in range(len(days))]
    return np.clip(np.stack(out), 1e-4, 1.2)


def _each_under_clouds(generator: np.random.Generator, truth: np.ndarray, name: str) -> tuple[np.ndarray, np.ndarray]:
    """Dates (D, C, S, S) under clouds of one kind, each under other ones, and where these are seen (D, S, S)."""
    day = datetime.date(2020, 3, 1) + datetime.timedelta(int(generator.integers(0, 240)))
    sun, size, side = sun_position(day), int(generator.choice([192, 320, 512])), truth.shape[-1]
    cover = cloud_cover(size, int(generator.integers(2**31)), name, sun, float(generator.uniform(0.15, 0.7)))
    images, masks = [], []
    for image in truth:
        air = Air(sun, aerosol=float(0.05 + 0.15 * generator.random() ** 2))
        top, left = (int(generator.integers(-size, size)) for _ in range(2))
        sky = sky_over(cover, range(top, top + side), range(left, left + side))
        seen = [
            through_clouds(sky, cover, air, k, band * daylight(sky, air, sun, k))
            for k, band in zip(map(band_index, TEN), image)
        ]
        mask = classes_of(sky, **DETECTED)
        images.append(np.stack(seen) if classes_of(sky).any() else image)
        masks.append(mask > 0)
    noise = 0.002 * generator.standard_normal(truth.shape).astype(np.float32)
    return np.stack(images) + noise, np.stack(masks)


def _under_clouds(generator: np.random.Generator, clear: np.ndarray, bands: tuple[str, ...], index: int) -> np.ndarray:
    day = datetime.date(2020, 3, 1) + datetime.timedelta(int(generator.integers(0, 240)))
    sun = sun_position(day)
    air = Air(sun, aerosol=float(0.05 + 0.15 * generator.random() ** 2))
    size = int(generator.choice([192, 320, 512]))
    cover = cloud_cover(size, int(generator.integers(2**31)), f"{index}", sun, float(generator.uniform(0.1, 0.8)))
    top, left = (int(generator.integers(0, size - clear.shape[1] + 1)) for _ in range(2))
    window = range(top, top + clear.shape[1]), range(left, left + clear.shape[2])
    sky = sky_over(cover, *window)
    seen = []
    for image, band in zip(clear, bands):
        k = band_index(band)
        seen.append(through_clouds(sky, cover, air, k, image * daylight(sky, air, sun, k)))
    if not classes_of(sky).any():
        return clear.copy()
    return np.stack(seen) + 0.002 * generator.standard_normal(clear.shape).astype(np.float32)
