"""Real clear ground as training material: read once into plain arrays, made to change, or seen through simulated clouds.

Sentinel-2 L1C of 1024 × 1024 pixels and a Landsat 7 image (see the README of the training images). Their right third is kept
for validation and never written.
"""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np

from ...engine.simulator.atmosphere import Air, sun_position
from ...engine.simulator.instruments import FUSION_BANDS, band_index
from ...engine.simulator.sky import classes_of, cloud_cover, daylight, sky_over, through_clouds
from .objective import chance

TEN = ("B02", "B03", "B04", "B08", "B05", "B06", "B07", "B8A", "B11", "B12")  # in the order of the two files
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
    kinds, pixels = int(generator.integers(4, 13)), tile.reshape(len(tile), -1).T
    centres = pixels[generator.integers(0, len(pixels), kinds)]
    distance = ((pixels[:, None] - centres[None]) ** 2).sum(2)
    softness = 0.02 + 0.1 * np.median(distance.min(1))
    share = np.exp(-(distance - distance.min(1, keepdims=True)) / (2 * softness**2))
    share = (share / share.sum(1, keepdims=True)).astype(np.float32)
    grown = np.array(
        [-0.25, -0.15, -0.45, 0.45, -0.2, -0.35], np.float32
    )  # relative change of each band as plants grow
    out, state = [], np.zeros((kinds, len(tile)), np.float32)
    for _ in range(dates):
        out.append(tile * np.exp(np.clip(share @ state, -1.2, 0.9)).T.reshape(tile.shape))
        growth = generator.normal(0, 0.6, (kinds, 1)) * grown + generator.normal(0, 0.06, (kinds, len(tile)))
        state = state + growth.astype(np.float32)
    return np.clip(np.stack(out), 1e-4, 1.2)


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
