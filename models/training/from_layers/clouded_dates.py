"""Material for removeclouds: clear windows of dated images under the images' own clouds, taken from other dates."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Optional

import numpy as np
from scipy.ndimage import gaussian_filter

from ....engine.inference.bands import nearest_date, open_radar
from ....engine.job.errors import InputError
from ....engine.job.events import Events
from ....engine.raster.reader import SceneReader
from ....engine.raster.window import Window
from ....engine.removal.images import opened
from ....engine.removal.parameters import Parameters as RemovalParameters
from ....engine.removal.removeclouds import find_method
from ....engine.removal.stack import Image, ImageWindow, Stack
from ....engine.skill.pictures import shown_bands
from ..objective import chance
from ..training_parameters import Parameters as TrainingParameters
from .material import CASES, MASKED, Asked, Case, Facts, Prepared, as_given, only, save_case, save_tiles
from .places import TEST, TRAIN, VALIDATION, Grid, Places, Tile, enough, gather, side_that_fits
from .plans import SIDES, plan_of
from .rasters import layer, window_of, write
from .simulated_part import add_simulated

CLEAR = 0.995  # share of a window that is clear
CLOUDED = (0.05, 0.98)  # shares of a window whose clouds are taken
THIN = 0.3  # of the windows get their clouds as a veil
EDGE = 1.0  # pixels over which a cloud that is laid over fades
LEAST_DATES = 2


def prepare(asked: Asked, events: Events) -> Prepared:
    """As `material` says."""
    p = asked.p
    only(p, "inputs", "masks", "sar")
    wanted = task_parameters(p)
    with opened(wanted, find_method(wanted), events.part(0, 0.5)) as job:
        stack = job.stack
        if len(stack.images) < LEAST_DATES:
            raise InputError(f"There is only {stack.mended.name}.", "Give two or more images of the place, with dates.")
        bands = stack.images[0].reader.scene.band_names
        radar = radar_beside(p, stack, events) if p.sar else None
        sides = SIDES.get(p.family, SIDES["emrdm"])
        side = side_that_fits(stack.shape, sides, p.tile_size)
        facts = Facts(bands, 1, side, radar is not None)
        plan = plan_of(facts, asked)
        grid = Grid.of(stack.geobox)
        places = Places.over([grid], side, p.block)
        wishes = asked.tiles(side**2 * (4 * len(bands) + 9))
        windows = Windows(stack, radar)
        found = _gathered(windows, places, grid, side, wishes, p.seed, events.part(0.5, 0.9))
        counts = {part: len(found.clear[part]) for part in (TRAIN, VALIDATION)}
        tests = _test_windows(windows, places, grid, side, p.seed, events)
        counts[TEST] = len(tests)
        enough(counts, {TRAIN: 4, VALIDATION: 1, TEST: 1}, places, side, "clear windows of single images")
        if not found.clouds[TRAIN]:
            raise InputError(
                "No image shows clouds over the places for training.", "Add cloudy images, or their MASKS."
            )
        tiles = {part: found.tiles(part, chance(p.seed, k, 9)) for k, part in enumerate((TRAIN, VALIDATION))}
        save_tiles(asked.folder, "clouds", tiles[TRAIN], tiles[VALIDATION])
        clouds = found.clouds[TEST] or found.clouds[VALIDATION] or found.clouds[TRAIN]
        cases = [_case(asked, k, spot, windows, clouds) for k, spot in enumerate(tests)]
        add_simulated(asked, "clouds", facts, events.part(0.9, 1), dates=3)
    split = {**counts, **places.told, "tile_pixels": side}
    told = (
        f"{len(stack.images)} images with {', '.join(bands)}; clear windows of them under {len(found.clouds[TRAIN])} of "
        f"their own clouds from other dates{', radar beside them' if radar else ''}"
    )
    return Prepared(plan, counts, split, told, tuple(cases))


def task_parameters(p: TrainingParameters) -> RemovalParameters:
    """What the task itself is given."""
    return RemovalParameters(**as_given(p, "inputs", "mask_buffer", *MASKED), output="unwritten.tif")


def radar_beside(p: TrainingParameters, stack: Stack, events: Events) -> list[SceneReader]:
    """For each image the radar image of its date or the nearest."""
    scenes = open_radar(p.sar, events, p.sar_dates)
    readers = [SceneReader(scene, stack.geobox, pool=stack.pool) for scene in scenes]
    dates = [scene.acquisition_date for scene in scenes if scene.acquisition_date]
    if len(dates) < len(scenes):
        return [readers[0]] * len(stack.images)
    return [readers[nearest_date(image.date, dates) if image.date else 0] for image in stack.images]


@dataclass(frozen=True)
class Windows:
    """Reads windows of single images of a stack."""

    stack: Stack
    radar: Optional[Sequence[SceneReader]]

    def read(self, image: int, window: Window) -> ImageWindow:
        """An image's pixels and clouds."""
        found: Image = self.stack.images[image]
        return found.read(window)

    def radar_of(self, image: int, window: Window) -> np.ndarray:
        """(1, 2, h, w) dB float16."""
        values = self.radar[image].read(window).values if self.radar else np.zeros((2, *window.shape))
        return np.nan_to_num(values, nan=-25.0)[None].astype(np.float16)


