"""Which images belong together in a fusion: pairs by date, targets, and the bands that fine and coarse share."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from ..job.errors import InputError
from ..job.events import Events
from ..job.layer import Layer
from ..raster.alignment import Looks, aligned
from ..raster.dataset import DatasetPool
from ..raster.dated import open_rasters
from ..raster.dating import read_dates
from ..raster.geobox import GeoBox
from ..raster.plausible import tell
from ..raster.reader import SceneReader
from ..raster.scene import SceneSource
from ..raster.window import Window
from .options import TOLERANCE
from .parameters import Parameters

ANY_DAY = 10**6  # days between images that need not belong together


@dataclass(frozen=True)
class FusionImages:
    """Fine and coarse images of the same dates, sorted by date, and the coarse images to predict from; all with the bands of
    the fine ones, in their order. Not `paired`: the targets' images stand in for the pairs' coarse ones."""

    pairs: tuple[tuple[SceneSource, SceneSource], ...]
    targets: tuple[SceneSource, ...]
    paired: bool = True

    @property
    def geobox(self) -> GeoBox:
        """The fine grid: that of the first fine image."""
        return self.pairs[0][0].geobox

    def on(self, geobox: GeoBox) -> FusionImages:
        """The same with the fine images on a grid."""
        return replace(self, pairs=tuple((replace(fine, geobox=geobox), coarse) for fine, coarse in self.pairs))

    @property
    def dates(self) -> list[datetime.date]:
        """On which any of the images was taken."""
        scenes = (*(scene for pair in self.pairs for scene in pair), *self.targets)
        return sorted({scene.acquisition_date for scene in scenes if scene.acquisition_date})

    def around(self, date: datetime.date | None) -> tuple[int, ...]:
        """Index of the nearest pair on or before `date` and of the nearest after it, those that there are; without dates the
        first and the second."""
        dates = [fine.acquisition_date for fine, _ in self.pairs]
        if date is None or None in dates:
            return (0, 1)[: len(dates)]
        before = [i for i, d in enumerate(dates) if d is not None and d <= date]
        after = [i for i, d in enumerate(dates) if d is not None and d > date]
        return (*before[-1:], *after[:1])

    def nearest_two(self, date: datetime.date | None) -> tuple[int, int]:
        """The two pairs nearest to a date that lies before or after all of them."""
        count = len(self.pairs)
        return (0, 1) if self.around(date) == (0,) else (count - 2, count - 1)

    def days(self, index: int, date: datetime.date | None) -> int:
        """From a pair to a date; 0 where one of them has none."""
        own = self.pairs[index][0].acquisition_date
        return abs((own - date).days) if own and date else 0


def open_images(p: Parameters, events: Events, *, alone: bool = False) -> FusionImages:
    """Open, date, pair and match. `alone`: no coarse images of the fine ones' dates are needed; where there are none, the
    targets' stand in for them, whatever the days between.

    Raises InputError naming the layer that has no date, no partner or no matching bands.
    """
    coarse, dates, tolerance = p.coarse, p.dates, TOLERANCE
    if alone and not coarse:
        coarse, dates, tolerance = p.coarse_target, _dates_with_targets_twice(p), ANY_DAY
    for name, layers in (("FINE", p.fine), ("COARSE", coarse), ("COARSE_TARGET", p.coarse_target)):
        if not layers:
            raise InputError(
                f"{name} is empty.", "Give fine and coarse images of at least one date, and a coarse target."
            )
    fine_scenes, coarse_scenes, targets = _open_all(p, coarse, dates)
    for scenes in (fine_scenes, coarse_scenes, targets):
        tell(scenes, events)
    pairs = _pair(fine_scenes, coarse_scenes, int(p.options.get("tolerance", tolerance)), events)
    return _match_bands(pairs, targets, coarse is p.coarse, events)


def aligned_fine(images: FusionImages, p: Parameters, events: Events) -> FusionImages:
    """The images with the fine ones moved onto the first where ALIGN wishes it; else shifts are told."""
    fine = [scene for scene, _ in images.pairs]
    with DatasetPool() as pool:
        looks = [FineLook(SceneReader(scene, images.geobox, pool=pool)).look for scene in fine]
        moved = aligned(Looks(fine, looks, images.geobox, 0), p.align, events)
    return replace(images, pairs=tuple((scene, coarse) for scene, (_, coarse) in zip(moved, images.pairs)))


@dataclass(frozen=True)
class FineLook:
    """A fine image as it is compared with another."""

    reader: SceneReader

    def look(self, window: Window) -> np.ndarray:
        """The mean of the bands (h, w), NaN where missing."""
        return np.asarray(self.reader.read(window).values.mean(axis=0))


def label(scene: SceneSource) -> str:
    """Its date, else its name."""
    return scene.acquisition_date.isoformat() if scene.acquisition_date else Path(scene.name).stem


def _dates_with_targets_twice(p: Parameters) -> str:
    """DATES for coarse images that are the targets'."""
    given, named = read_dates(p.dates)
    if not given or named:
        return p.dates
    targets = given[len(p.fine) :]
    return ", ".join(str(day) for day in (*given[: len(p.fine)], *targets, *targets))


