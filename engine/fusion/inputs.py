"""What a fusion works on: its images on one grid and in one unit, made comparable."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Dict, List, Optional, Protocol, Tuple

import numpy as np

from ..job.errors import InputError
from ..job.events import Events
from ..raster.alignment import NOTICED, Displacement, moved_back
from ..raster.reader import CodeReader
from ..raster.scene import SceneSource
from ..raster.window import Window
from .coarse_grid import check_shift, find_factor, find_shift, read_coarse
from .fine import FineImages, FinePixels, survey
from .footprint import Footprint
from .pairs import FusionImages
from .parameters import Parameters
from .units import AS_IT_IS, Unit, choose_unit, harmonisation, power_of_ten

ClassCodes = Tuple[np.ndarray, np.ndarray]  # classes (h, w) uint8, and where there are any


class Classes(Protocol):
    """The user's class map; picklable."""

    def read(self, window: Window) -> ClassCodes:
        """What lies in a window of the fine grid."""

    def close(self) -> None:
        """Close the file."""


@dataclass(frozen=True)
class ClassRaster:
    """The user's class map, from a raster."""

    codes: CodeReader

    def read(self, window: Window) -> ClassCodes:
        """As `Classes.read`; codes from 0 to 254 are classes."""
        values, present = self.codes.read(window)
        present = present & (values >= 0) & (values < 255)
        return np.where(present, values, 255).astype(np.uint8), present

    def close(self) -> None:
        """Close the file."""
        self.codes.close()


@dataclass(frozen=True)
class Inputs:
    """What every method works on. Images are in 0..1: reflectance, or another quantity mapped onto its range by `unit`.
    `shape` and `fine` are of the fine grid; `coarse`, one (B, h, w) a pair, lies on blocks of `factor` fine pixels, NaN
    where there is no data. Where they were measured: `seen`, block means of the fine images as `coarse`; `limits` (B, 2),
    their lowest and highest values; `days`, ordinal, of the pairs, None = undated."""

    shape: Tuple[int, int]
    factor: int
    fine: FinePixels
    coarse: Sequence[np.ndarray]
    classes: Optional[Classes] = None
    unit: Unit = AS_IT_IS
    seen: Sequence[np.ndarray] = ()
    limits: Optional[np.ndarray] = None
    days: Sequence[Optional[int]] = ()

    def time_weights(self, pairs: Sequence[int], target: Target) -> Tuple[float, ...]:
        """Weight of each pair in what the fine image would be, had all changed linearly in time: of two around the target;
        else the nearest counts alone. Without dates all count alike."""
        days = [self.days[pair] if self.days else None for pair in pairs]
        dated = [day for day in days if day is not None]
        if target.date is None or len(dated) < len(days):
            return tuple(1 / len(days) for _ in days)
        aim = target.date.toordinal()
        first = max((day for day in dated if day <= aim), default=min(dated))
        last = min((day for day in dated if day >= aim), default=max(dated))
        share = 0.0 if first == last else min(max((aim - first) / (last - first), 0.0), 1.0)
        weights = [0.0] * len(days)
        weights[days.index(first)] += 1 - share
        weights[days.index(last)] += share
        return tuple(weights)

    @property
    def bands(self) -> int:
        """Of every image."""
        return self.coarse[0].shape[0]

    def close(self) -> None:
        """Close the rasters; reading opens them again."""
        self.fine.close()
        if self.classes:
            self.classes.close()


@dataclass(frozen=True)
class Target:
    """One image to predict: the coarse image (B, h, w) of its date, as `Inputs.coarse`."""

    coarse: np.ndarray
    name: str = ""
    date: Optional[datetime.date] = None

    @property
    def label(self) -> str:
        """Its date, else its name."""
        return self.date.isoformat() if self.date else Path(self.name).stem


@dataclass(frozen=True)
class Opened:
    """The rasters of a run as they are; a context manager."""

    images: FusionImages
    factor: int
    fine: FineImages
    classes: Optional[ClassRaster] = None

    @classmethod
    def of(cls, p: Parameters, images: FusionImages, factor: int, with_classes: bool, events: Events) -> Opened:
        """`factor` 0: from the images. Raises InputError where nothing tells it, or where CLASSES cannot be read."""
        scenes = [scene for scene, _ in images.pairs]
        factor = find_factor(scenes[0], images.targets[0], factor, events)
        fine = FineImages(scenes)
        held = 4 * len(scenes) * len(scenes[0].bands) * fine.shape[0] * fine.shape[1]
        classes = ClassRaster(CodeReader(p.classes, images.geobox)) if p.classes and with_classes else None
        return cls(images, factor, replace(fine, keep=held < p.memory_mb * 2**20 / 8), classes)

    def __enter__(self) -> Opened:
        return self

    def __exit__(self, *exception: object) -> None:
        self.fine.close()
        if self.classes:
            self.classes.close()