@dataclass(frozen=True)
class Gathered:
    """Of each part clear windows (`image` (C, S, S), `radar`), and clouds: `values` (C, S, S) and `mask` (S, S)."""

    clear: Mapping[str, Sequence[Tile]]
    clouds: Mapping[str, Sequence[Tile]]

    def tiles(self, part: str, generator: np.random.Generator) -> list[Tile]:
        """Every clear window under a cloud of the part: arrays with one date, as the simulator's."""
        clouds = self.clouds[part] or self.clouds[TRAIN]
        tiles: list[Tile] = []
        for tile in self.clear[part]:
            image, mask = under(tile["image"], clouds[int(generator.integers(len(clouds)))], generator)
            tiles.append({
                "image": image[None].astype(np.float16), "truth": tile["image"][None].astype(np.float16),
                "classes": mask[None].astype(np.uint8), "radar": tile["radar"],
            })  # fmt: skip
        return tiles


def under(clear: np.ndarray, cloud: Tile, generator: np.random.Generator) -> tuple[np.ndarray, np.ndarray]:
    """A clear image (C, h, w) under a cloud, opaque as it is or as a veil, and where that is (h, w)."""
    together = np.concatenate((cloud["values"], cloud["mask"][None].astype(np.float32)))
    flips = generator.choice((1, -1), 2)
    together = together[:, :: flips[0], :: flips[1]]
    values, mask = together[:-1], together[-1] > 0
    strength = gaussian_filter(mask.astype(np.float32), EDGE)
    strength = np.where(mask, np.maximum(strength, 0.5), strength)
    if generator.random() < THIN:
        strength = strength * np.float32(generator.uniform(0.3, 0.8))
    image = clear + strength * (values - clear)
    return image, strength > 0.05


def _gathered(
    windows: Windows, places: Places, grid: Grid, side: int, wishes: Mapping[str, int], seed: int, events: Events
) -> Gathered:
    """Clear windows and clouds of all parts, from all images."""
    images = len(windows.stack.images)
    clear: dict[str, list[Tile]] = {part: [] for part in (TRAIN, VALIDATION, TEST)}
    clouds: dict[str, list[Tile]] = {part: [] for part in (TRAIN, VALIDATION, TEST)}
    for kind, into in ((True, clear), (False, clouds)):

        def look(image: int, window: Window, kind: bool = kind) -> Optional[Tile]:
            seen = windows.read(image, window)
            values = _filled(seen.values)
            if values is None or seen.validity.mean() < CLEAR:
                return None
            if kind:
                tile = {"image": values, "radar": windows.radar_of(image, window)}
                return tile if seen.clear.mean() >= CLEAR else None
            share = seen.flagged.mean()
            return {"values": values, "mask": seen.flagged} if CLOUDED[0] <= share <= CLOUDED[1] else None

        wanted = dict(wishes) if kind else {part: max(8, count // 4) for part, count in wishes.items()}
        if kind:
            wanted[TEST] = 0
        part_events = events.part(0, 0.6) if kind else events.part(0.6, 1)
        into.update(gather(places, [grid] * images, [side] * images, wanted, look, seed + int(kind), part_events))
    return Gathered(clear, clouds)


def _filled(values: np.ndarray) -> Optional[np.ndarray]:
    """An image (C, h, w) whose few missing values are the mean of their band; None where a band is missing."""
    known = np.isfinite(values)
    if not known.any((1, 2)).all():
        return None
    if known.all():
        return values
    means = np.nanmean(values, axis=(1, 2), keepdims=True)
    return np.where(known, values, means).astype(np.float32)


def _test_windows(
    windows: Windows, places: Places, grid: Grid, side: int, seed: int, events: Events
) -> list[tuple[int, Window]]:
    """(image, window) of clear windows of the test part."""
    spots: list[tuple[int, Window]] = []

    def look(image: int, window: Window) -> Optional[Tile]:
        if windows.read(image, window).clear.mean() < CLEAR:
            return None
        spots.append((image, window))
        return {}

    images = len(windows.stack.images)
    gather(places, [grid] * images, [side] * images, {TEST: CASES}, look, seed, events)
    return spots


def _case(asked: Asked, number: int, spot: tuple[int, Window], windows: Windows, clouds: Sequence[Tile]) -> Case:
    """A clear image at a test place under a cloud, beside the other dates there."""
    image, window = spot
    generator = chance(asked.p.seed, 100 + number, 9)
    stack = windows.stack
    truth = _filled(windows.read(image, window).values)
    if truth is None:
        raise ValueError("a clear window lacks a band")
    cloud = clouds[int(generator.integers(len(clouds)))]
    given, mask = under(truth, cloud, generator)
    geobox, bands = window_of(stack.geobox, window), stack.images[0].reader.scene.band_names
    inputs, masks = [], []
    for k, one in enumerate(stack.images):
        seen = one.read(window)
        values = given if k == image else np.where(seen.validity, seen.values, np.float32(np.nan))
        flags = mask if k == image else seen.cloud
        stem = asked.folder / f"test-{number}-{k}"
        inputs.append(layer(write(stem.with_suffix(".tif"), values.astype(np.float32), geobox, bands), one.date))
        path = stem.with_name(f"{stem.name}-mask.tif")
        masks.append(layer(write(path, flags.astype(np.uint8)[None], geobox, ["cloud"]), one.date))
    parameters: dict[str, Any] = {
        "inputs": inputs, "masks": masks, "mask_kind": "cloud", "detect": False, "target": inputs[image]["path"],
        "sar": [], "seed": asked.p.seed,
    }  # fmt: skip
    if windows.radar:
        decibels = windows.radar_of(image, window)[0].astype(np.float32)
        date = stack.images[image].date
        path = asked.folder / f"test-{number}-radar.tif"
        parameters["sar"] = [layer(write(path, decibels, geobox, ["VV", "VH"]), date)]
    files = save_case(asked.folder, number, {"truth": truth, "counted": mask, "shown": given})
    return Case(
        f"place {number + 1}", parameters, **files, bands=tuple(shown_bands(bands, stack.images[0].reader.scene.roles))
    )
