"""Training material from the simulator: tiles of made-up places through time, with their truth, as plain arrays.

A place is one landscape of a seed, of which a strip is seen; its tiles lie side by side in the strip. Seeds below
`VALIDATION` are for training, those from it on for validation, those from `TEST` on for no training at all. Arrays are
float16 of reflectance, or of decibels. Needs nothing but NumPy and SciPy, so that any machine can make it.
"""

from __future__ import annotations

import datetime
import multiprocessing
import os
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from ...engine.simulator import scenes
from .objective import chance

VALIDATION, TEST = 1_000_000, 2_000_000
Arrays = dict[str, np.ndarray]
_SIZES = (256, 320, 384, 512)  # sides of landscapes, whose features grow with them
_YEARS = range(2016, 2026)


@dataclass(frozen=True)
class Material:
    """What is made: `kind` of `KINDS`, tiles of `side` pixels on `dates` dates, `strips` places for training and `held` for
    validation, of `across` tiles each."""

    kind: str
    side: int
    dates: int
    strips: int
    held: int
    across: int = 3

    @classmethod
    def of(cls, told: Mapping[str, object]) -> Material:
        """As a recipe's `data` tells it; what else stands there is for others."""
        return cls(**{name: told[name] for name in ("kind", "side", "dates", "strips", "held", "across")})  # type: ignore[arg-type]

    def place(self, seed: int) -> list[Arrays]:
        """The tiles of the place of a seed."""
        return KINDS[self.kind](self, seed)


def make(material: Material, folder: Path, processes: int = 0) -> None:
    """Write `<kind>.<array>.npy` and `<kind>-held.<array>.npy`, tiles in the order of their seeds, whatever the number of
    processes."""
    seeds = [*range(material.strips), *range(VALIDATION, VALIDATION + material.held)]
    many = min(processes or os.cpu_count() or 1, len(seeds))
    if many > 1:
        with ProcessPoolExecutor(many, multiprocessing.get_context("spawn")) as pool:
            places = list(pool.map(material.place, seeds))
    else:
        places = [material.place(seed) for seed in seeds]
    for name, part in (("", places[: material.strips]), ("-held", places[material.strips :])):
        tiles = [tile for place in part for tile in place]
        for array in tiles[0]:
            np.save(folder / f"{material.kind}{name}.{array}.npy", np.stack([tile[array] for tile in tiles]))


def load(folder: Path, kind: str, *, held: bool = False) -> Arrays:
    """The arrays of `make`, mapped and not read."""
    name = f"{kind}-held" if held else kind
    paths = sorted(folder.glob(f"{name}.*.npy"))
    return {path.name.split(".")[1]: np.load(path, mmap_mode="r") for path in paths}


def _fusion(material: Material, seed: int) -> list[Arrays]:
    """`truth` (D, 6, S, S): clear and without noise, on dates of one growing season, with a flood and clearings halfway."""
    generator, size, rows = _drawn(material, seed)
    first = datetime.date(int(generator.choice(_YEARS)), 2, 20) + datetime.timedelta(int(generator.integers(0, 100)))
    plan = scenes.plan("fusion", size, material.dates, seed, first=first)
    grounds = scenes.Grounds(plan.landscape)
    truth = np.stack([scenes.OpticalJob(plan, one, grounds).compute(rows, None).truth for one in plan.acquisitions])
    return [{"truth": _half(tile)} for tile in _tiles(material, size, truth)]