def comparable(
    p: Parameters, opened: Opened, options: Mapping[str, Any], events: Events
) -> Tuple[Inputs, List[Target], Dict[str, Any]]:
    """The inputs and targets of a run: coarse images on their blocks, brought to the fine sensor, all in the methods' unit;
    and what was found on the way, for the report. Raises InputError where an image has no valid pixel, or units differ."""
    events = events.titled("Measuring the fine images")
    images, factor, count = opened.images, opened.factor, len(opened.images.pairs)
    means, lowest, highest = survey(opened.fine, factor, p.machine, events.part(0, 0.9))
    scenes = [*(scene for _, scene in images.pairs), *images.targets]
    coarse = [
        read_coarse(
            scene, images.geobox, factor, events.part(0.9 + 0.1 * k / len(scenes), 0.9 + 0.1 * (k + 1) / len(scenes))
        )
        for k, scene in enumerate(scenes)
    ]
    _check_overlap(coarse, scenes)
    found: Dict[str, Any] = {}
    times = power_of_ten(means, coarse[:count], events)
    coarse = [image * np.float32(times) for image in coarse]
    if p.coregistration and images.paired:
        found["coregistration"] = check_shift(images.pairs, means, coarse[:count], factor, events)
    if p.align and images.geobox.crs is not None:
        coarse = _onto_fine(images, means, coarse, factor, events)
    if options.get("footprint") == "auto" and images.paired:
        coarse = _as_blocks(means, coarse, found, events)
    names = images.pairs[0][0].band_names
    slope, shift = harmonisation(means, coarse[:count], options["harmonise"], names, events)
    found["harmonised"] = {"slope": slope.tolist(), "intercept": shift.tolist(), "multiplied": times}
    coarse = [(i * slope[:, None, None] + shift[:, None, None]).astype(np.float32) for i in coarse]
    limits = (options["low"], options["high"]) if {"low", "high"} & set(p.options) else None
    lows, highs = ([float(extreme(i)) for i in coarse] for extreme in (np.nanmin, np.nanmax))
    unit = choose_unit(min(float(lowest.min()), *lows), max(float(highest.max()), *highs), events, limits)
    coarse = [unit.normal(image) for image in coarse]
    targets = [Target(i, scene.name, scene.acquisition_date) for i, scene in zip(coarse[count:], images.targets)]
    fine = opened.fine.in_unit(unit)
    days = [scene.acquisition_date.toordinal() if scene.acquisition_date else None for scene, _ in images.pairs]
    seen = [unit.normal(mean) for mean in means] if images.paired else []
    bounds = unit.normal(np.stack([lowest, highest], 1))
    return Inputs(fine.shape, factor, fine, coarse[:count], opened.classes, unit, seen, bounds, days), targets, found


def _as_blocks(
    means: Sequence[np.ndarray], coarse: Sequence[np.ndarray], found: Dict[str, Any], events: Events
) -> List[np.ndarray]:
    """The coarse images as the block means that they stand for, where the pairs show what their pixels really see."""
    footprint = Footprint.of(means, coarse[: len(means)])
    found["footprint"] = {"rows": footprint.rows, "columns": footprint.columns, "spill": footprint.spill}
    if footprint.plain:
        return list(coarse)
    events.info(
        f"The coarse pixels lie {footprint.rows:+.2f} of their size down and {footprint.columns:+.2f} to the right, and "
        f"take {100 * footprint.spill:.0f} % of their signal from each neighbour; this is undone (OPTIONS footprint=off "
        "keeps it)."
    )
    return [footprint.undone(image) for image in coarse]


def _onto_fine(
    images: FusionImages, means: Sequence[np.ndarray], coarse: Sequence[np.ndarray], factor: int, events: Events
) -> List[np.ndarray]:
    """The coarse images, targets last, read again from where they fit the fine image of the nearest date; targets that fit
    none go with the coarse image of that date."""
    scenes, count = [*(scene for _, scene in images.pairs), *images.targets], len(images.pairs)
    shifts = [find_shift(mean, image) for mean, image in zip(means, coarse)]
    out = list(coarse)
    for k, scene in enumerate(scenes):
        away = [images.days(i, scene.acquisition_date) for i in range(count)]
        pair = k if k < count else away.index(min(away))
        shift = (shifts[k] if k < count else find_shift(means[pair], coarse[k])) or shifts[pair]
        if shift is None or shift.distance <= NOTICED:
            continue
        fine_pixels = Displacement(shift.columns * factor, shift.rows * factor, shift.correlation)
        out[k] = read_coarse(moved_back(scene, fine_pixels, images.geobox), images.geobox, factor, events)
        events.info(f"{scene.name} is shifted back by {shift.distance:.2f} coarse pixels.")
    return out


def _check_overlap(coarse: Sequence[np.ndarray], scenes: Sequence[SceneSource]) -> None:
    for scene, image in zip(scenes, coarse):
        if not np.isfinite(image).any():
            raise InputError(
                f"{scene.name} has no valid pixel on the fine image.", "Check its place, projection and nodata value."
            )