def _open_all(p: Parameters, coarse: Sequence[Layer], dates: str) -> list[list[SceneSource]]:
    """The fine, coarse and target scenes."""
    given, named = read_dates(dates)
    total = len(p.fine) + len(coarse) + len(p.coarse_target)
    if given and len(given) != total:
        raise InputError(
            f"DATES has {len(given)} dates for {len(p.fine)} fine, {len(coarse)} coarse and {len(p.coarse_target)} target "
            "layers.",
            "Give one date for each layer, in this order, or pairs name=date.",
        )
    fine_conversion = _first(p.fine_scale, p.scale), _first(p.fine_offset, p.offset)
    coarse_conversion = _first(p.coarse_scale, p.scale), _first(p.coarse_offset, p.offset)
    groups, start = [], 0
    for layers, (scale, offset), names in (
        (p.fine, fine_conversion, p.bands),
        (coarse, coarse_conversion, ()),
        (p.coarse_target, coarse_conversion, ()),
    ):
        chosen = given[start : start + len(layers)] if given else (dates if named else ())
        groups.append(open_rasters(layers, dates=chosen, bands=names, scale=scale, offset=offset))
        start += len(layers)
    return groups


def _first(*values: float | None) -> float | None:
    return next((value for value in values if value is not None), None)


def _pair(fine, coarse, tolerance: int, events: Events):
    """Every fine scene with the coarse one nearest in time; by order where nothing is dated."""
    if any(scene.acquisition_date is None for scene in (*fine, *coarse)):
        if len(fine) != len(coarse) or len(fine) > 2:
            undated = next(scene for scene in (*fine, *coarse) if scene.acquisition_date is None)
            raise InputError(
                f"{undated.name} has no date, so its partner cannot be found.",
                "Write dates such as 2018-06-07 in DATES, in the order of the fine, coarse and target layers.",
            )
        events.info("Without dates, fine and coarse images are paired in the order given.")
        return list(zip(fine, coarse))
    pairs = []
    for scene in fine:
        nearest = min(coarse, key=lambda c: (_days(c, scene), c.acquisition_date))
        days = _days(nearest, scene)
        if days > tolerance:
            events.warning(
                f"{scene.name} ({scene.acquisition_date}) is left out: the nearest coarse image, {nearest.name}, is "
                f"{days} days away (OPTIONS tolerance={tolerance})."
            )
            continue
        pairs.append((scene, nearest))
        events.info(f"Pair: {scene.name} with {nearest.name}" + (f", {days} days apart." if days else ", same day."))
    if not pairs:
        raise InputError(
            f"No fine image has a coarse one within {tolerance} days.",
            "Add the coarse images of the fine dates to COARSE, or allow more days with OPTIONS tolerance=16.",
        )
    return pairs


def _days(a: SceneSource, b: SceneSource) -> int:
    return abs((a.day - b.day).days)


def _match_bands(pairs, targets, paired: bool, events: Events) -> FusionImages:
    """All images with the bands that every one of them has, named as the fine ones."""
    reference = pairs[0][0]
    found = [_bands_in(reference, scene) for scene in (*(c for _, c in pairs), *targets)]
    common = [name for name in reference.band_names if all(name in match for match in found)]
    if not common:
        other = pairs[0][1]
        raise InputError(
            f"{reference.name} has bands {', '.join(reference.band_names)}, but {other.name} has "
            f"{', '.join(other.band_names)}: none match.",
            "Name the bands of the files alike, or give coarse images with as many bands as the fine ones.",
        )
    lost = [name for name in reference.band_names if name not in common]
    if lost:
        events.warning(f"The coarse images have no band {', '.join(lost)}: only {', '.join(common)} can be predicted.")

    def chosen(scene: SceneSource, match: dict[str, str]) -> SceneSource:
        return scene.select([match[name] for name in common])

    count = len(pairs)
    coarse = [chosen(scene, match) for (_, scene), match in zip(pairs, found)]
    fine = []
    for scene, _ in pairs:
        match = _bands_in(reference, scene)
        missing = [name for name in common if name not in match]
        if missing:
            raise InputError(f"{scene.name} has no band {', '.join(missing)}, but {reference.name} has.")
        fine.append(chosen(scene, match))
    new_targets = tuple(chosen(scene, match) for scene, match in zip(targets, found[count:]))
    return FusionImages(tuple(zip(fine, coarse)), new_targets, paired)


def _bands_in(reference: SceneSource, scene: SceneSource) -> dict[str, str]:
    """Band of `scene` for each band of `reference` it has: by spectral region, else by name, else by order."""
    match: dict[str, str] = {}
    for band in reference.bands:
        for other in scene.bands:
            known = band.role is not None and other.role is not None
            if (band.role == other.role) if known else (band.name == other.name):
                match.setdefault(band.name, other.name)
    if len(match) < len(reference.bands) == len(scene.bands):
        return dict(zip(reference.band_names, scene.band_names))
    return match