def _series(material: Material, seed: int) -> list[Arrays]:
    """`image` and `truth` (D, 10, S, S), `mask` (D, S, S): what a good detector finds, `days` (D,) since 2000, `radar`
    (D, 2, S, S): the pass nearest to each date."""
    generator, size, rows = _drawn(material, seed)
    first = datetime.date(int(generator.choice(_YEARS)), 1, 10) + datetime.timedelta(int(generator.integers(0, 200)))
    share = float(generator.choice([0.25, 0.35, 0.45, 0.55]))
    plan = scenes.plan("series", size, material.dates, seed, first=first, cloud_share=share)
    seen = _optical(plan, rows)
    dates = [one.date for one in plan.acquisitions]
    days = np.array([date.toordinal() for date in dates])
    passes = np.array([day.toordinal() for day, _ in plan.radar])
    nearest = np.abs(passes[None] - days[:, None]).argmin(1)
    radar = _radar(plan, rows, [plan.radar[k] for k in nearest])
    parts = (seen["image"], seen["truth"], seen["mask"][:, None], radar)
    return [
        {"image": _half(image), "truth": _half(truth), "mask": mask[:, 0], "radar": _half(radar), "days": _since(dates)}
        for image, truth, mask, radar in zip(*(_tiles(material, size, part) for part in parts))
    ]


def _clouds(material: Material, seed: int) -> list[Arrays]:
    """`image` and `truth` (D, 13, S, S) at the top of the atmosphere, `classes` and what a good detector finds of them,
    `mask` (D, S, S), `days` (D,) since 2000, `radar` (D, 2, S, S)."""
    generator, size, rows = _drawn(material, seed)
    first = datetime.date(int(generator.choice(_YEARS)), 3, 1) + datetime.timedelta(int(generator.integers(0, 150)))
    share = float(generator.uniform(0.1, 0.7))
    plan = scenes.plan("clouds", size, material.dates, seed, first=first, cloud_share=share)
    seen = _optical(plan, rows)
    radar = _radar(plan, rows, plan.radar)
    masks = np.stack((seen["classes"], seen["mask"]), 1)
    parts = (seen["image"], seen["truth"], masks, radar)
    since = _since([one.date for one in plan.acquisitions])
    return [
        {
            "image": _half(image), "truth": _half(truth), "classes": masks[:, 0], "mask": masks[:, 1],
            "radar": _half(radar), "days": since,
        }
        for image, truth, masks, radar in zip(*(_tiles(material, size, part) for part in parts))
    ]  # fmt: skip


KINDS: Mapping[str, Callable[[Material, int], list[Arrays]]] = {
    "fusion": _fusion,
    "series": _series,
    "clouds": _clouds,
}


def _drawn(material: Material, seed: int) -> tuple[np.random.Generator, int, range]:
    """Random numbers of a place, the side of its landscape, and the rows that are seen."""
    generator = chance(seed, 0)
    size = int(generator.choice([size for size in _SIZES if size >= material.side]))
    top = int(generator.integers(0, size - material.side + 1))
    return generator, size, range(top, top + material.side)


def _optical(plan: scenes.Plan, rows: range) -> Arrays:
    """(D, …) arrays of the strip, by name."""
    grounds = scenes.Grounds(plan.landscape)
    seen = [scenes.OpticalJob(plan, one, grounds).compute(rows, None) for one in plan.acquisitions]
    return {name: np.stack([getattr(one, name) for one in seen]) for name in ("image", "truth", "classes", "mask")}


def _radar(plan: scenes.Plan, rows: range, passes: Sequence[tuple[datetime.date, scenes.Weather]]) -> np.ndarray:
    """(D, 2, h, w) decibels of each pass."""
    grounds, made = scenes.Grounds(plan.landscape), {}
    for day, weather in passes:
        if day not in made:
            made[day] = scenes.RadarJob(plan, day, weather, grounds).compute(rows, None)
    return np.stack([made[day] for day, _ in passes])


def _tiles(material: Material, size: int, strip: np.ndarray) -> list[np.ndarray]:
    """Tiles of a strip (…, S, size), spread evenly; all arrays of a place are cut alike."""
    count = min(material.across, size // material.side)
    room = size - count * material.side
    lefts = [k * material.side + room * k // max(count - 1, 1) for k in range(count)]
    return [strip[..., left : left + material.side] for left in lefts]


def _since(dates: Sequence[datetime.date]) -> np.ndarray:
    """(D,) days since 2000."""
    return np.array([(date - datetime.date(2000, 1, 1)).days for date in dates], np.float32)


def _half(values: np.ndarray) -> np.ndarray:
    return np.ascontiguousarray(values, np.float16)
